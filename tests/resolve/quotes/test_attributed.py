"""Which actor each quote is tied to: by name, by what the text calls it, and by a person's judgement before both."""

from generator.analyse.mentions import mentions_of
from generator.analyse.quotes import quotes_of
from generator.analyse.references import references_of
from generator.analyse.roles import roles_of
from generator.model import Findings, Span
from generator.resolve.actors import cast_of
from generator.resolve.judgements import Judgements
from generator.resolve.quotes.speakers import attributed
from tests.parsed_text import parsed_text

TWO = "“The pier is safe,” said Mary Poole. “It is not,” said Peter Marsh."


def speakers(text: str, judged: tuple[tuple[str, str], ...] = ()) -> list[tuple[str | None, str]]:
    """The name shown for the speaker of each quote, and the rule; `judged`: a quote's words and its speaker."""
    parsed = parsed_text(text)
    mentions = mentions_of(parsed)
    roles = roles_of(parsed, mentions)
    references = references_of(parsed, mentions, roles)
    quotes = quotes_of(parsed)
    article = parsed.article
    findings = {
        article.id: Findings(
            article.id, article.sha256, "", parsed.sentences, mentions, references, roles, quotes=quotes
        )
    }
    pieces = tuple((_piece(text, words, article.id), name) for words, name in judged)
    judgements = Judgements(speakers=pieces)
    cast = cast_of((article,), findings, judgements)
    found = attributed((article,), findings, cast, judgements)
    return [(cast.names[quote.speaker_id] if quote.speaker_id else None, quote.speaker_rule) for quote in found]


def _piece(text: str, words: str, article_id: str) -> Span:
    return Span(article_id, text.index(words), text.index(words) + len(words))


def test_a_named_speaker_is_the_actor() -> None:
    assert [name for name, _ in speakers(TWO)] == ["Mary Poole", "Peter Marsh"]


def test_a_person_s_judgement_goes_before_the_name_in_the_text() -> None:
    found = speakers(TWO, (("“The pier is safe,”", "Peter Marsh"),))
    assert found == [("Peter Marsh", "correction"), ("Peter Marsh", "named")]


def test_a_person_may_say_that_nobody_known_spoke() -> None:
    found = speakers(TWO, (("“It is not,”", ""),))
    assert found == [("Mary Poole", "named"), (None, "correction")]


def test_an_organisation_speaks_by_its_noun_but_not_through_its_spokesman() -> None:
    text = "Mr. Reed sued the Ministry of Fisheries. The ministry said the pier is safe."
    assert [name for name, _ in speakers(text)] == ["Ministry of Fisheries"]
    text = "Mr. Reed sued the Ministry of Fisheries. A spokesman for the ministry said the pier is safe."
    assert [name for name, _ in speakers(text)] == [None]
