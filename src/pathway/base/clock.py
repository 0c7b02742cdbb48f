"""The clock, read in one place and handed to whoever needs it."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the moment now, in UTC, with its zone."""


def system_clock() -> datetime:
    """Return the machine's moment now, in UTC."""
    return datetime.now(UTC)


def local_days(moments: Iterable[datetime]) -> list[date]:
    """Return the local day of each of many moments; the clocks are asked once for each month and not for each moment.

    >>> local_days([datetime(2026, 11, 23, 8, tzinfo=UTC)]) == [local_day(datetime(2026, 11, 23, 8, tzinfo=UTC))]
    True
    """
    offsets: dict[tuple[int, int], timedelta | None] = {}
    days = []
    for moment in moments:
        month = moment.year, moment.month
        if month not in offsets:
            offsets[month] = _offset_of_month(moment)
        offset = offsets[month]
        days.append(local_day(moment) if offset is None else (moment + offset).date())
    return days


def _offset_of_month(moment: datetime) -> timedelta | None:
    """Return how far local time is from UTC all through a moment's month; nothing where the clocks change in it."""
    first = datetime(moment.year, moment.month, 1, tzinfo=UTC)
    offsets = {(first + timedelta(days=days)).astimezone().utcoffset() for days in (0, 8, 16, 24, 32)}
    return offsets.pop() if len(offsets) == 1 else None


def local_day(moment: datetime) -> date:
    """Return the day on which the moment falls where the machine stands."""
    return moment.astimezone().date()
