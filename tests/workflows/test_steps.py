"""Every shell step of every workflow, run in a clean clone; GitHub itself is a local stand-in."""

import subprocess
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main
from tests.workflows.local_runner import LocalRunner, StepError

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / ".github/workflows"
IDENTITY = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
PAGE = (
    "<html><head><title>Ferry sails</title><meta name='date' content='2024-05-07'></head><body><article>"
    "<h1>Ferry sails</h1>" + "<p>The ferry sailed from Aldness to Ostermoor in the first light of the morning.</p>" * 6
    + "</article></body></html>"
)  # fmt: skip


def load(name: str, folder: Path = OURS) -> dict[Any, Any]:
    document: dict[Any, Any] = yaml.load((folder / name).read_text("utf-8"), yaml.BaseLoader)
    return document


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *IDENTITY, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare repository with one commit more than its base: a source that was added."""
    folder = tmp_path_factory.mktemp("origin")
    git(folder, "clone", "-q", "--bare", str(ROOT), "dossier.git")
    git(folder, "clone", "-q", "dossier.git", "work")
    (folder / "work/seeds/900_ferry.md").write_text("---\ntitle: Ferry\n---\n\n“It sails,” said Marta Lindqvist.\n")
    git(folder / "work", "add", "seeds")
    git(folder / "work", "commit", "-qm", "add")
    git(folder / "work", "push", "-q", "origin", "HEAD")
    return folder / "dossier.git"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare repository of a dossier that `dossier new` made, with a source that was added."""
    folder = tmp_path_factory.mktemp("made")
    CliRunner().invoke(main, ["new", str(folder / "work")], catch_exceptions=False)
    git(folder / "work", "init", "-q")
    git(folder / "work", "add", "--all")
    git(folder / "work", "commit", "-qm", "new")
    (folder / "work/seeds/900_ferry.md").write_text("---\ntitle: Ferry\n---\n\n“It sails,” said Marta Lindqvist.\n")
    git(folder / "work", "add", "seeds")
    git(folder / "work", "commit", "-qm", "add")
    git(folder, "clone", "-q", "--bare", "work", "dossier.git")
    return folder / "dossier.git"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Findings kept from one workflow to the next, as `actions/cache` does."""
    return tmp_path_factory.mktemp("findings")


@pytest.fixture
def runner(origin: Path, tmp_path: Path) -> LocalRunner:
    return runner_of(origin, tmp_path)


def runner_of(origin: Path, folder: Path) -> LocalRunner:
    known = {
        "github.event.pull_request.base.sha": git(origin, "rev-parse", "HEAD^"),
        "github.event.before": git(origin, "rev-parse", "HEAD^"),
        "github.repository_owner": "someone",
        "github.event.repository.name": "dossier",
        "github.event.repository.private": "false",
        "github.repository": "someone/dossier",
        "github.ref_name": "v2024-05-07",
        "github.token": "a-token",
        "vars.DOSSIER_FEEDS": "",
        "vars.SITE_URL": "",
    }
    return LocalRunner(origin, folder, known)


def test_the_check_says_what_a_pull_request_changes(runner: LocalRunner, shared: Path) -> None:
    runner.run(load("check.yml"))
    assert "new article" in (runner.folder / "github_step_summary").read_text()
    assert (runner.folder / "artifacts/site/index.html").is_file()
    assert (runner.folder / "artifacts/pdf/briefing.pdf").is_file()
    kept = next(runner.folder.glob("job-check-*/.cache/dossier"))
    kept.rename(shared / "kept")


def test_main_is_built_verified_signed_and_deployed(runner: LocalRunner, shared: Path) -> None:
    """With the findings of the check restored, nothing is analysed again."""
    runner.cache = shared / "kept" if (shared / "kept").exists() else None
    before = sum(1 for path in shared.rglob("*") if path.is_file())
    runner.run(load("publish.yml"))
    site = runner.folder / "artifacts/github-pages"
    assert "https://someone.github.io/dossier/" in (site / "sitemap.xml").read_text()
    assert "new article" in (runner.folder / "github_step_summary").read_text()
    assert runner.used[-1] == "actions/deploy-pages"
    assert "actions/attest-build-provenance" in runner.used
    if runner.cache:
        kept = next(runner.folder.glob("job-build-*/.cache/dossier"))
        assert sum(1 for path in kept.rglob("*") if path.is_file()) == before


@pytest.mark.parametrize("name", ["check.yml", "publish.yml"])
def test_the_workflows_of_a_new_dossier_run_in_it(made: Path, tmp_path: Path, name: str) -> None:
    """All but their installation, which asks the package index for a published version."""
    runner = runner_of(made, tmp_path)
    runner.skipped, runner.code = ("python -m venv",), ROOT
    runner.run(load(name, ROOT / "templates/new/workflows"))
    assert "new article" in (runner.folder / "github_step_summary").read_text()
    assert len(runner.ran) == {"check.yml": 4, "publish.yml": 2}[name]


def test_a_tag_is_released_with_its_pdf(runner: LocalRunner) -> None:
    runner.run(load("release.yml"))
    called = (runner.folder / "gh_calls").read_text().split()
    assert called[:3] == ["release", "create", "v2024-05-07"]
    assert {"release/dossier.pdf", "release/briefing.pdf", "release/manifest.json"} <= set(called)


def test_without_feeds_nothing_is_fetched(runner: LocalRunner) -> None:
    runner.run(load("feeds.yml"))
    assert runner.ran == []


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[str]:
    """A feed with one page, on this machine."""
    folder = tmp_path / "web"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(folder))

        def log_message(self, *arguments: Any) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    address = f"http://127.0.0.1:{server.server_port}"
    (folder / "ferry.html").write_text(PAGE)
    item = f"<item><title>Ferry sails</title><link>{address}/ferry.html</link></item>"
    (folder / "feed.xml").write_text(f"<rss version='2.0'><channel><title>F</title>{item}</channel></rss>")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"{address}/feed.xml"
    server.shutdown()
    server.server_close()


def test_what_the_feeds_bring_is_proposed_once(runner: LocalRunner, feed: str) -> None:
    """Two mornings in a row: one pull request, whose branch holds the source and its original and nothing else."""
    runner.known["vars.DOSSIER_FEEDS"] = feed
    runner.run(load("feeds.yml"))
    runner.run(load("feeds.yml"))
    calls = (runner.folder / "gh_calls").read_text().splitlines()
    assert sum(call.startswith("pr create --head dossier/feeds") for call in calls) == 1
    added = git(runner.origin, "diff", "--name-status", "HEAD", "dossier/feeds").splitlines()
    assert [line.rsplit("/", 1)[0] for line in added] == ["A\tseeds/.originals", "A\tseeds"]


def test_an_entry_that_cannot_be_fetched_does_not_hold_back_the_others(runner: LocalRunner, feed: str) -> None:
    runner.known["vars.DOSSIER_FEEDS"] = f"{feed.replace('feed.xml', 'gone.xml')} {feed}"
    runner.run(load("feeds.yml"))
    assert "pr create --head dossier/feeds" in (runner.folder / "gh_calls").read_text()


def test_a_step_that_fails_fails_the_run(runner: LocalRunner) -> None:
    """The stand-ins would be worth nothing otherwise."""
    step = {"name": "No", "run": "false\ntrue"}
    with pytest.raises(StepError):
        runner.run({"jobs": {"one": {"steps": [step]}}})
