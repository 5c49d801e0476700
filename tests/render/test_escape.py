"""Nothing from an article is ever markup."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, nodes
from markupsafe import Markup

from generator.render.environment import environment
from generator.render.escape import as_html, escape, own, plain, safe_link

from .opened import templates

TEXTS = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


@given(TEXTS)
def test_an_escaped_value_holds_no_ascii_punctuation_but_its_references(text: str) -> None:
    assert not re.search(r"[!-/:-@\[-`{-~]", re.sub(r"&#\d+;", "", escape(text)))


@given(TEXTS)
def test_a_reader_sees_the_plain_text(text: str) -> None:
    shown = plain(text)
    assert "".join(chr(int(f)) if f else c for f, c in re.findall(r"&#(\d+);|(.)", escape(text))) == shown
    assert html.unescape(as_html(shown)) == html.unescape(html.escape(shown))


@given(TEXTS)
def test_plain_text_holds_no_control_no_surrogate_and_no_bidi_formatting(text: str) -> None:
    shown = plain(text)
    shown.encode("utf-8")
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@given(TEXTS)
def test_no_way_of_printing_a_value_lets_it_through(text: str) -> None:
    source = (
        "{% macro m(v) %}<b>{{ v }}</b>{% endmacro %}{{ v }}{{ m(v) }}{% set s %}{{ v }}{% endset %}{{ s }}"
        "{{ [v, v] }}{{ {'a': v} }}{{ v + v }}{{ v if v else v }}{{ [v]|first }}"
    )
    shown = environment({"page": source}).get_template("page").render(v=text)
    left = re.sub(r"&#\d+;|</?b>", "", shown)
    assert not re.search(r"[<>&\"'`*_{}\[\]]", left)


def test_templates_use_only_constructs_that_cannot_make_markup() -> None:
    allowed = {"words", "mark", "day", "dated", "link", "own", "kind", "used", "typed"}
    allowed |= {"length", "first", "last", "batch"}
    for name, source in templates().items():
        if name.startswith("pictures/"):
            continue
        tree = Environment().parse(source)
        assert not list(tree.find_all((nodes.Concat, nodes.MarkSafe, nodes.ScopedEvalContextModifier))), name
        assert {f.name for f in tree.find_all(nodes.Filter)} <= allowed, name


@pytest.mark.parametrize("value", ["a b", 'a"b', "a<b", "a&b", "ä", "a?b"])
def test_only_ids_and_addresses_of_ours_pass_unescaped(value: str) -> None:
    with pytest.raises(ValueError, match="not an address of ours"):
        own(value)


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://news.example/a?b=c", True),
        ("mailto:desk@news.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//news.example/", False),
        ("https:", False),
        ("http://[", False),
    ],
)
def test_only_addresses_that_a_browser_may_follow_become_links(link: str, kept: bool) -> None:
    assert bool(safe_link(link)) is kept


def test_values_that_are_markup_pass_once() -> None:
    assert escape(Markup("<b>")) == "<b>"
