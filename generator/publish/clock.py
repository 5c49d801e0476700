"""The time that a build believes it is: never the clock."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime

from generator.model import Article


def build_epoch(articles: Iterable[Article]) -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH where it is set, else the newest date of a source, else 0."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    days = [article.date for article in articles if article.date]
    try:
        return int(datetime.fromisoformat(max(days, default="1970-01-01")).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0
