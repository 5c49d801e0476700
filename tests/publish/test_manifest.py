"""The manifest of a published folder, and what differs from it."""

import hashlib
import json
from pathlib import Path

import pytest

from generator.publish.manifest import manifest_faults, write_manifest
from tests.harbour import dossier_of


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "data").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_text("<p>home</p>")
    (tmp_path / "site" / "data" / "dossier.json").write_text("{}")
    write_manifest(tmp_path / "site", dossier_of())
    return tmp_path / "site"


def test_a_folder_holds_to_its_manifest(site: Path) -> None:
    assert manifest_faults(site) == ()


def test_it_names_versions_sources_and_corrections(site: Path, tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.yml"
    corrections.write_text("# none\n")
    written = json.loads(write_manifest(site, dossier_of(), corrections).read_text())
    assert written["models"] == ["plain rules"]
    assert written["packages"]["spacy"].startswith("3.8")
    assert set(written["sources"]) == {"001_source.txt", "002_source.txt", "003_source.txt"}
    assert written["corrections"] == hashlib.sha256(b"# none\n").hexdigest()


def test_it_is_the_same_when_written_twice(site: Path) -> None:
    first = (site / "manifest.json").read_bytes()
    assert write_manifest(site, dossier_of()).read_bytes() == first


def test_a_changed_a_missing_and_a_new_file_are_named(site: Path) -> None:
    (site / "index.html").write_text("<p>other</p>")
    (site / "data" / "dossier.json").unlink()
    (site / "extra.html").write_text("")
    assert [(fault.source, fault.code) for fault in manifest_faults(site)] == [
        ("data/dossier.json", "manifest-missing"),
        ("extra.html", "manifest-unknown"),
        ("index.html", "manifest-changed"),
    ]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"outputs": []}', "\x00"])
def test_a_damaged_manifest_is_a_fault_and_no_crash(site: Path, text: str) -> None:
    (site / "manifest.json").write_text(text)
    assert [fault.code for fault in manifest_faults(site)] == ["manifest-unreadable"]
