"""Findings of an article from which nothing can be extracted: its text is still numbered and shown."""

from generator.model import Article, BlockKind, Findings, Sentence


def unanalysed(article: Article, reason: str) -> Findings:
    """Findings with one sentence for each block that is not furniture, and the reason why there is no more."""
    blocks = [block for block in article.blocks if block.kind is not BlockKind.FURNITURE]
    return Findings(
        article_id=article.id,
        text_sha256=article.sha256,
        model="",
        sentences=tuple(Sentence(b.span, n, b.kind) for n, b in enumerate(blocks, 1)),
        outlet_key_points=tuple(b.span for b in blocks if b.kind is BlockKind.OUTLET_KEY_POINT),
        problems=(reason,),
    )
