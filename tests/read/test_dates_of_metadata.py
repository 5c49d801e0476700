"""Days as date lines and metadata print them."""

from pathlib import Path

import pytest
import yaml

from generator.read.calendar_days import iso_day, only_a_day, says_changed


@pytest.mark.parametrize(("line", "day"), yaml.safe_load(Path("tests/golden/read/date_lines.yml").read_text("utf-8")))
def test_date_line(line: str, day: str) -> None:
    assert only_a_day(line) == day


def test_the_day_of_a_change_is_told_from_the_day_of_publication() -> None:
    assert says_changed("Last updated: 3 April 2031")
    assert not says_changed("Published: 3 April 2031")


def test_a_time_that_metadata_give_is_kept() -> None:
    assert iso_day("2031-04-03T09:05:00+02:00") == "2031-04-03T09:05:00+02:00"
    assert iso_day("2031-04-03 09:05") == "2031-04-03T09:05:00"
    assert iso_day("2031-04-03T99:05") == "2031-04-03"
    assert iso_day("yesterday") == ""
