"""An article beside the others of its thread: what it alone carries, what it leaves out, where it looks back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.analyse.key_points import stands_by_itself
from generator.model import Dossier, LookBack, Statement
from generator.render.register import Register

SHOWN = 3
"""Statements of each kind on the page of an article; `dossier.json` names the rest."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the page of one article says of the others."""

    only: Sequence[Statement] = ()
    """The best of the statements that it alone makes."""
    only_more: int = 0
    """How many it makes besides."""
    missing: Sequence[Statement] = ()
    """The best of the statements of several origins that it does not make."""
    looks_back: Sequence[LookBack] = ()
    """Its sentences on the event of another thread."""


def beside_of(register: Register) -> Mapping[str, Beside]:
    """By article id; articles with nothing to compare are left out."""
    dossier, only, missing = register.dossier, register.only_here, register.missing_here
    backs = _look_backs(dossier)
    return {
        article.id: Beside(
            _best(dossier, only.get(article.id, ())),
            max(0, len(only.get(article.id, ())) - SHOWN),
            missing.get(article.id, ())[:SHOWN],
            backs.get(article.id, ()),
        )
        for article in dossier.articles
        if article.id in only or article.id in missing or article.id in backs
    }


def _best(dossier: Dossier, statements: Sequence[Statement]) -> list[Statement]:
    """Those first that are understood without the sentence before them; both in the order given."""
    return sorted(statements, key=lambda s: not stands_by_itself(dossier.words(s.spans[0])))[:SHOWN]


def _look_backs(dossier: Dossier) -> Mapping[str, list[LookBack]]:
    found: dict[str, list[LookBack]] = defaultdict(list)
    for thread in dossier.threads:
        for back in thread.look_backs:
            found[back.sentence.article_id].append(back)
    return found
