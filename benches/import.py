#!/usr/bin/env python3
"""Import of a folder of Statistikkbanken's files as whole processes, in turn: varde, sqlite3's .import of the same cells as
ready text, and DuckDB's read_csv + unpivot of the same files as UTF-8.

    cargo build --release -p varde-cli
    python3 benches/import.py path/to/varde path/to/folder [runs]

A peak is never below this script's own, which its children begin as (about 36 MiB); /usr/bin/time -v tells the true one.
Needs the sqlite3 program; DuckDB's part is left out, visibly, without the Python package duckdb.
"""

import csv
import glob
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

FIXED = 9

DUCK = """
import duckdb, glob, sys
NOT_CELLS = 'EnhetNivaa, Nasjonaltkode, Fylkekode, Kommunekode, Nasjonalt, Fylke, Kommune, EnhetNavn'
c = duckdb.connect(sys.argv[1])
c.execute('CREATE TABLE cell (orgnr VARCHAR, path VARCHAR, text VARCHAR)')
for f in glob.glob(sys.argv[2] + '/*.tsv'):
    wide = f"SELECT * EXCLUDE ({NOT_CELLS}) FROM read_csv('{f}', delim='\\t', header=true, all_varchar=true)"
    long = f"UNPIVOT ({wide}) ON COLUMNS(* EXCLUDE Organisasjonsnummer) INTO NAME path VALUE text"
    c.execute(f"INSERT INTO cell SELECT Organisasjonsnummer, path, text FROM ({long})")
c.close()
"""


def ready_text(folder, work):
    """The same cells as sqlite3 likes them, and the same files as DuckDB reads them."""
    cells = 0
    with open(os.path.join(work, "cells.csv"), "w", newline="") as out:
        writer = csv.writer(out)
        for name in sorted(glob.glob(os.path.join(folder, "*.csv"))):
            lines = open(name, "rb").read().decode("utf-16-le").split("\n")[1:]
            with open(os.path.join(work, os.path.basename(name) + ".tsv"), "w") as plain:
                plain.write("\n".join(lines))
            heading = lines[0].split("\t")
            for line in filter(None, lines[1:]):
                fields = line.split("\t")
                for i in range(FIXED, len(heading)):
                    writer.writerow([fields[4], heading[i], fields[i]])
                    cells += 1
    return cells


def timed(command, before):
    before()
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    varde, folder = sys.argv[1], sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    with tempfile.TemporaryDirectory() as work:
        print(f"{ready_text(folder, work)} cells, {runs} runs in turn, medians")
        store, lite, duck = (os.path.join(work, name) for name in ("store", "lite.db", "duck.db"))
        clean = lambda path: (shutil.rmtree(path, True), os.path.exists(path) and os.remove(path))
        rows = {
            "varde": ([varde, "--store", store, "import", folder], store),
            "sqlite3": (["sqlite3", lite, "CREATE TABLE cell (orgnr TEXT, path TEXT, text TEXT)", ".mode csv",
                         f".import {work}/cells.csv cell"], lite),
        }
        try:
            import duckdb  # noqa: F401
            rows["duckdb"] = ([sys.executable, "-c", DUCK, duck, work], duck)
        except ImportError:
            print("left out: duckdb (the Python package is not here)")
        found = {name: [] for name in rows}
        for run in range(runs + 1):
            for name, (command, path) in rows.items():
                result = timed(command, lambda: clean(path))
                if run:
                    found[name].append(result)
        for name, results in found.items():
            wall, cpu, peak = (statistics.median(r[i] for r in results) for i in range(3))
            ratio = statistics.median(a[0] / b[0] for a, b in zip(found["varde"], results))
            print(f"{name:8} wall {wall:.3f} s  cpu {cpu:.3f} s  peak {peak:.0f} MiB  varde's wall / its: {ratio:.2f}")


main()
