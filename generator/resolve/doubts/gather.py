"""All doubts of a dossier, most valuable first."""

from dataclasses import replace

from generator.model import Dossier
from generator.resolve.judgements import Judgements

from .dates import date_questions
from .furniture import furniture_questions
from .landed import landed
from .people import people_questions
from .quotes import quote_questions
from .speakers import speaker_questions
from .statements import statement_questions

MOST_OF_A_KIND = 60
"""More than a person reads in a sitting; the next ones come up as these are answered."""


def doubts_of(dossier: Dossier, judgements: Judgements) -> Dossier:
    """The dossier with its doubts, most valuable first, without those that a person has answered.

    Also says where each correction landed (ids instead of words), and reports those that had no effect.
    """
    kinds = (
        people_questions(dossier, judgements),
        speaker_questions(dossier, judgements),
        quote_questions(dossier, judgements),
        statement_questions(dossier, judgements, MOST_OF_A_KIND + len(judgements.quiet)),
        date_questions(dossier),
        furniture_questions(dossier),
    )
    found = {}
    for questions in kinds:
        open_ones = {question.id: question for question in questions if question.id not in judgements.quiet}
        for question in sorted(open_ones.values(), key=lambda q: (-q.value, q.id))[:MOST_OF_A_KIND]:
            found[question.id] = question.asked()
    ordered = tuple(sorted(found.values(), key=lambda doubt: (-doubt.value, doubt.id)))
    return replace(landed(dossier), doubts=ordered)
