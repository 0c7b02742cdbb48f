"""A follow-up: something that must be done by a day, and what settles it."""

from collections.abc import Container
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import NewType
from uuid import UUID

from pathway.base.calendar import is_working_day
from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId

FollowUpId = NewType("FollowUpId", UUID)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A due day with a reason (code list ``followup_reason``) and words of its own.

    ``about`` is the id of what it came from (a stay, a plan, a placement, a note). ``rule`` names the rule value
    that made it, "" for one made by hand. It is open while ``settled_on`` is not stated.
    """

    id: FollowUpId
    citizen: CitizenId
    due: date
    reason: str
    text: str = field(default="", repr=False)
    about: UUID | None = None
    rule: str = ""
    responsible: str = ""
    settled_on: date | None = None
    settled_by: str = ""
    outcome: str = ""
    made_at: datetime | None = None
    version: int = 1

    def overdue_days(self, today: date) -> int:
        """Days past the due day: negative before it, 0 on it."""
        return (today - self.due).days


def settle(follow_up: FollowUp, by: str, on: date, outcome: str = "") -> FollowUp:
    """Return the follow-up as settled.

    Raises:
        RuleError: ``followups.settled_already``.
    """
    if follow_up.settled_on is not None:
        raise RuleError("followups.settled_already")
    return replace(follow_up, settled_on=on, settled_by=by, outcome=outcome)


def unsettle(follow_up: FollowUp) -> FollowUp:
    """Return the follow-up as it was before it was settled."""
    return replace(follow_up, settled_on=None, settled_by="", outcome="")


def due_after(day: date, days: int, holidays: Container[date] = ()) -> date:
    """Return the day so many days after another; where nobody works on it, the next day on which somebody does.

    Args:
        day: The day it is counted from, local date.
        days: How many days, 0 or more.
        holidays: Public holidays, local dates; Saturdays and Sundays need not be among them.

    >>> due_after(date(2026, 11, 20), 1)
    datetime.date(2026, 11, 23)
    """
    due = day + timedelta(days=days)
    while not is_working_day(due, holidays):
        due += timedelta(days=1)
    return due
