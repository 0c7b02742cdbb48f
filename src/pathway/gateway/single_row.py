"""A row on its own: from its cells to what it says, and what in it cannot be true."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pathway.gateway.columns import Column
from pathway.gateway.problem import CellError, Problem
from pathway.gateway.row import PersonRow, PlacementRow, StayRow
from pathway.gateway.table import Line


@dataclass(frozen=True, slots=True)
class Values:
    """What the cells of a row say, by field: of the citizen, and of the stay or placement."""

    person: dict[str, Any] = field(default_factory=dict, repr=False)
    own: dict[str, Any] = field(default_factory=dict, repr=False)


def read_cells(line: Line, columns: list[Column]) -> tuple[Values, list[Problem]]:
    """Return the values that are stated, and what cannot be read."""
    values = Values()
    problems = []
    for column, cell in zip(columns, line.cells, strict=True):
        stated = cell.strip()
        if not stated:
            if column.must:
                problems.append(Problem(line.number, column.name, "missing"))
            continue
        try:
            (values.person if column.of_person else values.own)[column.field] = column.read(stated)
        except CellError as error:
            problems.append(Problem(line.number, column.name, error.code, error.shown))
    return values, problems


def stay_row(line: int, values: Values) -> StayRow:
    """Return the row of a stay from values that were read."""
    return StayRow(line=line, person=PersonRow(**values.person), **values.own)


def placement_row(line: int, values: Values) -> PlacementRow:
    """Return the row of a placement from values that were read."""
    return PlacementRow(line=line, person=PersonRow(**values.person), **values.own)


def check_person(row: StayRow | PlacementRow, today: date) -> Iterator[Problem]:
    """Give what cannot be true of a person."""
    born = row.person.birth_date
    if born and born > today:
        yield Problem(row.line, "birth_date", "in_future")
    elif born and born > row.began:
        yield Problem(row.line, "birth_date", "born_later")


def check_stay_row(row: StayRow, today: date) -> Iterator[Problem]:
    """Give what cannot be true of a stay."""
    yield from check_person(row, today)
    yield from _check_days(row.line, "moved_in", row.moved_in, "moved_out", row.moved_out, today)
    yield from _check_ending(row, "moved_out", row.moved_out)


def check_placement_row(row: PlacementRow, today: date) -> Iterator[Problem]:
    """Give what cannot be true of a placement. It may begin later than today: it can be decided ahead."""
    yield from check_person(row, today)
    yield from _check_days(row.line, "", row.started_on, "ended_on", row.ended_on, today)
    yield from _check_ending(row, "ended_on", row.ended_on)
    if row.planned_end and row.planned_end < row.started_on:
        yield Problem(row.line, "planned_end", "before_beginning", f"{row.planned_end}")
    if row.decided_on and row.decided_on > today:
        yield Problem(row.line, "decided_on", "in_future", f"{row.decided_on}")


def _check_days(
    line: int, first_column: str, first: date, last_column: str, last: date | None, today: date
) -> Iterator[Problem]:
    if first_column and first > today:
        yield Problem(line, first_column, "in_future", f"{first}")
    if last and last > today:
        yield Problem(line, last_column, "in_future", f"{last}")
    if last and last < first:
        yield Problem(line, last_column, "before_beginning", f"{last} < {first}")


def _check_ending(row: StayRow | PlacementRow, column: str, on: date | None) -> Iterator[Problem]:
    if on and not row.manner:
        yield Problem(row.line, "manner", "manner_missing")
    if not on and (row.manner or row.destination):
        yield Problem(row.line, column, "ending_without_day", row.manner or row.destination)
