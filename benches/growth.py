#!/usr/bin/env python3
"""How an import grows with what is imported and with what the store holds, and whether pages stay fast in a full store.

    cargo build --release -p varde-cli
    python3 benches/growth.py path/to/varde [--years 3] [--keep FOLDER]

A country that does not exist (benches/country.py), of which one school year is some 400,000 results: stores with 1, 2, 4 and
8 times as many years, each imported at once into an empty store; then the store with the most years, and one year more into
it. With --keep the largest store stays in FOLDER, for `cargo run --release -p varde-core --example overviews -- FOLDER/store`.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import country


def timed(command):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def results(store):
    connection = sqlite3.connect(os.path.join(store, "varde.db"))
    count = connection.execute("SELECT count(*) FROM observation").fetchone()[0]
    connection.close()
    return count


def tell(what, before, after, measured, store):
    wall, cpu, peak = measured
    rows = after - before
    size = os.path.getsize(os.path.join(store, "varde.db")) / (1 << 20)
    print(f"{what:28} {rows:>11,} results  wall {wall:6.2f} s = {wall / rows * 1e6:.2f} µs each  cpu {cpu:6.2f} s  "
          f"peak {peak:5.0f} MiB = {peak * (1 << 20) / rows:.0f} bytes each  store {size:.0f} MiB", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("varde")
    asked.add_argument("--years", type=int, default=3)
    asked.add_argument("--keep")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as work:
        all_units = country.units()
        newest = country.NEWEST
        folders = []
        for back in range(given.years * 8 + 1):
            folders.append(os.path.join(work, f"{newest - back}"))
            os.mkdir(folders[-1])
            country.write_year(folders[-1], newest - back, all_units)
        last, folders = folders[0], folders[1:]
        for times in (1, 2, 4, 8):
            store = os.path.join(work, f"store-{times}")
            measured = timed([given.varde, "--store", store, "import", *folders[: given.years * times]])
            count = results(store)
            tell(f"{given.years * times} years at once", 0, count, measured, store)
            measured = timed([given.varde, "--store", store, "import", last])
            tell("  and one year more", count, results(store), measured, store)
            measured = timed([given.varde, "--store", store, "import", last, "--preview"])
            print(f"  the same year again          nothing new          wall {measured[0]:6.2f} s", flush=True)
        if given.keep:
            os.makedirs(given.keep, exist_ok=True)
            shutil.move(store, os.path.join(given.keep, "store"))


main()
