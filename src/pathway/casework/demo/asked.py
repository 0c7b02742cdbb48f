"""What is due: the law's notices, contact after an unplanned move-out, follow-ups, protections that lapse."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from pathway.base.calendar import add_months, notice_deadline
from pathway.casework.demo.world import Person, World
from pathway.citizens.citizen import CitizenId
from pathway.codes.endings import Ending, ending
from pathway.codes.holidays import public_holidays
from pathway.codes.rules import find_rule, rule
from pathway.followups.followup import FollowUp, FollowUpId, due_after
from pathway.placements.placement import Placement
from pathway.stays.stay import Stay

DUE = (-4, -3, 0, 0, 2, 3, 5)
"""Days from today on which the first of the open placements are to be followed up; the others come later."""


def ask(world: World) -> None:
    """Put everything on the list that law and house want, and settle what was done in time."""
    for _person, stay in world.stays():
        _intake(world, stay)
        _move_out(world, stay)
        _refund(world, stay)
    due = list(DUE)
    for person in sorted(world.people, key=lambda each: each.citizen.worker != "KL"):
        if person is world.ours:
            _protection(world, person)
            continue
        for number, placement in enumerate(person.placements):
            if placement.ended_on is None and placement.rung not in ("CIVIL", "OPEN"):
                person.placements[number] = _followed(world, person, placement, due)
        _protection(world, person)


def put(
    world: World, citizen: CitizenId, made: date, due: date, reason: str, who: str,
    settled: date | None = None, rule: str = "", about: UUID | None = None, text: str = "",
) -> None:  # fmt: skip
    """Put one thing on the list, settled on a day or open."""
    world.follow_ups.append(
        FollowUp(
            id=FollowUpId(world.chance.id(made)),
            citizen=citizen,
            due=due,
            reason=reason,
            text=text,
            about=about,
            rule=rule,
            responsible=who,
            settled_on=settled,
            settled_by=who if settled else "",
            made_at=world.chance.at(made, 9, 16),
        )
    )


def _intake(world: World, stay: Stay) -> None:
    key, day = "sel110.intake_notice", stay.moved_in
    found = find_rule(key, day)
    if found is None:
        return
    due = notice_deadline(day, found.value, public_holidays())
    told = day + timedelta(days=world.chance.number(0, 2))
    waiting = world.ago(6) <= day
    put(world, stay.citizen, day, due, "intake_notice", stay.key_worker, None if waiting else told, key, stay.id)


def _move_out(world: World, stay: Stay) -> None:
    day, key = stay.moved_out, "sel110.discharge_notice"
    if day is None or stay.manner == "dead":
        return
    found = find_rule(key, day)
    if found is not None:
        due = notice_deadline(day, found.value, public_holidays())
        told = None if day >= world.ago(1) else min(due, world.ago(1))
        put(world, stay.citizen, day, due, "discharge_notice", stay.key_worker, told, key, stay.id)
    if ending(stay.manner) is Ending.UNPLANNED:
        due = due_after(day, rule("followup.after_exit", day).value)
        told = None if due >= world.today else day + timedelta(days=3)
        put(world, stay.citizen, day, due, "after_exit", stay.key_worker, told, "followup.after_exit", stay.id)


def _refund(world: World, stay: Stay) -> None:
    """Warn of the refund days of a stay that nears their end; earlier stays of the year are not counted here."""
    limit = find_rule("sel110.refund_days", world.today)
    if not stay.open or limit is None:
        return
    ends = stay.moved_in + timedelta(days=limit.value)
    if world.today <= ends <= world.today + timedelta(days=rule("sel110.refund_warning", world.today).value):
        made = min(ends - timedelta(days=14), world.ago(1))
        put(world, stay.citizen, made, ends, "refund", stay.key_worker, None, "sel110.refund_warning", stay.id)


def _followed(world: World, person: Person, placement: Placement, due: list[int]) -> Placement:
    """Give an open placement its next follow-up, and with it what its paragraph asks for."""
    chance, started = world.chance, placement.started_on
    who = person.citizen.worker or "KL"
    reason, key, on = _next(world, placement)
    if on is None or on < world.today:
        on = due_after(world.today, due.pop(0) if due else chance.number(9, 200))
    put(world, person.citizen.id, max(started, world.ago(30)), on, reason, who, None, key, placement.id)
    return replace(placement, next_follow_up=on)


def _next(world: World, placement: Placement) -> tuple[str, str, date | None]:
    started = placement.started_on
    if placement.rung == "SEL82B":
        return "sel82b_end", "sel82b.decide", add_months(started, rule("sel82b.decide", started).value)
    if placement.method == "cti_1":
        months = rule("cti.phase", started).value
        phases = (add_months(started, months * number) for number in (1, 2, 3))
        return "cti_phase", "cti.phase", next((day for day in phases if day >= world.today), None)
    first = add_months(started, rule("followup.first", started).value)
    if first >= world.today:
        return "placement_first", "followup.first", first
    return "placement", "followup.regular", None


def _protection(world: World, person: Person) -> None:
    until = person.citizen.protected_until
    if until is not None and until >= world.today:
        who, key = person.citizen.worker or "KL", "addr_protection.expiry"
        put(world, person.citizen.id, max(person.known_from, world.ago(360)), until, "protection", who, None, key)
