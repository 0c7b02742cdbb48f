"""Houses and rooms, and who is in them."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime

from pathway.base.clock import local_day
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import Citizen
from pathway.followups.followup import FollowUp
from pathway.placements.placement import Pause
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId, in_house_order
from pathway.stays.stay import Stay
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class Place:
    """A room with one who stays in it, or free.

    ``due`` is what is open about the person, the earliest first; ``told`` says that the municipality was told of this
    stay. ``plan_on`` is the day the agreed plan holds from. ``pause`` covers today. ``free_since`` is the day of the
    last move-out, ``free_at`` its moment (UTC) where known.
    """

    shelter: Shelter
    room: Room | None
    stay: Stay | None = None
    citizen: Citizen | None = None
    due: tuple[FollowUp, ...] = ()
    told: bool = False
    plan_on: date | None = None
    pause: Pause | None = None
    free_since: date | None = None
    free_at: datetime | None = None

    @property
    def closed(self) -> bool:
        """Whether nobody stays here because the room is out of service."""
        return self.stay is None and self.room is not None and bool(self.room.closed_reason)

    @property
    def free(self) -> bool:
        """Whether somebody may be let in."""
        return self.stay is None and not self.closed


@dataclass(frozen=True, slots=True)
class House:
    """A house's places in the order of its floors and rooms, then those who have no room."""

    shelter: Shelter
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class NewRooms:
    """Rooms to be added to a house, by their names; a house that is not there is made."""

    shelter: str
    rooms: tuple[str, ...]
    floor: str = ""
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class CloseRoom:
    """A room out of service for a reason, or in service again with none."""

    room: RoomId
    reason: str = ""


@look("houses.board", logged=False)
def house_board(work: Work, desk: Desk, asked: None) -> tuple[House, ...]:  # noqa: ARG001
    """Return every house with its places and who is in them. A board shows no record; opening one is logged."""
    stays = work.stays.open_now()
    rooms = {shelter.id: _in_service(work, shelter, stays, desk.today) for shelter in work.shelters.all()}
    known = _Known(work, stays, desk.today)
    freed = _freed(work, rooms, stays)
    houses = []
    for shelter in work.shelters.all():
        here = [stay for stay in stays if stay.shelter == shelter.id]
        places: list[Place] = []
        for room in rooms[shelter.id]:
            within = [stay for stay in here if stay.room == room.id]
            places += [known.place(shelter, room, stay) for stay in within]
            places += [_empty(shelter, room, freed)] * (room.places - len(within))
        places += [known.place(shelter, None, stay) for stay in here if stay.room is None]
        houses.append(House(shelter, tuple(places)))
    return tuple(houses)


def _in_service(work: Work, shelter: Shelter, stays: tuple[Stay, ...], today: date) -> tuple[Room, ...]:
    """Return a house's rooms but those closed for good, unless somebody is still there."""
    used = {stay.room for stay in stays}
    gone = [room for room in work.rooms.of(shelter.id) if room.closed_on and room.closed_on <= today]
    left_out = {room.id for room in gone} - used
    return in_house_order(room for room in work.rooms.of(shelter.id) if room.id not in left_out)


class _Known:
    """What the store knows about those who stay here, read in as few questions as possible."""

    def __init__(self, work: Work, stays: tuple[Stay, ...], today: date) -> None:
        ids, citizens = [stay.id for stay in stays], [stay.citizen for stay in stays]
        self._people = {each.id: each for each in work.citizens.in_order(citizens)}
        self._due = work.follow_ups.open_for(citizens)
        self._told = work.follow_ups.settled_of("intake_notice", ids)
        self._plans = work.plans.holding(ids)
        self._pauses = {each.of: each for each in work.pauses.of(ids) if each.covers(today)}

    def place(self, shelter: Shelter, room: Room | None, stay: Stay) -> Place:
        """Return a place with the one who stays in it."""
        return Place(
            shelter,
            room,
            stay,
            self._people[stay.citizen],
            due=self._due.get(stay.citizen, ()),
            told=stay.id in self._told,
            plan_on=self._plans.get(stay.id),
            pause=self._pauses.get(stay.id),
        )


_Freed = dict[RoomId, tuple[date, datetime | None]]


def _freed(work: Work, rooms: dict[ShelterId, tuple[Room, ...]], stays: tuple[Stay, ...]) -> _Freed:
    used = Counter(stay.room for stay in stays)
    return work.stays.freed([room.id for each in rooms.values() for room in each if used[room.id] < room.places])


def _empty(shelter: Shelter, room: Room, freed: _Freed) -> Place:
    day, at = freed.get(room.id, (None, None))
    return Place(shelter, room, free_since=day, free_at=at if at and local_day(at) == day else None)


@operation("houses.add_rooms")
def add_rooms(work: Work, desk: Desk, asked: NewRooms) -> Shelter:
    """Add rooms to a house, make the house if it is not there, and return it.

    Raises:
        RuleError: ``houses.nameless``, ``houses.room_nameless``; ``houses.room_there`` when a room has that name
            already.
    """
    rooms = [name.strip() for name in asked.rooms]
    if not asked.shelter.strip():
        raise RuleError("houses.nameless", "shelter")
    if not all(rooms):
        raise RuleError("houses.room_nameless", "rooms")
    shelter = next((each for each in work.shelters.all() if each.name == asked.shelter.strip()), None)
    if shelter is None:
        shelter = Shelter(ShelterId(new_id()), asked.shelter.strip(), asked.capacity)
        work.shelters.add(shelter)
    elif asked.capacity is not None and asked.capacity != shelter.capacity:
        shelter = work.shelters.put(replace(shelter, capacity=asked.capacity))
    there = {room.name for room in work.rooms.of(shelter.id)}
    if there & set(rooms) or len(set(rooms)) != len(rooms):
        raise RuleError("houses.room_there", "rooms")
    work.rooms.add(
        *(Room(RoomId(new_id()), shelter.id, name, asked.floor.strip(), opened_on=desk.today) for name in rooms)
    )
    return shelter


@operation("houses.close_room")
def close_room(work: Work, desk: Desk, asked: CloseRoom) -> Room:  # noqa: ARG001
    """Take a room out of service or back into it, and return it.

    Raises:
        RuleError: ``houses.room_in_use`` when somebody stays there.
    """
    if asked.reason and work.stays.in_room(asked.room):
        raise RuleError("houses.room_in_use", "room")
    return work.rooms.put(replace(work.rooms.get(asked.room), closed_reason=asked.reason))


@look("houses.names", logged=False)
def houses_by_name(work: Work, desk: Desk, asked: None) -> dict[str, ShelterId]:  # noqa: ARG001
    """Return the houses by their names."""
    return {shelter.name: shelter.id for shelter in work.shelters.all()}
