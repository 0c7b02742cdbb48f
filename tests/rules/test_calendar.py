"""Counting days: nights as the figures count them, ages, months, working days and deadlines."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base.calendar import (
    add_months,
    age,
    days_both_counted,
    is_working_day,
    iso_week,
    nights,
    nights_within,
    notice_deadline,
    working_days_between,
)
from pathway.codes.holidays import public_holidays

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
HOLIDAYS = public_holidays()
unhurried = settings(deadline=None)


def test_an_intake_before_easter_is_told_of_after_it() -> None:
    assert notice_deadline(date(2026, 4, 1), 3, HOLIDAYS) == date(2026, 4, 9)


def test_an_intake_on_a_friday_leaves_until_wednesday() -> None:
    assert notice_deadline(date(2026, 11, 20), 3, HOLIDAYS) == date(2026, 11, 25)


def test_a_saturday_that_counts_ends_the_deadline_a_day_earlier() -> None:
    assert notice_deadline(date(2026, 11, 20), 3, HOLIDAYS, saturday_counts=True) == date(2026, 11, 24)


def test_over_the_new_year_the_holidays_of_both_years_are_passed() -> None:
    assert notice_deadline(date(2026, 12, 23), 4, HOLIDAYS) == date(2026, 12, 30)
    assert notice_deadline(date(2026, 12, 30), 2, HOLIDAYS) == date(2027, 1, 4)


def test_christmas_eve_counts_as_a_working_day() -> None:
    assert is_working_day(date(2026, 12, 24), HOLIDAYS)
    assert not is_working_day(date(2026, 12, 25), HOLIDAYS)


def test_a_great_prayer_day_held_the_deadline_back_until_2023() -> None:
    assert notice_deadline(date(2023, 5, 4), 1, HOLIDAYS) == date(2023, 5, 8)
    assert notice_deadline(date(2024, 4, 25), 1, HOLIDAYS) == date(2024, 4, 26)


@pytest.mark.parametrize("days", [0, -1])
def test_a_deadline_without_a_working_day_is_a_bug(days: int) -> None:
    with pytest.raises(ValueError, match="working day"):
        notice_deadline(date(2026, 1, 1), days, HOLIDAYS)


@unhurried
@given(DAYS, st.integers(1, 30), st.booleans())
def test_a_deadline_is_the_working_day_on_which_the_last_one_is_counted(on: date, days: int, saturday: bool) -> None:
    last = notice_deadline(on, days, HOLIDAYS, saturday_counts=saturday)
    assert is_working_day(last, HOLIDAYS, saturday_counts=saturday)
    assert working_days_between(on, last, HOLIDAYS, saturday_counts=saturday) == days


@unhurried
@given(DAYS, st.integers(1, 30))
def test_the_stricter_reading_never_ends_later(on: date, days: int) -> None:
    strict = notice_deadline(on, days, HOLIDAYS, saturday_counts=True)
    assert strict <= notice_deadline(on, days, HOLIDAYS)


def test_no_working_days_lie_before_the_day_itself() -> None:
    assert working_days_between(date(2026, 11, 24), date(2026, 11, 20), HOLIDAYS) == 0


def test_a_stay_of_one_day_has_no_night() -> None:
    assert nights(date(2013, 5, 1), date(2013, 5, 1)) == 0


def test_leaving_before_coming_is_a_bug() -> None:
    with pytest.raises(ValueError, match="before"):
        nights(date(2013, 5, 2), date(2013, 5, 1))


def test_the_night_of_the_last_day_of_the_year_belongs_to_the_year() -> None:
    year = date(2013, 1, 1), date(2013, 12, 31)
    assert nights_within(date(2012, 6, 1), None, *year) == 365
    assert nights_within(date(2012, 6, 1), date(2014, 1, 1), *year) == 365
    assert nights_within(date(2012, 6, 1), date(2013, 12, 31), *year) == 364
    assert nights_within(date(2012, 6, 1), date(2013, 1, 1), *year) == 0
    assert nights_within(date(2014, 1, 1), None, *year) == 0


@unhurried
@given(DAYS, st.integers(0, 900), DAYS, st.integers(0, 900))
def test_nights_of_a_period_are_those_whose_evening_is_in_it(came: date, stay: int, first: date, length: int) -> None:
    left, last = came + timedelta(stay), first + timedelta(length)
    evenings = (came + timedelta(each) for each in range(stay))
    assert nights_within(came, left, first, last) == sum(first <= each <= last for each in evenings)


@unhurried
@given(DAYS, st.none() | st.integers(0, 900), DAYS, st.integers(0, 400), st.integers(1, 400))
def test_two_halves_of_a_period_have_the_nights_of_the_whole(
    came: date, stay: int | None, first: date, half: int, rest: int
) -> None:
    left = None if stay is None else came + timedelta(stay)
    middle, last = first + timedelta(half), first + timedelta(half + rest)
    halves = nights_within(came, left, first, middle) + nights_within(came, left, middle + timedelta(1), last)
    assert halves == nights_within(came, left, first, last)


def test_both_ends_of_a_period_are_counted() -> None:
    assert days_both_counted(date(2024, 1, 1), date(2024, 12, 31)) == 366
    assert days_both_counted(date(2024, 1, 1), date(2024, 1, 1)) == 1
    assert days_both_counted(date(2024, 1, 2), date(2024, 1, 1)) == 0


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        (date(1950, 2, 13), date(2026, 2, 12), 75),
        (date(1950, 2, 13), date(2026, 2, 13), 76),
        (date(2000, 2, 29), date(2026, 2, 28), 25),
        (date(2000, 2, 29), date(2026, 3, 1), 26),
        (date(2026, 2, 13), date(2026, 2, 12), -1),
    ],
)
def test_an_age_changes_on_the_birthday(born: date, on: date, years: int) -> None:
    assert age(born, on) == years


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_the_month(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@unhurried
@given(DAYS, st.integers(0, 60))
def test_later_months_are_never_earlier(day: date, months: int) -> None:
    assert add_months(day, months) >= day
    assert add_months(day, months + 1) > add_months(day, months)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 23), (2026, 48)),
        (date(2027, 1, 1), (2026, 53)),
        (date(2024, 12, 30), (2025, 1)),
        (date(2026, 1, 1), (2026, 1)),
    ],
)
def test_weeks_are_iso_weeks(day: date, week: tuple[int, int]) -> None:
    assert iso_week(day) == week
