"""The page of an actor: its threads, and its names outlet by outlet."""

from dataclasses import replace

from generator.model import Merge, Spelling, Thread

from .harbour_reports import NAME, NOBODY, dossier_about, page_of, report
from .opened import opened, text_of


def test_the_actors_threads_are_listed_by_how_many_of_their_articles_name_it() -> None:
    named, silent = ["Talks", "Okafor came to the harbour."], ["Weather", NOBODY]
    articles = [report(1, named), report(2, named), report(3, named), report(4, silent), report(5, silent)]
    ids = [article.id for article in articles]
    threads = (
        Thread("first", "One article", "", (ids[0],), ()),
        Thread("second", "Several articles", "", tuple(ids[1:4]), ()),
        Thread("third", "Somebody else’s", "", (ids[4],), ()),
    )
    tree = opened(page_of(dossier_about(*articles, threads=threads)))
    rows = next(e for e in tree.iter("ul") if e.attrib.get("class") == "threads")
    assert [" ".join(text_of(row).split()) for row in rows] == [
        "Several articles named in 2 of 3 articles",
        "One article told by one article",
    ]
    assert [a.attrib["href"] for a in rows.iter("a")] == ["../../threads/second/", "../../threads/first/"]


def test_each_spelling_says_how_often_each_outlet_prints_it_and_names_unknown_outlets_by_code() -> None:
    twice = ["Talks", "Okafor met the friends of Okafor."]
    articles = [
        report(n, twice, publisher=outlet) for n, outlet in enumerate(["Coast Daily", "", "Coast Daily", "Echo"])
    ]
    tree = opened(page_of(dossier_about(*articles)))
    cells = [text_of(cell).replace("\xa0", " ") for cell in next(tree.iter("tbody")).iter("td")]
    assert cells == [NAME, "Coast Daily 4 · Echo 2 · [001] 2", "8"]


def test_outlets_of_a_spelling_come_most_often_first_and_the_unknown_last_with_a_word_on_those_left_out() -> None:
    once, thrice = ["Talks", "Okafor came."], ["Talks", "Okafor met Okafor and Okafor."]
    outlets = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Hazel"]
    articles = [report(n, thrice if outlet == "Fir" else once, publisher=outlet) for n, outlet in enumerate(outlets)]
    tree = opened(page_of(dossier_about(*articles, report(9, thrice, publisher=""))))
    cell = text_of(list(next(tree.iter("tbody")).iter("td"))[1]).replace("\xa0", " ")
    assert cell == "Fir 3 · Alder 1 · Birch 1 · Cedar 1 · Dogwood 1 · Elm 1 and 2 more"


def test_long_lists_are_cut_and_say_so() -> None:
    lines = ["Harbour talks", *([f"{NOBODY} Okafor came."] * 40)]
    articles = [report(n, lines) for n in range(30)]
    dossier = dossier_about(*articles)
    okafor, *others = dossier.actors
    spelled = tuple(Spelling(f"Okafor {n:02d}", articles[0].id, 40 - n) for n in range(30))
    merges = tuple(Merge((f"Okafor {n:02d}", NAME), "last name") for n in range(300))
    many = replace(okafor, spellings=spelled, merges=merges)
    tree = opened(page_of(replace(dossier, actors=(many, *others))))
    shown = " ".join(text_of(tree).split())
    assert "Okafor 19" in shown
    assert "Okafor 20" not in shown
    assert "and 10 more spellings" in shown
    assert "and 18 more threads" in shown
    assert "and 32 more" in shown
    assert text_of(list(next(tree.iter("details")).iter("li"))[-1]) == "and 280 more"
