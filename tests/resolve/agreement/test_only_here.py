"""What one article alone carries, and what it leaves out."""

from generator.model import Dossier, Settings
from generator.resolve.agreement import missing_here, only_here

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
