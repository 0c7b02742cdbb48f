"""The plan for a register of placements on the ladder."""

from collections.abc import Iterable
from datetime import date

from pathway.base.ids import new_id
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.gateway import merge
from pathway.gateway.import_people import match_people
from pathway.gateway.import_plan import Known, PlacementPlan
from pathway.gateway.problem import Problem
from pathway.gateway.register import Register
from pathway.gateway.row import PlacementRow
from pathway.placements.placement import Placement, PlacementId


def plan_placements(register: Register[PlacementRow], known: Known) -> PlacementPlan:
    """Return what the register asks of a store that holds ``known``.

    A placement is the same in every export by its person, rung, offer and first day.
    """
    people = match_people(register.rows, known.citizens)
    placements = _Placements(known.placements)
    for row in register.rows:
        citizen = people.citizens.get(row.person.citizen)
        if citizen is not None:
            placements.take(row, _told(row, citizen))
    return PlacementPlan(
        people=people.plan,
        new_placements=tuple(placements.new),
        ended_placements=tuple(placements.ended),
        changed_placements=tuple(placements.changed),
        unchanged=placements.unchanged,
        problems=tuple(sorted([*register.problems, *people.problems, *placements.problems])),
        warnings=tuple(sorted([*register.warnings, *people.warnings, *placements.warnings])),
    )


def _told(row: PlacementRow, citizen: Citizen) -> Placement:
    return Placement(
        id=PlacementId(new_id()),
        citizen=citizen.id,
        rung=row.rung,
        started_on=row.started_on,
        offer=row.offer,
        decided_on=row.decided_on,
        planned_end=row.planned_end,
        ended_on=row.ended_on,
        hours_per_week=row.hours_per_week,
        manner=row.manner,
        destination=row.destination,
    )


def _key(placement: Placement) -> tuple[CitizenId, str, str, date]:
    return placement.citizen, placement.rung, placement.offer.casefold(), placement.started_on


class _Placements:
    """The rows' placements beside those that are here."""

    def __init__(self, here: Iterable[Placement]) -> None:
        self._here = {_key(each): each for each in here}
        self.new: list[Placement] = []
        self.ended: list[Placement] = []
        self.changed: list[Placement] = []
        self.unchanged = 0
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []

    def take(self, row: PlacementRow, told: Placement) -> None:
        """Take a row in: as a new placement, or as more about one that is here."""
        here = self._here.get(_key(told))
        if here is None:
            self.new.append(told)
            return
        merged = merge.merge(here, told, merge.PLACEMENT, row.line)
        self.problems += merged.problems
        self.warnings += merged.warnings
        if merged.problems:
            return
        if merged.ended:
            self.ended.append(merged.entity)
        elif merged.entity is not here:
            self.changed.append(merged.entity)
        else:
            self.unchanged += 1
