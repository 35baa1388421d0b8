#!/usr/bin/env python3
"""Risk points of every school in the country at once, as whole processes in turn: varde from its store, and DuckDB from its
own database file. Both hold the same three years of the same country that does not exist (benches/country.py).

    cargo build --release -p varde-cli
    pip install duckdb
    python3 benches/risk.py path/to/varde [runs]

Both answers are compared, school by school, before anything is timed. DuckDB has the figures of all pupils as a ready table
and gives points and what was possible; varde has girls and boys in its store too, and gives the lowest and highest points by
each figure's own uncertainty as well. `query` is what DuckDB says of itself: the question alone, without starting Python.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import country

# Indicator, weight, and whether low is good, as in assets/catalogue/risk.toml.
RULE = ", ".join(f"('{key}', {weight}, {low})" for key, weight, low in
                 [(f"np.{s}.{g}.mestring.1", 1, True) for s in ("lesing", "regning") for g in (5, 8)]
                 + [(f"eu.{i}.{g}", 1, False) for i in ("stotte", "motivasjon") for g in (7, 10)]
                 + [(f"eu.mobbing-elever.{g}", 1, True) for g in (7, 10)] + [("gsp.10", 3, False)])

LOAD = "CREATE TABLE cell AS SELECT * FROM read_csv('{cells}', header = true, types = {{'unit': 'VARCHAR'}})"

ASK = f"""
WITH rule (indicator, weight, low) AS (VALUES {RULE}),
national AS (SELECT indicator, year, value FROM cell WHERE unit = 'I' AND status = 'ok'),
years AS (SELECT indicator, year FROM (SELECT DISTINCT indicator, year FROM cell WHERE value IS NOT NULL)
          QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY year DESC) <= 3)
SELECT c.unit, sum(r.weight * CASE WHEN r.low THEN c.value > n.value ELSE c.value < n.value END::INT)::INT,
       sum(3 * r.weight)::INT
FROM cell c JOIN rule r USING (indicator) JOIN years y USING (indicator, year) JOIN national n USING (indicator, year)
WHERE c.level = 4 AND c.status = 'ok' AND (c.n IS NULL OR c.n >= 10)
GROUP BY c.unit ORDER BY c.unit
"""

DUCK = """
import duckdb, json, sys, time
c = duckdb.connect(sys.argv[1], read_only=True)
started = time.perf_counter()
found = c.execute(sys.argv[2]).fetchall()
took = time.perf_counter() - started
json.dump({'seconds': took, 'schools': found}, sys.stdout)
"""


def timed(command):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said


def main():
    import duckdb

    varde, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 15
    with tempfile.TemporaryDirectory() as work:
        store, duck, files, cells = (os.path.join(work, name) for name in ("store", "duck.db", "files", "cells.csv"))
        country.write(files, 3, cells)
        subprocess.run([varde, "--store", store, "import", files], check=True, stdout=subprocess.DEVNULL)
        connection = duckdb.connect(duck)
        connection.execute(LOAD.format(cells=cells))
        connection.close()
        commands = {"varde": [varde, "--store", store, "risk", "--all", "--json"],
                    "duckdb": [sys.executable, "-c", DUCK, duck, ASK]}
        found, asked = {name: [] for name in commands}, []
        for run in range(runs + 1):
            said = {}
            for name, command in commands.items():
                *result, said[name] = timed(command)
                if run:
                    found[name].append(result)
            theirs = json.loads(said["duckdb"])
            asked.append(theirs["seconds"])
            if run == 0:
                schools = json.loads(said["varde"])["schools"]
                ours = [[s["unit"], s["points"], s["possible"]] for s in schools if s["possible"]]
                if ours != theirs["schools"]:
                    sys.exit("the two do not agree: nothing is timed")
                print(f"{len(schools)} schools, {len(ours)} with points, the same in both; {runs} runs in turn, medians")
        for name, results in found.items():
            wall, cpu, peak = (statistics.median(r[i] for r in results) for i in range(3))
            ratio = statistics.median(a[0] / b[0] for a, b in zip(found["varde"], results))
            print(f"{name:8} wall {wall * 1000:.0f} ms  cpu {cpu * 1000:.0f} ms  peak {peak:.0f} MiB  varde's wall / its: {ratio:.2f}")
        print(f"query    wall {statistics.median(asked[1:]) * 1000:.0f} ms")


main()
