"""Dates and times are read as people type them."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathway.desktop.parts.typed import FUTURE, PAST, read_date, read_moment, read_time

MONDAY = date(2026, 11, 23)
NIGHT = datetime.fromisoformat("2026-11-23T03:07")


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("24-11", date(2026, 11, 24)),
        ("24-11-2026", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("24.11.26", date(2026, 11, 24)),
        ("24 11", date(2026, 11, 24)),
        ("241126", date(2026, 11, 24)),
        ("24112026", date(2026, 11, 24)),
        ("2411", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("ti 24-11-2026", date(2026, 11, 24)),
        ("i dag", MONDAY),
        ("I GÅR", date(2026, 11, 22)),
        ("i morgen", date(2026, 11, 24)),
        ("+7", date(2026, 11, 30)),
        ("−3", date(2026, 11, 20)),
        ("ma", date(2026, 11, 30)),
        ("tirsdag", date(2026, 11, 24)),
        ("3-1", date(2027, 1, 3)),
    ],
)
def test_a_date_is_read_in_every_common_spelling(words: str, read: date) -> None:
    assert read_date(words, MONDAY).value == read


def test_a_date_without_year_leans_as_told() -> None:
    assert read_date("3-1", MONDAY, PAST).value == date(2026, 1, 3)
    assert read_date("1-6", MONDAY, FUTURE).value == date(2027, 6, 1)
    assert read_date("13-02-50", MONDAY, PAST).value == date(1950, 2, 13)
    assert read_date("ma", MONDAY, PAST).value == date(2026, 11, 16)


def test_a_leap_day_without_year_finds_a_year_that_has_it() -> None:
    assert read_date("29-02", MONDAY).value == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("words", "problem"),
    [("31-11-2026", "days_in_month"), ("1-13", "no_such_month"), ("1-1-1492", "no_such_year"), ("snart", "not_a_date")],
)
def test_what_is_no_date_says_why(words: str, problem: str) -> None:
    reading = read_date(words, MONDAY)
    assert (reading.value, reading.problem) == (None, problem)


def test_an_empty_field_is_no_problem() -> None:
    assert (read_date("  ", MONDAY).value, read_date("", MONDAY).problem) == (None, "")


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from([NIGHT.date(), date(2024, 2, 29)]))
def test_every_whole_date_is_read_back(on: date, today: date) -> None:
    assert read_date(f"{on:%d-%m-%Y}", today).value == on
    assert read_date(f"{on:%d%m%Y}", today).value == on


@given(st.text(max_size=12))
def test_no_typing_breaks_the_reading(words: str) -> None:
    read_date(words, MONDAY)
    read_time(words, NIGHT)
    read_moment(words, NIGHT)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("14:05", time(14, 5)),
        ("14.05", time(14, 5)),
        ("1405", time(14, 5)),
        ("9", time(9)),
        ("kl. 9", time(9)),
        ("nu", time(3, 7)),
    ],
)
def test_a_time_is_read_in_every_common_spelling(words: str, read: time) -> None:
    assert read_time(words, NIGHT).value == read


def test_there_is_no_twenty_fifth_hour() -> None:
    assert read_time("25:00", NIGHT).problem == "no_such_time"
    assert read_time("tidligt", NIGHT).problem == "not_a_time"


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("23-11-2026 kl. 03:07", NIGHT),
        ("22-11 9.30", datetime.fromisoformat("2026-11-22T09:30")),
        ("i går kl 22.30", datetime.fromisoformat("2026-11-22T22:30")),
        ("02:00", datetime.fromisoformat("2026-11-23T02:00")),
        ("22:00", datetime.fromisoformat("2026-11-22T22:00")),
        ("nu", NIGHT),
    ],
)
def test_a_moment_is_a_day_and_a_time_and_a_late_time_alone_was_yesterday(words: str, read: datetime) -> None:
    assert read_moment(words, NIGHT, PAST).value == read


def test_a_day_without_a_time_is_no_moment() -> None:
    assert read_moment("22-11-2026", NIGHT).problem == "no_time"
    assert read_moment("32-11-2026 kl. 3", NIGHT).problem == "days_in_month"
