"""Reading dates and times as people type them. Pure: today is given, and a no is a code with values, not words."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

T = TypeVar("T", date, time, datetime)

NEAR, PAST, FUTURE = "near", "past", "future"

_DAY_WORDS = {
    "i dag": 0, "idag": 0, "dd": 0, "nu": 0, "today": 0, "now": 0, "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "i går": -1, "igår": -1, "i gaar": -1, "yesterday": -1, "i forgårs": -2,
}  # fmt: skip
_WEEKDAYS = (
    ("ma", "man", "mandag", "mo", "mon", "monday"),
    ("ti", "tir", "tirs", "tirsdag", "tu", "tue", "tuesday"),
    ("on", "ons", "onsdag", "we", "wed", "wednesday"),
    ("to", "tor", "tors", "torsdag", "th", "thu", "thursday"),
    ("fr", "fre", "fredag", "fri", "friday"),
    ("lø", "lør", "lørdag", "loerdag", "sa", "sat", "saturday"),
    ("sø", "søn", "søndag", "soendag", "su", "sun", "sunday"),
)
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_SPLIT = re.compile(r"\s*(?:kl\.?|at|[,;T])\s*", re.IGNORECASE)
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_PARTED = re.compile(r"(\d{1,2})\s*[-−–/. ]\s*(\d{1,2})(?:\s*[-−–/. ]\s*(\d{4}|\d{2}))?")
_CLOCK_AT_END = re.compile(r"^(?P<day>.*\S)\s+(?P<clock>\d{1,2}[:.]\d{2})$")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What was read: a value, nothing at all (empty field), or a problem's code and values for its words."""

    value: T | None = None
    problem: str = ""
    values: dict[str, int | date] = field(default_factory=dict)


def read_date(typed: str, today: date, lean: str = NEAR) -> Reading[date]:
    """Read a date: ``24-11-2026``, ``24/11``, ``241126``, ``2411``, ``i dag``, ``+7``, ``ti``, ``ti 24-11``.

    Args:
        typed: What stands in the field.
        today: Local date.
        lean: Which year a date without one means: the nearest, the last one past, or the next to come.

    >>> read_date("24-11", date(2026, 11, 23)).value
    datetime.date(2026, 11, 24)
    >>> read_date("31-11-2026", date(2026, 11, 23)).problem
    'days_in_month'
    """
    words = " ".join(typed.lower().split()).rstrip(".")
    if not words:
        return Reading()
    if words in _DAY_WORDS:
        return Reading(today + timedelta(days=_DAY_WORDS[words]))
    if match := re.fullmatch(r"([+\-−–])\s*(\d{1,4})", words):
        days = int(match[2])
        return Reading(today + timedelta(days=days if match[1] == "+" else -days))
    if words in _WEEKDAY:
        return Reading(_next_weekday(today, _WEEKDAY[words], lean))
    first, _, rest = words.partition(" ")
    if rest and first.rstrip(".") in _WEEKDAY:
        words = rest
    return _read_numbers(words, today, lean)


def _next_weekday(today: date, weekday: int, lean: str) -> date:
    """Return the coming day of that name, within a week; with the lean to the past, the last one."""
    if lean == PAST:
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _read_numbers(words: str, today: date, lean: str) -> Reading[date]:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _checked(int(match[3]), int(match[2]), int(match[1]))
    match = _TOGETHER.fullmatch(words) or _PARTED.fullmatch(words)
    if match is None:
        return Reading(problem="not_a_date")
    day, month, year = match.groups()
    if year is not None and len(year) == 4:
        return _checked(int(day), int(month), int(year))
    return _fitting_year(int(day), int(month), year, today, lean)


def _fitting_year(day: int, month: int, year: str | None, today: date, lean: str) -> Reading[date]:
    """Find the year that was left out, or its century, among those in which the day exists."""
    if year is None:
        years = [today.year + away for away in range(-4, 5)]
    else:
        century = today.year // 100 * 100 + int(year)
        years = [century - 100, century, century + 100]
    found = [reading.value for reading in (_checked(day, month, one) for one in years) if reading.value]
    if not found:
        return _checked(day, month, min(years, key=lambda one: abs(one - today.year)))
    past = [one for one in found if one <= today]
    coming = [one for one in found if one >= today]
    if lean == PAST and past:
        return Reading(past[-1])
    if lean == FUTURE and coming:
        return Reading(coming[0])
    return Reading(min(found, key=lambda one: abs(one - today)))


def _checked(day: int, month: int, year: int) -> Reading[date]:
    if not 1 <= month <= 12:
        return Reading(problem="no_such_month", values={"month": month})
    if not 1900 <= year <= 2199:
        return Reading(problem="no_such_year", values={"year": year})
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    if not 1 <= day <= last.day:
        return Reading(problem="days_in_month", values={"last": last})
    return Reading(date(year, month, day))


def read_time(typed: str, now: datetime) -> Reading[time]:
    """Read a time of day: ``14:05``, ``14.05``, ``1405``, ``905``, ``9``, ``kl. 9``, ``nu``.

    >>> read_time("905", datetime(2026, 11, 23, 9, 41)).value
    datetime.time(9, 5)
    """
    words = re.sub(r"^(kl\.?|at)\s*", "", typed.strip().lower()).strip()
    if not words:
        return Reading()
    if words in ("nu", "now"):
        return Reading(time(now.hour, now.minute))
    match = re.fullmatch(r"(\d{1,2})(?:\s*[:.]\s*(\d{2})|(\d{2}))?", words)
    if not match:
        return Reading(problem="not_a_time")
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    if hour > 23 or minute > 59:
        return Reading(problem="no_such_time")
    return Reading(time(hour, minute))


def read_moment(typed: str, now: datetime, lean: str = NEAR) -> Reading[datetime]:
    """Read a day and a time: ``23-11-2026 kl. 03:07``, ``i går 22:30``, ``03:07`` alone, ``nu``.

    A time alone is today's; with the lean to the past one later than now is yesterday's. A day alone has no time
    and is a problem.

    >>> read_moment("i går kl. 22.30", datetime(2026, 11, 23, 3, 7)).value
    datetime.datetime(2026, 11, 22, 22, 30)
    """
    words = " ".join(typed.split())
    if not words:
        return Reading()
    if words.lower() in ("nu", "now"):
        return Reading(now.replace(second=0, microsecond=0))
    day_words, clock_words = _parted(words)
    clock = read_time(clock_words, now)
    if clock.value is None:
        problem = clock.problem or "no_time"
        return Reading(problem=problem if day_words == "" or clock.problem else "no_time")
    if not day_words:
        alone = datetime.combine(now.date(), clock.value)
        return Reading(alone - timedelta(days=1) if lean == PAST and alone > now else alone)
    day = read_date(day_words, now.date(), lean)
    if day.value is None:
        return Reading(problem=day.problem or "not_a_date", values=day.values)
    return Reading(datetime.combine(day.value, clock.value))


def _parted(words: str) -> tuple[str, str]:
    """Part typed words into the day's and the clock's."""
    halves = _SPLIT.split(words, maxsplit=1)
    if len(halves) == 2:
        return halves[0], halves[1]
    if match := _CLOCK_AT_END.match(words):
        return match["day"], match["clock"]
    looks_like_clock = re.fullmatch(r"\d{1,2}[:.]\d{2}|\d{3,4}", words)
    return ("", words) if looks_like_clock else (words, "")
