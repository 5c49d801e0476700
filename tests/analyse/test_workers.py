"""Processes at work for another one."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from generator.analyse.workers import workers

WAITING = """
import os, time
from generator.analyse.workers import workers
if __name__ == "__main__":
    with workers(2) as pool:
        print(*sorted({job.result() for job in [pool.submit(os.getpid) for _ in range(40)]}), flush=True)
        time.sleep(600)
"""


def test_no_worker_outlives_a_parent_that_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "waiting.py"
    script.write_text(WAITING)
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    born = [int(number) for number in parent.stdout.readline().split()]
    assert born and all(map(runs, born))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    for _ in range(300):
        if not any(map(runs, born)):
            return
        time.sleep(0.1)
    raise AssertionError(f"of {born} some live on")


def test_a_worker_for_one_job_makes_room_for_the_next() -> None:
    with workers(1, jobs_each=1) as pool:
        assert len({pool.submit(os.getpid).result() for _ in range(3)}) == 3


def runs(process: int) -> bool:
    """Whether a process lives and is no zombie."""
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
