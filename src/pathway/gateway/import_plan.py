"""What a register asks of the store: what to add, to end, to leave alone. Shown first, kept only if wanted."""

from dataclasses import dataclass, field

from pathway.citizens.citizen import Citizen
from pathway.citizens.responsibility import Responsibility
from pathway.gateway.problem import Problem
from pathway.gateway.register import Register
from pathway.gateway.row import PlacementRow, StayRow
from pathway.placements.placement import Placement
from pathway.stays.shelter import Room, Shelter
from pathway.stays.stay import Stay


@dataclass(frozen=True, slots=True)
class Known:
    """What the store holds of those whom a register names, read before the plan is made and unchanged until it is kept.

    ``citizens`` are all who have one of the register's numbers, see `Wanted`; ``stays`` and ``placements`` are all of
    these citizens, ended ones too; ``shelters`` and ``rooms`` are all there are.
    """

    citizens: tuple[Citizen, ...] = ()
    shelters: tuple[Shelter, ...] = ()
    rooms: tuple[Room, ...] = ()
    stays: tuple[Stay, ...] = ()
    placements: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """By what the store is to look for a register's citizens: a sender's numbers, and numbers with their kind."""

    register_numbers: frozenset[str] = field(repr=False)
    numbers: frozenset[tuple[str, str]] = field(repr=False)


def wanted(register: Register[StayRow] | Register[PlacementRow]) -> Wanted:
    """Return what the store must be asked for before a plan can be made."""
    people = [row.person for row in register.rows]
    return Wanted(
        frozenset(person.citizen for person in people),
        frozenset((str(person.number.kind), person.number.value) for person in people if person.number.value),
    )


@dataclass(frozen=True, slots=True)
class PeoplePlan:
    """Citizens to be made, citizens whose empty fields the register fills, and municipalities that begin to answer."""

    new: tuple[Citizen, ...] = ()
    changed: tuple[Citizen, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()


@dataclass(frozen=True, slots=True)
class StayPlan:
    """What a register of stays asks for.

    ``ended_stays`` were open here and have a discharge now; ``changed_stays`` got what was not stated before, or moved
    to another room. ``unchanged`` counts rows that say what is known. ``problems`` holds the register's own too: rows
    with a problem ask for nothing. Nothing that is stated here is overwritten but an open stay's room.
    """

    people: PeoplePlan
    new_shelters: tuple[Shelter, ...]
    new_rooms: tuple[Room, ...]
    new_stays: tuple[Stay, ...]
    ended_stays: tuple[Stay, ...]
    changed_stays: tuple[Stay, ...]
    unchanged: int
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def nothing(self) -> bool:
        """Whether the store would be the same afterwards."""
        return not (self.people.new or self.people.changed or self.new_stays or self.ended_stays or self.changed_stays)


@dataclass(frozen=True, slots=True)
class PlacementPlan:
    """What a register of placements asks for, as `StayPlan` says; an open one's planned end and hours may change."""

    people: PeoplePlan
    new_placements: tuple[Placement, ...]
    ended_placements: tuple[Placement, ...]
    changed_placements: tuple[Placement, ...]
    unchanged: int
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def nothing(self) -> bool:
        """Whether the store would be the same afterwards."""
        placements = self.new_placements or self.ended_placements or self.changed_placements
        return not (self.people.new or self.people.changed or placements)
