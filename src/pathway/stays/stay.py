"""A stay at a shelter: intake, the planned end, and the two ways out."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import pairwise
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list
from pathway.stays.shelter import RoomId, ShelterId

StayId = NewType("StayId", UUID)


@dataclass(frozen=True, slots=True)
class Stay:
    """One stay under SEL § 110, from intake to discharge. ``moved_out`` is the day of discharge.

    ``acting_municipality`` is the one that acted when the stay began, so that an old year's figures stay right.
    Every coded field may be "" for not stated. ``moved_in_at`` and ``moved_out_at`` are moments in UTC, known when the
    stay was recorded at the desk, missing when it came from a register.
    """

    id: StayId
    citizen: CitizenId
    shelter: ShelterId
    moved_in: date
    room: RoomId | None = None
    moved_in_at: datetime | None = None
    acting_municipality: str = ""
    referral_source: str = ""
    prior_situation: str = ""
    contact_reasons: tuple[str, ...] = ()
    key_worker: str = ""
    house_rules_given: bool = False
    intake_remark: str = field(default="", repr=False)
    planned_move_out: date | None = None
    planned_destination: str = ""
    moved_out: date | None = None
    moved_out_at: datetime | None = None
    manner: str = ""
    destination: str = ""
    last_seen: datetime | None = None
    remark: str = field(default="", repr=False)
    version: int = 1

    @property
    def open(self) -> bool:
        """Whether the person has not moved out."""
        return self.moved_out is None

    def nights(self, until: date) -> int:
        """Nights slept from intake until the discharge, or until ``until`` while the stay is open."""
        return ((self.moved_out or until) - self.moved_in).days


LISTS = {
    "referral_source": "referral_source",
    "prior_situation": "prior_situation",
    "manner": "manner",
    "destination": "destination",
    "planned_destination": "destination",
}


def check_stay(stay: Stay, today: date) -> Stay:
    """Return the stay, or say what cannot be.

    Raises:
        RuleError: ``stays.in_future``, ``stays.unknown_code`` with the field, ``stays.before_move_in``,
            ``stays.manner_missing``, ``stays.planned_before_move_in``.
    """
    if stay.moved_in > today:
        raise RuleError("stays.in_future", "moved_in")
    for name, codes in LISTS.items():
        if getattr(stay, name) and getattr(stay, name) not in code_list(codes):
            raise RuleError("stays.unknown_code", name)
    if any(reason not in code_list("contact_reason") for reason in stay.contact_reasons):
        raise RuleError("stays.unknown_code", "contact_reasons")
    if stay.planned_move_out and stay.planned_move_out < stay.moved_in:
        raise RuleError("stays.planned_before_move_in", "planned_move_out")
    if stay.moved_out is not None:
        _check_move_out(stay, stay.moved_out, stay.manner, today)
    return stay


def move_out(stay: Stay, at: datetime, on: date, manner: str, destination: str, today: date) -> Stay:
    """Return the stay as ended at a moment, by a manner that says whether it was planned.

    Args:
        stay: The stay, open.
        at: The moment, UTC with its zone.
        on: The local day of that moment.
        manner: Code of the list ``manner``.
        destination: Code of the list ``destination``, or "".
        today: Local date.

    Raises:
        RuleError: ``stays.ended_already``, ``stays.before_move_in``, ``stays.in_future``, ``stays.manner_missing``,
            ``stays.unknown_code``.
    """
    if stay.moved_out is not None:
        raise RuleError("stays.ended_already", "at")
    if stay.moved_in_at is not None and at < stay.moved_in_at:
        raise RuleError("stays.before_move_in", "at")
    _check_move_out(stay, on, manner, today)
    if destination and destination not in code_list("destination"):
        raise RuleError("stays.unknown_code", "destination")
    return replace(stay, moved_out=on, moved_out_at=at, manner=manner, destination=destination)


def foresee(stay: Stay, on: date | None, destination: str) -> Stay:
    """Return the stay with the day and place a move-out is agreed for; nothing for both takes it back.

    Raises:
        RuleError: ``stays.ended_already``, ``stays.planned_before_move_in``, ``stays.unknown_code``.
    """
    if stay.moved_out is not None:
        raise RuleError("stays.ended_already", "on")
    if on is not None and on < stay.moved_in:
        raise RuleError("stays.planned_before_move_in", "on")
    if destination and destination not in code_list("destination"):
        raise RuleError("stays.unknown_code", "destination")
    return replace(stay, planned_move_out=on, planned_destination=destination)


def take_back_move_out(stay: Stay) -> Stay:
    """Return the stay as open again: what a person may ask for who recorded a move-out by mistake."""
    return replace(stay, moved_out=None, moved_out_at=None, manner="", destination="", last_seen=None, remark="")


def _check_move_out(stay: Stay, on: date, manner: str, today: date) -> None:
    if on < stay.moved_in:
        raise RuleError("stays.before_move_in", "at")
    if on > today:
        raise RuleError("stays.in_future", "at")
    if not manner:
        raise RuleError("stays.manner_missing", "manner")
    if manner not in code_list("manner"):
        raise RuleError("stays.unknown_code", "manner")


def overlapping(stays: tuple[Stay, ...]) -> tuple[tuple[Stay, Stay], ...]:
    """Return the pairs of one person's stays that claim the same night. A move on one day is no overlap."""
    ordered = sorted(stays, key=lambda stay: (stay.moved_in, stay.moved_out or date.max))
    return tuple(
        (first, second) for first, second in pairwise(ordered) if (first.moved_out or date.max) > second.moved_in
    )


def most_at_once(stays: Iterable[Stay], since: date) -> int:
    """Return how many of these stays shared a night at most, from the night after a day on."""
    spans = [(max(stay.moved_in, since), stay.moved_out or date.max) for stay in stays]
    return max((sum(first <= day < last for first, last in spans) for day, _last in spans), default=0)
