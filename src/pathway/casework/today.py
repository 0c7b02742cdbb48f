"""The day's page: what is overdue, due and coming; who came and went; what others did since one was here."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import Citizen
from pathway.drafts.draft import Draft
from pathway.followups.followup import FollowUp
from pathway.stays.stay import Stay, StayId
from pathway.store.access_log import Access
from pathway.store.work import Work

LATELY = timedelta(days=2)
"""How far back the moves in and out are shown."""

TELLING = frozenset(
    {
        "stays.admit",
        "stays.move_out",
        "stays.take_back_move_out",
        "notes.sign",
        "plans.agree",
        "placements.open",
        "placements.end",
        "citizens.create",
        "registers.import",
        "store.backup",
    }
)
"""What others did that is worth telling; what they looked at is in the log."""


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up with whom it is about."""

    follow_up: FollowUp
    citizen: Citizen


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who came or went lately. ``at`` is the moment when known, UTC."""

    stay: Stay
    citizen: Citizen
    place: str
    inward: bool
    on: date
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody else did, and about whom."""

    access: Access
    citizen: Citizen | None


@dataclass(frozen=True, slots=True)
class Day:
    """The day's page. ``due`` is in order of its days; ``last_here`` is when one unlocked the store the time before."""

    today: date
    due: tuple[Due, ...]
    drafts: tuple[tuple[Draft, Citizen | None], ...]
    moves: tuple[Move, ...]
    changes: tuple[Change, ...]
    last_here: datetime | None


@dataclass(frozen=True, slots=True)
class WhichDay:
    """Whose day: one's own, or the whole unit's."""

    mine: bool = True


@look("today.open")
def open_today(work: Work, desk: Desk, asked: WhichDay) -> Day:
    """Return the day's page."""
    due = work.follow_ups.open_until(desk.today + timedelta(days=7))
    drafts = work.drafts.of(desk.who)
    stays = work.stays.moved_lately(desk.today - LATELY)
    here = work.log.last_of(desk.who, "store.unlock", skip=1)
    changes = _changes(work, desk, here.at if here else None)
    people = _people(work, due, drafts, stays, changes)
    if asked.mine:
        due = tuple(each for each in due if _mine(each, people.get(each.citizen), desk.who))
    return Day(
        today=desk.today,
        due=tuple(Due(each, people[each.citizen]) for each in due if each.citizen in people),
        drafts=tuple((each, people.get(each.citizen) if each.citizen else None) for each in drafts),
        moves=_moves(stays, people, work.stays.place_names(stays), desk.today - LATELY),
        changes=tuple(Change(each, people.get(each.citizen) if each.citizen else None) for each in changes),
        last_here=here.at if here else None,
    )


def _mine(follow_up: FollowUp, citizen: Citizen | None, who: str) -> bool:
    return follow_up.responsible == who or (citizen is not None and citizen.worker == who)


def _changes(work: Work, desk: Desk, since: datetime | None) -> list[Access]:
    if since is None:
        return []
    done = (entry.access for entry in work.log.since(since))
    return [each for each in done if each.what in TELLING and each.who != desk.who][::-1]


def _people(work: Work, *about: object) -> dict[UUID, Citizen]:
    ids = {each.citizen for group in about for each in group if each.citizen}  # type: ignore[attr-defined]
    return {each.id: each for each in work.citizens.in_order(list(ids))}


def _moves(
    stays: tuple[Stay, ...], people: dict[UUID, Citizen], places: dict[StayId, str], since: date
) -> tuple[Move, ...]:
    moves = []
    for stay in stays:
        who, place = people[stay.citizen], places.get(stay.id, "")
        if stay.moved_in >= since:
            moves.append(Move(stay, who, place, True, stay.moved_in, stay.moved_in_at))
        if stay.moved_out and stay.moved_out >= since:
            moves.append(Move(stay, who, place, False, stay.moved_out, stay.moved_out_at))
    return tuple(sorted(moves, key=_when, reverse=True))


def _when(move: Move) -> tuple[date, str]:
    return move.on, move.at.isoformat() if move.at else ""
