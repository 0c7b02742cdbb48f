"""A placement on a rung of the ladder, and the rules for opening and ending it."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list

PlacementId = NewType("PlacementId", UUID)


@dataclass(frozen=True, slots=True)
class Pause:
    """Days in which a placement or a stay is kept but not used: hospital, prison, leave. Both days count."""

    id: UUID
    of: UUID
    kind: str
    started_on: date
    ended_on: date | None = None
    version: int = 1

    def covers(self, day: date) -> bool:
        """Whether the place is kept unused on this day."""
        return self.started_on <= day and (self.ended_on is None or day <= self.ended_on)


@dataclass(frozen=True, slots=True)
class Placement:
    """A rung granted to a citizen. ``ended_on`` is its last day; ``hours_per_week`` is what was granted.

    ``method`` is "" or a code of the list ``method`` (CTI, ICM, ACT) for support under SEL § 85 a.
    """

    id: PlacementId
    citizen: CitizenId
    rung: str
    started_on: date
    offer: str = field(default="", repr=False)
    decided_on: date | None = None
    planned_end: date | None = None
    ended_on: date | None = None
    hours_per_week: Decimal | None = None
    method: str = ""
    manner: str = ""
    destination: str = ""
    remark: str = field(default="", repr=False)
    next_follow_up: date | None = None
    version: int = 1

    def open_on(self, day: date) -> bool:
        """Whether the placement had begun and not ended by this day."""
        return self.started_on <= day and (self.ended_on is None or day <= self.ended_on)


def check_placement(placement: Placement) -> Placement:
    """Return the placement, or say what cannot be.

    Raises:
        RuleError: ``placements.unknown_rung``, ``placements.off_limits`` (a shelter stay is a stay, not a placement),
            ``placements.planned_before_start``, ``placements.hours``.
    """
    if placement.rung not in code_list("ladder"):
        raise RuleError("placements.unknown_rung", "rung")
    if placement.rung == "SEL110":
        raise RuleError("placements.off_limits", "rung")
    if placement.planned_end and placement.planned_end < placement.started_on:
        raise RuleError("placements.planned_before_start", "planned_end")
    if placement.hours_per_week is not None and not 0 < placement.hours_per_week <= 168:
        raise RuleError("placements.hours", "hours_per_week")
    return placement


def end_placement(
    placement: Placement, on: date, manner: str, destination: str, today: date, remark: str = ""
) -> Placement:
    """Return the placement as ended, ``on`` being its last day.

    Raises:
        RuleError: ``placements.ended_already``, ``placements.before_start``, ``placements.in_future``,
            ``placements.unknown_manner``, ``placements.unknown_destination``.
    """
    if placement.ended_on is not None:
        raise RuleError("placements.ended_already", "on")
    if on < placement.started_on:
        raise RuleError("placements.before_start", "on")
    if on > today:
        raise RuleError("placements.in_future", "on")
    if manner not in code_list("manner"):
        raise RuleError("placements.unknown_manner", "manner")
    if destination and destination not in code_list("destination"):
        raise RuleError("placements.unknown_destination", "destination")
    return replace(placement, ended_on=on, manner=manner, destination=destination, remark=remark or placement.remark)
