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


def is_found(marked: dict[str, Any]) -> bool:
    """Whether one actor, and only one, bears the marked name, with its kind, its articles and all its spellings."""
    found = [actor for actor in seeds_dossier().actors if marked["name"] in spelt(actor)]
    codes = [sorted({code_of(article_id) for article_id in actor.article_ids}) for actor in found]
    kinds = [actor.kind.value for actor in found]
    return kinds == [marked["kind"]] and codes == [marked["articles"]] and set(marked["spellings"]) <= spelt(found[0])


def roles_marked() -> set[tuple[str, str]]:
    return {(marked["name"], role) for marked in MARKED["actors"] for role in marked["roles"]}


def roles_found() -> set[tuple[str, str]]:
    dossier = seeds_dossier()
    return {(actor.name, dossier.words(role.span)) for actor in dossier.actors for role in actor.roles}


def wrong(figure: str) -> tuple[list[Any], int]:
    """What fails a figure, and of how many."""
    if figure == "found":
        return [marked["name"] for marked in MARKED["actors"] if not is_found(marked)], len(MARKED["actors"])
    if figure == "only":
        names = {spelling for marked in MARKED["actors"] for spelling in marked["spellings"]}
        actors = seeds_dossier().actors
        return [actor.name for actor in actors if not spelt(actor) & names], len(actors)
    lost, added = roles_marked() - roles_found(), roles_found() - roles_marked()
    return (sorted(lost), len(roles_marked())) if figure == "roles" else (sorted(added), len(roles_found()))


@pytest.mark.parametrize("figure", MARKED["floors"])
def test_actors_of_the_seeds_reach_the_floor(figure: str) -> None:
    failed, every = wrong(figure)
    assert 1 - len(failed) / every >= MARKED["floors"][figure], failed


def test_what_is_no_actor_is_none() -> None:
    names = {name for actor in seeds_dossier().actors for name in {actor.name, *spelt(actor)}}
    assert not names & set(MARKED["never"])


def test_what_must_stay_apart_is_apart() -> None:
    for first, second in MARKED["apart"]:
        assert actor_named(first).id != actor_named(second).id


def test_the_name_shown_is_the_fullest_common_spelling() -> None:
    for marked in MARKED["actors"]:
        if is_found(marked):
            assert actor_named(marked["name"]).name == marked["name"]


def test_reasons_lead_from_every_spelling_of_an_actor_to_every_other() -> None:
    for actor in seeds_dossier().actors:
        assert all(merge.reason and merge.names[0] != merge.names[1] for merge in actor.merges)
        reached, left = {actor.name}, [merge.names for merge in actor.merges]
        while near := [names for names in left if set(names) & reached]:
            reached |= {name for names in near for name in names}
            left = [names for names in left if names not in near]
        assert reached >= spelt(actor)


def test_nationalities_are_counted_apart_from_the_country() -> None:
    russia = actor_named("Russia")
    words = {seeds_dossier().words(span) for span in russia.nationalities}
    assert "Russian" in words
    assert "Russian" not in spelt(russia)
