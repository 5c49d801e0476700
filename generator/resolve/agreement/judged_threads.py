"""A person's word on threads goes over ours."""

from collections.abc import Iterable, Sequence

from generator.model import CopyGroup
from generator.resolve.judgements import Judgements

from .joined import joined


def judged(groups: Sequence[Sequence[str]], copies: Sequence[CopyGroup], judgements: Judgements) -> list[list[str]]:
    """Groups of article ids after copies stand together, joined threads are one and split ones stand apart."""
    known = [article_id for group in groups for article_id in group]
    ties = [group.article_ids for group in copies] + list(judgements.joined_threads)
    found = joined(known, [*groups, *ties])
    for apart in judgements.split_threads:
        found = [*_without(found, apart), [a for a in known if a in apart]]
    return [group for group in found if group]


def _without(groups: Iterable[list[str]], apart: Iterable[str]) -> list[list[str]]:
    gone = set(apart)
    return [[a for a in group if a not in gone] for group in groups]
