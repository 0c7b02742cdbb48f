"""A citizen: the number, the names, the protection, and the rules for them."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import NewType
from uuid import UUID

from pathway.base import cpr
from pathway.base.errors import RuleError

CitizenId = NewType("CitizenId", UUID)


@dataclass(frozen=True, slots=True)
class Citizen:
    """An adult whom the house follows. Prints its id and nothing else.

    ``number`` is unique only within ``number_kind``; ``register_number`` is a sender's own number for the person.
    ``protection`` is "" for none, else a code of the list ``protection``; it lapses after ``protected_until``.
    """

    id: CitizenId
    number_kind: str = "none"
    number: str = field(default="", repr=False)
    register_number: str = field(default="", repr=False)
    given_names: str = field(default="", repr=False)
    family_name: str = field(default="", repr=False)
    called: str = field(default="", repr=False)
    former_name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    relatives: str = field(default="", repr=False)
    protection: str = field(default="", repr=False)
    protected_until: date | None = field(default=None, repr=False)
    acting_municipality: str = field(default="", repr=False)
    paying_municipality: str = field(default="", repr=False)
    income_basis: str = field(default="", repr=False)
    worker: str = ""
    version: int = 1

    @property
    def name(self) -> str:
        """The name as the person wants to be called, else the full name, else the register's number."""
        first = self.called or self.given_names
        return f"{first} {self.family_name}".strip() or self.register_number or "–"

    def protected(self, on: date) -> bool:
        """Whether name and address are protected on this day. A protection without an end date holds."""
        return bool(self.protection) and (self.protected_until is None or on <= self.protected_until)

    def age(self, on: date) -> int | None:
        """Full years on this day, or nothing when the birth date is not stated."""
        if self.birth_date is None:
            return None
        born = self.birth_date
        return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def check_citizen(citizen: Citizen, today: date) -> Citizen:
    """Return the citizen with a clean number and the birth date it tells, or say what is wrong.

    Modulus 11 never rejects a number; whoever wants to warn asks `cpr.passes_modulus_11`.

    Raises:
        RuleError: ``citizens.nameless``, ``citizens.born_later``, or the number's own ``cpr.…``.
    """
    if not (
        citizen.given_names.strip() or citizen.family_name.strip() or citizen.called.strip() or citizen.register_number
    ):
        raise RuleError("citizens.nameless", "given_names")
    if citizen.number_kind != "none" and citizen.number:
        known = cpr.parse(citizen.number, field="number")
        citizen = replace(
            citizen,
            number_kind=str(known.kind),
            number=known.value,
            birth_date=citizen.birth_date or known.birth_date,
        )
    elif not citizen.number:
        citizen = replace(citizen, number_kind="none")
    if citizen.birth_date and citizen.birth_date > today:
        raise RuleError("citizens.born_later", "birth_date")
    return citizen
