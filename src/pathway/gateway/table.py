"""A register's text as rows of cells, each with the line it begins on."""

import csv
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from pathway.gateway.problem import Problem, showable

SIGNS = (";", ",")
LONGEST_FIELD = 131_072
"""Characters in one field, the limit of Python's own reader. No column needs a thousandth of it."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of cells and the file's line, from 1, on which it begins."""

    number: int
    cells: list[str] = field(repr=False)

    @property
    def blank(self) -> bool:
        """Whether nothing stands in any cell."""
        return not "".join(self.cells).strip()


class Table:
    """The header of a register, and its rows as they are read. ``problems`` grows while they are."""

    def __init__(self, header: tuple[str, ...], problems: list[Problem], lines: Iterator[Line | Problem]) -> None:
        self.header = header
        self.problems = problems
        self._lines = lines

    def rows(self) -> Iterator[Line]:
        """Give each row that has as many cells as the header; blank rows are passed over."""
        width = len(self.header)
        for line in self._lines:
            if isinstance(line, Problem):
                self.problems.append(line)
            elif not line.blank:
                if len(line.cells) > width and not any(line.cells[width:]):
                    del line.cells[width:]  # a spreadsheet's empty columns to the right
                if len(line.cells) == width:
                    yield line
                else:
                    self.problems.append(Problem(line.number, "", "uneven", f"{len(line.cells)} / {width}"))


def read_table(text: str, known: Collection[str], must: Collection[str]) -> Table:
    """Return the table in a text: the sign between its cells is the one that finds more of the known columns.

    The header's problems stand in ``problems`` at once; with any, there is no use in reading the rows.
    """
    start = _after_sign_line(text)
    found = max((_header(text[start:], sign) for sign in SIGNS), key=lambda each: len(set(each[1]) & set(known)))
    sign, header = found
    while header and not header[-1]:
        header.pop()
    lines = _lines(text[start:], sign, text.count("\n", 0, start))
    first = next((line for line in lines if isinstance(line, Problem) or not line.blank), None)
    if isinstance(first, Problem):
        return Table((), [first], lines)
    number = first.number if first else 1
    return Table(tuple(header), list(_header_problems(number, header, known, must)), lines)


def _after_sign_line(text: str) -> int:
    """Skip the line ``sep=;`` that some spreadsheets write above the header."""
    end = text.find("\n") + 1
    return end if end and text[:end].strip().lower() in ("sep=;", "sep=,") else 0


def _header(text: str, sign: str) -> tuple[str, list[str]]:
    lines = (line for line in _lines(text, sign, 0) if isinstance(line, Line) and not line.blank)
    first = next(lines, None)
    return sign, [cell.strip() for cell in first.cells] if first else []


def _header_problems(
    number: int, header: list[str], known: Collection[str], must: Collection[str]
) -> Iterator[Problem]:
    if not set(header) & set(known):
        yield Problem(number, "", "no_header")  # perhaps a row of people: nothing of it is shown
        return
    for place, name in enumerate(header):
        if name not in known:
            yield Problem(number, showable(name), "unknown_column", showable(name))
        elif name in header[:place]:
            yield Problem(number, name, "column_twice")
    yield from (Problem(number, name, "column_missing") for name in must if name not in header)


def _lines(text: str, sign: str, before: int) -> Iterator[Line | Problem]:
    """Give each row, or what is wrong with it; after an open quotation mark nothing more can be trusted."""
    reader = csv.reader((found[0] for found in _LINE.finditer(text)), delimiter=sign, strict=True)
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Problem(before + start, "", _reason(error))
            if reader.line_num > start or "unexpected end" in str(error):
                return
            continue
        if reader.line_num > start and any(sign in cell and ("\n" in cell or "\r" in cell) for cell in cells):
            yield Problem(before + start, "", "quote_open")  # the mark swallowed the rows below
            return
        yield Line(before + start, cells)


def _reason(error: csv.Error) -> str:
    words = str(error)
    if "field larger" in words:
        return "field_too_long"
    return "quote_open" if "unexpected end" in words else "quote"
