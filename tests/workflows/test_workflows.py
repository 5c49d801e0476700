"""The workflows: nothing that zizmor would report."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / ".github" / "workflows", ROOT / "templates" / "new" / "workflows")
WORKFLOWS = sorted(path for folder in FOLDERS for path in folder.glob("*.yml"))
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def load(path: Path) -> dict[Any, Any]:
    document: dict[Any, Any] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    return document


def named(path: Path) -> str:
    return "/".join(path.parts[-3:])


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_zizmor_reports_nothing(folder: Path) -> None:
    tool = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    assert tool, "zizmor is in the development lock"
    done = subprocess.run(
        [tool, "--offline", "--persona", "pedantic", "--no-progress", *map(str, sorted(folder.glob("*.yml")))],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_every_action_is_pinned_by_hash_with_its_version(path: Path) -> None:
    uses = [line.strip().removeprefix("- ") for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.match(line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_no_permission_is_given_to_the_whole_workflow(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {}
    assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values())
    assert workflow["concurrency"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_no_checkout_keeps_credentials(path: Path) -> None:
    steps = [step for job in load(path)["jobs"].values() for step in job["steps"]]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_one_version_of_each_action_everywhere(path: Path) -> None:
    pins = {tuple(use.split("@")) for other in WORKFLOWS for use in re.findall(r"uses: (\S+)", other.read_text())}
    assert len({name for name, _ in pins}) == len(pins)


def test_write_permissions_stand_apart_from_what_runs_our_code() -> None:
    """A job that installs packages and reads sources holds no right to write."""
    for path in WORKFLOWS:
        for name, job in load(path)["jobs"].items():
            writes = [right for right, level in job["permissions"].items() if level == "write"]
            runs = " ".join(step.get("run", "") for step in job["steps"])
            assert not (writes and re.search(r"\bmake\b|pip install|bin/dossier", runs)), (path.name, name)
