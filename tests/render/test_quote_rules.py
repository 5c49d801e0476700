"""People see which rules found the quotes, how sure those are, and which quotes are in doubt."""

from dataclasses import replace

import pytest

from generator.model import Applied, Correction, Dossier
from generator.render.pages.quote_rules import quote_rules
from generator.render.register import Register

from .made_up import dossier_of
from .opened import opened, pages_of, text_of


@pytest.fixture
def dossier() -> Dossier:
    """Four quotes: three by a sure rule, the last by one that is not."""
    made = dossier_of(4)
    rules = [("cue after the marks", 0.98)] * 3 + [("words in marks", 0.59)]
    quotes = [
        replace(said, quote=replace(said.quote, rule=rule, confidence=confidence))
        for said, (rule, confidence) in zip(made.quotes, rules, strict=True)
    ]
    return replace(made, quotes=tuple(quotes))


def test_the_review_page_lists_the_rules_with_what_they_found(dossier: Dossier) -> None:
    """The most frequent first; what a person confirmed is counted apart from its rule."""
    first, *rest = dossier.quotes
    confirmed = replace(first, quote=replace(first.quote, confidence=1.0))
    assert [(rule.name, rule.found, rule.confidence) for rule in quote_rules((confirmed, *rest))] == [
        ("cue after the marks", 2, 0.98),
        ("cue after the marks", 1, 1.0),
        ("words in marks", 1, 0.59),
    ]
    review = opened(pages_of(dossier)["review/"])
    assert [[text_of(cell) for cell in row] for row in review.iter("tr")] == [
        ["Rule", "Quotes", "Confidence"],
        ["cue after the marks", "3", "0.98"],
        ["words in marks", "1", "0.59"],
    ]


def test_a_quote_in_doubt_says_so_and_leads_to_the_review_page(dossier: Dossier) -> None:
    """The others say nothing."""
    pages = pages_of(dossier)
    doubtful = {said.article_id for said in dossier.quotes if Register(dossier).doubtful(said)}
    assert doubtful == {dossier.quotes[3].article_id}
    for article in dossier.articles:
        figures = opened(pages[f"articles/{article.id}/"]).iter("figcaption")
        links = [a for figure in figures for a in figure.iter("a") if text_of(a) == "doubtful"]
        assert [a.attrib["href"] for a in links] == (["../../review/"] if article.id in doubtful else [])


def test_a_quote_that_a_person_judged_is_in_doubt_no_more(dossier: Dossier) -> None:
    judged = Applied(Correction("speaker", (("speaker", "Marta Lindqvist"),)), dossier.quotes[3].id)
    assert not Register(replace(dossier, applied=(judged,))).doubtful(dossier.quotes[3])
