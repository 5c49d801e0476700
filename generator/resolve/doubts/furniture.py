"""Lines left out as furniture that may be text."""

from collections.abc import Iterator
from functools import partial

from generator.model import Article, Block, BlockKind, Dossier, Doubt, doubt_id
from generator.read.corrections import lasting_name

from .entry_lines import entry_line, pointing
from .question import Question

WORDS_PER_POINT = 12
"""A long line that was left out is missed more; at most four points."""


def furniture_questions(dossier: Dossier) -> Iterator[Question]:
    """A question for each doubtful block; `text:` and `furniture:` both answer it."""
    for article in dossier.articles:
        for block in article.blocks:
            if block.doubtful and block.kind is BlockKind.FURNITURE:
                words = article.words(block.span)
                key = doubt_id("furniture", lasting_name(article), words)
                value = 1.0 + min(len(words.split()) / WORDS_PER_POINT, 4.0)
                yield Question(key, value, partial(_doubt, article, block, key, value))


def _doubt(article: Article, block: Block, key: str, value: float) -> Doubt:
    where = dict(pointing(article, block.span))
    line = where.pop("words")
    because = f" It was left out because: {block.reason}." if block.reason else ""
    return Doubt(
        id=key,
        kind="furniture",
        what=f"Is this line of {article.code} text of the article?{because}",
        evidence=(block.span,),
        correction=entry_line(("text", line), *where.items()),
        value=value,
        otherwise=entry_line(("furniture", line), *where.items()),
    )
