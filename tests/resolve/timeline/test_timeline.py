"""The timeline: dated sentences in order, one entry an event, what was announced marked."""

from collections.abc import Sequence

from generator.analyse import analyse
from generator.model import (
    Article,
    Certainty,
    Dossier,
    LookBack,
    Settings,
    Statement,
    Thread,
    TimelineEntry,
)
from generator.resolve.timeline import timeline_of
from tests.plain_article import plain_article


def article(name: str, text: str, day: str = "2024-05-08") -> Article:
    return plain_article(name, text, day)


def told(*articles: Article, statements: Sequence[Statement] = ()) -> tuple[Dossier, tuple[TimelineEntry, ...]]:
    findings = {f.article_id: f for f in analyse(articles, Settings())}
    thread = Thread("t", "the bridge", "2024-05-08", tuple(a.id for a in articles), ())
    dossier = Dossier(Settings(), articles, findings, threads=(thread,))
    return dossier, timeline_of(articles, findings, (thread,), statements)


def test_entries_stand_in_the_order_of_their_dates_and_unresolved_ones_last() -> None:
    text = (
        "The council met on the eve of the Bergholm Conference to vote on the bridge.\n"
        "The harbour bridge was opened to traffic in 1968.\n"
        "Engineers found deep cracks in its pillars on April 12."
    )
    _, entries = told(article("a", text))
    assert [e.date for e in entries] == ["1968", "2024-04-12", ""]
    assert entries[-1].certainty is Certainty.UNRESOLVED


def test_the_same_event_in_two_articles_is_one_entry_with_both_sentences() -> None:
    one = article("a", "Engineers found deep cracks in three pillars of the harbour bridge on April 12.")
    two = article("b", "Deep cracks in three harbour bridge pillars were found by engineers on 12 April.")
    dossier, entries = told(one, two)
    assert [e.date for e in entries] == ["2024-04-12"]
    assert [span.article_id for span in entries[0].spans] == ["a", "b"]
    assert [dossier.words(e) for e in entries[0].expressions] == ["April 12", "12 April"]


def test_two_events_of_one_day_are_two_entries() -> None:
    one = article("a", "Engineers found deep cracks in three pillars of the harbour bridge on April 12.")
    two = article("b", "The ferry company Nordsund raised its fares by a third on 12 April.")
    assert len(told(one, two)[1]) == 2


def test_a_statement_joins_what_words_do_not() -> None:
    one = article("a", "Engineers found deep cracks in three pillars of the harbour bridge on April 12.")
    two = article("b", "It was on 12 April that the crossing turned out to be damaged beyond quick repair.")
    spans = (told(one)[0].findings["a"].sentences[0].span, told(two)[0].findings["b"].sentences[0].span)
    same = Statement("s", spans, "t", (("a",), ("b",)))
    assert len(told(one, two)[1]) == 2
    assert len(told(one, two, statements=[same])[1]) == 1


def test_what_lies_after_the_article_is_announced() -> None:
    _, entries = told(
        article("a", "The council will vote on the bridge on Friday.\nThe mayor resigned on Monday over it.")
    )
    assert [(e.date, e.announced) for e in entries] == [("2024-05-06", False), ("2024-05-10", True)]


def test_durations_sets_and_a_dateline_are_no_moments() -> None:
    text = "Wednesday, May 8, 2024\nRepairs will last 14 months.\nFerries sail every Monday to the island of Vessel."
    assert told(article("a", text))[1] == ()


def test_a_year_that_only_names_things_is_no_moment() -> None:
    assert told(article("a", "The mayor wants to return to the 2014 borders of the harbour."))[1] == ()


def test_a_week_sorts_by_its_first_day() -> None:
    text = "Divers looked at the pillars last week.\nEngineers found deep cracks in the bridge on May 1."
    assert [e.date for e in told(article("a", text))[1]] == ["2024-04-29/2024-05-05", "2024-05-01"]


def test_an_entry_keeps_its_id_when_another_article_arrives() -> None:
    one = article("a", "Engineers found deep cracks in three pillars of the harbour bridge on April 12.")
    two = article("b", "The ferry company Nordsund raised its fares by a third on 2 April.")
    assert told(one)[1][0].id in {e.id for e in told(one, two)[1]}


def test_what_a_thread_looks_back_at_stands_in_the_lane_of_the_thread_that_tells_it() -> None:
    old = article("a", "Engineers found deep cracks in three pillars of the harbour bridge on Friday.", "2024-04-13")
    new = article("b", "Deep cracks in three harbour bridge pillars were found by engineers on 12 April.")
    findings = {f.article_id: f for f in analyse((old, new), Settings())}
    back = LookBack(findings["b"].sentences[0].span, "t1", "2024-04-12")
    threads = (
        Thread("t1", "the cracks", "2024-04-12", ("a",), ()),
        Thread("t2", "the repair", "2024-05-08", ("b",), (), look_backs=(back,)),
    )
    entries = timeline_of((old, new), findings, threads, ())
    assert [(e.date, e.thread_id, len(e.spans)) for e in entries] == [("2024-04-12", "t1", 2)]
