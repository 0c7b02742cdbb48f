"""Who slept where: each room's days are given to somebody new, or to somebody who comes back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from pathway.base.calendar import age
from pathway.casework.demo.houses import Slot, slots
from pathway.casework.demo.people import Newcomers
from pathway.casework.demo.world import Person, World, told
from pathway.codes.endings import Ending, ending
from pathway.placements.placement import Pause
from pathway.stays.stay import Stay, StayId, check_stay, move_out

COMING_BACK = 62
"""Of a hundred intakes, by somebody who stayed before, where there is somebody who might."""


def fill(world: World, newcomers: Newcomers) -> None:
    """Give every room's days to somebody, and record intakes, move-outs and absences."""
    for slot in slots(world):
        if slot.ours:
            person = world.ours
        elif slot.last is None and slot.first > world.ago(400):
            person = newcomers.named(slot.first) or _somebody(world, newcomers, slot)
        else:
            person = _somebody(world, newcomers, slot)
        person.stays.append(_stay(world, person, slot))
    _away_now(world)
    _agreed_to_move(world)


def _somebody(world: World, newcomers: Newcomers, slot: Slot) -> Person:
    if world.chance.yes(COMING_BACK):
        before = [each for each in world.people if _may_come_back(world, each, slot.first)]
        if before:
            return world.chance.one(before[-90:])
    return newcomers.person(slot.first)


def _may_come_back(world: World, person: Person, on: date) -> bool:
    last = person.stays[-1] if person.stays else None
    if last is None or last.moved_out is None or last.manner == "dead" or person is world.ours:
        return False
    housed = ending(last.manner) is Ending.PLANNED
    return last.moved_out <= on - timedelta(days=world.chance.number(*((150, 500) if housed else (4, 200))))


def _stay(world: World, person: Person, slot: Slot) -> Stay:
    chance, words = world.chance, told("places")
    stay = Stay(
        id=StayId(chance.id(slot.first)),
        citizen=person.citizen.id,
        shelter=slot.room.shelter,
        moved_in=slot.first,
        room=slot.room.id,
        moved_in_at=_intake_at(world, slot.first),
        acting_municipality=person.citizen.acting_municipality,
        referral_source=chance.of(words["referral_source"]),
        prior_situation=chance.of(words["prior_situation"]),
        contact_reasons=tuple(dict.fromkeys(chance.of(words["contact_reason"]) for _ in range(chance.number(1, 2)))),
        key_worker=chance.of({"MØ": 62, "KL": 22, "PS": 16}),
        house_rules_given=True,
    )
    if slot.last is not None and not slot.ours:
        stay = _ended(world, person, stay, slot.last)
    elif slot.last is not None:
        at = chance.at(slot.last, 10, 14)
        stay = move_out(stay, at, slot.last, "agreed", "own_lease", world.today)
    return check_stay(stay, world.today)


def _intake_at(world: World, day: date) -> datetime:
    return world.chance.at(day, 20, 23) if world.chance.yes(30) else world.chance.at(day, 9, 19)


def _ended(world: World, person: Person, stay: Stay, on: date) -> Stay:
    chance = world.chance
    manner = chance.of(told("places")["manner"])
    destination = _destination(world, person, manner, on)
    unplanned = ending(manner) is Ending.UNPLANNED
    at = chance.at(on, 0, 5) if unplanned and chance.yes(40) else chance.at(on, 9, 15)
    ended = move_out(stay, at, on, manner, destination, world.today)
    if not unplanned or on - timedelta(days=1) < stay.moved_in:
        return ended
    seen = chance.at(on - timedelta(days=1), 18, 23)
    return replace(ended, last_seen=seen, remark=chance.one(REMARKS))


REMARKS = (
    "Tog sine ting med om natten. Sagde ikke noget i vagten.",
    "Set sidst ved aftensmaden. Telefonen er slukket.",
    "Gik i vrede efter en uenighed. Er velkommen igen.",
    "Værelset var tømt ved rundering.",
    "",
)


def _destination(world: World, person: Person, manner: str, on: date) -> str:
    words = told("places")["destination"]
    shares = dict(words.get(manner) or words["planned"])
    born = person.citizen.birth_date
    if born and age(born, on) > 30:
        shares.pop("youth", None)
    return str(world.chance.of(shares))


def _away_now(world: World) -> None:
    """Three are away today: two on leave, one in hospital. Earlier absences lie within long stays."""
    chance = world.chance
    here = [
        stay for who, stay in world.stays() if who is not world.ours and stay.open and stay.moved_in < world.ago(40)
    ]
    for stay, kind, days in zip(chance.some(here, 3), ("leave", "hospital", "leave"), (1, 4, 2), strict=True):
        world.pauses.append(Pause(chance.id(world.ago(days)), stay.id, kind, world.ago(days)))
    for who, stay in world.stays():
        if who is not world.ours and stay.moved_out and (stay.moved_out - stay.moved_in).days > 110 and chance.yes(16):
            first = chance.day(stay.moved_in + timedelta(days=30), stay.moved_out - timedelta(days=40))
            last = first + timedelta(days=chance.number(2, 24))
            kind = chance.of({"hospital": 55, "leave": 30, "prison": 15})
            world.pauses.append(Pause(chance.id(first), stay.id, kind, first, last))


def _agreed_to_move(world: World) -> None:
    """Some of those who have been here long know when they move, and where to."""
    for person in world.people:
        stay = person.open_stay
        if stay is None or stay.moved_in > world.ago(90) or person is world.ours:
            continue
        if world.chance.yes(16):
            on = world.today + timedelta(days=world.chance.number(6, 70))
            where = world.chance.of({"own_lease": 60, "own_private": 10, "sel107": 15, "transit_dwelling": 15})
            agreed = replace(stay, planned_move_out=on, planned_destination=where)
            person.stays[-1] = check_stay(agreed, world.today)
