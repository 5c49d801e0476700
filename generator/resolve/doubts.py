"""What a person should look at."""

from generator.model import Dossier

from .actors import Cast
from .judgements import Judgements


def doubts_of(dossier: Dossier, cast: Cast, judgements: Judgements) -> Dossier:
    """The dossier with its doubts, most valuable first, without those that a person has answered."""
    return dossier
