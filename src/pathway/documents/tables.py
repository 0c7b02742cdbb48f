"""Tables on paper: columns that make room for each other's long words, a header that each sheet repeats."""

from collections.abc import Sequence
from dataclasses import dataclass

from pathway.documents.page import ACROSS, BOTTOM, LEFT, Flow, Words, across
from pathway.documents.text import clean, clean_line, lines
from pathway.documents.type import CELL, COLUMN_HEAD, INK, Style

GAP = 9.0
"""White to the right of each cell but the last, in points."""
OVER = 4.5
"""White over and under a cell's text."""
LINE = 0.56
PARTED = 200.0
"""A row higher than this, in points, may be continued on the next sheet."""
HEADER = 19.5
SPARED = 0.25
"""The most that a column gives of its width to others."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the width it would like in points, and how its cells are set.

    ``right`` sets header and cells against the column's right edge: figures. ``whole`` asks for room for each cell on
    one line: dates and short terms.
    """

    header: str
    width: float
    style: Style = CELL
    right: bool = False
    whole: bool = False

    @property
    def inset(self) -> float:
        """White at the right edge of a column of figures, in points, so that the next column stands clear of it."""
        return 6.0 if self.right else 0.0

    def lines(self, cell: str, width: float) -> list[str]:
        """Break a clean cell into lines; all of them begin where its first one is moved in to by no-break spaces."""
        text = cell.lstrip("\N{NO-BREAK SPACE}")
        before = cell[: min(len(cell) - len(text), 12)]
        found = lines(text, self.style, width - self.inset - self.style.width(before))
        return [before + each for each in found]

    def needs(self, cell: str) -> float:
        """Return how wide the column must be not to cut a word of this cell, or not to break it at all."""
        parts = cell.split("\n" if self.whole else None)
        return max(map(self.style.width, parts), default=0.0) + self.inset + 0.01


class Table:
    """A table's cells, broken into lines. Rows have one text a column."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        self.columns = columns
        cells = [[clean(cell) for cell in row] for row in rows]
        self.widths = _widths(columns, cells)
        self.rows = [
            [column.lines(cell, width) for cell, column, width in zip(row, columns, self.widths, strict=True)]
            for row in cells
        ]

    def height(self, row: int) -> float:
        """Return how high a row is, in points."""
        most = max(len(cell) for cell in self.rows[row])
        return max(most, 1) * CELL.leading + 2 * OVER + LINE

    def keep(self, tail: float = 0.0) -> float:
        """Return the height of header and first row, and of what must follow when that is all of the table."""
        return HEADER + self.height(0) + (tail if len(self.rows) == 1 else 0)

    def set(self, flow: Flow, tail: float = 0.0) -> None:
        """Set the table. ``tail`` points that follow stay on the last row's sheet.

        A row goes to the next sheet whole, unless it is higher than `PARTED`: then it is continued there.
        """
        self._header(flow)
        fitting = BOTTOM - flow.top - HEADER
        for row in range(len(self.rows)):
            height = self.height(row)
            last = row == len(self.rows) - 1 and height + tail <= fitting
            wanted = height + tail if last else min(height, PARTED)
            if wanted > flow.room and row:
                self._turn(flow)
            self._row(flow, row)

    def _turn(self, flow: Flow) -> None:
        flow.turn()
        self._header(flow)

    def _header(self, flow: Flow) -> None:
        self._cells(flow, [[clean_line(column.header)] for column in self.columns], COLUMN_HEAD, flow.y + 1.7)
        flow.y += HEADER
        flow.put(across(flow.y - 1.125, 1.125, INK))

    def _row(self, flow: Flow, row: int) -> None:
        rest = self.rows[row]
        while True:
            most = max(max(len(cell) for cell in rest), 1)
            fitting = min(most, int((flow.room - 2 * OVER - LINE) / CELL.leading + 0.001))
            if fitting < min(most, 2):
                self._turn(flow)
                continue
            self._cells(flow, [cell[:fitting] for cell in rest], None, flow.y + OVER)
            flow.y += fitting * CELL.leading + 2 * OVER + LINE
            flow.put(across(flow.y - LINE, LINE))
            rest = [cell[fitting:] for cell in rest]
            if not any(rest):
                return
            self._turn(flow)

    def _cells(self, flow: Flow, cells: Sequence[Sequence[str]], style: Style | None, y: float) -> None:
        x = LEFT
        for cell, column, width in zip(cells, self.columns, self.widths, strict=True):
            how = style or column.style
            for number, text in enumerate(cell):
                at = x + width - column.inset - how.width(text) if column.right else x
                if text:
                    flow.put(Words(at, y + number * CELL.leading + how.baseline, text, how))
            x += width + GAP


def _widths(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[float]:
    """Return the columns' widths without the gaps: a long word takes from columns that can spare it."""
    liked = [column.width for column in columns]
    inner = ACROSS - GAP * (len(columns) - 1)
    liked = [width * inner / sum(liked) for width in liked]
    needed = [
        min(max([column.needs(row[number]) for row in cells] + [COLUMN_HEAD.width(column.header)]), inner / 3)
        for number, column in enumerate(columns)
    ]
    missing = [max(need - like, 0.0) for need, like in zip(needed, liked, strict=True)]
    spare = [min(max(like - need, 0.0), like * SPARED) for need, like in zip(needed, liked, strict=True)]
    given = min(sum(missing), sum(spare))
    if not given:
        return liked
    return [
        like + lack * given / sum(missing) - extra * given / sum(spare)
        for like, lack, extra in zip(liked, missing, spare, strict=True)
    ]
