"""What leads from an extract on paper to its sentence."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pikepdf

from generator.model import Dossier
from generator.render.print import print_data

from .conftest import print_to
from .pages import bookmarks, links, page_texts, plain, squeezed


def test_every_extract_stands_on_paper_word_for_word(dossier: Dossier, printed: Path) -> None:
    """Key points and quotes of every article are found in dossier.pdf as the sources have them."""
    whole = squeezed(" ".join(page_texts(printed / "dossier.pdf")))
    for said in dossier.quotes:
        for piece in said.quote.pieces:
            assert squeezed(dossier.words(piece)) in whole
    for points in dossier.key_points.values():
        for point in points:
            assert squeezed(dossier.words(point.span)) in whole


def test_the_apparatus_beside_an_extract_is_the_number_of_the_site(dossier: Dossier, printed: Path) -> None:
    """`[003 ¶4]` names the article's code and the sentence in which the quote begins."""
    text = plain(" ".join(page_texts(printed / "briefing.pdf")))
    data = json.loads(print_data(dossier)["print/briefing.json"])
    for quote in data["said"]:
        article = next(a for a in dossier.articles if a.code == quote["ref"]["code"])
        sentence = dossier.findings[article.id].sentences[quote["ref"]["number"] - 1]
        assert squeezed(quote["text"]) in squeezed(article.words(sentence.span))
        assert f"[{quote['ref']['code']} ¶{quote['ref']['number']}]" in text


PAGES = r"\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*"
"""Numbers behind a name in the index."""


def numbers(entry: str) -> list[int]:
    """The pages of `3, 5–7`."""
    ends = re.findall(r"(\d+)(?:–(\d+))?", entry)
    return [page for first, last in ends for page in range(int(first), int(last or first) + 1)]


def test_pages_in_a_row_stand_as_a_range_in_the_index(printed: Path) -> None:
    """14–18, never 14, 15, 16, 17, 18."""
    index = page_texts(printed / "dossier.pdf")[-1]
    assert "–" in index
    for entry in re.findall(r", (" + PAGES + ")", index):
        ends = [int(last or first) for first, last in re.findall(r"(\d+)(?:–(\d+))?", entry)]
        begins = [int(first) for first in re.findall(r"(?<!–)\b(\d+)", entry)]
        assert all(begin > end + 1 for end, begin in zip(ends, begins[1:], strict=False)), entry


def test_the_index_names_the_pages_on_which_an_actor_stands(dossier: Dossier, printed: Path) -> None:
    """Each page number after a name in the index is a page that prints the name."""
    pages = page_texts(printed / "dossier.pdf")
    index = pages[-1]
    named = [actor for actor in dossier.actors if actor.mentions]
    assert len(named) > 3
    for actor in named:
        first, _, last = actor.name.rpartition(" ")
        filed = f"{last}, {first}" if actor.kind.value == "PERSON" else actor.name
        entry = re.search(re.escape(filed) + r", (" + PAGES + ")", index)
        assert entry, f"{filed} is not in the index"
        for number in numbers(entry[1]):
            assert squeezed(actor.name) in squeezed(pages[number - 1]), f"{actor.name} is not on page {number}"


def test_the_contents_give_the_page_of_every_article(dossier: Dossier, printed: Path) -> None:
    """A title in the contents is followed by the page on which the article begins."""
    pages = page_texts(printed / "dossier.pdf")
    contents = squeezed(pages[1])
    for article in dossier.articles:
        entry = re.search(re.escape(squeezed(article.code + article.title)) + r"[.·]*(\d+?)(?=\d{3}L|S|$)", contents)
        assert entry, article.title
        assert squeezed(article.title) in squeezed(pages[int(entry[1]) - 1])


def test_a_place_leads_to_the_page_of_its_sentence(dossier: Dossier, printed: Path) -> None:
    """Links inside dossier.pdf end on a page of an article; links to the site and the originals carry their address."""
    site = dossier.settings.site_url
    with pikepdf.open(printed / "dossier.pdf") as pdf:
        found = list(links(pdf))
        pages = len(pdf.pages)
    assert {target for _, target in found if isinstance(target, int)} <= set(range(1, pages + 1))
    addresses = {target for _, target in found if isinstance(target, str)}
    for article in dossier.articles:
        assert f"{site}articles/{article.id}/" in addresses
        assert article.metadata.url is not None
        assert article.metadata.url.value in addresses
    with pikepdf.open(printed / "briefing.pdf") as pdf:
        addresses = {target for _, target in links(pdf) if isinstance(target, str)}
    assert any(re.fullmatch(re.escape(site) + r"articles/[\w-]+/#s\d+", str(address)) for address in addresses)


def test_bookmarks_name_the_parts_and_the_articles(dossier: Dossier, printed: Path) -> None:
    """A reader's side bar shows every part and every article."""
    with pikepdf.open(printed / "dossier.pdf") as pdf:
        found = [plain(title) for title in bookmarks(pdf)]
    for part in ("Key points", "Who is who", "What they said", "Dates", "Where sources differ", "Sources"):
        assert part in found
    for article in dossier.articles:
        assert any(article.title in title for title in found)


def test_every_page_says_which_of_how_many_it_is(printed: Path) -> None:
    """`3 of 12` stands on every page but the title page, and a running head names the part."""
    pages = page_texts(printed / "dossier.pdf")
    for number, text in enumerate(pages[1:], 2):
        assert f"{number} of {len(pages)}" in text
    assert "Index of actors" in pages[-1]


def test_the_sources_give_outlet_date_address_and_hash(dossier: Dossier, printed: Path) -> None:
    """A reader with the file can compare the first digits of its SHA-256."""
    whole = squeezed(" ".join(page_texts(printed / "dossier.pdf")))
    for article in dossier.articles:
        assert f"SHA256{article.source_sha256[:12]}" in whole
        assert article.metadata.url is not None
        assert squeezed(article.metadata.url.value) in whole


def test_a_briefing_has_at_most_four_pages_and_a_summary_at_most_two(dossier: Dossier, printed: Path) -> None:
    """Whoever hands it to a minister can rely on that."""
    assert len(page_texts(printed / "briefing.pdf")) <= 4
    for article in dossier.articles:
        assert len(page_texts(printed / "articles" / f"{article.id}.pdf")) <= 2


def test_a_quote_in_doubt_says_so_on_paper(dossier: Dossier, tmp_path: Path) -> None:
    """Whoever has only the paper learns it too; sure quotes say nothing."""
    article = dossier.articles[0]
    quotes = tuple(
        replace(said, quote=replace(said.quote, confidence=0.3 if said.article_id == article.id else 1.0))
        for said in dossier.quotes
    )
    assert print_to(tmp_path, replace(dossier, quotes=quotes)) == ()
    for one, told in ((article, True), (dossier.articles[1], False)):
        text = " ".join(page_texts(tmp_path / "articles" / f"{one.id}.pdf"))
        assert bool(re.search(r"\[\d+ ¶\d+\] (?:reported, )?doubtful", text)) is told
