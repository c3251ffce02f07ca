"""Opens the dashboard on a terminal of 200×60 and measures its start and its pages: startup.py PROGRAM FOLDER ROWS

First frame and first figures are counted from exec; processor time tells more than the clock where others compute too.
The first round begins the journal, the others find one; the last asks for every page.
"""

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time

ROUNDS = 7
PAGES = "23456801"
QUIET = 1.5
PATIENCE = 60.0
# What only a screen with figures has, and what the first frame already has.
FIGURES, FRAME = "¥".encode(), b"attain"


def processor_seconds(process: int) -> float:
    """What a running process and all its threads have used of the processors."""
    return time.clock_gettime((~process << 3) | 2)


def memory(process: int, key: str) -> int:
    """A line of the system's account of a process, in MB."""
    with open(f"/proc/{process}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith(key))


def start(program: str, folder: str, state: str) -> tuple[int, int]:
    """A process on a terminal of its own."""
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 200, 0, 0))
        os.environ.update(
            TERM="xterm-256color", LANG="C.UTF-8", XDG_STATE_HOME=state, ATTAIN_NOW="2025-12-10T10:00:00"
        )
        os.execv(program, [program, folder])
    return process, terminal


def page(process: int, terminal: int, key: str) -> tuple[str, float, float, float]:
    """A key: when the screen first answered it, when the last of the page stood, and what that took of the processors."""
    began, busy = time.perf_counter(), processor_seconds(process)
    os.write(terminal, key.encode())
    first, last = 0.0, 0.0
    while select.select([terminal], [], [], QUIET)[0]:
        os.read(terminal, 1 << 16)
        last = time.perf_counter() - began
        first = first or last
    return key, first, last, processor_seconds(process) - busy


def run(program: str, folder: str, state: str, pages: list | None = None) -> dict[str, float]:
    """One start, watched until nothing more comes, and left again; perhaps with a look at every page."""
    began = time.perf_counter()
    process, terminal = start(program, folder, state)
    seen, result = b"", {}
    while time.perf_counter() - began < PATIENCE:
        if not select.select([terminal], [], [], QUIET)[0] and "figures" in result:
            break
        try:
            seen += os.read(terminal, 1 << 16)
        except OSError:
            sys.exit(f"{program} has ended")
        now = time.perf_counter() - began
        if "frame" not in result and FRAME in seen:
            result["frame"] = now
        if "figures" not in result and FIGURES in seen:
            result["figures"], result["figures busy"] = now, processor_seconds(process)
    else:
        sys.exit("no figures came")
    result["busy"] = processor_seconds(process)
    result["resident"], result["peak"] = memory(process, "VmRSS"), memory(process, "VmHWM")
    if pages is not None:
        pages += [page(process, terminal, key) for key in PAGES]
    os.kill(process, signal.SIGTERM)
    while True:
        try:
            if not os.read(terminal, 1 << 16):
                break
        except OSError:
            break
    os.waitpid(process, 0)
    os.close(terminal)
    return result


def line(name: str, results: list[dict[str, float]]) -> str:
    best = {key: min(result[key] for result in results) for key in results[0]}
    worst = max(result["figures"] for result in results)
    return (
        f"  {name:22}frame {best['frame'] * 1e3:5.0f} ms, figures {best['figures'] * 1e3:5.0f} ms (at worst {worst * 1e3:.0f}), "
        f"{best['figures busy'] * 1e3:5.0f} ms of processor until then and {best['busy'] * 1e3:.0f} in all, "
        f"{best['resident']:.0f} MB at rest, {max(result['peak'] for result in results):.0f} MB at most"
    )


def main() -> None:
    program, folder, rows = os.path.realpath(sys.argv[1]), sys.argv[2], sys.argv[3]
    with tempfile.TemporaryDirectory() as state:
        shutil.rmtree(f"{folder}/.attain", ignore_errors=True)
        first = [run(program, folder, state)]
        pages: list[tuple[str, float, float, float]] = []
        later = [run(program, folder, state) for _ in range(ROUNDS)] + [run(program, folder, state, pages)]
    print(f"\n{int(rows):,} deals, from exec to the screen, best of {ROUNDS}")
    print(line("the very first start", first))
    print(line("with a journal", later))
    for key, answered, whole, busy in pages:
        print(
            f"  key {key}: answered after {answered * 1e3:.0f} ms, the page whole after {whole * 1e3:.0f} ms, "
            f"{busy * 1e3:.0f} ms of processor"
        )


if __name__ == "__main__":
    main()
