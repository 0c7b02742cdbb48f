"""A row of a table that is not being written in, and the heads above all rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pathway.desktop import look
from pathway.desktop.plans.row_fields import MARGIN, RowField, boxes, words_of
from pathway.desktop.plans.state_field import paint_state


class RowHeads(QWidget):
    """The heads of the columns, in the caption size, with a line below."""

    def __init__(self, fields: Sequence[RowField], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.row("row_table_dense"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        del event
        painter = QPainter(self)
        font, ink = look.font("caption"), look.colour("text2")
        for field, (x, width) in zip(self._fields, boxes(self._fields, self.width()), strict=True):
            words = look.paint.elided(field.title, font, width)
            look.paint.text(painter, QRectF(x, 0, width, self.height()), words, font, ink)
        look.paint.hline(painter, MARGIN, self.width() - MARGIN, self.height() - 1, look.colour("line"))
        painter.end()


class PlainRow(QWidget):
    """A row as it is read. A click begins to write in it, in the column that was clicked."""

    asked = Signal(int)
    """Somebody wants to write here; gives the column."""

    def __init__(self, fields: Sequence[RowField], row: Any, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields, self._row = fields, row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.row("row_list"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = ", ".join(words for field in fields if (words := words_of(field, row)))
        self.setAccessibleName(f"{label}: {said}" if said else label)

    def sizeHint(self) -> QSize:
        """Return the height of a list row."""
        return QSize(320, look.row("row_list"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which column was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self._column_at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        """Show the whole of what was cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self._column_at(event.pos().x())
            words = words_of(self._fields[column], self._row)
            cut = look.paint.width_of(words, look.font()) > boxes(self._fields, self.width())[column][1]
            QToolTip.showText(event.globalPos(), words if cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and the line below."""
        del event
        painter = QPainter(self)
        if self.underMouse():
            look.paint.ground(painter, QRectF(self.rect()), look.colour("hover"))
        for field, (x, width) in zip(self._fields, boxes(self._fields, self.width()), strict=True):
            self._cell(painter, QRectF(x, 0, width, self.height()), field)
        look.paint.hline(painter, MARGIN, self.width() - MARGIN, self.height() - 1, look.colour("line"))
        painter.end()

    def _cell(self, painter: QPainter, box: QRectF, field: RowField) -> None:
        if field.kind == "state":
            paint_state(painter, box, getattr(self._row, field.name))
            return
        font = look.font("body", tabular=field.kind == "date")
        words = look.paint.elided(words_of(field, self._row), font, box.width())
        look.paint.text(painter, box, words, font, look.colour("text2" if field.quiet else "text"))

    def _column_at(self, x: float) -> int:
        starts = [left for left, _width in boxes(self._fields, self.width())]
        return max((place for place, left in enumerate(starts) if left <= x), default=0)
