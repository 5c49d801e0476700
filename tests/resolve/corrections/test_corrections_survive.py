"""Sources are moved, edited and renamed; every correction still lands or is reported."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Corrections, Problem, Reading
from generator.read.corrections import amended
from generator.read.corrections.file import parsed_corrections
from generator.resolve.corrections import corrected
from tests.harbour import FOLDER, article_of, findings_of, reading_of

WRITTEN = """
- {same: [Jon Vale, John Vale], why: One man}
- {different: [Ada Brink, Tom Reed]}
- {drop: actor, name: Read more}
- {name: Jonathan Vale, of: Jon Vale}
- {role: head of the dockers, of: Ada Brink, article: 001}
- {speaker: Ada Brink, article: 001, words: We will not load another ship}
- {quote: would stand idle, article: 002, speaker: John Vale}
- {keypoint: Ada Brinck did not speak, article: 002, pin: yes}
- {date: 2024-02-27, article: 001, words: last Tuesday}
- {date: 2024-03-04, article: 003, prints: Bread costs more since 3 March 2024}
- thread: join
  articles: [{article: 001, prints: Dockers walk out at the harbour}, {article: 002, prints: There is no deal yet}]
- {thread: title, article: 003, prints: Bakers raise the price of bread, title: Bread}
- {origin: Harbour Wire, article: 002, prints: Talks begin in the harbour strike}
- {publish: excerpts, article: 003, prints: Bakers raise the price of bread}
- {text: Read more, article: 001}
- {drop: statement, article: 003, words: Bread costs more}
- different_statement: [{article: 001, words: spoke for 90}, {article: 002, words: an hour and a half}]
"""


def replayed(reading: Reading, given: Corrections) -> tuple[set[int], tuple[Problem, ...]]:
    """Lines of the entries that landed, and what was reported."""
    ready = amended(reading, given)
    found = {article.id: findings_of(article) for article in ready.articles}
    *_, applied, problems = corrected(ready.articles, found, given)
    return {a.correction.line for a in applied}, problems


def entries() -> Corrections:
    parsed, problems = parsed_corrections(WRITTEN, "seeds/corrections.yml")
    assert not problems
    return parsed


def test_every_correction_lands_on_untouched_sources() -> None:
    landed, problems = replayed(reading_of(FOLDER), entries())
    assert landed == {entry.line for entry in entries().entries}
    assert not problems


Change = Callable[[Mapping[str, str]], Reading]
CHANGES: dict[str, Change] = {
    "a paragraph before": lambda f: reading_of({c: "A new first line.\n" + t for c, t in f.items()}),
    "spaces doubled": lambda f: reading_of({c: t.replace(". ", ".  ") for c, t in f.items()}),
    "marks straightened": lambda f: reading_of({c: t.replace("’", "'") for c, t in f.items()}),
    "a sentence after": lambda f: reading_of({c: t + "It rained all day.\n" for c, t in f.items()}),
    "files renamed": lambda f: Reading(tuple(article_of(c, t, file=f"moved/{c}.md") for c, t in f.items())),
    "titles changed": lambda f: Reading(tuple(article_of(c, t, title=f"New title {c}") for c, t in f.items())),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_correction_survives(name: str) -> None:
    """Edits that leave the words alone leave the corrections alone."""
    landed, _ = replayed(CHANGES[name](FOLDER), entries())
    assert landed == {entry.line for entry in entries().entries}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_correction_lands_or_is_reported(data: st.DataObject) -> None:
    """Whatever lines are cut and moved, words lost and files renumbered, no entry is lost in silence."""
    texts = dict(FOLDER)
    for code in list(texts):
        lines = texts[code].splitlines(keepends=True)
        kept = data.draw(st.lists(st.sampled_from(lines), min_size=1, unique=True))
        words = "".join(kept).split(" ")
        lost = data.draw(st.sets(st.integers(0, len(words) - 1), max_size=2))
        texts[code] = " ".join(word for n, word in enumerate(words) if n not in lost) or "Nothing."
    codes = data.draw(st.permutations(["001", "002", "003", "010"]))
    texts = dict(zip(codes, texts.values(), strict=False))
    landed, problems = replayed(reading_of(texts), entries())
    assert landed | {problem.line for problem in problems} == {entry.line for entry in entries().entries}


CODES = {"001": "002", "002": "003", "003": "001"}
"""Every code passes to another article."""


def test_what_is_said_of_an_article_stays_with_it_when_codes_pass_to_others() -> None:
    """Files are renumbered: no entry about an article as a whole lands on another one."""
    passed = {CODES[code]: text for code, text in FOLDER.items()}

    def targets(texts: Mapping[str, str]) -> set[tuple[int, str]]:
        ready = amended(reading_of(texts), entries())
        found = {article.id: findings_of(article) for article in ready.articles}
        applied = corrected(ready.articles, found, entries())[3]
        return {(a.correction.line, a.target) for a in applied if any(p.prints for p in a.correction.passages)}

    assert targets(passed) == targets(FOLDER)


def test_analysis_hears_of_the_article_that_is_meant() -> None:
    """The day and the level of publication are set before analysis, wherever the article stands now."""
    before = amended(reading_of({CODES[code]: text for code, text in FOLDER.items()}), entries()).articles
    bread = next(article for article in before if article.title.startswith("Bakers"))
    assert (bread.code, bread.date, bread.published_whole) == ("001", "2024-03-04", False)
    assert all(article.published_whole for article in before if article is not bread)


def test_an_id_is_known_after_its_text_was_edited() -> None:
    given, _ = parsed_corrections(f"- {{publish: none, article: {reading_of(FOLDER).articles[2].id}}}", "c.yml")
    edited = amended(reading_of({**FOLDER, "003": FOLDER["003"] + "It rained.\n"}), given).articles
    assert [article.code for article in edited if not article.published_whole] == ["003"]


def test_nothing_a_person_wrote_is_lost_by_swapped_codes() -> None:
    """Two files exchange their codes: the words decide, and the entry says where they went."""
    swapped = {"001": FOLDER["002"], "002": FOLDER["001"], "003": FOLDER["003"]}
    given, _ = parsed_corrections("- {speaker: Ada Brink, article: 001, words: We will not load another ship}", "c.yml")
    landed, problems = replayed(reading_of(swapped), given)
    assert landed == {1}
    assert [problem.code for problem in problems] == ["correction-moved"]
