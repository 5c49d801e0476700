"""What was said, and the words that name who said it."""

from generator.analyse.parsed import Parsed
from generator.model import Quote

from .according import according_in
from .assemble import assembled, quote_of
from .channels import with_channels
from .clauses import clauses_in
from .direct import direct_in
from .fragments import with_fragments
from .headlines import headlines_in
from .page import page_of
from .reports import reports_in

DOUBTFUL = 0.6
"""Quotes with less confidence are listed for review."""

__all__ = ["DOUBTFUL", "quotes_of"]


def quotes_of(parsed: Parsed) -> tuple[Quote, ...]:
    """Quotes in order of their first piece."""
    page = page_of(parsed)
    reports = reports_in(page)
    direct = direct_in(page, reports)
    clauses = [*clauses_in(page, reports), *according_in(page, reports), *headlines_in(page)]
    found = with_fragments(page, reports, assembled(page, direct, clauses))
    return tuple(quote_of(page, words) for words in with_channels(page, found))
