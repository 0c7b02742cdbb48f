"""Two houses of sixty places, and the nights that each room was somebody's."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pathway.casework.demo.world import World, told
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId

OURS = {"01": (179, None), "49": (555, 389)}
"""The rooms of the one whose story is told, with how many days ago it began and ended."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A room's days with one person: ``last`` is the day it was free again, nothing for somebody who is there."""

    room: Room
    first: date
    last: date | None
    ours: bool = False


def build(world: World) -> None:
    """Make the houses and their rooms, opened on the first day."""
    opened = world.ago(5 * 365 + 400)
    closed = told("places")["closed"]
    for house in told("places")["house"]:
        floors = [(floor, range(first, last + 1)) for floor, first, last in house["floors"]]
        size = sum(len(numbers) for _floor, numbers in floors)
        id_ = ShelterId(world.chance.id(opened))
        world.shelters.append(Shelter(id_, house["name"], size, house["address"], house["phone"]))
        world.rooms += [
            Room(
                RoomId(world.chance.id(opened)),
                id_,
                f"{number:02d}",
                floor,
                1,
                opened,
                None,
                closed.get(f"{number:02d}", ""),
            )
            for floor, numbers in floors
            for number in numbers
        ]


def slots(world: World) -> list[Slot]:
    """Return who-knows-whose days in every room, the earliest first."""
    found = [slot for room in world.rooms for slot in _slots(world, room)]
    return sorted(found, key=lambda slot: (slot.first, slot.room.name))


def _slots(world: World, room: Room) -> Iterator[Slot]:
    """Fill a room up to what is known of it: our own days in it, the newest arrival, the day it became free."""
    chance, told_of = world.chance, told("places")
    at = world.begun - timedelta(days=chance.number(0, 150))
    if room.name in OURS:
        began, ended = OURS[room.name]
        first, last = world.ago(began), world.ago(ended) if ended else None
        yield from _filled(world, room, at, first - timedelta(days=chance.number(1, 9)))
        yield Slot(room, first, last, ours=True)
        if last is None:
            return
        at = last + timedelta(days=chance.number(1, 9))
    left = told_of["free"].get(room.name) or (chance.number(15, 40) if room.name in told_of["closed"] else None)
    came = told_of["arrived"].get(room.name)
    if came is not None:
        yield from _filled(world, room, at, world.ago(came + chance.number(1, 6)))
        yield Slot(room, world.ago(came), None)
    else:
        yield from _filled(world, room, at, world.ago(left) if left else None)


def _filled(world: World, room: Room, at: date, until: date | None) -> Iterator[Slot]:
    """Fill the days until one on which the room is free, or up to today with somebody in it."""
    chance, end = world.chance, until or world.today
    while at < end:
        length = told("places")["length"][
            chance.of({n: each["share"] for n, each in enumerate(told("places")["length"])})
        ]
        last = at + timedelta(days=chance.number(*length["nights"]))
        following = last + timedelta(days=chance.of({1: 20, 2: 22, chance.number(3, 8): 40, chance.number(9, 25): 18}))
        if following + timedelta(days=3) >= end:
            yield Slot(room, at, until)
            return
        yield Slot(room, at, last)
        at = following
