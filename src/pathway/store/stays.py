"""Houses, rooms and stays in the store."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa

from pathway.citizens.citizen import CitizenId
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId
from pathway.stays.stay import Stay, StayId
from pathway.store.dialects import one_of
from pathway.store.rows import Rows
from pathway.store.tables import rooms, shelters, stays


class Shelters(Rows[Shelter]):
    """Houses."""

    table = shelters
    entity = Shelter

    def all(self) -> tuple[Shelter, ...]:
        """Return every house, by name."""
        return self.find(order=(self.table.c.name,))


class Rooms(Rows[Room]):
    """Rooms."""

    table = rooms
    entity = Room

    def of(self, shelter: ShelterId) -> tuple[Room, ...]:
        """Return a house's rooms, by name."""
        return self.find(self.table.c.shelter == shelter, order=(self.table.c.name,))


class Stays(Rows[Stay]):
    """Stays."""

    table = stays
    entity = Stay

    def of_citizen(self, citizen: CitizenId) -> tuple[Stay, ...]:
        """Return a citizen's stays, the latest first."""
        return self.find(self.table.c.citizen == citizen, order=(self.table.c.moved_in.desc(),))

    def open_of(self, citizen: CitizenId) -> tuple[Stay, ...]:
        """Return the stays that have not ended; more than one is a mistake to be told of."""
        return self.find(self.table.c.citizen == citizen, self.table.c.moved_out.is_(None))

    def open_now(self) -> tuple[Stay, ...]:
        """Return everybody who stays in a house now."""
        return self.find(self.table.c.moved_out.is_(None))

    def open_for(self, citizens: Sequence[CitizenId]) -> tuple[Stay, ...]:
        """Return the open stays of these citizens."""
        return self.listed("citizen", citizens, open_by="moved_out")

    def in_room(self, room: RoomId) -> tuple[Stay, ...]:
        """Return who is in a room."""
        return self.find(self.table.c.room == room, self.table.c.moved_out.is_(None))

    def in_room_after(self, room: RoomId, day: date) -> tuple[Stay, ...]:
        """Return who slept in a room on the night after a day or later: those who are there now among them."""
        ends_later = self.table.c.moved_out.is_(None) | (self.table.c.moved_out > day)
        return self.find(self.table.c.room == room, ends_later)

    def freed(self, rooms_: Sequence[RoomId]) -> dict[RoomId, tuple[date, datetime | None]]:
        """Return when somebody last moved out of each of these rooms: the day, and the moment (UTC) where known."""
        room, day, at = self.table.c.room, self.table.c.moved_out, self.table.c.moved_out_at
        query = sa.select(room, sa.func.max(day), sa.func.max(at, type_=at.type)).where(one_of(room, rooms_))
        rows = self.connection.execute(query.group_by(room)) if rooms_ else ()
        return {RoomId(each): (last, moment) for each, last, moment in rows if last}

    def moved_lately(self, since: date) -> tuple[Stay, ...]:
        """Return the stays that began or ended on or after a day."""
        lately = (self.table.c.moved_in >= since) | (self.table.c.moved_out >= since)
        return self.find(lately, order=(self.table.c.moved_in.desc(),), limit=200)

    def by_ids(self, ids: Sequence[StayId]) -> tuple[Stay, ...]:
        """Return these stays in the order of the ids."""
        found = {stay.id: stay for stay in self.listed("id", ids)}
        return tuple(found[each] for each in ids if each in found)

    def place_names(self, stays_: Sequence[Stay]) -> dict[StayId, str]:
        """Return house and room in words for these stays."""
        if not stays_:
            return {}
        joined = self.table.join(shelters, shelters.c.id == self.table.c.shelter).outerjoin(
            rooms, rooms.c.id == self.table.c.room
        )
        query = sa.select(self.table.c.id, shelters.c.name, rooms.c.name).select_from(joined)
        rows = self.connection.execute(query.where(one_of(self.table.c.id, [each.id for each in stays_])))
        return {StayId(id_): f"{house} {room}" if room else house for id_, house, room in rows}

    def last_left(self, citizens: Sequence[CitizenId]) -> dict[CitizenId, date]:
        """Return the day on which each of these citizens last moved out."""
        return {CitizenId(each): day for each, day in self.last_day("citizen", "moved_out", citizens).items()}
