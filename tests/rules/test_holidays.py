"""The Danish holidays: Easter of many years, and what came and went."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base.holidays import easter_sunday
from pathway.codes.holidays import closed_days, public_holidays

# Easter Sundays from printed tables, with the earliest and latest possible ones and the two that simpler rules miss.
TABLE = """
1818-03-22 1943-04-25 1954-04-18 1981-04-19 2285-03-22
1990-04-15 1991-03-31 1992-04-19 1993-04-11 1994-04-03 1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04
2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12
2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21
2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10
2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18
"""


@pytest.mark.parametrize("easter", TABLE.split())
def test_easter_falls_where_the_tables_say(easter: str) -> None:
    expected = date.fromisoformat(easter)
    assert easter_sunday(expected.year) == expected


@settings(deadline=None)
@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


def test_the_holidays_of_2026_stand_in_order() -> None:
    assert {day.isoformat(): each.da for day, each in public_holidays().in_year(2026).items()} == {
        "2026-01-01": "Nytårsdag",
        "2026-04-02": "Skærtorsdag",
        "2026-04-03": "Langfredag",
        "2026-04-05": "Påskedag",
        "2026-04-06": "2. påskedag",
        "2026-05-14": "Kristi himmelfartsdag",
        "2026-05-24": "Pinsedag",
        "2026-05-25": "2. pinsedag",
        "2026-12-25": "Juledag",
        "2026-12-26": "2. juledag",
    }
    assert list(public_holidays().in_year(2026)) == sorted(public_holidays().in_year(2026))


def test_the_great_prayer_day_was_last_held_in_2023() -> None:
    names = {year: {each.en for each in public_holidays().in_year(year).values()} for year in (2023, 2024)}
    assert "Great Prayer Day" in names[2023]
    assert "Great Prayer Day" not in names[2024]
    assert date(2023, 5, 5) in public_holidays()


@pytest.mark.parametrize("day", [date(2026, 6, 5), date(2026, 12, 24), date(2026, 12, 31)])
def test_days_on_which_offices_close_are_no_public_holidays(day: date) -> None:
    assert day not in public_holidays()
    assert day in closed_days()


def test_a_day_tells_its_name() -> None:
    held = public_holidays().on(date(2026, 4, 3))
    assert held is not None
    assert held.en == "Good Friday"
    assert public_holidays().on(date(2026, 4, 4)) is None


def test_what_is_no_day_is_no_holiday() -> None:
    assert "2026-12-25" not in public_holidays()


@settings(deadline=None)
@given(st.integers(2024, 2200))
def test_every_year_since_2024_has_ten_holidays(year: int) -> None:
    days = public_holidays().in_year(year)
    assert len(days) == 10
    assert max(days) - min(days) == date(year, 12, 26) - date(year, 1, 1)
    assert days.keys() >= {easter_sunday(year) + timedelta(each) for each in (-3, -2, 0, 1, 39, 49, 50)}
