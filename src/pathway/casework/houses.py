"""Houses and rooms, and who is in them."""

from dataclasses import dataclass, replace
from datetime import date

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import Citizen
from pathway.followups.followup import FollowUp
from pathway.placements.placement import Pause
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId
from pathway.stays.stay import Stay
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class Place:
    """A room with one who stays in it, or free. ``plan_on`` is the day the agreed plan holds from."""

    shelter: Shelter
    room: Room | None
    stay: Stay | None = None
    citizen: Citizen | None = None
    next_due: FollowUp | None = None
    plan_on: date | None = None
    pause: Pause | None = None
    free_since: date | None = None


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


@look("houses.board")
def house_board(work: Work, desk: Desk, asked: None) -> tuple[House, ...]:  # noqa: ARG001
    """Return every house with its places and who is in them."""
    stays = work.stays.open_now()
    known = {each.id: each for each in work.citizens.in_order([stay.citizen for stay in stays])}
    due = work.follow_ups.next_for([stay.citizen for stay in stays])
    plans = work.plans.holding([stay.id for stay in stays])
    pauses = {each.of: each for each in work.pauses.of([stay.id for stay in stays]) if each.ended_on is None}
    freed = work.stays.freed()

    def place(shelter: Shelter, room: Room | None, stay: Stay | None) -> Place:
        if stay is None:
            return Place(shelter, room, free_since=freed.get(room.id) if room else None)
        return Place(
            shelter,
            room,
            stay,
            known.get(stay.citizen),
            due.get(stay.citizen),
            plans.get(stay.id),
            pauses.get(stay.id),
        )

    houses = []
    for shelter in work.shelters.all():
        here = [stay for stay in stays if stay.shelter == shelter.id]
        places = []
        for room in work.rooms.of(shelter.id):
            within = [stay for stay in here if stay.room == room.id]
            if room.closed_on and room.closed_on <= desk.today and not within:
                continue
            places += [place(shelter, room, stay) for stay in within]
            places += [place(shelter, room, None)] * max(0, room.places - len(within))
        places += [place(shelter, None, stay) for stay in here if stay.room is None]
        houses.append(House(shelter, tuple(places)))
    return tuple(houses)


@operation("houses.add_rooms")
def add_rooms(work: Work, desk: Desk, asked: NewRooms) -> Shelter:
    """Add rooms to a house, make the house if it is not there, and return it.

    Raises:
        RuleError: ``houses.nameless``; ``houses.room_there`` when a room has that name already.
    """
    if not asked.shelter.strip():
        raise RuleError("houses.nameless", "shelter")
    shelter = next((each for each in work.shelters.all() if each.name == asked.shelter.strip()), None)
    if shelter is None:
        shelter = Shelter(ShelterId(new_id()), asked.shelter.strip(), asked.capacity)
        work.shelters.add(shelter)
    elif asked.capacity is not None and asked.capacity != shelter.capacity:
        shelter = work.shelters.put(replace(shelter, capacity=asked.capacity))
    there = {room.name for room in work.rooms.of(shelter.id)}
    if there & set(asked.rooms) or len(set(asked.rooms)) != len(asked.rooms):
        raise RuleError("houses.room_there", "rooms")
    work.rooms.add(
        *(Room(RoomId(new_id()), shelter.id, name, asked.floor, opened_on=desk.today) for name in asked.rooms)
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
