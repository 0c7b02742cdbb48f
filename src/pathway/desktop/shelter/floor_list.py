"""One floor of the board: its head, and a row for each place."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Cell, Column, Row, RowDelegate, RowList
from pathway.desktop.parts.row_model import ROW_ROLE, Index

EDGE, TO_NAME = 8, 12
SIGN = 12
MOST_PAINTED = 400
"""Pictures of places kept; each is about as big as a place on the screen."""
_SEEN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class PlaceDelegate(RowDelegate):
    """Paints a place: number, name and days on one line, what holds for it on the next."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(columns, "row_bed", EDGE, bar=False, lines=True, parent=parent)
        self._numbers = self._days = 16.0
        self._painted: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a place as it was painted before, unless something about it changed: the board is drawn often."""
        row, ratio = index.data(ROW_ROLE), painter.device().devicePixelRatioF()
        state = (option.state & _SEEN).value
        key = (row, option.rect.width(), option.rect.height(), state, self._focused(option), ratio, look.scheme())
        picture = self._painted.get(key)
        if picture is None:
            if len(self._painted) > MOST_PAINTED:
                self._painted.clear()
            picture = self._painted[key] = self._picture(option, index, ratio)
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _picture(self, option: QStyleOptionViewItem, index: Index, ratio: float) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.colour("surface"))
        own = QStyleOptionViewItem(option)
        own.rect = QRect(QPoint(0, 0), option.rect.size())
        painter = QPainter(picture)
        super().paint(painter, own, index)
        painter.end()
        return picture

    def measure(self, rows: tuple[Row, ...]) -> None:
        """Find how wide the numbers and the days are, and paint anew where that is another width."""
        font = look.font("body", tabular=True)
        before = (self._numbers, self._days)
        self._numbers = max((look.paint.width_of(row.cells[0].text, font) for row in rows), default=16.0)
        self._days = max((look.paint.width_of(row.cells[2].text, font) for row in rows), default=16.0)
        if (self._numbers, self._days) != before:
            self._painted.clear()

    def boxes(self, rect: QRectF) -> list[QRectF]:
        """Return where number, name and days lie on the first line, and what holds on the second."""
        line = look.line("caption")
        top = rect.top() + (rect.height() - 2 * line) / 2
        name = EDGE + min(self._numbers, rect.width() / 3) + TO_NAME
        days = rect.width() - EDGE - self._days
        found = ((EDGE, name - TO_NAME - EDGE + 2), (name, days - 4 - name), (days, self._days + 1))
        boxes = [QRectF(rect.left() + x, top, width, line) for x, width in found]
        return [*boxes, QRectF(rect.left() + name, top + line, rect.width() - EDGE - name, line)]

    def paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, column: Column, row: Row, here: bool) -> None:
        """Paint a cell; what holds stands in its state's colour, else in the place's own, else quietly."""
        if column is not BELOW:
            super().paint_cell(painter, box, cell, column, row, here)
            return
        known = look.states().get(cell.state)
        role = known.colour if known else cell.colour or "text2"
        sign = cell.sign or (known.sign if known else "")
        if sign:
            look.paint.sign(painter, box.left(), box.center().y() - SIGN / 2, sign, role, SIGN)
            box.adjust(SIGN + 4, 0, 0, 0)
        font = look.font("caption", strong=bool(known and known.bold))
        look.paint.text(painter, box, look.paint.elided(cell.text, font, box.width()), font, look.colour(role))


BELOW = Column(caption=True, second=True)
COLUMNS = (Column(tabular=True, second=True), Column(stretch=1), Column(right=True, second=True), BELOW)


class FloorList(RowList):
    """The places of one floor. The arrows go on to the floors beside it.

    Args:
        label: The house and the floor, for those who hear the page.
    """

    beyond = Signal(int, int)
    """An arrow left the floor: steps to the side, and up (-1) or down (1) where it went over an end (else 0)."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, label, row="row_bed", bar=False, margin=EDGE, fitting=True, parent=parent)
        self.use_delegate(PlaceDelegate(COLUMNS, self))
        self.setFrameShape(self.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the floor beside with left and right, and with up and down over an end."""
        key, at = event.key(), self.currentIndex().row()
        ends = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (self.rows.rowCount() - 1, 1)}
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.beyond.emit(1 if key == Qt.Key.Key_Right else -1, 0)
        elif key in ends and at == ends[Qt.Key(key)][0]:
            self.beyond.emit(ends[Qt.Key(key)][1], ends[Qt.Key(key)][1])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing by letters: on the board they act."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the click itself choose, when it is a click that brings the keyboard."""
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            super().focusInEvent(event)
        self.viewport().update()

    def leave(self) -> None:
        """Let no place of this floor be the chosen one."""
        self.choose(None)

    def place_at(self, number: int) -> QModelIndex:
        """Return a place by its number from the top, the last one where there are fewer."""
        return self.rows.index(min(max(number, 0), self.rows.rowCount() - 1), 0)

    def minimumSizeHint(self) -> QSize:
        """Return all its rows: the page scrolls, not the floor."""
        return QSize(80, self.sizeHint().height())


class FloorHead(QWidget):
    """The head of a floor: the house where it begins, the floor, and what the figures count."""

    def __init__(self, house: str, floor: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._floor, self._unit = house, floor, unit
        self.setAccessibleName(f"{house} {floor}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, with a line below."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(EDGE, 0, -EDGE, 0)
        caption, quiet = look.font("caption"), look.colour("text2")
        strong = look.font("caption", strong=True)
        look.paint.text(painter, box, self._unit, caption, quiet, right=True)
        box.adjust(0, 0, -look.paint.width_of(self._unit, caption) - EDGE, 0)
        house = look.paint.elided(self._house, strong, box.width())
        look.paint.text(painter, box, house, strong, look.colour("text"))
        box.adjust(look.paint.width_of(house, strong) + EDGE if house else EDGE, 0, 0, 0)
        look.paint.text(painter, box, look.paint.elided(self._floor, caption, box.width()), caption, quiet)
        look.paint.hline(painter, 0, self.width(), self.height() - 1, look.colour("line"))
        painter.end()
