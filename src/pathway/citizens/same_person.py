"""Why a person found may be the one at the door: reasons, never a verdict."""

from dataclasses import dataclass, field
from datetime import date

from pathway.base.likeness import likeness
from pathway.citizens.citizen import Citizen

ALIKE = 0.84
"""Names at least this alike are told of. Found by trying made-up pairs; a lower value tells of too many."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of the person at the door; each part may be missing."""

    name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    number: str = field(default="", repr=False)


def reasons_same(sought: Sought, found: Citizen) -> tuple[str, ...]:
    """Return the codes of why this citizen may be the one sought, the strongest first; none if nothing speaks for it.

    Codes: ``same_number``, ``number_ending``, ``same_birth_date``, ``name_alike``, ``name_swapped``,
    ``former_name``, ``called``.
    """
    reasons = []
    if sought.number and sought.number == found.number:
        reasons.append("same_number")
    if sought.birth_date and sought.birth_date == found.birth_date:
        reasons.append("same_birth_date")
    reasons += _by_name(sought.name, found) if sought.name.strip() else []
    if reasons == ["name_alike"] and sought.birth_date and found.birth_date:
        return ()  # alike in name only, and born on different days
    return tuple(reasons)


def _by_name(name: str, found: Citizen) -> list[str]:
    if likeness(name, f"{found.given_names} {found.family_name}") >= ALIKE:
        return ["name_alike"]
    if likeness(name, f"{found.family_name} {found.given_names}") >= ALIKE:
        return ["name_swapped"]
    if found.former_name and likeness(name, f"{found.given_names} {found.former_name}") >= ALIKE:
        return ["former_name"]
    if found.called and likeness(name, f"{found.called} {found.family_name}") >= ALIKE:
        return ["called"]
    return []
