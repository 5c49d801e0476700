"""Publish what may be published."""

from generator.render import render

from .made_up import article_of, dossier_from
from .opened import opened, pages_of, templates, text_of


def _page(publish: str) -> str:
    article = article_of(1, publish=publish)
    return pages_of(dossier_from((article, article_of(2))))[f"articles/{article.id}/"]


def test_a_full_article_stands_whole() -> None:
    assert "A band played" in text_of(opened(_page("full")))


def test_excerpts_show_the_sentence_before_and_after_each_extract_and_no_other() -> None:
    shown = text_of(opened(_page("excerpts")))
    assert "Nobody spoke against it." in shown
    assert "A band played." not in shown


def test_a_sentence_that_is_not_shown_keeps_its_anchor() -> None:
    tree = opened(_page("excerpts"))
    ids = {e.attrib.get("id") for e in tree.iter()}
    assert {f"s{n}" for n in range(1, 9)} <= ids


def test_nothing_of_an_article_that_may_not_be_published_stands_in_any_file() -> None:
    article = article_of(1, publish="none", title="Ferry secret")
    other = article_of(2)
    files = render(dossier_from((article, other)), templates())
    for path, data in files.items():
        if path.endswith((".md", ".json")):
            assert b"case 1" not in data, path


def test_text_between_sentences_is_the_articles_own() -> None:
    article = article_of(1)
    tree = opened(pages_of(dossier_from((article, article_of(2))))[f"articles/{article.id}/"])
    paragraph = next(e for e in tree.iter("div") if e.attrib.get("class") == "passage paragraph").find("p")
    block = article.blocks[1].span
    assert " ".join(text_of(paragraph).split()) == article.text[block.start : block.end]
