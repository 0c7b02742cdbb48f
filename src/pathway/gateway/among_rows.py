"""Rows of one register beside each other: the same stay twice, two nights at once, one person told in two ways."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from pathway.base import cpr
from pathway.gateway.problem import Problem
from pathway.gateway.row import PersonRow, PlacementRow, StayRow

Row = TypeVar("Row", bound=StayRow | PlacementRow)


def repeated(rows: Iterable[Row]) -> Iterator[Problem]:
    """Give each row that tells of the same stay or placement as an earlier one.

    ``repeated`` says the same again and can be passed over; ``contradicts`` says something else.
    """
    first: dict[object, Row] = {}
    for row in rows:
        known = first.setdefault(row.key, row)
        if known is not row:
            same = replace(row, line=known.line) == known
            yield Problem(row.line, "", "repeated" if same else "contradicts", see=known.line)


def overlapping(rows: Iterable[StayRow]) -> Iterator[Problem]:
    """Give each stay of a person that begins before an earlier one of the same person has ended.

    A move on one day, out of one house and into another, is none.
    """
    ordered = sorted(rows, key=lambda row: (row.person.citizen, row.moved_in, row.moved_out or date.max))
    before: StayRow | None = None
    for row in ordered:
        if before is None or before.person.citizen != row.person.citizen:
            before = row
            continue
        if _end(before) > row.moved_in:
            yield Problem(row.line, "moved_in", "overlap", f"{row.moved_in}", before.line)
        if _end(row) > _end(before):
            before = row


def _end(row: StayRow) -> date:
    return row.moved_out or date.max


class People:
    """What the rows so far said of each citizen, so that the next row can be held against it."""

    def __init__(self) -> None:
        self._numbers: dict[str, tuple[str, int]] = {}
        self._births: dict[str, tuple[date, int]] = {}
        self._owners: dict[str, tuple[str, int]] = {}
        self._looks: dict[str, tuple[str, str, str]] = {}

    def contradictions(self, row: StayRow | PlacementRow) -> Iterator[Problem]:
        """Give what cannot be true if the rows so far are: two numbers, two birth dates, a number of two people."""
        person, line = row.person, row.line
        if person.birth_date:
            birth, at = self._births.setdefault(person.citizen, (person.birth_date, line))
            if birth != person.birth_date:
                yield Problem(line, "birth_date", "two_birth_dates", see=at)
        if value := person.number.value:
            number, at = self._numbers.setdefault(person.citizen, (value, line))
            if number != value:
                yield Problem(line, "cpr", "two_numbers", see=at)
            owner, at = self._owners.setdefault(value, (person.citizen, line))
            if owner != person.citizen:
                yield Problem(line, "cpr", "number_of_another", see=at)

    def remarks(self, row: StayRow | PlacementRow) -> Iterator[Problem]:
        """Give what is worth a look: once for each citizen, and where a name or the sex is told in another way."""
        person, line = row.person, row.line
        told = (person.given_names, person.family_name, person.sex)
        known = self._looks.get(person.citizen)
        self._looks[person.citizen] = told if known is None else _later(known, told)
        if known is None:
            yield from _of_the_number(person, line, row.began)
            return
        for column, before, now in zip(("given_names", "family_name", "sex"), known, told, strict=True):
            if before and now and before != now:
                yield Problem(line, column, "told_differently")


def _later(known: tuple[str, str, str], told: tuple[str, str, str]) -> tuple[str, str, str]:
    first, family, sex = (now or before for before, now in zip(known, told, strict=True))
    return first, family, sex


def _of_the_number(person: PersonRow, line: int, on: date) -> Iterator[Problem]:
    for code in cpr.warnings(person.number, on):
        yield Problem(line, "cpr", code.removeprefix("cpr."))
    told, known = person.birth_date, person.number.birth_date
    if told and known and told != known:
        yield Problem(line, "birth_date", "birth_date_not_in_number")
