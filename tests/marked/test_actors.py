"""The actors that the rules find in the seeds are those that a reader marked by hand."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import Actor

from .seeds import code_of, seeds_dossier

MARKED = yaml.safe_load((Path(__file__).parent / "actors.yml").read_text("utf-8"))


def spelt(actor: Actor) -> set[str]:
    return {spelling.text for spelling in actor.spellings}


def actor_named(name: str) -> Actor:
    found = [actor for actor in seeds_dossier().actors if name in spelt(actor)]
    assert len(found) == 1, f"{name}: {len(found)} actors"
    return found[0]


@pytest.mark.parametrize("marked", MARKED["actors"], ids=[marked["name"] for marked in MARKED["actors"]])
def test_a_marked_actor_is_one_actor_with_its_kind_articles_and_spellings(marked: dict[str, Any]) -> None:
    actor = actor_named(marked["name"])
    assert actor.kind.value == marked["kind"]
    assert spelt(actor) >= set(marked["spellings"])
    assert sorted({code_of(article_id) for article_id in actor.article_ids}) == marked["articles"]


@pytest.mark.parametrize("marked", [m for m in MARKED["actors"] if m["roles"]], ids=lambda marked: marked["name"])
def test_the_roles_of_a_marked_actor_are_found_as_printed(marked: dict[str, Any]) -> None:
    printed = {seeds_dossier().words(role.span) for role in actor_named(marked["name"]).roles}
    assert set(marked["roles"]) <= printed


def test_what_is_no_actor_is_none() -> None:
    names = {name for actor in seeds_dossier().actors for name in {actor.name, *spelt(actor)}}
    assert not names & set(MARKED["never"])


def test_what_must_stay_apart_is_apart() -> None:
    for first, second in MARKED["apart"]:
        assert actor_named(first).id != actor_named(second).id


def test_the_name_shown_is_the_fullest_common_spelling() -> None:
    for marked in MARKED["actors"]:
        assert actor_named(marked["name"]).name == marked["name"]


def test_every_merge_of_two_spellings_says_why() -> None:
    for actor in seeds_dossier().actors:
        assert all(merge.reason and merge.names[0] != merge.names[1] for merge in actor.merges)


def test_nationalities_are_counted_apart_from_the_country() -> None:
    russia = actor_named("Russia")
    words = {seeds_dossier().words(span) for span in russia.nationalities}
    assert "Russian" in words
    assert "Russian" not in spelt(russia)
