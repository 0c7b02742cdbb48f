"""Houses and their rooms, opened and closed with dates so that an old year's capacity stays right."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NewType
from uuid import UUID

ShelterId = NewType("ShelterId", UUID)
RoomId = NewType("RoomId", UUID)


@dataclass(frozen=True, slots=True)
class Shelter:
    """A house with places under SEL § 110. ``capacity`` is its approved number of places, if stated."""

    id: ShelterId
    name: str
    capacity: int | None = None
    address: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    version: int = 1


@dataclass(frozen=True, slots=True)
class Room:
    """A room with one or more places. Out of service while ``closed_reason`` is stated."""

    id: RoomId
    shelter: ShelterId
    name: str
    floor: str = ""
    places: int = 1
    opened_on: date | None = None
    closed_on: date | None = None
    closed_reason: str = ""
    version: int = 1


def in_house_order(rooms: Iterable[Room]) -> tuple[Room, ...]:
    """Return rooms as one meets them: floor by floor, each by its numbers; the floor with the lowest number first.

    >>> from uuid import UUID
    >>> house = [Room(RoomId(UUID(int=i)), ShelterId(UUID(int=0)), n, f) for i, (n, f) in
    ...          enumerate([("10", "1. sal"), ("9", "1. sal"), ("2", "Stuen"), ("11", "Stuen")])]
    >>> [room.name for room in in_house_order(house)]
    ['2', '11', '9', '10']
    """
    by_number = sorted(rooms, key=lambda room: _counted(room.name))
    floors = list(dict.fromkeys(room.floor for room in by_number))
    return tuple(sorted(by_number, key=lambda room: floors.index(room.floor)))


def _counted(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a name to sort by, its digits as numbers: 9 before 10."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
