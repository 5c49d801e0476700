"""What has not changed is not built again, and nobody can tell from the site."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands.build import build
from generator.publish import batches, site
from generator.publish.kept_pages import LEDGER, kept_pages
from generator.publish.page_setting import page_setting
from tests.conftest import MakeProject


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def built_anew(config: Path) -> dict[str, bytes]:
    """The site as a build makes it that knows no other."""
    target = config.parent / "fresh/site"
    assert build(config, target) == 0
    return files_of(target)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """How MkDocs and Pagefind were called."""
    seen: list[tuple[str, ...]] = []
    plain: Callable[..., object] = site._run

    def noted(command: list[str], *given: object) -> object:
        seen.append(tuple(command[2:]))
        return plain(command, *given)

    monkeypatch.setattr(site, "_run", noted)
    return seen


def add_a_source(config: Path) -> None:
    (config.parent / "seeds/quay.md").write_text(
        "---\ntitle: The quay is mended\npublisher: Harbour Post\ndate: 2024-06-01\n---\n\n"
        "The old quay of Veldmouth was mended in May, the council said.\n"
    )


def test_a_second_build_keeps_pages_and_search_and_gives_the_same_bytes(
    make_project: MakeProject, runs: list[tuple[str, ...]]
) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    first = files_of(target)
    runs.clear()
    assert build(config, target) == 0
    assert files_of(target) == first
    assert [(run[0], "--dirty" in run) for run in runs] == [("mkdocs", True)]


def test_a_site_with_a_new_source_is_the_one_that_a_first_build_makes(make_project: MakeProject) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    add_a_source(config)
    assert build(config, target) == 0
    assert files_of(target) == built_anew(config)


def test_a_page_that_was_damaged_on_the_site_is_built_again(make_project: MakeProject) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    first = files_of(target)
    page = next((target / "articles").glob("*/index.html"))
    page.write_bytes(page.read_bytes().replace(b"ferry", b"fairy"))
    assert build(config, target) == 0
    assert files_of(target) == first


def test_settings_that_every_page_shows_change_every_page(make_project: MakeProject) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    config.write_text("site_name: Other dossier\n" + config.read_text().split("\n", 1)[1])
    assert build(config, target) == 0
    assert files_of(target) == built_anew(config)
    assert all(b"Other dossier" in path.read_bytes() for path in (target / "articles").rglob("index.html"))


def test_a_complaint_stops_a_build_that_keeps_pages(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    first = files_of(target)
    (config.parent / "docs/method.md").write_text("# Method\n\n[broken](nowhere.md)\n")
    assert build(config, target) == 2
    assert "nowhere.md" in capsys.readouterr().err
    assert files_of(target) == first


def test_many_runs_of_few_pages_make_the_site_of_one_run(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, runs: list[tuple[str, ...]]
) -> None:
    config = make_project()
    assert build(config, config.parent / "site") == 0
    for module in (batches, site):
        monkeypatch.setattr(module, "BATCH", 4)
    runs.clear()
    assert built_anew(config) == files_of(config.parent / "site")
    assert sum(run[0] == "mkdocs" for run in runs) > 3


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"setting": 1}', b'{"manifest": "x", "sources": []}'])
def test_a_damaged_ledger_keeps_nothing(make_project: MakeProject, damage: bytes) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    assert kept_pages(config, target, page_setting(config)).sources
    (config.parent / LEDGER).write_bytes(damage)
    assert not kept_pages(config, target, page_setting(config)).sources


def test_the_ledger_of_another_site_keeps_nothing(make_project: MakeProject) -> None:
    config = make_project()
    target = config.parent / "site"
    assert build(config, target) == 0
    manifest = target / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"outputs": {}}))
    assert not kept_pages(config, target, page_setting(config)).sources


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("plugins: []", "plugins: [search]"),
        ("plugins: []\n", ""),
        ("plugins: []", "plugins: []\nhooks: [ours.py]"),
        ("  - tables\n", "  - tables\n  - pymdownx.snippets\n"),
        ("  - Briefing: index.md", "  - index.md"),
        ("      - Sources: sources/index.md", "      - sources/index.md"),
        ("  custom_dir: templates/theme\n", ""),
        ("name: material", "name: mkdocs"),
        ("theme:", "theme: ["),
    ],
)
def test_under_settings_by_which_pages_may_show_each_other_nothing_is_kept(
    make_project: MakeProject, was: str, now: str
) -> None:
    config = make_project()
    assert page_setting(config)
    text = config.read_text()
    assert was in text
    config.write_text(text.replace(was, now, 1))
    assert not page_setting(config)


def test_with_a_theme_of_ones_own_nothing_is_kept(make_project: MakeProject) -> None:
    config = make_project()
    footer = config.parent / "templates/theme/partials/footer.html"
    footer.write_text(footer.read_text() + "{{ pages | length }}")
    assert not page_setting(config)


def test_what_the_environment_says_is_part_of_the_setting(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = make_project()
    before = page_setting(config)
    monkeypatch.setenv("SITE_URL", "https://example.org/ferry/")
    assert page_setting(config) not in ("", before)
