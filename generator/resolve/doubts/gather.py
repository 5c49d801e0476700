"""All doubts of a dossier, most valuable first."""

from dataclasses import replace

from generator.model import Dossier
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements

from .furniture import furniture_doubts
from .landed import landed
from .people import people_doubts
from .quotes import quote_doubts
from .speakers import speaker_doubts
from .statements import statement_doubts

MOST_OF_A_KIND = 60
"""More than a person reads in a sitting; the next ones come up as these are answered."""


def doubts_of(dossier: Dossier, cast: Cast, judgements: Judgements) -> Dossier:
    """The dossier with its doubts, most valuable first, without those that a person has answered.

    Also says where each correction landed (ids instead of words), and reports those that had no effect.
    """
    kinds = (
        people_doubts(dossier, judgements),
        speaker_doubts(dossier, judgements),
        quote_doubts(dossier, judgements),
        statement_doubts(dossier, judgements, MOST_OF_A_KIND + len(judgements.quiet)),
        furniture_doubts(dossier),
    )
    found = {}
    for doubts in kinds:
        open_ones = [doubt for doubt in doubts if doubt.id not in judgements.quiet]
        for doubt in sorted(open_ones, key=lambda d: (-d.value, d.id))[:MOST_OF_A_KIND]:
            found[doubt.id] = doubt
    ordered = tuple(sorted(found.values(), key=lambda doubt: (-doubt.value, doubt.id)))
    return replace(landed(dossier), doubts=ordered)
