"""What the cast of a folder knows, and what a person's judgement changes in it."""

from generator.analyse.mentions import mentions_of
from generator.analyse.references import references_of
from generator.analyse.roles import roles_of
from generator.model import Actor, Findings
from generator.resolve.actors import Cast, cast_of
from generator.resolve.judgements import Judgements
from tests.parsed_text import parsed_text

TEXTS = (
    "Kremlin spokesman Boris Varenko spoke in Oslo on Monday. He thanked Steve Whitcoft for the prisoner exchange.",
    "The Kremlin spokesman said little. Varenko later met Steve Witcoft in Oslo.",
)


def cast(texts: tuple[str, ...] = TEXTS, judgements: Judgements | None = None) -> Cast:
    parsed = [parsed_text(text, f"a{number}") for number, text in enumerate(texts)]
    findings = {}
    for one in parsed:
        mentions = mentions_of(one)
        roles = roles_of(one, mentions)
        references = references_of(one, mentions, roles)
        findings[one.article.id] = Findings(
            one.article.id, one.article.sha256, "", one.sentences, mentions, references, roles
        )
    return cast_of(tuple(one.article for one in parsed), findings, judgements or Judgements())


def actor(of: Cast, name: str) -> Actor | None:
    return next((a for a in of.actors((), ()) if name in {s.text for s in a.spellings}), None)


def test_a_name_a_pronoun_and_a_title_of_another_article_are_one_actor() -> None:
    found = cast()
    first, second = (found.articles[f"a{number}"] for number in range(2))
    places = [
        first.span(first.text.index("Boris"), first.text.index(" spoke in")),
        first.span(first.text.index("He "), first.text.index("He ") + 2),
        second.span(second.text.index("Kremlin spokesman"), second.text.index(" said")),
        second.span(second.text.index("Varenko"), second.text.index(" later")),
    ]
    assert {found.names[found.actor_at(place) or ""] for place in places} == {"Boris Varenko"}


def test_words_that_name_nobody_have_no_actor() -> None:
    found = cast()
    text = found.articles["a0"]
    assert found.actor_at(text.span(text.text.index("prisoner"), text.text.index("exchange"))) is None


def test_different_keeps_apart_what_the_rules_would_join() -> None:
    assert actor(cast(), "Steve Witcoft") == actor(cast(), "Steve Whitcoft")
    apart = cast(judgements=Judgements(different=(("Steve Witcoft", "Steve Whitcoft"),)))
    assert actor(apart, "Steve Witcoft") != actor(apart, "Steve Whitcoft")


def test_same_joins_what_the_rules_would_keep_apart() -> None:
    joined = actor(cast(judgements=Judgements(same=(("Steve Witcoft", "Boris Varenko"),))), "Steve Witcoft")
    assert joined is not None
    assert "a person's judgement" in {merge.reason for merge in joined.merges}
    assert {"Boris Varenko", "Steve Witcoft"} <= {spelling.text for spelling in joined.spellings}


def test_a_chosen_name_is_shown() -> None:
    found = actor(cast(judgements=Judgements(names=(("Varenko", "Boris Petrovich Varenko"),))), "Varenko")
    assert found is not None
    assert found.name == "Boris Petrovich Varenko"


def test_a_dropped_actor_is_gone() -> None:
    assert actor(cast(judgements=Judgements(dropped_actors=frozenset({"Oslo"}))), "Oslo") is None


def test_two_articles_make_a_page_and_one_mention_does_not() -> None:
    found = cast((*TEXTS, "Helena Marsh opened a bridge in Oslo."))
    varenko, marsh = actor(found, "Boris Varenko"), actor(found, "Helena Marsh")
    assert varenko is not None
    assert marsh is not None
    assert varenko.has_page
    assert not marsh.has_page


def test_who_is_named_in_the_same_sentence_is_seen_with() -> None:
    found = cast()
    varenko = actor(found, "Boris Varenko")
    assert varenko is not None
    assert "Steve Witcoft" in {found.names[link.actor_id] for link in varenko.seen_with} | {
        found.names[link.actor_id].replace("Whitcoft", "Witcoft") for link in varenko.seen_with
    }


def test_the_same_folder_gives_the_same_actors() -> None:
    assert cast().actors((), ()) == cast().actors((), ())


def test_names_that_only_sound_alike_are_listed_for_review() -> None:
    found = cast(("Mark Vostel sang in Oslo.", "Marc Fostel sold ships in Rome."))
    first, second = actor(found, "Mark Vostel"), actor(found, "Marc Fostel")
    assert first is not None
    assert second is not None
    assert [link.actor_id for link in first.possibly_same] == [second.id]


def test_a_bare_surname_of_two_persons_is_neither_and_is_listed_for_review_with_both() -> None:
    found = cast(
        ("Helena Marsh opened a bridge in Oslo.", "Otto Marsh sold ships in Rome.", "Later Mr Marsh left Berlin.")
    )
    bare, first, second = actor(found, "Marsh"), actor(found, "Helena Marsh"), actor(found, "Otto Marsh")
    assert bare is not None
    assert first is not None
    assert second is not None
    assert len({bare.id, first.id, second.id}) == 3
    assert {link.actor_id for link in bare.possibly_same} == {first.id, second.id}
    assert all("bare name" in link.reason for link in bare.possibly_same)
    assert [link.actor_id for link in first.possibly_same] == [bare.id]


def test_a_bare_surname_of_the_only_such_person_asks_nothing() -> None:
    found = actor(cast(("Helena Marsh opened a bridge in Oslo.", "Later Ms Marsh left Berlin.")), "Helena Marsh")
    assert found is not None
    assert {spelling.text for spelling in found.spellings} == {"Helena Marsh", "Marsh"}
    assert not found.possibly_same


def test_an_acronym_in_brackets_behind_a_name_is_that_name_whatever_its_letters() -> None:
    found = actor(
        cast(("The Tideland State Institute of Trade (TGIMO) met the Harbour Board (AFP) in Oslo.",)), "TGIMO"
    )
    assert found is not None
    assert {spelling.text for spelling in found.spellings} == {"Tideland State Institute of Trade", "TGIMO"}
    assert {merge.reason for merge in found.merges} == {"in brackets right behind the name"}


def test_an_agency_in_brackets_is_not_the_organisation_before_it() -> None:
    found = actor(cast(("The Harbour Board (AFP) met in Oslo. The Harbour Board left.",)), "Harbour Board")
    assert found is not None
    assert {spelling.text for spelling in found.spellings} == {"Harbour Board"}


def test_spellings_of_one_form_say_why_they_are_one() -> None:
    texts = (
        "Boris Varenko met Boris A. Varenko's brother in the United States. The U.S. and the UN agreed.",
        "OSLO: The United Nations met the US envoy in Oslo.",
    )
    reasons = {merge.reason for known in cast(texts).actors((), ()) for merge in known.merges}
    assert "the same without titles, initials and suffixes" in reasons
    assert "the alias table" in reasons
    assert "the same but for capitals, accents, full stops or an article" in reasons
