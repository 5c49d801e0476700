"""The home page is the briefing, whatever the size of the folder."""

from dataclasses import replace

import pytest

from generator.model import Dossier, Settings, Statement, Thread
from generator.render.pages.cast import cast
from generator.render.pages.home import home
from generator.render.press import Press

from .made_up import dossier_of
from .opened import opened, templates, text_of


def _home(dossier: Dossier) -> str:
    page = home(Press(dossier, templates()))["docs/index.md"].decode()
    return page.split("\n---\n", 1)[1]


def _part(page: str, anchor: str) -> str:
    """What stands under one heading."""
    return page.split(f"#{anchor} }}", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("count", [1, 5, 1000])
def test_a_folder_of_any_size_gives_a_home_of_one_length(count: int) -> None:
    page = _home(dossier_of(count))
    assert len(page) < 40_000
    for anchor in ("key-points", "actors", "when", "sources"):
        assert text_of(opened(_part(page, anchor))).strip(), anchor
    assert ("{: #agreement }" in page) == (count > 1)


def test_what_the_editor_says_the_matter_is_stands_below_the_title() -> None:
    page = _home(dossier_of(3, settings=Settings(title="Ferry", description="A ferry <i>returns</i>.")))
    assert text_of(next(e for e in opened(page).iter("p") if e.attrib.get("class") == "standfirst")) == (
        "A ferry <i>returns</i>."
    )
    assert "standfirst" not in _home(dossier_of(3))


def test_a_quote_out_of_a_sentence_that_is_printed_already_comes_after_another() -> None:
    dossier = dossier_of(4)
    press = Press(dossier, templates())
    first = cast(press, set())[0].quote
    assert first
    second = cast(press, {press.sentence(first.quote.pieces[0])})[0].quote
    assert second
    assert second.id != first.id


def test_a_quote_of_a_few_words_stands_beside_nobody() -> None:
    dossier = dossier_of(1)
    said = dossier.quotes[0]
    words = dossier.article[said.article_id].span(said.quote.pieces[0].start, said.quote.pieces[0].start + 8)
    short = replace(said, quote=replace(said.quote, pieces=(words,)))
    assert cast(Press(replace(dossier, quotes=(short,)), templates()), set())[0].quote is None


def test_few_sources_stand_below_the_event_that_they_tell() -> None:
    dossier = dossier_of(4)
    ids = [article.id for article in dossier.articles]
    thread = replace(dossier.threads[0], article_ids=tuple(ids[:3]))
    tree = opened(
        _part(_home(replace(dossier, threads=(thread, Thread("alone", "Alone it is", "", (ids[3],), ())))), "sources")
    )
    heads = [text_of(e).strip() for e in tree.iter("h3")]
    assert heads == [thread.label, "Alone"]
    assert [len(list(e.iter("li"))) for e in tree.iter("ul")] == [3, 1]


def test_of_many_threads_home_shows_those_that_most_articles_tell() -> None:
    dossier = dossier_of(12)
    ids = tuple(article.id for article in dossier.articles)
    told = [Thread(f"t{n}", f"Event {n}", "2024-05-01", ids[: n + 1], ()) for n in range(9)]
    page = _part(_home(replace(dossier, threads=tuple(told))), "threads")
    assert [text_of(e) for e in opened(page).iter("a") if "Event" in text_of(e)] == [
        f"Event {n}" for n in range(8, 3, -1)
    ]
    assert "All 9 threads" in page


def test_agreement_in_short_tells_independent_origins_from_copies() -> None:
    dossier = dossier_of(4)
    shared = dossier.statements[0]
    copied = replace(shared, id="copied", origins=(tuple(s.article_id for s in shared.spans),))
    part = text_of(opened(_part(_home(replace(dossier, statements=(shared, copied), disagreements=())), "agreement")))
    assert "2 statements stand in more than one article, 1 of them in articles of independent origin" in part
    assert "no difference was found" in part


def test_statements_that_the_key_points_print_are_not_printed_again() -> None:
    dossier = dossier_of(4)
    shared = dossier.statements[0]
    second = [dossier.findings[a.id].sentences[4].span for a in dossier.articles]
    other = Statement("statement-2", tuple(second), "thread-1", shared.origins, ("the same wording",), 0.5)
    part = _part(_home(replace(dossier, statements=(shared, other))), "agreement")
    assert "Nobody spoke against it" in text_of(opened(part))
    assert "sails again" not in text_of(opened(part))
