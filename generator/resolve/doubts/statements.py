"""Sentences of two articles that look alike but failed the check."""

from collections.abc import Iterator
from itertools import islice

from generator.model import Dossier, Doubt, Related, content_hash
from generator.read.corrections import lasting_name
from generator.resolve.judgements import Judgements

from .entry_lines import pointing, scalar


def statement_doubts(dossier: Dossier, judgements: Judgements, most: int) -> Iterator[Doubt]:
    """A doubt for each of the `most` pairs nearest under the line that a person has not judged.

    There may be tens of such pairs an article; a line to paste is made only for those that are shown.
    """
    groups = [set(group) for group in (*judgements.same_statements, *judgements.different_statements)]
    unjudged = (pair for pair in dossier.related if not any({pair.first, pair.second} <= group for group in groups))
    yield from (_doubt(dossier, pair) for pair in islice(unjudged, most))


def _doubt(dossier: Dossier, pair: Related) -> Doubt:
    first, second = dossier.article[pair.first.article_id], dossier.article[pair.second.article_id]
    passages = "".join(
        "\n  - " + "\n    ".join(f"{key}: {scalar(value)}" for key, value in pointing(article, span))
        for article, span in ((first, pair.first), (second, pair.second))
    )
    kept_apart = f" Kept apart: {pair.reason}." if pair.reason else ""
    words = (first.words(pair.first), second.words(pair.second))
    return Doubt(
        id="doubt-" + content_hash("statement", lasting_name(first), lasting_name(second), *words),
        kind="statement",
        what=f"Do {first.code} and {second.code} report the same fact?{kept_apart}",
        evidence=(pair.first, pair.second),
        correction=f"- same_statement:{passages}",
        value=2.0 * pair.similarity,
        otherwise=f"- different_statement:{passages}",
    )
