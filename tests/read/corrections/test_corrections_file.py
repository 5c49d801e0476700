"""The corrections file: lines, forms, and an honest word about what is wrong."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.corrections import KINDS, read_corrections
from generator.read.corrections.file import parsed_corrections

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "docs/schema/corrections.schema.json").read_text("utf-8"))


def test_an_absent_file_is_an_empty_one(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "corrections.yml") == read_corrections(tmp_path / "none.yml")


def test_messages_name_the_file_as_the_user_knows_it(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "corrections.yml").write_text("- nonsense: 1\n")
    assert str(read_corrections(folder / "corrections.yml")[1][0]).startswith("seeds/corrections.yml:1: ")


def test_a_file_that_is_no_text_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_bytes(b"\xff\xfe\x00\x01- [")
    assert read_corrections(path)[1]


def test_codes_keep_their_zeros() -> None:
    corrections, _ = parsed_corrections("- {publish: none, article: 007}", "c.yml")
    assert corrections.entries[0].passages[0].article == "007"


def test_why_and_by_are_kept_apart_from_the_fields() -> None:
    corrections, _ = parsed_corrections("- {same: [A, B], why: 'one: man', by: Desk}", "c.yml")
    entry = corrections.entries[0]
    assert (entry.why, entry.by, dict(entry.fields)) == ("one: man", "Desk", {"same": ("A", "B")})


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_no_text_raises(text: str) -> None:
    parsed_corrections(text, "c.yml")
    parsed_corrections(f"- same: [{text}]\n- drop: {text}\n  article: 1", "c.yml")


def test_aliases_do_not_grow_without_end() -> None:
    bomb = "- &a [x, x]\n" + "".join(f"- &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    assert parsed_corrections(bomb, "c.yml")[1]


EXAMPLES = """
- {same: [A, B], why: x, by: y}
- {different: [A, B]}
- {drop: actor, name: A}
- {drop: key point, article: 003, words: w, near: 3}
- {name: A, of: B, article: 001}
- {role: r, of: A, article: 001, before: b}
- {speaker: unknown, article: 001, words: w, after: a}
- {quote: q, article: 001, speaker: A}
- {keypoint: k, article: 001, pin: yes}
- {date: 2025-02-12, article: 001}
- {date: P30D, article: 001, words: thirty days}
- {thread: join, articles: [001, 002]}
- {thread: split, articles: [001]}
- {thread: title, article: 001, title: t}
- {origin: o, article: 001}
- same_statement: [{article: 001, words: a}, {article: 002, words: b, near: 4}]
- different_statement: [{article: 001, words: a}, {article: 002, words: b}]
- {publish: excerpts, article: 001, prints: w}
- {thread: join, articles: [{article: 001, prints: w}, {article: 002}]}
- {text: t, article: 001}
- {furniture: f, article: 001}
"""


def strings(document: object) -> object:
    """Dates as an editor's schema check sees them: as texts."""
    return json.loads(json.dumps(document, default=str))


def test_schema_and_reader_agree_on_what_is_right() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(strings(yaml.safe_load(EXAMPLES)))
    corrections, problems = parsed_corrections(EXAMPLES, "c.yml")
    assert not problems
    assert {entry.kind for entry in corrections.entries} == set(KINDS)


@pytest.mark.parametrize(
    "wrong",
    [
        "- {same: [A]}",
        "- {drop: chapter, article: 001, words: w}",
        "- {speaker: A, words: w}",
        "- {speaker: A, article: 001}",
        "- {publish: some, article: 001}",
        "- {thread: join}",
        "- {quote: q, article: 001, pin: yes}",
        "- {same_statement: [{article: 001, words: a}]}",
        "- {unheard: of}",
        "same: [A, B]",
    ],
)
def test_schema_and_reader_agree_on_what_is_wrong(wrong: str) -> None:
    assert list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(strings(yaml.safe_load(wrong))))
    corrections, problems = parsed_corrections(wrong, "c.yml")
    assert problems
    assert not corrections.entries


def test_the_seeds_corrections_are_right_and_say_why() -> None:
    path = ROOT / "seeds/corrections.yml"
    corrections, problems = read_corrections(path)
    assert not problems
    assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=")
    assert all(entry.why for entry in corrections.entries)
