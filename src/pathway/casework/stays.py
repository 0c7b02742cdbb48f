"""Stays: letting somebody in, letting somebody out by plan or without, and what the law wants afterwards."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from pathway.base.calendar import notice_deadline
from pathway.base.clock import local_day
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, ask_again, make_follow_up, settle_all_about
from pathway.casework.operation import Desk, operation
from pathway.casework.placements import meet_needs
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.codes.endings import Ending, ending
from pathway.codes.holidays import public_holidays
from pathway.codes.rules import rule
from pathway.followups.followup import due_after
from pathway.plans.plan import close, reopen
from pathway.stays.shelter import RoomId, ShelterId
from pathway.stays.stay import Stay, StayId, check_stay, move_out, take_back_move_out
from pathway.store.work import Work

UNDO_WITHIN = timedelta(minutes=10)
"""How long a move-out can be taken back with one key; afterwards it is corrected by hand."""

ENDED_WITH_STAY = frozenset({"stay_plan", "plan_review", "refund"})


@dataclass(frozen=True, slots=True)
class AdmitCitizen:
    """An intake. ``at`` is the moment, UTC; every coded field may be "" for not stated."""

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
    """A move-out by a manner, which says whether it was planned. ``at`` and ``last_seen`` are moments, UTC."""

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
        RuleError: ``stays.already_here`` when the person stays in a house now, ``stays.room_taken``,
            ``stays.room_closed``, and what `check_stay` says.
    """
    citizen = work.citizens.get(asked.citizen)
    day = local_day(asked.at)
    if work.stays.open_of(citizen.id):
        raise RuleError("stays.already_here", "citizen")
    _check_room(work, asked.room, day)
    stay = check_stay(_new_stay(asked, citizen, day), desk.today)
    work.stays.add(stay)
    work.concerns(citizen.id, stay.id)
    meet_needs(work, citizen.id, day)
    _after_intake(work, desk, stay)
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


def _check_room(work: Work, room_id: RoomId | None, day: date) -> None:
    if room_id is None:
        return
    room = work.rooms.get(room_id)
    if room.closed_reason or (room.closed_on and room.closed_on <= day):
        raise RuleError("stays.room_closed", "room")
    if len(work.stays.in_room(room_id)) >= room.places:
        raise RuleError("stays.room_taken", "room")


def _after_intake(work: Work, desk: Desk, stay: Stay) -> None:
    days = rule("stay_plan.first_draft", stay.moved_in).value
    asked = (
        ("intake_notice", "sel110.intake_notice", _notice(stay.moved_in, "sel110.intake_notice")),
        ("stay_plan", "stay_plan.first_draft", due_after(stay.moved_in, days)),
    )
    for reason, key, due in asked:
        _ask(work, desk, stay, reason, key, due)


def _ask(work: Work, desk: Desk, stay: Stay, reason: str, key: str, due: date) -> None:
    responsible = stay.key_worker or desk.who
    make_follow_up(work, desk, NewFollowUp(stay.citizen, due, reason, about=stay.id, rule=key, responsible=responsible))


def _notice(day: date, key: str) -> date:
    return notice_deadline(day, rule(key, day).value, public_holidays())


@operation("stays.move_out")
def register_move_out(work: Work, desk: Desk, asked: MoveOut) -> Stay:
    """End the stay, by plan or without, and return it as it now is.

    The room is free, the plan closes as it stands, the municipality is to be told, and after an unplanned move-out
    somebody is to try to reach the person.

    Raises:
        RuleError: What `move_out` says; ``stays.later_than_now`` for a moment that has not come.
    """
    stay = work.stays.get(asked.stay)
    if asked.at > desk.now + timedelta(minutes=1):
        raise RuleError("stays.later_than_now", "at")
    if asked.last_seen and asked.last_seen > asked.at:
        raise RuleError("stays.seen_after", "last_seen")
    ended = move_out(stay, asked.at, local_day(asked.at), asked.manner, asked.destination, desk.today)
    ended = work.stays.put(_with_words(ended, asked))
    work.concerns(stay.citizen, stay.id)
    _after_move_out(work, desk, ended)
    return ended


def _with_words(stay: Stay, asked: MoveOut) -> Stay:
    return replace(stay, last_seen=asked.last_seen, remark=asked.remark)


def _after_move_out(work: Work, desk: Desk, stay: Stay) -> None:
    day = stay.moved_out or desk.today
    for plan in work.plans.of_stay(stay.id):
        if plan.state in ("agreed", "draft"):
            work.plans.put(close(plan, day))
    settle_all_about(work, desk, stay.id, ENDED_WITH_STAY, "stay_ended")
    if ending(stay.manner) is not Ending.NEITHER or stay.manner == "unknown":
        _ask(work, desk, stay, "discharge_notice", "sel110.discharge_notice", _notice(day, "sel110.discharge_notice"))
    if ending(stay.manner) is Ending.UNPLANNED:
        days = rule("followup.after_exit", day).value
        _ask(work, desk, stay, "after_exit", "followup.after_exit", due_after(day, days))


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
    _check_room(work, stay.room, desk.today)
    opened = work.stays.put(take_back_move_out(stay))
    settle_all_about(work, desk, stay.id, frozenset({"after_exit", "discharge_notice"}), "taken_back")
    ask_again(work, stay.id, ENDED_WITH_STAY, "stay_ended")
    _open_plans_again(work, stay.id)
    work.concerns(stay.citizen, stay.id)
    return opened


def _ended_lately(work: Work, stay: Stay, desk: Desk) -> bool:
    entries = (entry.access for entry in work.log.entries(stay.citizen, limit=20))
    ended = next((each for each in entries if each.what == "stays.move_out" and each.subject == str(stay.id)), None)
    return ended is not None and desk.now - ended.at <= UNDO_WITHIN


def _open_plans_again(work: Work, stay: StayId) -> None:
    for plan in work.plans.of_stay(stay):
        if plan.state == "closed":
            work.plans.put(reopen(plan))


@operation("stays.foresee_move_out")
def foresee_move_out(work: Work, desk: Desk, asked: ForeseeMoveOut) -> Stay:
    """Set or take back the day a move-out is agreed for, and return the stay.

    Raises:
        RuleError: ``stays.ended_already``; what `check_stay` says.
    """
    stay = work.stays.get(asked.stay)
    if stay.moved_out is not None:
        raise RuleError("stays.ended_already", "on")
    changed = replace(stay, planned_move_out=asked.on, planned_destination=asked.destination)
    work.concerns(stay.citizen, stay.id)
    return work.stays.put(check_stay(changed, desk.today))
