"""Sentences of two articles that look alike but failed the check."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from generator.model import Article, Dossier, Doubt, Related, doubt_id
from generator.read.corrections import lasting_name
from generator.resolve.judgements import Judgements

from .entry_lines import pointing, scalar
from .question import Question


def statement_questions(dossier: Dossier, judgements: Judgements, most: int) -> Iterator[Question]:
    """A question for each of the `most` pairs nearest under the line that a person has not judged.

    There may be tens of such pairs an article.
    """
    groups = [set(group) for group in (*judgements.same_statements, *judgements.different_statements)]
    unjudged = (pair for pair in dossier.related if not any({pair.first, pair.second} <= group for group in groups))
    for pair in islice(unjudged, most):
        first, second = dossier.article[pair.first.article_id], dossier.article[pair.second.article_id]
        words = (first.words(pair.first), second.words(pair.second))
        key = doubt_id("statement", lasting_name(first), lasting_name(second), *words)
        yield Question(key, 2.0 * pair.similarity, partial(_doubt, first, second, pair, key))


def _doubt(first: Article, second: Article, pair: Related, key: str) -> Doubt:
    passages = "".join(
        "\n  - " + "\n    ".join(f"{key}: {scalar(value)}" for key, value in pointing(article, span))
        for article, span in ((first, pair.first), (second, pair.second))
    )
    kept_apart = f" Kept apart: {pair.reason}." if pair.reason else ""
    return Doubt(
        id=key,
        kind="statement",
        what=f"Do {first.code} and {second.code} report the same fact?{kept_apart}",
        evidence=(pair.first, pair.second),
        correction=f"- same_statement:{passages}",
        value=2.0 * pair.similarity,
        otherwise=f"- different_statement:{passages}",
    )
