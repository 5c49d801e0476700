"""What one article alone carries, and what it leaves out."""

from dataclasses import replace

from generator.model import Dossier, Settings
from generator.resolve.agreement import missing_here, only_here
from generator.resolve.agreement.only_here import MOST

from .folder import article, folder_of

SHARED = "Elena Ruiz won the Berlin marathon on Sunday."
AGAIN = "On Sunday Elena Ruiz won the marathon in Berlin."
ALONE = "Greta Holm broke her wrist before the start."


def _dossier(*texts: str) -> Dossier:
    found = folder_of([article(n, text, "2025-05-02") for n, text in enumerate(texts)], one_thread=True)
    return Dossier(Settings(), found.articles, found.findings, threads=found.threads, statements=found.statements)


def test_a_statement_of_one_article_is_only_there() -> None:
    """And what others say too is not."""
    dossier = _dossier(f"{SHARED}\n{ALONE}", AGAIN)
    assert [[dossier.words(s.spans[0]) for s in told] for told in only_here(dossier).values()] == [[ALONE]]


def test_a_statement_of_two_origins_is_missing_where_it_is_not_made() -> None:
    """A third article of the thread that says nothing of it."""
    dossier = _dossier(SHARED, AGAIN, ALONE)
    assert {article_id: len(told) for article_id, told in missing_here(dossier).items()} == {"a2": 1}


def test_an_article_that_is_alone_has_nothing_to_be_compared_with() -> None:
    """No thread of several articles, nothing only here."""
    assert only_here(_dossier(SHARED)) == {}


def test_a_statement_that_another_article_may_be_making_too_is_nobodys_own() -> None:
    """Alike, and not decided to be the same: no claim that only one says it, none that one is silent."""
    told = "Greta Holm broke her wrist in a fall on Saturday before the Berlin start, her coach said."
    near = "The coach of Greta Holm was sad about the wrist."
    dossier = _dossier(f"{SHARED}\n{told}", f"{AGAIN}\n{near}")
    assert [s.near for s in dossier.statements if dossier.words(s.spans[0]) == told] == [("a1",)]
    assert only_here(dossier) == {}


def test_an_article_that_says_something_near_is_not_called_silent() -> None:
    """Two say it, the third nearly."""
    near = "In Berlin the marathon was expected to go to Greta Holm, and Elena Ruiz knew it on Sunday."
    dossier = _dossier(SHARED, AGAIN, near)
    assert [s.near for s in dossier.statements if len(s.origins) > 1] == [("a2",)]
    assert missing_here(dossier) == {}


def test_no_more_is_called_missing_than_a_reader_can_take_in() -> None:
    """Thirty shared statements, twenty named."""
    dossier = _dossier(SHARED, AGAIN, ALONE)
    many = replace(dossier, statements=dossier.statements * 30)
    assert {article_id: len(told) for article_id, told in missing_here(many).items()} == {"a2": MOST}
