"""The alias table is small, keeps cities from their countries, and shows no name of two actors."""

from collections import Counter

import pytest

from generator.analyse.mentions.words import countries
from generator.model import ActorKind
from generator.resolve.actors import resolve_names
from generator.resolve.actors.aliases import table

GROUPS = [group for kind in (ActorKind.PLACE, ActorKind.ORG) for group in table()[kind.value]]


@pytest.mark.parametrize("group", table()["PLACE"], ids=lambda group: group[0])
def test_a_group_of_places_names_one_country_or_none(group: list[str]) -> None:
    codes = {countries()[name.lower()] for name in group if name.lower() in countries()}
    assert len(codes) <= 1


@pytest.mark.parametrize("capital", ["Kyiv", "Kiev", "Moscow", "Washington", "Beijing", "London", "Berlin", "Brussels"])
def test_no_country_or_union_is_one_with_a_capital(capital: str) -> None:
    others = [(name, "PLACE") for name in ("Ukraine", "Russia", "United States", "China", "UK", "Germany", "Belgium")]
    found = resolve_names([[(capital, "PLACE"), *others, ("EU", "ORG"), ("Kremlin", "ORG"), ("White House", "ORG")]])
    assert found[0][0] not in found[0][1:]


def test_no_name_stands_in_two_groups_of_a_kind() -> None:
    for kind in ("PLACE", "ORG"):
        counted = Counter(name for group in table()[kind] for name in dict.fromkeys(group))
        assert not [name for name, count in counted.items() if count > 1]


def test_the_table_stays_small_enough_to_be_read() -> None:
    assert len(GROUPS) < 150
