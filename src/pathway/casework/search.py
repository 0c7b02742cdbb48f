"""Finding a citizen as somebody types, with what stands on the line: where they are, and what is due."""

from dataclasses import dataclass, field
from datetime import date

from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.codes.ladder import rung
from pathway.followups.followup import FollowUp
from pathway.placements.placement import Placement
from pathway.stays.stay import Stay, StayId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class SearchFor:
    """What was typed, and among whom: ``mine``, ``open`` (somebody with something open) or ``all``."""

    text: str = field(default="", repr=False)
    among: str = "all"
    limit: int = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A citizen on a list. ``rung`` is where they are now, "" for nowhere; ``place`` is house and room, or offer."""

    citizen: Citizen
    rung: str = ""
    place: str = field(default="", repr=False)
    since: date | None = None
    until: date | None = None
    next_due: FollowUp | None = None
    closed_on: date | None = None


@look("citizens.search", logged=False)
def find_citizens(work: Work, desk: Desk, asked: SearchFor) -> tuple[Line, ...]:
    """Return who is found, in order. A list shows no record and is not logged; opening one is."""
    worker = desk.who if asked.among == "mine" else ""
    found = work.citizens.search(asked.text, worker=worker, open_only=asked.among == "open", limit=asked.limit)
    return lines(work, found)


@look("citizens.count", logged=False)
def count_citizens(work: Work, desk: Desk, asked: None) -> dict[str, int]:  # noqa: ARG001
    """Return how many are mine, have something open, and are in the store at all."""
    return {
        "mine": work.citizens.number_of(worker=desk.who),
        "open": work.citizens.number_of(open_only=True),
        "all": work.citizens.number_of(),
    }


def lines(work: Work, citizens: tuple[Citizen, ...]) -> tuple[Line, ...]:
    """Return a line for each citizen, in their order."""
    ids = [each.id for each in citizens]
    stays = {each.citizen: each for each in work.stays.open_for(ids)}
    placed: dict[CitizenId, list[Placement]] = {}
    for placement in work.placements.open_for(ids):
        placed.setdefault(placement.citizen, []).append(placement)
    due = work.follow_ups.next_for(ids)
    names = work.stays.place_names(list(stays.values()))
    nowhere = [each for each in ids if each not in stays and each not in placed]
    closed = _last_days(work, nowhere)
    return tuple(
        _line(each, stays.get(each.id), placed.get(each.id, []), due.get(each.id), names, closed) for each in citizens
    )


def _last_days(work: Work, citizens: list[CitizenId]) -> dict[CitizenId, date]:
    """Return the last day on which each of these citizens stayed somewhere or was supported."""
    left, ended = work.stays.last_left(citizens), work.placements.last_ended(citizens)
    return {each: max(left.get(each, date.min), ended.get(each, date.min)) for each in left.keys() | ended.keys()}


def _line(
    citizen: Citizen,
    stay: Stay | None,
    placed: list[Placement],
    due: FollowUp | None,
    names: dict[StayId, str],
    closed: dict[CitizenId, date],
) -> Line:
    if stay is not None:
        return Line(citizen, "SEL110", names.get(stay.id, ""), stay.moved_in, stay.planned_move_out, due)
    if placed:
        top = max(placed, key=_rank)
        return Line(citizen, top.rung, top.offer, top.started_on, top.planned_end, due)
    return Line(citizen, next_due=due, closed_on=closed.get(citizen.id))


def _rank(placement: Placement) -> tuple[bool, int, date]:
    step = rung(placement.rung)
    return not step.day_offer, step.position or 0, placement.started_on
