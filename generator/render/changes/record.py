"""A change that explains itself."""

from dataclasses import dataclass

KINDS = (
    "new article",
    "removed article",
    "changed article",
    "changed source",
    "changed figure",
    "changed date",
    "new disagreement",
    "settled disagreement",
    "new statement",
    "confirmed statement",
    "removed statement",
    "new quote",
    "changed quote",
    "removed quote",
    "new speaker",
    "new actor",
    "removed actor",
    "new name",
    "joined actors",
    "parted actors",
    "new role",
    "removed role",
)
"""Every kind of change, in the order in which a reader wants them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two editions."""

    id: str
    """Content id: the same change has the same id in every build."""
    kind: str
    """One of KINDS."""
    day: str
    """Date of the article that brought it, `YYYY-MM-DD`, or empty."""
    what: str
    """What is new, in our words."""
    text: str
    """The words of the source, or empty where there are none or they must not be shown."""
    why: str
    """How it came about, in our words."""
    page: str
    """Address on the site from its root, or empty where the site no longer shows it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """All differences, newest first."""

    since: str
    """What was compared with, in words (a revision, a file, or empty for no base)."""
    changes: tuple[Change, ...] = ()
    """By day, newest first; then in the order of KINDS; then by words."""
