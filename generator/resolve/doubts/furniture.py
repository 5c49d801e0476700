"""Lines left out as furniture that may be text."""

from collections.abc import Iterator

from generator.model import BlockKind, Dossier, Doubt, content_hash
from generator.read.corrections import lasting_name

from .entry_lines import entry_line, pointing

WORDS_PER_POINT = 12
"""A long line that was left out is missed more; at most four points."""


def furniture_doubts(dossier: Dossier) -> Iterator[Doubt]:
    """A doubt for each doubtful block; `text:` and `furniture:` both answer it."""
    for article in dossier.articles:
        for block in article.blocks:
            if not block.doubtful or block.kind is not BlockKind.FURNITURE:
                continue
            words = article.words(block.span)
            where = dict(pointing(article, block.span))
            line = where.pop("words")
            because = f" It was left out because: {block.reason}." if block.reason else ""
            yield Doubt(
                id="doubt-" + content_hash("furniture", lasting_name(article), words),
                kind="furniture",
                what=f"Is this line of {article.code} text of the article?{because}",
                evidence=(block.span,),
                correction=entry_line(("text", line), *where.items()),
                value=1.0 + min(len(words.split()) / WORDS_PER_POINT, 4.0),
                otherwise=entry_line(("furniture", line), *where.items()),
            )
