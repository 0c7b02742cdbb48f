"""The plan for a register of stays."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from pathway.base.ids import new_id
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.gateway import merge
from pathway.gateway.import_people import match_people
from pathway.gateway.import_plan import Known, StayPlan
from pathway.gateway.problem import Problem
from pathway.gateway.register import Register
from pathway.gateway.row import StayRow
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId
from pathway.stays.stay import Stay, StayId


def plan_stays(register: Register[StayRow], known: Known) -> StayPlan:
    """Return what the register asks of a store that holds ``known``.

    A stay is the same in every export by its house, its person and its day of intake: the same file twice adds nothing,
    and a later export ends the stays that were open. Names of houses and rooms are compared without regard to capitals.
    """
    people = match_people(register.rows, known.citizens)
    houses = Houses(known.shelters, known.rooms)
    stays = _Stays(known.stays)
    for row in register.rows:
        citizen = people.citizens.get(row.person.citizen)
        if citizen is not None:
            stays.take(row, _told(row, citizen, houses))
    new = stays.apart()
    asked_for = [*new, *stays.ended, *stays.changed]
    shelters = {stay.shelter for stay in asked_for}
    return StayPlan(
        people=people.plan,
        new_shelters=tuple(each for each in houses.new_shelters if each.id in shelters),
        new_rooms=tuple(_with_places(houses.new_rooms, asked_for)),
        new_stays=tuple(new),
        ended_stays=tuple(stays.ended),
        changed_stays=tuple(stays.changed),
        unchanged=stays.unchanged,
        problems=tuple(sorted([*register.problems, *people.problems, *stays.problems])),
        warnings=tuple(sorted([*register.warnings, *people.warnings, *stays.warnings])),
    )


class Houses:
    """Houses and rooms by their names; those that are not there are made."""

    def __init__(self, shelters: Iterable[Shelter], rooms: Iterable[Room]) -> None:
        self._shelters = {each.name.casefold(): each.id for each in shelters}
        self._rooms = {(each.shelter, each.name.casefold()): each.id for each in rooms}
        self.new_shelters: list[Shelter] = []
        self.new_rooms: list[Room] = []

    def shelter(self, name: str) -> ShelterId:
        """Return the house of this name."""
        key = name.casefold()
        if key not in self._shelters:
            self.new_shelters.append(Shelter(ShelterId(new_id()), name))
            self._shelters[key] = self.new_shelters[-1].id
        return self._shelters[key]

    def room(self, shelter: ShelterId, name: str) -> RoomId | None:
        """Return the room of this name in the house, nothing when no room is stated."""
        if not name:
            return None
        key = shelter, name.casefold()
        if key not in self._rooms:
            self.new_rooms.append(Room(RoomId(new_id()), shelter, name))
            self._rooms[key] = self.new_rooms[-1].id
        return self._rooms[key]


def _told(row: StayRow, citizen: Citizen, houses: Houses) -> Stay:
    shelter = houses.shelter(row.shelter)
    return Stay(
        id=StayId(new_id()),
        citizen=citizen.id,
        shelter=shelter,
        moved_in=row.moved_in,
        room=houses.room(shelter, row.room),
        acting_municipality=row.person.acting_municipality or citizen.acting_municipality,
        referral_source=row.referral_source,
        prior_situation=row.prior_situation,
        contact_reasons=row.contact_reasons,
        moved_out=row.moved_out,
        manner=row.manner,
        destination=row.destination,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    stay: Stay
    line: int


class _Stays:
    """The rows' stays beside those that are here."""

    def __init__(self, here: Iterable[Stay]) -> None:
        self._here = {(each.shelter, each.citizen, each.moved_in): each for each in here}
        self._new: list[_Line] = []
        self.ended: list[Stay] = []
        self.changed: list[Stay] = []
        self.unchanged = 0
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []

    def take(self, row: StayRow, told: Stay) -> None:
        """Take a row in: as a new stay, or as more about one that is here."""
        key = told.shelter, told.citizen, told.moved_in
        here = self._here.get(key)
        if here is None:
            self._new.append(_Line(told, row.line))
            return
        merged = merge.merge(here, told, merge.STAY, row.line)
        self.problems += merged.problems
        self.warnings += merged.warnings
        if merged.problems:
            return
        self._here[key] = merged.entity
        if merged.ended:
            self.ended.append(merged.entity)
        elif merged.entity is not here:
            self.changed.append(merged.entity)
        else:
            self.unchanged += 1

    def apart(self) -> list[Stay]:
        """Return the new stays that share no night with one of the person that is here; the others are problems."""
        here: dict[CitizenId, list[Stay]] = {}
        for stay in self._here.values():
            here.setdefault(stay.citizen, []).append(stay)
        kept = []
        for new in self._new:
            if any(_share_a_night(new.stay, other) for other in here.get(new.stay.citizen, ())):
                self.problems.append(Problem(new.line, "moved_in", "overlap_here", f"{new.stay.moved_in}"))
            else:
                kept.append(new.stay)
        return kept


def _share_a_night(one: Stay, other: Stay) -> bool:
    """Whether two stays claim the same night, or one lies within the days of the other."""
    first, second = sorted((one, other), key=lambda stay: (stay.moved_in, stay.moved_out or date.max))
    return (first.moved_out or date.max) > second.moved_in


def _with_places(rooms: list[Room], stays: list[Stay]) -> list[Room]:
    """Return the rooms that somebody stays in, each with as many places as people slept there at once, at least one."""
    changes: dict[RoomId, list[tuple[date, int]]] = {}
    for stay in stays:
        if stay.room is not None:
            changes.setdefault(stay.room, []).extend(((stay.moved_in, 1), (stay.moved_out or date.max, -1)))
    return [replace(room, places=_most_at_once(changes[room.id])) for room in rooms if room.id in changes]


def _most_at_once(changes: list[tuple[date, int]]) -> int:
    most = now = 0
    for _, change in sorted(changes):  # on one day those who leave make room for those who come
        now += change
        most = max(most, now)
    return max(1, most)
