"""What law and house want after somebody moved in or out: each with its day, by the rule values of that day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pathway.base.calendar import notice_deadline
from pathway.codes.endings import Ending, ending
from pathway.codes.holidays import public_holidays
from pathway.codes.rules import find_rule
from pathway.followups.followup import due_after


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to be done by a day. ``reason`` is of the list ``followup_reason``, ``rule`` the rule value's key."""

    reason: str
    rule: str
    due: date


def intake_duties(moved_in: date) -> tuple[Duty, ...]:
    """Return what an intake asks for: to tell the acting municipality, and a first plan.

    >>> [duty.due.isoformat() for duty in intake_duties(date(2026, 4, 1))]  # Easter lies between
    ['2026-04-09', '2026-04-15']
    """
    return _duties(moved_in, (("intake_notice", "sel110.intake_notice"), ("stay_plan", "stay_plan.first_draft")))


def move_out_duties(manner: str, moved_out: date) -> tuple[Duty, ...]:
    """Return what a move-out asks for: to tell the municipality, and to reach who left without a plan.

    Nobody is told of a death here: the population register does that.

    Raises:
        LookupError: The list ``manner`` has no such code. A bug: a rule rejects it first.

    >>> [duty.reason for duty in move_out_duties("no_show", date(2026, 11, 23))]
    ['discharge_notice', 'after_exit']
    >>> move_out_duties("dead", date(2026, 11, 23))
    ()
    """
    asked = [("discharge_notice", "sel110.discharge_notice")] if manner != "dead" else []
    if ending(manner) is Ending.UNPLANNED:
        asked.append(("after_exit", "followup.after_exit"))
    return _duties(moved_out, asked)


def _duties(day: date, asked: Iterable[tuple[str, str]]) -> tuple[Duty, ...]:
    """Return the duties for which a rule value held on that day: none is asked for of the time before a law."""
    return tuple(Duty(reason, key, due) for reason, key in asked if (due := _due(key, day)) is not None)


def _due(key: str, day: date) -> date | None:
    value = find_rule(key, day)
    if value is None:
        return None
    if value.unit == "working days":
        return notice_deadline(day, value.value, public_holidays())
    return due_after(day, value.value, public_holidays())
