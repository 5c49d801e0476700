"""What is said about an actor: sentences of the articles that name it."""

from dataclasses import replace

import pytest

from generator.model import ActorKind, BlockKind, Event

from .harbour_reports import (
    LINES,
    NAME,
    NOBODY,
    OTHER,
    actor_in,
    dossier_about,
    numbers,
    page_of,
    printed,
    quote_in,
    report,
    section_of,
)
from .opened import text_of


def test_three_sentences_of_an_article_are_printed_in_their_order_and_the_others_are_linked() -> None:
    section = section_of(dossier_about(report(1, LINES)))
    assert printed(section) == [LINES[1], LINES[2], LINES[4]]
    assert numbers(section) == ["¶6", "¶7"]


def test_key_points_of_the_article_are_printed_before_other_sentences() -> None:
    section = section_of(dossier_about(report(1, LINES), key=LINES[5:7]))
    assert printed(section) == [LINES[1], LINES[5], LINES[6]]


def test_sentences_in_which_the_actor_acts_are_printed_before_those_that_name_it_in_passing() -> None:
    article = report(1, LINES)
    acting = (Event("expect", object=NAME.casefold()), Event("end", subject="strike"))
    dossier = dossier_about(article)
    found = dossier.findings[article.id]
    numbered = {7: acting[:1], 6: acting[1:]}
    sentences = tuple(replace(s, events=numbered.get(s.number, ())) for s in found.sentences)
    section = section_of(replace(dossier, findings={article.id: replace(found, sentences=sentences)}))
    assert printed(section) == [LINES[1], LINES[2], LINES[6]]


def test_sentences_that_need_the_one_before_them_and_headings_come_after_the_others() -> None:
    needy = "They had asked Okafor for a new ferry."
    article = report(1, [LINES[0], needy, *LINES[1:]])
    assert printed(section_of(dossier_about(article))) == [LINES[1], LINES[2], LINES[4]]
    dossier = dossier_about(report(1, LINES))
    (article,) = dossier.articles
    found = dossier.findings[article.id]
    kinds = {2: BlockKind.HEADING, 3: BlockKind.TITLE}
    sentences = tuple(replace(s, kind=kinds.get(s.number, s.kind)) for s in found.sentences)
    section = section_of(replace(dossier, findings={article.id: replace(found, sentences=sentences)}))
    assert printed(section) == [LINES[4], LINES[5], LINES[6]]


def test_a_sentence_in_which_the_actor_only_speaks_is_left_to_its_quote() -> None:
    article = report(1, ["Harbour talks", "“We open on Monday,” Okafor said.", "Okafor flew home before the vote."])
    section = section_of(dossier_about(article, quotes=[quote_in(article, "“We open on Monday,”", NAME, "okafor")]))
    assert printed(section) == ["Okafor flew home before the vote."]
    assert numbers(section) == ["¶2"]


def test_what_the_actor_says_of_itself_is_left_to_its_quote() -> None:
    article = report(1, ["Harbour talks", "“Okafor always keeps his word,” he said."])
    quotes = [quote_in(article, "“Okafor always keeps his word,”", "he", "okafor")]
    assert printed(section_of(dossier_about(article, quotes=quotes))) == []


def test_what_others_say_about_the_actor_is_printed_with_the_speaker_that_the_sentence_lacks() -> None:
    article = report(1, ["Harbour talks", "“Okafor never answered our letters,” she said.", "Brandt runs the port."])
    section = section_of(
        dossier_about(article, quotes=[quote_in(article, "“Okafor never answered our letters,”", "she", "brandt")])
    )
    assert printed(section) == ["“Okafor never answered our letters,” she said."]
    assert "quotes Brandt" in text_of(section)


def test_no_speaker_is_added_where_the_sentence_names_the_speaker() -> None:
    article = report(1, ["Harbour talks", "“Okafor never answered our letters,” Brandt said."])
    section = section_of(
        dossier_about(article, quotes=[quote_in(article, "“Okafor never answered our letters,”", OTHER, "brandt")])
    )
    assert "quotes" not in text_of(section)


def test_a_name_inside_somebodys_role_stands_in_only_where_the_article_has_nothing_better() -> None:
    passing = "Ports Ministry spokesman Brandt opened the meeting."
    better = "The council blamed the Ports Ministry for the delay."
    alone = report(1, ["Meeting opens", passing, f"Later {passing}"])
    both = report(2, ["Meeting ends", f"Then {passing}", better])
    assert printed(section_of(dossier_about(alone, both), "ports-ministry")) == [passing, better]


def test_the_same_sentence_in_another_article_is_linked_and_not_printed_again() -> None:
    section = section_of(dossier_about(report(1, LINES[:2]), report(2, ["Port open", LINES[1]])))
    assert printed(section) == [LINES[1]]
    assert numbers(section) == ["¶2"]


def test_a_headline_is_not_printed_again_as_a_sentence() -> None:
    title = "Okafor reopens the old harbour"
    section = section_of(dossier_about(report(1, [title, NOBODY])))
    assert printed(section) == []
    assert numbers(section) == ["¶1"]


@pytest.mark.parametrize("words", ["By Okafor.", "Okafor " + "and the fleet of ships " * 30 + "sailed."])
def test_a_byline_and_a_run_of_lines_are_no_sentence_about_anybody(words: str) -> None:
    section = section_of(dossier_about(report(1, ["Harbour talks", words])))
    assert printed(section) == []
    assert numbers(section) == ["¶2"]


@pytest.mark.parametrize(
    ("opening", "says_something"),
    [
        ("OKAFOR: ", False),
        ("OKAFOR/BRANDT – ", False),
        ("OKAFOR, May 3 (Coast Wire) - ", False),
        ("OKAFOR (CW) — ", False),
        ("OKAFOR is a port. ", True),
        ("OKAFOR: In OKAFOR, ", True),
    ],
)
def test_a_place_in_a_dateline_is_not_what_the_sentence_is_about(opening: str, says_something: bool) -> None:
    article = report(1, ["Harbour talks", f"{opening}The harbour reopens on Monday after the winter."])
    dossier = dossier_about(article)
    place = replace(actor_in([article], "OKAFOR", ActorKind.PLACE), id="okafor")
    section = section_of(replace(dossier, actors=(place, *dossier.actors[1:])))
    assert bool(printed(section)) is says_something
    assert bool(numbers(section)) is not says_something


def test_an_organisation_before_a_dash_is_what_the_sentence_is_about() -> None:
    article = report(1, ["Harbour talks", "OKAFOR – the old alliance – reopens its harbour on Monday."])
    dossier = dossier_about(article)
    body = replace(actor_in([article], "OKAFOR", ActorKind.ORG), id="okafor")
    assert printed(section_of(replace(dossier, actors=(body, *dossier.actors[1:])))) == [article.text.split("\n")[1]]


@pytest.mark.parametrize("times", [1, 15])
def test_every_naming_is_printed_or_linked(times: int) -> None:
    section = section_of(dossier_about(report(1, LINES * times), report(2, LINES * times)))
    links = {a.attrib["href"] for a in section.iter("a") if "#s" in a.attrib["href"]}
    assert len(links) == 2 * times * sum(NAME in line for line in LINES)


def test_of_an_article_that_may_not_be_published_there_is_neither_word_nor_number() -> None:
    section = section_of(dossier_about(report(1, LINES, publish="none"), key=[LINES[5]]))
    assert printed(section) == numbers(section) == []
    assert "5 sentences that may not be published" in text_of(section)


def test_of_excerpts_only_what_other_pages_print_is_printed() -> None:
    section = section_of(dossier_about(report(1, LINES, publish="excerpts"), key=[LINES[5]]))
    assert printed(section) == [LINES[5]]
    assert numbers(section) == ["¶2", "¶3", "¶5", "¶7"]


def test_an_actor_of_hundreds_of_articles_has_a_page_of_usual_size_that_says_how_many_it_leaves_out() -> None:
    articles = [
        report(n, [f"Harbour talks, day {n}", *(f"{line} It was day {n}." for line in LINES[1:])]) for n in range(300)
    ]
    dossier = dossier_about(*articles)
    page, section = page_of(dossier), section_of(dossier)
    assert len(page.encode()) < 90_000
    headings = {
        a.attrib["href"]
        for a in section.iter("a")
        if a.attrib["href"].startswith("../../articles/") and "#" not in a.attrib["href"]
    }
    assert f"and in {300 - len(headings)} more articles" in text_of(section)
    assert len(headings) >= 60
    assert [a.attrib["href"] for a in section.iter("a") if "search" in a.attrib["href"]] == [
        "../../search/?kind=Article&q=%22Okafor%22"
    ]


def test_where_there_is_no_room_for_all_the_articles_in_which_it_matters_most_are_told() -> None:
    articles = [report(n, [f"Talks, day {n}", f"Okafor came to the harbour on day {n}."]) for n in range(80)]
    dossier = dossier_about(*articles)
    weights = tuple((a.id, float(n >= 40)) for n, a in enumerate(articles))
    okafor, *others = dossier.actors
    shown = printed(section_of(replace(dossier, actors=(replace(okafor, salience_in=weights), *others))))
    assert shown
    assert all(int(words.rstrip(".").split()[-1]) >= 40 for words in shown)
