"""Runs three programs on one file in turns and prints their whole-process times: compare.py PROGRAM FOLDER ROWS"""

import os
import subprocess
import sys
import time

ROUNDS = 7


def run(command: list[str]) -> tuple[str, float, float, int]:
    """What a command prints, its seconds by the clock and of the processors, and its largest size in MB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read().decode().strip()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return output, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def main() -> None:
    program, folder, rows = sys.argv[1:]
    file, here = f"{folder}/deals.csv", os.path.dirname(os.path.abspath(__file__))
    commands = {
        "attain": [program, folder],
        "polars": [sys.executable, f"{here}/with_polars.py", file],
        "DuckDB": [sys.executable, f"{here}/with_duckdb.py", file],
    }
    runs = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            runs[name].append(run(command))

    size = os.path.getsize(file) / 1e6
    print(f"\n{int(rows):,} deals, {size:.0f} MB, {os.cpu_count()} processors, best of {ROUNDS} whole processes")
    best = {name: min(results, key=lambda result: result[1]) for name, results in runs.items()}
    for name, (_, seconds, busy, peak) in best.items():
        print(f"  {name:8}{seconds:8.3f} s {busy:8.3f} s of processor {peak:7,} MB")
    for name in ("polars", "DuckDB"):
        print(f"  attain ÷ {name}: {best['attain'][1] / best[name][1]:.2f}, of processor {best['attain'][2] / best[name][2]:.2f}")
    answers = {name: result[0] for name, result in best.items()}
    if len(set(answers.values())) == 1:
        print(f"  all three say: {answers['attain']}")
    else:
        # Floating sums may differ in the last digits; counts may not.
        for name, answer in answers.items():
            print(f"  {name} says: {answer}")


main()
