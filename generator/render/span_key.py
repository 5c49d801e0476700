"""How a page carries a span."""

from generator.model import Span


def span_key(span: Span) -> str:
    """`article-id:start-end`, offsets in code points: what `verify` reads from `data-span`."""
    return span.key
