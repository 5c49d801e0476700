"""What machines read on an article's page."""

import html
import json
from datetime import date
from typing import Any

import pytest
import schema_org
import yaml
from pydantic import ValidationError

from generator.render import render

from .made_up import article_of, dossier_from, dossier_of, stated
from .opened import templates


def _front(title: str = "Ferry <b>returns</b>") -> dict[str, object]:
    article = article_of(1, title=title, author=stated("A </script> B"))
    page = render(dossier_from((article, article_of(2))), templates())[f"docs/articles/{article.id}/index.md"]
    front: dict[str, object] = yaml.safe_load(page.decode().split("---\n")[1])
    return front


def test_json_ld_names_the_article_its_outlet_and_its_quotations() -> None:
    record = json.loads(str(_front()["jsonld"]))
    assert record["@type"] == "NewsArticle"
    assert record["publisher"]["name"] == "Coast Daily"
    quotation = record["hasPart"][0]
    assert quotation["@type"] == "Quotation"
    assert quotation["creator"] == {"@type": "Person", "name": "Marta Lindqvist"}
    assert quotation["isPartOf"]["identifier"] == record["identifier"]


def test_json_ld_can_end_no_script() -> None:
    text = str(_front()["jsonld"])
    assert not set("<>&") & set(text)
    assert json.loads(text)["author"]["name"] == "A </script> B"


def test_zotero_finds_title_outlet_and_date() -> None:
    tags = {tag["name"]: html.unescape(tag["content"]) for tag in _front()["citation"]}  # type: ignore[attr-defined]
    assert tags["citation_title"] == "Ferry <b>returns</b>"
    assert tags["citation_journal_title"] == "Coast Daily"
    assert tags["citation_publication_date"] == "2024/05/02"
    assert tags["DC.type"] == "newspaperArticle"


def test_front_matter_reads_characters_beyond_the_basic_plane() -> None:
    assert _front("\U0001f525 \ufffe fire")["title"] == "\U0001f525 \ufffe fire"


def _checked(record: dict[str, Any]) -> Any:
    """The record as schema.org's own vocabulary reads it: unknown types, properties and ranges are refused."""
    made = getattr(schema_org, record["@type"])
    return made(**{key: _value(key, value) for key, value in record.items() if not key.startswith("@")})


def _value(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(key, each) for each in value]
    if isinstance(value, dict):
        return _checked(value)
    return date.fromisoformat(value) if key.startswith("date") else value


def test_what_every_page_tells_machines_is_in_the_vocabulary_of_schema_org() -> None:
    kinds = set()
    for path, data in render(dossier_of(3), templates()).items():
        front = yaml.safe_load(data.decode().split("---\n")[1]) if path.endswith(".md") else {}
        if "jsonld" in front:
            record = json.loads(front["jsonld"])
            assert _checked(record).to_jsonld() == record, path
            kinds.add(record["@type"])
    assert kinds == {"NewsArticle", "CollectionPage"}


@pytest.mark.parametrize("wrong", [{"headlines": "Ferry"}, {"creator": {"@type": "Place", "name": "Aldness"}}])
def test_the_vocabulary_refuses_what_it_does_not_know(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        _checked({"@type": "NewsArticle", **wrong})
