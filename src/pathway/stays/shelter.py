"""Houses and their rooms, opened and closed with dates so that an old year's capacity stays right."""

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
