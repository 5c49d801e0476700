"""YAML from strangers: nothing runs, nothing explodes, the line is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.front_matter import front_matter_of
from generator.read.safe_yaml import mapping_of


def codes(text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.code) for fault in mapping_of(text).faults]


def test_values_are_kept_as_printed() -> None:
    read = mapping_of("title: 0x41\ndate: 2031-04-03\nyes: no\nempty: null\nlist: [a, 1.0]\n")
    assert {key: entry.value for key, entry in read.entries.items()} == {
        "title": "0x41",
        "date": "2031-04-03",
        "yes": "no",
        "empty": None,
        "list": ("a", "1.0"),
    }


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("title: a\nb: &x [1]\nc: *x\n", (3, "yaml-alias")),
        ("title: " + "[" * 3000 + "]" * 3000, (1, "yaml-depth")),
        ('title: "open\nauthor: x\n', (3, "yaml-broken")),
        ("title: a\n\tb: c\n", (2, "yaml-broken")),
        ("a: 1\na: 2\n", (2, "yaml-duplicate")),
        ("? [a, b]\n: 1\n", (1, "yaml-key")),
        ("a: 1\nb: !!python/object/apply:os.system [x]\n", (2, "yaml-tag")),
        ("- a\n- b\n", (1, "yaml-form")),
        ("a: \x01\n", (1, "yaml-broken")),
    ],
)
def test_what_is_refused_is_reported_with_its_line(text: str, fault: tuple[int, str]) -> None:
    assert codes(text) == [fault]


def test_the_first_of_two_equal_keys_is_used() -> None:
    assert mapping_of("title: one\ntitle: two\n").entries["title"].value == "one"


def test_lines_are_those_of_the_file_and_not_of_the_front_matter() -> None:
    text = "---\ntitle: a\ntitle: b\n---\nBody"
    assert [fault.line for fault in front_matter_of(text).mapping.faults] == [3]


def test_broken_front_matter_never_costs_the_body() -> None:
    text = '---\ntitle: "open\n---\n\nThe body stands.\n'
    head = front_matter_of(text)
    assert text[head.body_start :].strip() == "The body stands."
    assert head.mapping.entries == {}


def test_toml_front_matter_is_read() -> None:
    head = front_matter_of('+++\ntitle = "Ferry"\ndate = 2031-04-03\ntags = ["a", "b"]\n+++\nBody')
    assert head.mapping.entries["title"].value == "Ferry"
    assert head.mapping.entries["date"].value == "2031-04-03"


def test_the_head_lines_of_pelican_are_read() -> None:
    head = front_matter_of("Title: Ferry\nDate: 2031-04-03\n\nBody")
    assert [head.mapping.entries[key].value for key in ("Title", "Date")] == ["Ferry", "2031-04-03"]


def test_a_body_that_begins_with_a_colon_is_no_front_matter() -> None:
    assert front_matter_of("NORTHBAY: The harbour closed.\n\nBody").body_start == 0


@given(st.text(max_size=300))
def test_any_text_is_read_as_yaml_without_an_exception(text: str) -> None:
    mapping_of(text)


@given(st.text(st.sampled_from("---\n:[]{}&*!?'\"|>%@` \tab#"), max_size=80))
def test_any_front_matter_is_read_without_an_exception_and_leaves_the_body(noise: str) -> None:
    text = f"---\n{noise}\n---\n\nThe body stands."
    assert text[front_matter_of(text).body_start :].endswith("The body stands.")
