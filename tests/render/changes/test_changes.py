"""What is new, explained: two editions by the same rules."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

from generator.model import (
    Actor,
    Applied,
    Correction,
    Disagreement,
    Dossier,
    PrintedRole,
    Provenance,
    Side,
    Stated,
    Statement,
)
from generator.render.changes import (
    Changes,
    change_files,
    changes_between,
    changes_json,
    edition_from_json,
    edition_of,
    summary,
)
from generator.render.data import data_files
from generator.render.register import Register
from tests.harbour import FOLDER, dossier_of, find

ATOM = "{http://www.w3.org/2005/Atom}"


def between(old: Dossier, new: Dossier) -> Changes:
    return changes_between(edition_of(old), edition_of(new), "last week")


def told(changes: Changes) -> list[tuple[str, str]]:
    return [(change.kind, change.what) for change in changes.changes]


def without(code: str) -> dict[str, str]:
    return {key: text for key, text in FOLDER.items() if key != code}


def edited(code: str, old: str, new: str) -> dict[str, str]:
    assert old in FOLDER[code]
    return {**FOLDER, code: FOLDER[code].replace(old, new)}


def test_nothing_is_new_in_the_same_sources() -> None:
    assert between(dossier_of(), dossier_of()).changes == ()


def test_an_article_brings_its_quotes_and_people() -> None:
    changes = between(dossier_of(without("003")), dossier_of())
    assert set(told(changes)) == {
        ("new article", "003: Bakers raise the price of bread"),
        ("new quote", "Speaker not resolved, in 003"),
        ("new actor", "Tom Reed"),
    }
    assert {change.why for change in changes.changes if change.kind != "new article"} == {
        "Brought by the new article 003."
    }


def test_an_article_that_is_gone_takes_them_along() -> None:
    kinds = {change.kind for change in between(dossier_of(), dossier_of(without("003"))).changes}
    assert kinds == {"removed article", "removed quote", "removed actor"}


def test_a_changed_figure_is_told_with_both_readings() -> None:
    changes = between(dossier_of(), dossier_of(edited("001", "90 minutes", "80 minutes"))).changes
    figures = [change for change in changes if change.kind == "changed figure"]
    assert [change.what for change in figures] == ["001: 90 became 80"]
    assert figures[0].text == "He spoke for 80 minutes."
    assert figures[0].why == "Before, 001 read: He spoke for 90 minutes."


def test_an_edit_elsewhere_brings_no_quote() -> None:
    changes = between(dossier_of(), dossier_of(edited("002", "did not speak", "stayed silent")))
    assert [change.kind for change in changes.changes] == ["changed article"]


def test_a_renamed_file_is_no_news() -> None:
    old, new = dossier_of(), dossier_of()
    renamed = tuple(replace(article, source=f"moved/{article.source}") for article in new.articles)
    assert between(old, replace(new, articles=renamed)).changes == ()


def renamed(dossier: Dossier, **fields: object) -> Dossier:
    """The dossier with other fields of Tom Reed."""
    actors = tuple(replace(a, **fields) if a.name == "Tom Reed" else a for a in dossier.actors)  # type: ignore[arg-type]
    return replace(dossier, actors=actors)


def by_hand(dossier: Dossier, target: str, why: str) -> Dossier:
    return replace(dossier, applied=(Applied(Correction("name", (), why), target),))


def test_a_fuller_name_is_no_new_person() -> None:
    old = dossier_of()
    new = by_hand(renamed(old, id="other-id", name="Thomas Reed"), "other-id", "So he signs")
    assert [(c.kind, c.what, c.why) for c in between(old, new).changes] == [
        ("new name", "Tom Reed is now shown as Thomas Reed", "A person corrected it: So he signs")
    ]


def test_a_role_is_told_once_by_its_words() -> None:
    old = dossier_of()
    reed = next(actor for actor in old.actors if actor.name == "Tom Reed")
    role = PrintedRole(find(old, "the bakers"), "a person")
    assert told(between(old, renamed(old, roles=(role, role)))) == [("new role", "Tom Reed")]
    assert told(between(renamed(old, roles=(role,)), old)) == [("removed role", "Tom Reed")]
    assert reed.roles == ()


def test_actors_that_became_one_are_told_and_so_are_those_that_were_parted() -> None:
    apart = dossier_of()
    brink, brinck = (next(a for a in apart.actors if a.name == name) for name in ("Ada Brink", "Ada Brinck"))
    both = replace(brink, spellings=(*brink.spellings, *brinck.spellings))
    one = replace(apart, actors=tuple(both if a is brink else a for a in apart.actors if a is not brinck))
    assert told(between(apart, one)) == [("joined actors", "Ada Brinck and Ada Brink are one actor")]
    assert told(between(one, apart)) == [("parted actors", "Ada Brinck and Ada Brink are different actors")]


def with_dates(dossier: Dossier, article: str, **fields: object) -> Dossier:
    found = dict(dossier.findings)
    for key, findings in found.items():
        if dossier.article[key].code == article:
            dates = tuple(replace(date, **fields) for date in findings.dates)  # type: ignore[arg-type]
            found[key] = replace(findings, dates=dates if fields else ())
    return replace(dossier, findings=found)


def test_a_date_that_means_another_day_is_told_with_its_reason() -> None:
    old = with_dates(dossier_of(), "001", value="2024-02-27")
    new = with_dates(dossier_of(), "001", value="2024-02-20")
    place = new.findings[next(a.id for a in new.articles if a.code == "001")].dates[0].span.key
    change = between(old, by_hand(new, place, "The strike began a week earlier")).changes[0]
    assert change.kind == "changed date"
    assert change.what == "001: “last Tuesday” means 20 February 2024; before, 27 February 2024"
    assert change.why == "A person corrected it: The strike began a week earlier"
    assert change.text.startswith("The harbour stood still last Tuesday")


def test_words_that_are_no_date_any_more_are_told() -> None:
    old, new = with_dates(dossier_of(), "001", value="2024-02-27"), with_dates(dossier_of(), "001")
    assert told(between(old, new)) == [("changed date", "001: “last Tuesday” is no longer taken for a date")]


def test_the_day_title_and_outlet_of_an_article_are_told() -> None:
    old = dossier_of()
    changed = {"date": "2024-03-06", "title": "Bread dearer", "publisher": "The Loaf"}
    stated = {name: Stated(value, Provenance.SIDECAR) for name, value in changed.items()}
    articles = tuple(
        replace(a, metadata=replace(a.metadata, **stated)) if a.code == "003" else a  # type: ignore[arg-type]
        for a in old.articles
    )
    changes = between(old, replace(old, articles=articles)).changes
    assert [(c.kind, c.what) for c in changes] == [
        ("changed source", "003: its outlet is The Loaf; before, unknown"),
        ("changed source", "003: its title is Bread dearer; before, Bakers raise the price of bread"),
        ("changed date", "003 is dated 6 March 2024; before, 5 March 2024"),
    ]
    assert {c.why for c in changes} == {"The file, the settings or articles.yml say so now."}


def test_a_resolved_speaker_is_told() -> None:
    old = dossier_of()
    reed = next(actor for actor in old.actors if actor.name == "Tom Reed")
    changes = between(old, replace(old, quotes=spoken(old, reed))).changes
    assert [(c.kind, c.what, c.why) for c in changes] == [
        ("new speaker", "Tom Reed, in 003", "Before, the speaker was not resolved.")
    ]


def spoken(dossier: Dossier, actor: Actor) -> tuple[object, ...]:
    return tuple(replace(said, speaker_id=actor.id) if said.id.startswith("q-003") else said for said in dossier.quotes)


def agreed(dossier: Dossier, origins: int) -> Dossier:
    first, second = find(dossier, "He spoke for 90 minutes."), find(dossier, "Port Authority and dockers met")
    groups = ((first.article_id,), (second.article_id,), ("x",))[:origins]
    return replace(dossier, statements=(Statement("s-1", (first, second), "t", groups),))


def test_a_statement_of_several_origins_is_news() -> None:
    changes = told(between(agreed(dossier_of(), 1), agreed(dossier_of(), 2)))
    assert changes == [("new statement", "Reported by 2 origins")]


def test_one_more_origin_confirms() -> None:
    changes = told(between(agreed(dossier_of(), 2), agreed(dossier_of(), 3)))
    assert changes == [("confirmed statement", "2 origins became 3")]


def test_a_statement_that_fell_apart_is_told() -> None:
    changes = told(between(agreed(dossier_of(), 2), agreed(dossier_of(), 1)))
    assert changes == [("removed statement", "No longer reported by several origins")]


def differing(dossier: Dossier) -> Dossier:
    sides = (
        Side("90 minutes", (find(dossier, "90 minutes"),)),
        Side("1.5 hours", (find(dossier, "an hour and a half"),)),
    )
    return replace(dossier, disagreements=(Disagreement("d-1", "duration", "s-1", sides),))


def test_a_disagreement_is_news_and_so_is_its_end() -> None:
    plain, split = dossier_of(), differing(dossier_of())
    what = "A duration: 90 minutes (001) or 1.5 hours (002)"
    assert told(between(plain, split)) == [("new disagreement", what)]
    assert told(between(split, plain)) == [("settled disagreement", what)]


def test_ids_are_the_same_in_every_build() -> None:
    first = between(dossier_of(without("003")), dossier_of())
    second = between(dossier_of(without("003")), dossier_of({**FOLDER, "004": "Snow\nIt snowed.\n"}))
    assert {change.id for change in first.changes} <= {change.id for change in second.changes}


def test_an_edition_kept_as_json_compares_like_the_dossier() -> None:
    kept = edition_from_json(data_files(Register(dossier_of(without("003"))))["docs/data/dossier.json"])
    assert kept == edition_of(dossier_of(without("003")))


def test_an_edition_from_before_quotes_named_their_rules_is_still_read() -> None:
    """The version of the form stayed: what was added is not needed to compare."""
    document = json.loads(data_files(Register(dossier_of()))["docs/data/dossier.json"])
    for quote in document["quotes"]:
        del quote["rule"], quote["speaker_rule"]
    assert edition_from_json(json.dumps(document).encode()) == edition_of(dossier_of())


def test_the_record_reads_as_json_and_atom() -> None:
    changes = between(dossier_of(without("003")), dossier_of())
    assert json.loads(changes_json(changes))["counts"] == {"new article": 1, "new quote": 1, "new actor": 1}
    feed = ET.fromstring(change_files(changes, dossier_of())["docs/data/changes.xml"])
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(set(ids)) == 3
    assert all("/data/id/change-" in str(name) for name in ids)


def test_the_summary_lets_no_markup_through() -> None:
    hostile = {**FOLDER, "009": "<script>x</script> [a](javascript:b) | `c`\n“<img src=x>,” he said.\n"}
    text = summary(between(dossier_of(), dossier_of(hostile)))
    assert "<script" not in text
    assert "<img" not in text
    assert "](javascript" not in text


def test_the_summary_says_when_nothing_is_new() -> None:
    assert "Nothing, compared with last week" in summary(between(dossier_of(), dossier_of())).replace("&#32;", " ")


def test_a_quote_that_was_edited_is_told_once() -> None:
    new = dossier_of(edited("001", "load another ship", "unload another ship"))
    quotes = [change for change in between(dossier_of(), new).changes if "quote" in change.kind]
    assert [(change.kind, change.text) for change in quotes] == [
        ("changed quote", "“We will not unload another ship,”")
    ]
    assert quotes[0].why == "Before, it read: “We will not load another ship,”"


def test_how_much_is_published_is_told() -> None:
    old = dossier_of()
    level = Stated("excerpts", Provenance.CORRECTION)
    articles = tuple(
        replace(a, metadata=replace(a.metadata, publish=level), published_whole=False) for a in old.articles
    )
    kinds = {change.kind: change.what for change in between(old, replace(old, articles=articles)).changes}
    assert kinds["changed source"].endswith(": of its text is published excerpts; before, full")
