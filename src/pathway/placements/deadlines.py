"""What the rule values say of a placement that begins: how long it may last, and when somebody must look at it."""

from dataclasses import dataclass
from datetime import date, timedelta

from pathway.base.calendar import add_months
from pathway.codes.ladder import rung as rung_of
from pathway.codes.lists import code_list
from pathway.codes.rules import find_rule


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that follows from a rule value. ``reason`` is of the list ``followup_reason``, "" for a limit."""

    rule: str
    on: date
    reason: str = ""


def limit(rung: str, method: str, started_on: date) -> Deadline | None:
    """Return the last day that a placement may have, nothing where no limit is known.

    >>> limit("SEL82B", "", date(2026, 11, 23)).on
    datetime.date(2027, 5, 22)
    """
    months = _months("sel82b.max", started_on) if rung == "SEL82B" else None
    if months is not None:
        return Deadline("sel82b.max", add_months(started_on, months) - timedelta(days=1))
    phase, phases = _months("cti.phase", started_on), find_rule("cti.phases", started_on)
    if _phase(method) is not None and phase is not None and phases is not None:
        return Deadline("cti.phase", add_months(started_on, phase * phases.value) - timedelta(days=1))
    return None


def first_follow_up(rung: str, started_on: date) -> date | None:
    """Return the day that the first follow-up is proposed for, nothing where nobody decides on the rung.

    Source: rule value ``followup.first``, a local setting.
    """
    months = _months("followup.first", started_on)
    return add_months(started_on, months) if months is not None and rung_of(rung).law else None


def deadlines(rung: str, method: str, started_on: date) -> tuple[Deadline, ...]:
    """Return what must be decided after so long, whoever asked for it or not.

    Support under SEL § 82 b stops or becomes SEL § 85; a phase of CTI ends. Building contact (phase 0) has no length.
    """
    found = []
    months = _months("sel82b.decide", started_on) if rung == "SEL82B" else None
    if months is not None:
        found.append(Deadline("sel82b.decide", add_months(started_on, months), "sel82b_end"))
    months = _months("cti.phase", started_on) if _phase(method) else None
    if months is not None:
        found.append(Deadline("cti.phase", add_months(started_on, months), "cti_phase"))
    return tuple(found)


def _phase(method: str) -> int | None:
    """Return the phase of CTI, 0 for building contact, nothing for another method."""
    code = code_list("method")[method] if method else None
    return code.number if code is not None and code.group == "cti" else None


def _months(key: str, on: date) -> int | None:
    value = find_rule(key, on)
    return value.value if value is not None and value.unit == "months" else None
