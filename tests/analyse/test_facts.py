"""What a sentence's verbs and numbers say, as later checks compare it."""

import pytest

from generator.analyse import language_model
from generator.analyse.facts import counted_in, events_of
from generator.analyse.sentences import sentences_of
from generator.model import Article, Block, BlockKind, Event, Metadata, Settings, Span, content_hash


def _article(text: str) -> Article:
    digest = content_hash(text, length=64)
    block = Block(Span("a", 0, len(text)), BlockKind.PARAGRAPH)
    return Article("a", "000", "a.txt", digest, text, digest, Metadata(), (block,))


def _events(text: str) -> list[Event]:
    model = language_model.load(Settings().models[0][1])
    return list(events_of(model(text)))


@pytest.mark.parametrize(
    ("text", "verb", "subject", "thing", "negated"),
    [
        ("Police arrested the driver in Geneva.", "arrest", "police", "driver", False),
        ("The driver was arrested by police in Geneva.", "arrest", "police", "driver", False),
        ("Police did not arrest the driver in Geneva.", "arrest", "police", "driver", True),
        ("Police never arrested the driver.", "arrest", "police", "driver", True),
        ("No officer arrested the driver.", "arrest", "officer", "driver", True),
        ("A guard, Olof Berg, found the lock.", "find", "berg", "lock", False),
    ],
)
def test_a_verb_keeps_who_did_what_to_whom_and_whether_it_is_denied(
    text: str, verb: str, subject: str, thing: str, negated: bool
) -> None:
    """Active and passive give the same roles; a denial is a denial in any of its words."""
    event = next(e for e in _events(text) if e.verb == verb)
    assert (event.subject, event.object, event.negated) == (subject, thing, negated)


def test_a_modal_keeps_a_plan_from_being_read_as_a_fact() -> None:
    """ "will sign" is kept as `will`; "signed" has none."""
    assert next(e for e in _events("The minister will sign the treaty.") if e.verb == "sign").modal == "will"
    assert next(e for e in _events("The minister signed the treaty.") if e.verb == "sign").modal == ""


def test_a_number_keeps_what_it_counts() -> None:
    """The words of the number, and the lemma of the thing."""
    article = _article("The navy captured 23 pirates near Yemen.")
    doc = language_model.load(Settings().models[0][1])(article.text)
    assert [(article.words(c.span), c.noun) for c in counted_in(article, list(doc))] == [("23", "pirate")]


def test_every_sentence_carries_its_facts() -> None:
    """The numbered sentences hold events and counted things."""
    article = _article("The navy captured 23 pirates near Yemen.")
    doc = language_model.load(Settings().models[0][1])(article.text)
    sentence = sentences_of(article, doc)[0]
    assert sentence.events and sentence.counted
