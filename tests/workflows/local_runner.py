"""Runs a workflow's jobs on this machine: shell steps as they stand, actions and GitHub itself by local stand-ins."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")
FORMAT = re.compile(r"format\('([^']*)',\s*(.+)\)")
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$GH_CALLS"
if [ "$1 $2" = "pr view" ]; then grep -q '^pr create' "$GH_CALLS" && echo OPEN; fi
true
"""
"""Stands in for GitHub's command: writes down what it was asked; a pull request is open once it was created."""
DOSSIER = """#!/bin/sh
if [ "$1" = add ]; then shift; set -- add --allow-private "$@"; fi
exec "{python}" -m generator "$@"
"""
"""Our command from the clone; feeds of the test stand on this machine, which `add` refuses otherwise."""


class StepError(AssertionError):
    """A step of a workflow failed."""


@dataclass
class LocalRunner:
    """One repository on a machine that is no GitHub."""

    origin: Path
    """The repository to check out (bare); pushes go there."""
    folder: Path
    """Where jobs run and artifacts are kept."""
    known: dict[str, str]
    """Values of expressions, such as `github.event.before`."""
    cache: Path | None = None
    """Findings of an earlier run."""
    code: Path | None = None
    """Where our code is; the clone itself where it is not said."""
    skipped: tuple[str, ...] = ("make test",)
    """Steps that would run this very test."""
    ran: list[str] = field(default_factory=list)
    """Names of the shell steps that ran."""
    used: list[str] = field(default_factory=list)
    """Actions that were stood in for."""
    outputs: dict[str, str] = field(default_factory=dict)
    """Outputs of steps and jobs by expression."""

    def run(self, workflow: Mapping[str, Any]) -> None:
        """All jobs, each after those that it needs; one whose condition does not hold is left out."""
        waiting = dict(workflow["jobs"])
        done: set[str] = set()
        while waiting:
            name = next(n for n, job in waiting.items() if set(_listed(job.get("needs", []))) <= done)
            job = waiting.pop(name)
            done.add(name)
            if self._holds(job.get("if", "true")):
                self._job(name, job)

    def _job(self, name: str, job: Mapping[str, Any]) -> None:
        place = self.folder / f"job-{name}-{len(self.ran)}"
        place.mkdir(parents=True)
        for step in job["steps"]:
            if "uses" in step:
                self._action(step["uses"].split("@")[0], step.get("with", {}), place)
            elif not step["run"].startswith(self.skipped):
                self._shell(step, place)
        for output, value in job.get("outputs", {}).items():
            self.outputs[f"needs.{name}.outputs.{output}"] = self._filled(value)

    def _action(self, action: str, given: Mapping[str, str], place: Path) -> None:
        self.used.append(action)
        if action == "actions/checkout":
            subprocess.run(["git", "clone", "-q", str(self.origin), str(place)], check=True)
            self._tools(place)
        elif action == "actions/cache" and given["path"] == ".cache/dossier" and self.cache:
            shutil.copytree(self.cache, place / given["path"])
        elif action == "actions/upload-artifact":
            self._keep(place / given["path"], self.folder / "artifacts" / given["name"])
        elif action == "actions/upload-pages-artifact":
            self._keep(place / given["path"], self.folder / "artifacts" / "github-pages")
        elif action == "actions/download-artifact":
            kept = self.folder / "artifacts" / given["name"]
            shutil.copytree(kept, place / given.get("path", "."), dirs_exist_ok=True)

    def _keep(self, path: Path, target: Path) -> None:
        assert path.exists(), f"nothing to keep at {path}"
        if path.is_dir():
            shutil.copytree(path, target, dirs_exist_ok=True)
        else:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)

    def _tools(self, place: Path) -> None:
        """A `.venv` that is installed already: the packages of this run, our code from the clone."""
        home = Path(sys.executable).parent
        (place / ".venv/bin").mkdir(parents=True)
        for tool in home.iterdir():
            if tool.name != "dossier":
                (place / ".venv/bin" / tool.name).symlink_to(tool)
        (place / ".venv/bin/dossier").write_text(DOSSIER.format(python=sys.executable))
        (place / ".venv/bin/dossier").chmod(0o755)
        for stamp in (".site", ".dev"):
            (place / ".venv" / stamp).touch()

    def _shell(self, step: Mapping[str, Any], place: Path) -> None:
        files = {name: self.folder / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GH_CALLS")}
        files["GITHUB_OUTPUT"].write_text("")
        bin_folder = self.folder / "bin"
        bin_folder.mkdir(exist_ok=True)
        (bin_folder / "gh").write_text(GH)
        (bin_folder / "gh").chmod(0o755)
        environment = {
            **os.environ,
            "CI": "true",
            "PYTHONPATH": str(self.code or place),
            "PATH": f"{bin_folder}:{os.environ['PATH']}",
            **{name: str(path) for name, path in files.items()},
            **{name: self._filled(value) for name, value in step.get("env", {}).items()},
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", self._filled(step["run"])]
        done = subprocess.run(command, cwd=place, env=environment, check=False, capture_output=True, text=True)
        if done.returncode:
            raise StepError(f"{step['name']}\n{done.stdout}\n{done.stderr}")
        self.ran.append(step["name"])
        for line in files["GITHUB_OUTPUT"].read_text().splitlines():
            name, _, value = line.partition("=")
            self.outputs[f"steps.{step.get('id', '')}.outputs.{name}"] = value

    def _filled(self, text: str) -> str:
        return EXPRESSION.sub(lambda found: self._value(found[1]), text)

    def _value(self, expression: str) -> str:
        known = {**self.known, **self.outputs}
        if " || " in expression:
            first, _, second = expression.partition(" || ")
            return self._value(first) or self._value(second)
        if called := FORMAT.fullmatch(expression):
            return called[1].format(*(self._value(part.strip()) for part in called[2].split(",")))
        if expression.startswith(("steps.", "needs.")):
            return known.get(expression, "")
        return known[expression]

    def _holds(self, condition: str) -> bool:
        """The three forms that our conditions have: a value that is not, that equals, that differs."""
        expression = condition.removeprefix("${{").removesuffix("}}").strip()
        if expression == "true":
            return True
        if expression.startswith("!"):
            return self._value(expression[1:]) in {"", "false"}
        value, sign, text = re.fullmatch(r"(\S+) (==|!=) '(.*)'", expression).groups()  # type: ignore[union-attr]
        return (self._value(value) == text) is (sign == "==")


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
