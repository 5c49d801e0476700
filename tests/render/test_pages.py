"""Every extract equals its source, every link leads somewhere, every id is there once."""

import itertools
import posixpath
import re
from collections import Counter
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
import yaml

from generator.model import Dossier, Settings
from generator.render import render
from generator.render.escape import plain
from generator.render.span_key import article_key

from .made_up import article_of, dossier_from, dossier_of, stated
from .opened import ROOT, opened, pages_of, templates, text_of

SIZES = [1, 5, 160]
BY_HAND = {path.stem for path in (ROOT / "docs").glob("*.md")} - {"index"}
HARSH = '"><script>x</script> [a](javascript:b) {{ 7*7 }} {: #top } `c` *d* \u202e \U0001f525 \uffff'


@pytest.fixture(scope="module", params=SIZES)
def dossier(request: pytest.FixtureRequest) -> Dossier:
    return dossier_of(request.param, quotes_each=2)


def test_every_extract_equals_the_article_between_its_offsets(dossier: Dossier) -> None:
    seen = 0
    by_key = {article_key(article.id): article for article in dossier.articles}
    for url, page in pages_of(dossier).items():
        for element in opened(page).iter():
            if "data-span" in element.attrib:
                key, _, place = element.attrib["data-span"].partition(":")
                start, end = map(int, place.split("-"))
                assert text_of(element) == plain(by_key[key].text[start:end]), url
                seen += 1
    assert seen > 20


def test_every_internal_link_leads_to_a_page_and_a_place_on_it(dossier: Dossier) -> None:
    pages = {url: opened(page) for url, page in pages_of(dossier).items()}
    ids = {url: {e.attrib["id"] for e in tree.iter() if "id" in e.attrib} for url, tree in pages.items()}
    files = {path.removeprefix("docs/") for path in render(dossier, templates())}
    for url, tree in pages.items():
        for element in tree.iter("a"):
            link = element.attrib.get("href", "")
            if "//" in link or link.split("/")[-1].endswith(".pdf"):
                continue
            path, anchor = urlsplit(link).path, urlsplit(link).fragment
            target = posixpath.normpath(posixpath.join("/" + url, path)).lstrip("/") if path else url.rstrip("/")
            page = target + "/" if target else ""
            assert page in pages or target in files or target in BY_HAND, f"{url}: {link}"
            assert not anchor or anchor in ids[page], f"{url}: {link}"


def test_no_id_stands_twice_on_a_page(dossier: Dossier) -> None:
    for url, page in pages_of(dossier).items():
        counts = Counter(e.attrib["id"] for e in opened(page).iter() if "id" in e.attrib)
        assert not [name for name, count in counts.items() if count > 1 or name.startswith("__")], url


ONE_OF_MANY = re.compile(
    r"(?<![\d,.:])1 (?:of them stand|(?:dated |more |shared )*(?:actors|articles|events|moments|origins|outlets"
    r"|quotes|sentences|speakers|statements|tellings|threads|words))\b|\bmores\b"
)


def test_one_thing_is_never_counted_in_the_plural(dossier: Dossier) -> None:
    for url, page in pages_of(dossier).items():
        assert not ONE_OF_MANY.search(" ".join(text_of(opened(page)).split())), url


def test_what_is_not_there_is_said_and_not_counted() -> None:
    """A new dossier, and one in which nobody speaks and nothing is dated."""
    empty = Dossier(Settings(title="Ferry"), (), {})
    silent = replace(dossier_of(1), quotes=(), families=(), timeline=(), threads=(), doubts=())
    for dossier in (empty, silent):
        for url, page in pages_of(dossier).items():
            shown = " ".join(text_of(opened(page)).split())
            assert not re.search(r" 0 [a-z]", shown), (url, shown)
            assert max(Counter(re.findall(r"No \w+ (?:was|is|stands)[^.]*", shown)).values(), default=1) == 1, url


def test_an_article_says_how_much_of_it_its_lists_leave_out() -> None:
    dossier = dossier_of(1, quotes_each=70)
    page = text_of(opened(next(page for url, page in pages_of(dossier).items() if url.startswith("articles/ferry"))))
    assert "and 10 more quotes, marked in the text." in page


def test_what_a_long_list_leaves_out_is_counted_in_words() -> None:
    dossier = dossier_of(2)
    small = [replace(dossier.actors[0], id=f"a{number}", has_page=False) for number in range(122)]
    problem = dossier.problems[0]
    many = replace(
        dossier, actors=(*dossier.actors, *small), problems=tuple(replace(problem, line=n) for n in range(1, 202))
    )
    pages = pages_of(many)
    assert "and 2 more; search finds them." in text_of(opened(pages["actors/"]))
    assert "more problem" in text_of(opened(pages["sources/"]))


def test_headings_begin_with_one_and_skip_no_level(dossier: Dossier) -> None:
    for url, page in pages_of(dossier).items():
        levels = [int(e.tag[1]) for e in opened(page).iter() if e.tag in ("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, url
        assert levels.count(1) == 1, url
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels)), url


def test_harsh_titles_and_names_stay_text_in_page_and_front_matter() -> None:
    article = article_of(1, title=f"Ferry {HARSH}", author=stated(HARSH), url=stated("javascript:alert(1)"))
    files = render(dossier_from((article, article_of(2))), templates())
    page = files[f"docs/articles/{article.id}/index.md"].decode()
    front = yaml.safe_load(page.split("---\n")[1])
    assert "<" not in front["title"]
    assert "<" not in front["jsonld"]
    tree = opened(page.split("\n---\n", 1)[1])
    assert not list(tree.iter("script"))
    assert not [e for e in tree.iter("a") if e.attrib.get("href", "").startswith("javascript")]
    assert text_of(next(tree.iter("h1"))) == plain(article.title).strip()


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert render(dossier_of(12), templates()) == render(dossier_of(12), templates())


def test_an_article_page_of_usual_length_is_small() -> None:
    sizes = [len(page.encode()) for url, page in pages_of(dossier_of(160)).items() if url.startswith("articles/ferry")]
    assert max(sizes) < 100_000


def test_long_indexes_are_cut_into_pages_that_lead_to_each_other() -> None:
    pages = pages_of(dossier_of(160))
    assert "articles/page-2/" in pages
    assert "page-2/" in pages["articles/"]


def test_many_quotes_are_cut_by_speaker_and_never_stand_on_one_page() -> None:
    pages = pages_of(dossier_of(150, quotes_each=4))
    shards = [url for url in pages if url.startswith("quotes/") and url not in ("quotes/", "quotes/families/")]
    assert len(shards) > 3
    assert max(page.count('<figure class="quote') for url, page in pages.items() if url.startswith("quotes/")) <= 200


def test_the_quotes_page_counts_those_who_spoke_and_nobody_else() -> None:
    dossier = dossier_of(12)
    spoke = {said.speaker_id for said in dossier.quotes if said.speaker_id}
    assert len(spoke) < len(dossier.actors)
    assert f"by {len(spoke)} speaker" in text_of(opened(pages_of(dossier)["quotes/"]))


def test_sources_are_cut_into_pages_and_what_was_skipped_stands_on_the_first() -> None:
    pages = pages_of(dossier_of(160))
    assert "It is not text" in text_of(opened(pages["sources/"]))
    assert "It is not text" not in text_of(opened(pages["sources/page-2/"]))
    listed = [text_of(row) for number in range(1, 5) for row in _rows(pages[_sources(number)])]
    assert [row[:3] for row in listed] == [f"{number:03d}" for number in range(160)]


def _sources(number: int) -> str:
    return "sources/" if number == 1 else f"sources/page-{number}/"


def _rows(page: str) -> list:  # type: ignore[type-arg]
    table = next(e for e in opened(page).iter("table") if "read" in e.attrib.get("class", ""))
    return list(next(table.iter("tbody")).iter("tr"))


def test_statements_of_one_origin_are_folded_away_from_those_of_several() -> None:
    dossier = dossier_of(4)
    shared = dossier.statements[0]
    copied = replace(shared, id="copied", origins=(tuple(s.article_id for s in shared.spans),))
    tree = opened(pages_of(replace(dossier, statements=(shared, copied)))["agreement/"])
    folded = {e.attrib["id"] for d in tree.iter("details") for e in d.iter("li")}
    assert folded == {"st-copied"}


def test_the_words_that_date_a_moment_are_marked_in_its_sentence() -> None:
    moment = next(e for e in opened(pages_of(dossier_of(2))["timeline/"]).iter("li") if "resolved" in e.attrib["class"])
    assert [text_of(mark) for mark in moment.iter("mark")] == ["3 June", "3 June"]


def test_a_spelling_names_articles_of_unknown_outlet_by_their_code() -> None:
    known, unknown = article_of(1), article_of(2, publisher=stated(""))
    pages = pages_of(dossier_from((known, unknown)))
    page = text_of(opened(pages[next(url for url in pages if "lindqvist" in url)]))
    assert "Coast Daily\xa01 · [002]\xa01" in page


def test_the_line_to_paste_stands_on_the_review_page_as_the_corrections_file_takes_it(dossier: Dossier) -> None:
    page = opened(pages_of(dossier)["review/"])
    pasted = ["".join(e.itertext()) for e in page.iter("pre") if "correction" in e.attrib.get("class", "")]
    meant = [text for doubt in dossier.doubts for text in (doubt.correction, doubt.otherwise) if text]
    assert meant
    assert pasted == [text.rstrip("\n") for text in meant]
