"""Documents without a character that cannot be printed, and the problems that say so."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from generator.model import Problem, Severity

from .glyphs import code, extra_for, with_marks

NAMED = 5
"""Most characters that one problem names."""
PROJECT = "dossier-briefing"


def marked(node: Any, missing: set[str]) -> Any:
    """JSON data with our sign in place of missing characters; addresses stay."""
    if isinstance(node, str):
        return with_marks(node, missing)
    if isinstance(node, list):
        return [marked(value, missing) for value in node]
    if isinstance(node, dict):
        return {
            key: value if key in {"address", "url", "page"} else marked(value, missing) for key, value in node.items()
        }
    return node


def by_owner(node: Any, owner: str = "") -> Iterator[tuple[str, str]]:
    """Every text of JSON data with the code of the article that it comes from (empty for the dossier's own)."""
    if isinstance(node, str):
        yield owner, node
    elif isinstance(node, list):
        for value in node:
            yield from by_owner(value, owner)
    elif isinstance(node, dict):
        reference = node.get("ref")
        found = node.get("code") or (reference.get("code") if isinstance(reference, dict) else None) or owner
        for key, value in node.items():
            if key not in {"address", "url", "page"}:
                yield from by_owner(value, str(found))


def missing_of(node: Any, missing_in: Callable[[str], set[str]]) -> dict[str, set[str]]:
    """Missing characters by the code of the article; `missing_in` tells those of a text that is not ASCII."""
    found: dict[str, set[str]] = defaultdict(set)
    for owner, text in by_owner(node):
        if not text.isascii() and (missing := missing_in(text)):
            found[owner] |= missing
    return found


def problems_of(found: dict[str, set[str]], sources: dict[str, str]) -> Iterator[Problem]:
    """One problem for each article and extra.  `sources` maps codes to paths of sources."""
    for owner, signs in sorted(found.items()):
        by_extra: dict[str, list[str]] = defaultdict(list)
        for sign in sorted(signs):
            by_extra[extra_for(sign)].append(sign)
        for extra, missing in sorted(by_extra.items()):
            yield _problem(sources.get(owner, owner or "mkdocs.yml"), owner, extra, missing)


def _problem(source: str, owner: str, extra: str, missing: list[str]) -> Problem:
    named = ", ".join(f"{code(sign)} {unicodedata.name(sign, 'unnamed')}" for sign in missing[:NAMED])
    more = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
    whose = f"article {owner}" if owner else "the title or description"
    return Problem(
        source=source,
        line=0,
        code="missing-glyph",
        what=f"No face at hand can print {named}{more} of {whose}: a sign of ours stands there.",
        remedy=f"Install it with: pip install '{PROJECT}[{extra}]'."
        if extra
        else "Take the character out of the source.",
        severity=Severity.ERROR,
    )
