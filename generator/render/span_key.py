"""How a page carries a span."""

from generator.model import Span, content_hash

KEY_LENGTH = 10
"""Hex digits: among 10,000 articles two share a key once in 20,000 dossiers."""


def article_key(article_id: str) -> str:
    """The article as `data-span` names it: a hash, since an id holds words of the article's title."""
    return content_hash(article_id, length=KEY_LENGTH)


def span_key(span: Span) -> str:
    """`article-key:start-end`, offsets in code points: what `verify` reads from `data-span`."""
    return f"{article_key(span.article_id)}:{span.start}-{span.end}"
