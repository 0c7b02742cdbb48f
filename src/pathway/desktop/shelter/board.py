"""The board: the floors of all houses side by side, as many in a line as there is room for."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.shelter.floor_list import FloorHead, FloorList
from pathway.desktop.shelter.floors import Floor, Standee, dimmed

NARROWEST, WIDEST = 184, 360
"""How wide a floor is: names can be read, and days stand near them."""


class Board(QWidget):
    """Shows floors; one place of all is chosen.

    The floors are painted apart by a line, the houses by a wider one.
    """

    chosen = Signal(object)
    """The chosen place (`Standee`), None for none."""
    opened = Signal(object)
    """Enter or a double click on a place (`Standee`)."""
    seen = Signal(QRect)
    """Where the chosen place is, so that the page can scroll there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floors: tuple[Floor, ...] = ()
        self._heads: list[FloorHead] = []
        self._lists: list[FloorList] = []
        self._known: dict[Hashable, Standee] = {}
        self._current: Hashable | None = None
        self._kind = ""
        self._begins = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_floors(self, floors: tuple[Floor, ...]) -> None:
        """Show the floors as they are now; the chosen place stays chosen if it is still there."""
        if [floor.id for floor in floors] != [floor.id for floor in self._floors]:
            self._make(floors)
        self._floors = floors
        self._known = {each.id: each for floor in floors for each in floor.places}
        if self._current not in self._known:
            self._current = next(iter(self._known), None)
        self._show()
        self._lay_out()
        self.choose(self._current, focus=self._begins and bool(self._known))
        self._begins = self._begins and not self._known

    def begin(self) -> None:
        """Give the keyboard to the chosen place; where nothing is shown yet, as soon as it is."""
        self._begins = not self._known
        self.choose(self._current, focus=bool(self._known))

    def show_only(self, kind: str) -> None:
        """Let the places that stand this way be seen at once, and the others step back; "" for all."""
        self._kind = kind
        self._show()
        fitting = [each.id for each in self._known.values() if kind in each.standing.kinds]
        self.choose(self._current if self._current in fitting or not fitting else fitting[0])

    def current(self) -> Standee | None:
        """Return the chosen place."""
        return self._known.get(self._current) if self._current is not None else None

    def choose(self, known: Hashable | None, *, focus: bool = False) -> None:
        """Choose a place by what it is known by."""
        for floor, shown in zip(self._floors, self._lists, strict=True):
            here = any(each.id == known for each in floor.places)
            shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            if here:
                shown.choose(known)
                if focus:
                    shown.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                shown.leave()

    def lists(self) -> tuple[FloorList, ...]:
        """Return the floors' lists, in their order."""
        return tuple(self._lists)

    def _make(self, floors: tuple[Floor, ...]) -> None:
        for old in (*self._heads, *self._lists):
            old.hide()
            old.deleteLater()
        unit = self.tr("days")
        self._heads = [FloorHead(floor.house if floor.first else "", floor.name, unit, self) for floor in floors]
        self._lists = [FloorList(f"{floor.house} {floor.name}".strip(), self) for floor in floors]
        for number, shown in enumerate(self._lists):
            shown.chosen.connect(lambda known, number=number: self._chose(number, known))
            shown.opened.connect(lambda known: self.opened.emit(self._known.get(known)))
            shown.beyond.connect(lambda aside, over, number=number: self._go_on(number, aside, over))
        for each in (*self._heads, *self._lists):
            each.show()

    def _show(self) -> None:
        for floor, shown in zip(self._floors, self._lists, strict=True):
            fits = [not self._kind or self._kind in each.standing.kinds for each in floor.places]
            places = zip(floor.places, fits, strict=True)
            blocked = shown.blockSignals(True)  # a place that is not there any more is no choice
            shown.set_rows([each.row if fit else dimmed(each.row) for each, fit in places])
            shown.blockSignals(blocked)

    def _chose(self, number: int, known: Hashable | None) -> None:
        if known is None:
            return
        self._current = known
        for other, shown in enumerate(self._lists):
            shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == number else Qt.FocusPolicy.ClickFocus)
            if other != number:
                shown.leave()
        self.chosen.emit(self.current())
        shown = self._lists[number]
        where = shown.visualRect(shown.currentIndex())
        self.seen.emit(where.translated(shown.pos()))

    def _go_on(self, number: int, aside: int, over: int) -> None:
        to = number + aside
        while 0 <= to < len(self._lists) and not self._lists[to].rows.rowCount():
            to += aside
        if not 0 <= to < len(self._lists):
            return
        there = self._lists[to]
        at = {0: self._lists[number].currentIndex().row(), 1: 0, -1: there.rows.rowCount()}[over]
        row = there.rows.row_at(there.place_at(at))
        if row is not None:
            self.choose(row.id, focus=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many floors in a line as fit."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the system's text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(NARROWEST, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the page scrolls."""
        return self.sizeHint()

    def _lines(self) -> list[range]:
        count = len(self._lists)
        fit = max(1, self.width() // look.wide(NARROWEST))
        lines = -(-count // fit) if count else 0
        even = -(-count // lines) if lines else 1
        return [range(start, min(start + even, count)) for start in range(0, count, even)]

    def _line_height(self, line: range) -> int:
        return look.row("row_table_dense") + max(self._lists[number].sizeHint().height() for number in line)

    def _height(self) -> int:
        lines = self._lines()
        return sum(self._line_height(line) for line in lines) + 16 * max(0, len(lines) - 1)

    def _lay_out(self) -> None:
        lines, top = self._lines(), 0
        columns = max((len(line) for line in lines), default=1)
        width = min(self.width() / columns, look.wide(WIDEST))
        head = look.row("row_table_dense")
        for line in lines:
            for place, number in enumerate(line):
                left, right = round(place * width), round((place + 1) * width)
                room = right - left - self._divider(number, place)
                left += self._divider(number, place)
                self._heads[number].setGeometry(left, top, room, head)
                shown = self._lists[number]
                shown.setGeometry(left, top + head, room, shown.sizeHint().height())
            top += self._line_height(line) + 16
        self.updateGeometry()
        self.update()

    def _divider(self, number: int, place: int) -> int:
        if not place:
            return 0
        return look.size("line_house_divider") if self._floors[number].first else look.size("line_row")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines between floors and houses."""
        del event
        painter = QPainter(self)
        lines, top = self._lines(), 0
        for line in lines:
            last = line == lines[-1]
            bottom = self.height() if last else top + self._line_height(line)
            for place, number in enumerate(line):
                if wide := self._divider(number, place):
                    x = self._heads[number].x() - wide
                    look.paint.vline(painter, x, top, bottom, look.colour("line"), wide)
            top = bottom + 16
        painter.end()
