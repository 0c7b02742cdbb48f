"""The clock, read in one place and handed to whoever needs it."""

from collections.abc import Callable
from datetime import UTC, date, datetime

Clock = Callable[[], datetime]
"""Gives the moment now, in UTC, with its zone."""


def system_clock() -> datetime:
    """Return the machine's moment now, in UTC."""
    return datetime.now(UTC)


def local_day(moment: datetime) -> date:
    """Return the day on which the moment falls where the machine stands."""
    return moment.astimezone().date()
