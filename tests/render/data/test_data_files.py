"""The briefing as data: what programs, spreadsheets and reference managers read."""

import csv
import io
import json
import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Certainty, Disagreement, Dossier, Provenance, QuoteFamily, Side, Stated, Statement
from generator.model import TimelineEntry as Moment
from generator.render.data import data_files
from generator.render.data.citations import citation_of
from generator.render.data.csv_files import safe
from generator.render.register import Register
from tests.harbour import FOLDER, article_of, dossier_of, find

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def dossier() -> Dossier:
    """A dossier with something of every kind."""
    made = dossier_of()
    first, second = find(made, "He spoke for 90 minutes."), find(made, "Port Authority and dockers met on Friday")
    statement = Statement("s-1", (first, second), "t", ((first.article_id,), (second.article_id,)), ("both tell it",))
    sides = (Side("90 minutes", (first,)), Side("1.5 hours", (second,)))
    moment = Moment("m-1", "2024-03-01", "day", Certainty.RESOLVED, "t", (second,), (find(made, "on Friday"),))
    family = QuoteFamily("f-1", ("q-001-0", "q-001-1"), ((made.articles[0].id,),))
    return replace(
        made,
        statements=(statement,),
        disagreements=(Disagreement("d-1", "duration", "s-1", sides),),
        timeline=(moment,),
        families=(family,),
    )


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"docs/data/{name}.csv"].decode("utf-8-sig"), newline="")))


def test_json_obeys_its_schema(dossier: Dossier) -> None:
    files = data_files(Register(dossier))
    schema = json.loads(files["docs/data/schema/dossier.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(files["docs/data/dossier.json"]))


def test_the_schema_says_of_every_field_what_it_is(dossier: Dossier) -> None:
    """Fields of records inside records too; nobody should have to guess from an example."""
    waiting = [json.loads(data_files(Register(dossier))["docs/data/schema/dossier.schema.json"])]
    fields: list[tuple[str, dict[str, object]]] = []
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            fields += part.get("properties", {}).items()
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    assert len(fields) > 100
    assert [name for name, field in fields if not field.get("description")] == []


def test_json_holds_a_record_on_each_line(dossier: Dossier) -> None:
    """So that two editions can be compared line by line."""
    data = data_files(Register(dossier))["docs/data/dossier.json"].decode()
    lines = {line.rstrip(",") for line in data.splitlines()}
    kinds = [value for value in json.loads(data).values() if isinstance(value, list)]
    assert sum(map(len, kinds)) > 10
    assert all(json.dumps(record, ensure_ascii=False) in lines for records in kinds for record in records)


def test_a_quote_says_by_which_rules_it_and_its_speaker_were_found(dossier: Dossier) -> None:
    """In the document and in the table alike."""
    first, *rest = dossier.quotes
    spoken = replace(first, quote=replace(first.quote, rule="headline", confidence=0.65), speaker_rule="title")
    files = data_files(Register(replace(dossier, quotes=(spoken, *rest))))
    told = json.loads(files["docs/data/dossier.json"])["quotes"][0]
    row = rows(files, "quotes")[0]
    assert (told["rule"], told["confidence"], told["speaker_rule"]) == ("headline", 0.65, "title")
    assert (row["rule"], row["confidence"], row["speaker_rule"]) == ("headline", "0.65", "title")


def test_every_extract_in_json_is_the_text_at_its_offsets(dossier: Dossier) -> None:
    document = json.loads(data_files(Register(dossier))["docs/data/dossier.json"])
    texts = {article["id"]: article["text"] for article in document["articles"]}
    checked = 0
    waiting = [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if {"article", "start", "end", "text"} <= part.keys():
                assert texts[part["article"]][part["start"] : part["end"]] == part["text"]
                checked += 1
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    assert checked > 10


def test_the_same_dossier_gives_the_same_bytes(dossier: Dossier) -> None:
    assert data_files(Register(dossier)) == data_files(Register(dossier))


def test_tables_hold_the_same_rows_as_csv_and_as_database(dossier: Dossier) -> None:
    files = data_files(Register(dossier))
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(files["docs/data/dossier.sqlite"])
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            count = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            assert count == len(rows(files, name)) > (0 if name != "roles" else -1), name
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "  ="])
def test_no_cell_runs_as_a_formula(beginning: str) -> None:
    assert str(safe(beginning + 'HYPERLINK("https://example.org")')).startswith("'")


def test_numbers_stay_numbers() -> None:
    assert safe(-3) == -3


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30))
def test_no_cell_begins_a_formula(text: str) -> None:
    assert not str(safe(text)).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


def withheld(dossier: Dossier) -> Dossier:
    """The dossier with its first article not to be shown."""
    first = dossier.articles[0]
    hidden = replace(first.metadata, publish=Stated("none", Provenance.SIDECAR))
    return replace(dossier, articles=(replace(first, metadata=hidden, published_whole=False), *dossier.articles[1:]))


def test_words_that_must_not_be_shown_stand_in_no_file(dossier: Dossier) -> None:
    for path, data in data_files(Register(withheld(dossier))).items():
        for words in ("not load another ship", "ready to talk", "stood still last Tuesday"):
            assert words.encode() not in data, path


def test_the_whole_text_stands_only_where_it_may(dossier: Dossier) -> None:
    excerpts = replace(dossier, articles=tuple(replace(a, published_whole=False) for a in dossier.articles))
    document = json.loads(data_files(Register(excerpts))["docs/data/dossier.json"])
    assert [article["text"] for article in document["articles"]] == [None] * 3
    assert document["quotes"][0]["pieces"][0]["text"] == "“We will not load another ship,”"


def test_the_feed_is_atom_with_stable_ids(dossier: Dossier) -> None:
    feed = ET.fromstring(data_files(Register(dossier))["docs/data/feed.xml"])
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    more = ET.fromstring(
        data_files(Register(dossier_of({**FOLDER, "004": "Snow in May\nIt snowed.\n"})))["docs/data/feed.xml"]
    )
    assert len(set(ids)) == 3
    assert all("/data/id/article/" in str(name) for name in ids)
    assert set(ids) < {entry.findtext(f"{ATOM}id") for entry in more.iter(f"{ATOM}entry")}


def test_the_feed_links_to_the_site(dossier: Dossier) -> None:
    feed = ET.fromstring(data_files(Register(dossier))["docs/data/feed.xml"])
    links = [link.get("href") for entry in feed.iter(f"{ATOM}entry") for link in entry.iter(f"{ATOM}link")]
    assert all(str(link).startswith("https://example.org/harbour/articles/") for link in links)


def test_hostile_titles_break_no_format() -> None:
    title = "A\x00 <b>&amp;</b> ]]> \\input{x} {} % $ \ud800 \u202e\r\nER  - \r\nTY  - EVIL"
    dossier = dossier_of({"001": "A line.\n“Words,” she said.\n"})
    first = dossier.articles[0]
    stated = Stated(title, Provenance.SIDECAR)
    hostile = replace(dossier, articles=(replace(first, metadata=replace(first.metadata, title=stated)),))
    files = data_files(Register(hostile))
    ET.fromstring(files["docs/data/feed.xml"])
    json.loads(files["docs/data/dossier.json"])
    assert files["docs/data/citations.ris"].count(b"\r\nTY  - ") == 0
    assert b"\\input" not in files["docs/data/citations.bib"]


def test_a_citation_leaves_out_what_nobody_stated() -> None:
    citation = citation_of(article_of("001", "A line.\n", title="A title", date=""))
    assert citation.csl == {"id": citation.csl["id"], "type": "article-newspaper", "title": "A title"}
    assert "year" not in citation.bibtex
    assert "DA  -" not in citation.ris


def test_a_citation_carries_what_is_known() -> None:
    article = article_of("001", "A line.\n", title="Cats & dogs", date="2024-03-05")
    told = replace(
        article.metadata,
        publisher=Stated("The Tide", Provenance.SIDECAR),
        author=Stated("A. Writer", Provenance.SIDECAR),
        url=Stated("https://example.org/a_b", Provenance.SIDECAR),
    )
    citation = citation_of(replace(article, metadata=told))
    assert citation.csl["issued"] == {"date-parts": [[2024, 3, 5]]}
    assert citation.csl["container-title"] == "The Tide"
    assert "@misc{the-tide-2024-001," in citation.bibtex
    assert r"Cats \& dogs" in citation.bibtex
    assert "DA  - 2024/03/05\r\n" in citation.ris
    assert "UR  - https://example.org/a_b\r\n" in citation.ris


def test_every_article_has_its_own_citations(dossier: Dossier) -> None:
    files = data_files(Register(dossier))
    for article in dossier.articles:
        assert {f"docs/data/citations/{article.id}.{ending}" for ending in ("json", "bib", "ris")} <= files.keys()
