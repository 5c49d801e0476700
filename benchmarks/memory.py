"""The most memory that a command and all processes below it hold at one moment, and what they took of the processor.

    python -m benchmarks.memory dossier build -f FOLDER/mkdocs.yml

Shared pages are counted once (PSS); looked at once a second.  Linux only.  Measured in November 2026: see
`benchmarks.build`.
"""

import resource
import subprocess
import sys
import time

from benchmarks.phases import memory


def main() -> None:
    began, most, moment = time.monotonic(), 0, 0.0
    running = subprocess.Popen(sys.argv[1:])
    while running.poll() is None:
        held = memory(running.pid)
        if held > most:
            most, moment = held, time.monotonic() - began
        time.sleep(1)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall, processor = time.monotonic() - began, used.ru_utime + used.ru_stime
    print(
        f"ended with {running.returncode} after {wall:,.0f} s, {processor:,.0f} s of the processor; "
        f"most memory {most / 1e6:,.0f} MB, {moment:,.0f} s after the start"
    )


if __name__ == "__main__":
    main()
