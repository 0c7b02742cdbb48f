"""Dates as they are said and typed."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base.dates import format_day, format_weekday, parse_day, weekday, weekday_short


def test_a_week_is_said_in_danish_and_english() -> None:
    week = [date(2026, 11, 23 + each) for each in range(7)]
    assert [weekday_short(day) for day in week] == ["ma", "ti", "on", "to", "fr", "lø", "sø"]
    assert [weekday_short(day, "en") for day in week] == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    assert weekday(date(2026, 11, 23)) == "mandag"


def test_a_day_is_shown_with_its_weekday() -> None:
    assert format_weekday(date(2026, 11, 24)) == "ti 24-11-2026"
    assert format_weekday(date(2026, 11, 24), year=False) == "ti 24-11"
    assert format_weekday(date(2026, 11, 22), "en") == "Su 22-11-2026"


@pytest.mark.parametrize(
    "text", ["13-02-1950", "13.2.1950", "13/2-1950", "13 02 1950", "13. 2. 1950", "1950-02-13", " 13021950 "]
)
def test_a_day_is_read_in_the_ways_people_type_it(text: str) -> None:
    assert parse_day(text) == date(1950, 2, 13)


@pytest.mark.parametrize(
    "text", ["", "13-02-50", "31-02-2026", "2026-13-01", "0-0-2026", "i dag", "13-02-1950x", "1302500000"]
)
def test_what_is_no_day_is_nothing(text: str) -> None:
    assert parse_day(text) is None


@settings(deadline=None)
@given(st.dates())
def test_what_is_written_is_read_again(day: date) -> None:
    assert parse_day(format_day(day)) == day
    assert parse_day(day.isoformat()) == day
