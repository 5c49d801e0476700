"""A corrections file with an entry of every kind, through the real stages: each holds, and each is marked."""

from html import unescape
from pathlib import Path

import pytest
import yaml

from generator.commands.pipeline import dossier_of
from generator.model import Dossier
from generator.publish.pdf import compile_pdfs
from generator.read.corrections import KINDS
from generator.read.corrections.kinds import DROPPABLE
from generator.read.templates import package_templates, read_templates
from generator.render import render
from generator.render.pages.review import evidence_of
from generator.render.print import print_data
from tests.conftest import ROOT, MakeProject
from tests.publish.pdf.pages import page_texts, squeezed

SOURCES = {
    "001_bridge.md": (
        "---\ntitle: Bridge over the Sella closes\npublisher: Valley Post\ndate: 2024-05-07\n---\n\n"
        "Bridge over the Sella closes\n\n"
        "The old bridge over the Sella closed on Tuesday, the mayor of Ostermoor, Ilse Karge, said.\n\n"
        "“The piers have cracked, and nobody may cross,” Karge said at a meeting in Ostermoor.\n\n"
        "Jonas Weller, who keeps the toll house, called the decision hasty. It will last for six weeks.\n\n"
        "“We were not even asked,” he said. “That is no way to treat a town.”\n\n"
        "The engineers measured the cracks for 90 minutes before they closed the road.\n\n"
        "More than forty lorries a day must now go round by the hills.\n\n"
        "The Karge Road stays open to walkers.\n"
    ),
    "002_bridge.md": (
        "---\ntitle: Sella bridge shut after cracks found\npublisher: Hill Gazette\ndate: 2024-05-08\n---\n\n"
        "Sella bridge shut after cracks found\n\n"
        "The old bridge over the Sella was closed on Tuesday after cracks were found in its piers.\n\n"
        "“The piers have cracked, and nobody may cross,” the mayor Ilse Karge told reporters in Ostermoor.\n\n"
        "Engineers had measured the cracks for an hour and a half, the town of Ostermoor said.\n\n"
        "Jon Weller said that the toll would not be collected in May.\n\n"
        "Last spring the town had painted the bridge at a cost of 12,000 crowns.\n"
    ),
    "003_choir.md": (
        "---\ntitle: Choir of Ostermoor sings again\npublisher: Valley Post\ndate: 2024-05-09\n---\n\n"
        "Choir of Ostermoor sings again\n\n"
        "The choir of Ostermoor sang in the market hall on Saturday, led by Petra Lund.\n\n"
        "“The hall was full to the doors,” Lund said after the concert.\n\n"
        "The next concert is planned for 12 June in the same hall.\n"
    ),
}
ENTRIES = """
- {same: [Jonas Weller, Jon Weller], why: reason-same}
- {different: [Ilse Karge, Petra Lund], why: reason-different}
- {name: Jonas A. Weller, of: Jonas Weller, why: reason-name}
- {role: who keeps the toll house, of: Jonas Weller, article: 001, why: reason-role}
- {drop: actor, name: Sella, why: reason-drop-actor}
- {drop: quote, article: 002, words: the toll would not be collected, why: reason-drop-quote}
- {drop: key point, article: 003, words: The choir of Ostermoor sang, why: reason-drop-key-point}
- {drop: date, article: 002, words: Last spring, why: reason-drop-date}
- {drop: statement, article: 003, words: The next concert is planned, why: reason-drop-statement}
- {speaker: Jonas Weller, article: 001, words: That is no way, why: reason-speaker}
- {quote: called the decision hasty, article: 001, speaker: Jonas Weller, why: reason-quote}
- {keypoint: More than forty lorries a day, article: 001, pin: yes, why: reason-keypoint}
- {date: 2024-05-08, article: 003, prints: Choir of Ostermoor sings again, why: reason-date}
- {date: 2024-05-06, article: 001, words: on Tuesday, why: reason-date-words}
- {thread: join, articles: [{article: 001}, {article: 002}], why: reason-join}
- {thread: split, articles: [{article: 003}], why: reason-split}
- {thread: title, article: 001, title: The bridge, why: reason-title}
- {origin: Sella Wire, article: 002, why: reason-origin}
- same_statement: [{article: 001, words: The engineers measured}, {article: 002, words: Engineers had measured}]
  why: reason-same-statement
- different_statement: [{article: 001, words: The old bridge}, {article: 002, words: The old bridge}]
  why: reason-different-statement
- {publish: excerpts, article: 003, why: reason-publish}
- {furniture: The Karge Road stays open to walkers., article: 001, why: reason-furniture}
- {text: Sella bridge shut after cracks found, article: 002, after: The old bridge, why: reason-text}
"""


@pytest.fixture
def corrected(make_project: MakeProject) -> Dossier:
    """The folder with the entries, through read, analyse and resolve."""
    config: Path = make_project({**SOURCES, "corrections.yml": ENTRIES})
    return dossier_of(config)


def test_an_entry_of_every_kind_holds(corrected: Dossier) -> None:
    """Each is applied, and none is reported."""
    written = yaml.safe_load(ENTRIES)
    assert {next(iter(entry)) for entry in written} == set(KINDS)
    assert {entry["drop"] for entry in written if "drop" in entry} == set(DROPPABLE)
    assert [str(p) for p in corrected.problems if p.code.startswith("correction")] == []
    assert {applied.correction.why for applied in corrected.applied} == {entry["why"] for entry in written}


def test_every_reason_stands_where_it_concerns(corrected: Dossier) -> None:
    """On the page of the article, actor or thread; what is no actor has no page left."""
    pages = render(corrected, read_templates(ROOT))
    marked = {path: unescape(page.decode()) for path, page in pages.items() if path.endswith("index.md")}

    def told(kind: str, reason: str) -> bool:
        return any(reason in page for path, page in marked.items() if path.startswith(f"docs/{kind}/"))

    for where, reasons in WHERE.items():
        assert [reason for reason in reasons if not told(where, reason)] == [], where


WHERE = {
    "actors": ["reason-same", "reason-different", "reason-name", "reason-role", "reason-speaker"],
    "articles": [
        "reason-role", "reason-drop-quote", "reason-drop-key-point", "reason-drop-date", "reason-drop-statement",
        "reason-speaker", "reason-quote", "reason-keypoint", "reason-date", "reason-date-words", "reason-origin",
        "reason-same-statement", "reason-different-statement", "reason-publish", "reason-furniture", "reason-text",
    ],
    "threads": ["reason-join", "reason-split", "reason-title"],
    "quotes": ["reason-speaker", "reason-quote"],
    "timeline": ["reason-date-words"],
    "agreement": ["reason-same-statement"],
}  # fmt: skip


def test_every_correction_is_listed_with_its_line(corrected: Dossier) -> None:
    """Also what left nothing behind to carry a mark, such as a name that is no actor."""
    page = unescape(render(corrected, read_templates(ROOT))["docs/review/index.md"].decode())
    listed = page[page.index("#in-force") :]
    for entry in {applied.correction for applied in corrected.applied}:
        assert f"{entry.why}" in listed
        assert f"{entry.source}:{entry.line}" in listed


def test_a_doubt_cites_each_sentence_once(corrected: Dossier) -> None:
    """A quote and the words that name its speaker stand in one sentence, which is read once."""
    asked = [doubt for doubt in corrected.doubts if doubt.kind in {"speaker", "quote", "statement"}]
    assert any(len(doubt.evidence) > len(evidence_of(corrected, doubt)) for doubt in asked)
    for doubt in asked:
        shown = evidence_of(corrected, doubt)
        assert len(set(shown)) == len(shown)
        assert not any(a.overlaps(b) for n, a in enumerate(shown) for b in shown[n + 1 :])


def test_paper_says_what_was_corrected(corrected: Dossier, tmp_path: Path) -> None:
    """Dates, roles, names, speakers, quotes and sources, with the reason, in the printed dossier."""
    data = print_data(corrected, read_templates(ROOT))
    assert compile_pdfs(data, package_templates() / "pdf", tmp_path, corrected.settings).problems == ()
    told = "".join(squeezed(page) for page in page_texts(next(tmp_path.rglob("dossier.pdf"))))
    reasons = [
        "reason-same", "reason-name", "reason-role", "reason-speaker", "reason-quote", "reason-keypoint", "reason-date",
        "reason-date-words", "reason-origin", "reason-publish", "reason-same-statement",
    ]  # fmt: skip
    assert [reason for reason in reasons if squeezed(reason) not in told] == []
