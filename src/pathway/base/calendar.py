"""Counting days: nights, ages, months, working days and deadlines. Days are local dates, so no clock change matters."""

import calendar as months_of_python
from collections.abc import Container
from datetime import date, timedelta


def age(born: date, on: date) -> int:
    """Return the full years on a day; negative before the birth.

    Who was born on 29 February is a year older on 1 March of the years that have no such day.

    >>> age(date(1950, 2, 13), date(2026, 2, 12))
    75
    """
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def nights(moved_in: date, moved_out: date) -> int:
    """Return the nights from a move-in to a move-out: 0 on the same day.

    Raises:
        ValueError: The move-out lies before the move-in. A bug: a rule rejects such a stay.

    >>> nights(date(2013, 12, 31), date(2014, 1, 2))
    2
    """
    if moved_out < moved_in:
        raise ValueError("moved out before moved in")
    return (moved_out - moved_in).days


def nights_within(moved_in: date, moved_out: date | None, first: date, last: date) -> int:
    """Return the nights slept in a period: from each of its days to the next, the last day's night too.

    Args:
        moved_in: The first day.
        moved_out: The day of leaving, whose night is not slept; nothing while the stay is open.
        first: First day of the period.
        last: Last day of the period.

    >>> nights_within(date(2012, 12, 30), date(2013, 1, 3), date(2013, 1, 1), date(2013, 12, 31))
    2
    """
    after = last + timedelta(days=1)
    until = after if moved_out is None else min(moved_out, after)
    return max(0, (until - max(moved_in, first)).days)


def days_both_counted(first: date, last: date) -> int:
    """Return the days from one day to another, both counted: 1 when they are the same, 0 when the last is earlier.

    >>> days_both_counted(date(2013, 1, 1), date(2013, 12, 31))
    365
    """
    return max(0, (last - first).days + 1)


def add_months(day: date, months: int) -> date:
    """Return the same day of the month so many months later, or the month's last day where it has no such day.

    >>> add_months(date(2026, 11, 30), 3)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = months_of_python.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, length))


def iso_week(day: date) -> tuple[int, int]:
    """Return the ISO year and week. The first days of January may lie in the last week of the year before.

    >>> iso_week(date(2027, 1, 1))
    (2026, 53)
    """
    year, week, _ = day.isocalendar()
    return year, week


def is_working_day(day: date, holidays: Container[date], *, saturday_counts: bool = False) -> bool:
    """Whether deadlines count this day: no Sunday, no public holiday, and no Saturday unless it counts.

    Source: "hverdage"; whether Saturday is one is open, and differs between rules.
    """
    last_weekday = 5 if saturday_counts else 4
    return day.weekday() <= last_weekday and day not in holidays


def notice_deadline(
    decided_on: date, working_days: int, holidays: Container[date], *, saturday_counts: bool = False
) -> date:
    """Return the last day to tell the acting municipality that a stay has begun, or of any such notice.

    Args:
        decided_on: The day of the decision, local date. Counting starts the day after.
        working_days: How many working days there are, 1 or more.
        holidays: Public holidays, local dates. Saturdays and Sundays need not be among them.
        saturday_counts: Count Saturdays as working days: the stricter reading, which ends no later.

    Returns:
        A working day, local date.

    Raises:
        ValueError: ``working_days`` is below 1. A bug in the rule values.

    Source: rule value ``sel110.intake_notice`` (SEL § 110 stk. 6); whether Saturday counts is open, here it does not.

    >>> easter = {date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 6)}
    >>> notice_deadline(date(2026, 4, 1), 3, easter)
    datetime.date(2026, 4, 9)
    """
    if working_days < 1:
        raise ValueError("a deadline needs at least one working day")
    day = decided_on
    while working_days:
        day += timedelta(days=1)
        working_days -= is_working_day(day, holidays, saturday_counts=saturday_counts)
    return day


def working_days_between(after: date, until: date, holidays: Container[date], *, saturday_counts: bool = False) -> int:
    """Return the working days after one day, up to and with another: how many have passed. 0 when there are none.

    >>> working_days_between(date(2026, 11, 20), date(2026, 11, 24), set())
    2
    """
    span = range(1, (until - after).days + 1)
    days = (after + timedelta(days=each) for each in span)
    return sum(is_working_day(day, holidays, saturday_counts=saturday_counts) for day in days)
