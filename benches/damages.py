#!/usr/bin/env python3
"""Files that are made to take time or memory, each given to varde as a whole process: what it says, how long it takes, and how
much memory it had. That nothing is stored wrongly is tested by varde-core/tests/damages.

    cargo build --release -p varde-cli
    python3 benches/damages.py path/to/varde

A peak is never below this script's own, which its children begin as (about 12 MiB).
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

MIB = 1 << 20
HEADING = "Organisasjonsnummer;EnhetNavn"
PATH = "2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn"


def many(text, size):
    return (text * (size // len(text) + 1))[:size]


FILES = {
    "200 MB of zeros": lambda: b"\0" * (200 * MIB),
    "64 MB of zeros": lambda: b"\0" * (64 * MIB - 1),
    "one line of 100 MB": lambda: b"a" * (100 * MIB),
    "one line of 63 MB": lambda: b"a" * (63 * MIB),
    "one line of 63 MB of semicolons": lambda: b";" * (63 * MIB),
    "63 MB of line breaks": lambda: b"a\n" + b"\n" * (63 * MIB),
    "63 MB of quotes": lambda: HEADING.encode() + b"\n" + b'"' * (63 * MIB),
    "a quote that does not end, 63 MB": lambda: (HEADING + ';"' + PATH + ".Skalapoeng\n").encode() + many(b"1;2;3\n", 63 * MIB),
    "a million columns": lambda: (HEADING + "".join(f";{i}" for i in range(1_000_000)) + "\n").encode(),
    "a million columns that are known": lambda: (HEADING + f";{PATH}.Skalapoeng" * 1_000_000).encode()[:63 * MIB],
    "16,000 columns that are known": lambda: (
        HEADING + "".join(f";{1990 + i % 100}-{(1991 + i) % 100:02}.Lesing.5. årstrinn.Mestringsnivå {1 + i // 100 % 3}" for i in range(16_000))
        + "\n" + "".join(f"{900000000 + r};x" + ";1" * 16_000 + "\n" for r in range(1000))).encode(),
    "four million schools": lambda: (
        f"{HEADING};{PATH}.Skalapoeng\n" + "".join(f"{900000000 + i};;50\n" for i in range(4_000_000))).encode()[:63 * MIB],
    "ten million odd rows": lambda: f"{HEADING};{PATH}.Skalapoeng\n".encode() + many(b"x;;5\n", 62 * MIB),
    "the same row again and again": lambda: f"{HEADING};{PATH}.Skalapoeng\n".encode() + many(b"999000011;;5\n", 62 * MIB),
    "brackets 60 million deep": lambda: b"[" * (60 * MIB),
    "objects ten million deep": lambda: b'{"a":' * (10 * MIB),
    "closed brackets 30 million deep": lambda: b"[" * (30 * MIB) + b"]" * (30 * MIB),
    "a row 30 million deep": lambda: b'[{"Score":' + b"[" * (30 * MIB) + b"]" * (30 * MIB) + b"}]",
    "30 million empty rows": lambda: b"[" + b"{}," * (20 * MIB) + b"{}]",
    "a text of 63 MB in JSON": lambda: b'["' + b"a" * (63 * MIB - 8) + b'"]',
    "a number of 63 million digits": lambda: b"[" + b"9" * (63 * MIB - 8) + b"]",
    "a row with a million fields": lambda: b"[{" + b",".join(b'"%d":1' % i for i in range(3_000_000)) + b"}]",
    "a cube of a million of millions": lambda: (
        b'{"class":"dataset","id":["a","b"],"size":[1000000,1000000],"dimension":{"a":{"category":{}},"b":{"category":{}}},"value":[]}'),
    "63 MB of chance": lambda: os.urandom(63 * MIB),
}


def main():
    varde = sys.argv[1]
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "fil.csv")
        for name, make in FILES.items():
            # Written by another process, so that this one stays small.
            writer = os.fork()
            if writer == 0:
                with open(path, "wb") as out:
                    out.write(make())
                os._exit(0)
            os.waitpid(writer, 0)
            store = os.path.join(work, "store")
            shutil.rmtree(store, True)
            started = time.perf_counter()
            process = subprocess.Popen([varde, "--store", store, "import", path],
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            said = process.stdout.read().strip().splitlines()
            _, status, usage = os.wait4(process.pid, 0)
            took = time.perf_counter() - started
            ended = f"exit {os.waitstatus_to_exitcode(status)}"
            print(f"{name:36} {os.path.getsize(path) / MIB:5.0f} MiB  {took:6.2f} s  {usage.ru_maxrss / 1024:5.0f} MiB  {ended}  "
                  f"{(said or [''])[-1][:110]}", flush=True)


main()
