"""Whom a register means: a citizen who is here already, or a new one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pathway.base.ids import new_id
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.citizens.responsibility import Responsibility, ResponsibilityId
from pathway.gateway.import_plan import PeoplePlan
from pathway.gateway.problem import Problem
from pathway.gateway.row import PersonRow, PlacementRow, StayRow

FILLED = ("given_names", "family_name", "birth_date", "sex", "acting_municipality", "paying_municipality")


@dataclass(frozen=True, slots=True)
class Matched:
    """Each sender's number with the citizen it means, and what stands in the way of the others."""

    citizens: Mapping[str, Citizen] = field(repr=False)
    plan: PeoplePlan
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def match_people(rows: Iterable[StayRow | PlacementRow], known: Sequence[Citizen]) -> Matched:
    """Find each row's citizen by the sender's own number, then by CPR or replacement number; else make a new one.

    What the store states stays as it is; the register fills what is empty. A citizen whose number or birth date is told
    in another way here is a problem for every row of that citizen: a person must look.
    """
    matching = _Matching(known)
    for told in _by_citizen(rows).values():
        matching.match(sorted(told, key=lambda row: row.began))
    return matching.matched()


def _by_citizen(rows: Iterable[StayRow | PlacementRow]) -> dict[str, list[StayRow | PlacementRow]]:
    found: dict[str, list[StayRow | PlacementRow]] = {}
    for row in rows:
        found.setdefault(row.person.citizen, []).append(row)
    return found


class _Matching:
    def __init__(self, known: Sequence[Citizen]) -> None:
        self._by_register = {each.register_number: each for each in known if each.register_number}
        self._by_number = {(each.number_kind, each.number): each for each in known if each.number}
        self._taken: set[CitizenId] = set()
        self._citizens: dict[str, Citizen] = {}
        self._new: list[Citizen] = []
        self._changed: list[Citizen] = []
        self._responsibilities: list[Responsibility] = []
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []

    def match(self, rows: list[StayRow | PlacementRow]) -> None:
        """Match one citizen's rows, the oldest first."""
        person = latest([row.person for row in rows])
        number = (str(person.number.kind), person.number.value)
        owner = self._by_number.get(number) if person.number.value else None
        here = self._by_register.get(person.citizen) or owner
        if here is None:
            self._make(person, rows)
            return
        wrong = self._in_the_way(person, here, owner)
        if wrong is not None:
            self._problems += [Problem(row.line, *wrong) for row in rows]
            return
        self._taken.add(here.id)
        self._fill(here, person, rows)

    def _in_the_way(self, person: PersonRow, here: Citizen, owner: Citizen | None) -> tuple[str, str] | None:
        """Return the column and code of what keeps the register's person from being this citizen."""
        if owner is not None and owner.id != here.id:
            return "cpr", "number_of_another_here"
        if here.id in self._taken:
            return "citizen", "two_for_one_here"
        if person.number.value and here.number and person.number.value != here.number:
            return "cpr", "number_differs_here"
        if person.birth_date and here.birth_date and person.birth_date != here.birth_date:
            return "birth_date", "birth_date_differs_here"
        return None

    def _make(self, person: PersonRow, rows: list[StayRow | PlacementRow]) -> None:
        citizen = Citizen(
            id=CitizenId(new_id()),
            number_kind=str(person.number.kind),
            number=person.number.value,
            register_number=person.citizen,
            given_names=person.given_names,
            family_name=person.family_name,
            birth_date=person.birth_date or person.number.birth_date,
            sex=person.sex,
            acting_municipality=person.acting_municipality,
            paying_municipality=person.paying_municipality,
        )
        self._citizens[person.citizen] = citizen
        self._new.append(citizen)
        for kind in ("acting", "paying"):
            if getattr(person, f"{kind}_municipality"):
                self._responsibilities += history(citizen.id, kind, rows)

    def _fill(self, here: Citizen, person: PersonRow, rows: list[StayRow | PlacementRow]) -> None:
        filled = {name: getattr(person, name) for name in FILLED if getattr(person, name) and not getattr(here, name)}
        if not here.register_number:
            filled["register_number"] = person.citizen
        if person.number.value and not here.number:
            filled |= {"number_kind": str(person.number.kind), "number": person.number.value}
        citizen = replace(here, **filled) if filled else here
        self._citizens[person.citizen] = citizen
        if filled:
            self._changed.append(citizen)
        last = rows[-1].line
        for name in FILLED:
            if getattr(person, name) and getattr(person, name) != getattr(citizen, name):
                self._warnings.append(Problem(last, name, "kept_here"))
        for kind in ("acting", "paying"):
            if f"{kind}_municipality" in filled:
                self._responsibilities += history(citizen.id, kind, rows)

    def matched(self) -> Matched:
        """Return what was found."""
        plan = PeoplePlan(tuple(self._new), tuple(self._changed), tuple(self._responsibilities))
        return Matched(self._citizens, plan, tuple(self._problems), tuple(self._warnings))


def latest(told: list[PersonRow]) -> PersonRow:
    """Return one person from what was told at different times: what was stated last, field by field."""
    first, *later = told
    changes = {name: getattr(person, name) for person in later for name in FILLED if getattr(person, name)}
    number = next((person.number for person in reversed(later) if person.number.value), first.number)
    return replace(first, number=number, **changes) if later else first


def history(citizen: CitizenId, kind: str, rows: list[StayRow | PlacementRow]) -> list[Responsibility]:
    """Return who acted (``kind="acting"``) or paid, each from the first row that says so until the next one.

    The rows are the citizen's, the oldest first. A second municipality on the same day is passed over.
    """
    found: list[Responsibility] = []
    for row in rows:
        code = getattr(row.person, f"{kind}_municipality")
        if not code or (found and (found[-1].municipality == code or found[-1].valid_from == row.began)):
            continue
        if found:
            found[-1] = replace(found[-1], valid_to=_day_before(row.began))
        found.append(Responsibility(ResponsibilityId(new_id()), citizen, kind, code, row.began))
    return found


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
