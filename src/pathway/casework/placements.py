"""Placements on the ladder: opened with a decision, paused, ended with manner and destination."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up, settle_all_about
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list
from pathway.placements.deadlines import deadlines
from pathway.placements.need import Need, NeedId
from pathway.placements.placement import Pause, Placement, PlacementId, check_placement, end_placement
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class OpenPlacement:
    """A placement to be opened."""

    citizen: CitizenId
    rung: str
    started_on: date
    offer: str = field(default="", repr=False)
    decided_on: date | None = None
    planned_end: date | None = None
    hours_per_week: Decimal | None = None
    method: str = ""
    next_follow_up: date | None = None


@dataclass(frozen=True, slots=True)
class EndPlacement:
    """A placement to be ended; ``on`` is its last day."""

    placement: PlacementId
    on: date
    manner: str
    destination: str = ""
    remark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MovePlacement:
    """A move on the ladder: one placement ends, by a manner, on the day another begins."""

    ends: PlacementId
    manner: str
    opens: OpenPlacement
    remark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class EndingOnDesk:
    """A placement that is to be ended, and how many open follow-ups end with it."""

    placement: Placement
    follow_ups: int


@dataclass(frozen=True, slots=True)
class NewPause:
    """A pause of a placement or a stay: hospital, prison, leave; open while ``ended_on`` is not stated."""

    citizen: CitizenId
    of: UUID
    kind: str
    started_on: date
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class EndPause:
    """The last day of a pause; nothing leaves it open again."""

    citizen: CitizenId
    pause: UUID
    on: date | None


@dataclass(frozen=True, slots=True)
class RecordNeed:
    """A need that no place meets."""

    citizen: CitizenId
    noticed_on: date
    met_on: date | None = None
    text: str = field(default="", repr=False)


@operation("placements.open")
def open_placement(work: Work, desk: Desk, asked: OpenPlacement) -> Placement:
    """Open a placement and return it; its next follow-up is put on the list, and what the rule values ask for.

    Raises:
        RuleError: What `check_placement` says.
    """
    placement = check_placement(
        Placement(
            id=PlacementId(new_id()),
            citizen=asked.citizen,
            rung=asked.rung,
            started_on=asked.started_on,
            offer=asked.offer.strip(),
            decided_on=asked.decided_on,
            planned_end=asked.planned_end,
            hours_per_week=asked.hours_per_week,
            method=asked.method,
            next_follow_up=asked.next_follow_up,
        )
    )
    work.citizens.get(asked.citizen)
    work.placements.add(placement)
    work.concerns(asked.citizen, placement.id)
    if asked.next_follow_up is not None:
        due = NewFollowUp(asked.citizen, asked.next_follow_up, "placement", about=placement.id)
        make_follow_up(work, desk, due)
    for each in deadlines(placement.rung, placement.method, placement.started_on):
        if each.on >= desk.today:  # one written down long after it began is not overdue for that
            due = NewFollowUp(asked.citizen, each.on, each.reason, about=placement.id, rule=each.rule)
            make_follow_up(work, desk, due)
    return placement


@operation("placements.end")
def register_placement_end(work: Work, desk: Desk, asked: EndPlacement) -> Placement:
    """End a placement and return it; its follow-ups are settled.

    Raises:
        RuleError: What `end_placement` says.
    """
    placement = work.placements.get(asked.placement)
    ended = end_placement(placement, asked.on, asked.manner, asked.destination, desk.today, asked.remark)
    work.concerns(placement.citizen, placement.id)
    reasons = frozenset(code.code for code in code_list("followup_reason"))
    settle_all_about(work, desk, placement.id, reasons, "placement_ended")
    return work.placements.put(ended)


@look("placements.begin")
def begin_placement(work: Work, desk: Desk, asked: CitizenId) -> tuple[Placement, ...]:
    """Return the placements that a new one may take the place of: those open today, the latest first."""
    work.concerns(asked)
    here = [each for each in work.placements.open_for([asked]) if each.open_on(desk.today)]
    return tuple(sorted(here, key=lambda each: each.started_on, reverse=True))


@look("placements.begin_end")
def begin_placement_end(work: Work, desk: Desk, asked: PlacementId) -> EndingOnDesk:  # noqa: ARG001
    """Return the placement, and what its end settles.

    Raises:
        RuleError: ``store.gone``.
    """
    placement = work.placements.get(asked)
    work.concerns(placement.citizen, placement.id)
    return EndingOnDesk(placement, len(work.follow_ups.about(placement.id)))


@operation("placements.move")
def move_placement(work: Work, desk: Desk, asked: MovePlacement) -> Placement:
    """End one placement and open another on the same day, both or neither, and return the one that is open now.

    Raises:
        RuleError: ``placements.other_citizen``; what `end_placement` and `check_placement` say, with the fields of
            the one that opens.
    """
    if work.placements.get(asked.ends).citizen != asked.opens.citizen:
        raise RuleError("placements.other_citizen", "ends")
    day = asked.opens.started_on
    try:
        register_placement_end(work, desk, EndPlacement(asked.ends, day, asked.manner, remark=asked.remark))
    except RuleError as error:
        raise RuleError(error.code, "started_on" if error.field == "on" else error.field, **error.values) from None
    return open_placement(work, desk, asked.opens)


@operation("placements.pause")
def pause(work: Work, desk: Desk, asked: NewPause) -> Pause:  # noqa: ARG001
    """Record a pause and return it.

    Raises:
        RuleError: ``placements.pause_backwards``; ``placements.pause_overlaps``.
    """
    if asked.ended_on is not None and asked.ended_on < asked.started_on:
        raise RuleError("placements.pause_backwards", "ended_on")
    last = asked.ended_on or date.max
    for other in work.pauses.of([asked.of]):
        if other.started_on <= last and asked.started_on <= (other.ended_on or date.max):
            raise RuleError("placements.pause_overlaps", "started_on")
    made = Pause(new_id(), asked.of, asked.kind, asked.started_on, asked.ended_on)
    work.pauses.add(made)
    work.concerns(asked.citizen, asked.of)
    return made


@operation("placements.end_pause")
def end_pause(work: Work, desk: Desk, asked: EndPause) -> Pause:  # noqa: ARG001
    """Say on which day a pause ended, or that it goes on, and return it.

    Raises:
        RuleError: ``placements.pause_backwards``.
    """
    paused = work.pauses.get(asked.pause)
    if asked.on is not None and asked.on < paused.started_on:
        raise RuleError("placements.pause_backwards", "on")
    work.concerns(asked.citizen, paused.of)
    return work.pauses.put(replace(paused, ended_on=asked.on))


@operation("placements.need")
def record_need(work: Work, desk: Desk, asked: RecordNeed) -> Need:
    """Record a need that no place meets, and return it.

    Raises:
        RuleError: ``placements.need_in_future``; ``placements.need_backwards``.
    """
    if asked.noticed_on > desk.today:
        raise RuleError("placements.need_in_future", "noticed_on")
    if asked.met_on is not None and asked.met_on < asked.noticed_on:
        raise RuleError("placements.need_backwards", "met_on")
    need = Need(NeedId(new_id()), asked.citizen, asked.noticed_on, asked.met_on, asked.text)
    work.needs.add(need)
    work.concerns(asked.citizen, need.id)
    return need


def meet_needs(work: Work, citizen: CitizenId, on: date) -> None:
    """Close the needs that a place meets from a day on."""
    for need in work.needs.of_citizen(citizen):
        if need.met_on is None and need.noticed_on <= on:
            work.needs.put(replace(need, met_on=on))
