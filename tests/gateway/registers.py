"""Registers written in a line or two: made-up people only."""

from datetime import date

from pathway.gateway.problem import Problem
from pathway.gateway.register import Register, read_placements, read_stays
from pathway.gateway.row import PlacementRow, StayRow

TODAY = date(2026, 11, 22)

STAY = {"citizen": "A1", "shelter": "Lindevangen", "moved_in": "2026-01-05"}
PLACEMENT = {"citizen": "A1", "rung": "SEL107", "started_on": "2026-01-05"}


def csv_of(*rows: dict[str, str], sign: str = ";") -> str:
    """The rows as a register: the columns are all that any row names, in the order they come."""
    header = list(dict.fromkeys(name for row in rows for name in row))
    lines = [sign.join(header), *(sign.join(row.get(name, "") for name in header) for row in rows)]
    return "\n".join(lines) + "\n"


def stays_of(*rows: dict[str, str]) -> Register[StayRow]:
    """A register of stays; each row is made over the same plain stay."""
    return read_stays(csv_of(*(STAY | row for row in rows)).encode(), TODAY)


def placements_of(*rows: dict[str, str]) -> Register[PlacementRow]:
    """A register of placements; each row is made over the same plain placement."""
    return read_placements(csv_of(*(PLACEMENT | row for row in rows)).encode(), TODAY)


def told(problems: tuple[Problem, ...]) -> list[tuple[int, str, str]]:
    """Line, column and code of each problem."""
    return [(each.line, each.column, each.code) for each in problems]
