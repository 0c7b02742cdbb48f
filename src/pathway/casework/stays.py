"""Stays: letting somebody in, letting somebody out by plan or without, and what the law wants afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from pathway.base.clock import local_day
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.duties import Duty, intake_duties, move_out_duties
from pathway.casework.followups import NewFollowUp, ask_again, make_follow_ups, settle_all_about
from pathway.casework.operation import Desk, operation
from pathway.casework.placements import meet_needs
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.plans.plan import close, reopen
from pathway.stays.shelter import RoomId, ShelterId
from pathway.stays.stay import Stay, StayId, check_stay, foresee, most_at_once, move_out, take_back_move_out
from pathway.store.work import Work

UNDO_WITHIN = timedelta(minutes=10)
"""How long a move-out can be taken back with one key; afterwards it is corrected by hand."""

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a moment may lie ahead and still be now: a form is opened before it is saved."""

ENDED_WITH_STAY = frozenset({"stay_plan", "plan_review", "refund"})
"""What is no longer due when the stay is over."""

_MOVE_OUT = frozenset({"discharge_notice", "after_exit"})


@dataclass(frozen=True, slots=True)
class AdmitCitizen:
    """An intake. ``at`` is the moment, UTC with its zone; every coded field may be "" for not stated."""

    citizen: CitizenId
    shelter: ShelterId
    at: datetime
    room: RoomId | None = None
    referral_source: str = ""
    prior_situation: str = ""
    contact_reasons: tuple[str, ...] = ()
    key_worker: str = ""
    house_rules_given: bool = False
    planned_move_out: date | None = None
    planned_destination: str = ""
    remark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MoveOut:
    """A move-out by a manner, which says whether it was planned.

    ``at`` and ``last_seen`` are moments, UTC with their zone.
    """

    stay: StayId
    at: datetime
    manner: str
    destination: str = "unknown"
    last_seen: datetime | None = None
    remark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ForeseeMoveOut:
    """The day and place a move-out is agreed for; nothing for both takes it back."""

    stay: StayId
    on: date | None
    destination: str = ""


@operation("stays.admit")
def admit_citizen(work: Work, desk: Desk, asked: AdmitCitizen) -> Stay:
    """Let a citizen in, return the stay, and make the follow-ups that law and house want.

    Raises:
        RuleError: ``stays.already_here`` when the person stays in a house now, ``stays.overlaps`` when an earlier stay
            reaches past the intake, ``stays.later_than_now``; ``stays.room_taken``, ``stays.room_closed``,
            ``stays.room_elsewhere``; and what `check_stay` says.
    """
    citizen = work.citizens.get(asked.citizen)
    if asked.at > desk.now + CLOCKS_DIFFER:
        raise RuleError("stays.later_than_now", "at")
    day = local_day(asked.at)
    stay = check_stay(_new_stay(asked, citizen, day), desk.today)
    _check_others(work, stay)
    _check_room(work, stay.room, stay.shelter, day, desk.today)
    work.stays.add(stay)
    work.concerns(citizen.id, stay.id)
    meet_needs(work, citizen.id, day)
    _ask(work, desk, stay, intake_duties(day))
    return stay


def _new_stay(asked: AdmitCitizen, citizen: Citizen, day: date) -> Stay:
    return Stay(
        id=StayId(new_id()),
        citizen=citizen.id,
        shelter=asked.shelter,
        moved_in=day,
        room=asked.room,
        moved_in_at=asked.at,
        acting_municipality=citizen.acting_municipality,
        referral_source=asked.referral_source,
        prior_situation=asked.prior_situation,
        contact_reasons=asked.contact_reasons,
        key_worker=asked.key_worker,
        house_rules_given=asked.house_rules_given,
        intake_remark=asked.remark,
        planned_move_out=asked.planned_move_out,
        planned_destination=asked.planned_destination,
    )


def _check_others(work: Work, stay: Stay) -> None:
    """Say no to a second stay at the same time: one that is open, or one that ended after this one begins."""
    others = work.stays.of_citizen(stay.citizen)
    if any(each.open for each in others):
        raise RuleError("stays.already_here", "citizen")
    if any(each.moved_out and each.moved_out > stay.moved_in for each in others):
        raise RuleError("stays.overlaps", "at")


def _check_room(work: Work, room_id: RoomId | None, shelter: ShelterId, day: date, today: date) -> None:
    """Say no to a room that is closed, taken, or was taken on one of the nights since the day."""
    if room_id is None:
        return
    room = work.rooms.get(room_id)
    if room.shelter != shelter:
        raise RuleError("stays.room_elsewhere", "room")
    if room.closed_reason or (room.closed_on and room.closed_on <= today):
        raise RuleError("stays.room_closed", "room")
    if most_at_once(work.stays.in_room_after(room_id, day), day) >= room.places:
        raise RuleError("stays.room_taken", "room")


def _ask(work: Work, desk: Desk, stay: Stay, duties: Iterable[Duty]) -> None:
    who = stay.key_worker or desk.who
    asked = (
        NewFollowUp(stay.citizen, duty.due, duty.reason, about=stay.id, rule=duty.rule, responsible=who)
        for duty in duties
    )
    make_follow_ups(work, desk, asked)


@operation("stays.move_out")
def register_move_out(work: Work, desk: Desk, asked: MoveOut) -> Stay:
    """End the stay, by plan or without, and return it as it now is.

    The room is free, the plan closes as it stands, the municipality is to be told, and after an unplanned move-out
    somebody is to try to reach the person.

    Raises:
        RuleError: What `move_out` says; ``stays.later_than_now`` for a moment that has not come; ``stays.seen_after``.
    """
    stay = work.stays.get(asked.stay)
    if asked.at > desk.now + CLOCKS_DIFFER:
        raise RuleError("stays.later_than_now", "at")
    if asked.last_seen and asked.last_seen > asked.at:
        raise RuleError("stays.seen_after", "last_seen")
    day = local_day(asked.at)
    ended = move_out(stay, asked.at, day, asked.manner, asked.destination, desk.today)
    ended = work.stays.put(replace(ended, last_seen=asked.last_seen, remark=asked.remark))
    work.concerns(stay.citizen, stay.id)
    for plan in work.plans.of_stay(stay.id):
        if plan.state in ("agreed", "draft"):
            work.plans.put(close(plan, day))
    settle_all_about(work, desk, stay.id, ENDED_WITH_STAY, "stay_ended")
    _ask(work, desk, ended, move_out_duties(ended.manner, day))
    return ended


@operation("stays.take_back_move_out")
def take_back(work: Work, desk: Desk, asked: StayId) -> Stay:
    """Open the stay again that was ended by mistake, and settle what the move-out asked for.

    Raises:
        RuleError: ``stays.not_ended``; ``stays.too_late`` after `UNDO_WITHIN`; ``stays.room_taken`` when somebody
            else has the room by now; ``stays.already_here`` when the person was let in again.
    """
    stay = work.stays.get(asked)
    if stay.moved_out is None:
        raise RuleError("stays.not_ended")
    if not _ended_lately(work, stay, desk):
        raise RuleError("stays.too_late", minutes=int(UNDO_WITHIN.total_seconds() // 60))
    if work.stays.open_of(stay.citizen):
        raise RuleError("stays.already_here")
    _check_room(work, stay.room, stay.shelter, stay.moved_out, desk.today)
    opened = work.stays.put(take_back_move_out(stay))
    settle_all_about(work, desk, stay.id, _MOVE_OUT, "taken_back")
    ask_again(work, stay.id, ENDED_WITH_STAY, "stay_ended")
    _open_plans_again(work, stay.id)
    work.concerns(stay.citizen, stay.id)
    return opened


def _ended_lately(work: Work, stay: Stay, desk: Desk) -> bool:
    ended = work.log.last_about("stays.move_out", stay.citizen, str(stay.id))
    return ended is not None and desk.now - ended.at <= UNDO_WITHIN


def _open_plans_again(work: Work, stay: StayId) -> None:
    for plan in work.plans.of_stay(stay):
        if plan.state == "closed":
            work.plans.put(reopen(plan))


@operation("stays.foresee_move_out")
def foresee_move_out(work: Work, desk: Desk, asked: ForeseeMoveOut) -> Stay:  # noqa: ARG001
    """Set or take back the day a move-out is agreed for, and return the stay.

    Raises:
        RuleError: What `foresee` says.
    """
    stay = work.stays.get(asked.stay)
    work.concerns(stay.citizen, stay.id)
    return work.stays.put(foresee(stay, asked.on, asked.destination))
