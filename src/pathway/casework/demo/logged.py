"""Who did what and when, as the access log would have had it: each act of five years, the looks of the last weeks."""

from collections.abc import Iterator
from datetime import timedelta

from pathway.casework.demo.world import World
from pathway.store.access_log import Access

LOOKS = 45
"""Days back from today of which every look is there; of the years before, only what was done."""


def log(world: World) -> list[Access]:
    """Return the rows of the log in the order of their moments."""
    rows = [*_people(world), *_stays(world), *_writing(world), *_mornings(world)]
    return sorted(rows, key=lambda row: (row.at, row.who, row.what, row.subject))


def _people(world: World) -> Iterator[Access]:
    for person in world.people:
        at = world.chance.at(person.known_from, 7, 8)
        yield Access(at, "KL", "citizens.create", person.citizen.id)


def _stays(world: World) -> Iterator[Access]:
    for _person, stay in world.stays():
        if stay.moved_in_at:
            yield Access(stay.moved_in_at, stay.key_worker, "stays.admit", stay.citizen, str(stay.id))
        if stay.moved_out_at:
            yield Access(stay.moved_out_at, stay.key_worker, "stays.move_out", stay.citizen, str(stay.id))
    for person, placement in world.placements():
        who = person.citizen.worker or "KL"
        at = world.chance.at(placement.started_on, 9, 15)
        yield Access(at, who, "placements.open", person.citizen.id, str(placement.id))
        if placement.ended_on:
            at = world.chance.at(placement.ended_on, 9, 15)
            yield Access(at, who, "placements.end", person.citizen.id, str(placement.id))


def _writing(world: World) -> Iterator[Access]:
    for plan in world.plans:
        if plan.agreed_at:
            yield Access(plan.agreed_at, plan.author, "plans.agree", plan.citizen, str(plan.id))
    for note in world.notes:
        if note.signed_at:
            yield Access(note.signed_at, note.author, "notes.sign", note.citizen, str(note.id))
            if note.signed_at.astimezone().date() > world.ago(LOOKS):
                yield Access(note.signed_at - timedelta(minutes=4), note.author, "citizens.open", note.citizen)


def _mornings(world: World) -> Iterator[Access]:
    """Each opens the store on working days; the first of them last did so on a day of work before yesterday."""
    for user in world.users:
        for days in range(LOOKS, 1, -1):
            if world.ago(days).weekday() < 5:
                yield Access(world.chance.at(world.ago(days), 7, 8), user.initials, "store.unlock", None, "passphrase")
