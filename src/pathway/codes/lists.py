"""The code lists: what may be chosen in a coded field, with its Danish and English words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from pathway.base.errors import RuleError
from pathway.codes import files
from pathway.codes.validity import Standing, in_force


@dataclass(frozen=True, slots=True)
class Code:
    """One choice of a list.

    ``group`` sorts the choices where the list counts by groups (planned or not, kind of dwelling), else "".
    ``number`` is the choice's own rank where it has one: a CTI phase, a level. ``dst_code`` is Danmarks Statistik's
    code, "" while the official value is not known; ``ffb_code`` is the one of KL's Fælles Faglige Begreber.
    """

    kind: str
    code: str
    da: str
    en: str
    source: str
    status: Standing
    valid_from: date | None = None
    valid_to: date | None = None
    group: str = ""
    number: int | None = None
    dst_code: str = ""
    ffb_code: str = ""
    short_da: str = ""
    short_en: str = ""

    def label(self, language: str = "da") -> str:
        """Return the words in ``"da"`` or ``"en"``."""
        return self.en if language == "en" else self.da

    def short(self, language: str = "da") -> str:
        """Return the words for narrow places: the short ones where the list has them, else the whole."""
        return (self.short_en if language == "en" else self.short_da) or self.label(language)

    def valid(self, on: date) -> bool:
        """Whether the choice is in use on this day."""
        return in_force(self.valid_from, self.valid_to, on)


COLUMNS = frozenset(each.name for each in fields(Code))
"""The columns a row of a code list may have; ``ladder.toml`` has more, for `pathway.codes.ladder`."""


@dataclass(frozen=True, slots=True)
class CodeList:
    """A list by its name, in the order in which people choose from it."""

    name: str
    da: str
    en: str
    codes: Mapping[str, Code]

    def __contains__(self, code: object) -> bool:
        return code in self.codes

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes.values())

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, code: str) -> Code:
        try:
            return self.codes[code]
        except KeyError:
            raise LookupError(f"the list {self.name!r} has no code {code!r}") from None

    def on(self, day: date) -> tuple[Code, ...]:
        """Return what may be chosen on this day, in the list's order."""
        return tuple(code for code in self if code.valid(day))

    def in_group(self, group: str) -> tuple[Code, ...]:
        """Return the choices of one group, old ones too, in the list's order."""
        return tuple(code for code in self if code.group == group)

    def label(self, code: str, language: str = "da") -> str:
        """Return the words for a code in ``"da"`` or ``"en"``; "" for "", which is *not stated*.

        Raises:
            LookupError: The list has no such code. A bug: it was checked when it was kept.

        >>> code_list("manner").label("no_show")
        'Udeblevet, plads opgivet'
        """
        return self[code].label(language) if code else ""


@cache
def code_list(name: str) -> CodeList:
    """Return a list by the name of its file, read when first asked for.

    A row takes ``valid_from``, ``valid_to``, ``source``, ``status`` and ``group`` from the head of its file unless it
    says otherwise.

    Raises:
        LookupError: There is no such list. A bug.
    """
    table = files.read(name)
    if "code" not in table:
        raise LookupError(f"{name!r} is no code list")
    head = {column: table[column] for column in table.keys() & COLUMNS - {"code", "da", "en"}}
    rows = (_code(name, head | row) for row in table["code"])
    return CodeList(name, table["da"], table["en"], {row.code: row for row in rows})


def _code(kind: str, row: Mapping[str, Any]) -> Code:
    known = {column: value for column, value in row.items() if column in COLUMNS}
    return Code(**{**known, "kind": kind, "status": Standing(row["status"])})


def require_code(name: str, code: str, field: str, on: date | None = None) -> Code:
    """Return the choice that a coded field names, or say that the list does not know it.

    Args:
        name: The list's name.
        code: The code, never "": whether a field may be empty is its own rule's matter.
        field: The request's field, for the words beside it.
        on: The day it must be in use; without it any code of the list will do.

    Raises:
        RuleError: ``codes.unknown`` or, when it was not in use that day, ``codes.not_in_use``.
    """
    codes = code_list(name)
    if code not in codes:
        raise RuleError("codes.unknown", field, list=name)
    found = codes[code]
    if on is not None and not found.valid(on):
        raise RuleError("codes.not_in_use", field, list=name)
    return found
