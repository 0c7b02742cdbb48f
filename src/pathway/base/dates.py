"""Dates as they are said and typed at a Danish desk: ``ti 24-11-2026``."""

import re
from datetime import date

_WEEKDAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_YEAR_FIRST = re.compile(r"([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})")
_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")


def weekday(day: date, language: str = "da") -> str:
    """Return the weekday's name.

    >>> weekday(date(2026, 11, 24))
    'tirsdag'
    """
    return _WEEKDAYS[language][day.weekday()]


def weekday_short(day: date, language: str = "da") -> str:
    """Return the weekday in two letters.

    >>> weekday_short(date(2026, 11, 22)), weekday_short(date(2026, 11, 22), "en")
    ('sø', 'Su')
    """
    return weekday(day, language)[:2]


def format_day(day: date) -> str:
    """Return a day as ``dd-mm-yyyy``.

    >>> format_day(date(2026, 11, 24))
    '24-11-2026'
    """
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def format_weekday(day: date, language: str = "da", *, year: bool = True) -> str:
    """Return a day with its weekday; without the year in lists of the coming months.

    >>> format_weekday(date(2026, 11, 24)), format_weekday(date(2026, 11, 24), year=False)
    ('ti 24-11-2026', 'ti 24-11')
    """
    return f"{weekday_short(day, language)} {format_day(day)[: None if year else 5]}"


def parse_day(text: str) -> date | None:
    """Return the day that a text means, or nothing if it is no day.

    Read are ``yyyy-mm-dd``, ``dd-mm-yyyy`` and ``ddmmyyyy``, with points, slashes or spaces too. The year has four
    digits: two would have to be guessed.

    >>> parse_day("13.2.1950"), parse_day("24/11-2026"), parse_day("31-02-2026")
    (datetime.date(1950, 2, 13), datetime.date(2026, 11, 24), None)
    """
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(text) or _DIGITS.fullmatch(text):
        day, month, year = found.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
