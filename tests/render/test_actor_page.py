"""The page of an actor: what is said about it, in sentences; its threads; its names, outlet by outlet."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from generator.model import (
    Actor,
    ActorKind,
    Article,
    AttributedQuote,
    Block,
    BlockKind,
    Dossier,
    Event,
    Findings,
    KeyPoint,
    Quote,
    QuoteKind,
    Role,
    Sentence,
    Settings,
    Span,
    Spelling,
    Thread,
)
from generator.render.pages.actor import actor_pages
from generator.render.press import Press

from .made_up import article_of, span, stated
from .opened import opened, templates, text_of

NAME = "Okafor"
OTHER = "Brandt"
MINISTRY = "Ports Ministry"
NOBODY = "The quay was closed all winter."


def _article(number: int, lines: Sequence[str], **known: str) -> Article:
    """An article of these sentences, the headline first."""
    made = article_of(number, **{key: stated(value) for key, value in known.items() if key != "publish"})
    if "publish" in known:
        made = article_of(number, publish=known["publish"])
    text = "\n".join(lines)
    block = Block(Span(made.id, 0, len(text)), BlockKind.PARAGRAPH)
    return replace(made, text=text, blocks=(block,), metadata=replace(made.metadata, title=stated(lines[0])))


def _sentences(article: Article) -> tuple[Sentence, ...]:
    ends = [-1, *(i for i, c in enumerate(article.text) if c == "\n"), len(article.text)]
    kinds = [BlockKind.TITLE] + [BlockKind.PARAGRAPH] * len(ends)
    return tuple(
        Sentence(article.span(start + 1, end), n, kinds[n - 1]) for n, (start, end) in enumerate(pairwise(ends), 1)
    )


def _namings(article: Article, name: str) -> list[Span]:
    starts = [i for i in range(len(article.text)) if article.text.startswith(name, i)]
    return [article.span(i, i + len(name)) for i in starts]


def _actor(articles: Sequence[Article], name: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    mentions = {article.id: _namings(article, name) for article in articles}
    ids = tuple(article_id for article_id, spans in mentions.items() if spans)
    counts = tuple(Spelling(name, i, len(mentions[i])) for i in ids)
    namings = tuple(one for i in ids for one in mentions[i])
    return Actor(name.lower().replace(" ", "-"), name, kind, namings, counts, article_ids=ids, has_page=True)


def _dossier(
    *articles: Article, key: Sequence[str] = (), quotes: Sequence[AttributedQuote] = (), **more: object
) -> Dossier:
    """Two people and a ministry, wherever these articles name them.  `key` holds the sentences that are key points."""
    points = {a.id: tuple(KeyPoint(span(a, words), 1.0) for words in key if words in a.text) for a in articles}
    roles = {a.id: tuple(Role(one, None, "x") for one in _namings(a, f"{MINISTRY} spokesman")) for a in articles}
    found = {a.id: Findings(a.id, a.sha256, "none", sentences=_sentences(a), roles=roles[a.id]) for a in articles}
    threads = tuple(Thread(f"thread-{a.code}", f"Event {a.code}", "", (a.id,), ()) for a in articles)
    actors = (_actor(articles, NAME), _actor(articles, OTHER), _actor(articles, MINISTRY, ActorKind.ORG))
    values: dict[str, object] = {
        "settings": Settings(title="Ports"), "articles": articles, "findings": found, "actors": actors,
        "quotes": tuple(quotes), "threads": threads, "key_points": points,
    }  # fmt: skip
    return Dossier(**(values | more))  # type: ignore[arg-type]


def _said(article: Article, words: str, speaker: str, speaker_id: str) -> AttributedQuote:
    quote = Quote((span(article, words),), QuoteKind.DIRECT, None, span(article, speaker), None, "x", 1.0)
    return AttributedQuote(f"q{len(words)}", article.id, quote, speaker_id, "name")


def _page(dossier: Dossier, actor_id: str = "okafor") -> str:
    return actor_pages(Press(dossier, templates()))[f"docs/actors/{actor_id}/index.md"].decode().split("\n---\n", 1)[1]


def _section(dossier: Dossier, actor_id: str = "okafor"):  # type: ignore[no-untyped-def]
    """What stands on the actor's page below "What is said about …"."""
    tree = opened(_page(dossier, actor_id))
    body = list(next(e for e in tree.iter("body")))
    start = next(n for n, e in enumerate(body) if e.attrib.get("id") == "mentions")
    return body[start + 1]


def _printed(section) -> list[str]:  # type: ignore[no-untyped-def]
    return [text_of(e) for e in section.iter("span") if "data-span" in e.attrib]


def _numbers(section) -> list[str]:  # type: ignore[no-untyped-def]
    return [text_of(e) for e in section.iter("a") if e.attrib.get("class") == "number"]


LINES = (
    "Harbour reopens after a hard winter",
    "Okafor reopened the harbour on Monday morning.",
    "Fishermen had waited for Okafor since the spring.",
    NOBODY,
    "The council thanked Okafor for the new cranes.",
    "A strike against Okafor had ended the week before.",
    "Nobody expected Okafor to stay for the evening.",
)


def test_three_sentences_of_an_article_are_printed_in_their_order_and_the_others_are_linked() -> None:
    section = _section(_dossier(_article(1, LINES)))
    assert _printed(section) == [LINES[1], LINES[2], LINES[4]]
    assert _numbers(section) == ["¶6", "¶7"]


def test_key_points_of_the_article_are_printed_before_other_sentences() -> None:
    section = _section(_dossier(_article(1, LINES), key=LINES[5:7]))
    assert _printed(section) == [LINES[1], LINES[5], LINES[6]]


def test_sentences_in_which_the_actor_acts_are_printed_before_those_that_name_it_in_passing() -> None:
    article = _article(1, LINES)
    acting = (Event("expect", object=NAME.casefold()), Event("end", subject="strike"))
    dossier = _dossier(article)
    found = dossier.findings[article.id]
    numbered = {7: acting[:1], 6: acting[1:]}
    sentences = tuple(replace(s, events=numbered.get(s.number, ())) for s in found.sentences)
    section = _section(replace(dossier, findings={article.id: replace(found, sentences=sentences)}))
    assert _printed(section) == [LINES[1], LINES[2], LINES[6]]


def test_sentences_that_need_the_one_before_them_and_headings_come_after_the_others() -> None:
    needy = "They had asked Okafor for a new ferry."
    article = _article(1, [LINES[0], needy, *LINES[1:]])
    assert _printed(_section(_dossier(article))) == [LINES[1], LINES[2], LINES[4]]
    dossier = _dossier(_article(1, LINES))
    (article,) = dossier.articles
    found = dossier.findings[article.id]
    kinds = {2: BlockKind.HEADING, 3: BlockKind.TITLE}
    sentences = tuple(replace(s, kind=kinds.get(s.number, s.kind)) for s in found.sentences)
    section = _section(replace(dossier, findings={article.id: replace(found, sentences=sentences)}))
    assert _printed(section) == [LINES[4], LINES[5], LINES[6]]


def test_a_sentence_in_which_the_actor_only_speaks_is_left_to_its_quote() -> None:
    article = _article(1, ["Harbour talks", "“We open on Monday,” Okafor said.", "Okafor flew home before the vote."])
    section = _section(_dossier(article, quotes=[_said(article, "“We open on Monday,”", NAME, "okafor")]))
    assert _printed(section) == ["Okafor flew home before the vote."]
    assert _numbers(section) == ["¶2"]


def test_what_others_say_about_the_actor_is_printed_with_the_speaker_that_the_sentence_lacks() -> None:
    article = _article(1, ["Harbour talks", "“Okafor never answered our letters,” she said.", "Brandt runs the port."])
    section = _section(
        _dossier(article, quotes=[_said(article, "“Okafor never answered our letters,”", "she", "brandt")])
    )
    assert _printed(section) == ["“Okafor never answered our letters,” she said."]
    assert "quotes Brandt" in text_of(section)


def test_no_speaker_is_added_where_the_sentence_names_the_speaker() -> None:
    article = _article(1, ["Harbour talks", "“Okafor never answered our letters,” Brandt said."])
    section = _section(
        _dossier(article, quotes=[_said(article, "“Okafor never answered our letters,”", OTHER, "brandt")])
    )
    assert "quotes" not in text_of(section)


def test_a_name_inside_somebodys_role_stands_in_only_where_the_article_has_nothing_better() -> None:
    passing = "Ports Ministry spokesman Brandt opened the meeting."
    better = "The council blamed the Ports Ministry for the delay."
    alone = _article(1, ["Meeting opens", passing, f"Later {passing}"])
    both = _article(2, ["Meeting ends", f"Then {passing}", better])
    assert _printed(_section(_dossier(alone, both), "ports-ministry")) == [passing, better]


def test_the_same_sentence_in_another_article_is_linked_and_not_printed_again() -> None:
    section = _section(_dossier(_article(1, LINES[:2]), _article(2, ["Port open", LINES[1]])))
    assert _printed(section) == [LINES[1]]
    assert _numbers(section) == ["¶2"]


def test_a_headline_is_not_printed_again_as_a_sentence() -> None:
    title = "Okafor reopens the old harbour"
    section = _section(_dossier(_article(1, [title, NOBODY])))
    assert _printed(section) == []
    assert _numbers(section) == ["¶1"]


@pytest.mark.parametrize("words", ["By Okafor.", "Okafor " + "and the fleet of ships " * 30 + "sailed."])
def test_a_byline_and_a_run_of_lines_are_no_sentence_about_anybody(words: str) -> None:
    section = _section(_dossier(_article(1, ["Harbour talks", words])))
    assert _printed(section) == []
    assert _numbers(section) == ["¶2"]


def test_every_naming_is_printed_or_linked() -> None:
    section = _section(_dossier(_article(1, LINES), _article(2, LINES)))
    links = {a.attrib["href"] for a in section.iter("a") if "#s" in a.attrib["href"]}
    assert len(links) == 2 * sum(NAME in line for line in LINES)


def test_of_an_article_that_may_not_be_published_there_is_neither_word_nor_number() -> None:
    section = _section(_dossier(_article(1, LINES, publish="none"), key=[LINES[5]]))
    assert _printed(section) == _numbers(section) == []
    assert "5 sentences that may not be published" in text_of(section)


def test_of_excerpts_only_what_other_pages_print_is_printed() -> None:
    section = _section(_dossier(_article(1, LINES, publish="excerpts"), key=[LINES[5]]))
    assert _printed(section) == [LINES[5]]
    assert _numbers(section) == ["¶2", "¶3", "¶5", "¶7"]


def test_an_actor_of_hundreds_of_articles_has_a_page_of_usual_size_that_says_how_many_it_leaves_out() -> None:
    articles = [
        _article(n, [f"Harbour talks, day {n}", *(f"{line} It was day {n}." for line in LINES[1:])]) for n in range(300)
    ]
    dossier = _dossier(*articles)
    page, section = _page(dossier), _section(dossier)
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
    articles = [_article(n, [f"Talks, day {n}", f"Okafor came to the harbour on day {n}."]) for n in range(80)]
    dossier = _dossier(*articles)
    weights = tuple((a.id, float(n >= 40)) for n, a in enumerate(articles))
    okafor, *others = dossier.actors
    shown = _printed(_section(replace(dossier, actors=(replace(okafor, salience_in=weights), *others))))
    assert shown
    assert all(int(words.rstrip(".").split()[-1]) >= 40 for words in shown)


def test_the_actors_threads_are_listed_by_how_many_of_their_articles_name_it() -> None:
    named, silent = ["Talks", "Okafor came to the harbour."], ["Weather", NOBODY]
    articles = [_article(1, named), _article(2, named), _article(3, named), _article(4, silent), _article(5, silent)]
    ids = [article.id for article in articles]
    threads = (
        Thread("first", "One article", "", (ids[0],), ()),
        Thread("second", "Several articles", "", tuple(ids[1:4]), ()),
        Thread("third", "Somebody else’s", "", (ids[4],), ()),
    )
    tree = opened(_page(_dossier(*articles, threads=threads)))
    rows = next(e for e in tree.iter("ul") if e.attrib.get("class") == "threads")
    assert [" ".join(text_of(row).split()) for row in rows] == [
        "Several articles named in 2 of 3 articles",
        "One article told by one article",
    ]
    assert [a.attrib["href"] for a in rows.iter("a")] == ["../../threads/second/", "../../threads/first/"]


def test_each_spelling_says_how_often_each_outlet_prints_it_and_names_unknown_outlets_by_code() -> None:
    twice = ["Talks", "Okafor met the friends of Okafor."]
    articles = [
        _article(n, twice, publisher=outlet) for n, outlet in enumerate(["Coast Daily", "", "Coast Daily", "Echo"])
    ]
    tree = opened(_page(_dossier(*articles)))
    cells = [text_of(cell).replace("\xa0", " ") for cell in next(tree.iter("tbody")).iter("td")]
    assert cells == [NAME, "Coast Daily 4 · Echo 2 · [001] 2", "8"]
