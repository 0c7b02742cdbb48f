"""The columns of the two register files: their names, which must be there, and how each cell is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pathway.gateway import cells


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name. ``must`` says that it has to be there and filled in.

    ``field`` is the row's field that it fills: one of the person's when ``of_person``.
    """

    name: str
    read: Callable[[str], Any]
    field: str
    must: bool = False
    of_person: bool = False


def _person(name: str, read: Callable[[str], Any], field: str = "", must: bool = False) -> Column:
    return Column(name, read, field or name, must, of_person=True)


def _own(name: str, read: Callable[[str], Any], must: bool = False) -> Column:
    return Column(name, read, name, must)


def _named(*columns: Column) -> Mapping[str, Column]:
    return {column.name: column for column in columns}


PERSON = (
    _person("citizen", cells.text, must=True),
    _person("cpr", cells.number, "number"),
    _person("given_names", cells.text),
    _person("family_name", cells.text),
    _person("birth_date", cells.birth_day),
    _person("sex", cells.sex),
    _person("acting_municipality", cells.municipality),
    _person("paying_municipality", cells.municipality),
)

STAYS = _named(
    *PERSON,
    _own("shelter", cells.text, must=True),
    _own("room", cells.text),
    _own("moved_in", cells.day, must=True),
    _own("referral_source", cells.code("referral_source")),
    _own("prior_situation", cells.code("prior_situation")),
    _own("contact_reasons", cells.contact_reasons),
    _own("moved_out", cells.day),
    _own("manner", cells.code("manner", but=frozenset({"completed"}))),
    _own("destination", cells.code("destination")),
)

PLACEMENTS = _named(
    *PERSON,
    _own("rung", cells.rung, must=True),
    _own("offer", cells.text),
    _own("decided_on", cells.day),
    _own("started_on", cells.day, must=True),
    _own("planned_end", cells.day),
    _own("ended_on", cells.day),
    _own("hours_per_week", cells.hours),
    _own("manner", cells.code("manner")),
    _own("destination", cells.code("destination")),
)
