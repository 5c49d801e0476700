"""The page of an article says what it alone carries, what others tell and it does not, and where it looks back."""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.model import Dossier, LookBack, Statement, Thread
from generator.render import register
from generator.render.data.json_file import dossier_json
from generator.render.pages.beside import beside_of
from generator.render.register import Register
from generator.resolve.agreement import only_here

from .made_up import dossier_of
from .opened import opened, pages_of, text_of


def _dossier() -> Dossier:
    """Two articles of one thread, a third of an earlier one."""
    dossier = dossier_of(3)
    (one, two, three) = (article.id for article in dossier.articles)
    spans = {a.id: dossier.findings[a.id].sentences[1].span for a in dossier.articles}
    back = LookBack(spans[two], "earlier", "2024-03-01")
    earlier = Thread("earlier", "March", "", (three,), ())
    return replace(
        dossier,
        threads=(earlier, Thread("later", "May", "", (one, two), (), ("earlier",), (back,))),
        statements=(
            Statement("alone", (spans[one],), "later", ((one,),)),
            Statement("doubtful", (dossier.findings[one].sentences[2].span,), "later", ((one,),), near=(two,)),
        ),
        disagreements=(),
        copies=(),
        home_points=(),
    )


def test_an_article_page_lists_what_stands_only_there_and_where_it_looks_back() -> None:
    """A statement that another article may be making too is not claimed."""
    dossier = _dossier()
    one, two = (dossier.articles[n].id for n in (0, 1))
    beside = beside_of(Register(dossier))
    assert [s.id for s in beside[one].only] == ["alone"]
    pages = pages_of(dossier)
    shown = text_of(opened(pages[f"articles/{one}/"]))
    assert "Only here" in shown
    assert "Looks back" not in shown
    other = opened(pages[f"articles/{two}/"])
    assert "Looks back" in text_of(other)
    assert any(a.attrib["href"].endswith("threads/earlier/") for a in other.iter("a") if text_of(a) == "March")


def test_the_third_article_has_nothing_beside_it() -> None:
    """It is alone in its thread and looks nowhere."""
    dossier = _dossier()
    assert "Beside the other articles" not in pages_of(dossier)[f"articles/{dossier.articles[2].id}/"]


def test_what_stands_only_in_one_article_is_looked_for_once_a_site(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages and data share what was found: in a large folder it costs a look at every statement."""
    asked: list[Dossier] = []

    def counted(dossier: Dossier) -> Mapping[str, tuple[Statement, ...]]:
        asked.append(dossier)
        return only_here(dossier)

    monkeypatch.setattr(register, "only_here", counted)
    pages_of(_dossier())
    assert len(asked) == 1


def test_the_data_say_the_same_as_the_page() -> None:
    """Statements by id, backward looks with their sentence."""
    dossier = _dossier()
    found = json.loads(dossier_json(Register(dossier)))
    assert [article["only_here"] for article in found["articles"]] == [["alone"], [], []]
    assert [(b["thread"], b["article"]) for b in found["threads"][1]["look_backs"]] == [
        ("earlier", dossier.articles[1].id)
    ]
    assert [statement["near"] for statement in found["statements"]] == [[], [dossier.articles[1].id]]
