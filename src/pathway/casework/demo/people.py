"""Made-up people: names from several languages, replacement numbers, a municipality that answers for each."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pathway.casework.demo.world import Person, World, told
from pathway.citizens.citizen import Citizen, CitizenId, check_citizen
from pathway.citizens.responsibility import Responsibility, ResponsibilityId

NUMBER = "{day:02d}{born:%m%y}{century}{serial:02d}{last}"


class Newcomers:
    """Makes one person after the other, no two with the same name or number."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._taken: set[str] = {"Søren Ådal", "Sören Aadal"}
        self._known = list(told("people")["known"])
        self._serial: dict[tuple[date, int], int] = {}

    def person(self, on: date) -> Person:
        """Return somebody who is met for the first time on a day, a grown-up on it."""
        chance = self._world.chance
        sex = "F" if chance.yes(27) else "M"
        given, family = self._name(sex)
        born = on - timedelta(days=365 * self._age() + chance.number(5, 360))
        return self.made(on, {"given_names": given, "family_name": family, "sex": sex, "birth_date": born})

    def named(self, on: date) -> Person | None:
        """Return the next of those whom the demonstration wants by name, nothing when all are there."""
        if not self._known:
            return None
        row = self._known.pop(0)
        named = {"given_names": row["given"], "family_name": row["family"], "sex": row["sex"]}
        more = {"called": row.get("called", ""), "former_name": row.get("former", ""), "birth_date": row["born"]}
        return self.made(on, named | more)

    def made(self, on: date, fields: Mapping[str, Any]) -> Person:
        """Return a person with these fields, and add them to the world."""
        chance, shares = self._world.chance, told("people")["municipalities"]
        acting = fields.get("acting_municipality") or chance.of(shares)
        paying = chance.of(shares) if chance.yes(6) else acting
        born: date = fields["birth_date"]
        usual = {
            "acting_municipality": acting,
            "paying_municipality": paying,
            "address": "" if chance.yes(70) else f"c/o Strandvej {chance.number(2, 98)}, 0000 Fjordby",
            "phone": f"00 00 {chance.number(10, 99)} {chance.number(10, 99)}" if chance.yes(60) else "",
            "income_basis": self._income(born),
        }
        register = f"FB{len(self._world.people) + 1:04d}"
        bare = Citizen(CitizenId(chance.id(on)), "erstatning", self._number(born, fields["sex"]), register)
        citizen = replace(bare, **{**usual, **fields})
        person = Person(check_citizen(citizen, self._world.today), on)
        self._world.people.append(person)
        return person

    def _name(self, sex: str) -> tuple[str, str]:
        words, chance = told("people"), self._world.chance
        while True:
            circle = words[chance.of(words["share"])]
            given = chance.one(circle["women" if sex == "F" else "men"])
            family = chance.one(circle["family"])
            if f"{given} {family}" not in self._taken:
                self._taken.add(f"{given} {family}")
                return given, family

    def _age(self) -> int:
        chance = self._world.chance
        return chance.of({chance.number(18, 24): 11, chance.number(25, 39): 33, chance.number(40, 59): 44, 64: 12})

    def _number(self, born: date, sex: str) -> str:
        """Return a replacement number nobody has yet; its seventh digit tells the century, its last one the sex."""
        century = 4 if born.year >= 2000 else 1
        own = self._serial[born, century] = self._serial.get((born, century), -1) + 1
        last = own % 5 * 2 + (sex != "F")
        return NUMBER.format(day=born.day + 60, born=born, century=century, serial=own // 5, last=last)

    def _income(self, born: date) -> str:
        return (
            "state_pension"
            if self._world.today.year - born.year > 67
            else self._world.chance.of(told("places")["income"])
        )


def responsibilities(world: World) -> list[Responsibility]:
    """Return which municipality acted and paid for each, since they were first met."""
    found = []
    for person in world.people:
        for kind in ("acting", "paying"):
            code = getattr(person.citizen, f"{kind}_municipality")
            id_ = ResponsibilityId(world.chance.id(person.known_from))
            found.append(Responsibility(id_, person.citizen.id, kind, code, person.known_from))
    return found
