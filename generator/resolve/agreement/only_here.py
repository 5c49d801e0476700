"""What one article of a thread alone carries, and what it leaves out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.model import Dossier, Statement
from generator.resolve.actors.salience import firsts_of

MOST = 20
"""Statements named as missing from one article."""


def only_here(dossier: Dossier) -> Mapping[str, tuple[Statement, ...]]:
    """By article id, the statements that no other article of its thread makes or may be making, best first.

    Copies of one text are one article here.  Articles that are alone in their thread are left out: there is nobody to
    compare them with.
    """
    found: dict[str, list[Statement]] = defaultdict(list)
    text = firsts_of(dossier.copies)
    for statement, carriers in _of_shared_threads(dossier):
        texts = {text.get(article_id, article_id) for article_id in carriers}
        if len(texts) == 1 and not {text.get(article_id, article_id) for article_id in statement.near} - texts:
            for article_id in sorted(carriers):
                found[article_id].append(statement)
    return {article_id: tuple(statements) for article_id, statements in found.items()}


def missing_here(dossier: Dossier) -> Mapping[str, tuple[Statement, ...]]:
    """By article id, the statements of two or more origins of its thread that the article does not make, best first, at
    most `MOST`.

    An article that says something near it in other words is left out: nobody decided that it is silent on the fact.
    """
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement, carriers in _of_shared_threads(dossier):
        if len(statement.origins) > 1:
            for article_id in dossier.thread[statement.thread_id or ""].article_ids:
                silent = article_id not in carriers and article_id not in statement.near
                if silent and len(found[article_id]) < MOST:
                    found[article_id].append(statement)
    return {article_id: tuple(statements) for article_id, statements in found.items() if statements}


def _of_shared_threads(dossier: Dossier) -> Iterable[tuple[Statement, frozenset[str]]]:
    """Statements of threads of several articles, with the articles that make them."""
    for statement in dossier.statements:
        thread = dossier.thread.get(statement.thread_id or "")
        if thread and len(thread.article_ids) > 1:
            yield statement, frozenset(span.article_id for span in statement.spans)
