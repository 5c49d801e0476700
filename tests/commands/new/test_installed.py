"""A new dossier asks for the package that made it."""

import json
from pathlib import Path

import pytest

from generator.commands.installed import installed_from
from generator.publish.manifest import PACKAGE, version_of

BY_VERSION = f"{PACKAGE}=={version_of(PACKAGE)}"
GIT = {"url": "https://example.org/dossier.git", "vcs_info": {"vcs": "git", "commit_id": "abc123"}}


@pytest.mark.parametrize(
    ("told", "requirement"),
    [
        ({}, BY_VERSION),
        (GIT, f"{PACKAGE} @ git+https://example.org/dossier.git@abc123"),
        ({"url": "https://example.org/d.whl", "archive_info": {}}, f"{PACKAGE} @ https://example.org/d.whl"),
        ({"url": "file:///nowhere/d.whl", "archive_info": {}}, BY_VERSION),
        ({"url": "file:///nowhere", "dir_info": {"editable": True}}, BY_VERSION),
    ],
)
def test_it_is_named_as_it_can_be_had_again(told: dict[str, object], requirement: str) -> None:
    assert installed_from(json.dumps(told)).requirement == requirement


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_damaged_metadata_fall_back_to_the_version(text: str) -> None:
    assert installed_from(text).requirement == BY_VERSION


def test_a_wheel_of_this_machine_goes_along(tmp_path: Path) -> None:
    wheel = tmp_path / "a folder" / "d.whl"
    wheel.parent.mkdir()
    wheel.write_bytes(b"wheel")
    found = installed_from(json.dumps({"url": wheel.as_uri(), "archive_info": {}}))
    assert (found.requirement, found.wheel) == ("./wheels/d.whl", wheel)
