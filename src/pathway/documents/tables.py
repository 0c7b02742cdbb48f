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
HEADER = 19.5


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the width it would like in points, and how its cells are set.

    ``right`` sets header and cells against the column's right edge: figures.
    """

    header: str
    width: float
    style: Style = CELL
    right: bool = False


class Table:
    """A table's cells, broken into lines. Rows have one text a column."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        self.columns = columns
        cells = [[clean(cell) for cell in row] for row in rows]
        self.widths = _widths(columns, cells)
        self.rows = [
            [lines(cell, column.style, width) for cell, column, width in zip(row, columns, self.widths, strict=True)]
            for row in cells
        ]

    def height(self, row: int) -> float:
        """Return how high a row is, in points."""
        most = max(len(cell) for cell in self.rows[row])
        return max(most, 1) * CELL.leading + 2 * OVER + LINE

    @property
    def total(self) -> float:
        """How high the whole table is, in points."""
        return HEADER + sum(self.height(row) for row in range(len(self.rows)))

    def keep(self, tail: float = 0.0) -> float:
        """Return the height of header and first row, and of what must follow when that is all of the table."""
        return HEADER + self.height(0) + (tail if len(self.rows) == 1 else 0)

    def set(self, flow: Flow, tail: float = 0.0) -> None:
        """Set the table. ``tail`` points that follow stay on the last row's sheet.

        A row goes to the next sheet whole, unless no sheet could hold it: then it is continued there.
        """
        self._header(flow)
        fitting = BOTTOM - flow.top - HEADER
        for row in range(len(self.rows)):
            last = row == len(self.rows) - 1
            height = self.height(row)
            wanted = height + tail if last and height + tail <= fitting else height
            if wanted > flow.room and height <= fitting and row:
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
            if fitting < 1:
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
                at = x + width - how.width(text) if column.right else x
                if text:
                    flow.put(Words(at, y + number * CELL.leading + how.baseline, text, how))
            x += width + GAP


def _widths(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[float]:
    """Return the columns' widths without the gaps: a long word takes from columns that can spare it."""
    liked = [column.width for column in columns]
    inner = ACROSS - GAP * (len(columns) - 1)
    liked = [width * inner / sum(liked) for width in liked]
    needed = [
        min(max([_longest(row[number], column.style) for row in cells] + [COLUMN_HEAD.width(column.header)]), inner / 3)
        for number, column in enumerate(columns)
    ]
    missing = [max(need - like, 0.0) for need, like in zip(needed, liked, strict=True)]
    spare = [max(like - need, 0.0) for need, like in zip(needed, liked, strict=True)]
    given = min(sum(missing), sum(spare))
    if not given:
        return liked
    return [
        like + lack * given / sum(missing) - extra * given / sum(spare)
        for like, lack, extra in zip(liked, missing, spare, strict=True)
    ]


def _longest(text: str, style: Style) -> float:
    return max(map(style.width, text.split()), default=0.0) + 0.01
