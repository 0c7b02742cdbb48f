"""Reading a register file: the rows that can be used, and everything that is wrong with the others."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from pathway.gateway import among_rows, single_row
from pathway.gateway.columns import PLACEMENTS, STAYS, Column
from pathway.gateway.problem import Problem
from pathway.gateway.row import PlacementRow, StayRow
from pathway.gateway.single_row import Values
from pathway.gateway.table import Table, read_table
from pathway.gateway.text import read_text

Row = TypeVar("Row", bound=StayRow | PlacementRow)

Progress = Callable[[int], None]
"""Is told every 1,000 rows how many were read. What it raises ends the reading: that is how a person cancels."""

EVERY = 1_000


@dataclass(frozen=True, slots=True)
class Register(Generic[Row]):
    """A register that was read. ``rows`` are in the file's order and agree with each other.

    ``problems`` and ``warnings`` are in order of line. A row with a problem is not among ``rows``; a warning leaves the
    row in. ``read`` counts all rows of the file that were not blank and could be taken apart.
    """

    rows: tuple[Row, ...] = field(repr=False)
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    read: int


def _silent(_rows: int) -> None:
    """Tell nobody."""


def read_stays(source: Path | bytes, today: date, progress: Progress = _silent) -> Register[StayRow]:
    """Return a register of stays.

    Args:
        source: The file, or its bytes.
        today: The local day; nothing in the file can have happened after it.
        progress: Is told how far the reading is.

    Raises:
        OutsideError: The file cannot be read as text, see `pathway.gateway.text.read_text`.
    """
    return _register(source, STAY_FILE, today, progress)


def read_placements(source: Path | bytes, today: date, progress: Progress = _silent) -> Register[PlacementRow]:
    """Return a register of placements on the ladder. Several may be open at once; the rest is as for `read_stays`."""
    return _register(source, PLACEMENT_FILE, today, progress)


@dataclass(frozen=True, slots=True)
class _File(Generic[Row]):
    """What is particular to one of the two files. ``apart`` gives the rows that cannot both be true."""

    columns: Mapping[str, Column]
    row: Callable[[int, Values], Row]
    check: Callable[[Row, date], Iterable[Problem]]
    apart: Callable[[list[Row]], Iterable[Problem]]


STAY_FILE = _File(STAYS, single_row.stay_row, single_row.check_stay_row, among_rows.overlapping)


def _all_agree(_rows: list[PlacementRow]) -> Iterable[Problem]:
    return ()


PLACEMENT_FILE = _File(PLACEMENTS, single_row.placement_row, single_row.check_placement_row, _all_agree)


def _register(source: Path | bytes, file: _File[Row], today: date, progress: Progress) -> Register[Row]:
    must = [name for name, column in file.columns.items() if column.must]
    table = read_table(read_text(source), file.columns, must)
    if table.problems:
        return Register((), tuple(table.problems), (), 0)
    alone = _each_alone(table, file, today, progress)
    together = _together(alone.rows, file)
    problems = [*alone.problems, *together.problems]
    if not alone.read and not problems:
        problems = [Problem(1, "", "no_rows")]
    return Register(together.rows, tuple(sorted(problems)), tuple(sorted(together.warnings)), alone.read)


def _each_alone(table: Table, file: _File[Row], today: date, progress: Progress) -> Register[Row]:
    """Return the rows that are right on their own."""
    columns = [file.columns[name] for name in table.header]
    rows: list[Row] = []
    problems: list[Problem] = []
    read = 0
    for read, line in enumerate(table.rows(), start=1):
        values, wrong = single_row.read_cells(line, columns)
        if not wrong:
            row = file.row(line.number, values)
            wrong = list(file.check(row, today))
            if not wrong:
                rows.append(row)
        problems += wrong
        if read % EVERY == 0:
            progress(read)
    return Register(tuple(rows), (*problems, *table.problems), (), read)


def _together(rows: tuple[Row, ...], file: _File[Row]) -> Register[Row]:
    """Return the rows that agree with each other."""
    people = among_rows.People()
    problems: list[Problem] = []
    warnings: list[Problem] = []
    for row in rows:
        problems += people.contradictions(row)
        warnings += people.remarks(row)
    twice = list(among_rows.repeated(_without(rows, problems)))
    warnings += [each for each in twice if each.code == "repeated"]
    problems += [each for each in twice if each.code != "repeated"]
    once = _without(rows, [*problems, *twice])
    overlaps = list(file.apart(once))
    return Register(tuple(_without(once, overlaps)), (*problems, *overlaps), tuple(warnings), len(rows))


def _without(rows: Iterable[Row], problems: list[Problem]) -> list[Row]:
    lines = {problem.line for problem in problems}
    return [row for row in rows if row.line not in lines]
