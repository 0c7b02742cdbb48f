"""Public holidays of any year, from rows that say when each falls. The rows themselves are dated data, not code."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday that comes back each year: so many days after Easter Sunday, or on a day of a month.

    ``public`` is false for days on which offices often close although they count as working days.
    """

    da: str
    en: str
    public: bool
    easter_offset: int | None = None
    month: int = 0
    day: int = 0
    valid_from: date | None = None
    valid_to: date | None = None

    def falls_on(self, year: int) -> date | None:
        """Return its day in a year, or nothing when it was not held then."""
        if self.easter_offset is None:
            on = date(year, self.month, self.day)
        else:
            on = easter_sunday(year) + timedelta(days=self.easter_offset)
        held = (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)
        return on if held else None


class HolidayCalendar:
    """The holidays of all years: ``day in calendar`` works for any day, years are counted when first asked for."""

    def __init__(self, holidays: Iterable[Holiday]) -> None:
        self._holidays = tuple(holidays)
        self._years: dict[int, dict[date, Holiday]] = {}

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self.in_year(day.year)

    def on(self, day: date) -> Holiday | None:
        """Return the holiday of a day, or nothing."""
        return self.in_year(day.year).get(day)

    def in_year(self, year: int) -> dict[date, Holiday]:
        """Return the holidays of a year by their day, in the order of the calendar."""
        if year not in self._years:
            found = ((each.falls_on(year), each) for each in self._holidays)
            dated = [(on, each) for on, each in found if on is not None]
            self._years[year] = dict(sorted(dated, key=lambda pair: pair[0]))
        return self._years[year]


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar.

    Source: the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8).

    >>> easter_sunday(2026)
    datetime.date(2026, 4, 5)
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    correction = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
