"""Hostile articles through the whole build: every word is shown, nothing of it acts."""

import csv
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from xml.etree import ElementTree

import html5lib
import pytest
import yaml
from playwright.sync_api import Browser

from tests.conftest import TWO_ARTICLES, copy_house

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from hazards import make_hazards  # noqa: E402  (beside this file)

MANIFEST: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "manifest.yml").read_text("utf-8"))
ACTIVE = {"iframe", "object", "embed", "base", "frame", "applet", "portal", "foreignobject", "animate", "set"}
LOADING = {("script", "src"), ("img", "src"), ("link", "href"), ("source", "src"), ("video", "poster"), ("use", "href")}
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
OWN = ("data:", "blob:")
FORMULA = re.compile(r"[=@\t]|[+-](?!\d+(\.\d+)?$)")
"""What a spreadsheet would run: anything that begins so and is not a plain number."""
BLOCKS = {"p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dd", "dt", "section"}


def built(project: Path) -> Path:
    """The site of a project folder that holds its sources already."""
    copy_house(project)
    command = [sys.executable, "-m", "generator", "build", "-f", str(project / "mkdocs.yml")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return project / "site"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("hostile") / "project"
    shutil.copytree(HERE / "articles", project / "seeds")
    make_hazards(project / "seeds")
    return built(project)


@pytest.fixture(scope="module")
def benign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("benign") / "project"
    shutil.copytree(Path(__file__).parents[2] / "seeds", project / "seeds")
    for name, text in TWO_ARTICLES.items():
        (project / "seeds" / name).write_text(text, "utf-8")
    return built(project)


def trees(site: Path) -> Iterator[tuple[str, Any]]:
    for path in sorted(site.rglob("*.html")):
        page = path.read_text("utf-8")
        yield path.relative_to(site).as_posix(), html5lib.parse(page, namespaceHTMLElements=False)


def local(name: object) -> str:
    return str(name).rsplit("}", 1)[-1].lower()


def plain(text: str) -> str:
    return " ".join(INVISIBLE.sub("", re.sub("[\x85\u2028\u2029]", " ", text)).split())


def blocks(element: Any) -> Iterator[str]:
    for found in element.iter():
        if local(found.tag) in BLOCKS:
            yield plain("".join(found.itertext()))


def test_every_text_that_must_be_shown_stands_whole_on_a_page(hostile: Path) -> None:
    shown = "\n".join(block for _, tree in trees(hostile) for block in blocks(tree.find("body")))
    wanted = [text for about in MANIFEST.values() if about["must"] == "shown" for text in about.get("texts", ())]
    assert [text for text in wanted if plain(text) not in shown] == []


def test_no_page_has_an_element_or_attribute_that_the_benign_site_lacks(hostile: Path, benign: Path) -> None:
    def pairs(site: Path) -> set[tuple[str, str]]:
        found = set()
        for _, tree in trees(site):
            for element in tree.iter():
                found |= {(local(element.tag), local(name)) for name in ("", *element.attrib)}
        return found

    assert pairs(hostile) - pairs(benign) == set()


def test_nothing_on_a_page_acts_or_loads_from_afar(hostile: Path) -> None:
    faults = []
    for name, tree in trees(hostile):
        for element in tree.iter():
            tag = local(element.tag)
            faults += [(name, tag)] if tag in ACTIVE else []
            for key, value in element.attrib.items():
                address = re.sub(r"[\x00-\x20]", "", value).lower()
                if local(key).startswith("on") or address.startswith(("javascript:", "vbscript:", "data:text")):
                    faults.append((name, f"{tag} {key}={value}"))
                if (tag, local(key)) in LOADING and re.match(r"(https?:)?//", address):
                    faults.append((name, f"{tag} loads {value}"))
    assert faults == []


def test_no_id_stands_twice_and_none_is_the_themes(hostile: Path) -> None:
    for name, tree in trees(hostile):
        ids = Counter(element.attrib["id"] for element in tree.iter() if "id" in element.attrib)
        assert [found for found, times in ids.items() if times > 1] == [], name
        headings = [e for e in tree.iter() if local(e.tag) in BLOCKS and e.attrib.get("id", "").startswith("__")]
        assert headings == [], name


def test_data_of_a_page_is_data(hostile: Path) -> None:
    for name, tree in trees(hostile):
        for script in tree.iter("script"):
            if script.attrib.get("type") == "application/ld+json":
                json.loads(script.text)
                assert "<" not in script.text, name


def test_data_files_can_be_read_and_start_no_formula(hostile: Path) -> None:
    data = hostile / "data"
    for path in data.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in data.rglob("*.xml"):
        ElementTree.fromstring(path.read_text("utf-8"))
    for path in data.rglob("*.csv"):
        cells = [cell for row in csv.reader(path.read_text("utf-8").splitlines()) for cell in row]
        formulas = [
            cell for cell in cells if cell.startswith(("=", "@", "\t")) or re.match(r"[+-](?!\d+(\.\d+)?$)", cell)
        ]
        assert formulas == [], path.name
    for path in data.rglob("*.sqlite"):
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            assert database.execute("pragma integrity_check").fetchone() == ("ok",)


def test_what_must_not_be_read_is_nowhere(hostile: Path) -> None:
    for path in hostile.rglob("*"):
        if path.is_file():
            assert b"root:x:0" not in path.read_bytes()
            assert b"HQHIDDEN" not in path.read_bytes()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:  # type: ignore[override]
        pass


@pytest.mark.browser
def test_in_a_browser_no_page_alerts_calls_out_or_breaks_its_policy(hostile: Path, chromium: Browser) -> None:
    faults: list[str] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(hostile))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        home = f"http://127.0.0.1:{server.server_address[1]}/"
        page = chromium.new_page()
        page.on("dialog", lambda dialog: (faults.append(f"alert on {page.url}"), dialog.dismiss()))
        page.on("console", lambda said: faults.append(f"{page.url}: {said.text}") if said.type == "error" else None)
        page.on("request", lambda asked: faults.append(asked.url) if not asked.url.startswith((home, *OWN)) else None)
        for path in sorted(hostile.rglob("index.html")):
            page.goto(home + path.relative_to(hostile).as_posix())
        page.close()
        server.shutdown()
    assert faults == []
