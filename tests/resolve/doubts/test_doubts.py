"""What is doubtful is asked, most valuable first; what a person has answered stays quiet."""

from dataclasses import replace

import pytest

from generator.model import ActorKind, ActorLink, Applied, Dossier, Reading, Related, Span, Statement
from generator.read.corrections import amended
from generator.read.corrections.file import parsed_corrections
from generator.resolve.corrections import corrected
from generator.resolve.doubts import doubts_of
from generator.resolve.doubts.gather import MOST_OF_A_KIND
from generator.resolve.doubts.guesses import Guesses
from generator.resolve.judgements import Judgements
from tests.harbour import dossier_of, find, findings_of

NOTHING = Judgements()


def asked(dossier: Dossier, judgements: Judgements = NOTHING) -> Dossier:
    return doubts_of(dossier, judgements)


def answered(dossier: Dossier, text: str) -> Dossier:
    """The dossier after the entries of a file."""
    entries, problems = parsed_corrections(text, "seeds/corrections.yml")
    assert not problems
    ready = amended(Reading(dossier.articles), entries)
    found = {article.id: findings_of(article) for article in ready.articles}
    found |= {key: replace(found[key], quotes=dossier.findings[key].quotes) for key in found}
    articles, findings, judgements, applied, unmatched = corrected(ready.articles, found, entries)
    assert not unmatched
    by_piece = {q.pieces[0]: q for f in findings.values() for q in f.quotes}
    quotes = tuple(
        replace(said, quote=by_piece[said.quote.pieces[0]])
        for said in dossier.quotes
        if said.quote.pieces[0] in by_piece
    )
    return asked(replace(dossier, articles=articles, findings=findings, quotes=quotes, applied=applied), judgements)


def related(dossier: Dossier) -> Related:
    return Related(
        dossier.sentence_at(find(dossier, "He spoke for 90")).span,
        dossier.sentence_at(find(dossier, "Port Authority and dockers")).span,
        0.7,
        "the length is told in other words",
    )


@pytest.fixture
def doubtful() -> Dossier:
    """A dossier with a doubt of each kind."""
    dossier = dossier_of()
    by_name = {actor.name: actor for actor in dossier.actors}
    link = ActorLink(by_name["John Vale"].id, 1, "one given name begins the other")
    actors = tuple(
        replace(actor, possibly_same=(link,)) if actor.name == "Jon Vale" else actor for actor in dossier.actors
    )
    quotes = [
        replace(said, quote=replace(said.quote, confidence=0.2)) if said.id == "q-003-0" else said
        for said in dossier.quotes
    ]
    findings = {
        key: replace(found, quotes=tuple(q.quote for q in quotes if q.article_id == key))
        for key, found in dossier.findings.items()
    }
    return replace(dossier, actors=actors, quotes=tuple(quotes), findings=findings, related=(related(dossier),))


def kinds(dossier: Dossier) -> set[str]:
    return {doubt.kind for doubt in dossier.doubts}


def test_every_kind_is_asked(doubtful: Dossier) -> None:
    assert kinds(asked(doubtful)) == {"same person", "speaker", "quote", "statement", "furniture"}


def test_the_most_valuable_comes_first(doubtful: Dossier) -> None:
    values = [doubt.value for doubt in asked(doubtful).doubts]
    assert values == sorted(values, reverse=True)


def test_every_doubt_shows_where_to_look(doubtful: Dossier) -> None:
    assert all(doubt.evidence and doubt.what.strip() for doubt in asked(doubtful).doubts)


@pytest.mark.parametrize("answer", ["correction", "otherwise"])
def test_every_answer_is_an_entry_that_lands_and_quiets_its_doubt(doubtful: Dossier, answer: str) -> None:
    """What the page offers to paste is right, applies, and is not asked again."""
    for doubt in asked(doubtful).doubts:
        line = getattr(doubt, answer)
        again = answered(doubtful, line)
        assert doubt.id not in {other.id for other in again.doubts}, line


def test_no_single_name_is_proposed_for_several_speakers() -> None:
    article = replace(dossier_of().articles[0], text="Ida Brandt rose. They said: “No.” She said: “Yes.”")
    dossier = replace(dossier_of(), articles=(article,))
    named = replace(dossier.actors[0], name="Ida Brandt", kind=ActorKind.PERSON, mentions=(Span(article.id, 0, 10),))
    guesses = Guesses(replace(dossier, actors=(named,)))

    def guess(start: int, end: int) -> str:
        quote = replace(dossier.quotes[0].quote, speaker=Span(article.id, start, end))
        return guesses.who(replace(dossier.quotes[0], quote=quote))

    assert (guess(17, 21), guess(34, 37)) == ("", "Ida Brandt")


def test_ids_do_not_depend_on_other_articles(doubtful: Dossier) -> None:
    """A new source must not make old doubts look new."""
    more = replace(dossier_of({**{a.code: a.text for a in doubtful.articles}, "009": "Rain all week.\n"}))
    assert {d.id for d in asked(dossier_of()).doubts} <= {d.id for d in asked(more).doubts}


def test_a_thousand_doubts_are_capped_by_kind() -> None:
    text = "".join(f"“Call number {n} was made today.”\n" for n in range(300))
    assert len(asked(dossier_of({"001": text})).doubts) <= 60


def landed(dossier: Dossier, text: str) -> list[str]:
    return [applied.target for applied in answered(dossier, text).applied]


def test_a_speaker_lands_on_the_quote(doubtful: Dossier) -> None:
    assert landed(doubtful, "- {speaker: Tom Reed, article: 003, words: Flour}") == ["q-003-0"]


def test_a_name_lands_on_the_actor(doubtful: Dossier) -> None:
    actor = next(actor for actor in doubtful.actors if actor.name == "Tom Reed")
    assert landed(doubtful, "- {name: Thomas Reed, of: Tom Reed}") == [actor.id]


def test_a_thread_title_lands_on_the_thread(doubtful: Dossier) -> None:
    assert landed(doubtful, "- {thread: title, article: 001, title: Strike}") == ["t"]


def test_a_statement_lands_on_the_statement(doubtful: Dossier) -> None:
    pair = related(doubtful)
    statement = Statement("s-1", (pair.first, pair.second), "t", (("a",), ("b",)))
    told = replace(doubtful, statements=(statement,))
    line = asked(doubtful).doubts
    entry = next(doubt.correction for doubt in line if doubt.kind == "statement")
    assert landed(told, entry) == ["s-1"]


def test_a_correction_that_had_no_effect_is_reported(doubtful: Dossier) -> None:
    entries, _ = parsed_corrections("- {same: [Tom Reed, Ada Brink], why: test}", "seeds/corrections.yml")
    ignored = replace(doubtful, applied=(Applied(entries.entries[0], "Tom Reed"),))
    problems = asked(ignored).problems
    assert [(problem.code, problem.line) for problem in problems] == [("correction-no-effect", 1)]


def test_two_entries_on_one_line_are_judged_each_by_itself(doubtful: Dossier) -> None:
    line = "[{same: [Tom Reed, Ada Brink]}, {same: [Jon Vale, Ada Brink]}]"
    first, second = parsed_corrections(line, "seeds/corrections.yml")[0].entries
    ignored = replace(doubtful, applied=(Applied(first, "Tom Reed"), Applied(second, "Jon Vale")))
    told = [problem.what for problem in asked(ignored).problems]
    assert ["Tom Reed" in what for what in told] == [False, True]
    assert ["Jon Vale" in what for what in told] == [True, False]


def test_without_corrections_nothing_is_applied() -> None:
    assert asked(dossier_of()).applied == ()


def test_of_many_near_pairs_the_nearest_are_asked_about(doubtful: Dossier) -> None:
    """However many pairs there are, a person is asked about a sitting's worth, the most similar ones."""
    pair = related(doubtful)
    sentences = [s.span for s in doubtful.findings[pair.second.article_id].sentences]
    pairs = tuple(
        replace(pair, second=sentences[n % len(sentences)], similarity=0.7 - n / 1000)
        for n in range(2 * MOST_OF_A_KIND)
    )
    found = [doubt for doubt in asked(replace(doubtful, related=pairs)).doubts if doubt.kind == "statement"]
    assert 0 < len(found) <= MOST_OF_A_KIND
    assert min(doubt.value for doubt in found) > 2 * (0.7 - MOST_OF_A_KIND / 1000)
