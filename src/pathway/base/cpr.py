"""The number a person is known by: a CPR number, one of three replacements, or none.

Numbers are read forgivingly, with or without dash and spaces. A wrong length, form or date is an error; everything
else is at most a warning: CPR-kontoret asks systems to accept numbers that fail modulus 11, since they are fully valid.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pathway.base.calendar import age
from pathway.base.errors import RuleError


class NumberKind(StrEnum):
    """What kind of number it is. A replacement must not be mistaken for, or sent on as, a CPR number."""

    CPR = "cpr"
    REPLACEMENT = "erstatning"
    XECPR = "xecpr"
    DECPR = "decpr"
    NONE = "none"


_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_FILLING = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff./\-\u2010-\u2015\u2212]")
_FORMS = (
    (NumberKind.CPR, re.compile(r"[0-3][0-9]{9}")),
    (NumberKind.REPLACEMENT, re.compile(r"[6-9][0-9]{9}")),
    (NumberKind.XECPR, re.compile(r"[0-3][0-9]{5}[17][A-Z]{2}[0-9]")),
    (NumberKind.DECPR, re.compile(r"[0-3][0-9]{5}[056][A-Z]{2}[0-9]")),
)


@dataclass(frozen=True, slots=True)
class PersonNumber:
    """A number that can be one. ``value`` has ten characters, no dash, letters in capitals; "" for no number."""

    kind: NumberKind
    value: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)

    @property
    def sex(self) -> str:
        """``"M"`` for an odd last digit, ``"F"`` for an even one, "" without a number. Not for display."""
        if not self.value:
            return ""
        return "M" if int(self.value[-1]) % 2 else "F"

    @property
    def dashed(self) -> str:
        """The number as it is written, with its dash."""
        return f"{self.value[:6]}-{self.value[6:]}" if self.value else ""

    @property
    def masked(self) -> str:
        """The number as it is shown to those who need not know it: the last four characters hidden."""
        return f"{self.value[:6]}-••••" if self.value else ""


NO_NUMBER = PersonNumber(NumberKind.NONE)
"""For people without papers, or whose number is not known: they are followed by an id of our own."""


def parse(text: str, field: str = "id_value") -> PersonNumber:
    """Return the number that a text means.

    Args:
        text: Ten digits, or an eCPR with two letters; dashes, points, slashes and spaces anywhere.
        field: The request's field, for the words beside it.

    Raises:
        RuleError: ``cpr.length`` when it has not ten characters, ``cpr.form`` when they make up no known kind,
            ``cpr.impossible_date`` when its first six are no date in the century that the seventh tells.

    Source: CPR-kontoret, cpr.dk (form; a classic replacement adds 6 to the first digit of the day); HL7 Denmark,
        dk-core (X-eCPR and D-eCPR).

    >>> parse("251248-9996").birth_date
    datetime.date(1948, 12, 25)
    >>> parse("73 02 50 1003").kind
    <NumberKind.REPLACEMENT: 'erstatning'>
    """
    value = _FILLING.sub("", text).upper()
    if len(value) != 10:
        raise RuleError("cpr.length", field)
    kind = next((kind for kind, form in _FORMS if form.fullmatch(value)), None)
    if kind is None:
        raise RuleError("cpr.form", field)
    born = _birth_date(kind, value)
    if born is None:
        raise RuleError("cpr.impossible_date", field)
    return PersonNumber(kind, value, born)


def passes_modulus_11(number: PersonNumber) -> bool:
    """Whether a CPR number satisfies the control that held for all numbers until 1 October 2007.

    Never a reason to reject. False for all other kinds, which have no such control.

    Source: CPR-kontoret, cpr.dk, on numbers without a control digit.
    """
    if number.kind is not NumberKind.CPR:
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number.value, strict=True)) % 11 == 0


def warnings(number: PersonNumber, today: date) -> tuple[str, ...]:
    """Return what may be wrong with a number, as codes; a person who has looked may keep it as it is.

    Codes: ``cpr.modulus_11`` (CPR numbers only), ``cpr.not_born``, ``cpr.under_18``, ``cpr.over_110``.
    """
    found = []
    if number.kind is NumberKind.CPR and not passes_modulus_11(number):
        found.append("cpr.modulus_11")
    if number.birth_date is not None:
        found += _age_warnings(number.birth_date, today)
    return tuple(found)


def _age_warnings(born: date, today: date) -> list[str]:
    if born > today:
        return ["cpr.not_born"]
    years = age(born, today)
    if years < 18:
        return ["cpr.under_18"]
    return ["cpr.over_110"] if years > 110 else []


def _birth_date(kind: NumberKind, value: str) -> date | None:
    day, month, year_of_century = int(value[:2]), int(value[2:4]), int(value[4:6])
    if kind is NumberKind.REPLACEMENT:
        day -= 60
    try:
        return date(_century(int(value[6]), year_of_century) + year_of_century, month, day)
    except ValueError:
        return None


def _century(seventh: int, year: int) -> int:
    """Return 1800, 1900 or 2000. Source: the table of cpr.dk, as in da.wikipedia.org, CPR-nummer."""
    if seventh <= 3:
        return 1900
    if seventh in (4, 9):
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800
