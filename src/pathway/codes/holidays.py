"""The Danish holidays, read from ``holidays.toml``."""

from functools import cache

from pathway.base.holidays import Holiday, HolidayCalendar
from pathway.codes import files


@cache
def public_holidays() -> HolidayCalendar:
    """Return the public holidays of all years: what a deadline takes as its ``holidays``.

    >>> from datetime import date
    >>> date(2023, 5, 5) in public_holidays(), date(2024, 4, 26) in public_holidays()
    (True, False)
    """
    return HolidayCalendar(each for each in _rows() if each.public)


@cache
def closed_days() -> HolidayCalendar:
    """Return the public holidays and the days on which offices often close, such as Christmas Eve."""
    return HolidayCalendar(_rows())


def _rows() -> tuple[Holiday, ...]:
    return tuple(Holiday(**row) for row in files.read("holidays")["holiday"])
