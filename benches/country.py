#!/usr/bin/env python3
"""A country that does not exist: every school, kommune and fylke of one as large as Norway, in Statistikkbanken's wide format.

    python3 benches/country.py FOLDER [--years 3] [--cells FILE.csv]

2,663 schools in 357 kommuner and 15 fylker, and for each school year: nasjonale prøver with the mastery levels,
Elevundersøkelsen and grunnskolepoeng, for all pupils, girls and boys, about 400,000 results. The same seed gives the same
bytes. Names and numbers are made up; the figures are drawn so that a small school swings and a hidden one is hidden.
--cells writes the figures of all pupils once more as a long table, for other programs to read.
"""

import argparse
import csv
import os
import random

NEWEST = 2025
FYLKER, KOMMUNER, SCHOOLS = 15, 357, 2663
FIXED = ["EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonalt", "Fylke", "Kommune",
         "EnhetNavn"]
GENDERS = ["Alle kjønn", "Jente", "Gutt"]
LEVELS = {5: [25, 50, 25], 8: [10, 20, 40, 20, 10], 9: [8, 17, 40, 22, 13]}
SUBJECTS = {5: ["Lesing", "Regning", "Engelsk"], 8: ["Lesing", "Regning", "Engelsk"], 9: ["Lesing", "Regning"]}
INDICES = {"Støtte fra lærer": "stotte", "Motivasjon": "motivasjon", "Mestring": "mestring", "Trivsel": "trivsel",
           "Faglig utfordring": "utfordring", "Læringskultur": "laeringskultur", "Vurdering for læring": "vurdering",
           "Elevdemokrati og medvirkning": "medvirkning", "Felles regler": "regler", "Støtte hjemmefra": "hjemmefra"}
BULLYING = {"Mobbing på skolen": "mobbing",
            "Er du blitt mobbet av andre elever på skolen de siste månedene?": "mobbing-elever",
            "Er du blitt mobbet av voksne på skolen de siste månedene?": "mobbing-voksne",
            "Er du blitt mobbet digitalt (mobil, iPad, PC) de siste månedene?": "mobbing-digital"}


def label(year):
    return f"{year}-{(year + 1) % 100:02}"


def comma(number, decimals=1):
    return f"{number:.{decimals}f}".replace(".", ",")


def spaced(number):
    return f"{number:,}".replace(",", " ")


class Unit:
    def __init__(self, level, code, name, fylke, kommune, stages, pupils, shift):
        self.level, self.code, self.stages, self.pupils, self.shift = level, code, stages, pupils, shift
        self.row = [str(level), "I", fylke, kommune, code, "Hele landet", f"Fylke {fylke}", f"Kommune {kommune}", name]


def units(seed=2025):
    """The country first, then fylker, kommuner and schools; each school's size and level stay from year to year."""
    draw = random.Random(seed)
    both = {"barn", "ungdom"}
    found = [Unit(1, "I", "Alle skoler", "00", "0000", both, 60_000, 0.0)]
    fylker = [f"{71 + f}" for f in range(FYLKER)]
    found += [Unit(2, f, "Alle skoler", f, "0000", both, 4_000, draw.gauss(0, 0.8)) for f in fylker]
    kommuner = [fylker[k % FYLKER] + f"{1 + k // FYLKER:02}" for k in range(KOMMUNER)]
    shifts = {k: draw.gauss(0, 1.5) for k in kommuner}
    found += [Unit(3, k, "Alle skoler", k[:2], k, both, max(6, round(draw.lognormvariate(4.2, 1.1))), shifts[k]) for k in kommuner]
    for school in range(SCHOOLS):
        kommune = kommuner[school % KOMMUNER] if school < KOMMUNER else kommuner[int(KOMMUNER * draw.random() ** 2)]
        kind = draw.random()
        stages = {"barn"} if kind < 0.57 else both if kind < 0.8 else {"ungdom"}
        pupils = max(1, round(draw.lognormvariate(3.1, 0.85) * (2.2 if stages == {"ungdom"} else 1)))
        found.append(Unit(4, f"9{school:08}", f"Skole {school}", kommune[:2], kommune, stages, pupils,
                          shifts[kommune] + draw.gauss(0, 2.5)))
    return found


class Figures:
    """One school year's figures, and the long table of those of all pupils."""

    def __init__(self, year, draw, long):
        self.year, self.draw, self.long = year, draw, long

    def keep(self, unit, gender, key, value, n):
        if self.long and gender == 0:
            shown = value not in ("", "*")
            self.long.writerow([unit.code, unit.level, key, self.year, value.replace(",", ".") if shown else "",
                                n if shown and n else "", "ok" if shown else "suppressed" if value == "*" else "empty"])

    def pupils(self, unit, gender):
        n = max(0, round(unit.pupils * (1 + 0.12 * self.draw.gauss(0, 1))))
        return n if gender == 0 else n // 2

    def test(self, unit, gender, subject, grade):
        """Scale points, half width, pupils, and the share on each level."""
        key, count = f"np.{subject.lower()}.{grade}", len(LEVELS[grade])
        n = self.pupils(unit, gender)
        if n < 10:
            self.keep(unit, gender, f"{key}.mestring.1", "*", 0)
            return ["*"] * (3 + count)
        off = self.draw.gauss(unit.shift, 9 / n ** 0.5)
        spread = 1.96 * 9 / n ** 0.5
        weights = [max(0.5, w - off * (1.6 if i == 0 else -1.6 if i == count - 1 else 0)) for i, w in enumerate(LEVELS[grade])]
        total = sum(weights)
        on = [round(n * w / total) for w in weights[1:]]
        first = max(0, n - sum(on))
        shares = [comma(100 * x / n) for x in [first] + [min(x, n) for x in on]]
        self.keep(unit, gender, f"{key}.mestring.1", shares[0], n)
        return [str(min(80, max(20, round(50 + off)))), comma(max(0.1, spread)), spaced(n)] + shares

    def index(self, unit, gender, name, grade):
        """Score, SD of the answers, answers."""
        key, n = f"eu.{INDICES[name]}.{grade}", self.pupils(unit, gender)
        if n < 5:
            self.keep(unit, gender, key, "*", 0)
            return ["*"] * 3
        middle = 4.2 if grade == 7 else 3.7
        value = comma(min(5, max(1, self.draw.gauss(middle + unit.shift / 12, 0.8 / n ** 0.5))))
        self.keep(unit, gender, key, value, n)
        return [value, comma(0.6 + 0.3 * self.draw.random()), spaced(n)]

    def bullied(self, unit, gender, name, grade):
        key, n = f"eu.{BULLYING[name]}.{grade}", self.pupils(unit, gender)
        if n < 10:
            self.keep(unit, gender, key, "*", 0)
            return ["*"]
        value = comma(min(100, 100 * max(0, round(n * self.draw.gauss(0.09, 0.25 / n ** 0.5))) / n))
        self.keep(unit, gender, key, value, 0)
        return [value]

    def points(self, unit, gender):
        n = self.pupils(unit, gender)
        if n < 10:
            self.keep(unit, gender, "gsp.10", "*", 0)
            return ["*", "*"]
        value = comma(min(60, max(10, self.draw.gauss(42.5 + unit.shift / 2, 9 / n ** 0.5))))
        self.keep(unit, gender, "gsp.10", value, n)
        return [value, spaced(n)]


def tests(grades):
    def heads(year):
        for grade in grades:
            for subject in SUBJECTS[grade]:
                for gender in GENDERS:
                    path = f"{label(year)}.{subject}.{grade}. årstrinn.Alle eierformer.{gender}"
                    parts = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"]
                    yield from (f"{path}.{p}" for p in parts + [f"Mestringsnivå {i + 1}.Andel" for i in range(len(LEVELS[grade]))])

    def cells(figures, unit):
        return [c for grade in grades for subject in SUBJECTS[grade] for g in range(3)
                for c in figures.test(unit, g, subject, grade)]

    return heads, cells


def survey(grade):
    def heads(year):
        for gender in GENDERS:
            for name in INDICES:
                path = f"{label(year)}.{name}.{grade}. årstrinn.Alle eierformer.{gender}"
                yield from (f"{path}.{p}" for p in ["Score", "Standardavvik", "Antall besvart"])
            for name in BULLYING:
                yield f"{label(year)}.{name}.{grade}. årstrinn.Alle eierformer.{gender}.Andel mobbet"

    def cells(figures, unit):
        return [c for g in range(3) for c in [c for name in INDICES for c in figures.index(unit, g, name, grade)]
                + [c for name in BULLYING for c in figures.bullied(unit, g, name, grade)]]

    return heads, cells


def final_points():
    def heads(year):
        for gender in GENDERS:
            path = f"{label(year)}.Alle eierformer.{gender}"
            yield from (f"{path}.Grunnskolepoeng", f"{path}.Antall elever")

    return heads, lambda figures, unit: [c for g in range(3) for c in figures.points(unit, g)]


KINDS = [("Nasjonale_proever_5._trinn", "barn", *tests([5])), ("Nasjonale_proever_ungdomstrinn", "ungdom", *tests([8, 9])),
         ("Elevundersoekelsen_7._trinn", "barn", *survey(7)), ("Elevundersoekelsen_10._trinn", "ungdom", *survey(10)),
         ("Grunnskolepoeng", "ungdom", *final_points())]


def write_year(folder, year, all_units, long=None):
    """One school year's five files."""
    figures = Figures(year, random.Random(year * 7919), long)
    for name, stage, heads, cells in KINDS:
        lines = ["sep=\t", "\t".join(FIXED + list(heads(year)))]
        lines += ["\t".join(unit.row + cells(figures, unit)) for unit in all_units if stage in unit.stages]
        path = os.path.join(folder, f"{label(year)}_{year + 1}0224-1200_{name}.csv")
        with open(path, "wb") as out:
            out.write(("\n".join(lines) + "\n").encode("utf-16-le"))


def write(folder, years, cells=None):
    """The newest `years` school years."""
    os.makedirs(folder, exist_ok=True)
    all_units = units()
    out = open(cells, "w", newline="") if cells else None
    long = csv.writer(out) if out else None
    if long:
        long.writerow(["unit", "level", "indicator", "year", "value", "n", "status"])
    for year in range(NEWEST + 1 - years, NEWEST + 1):
        write_year(folder, year, all_units, long)
    if out:
        out.close()


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder")
    asked.add_argument("--years", type=int, default=3)
    asked.add_argument("--cells")
    given = asked.parse_args()
    write(given.folder, given.years, given.cells)
