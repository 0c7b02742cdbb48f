"""A period that figures are counted for: its first and its last day are both in it."""

from dataclasses import dataclass
from datetime import date, timedelta

from pathway.base.errors import RuleError

FIRST_YEAR, LAST_YEAR = 1900, 2999


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, local dates, both counted.

    Raises:
        RuleError: ``measures.period_backwards`` when it would end before it begins.

    >>> Period(date(2013, 1, 1), date(2013, 1, 31)).days
    31
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise RuleError("measures.period_backwards", "last")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days there are, 1 or more."""
        return (self.last - self.first).days + 1

    @property
    def after(self) -> date:
        """The morning after the last day: where a night that begins on the last day ends."""
        return self.last + timedelta(days=1)

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """Year and month of each month that the period touches, in order.

        >>> Period(date(2013, 12, 31), date(2014, 1, 1)).months
        ((2013, 12), (2014, 1))
        """
        start, end = self.first.year * 12 + self.first.month - 1, self.last.year * 12 + self.last.month - 1
        return tuple((each // 12, each % 12 + 1) for each in range(start, end + 1))

    def so_far(self, today: date) -> "Period":
        """Return the part that has come: figures of a year that runs must not count nights nobody has slept yet.

        The night that begins today is counted, as the period's last night always is.

        Raises:
            RuleError: ``measures.not_begun`` when the period begins after today.
        """
        if today < self.first:
            raise RuleError("measures.not_begun", "year")
        return Period(self.first, min(self.last, today))


def year(number: int) -> Period:
    """Return a calendar year.

    Raises:
        RuleError: ``measures.no_year`` outside 1900 to 2999.

    >>> year(2012).days
    366
    """
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise RuleError("measures.no_year", "year")
    return Period(date(number, 1, 1), date(number, 12, 31))
