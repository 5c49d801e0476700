"""The columns of the coverage matrix: outlets, and articles whose outlet nobody stated."""

from collections import defaultdict
from dataclasses import dataclass

from generator.model import Dossier

MOST = 12
"""Columns that fit beside the names on a telephone; the others are one column."""
OTHERS = "Others"


@dataclass(frozen=True, slots=True)
class Column:
    """One outlet, one article of unknown outlet, or the rest."""

    name: str
    """The outlet, or `[003]`."""
    article_ids: tuple[str, ...]
    """Its articles, in the order of the dossier."""


def columns_of(dossier: Dossier) -> tuple[Column, ...]:
    """Those with most articles first, then in the order of the dossier; at most `MOST`."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for article in dossier.articles:
        by_name[article.outlet or f"[{article.code}]"].append(article.id)
    ordered = sorted(by_name.items(), key=lambda pair: -len(pair[1]))
    columns = [Column(name, tuple(ids)) for name, ids in ordered]
    if len(columns) <= MOST:
        return tuple(columns)
    rest = columns[MOST - 1 :]
    others = Column(f"{OTHERS} ({len(rest)})", tuple(i for column in rest for i in column.article_ids))
    return (*columns[: MOST - 1], others)
