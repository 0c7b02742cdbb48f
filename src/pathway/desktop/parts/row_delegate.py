"""Paints a row of a list: ground, bar, cells, line below, and the focus inside."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from pathway.desktop import look
from pathway.desktop.parts.row import Cell, Column, Row
from pathway.desktop.parts.row_layout import spans
from pathway.desktop.parts.row_model import ROW_ROLE, Index
from pathway.desktop.parts.row_paint import act_rect, natural_width, paint_cell, was_cut

_MEASURED_ROWS = 300
_Flag = QStyle.StateFlag


class RowDelegate(QStyledItemDelegate):
    """One for all lists; what differs is said by columns and cells.

    Args:
        columns: The columns, from the left.
        row: Name of the rows' height in the tokens.
        margin: Free at both ends, pixels.
        bar: Paint the bar of accent on the current row.
        lines: Paint a line under each row.
    """

    def __init__(
        self,
        columns: tuple[Column, ...],
        row: str,
        margin: int,
        *,
        bar: bool,
        lines: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.margin = margin
        self._row, self._bar, self._lines = row, bar, lines
        self._natural = [0.0] * len(columns)

    def measure(self, rows: tuple[Row, ...]) -> None:
        """Find how wide the words of each column are in these rows."""
        shown = [row for row in rows[:_MEASURED_ROWS] if not row.heading]
        for place, column in enumerate(self.columns):
            cells = [row.cells[place] for row in shown if place < len(row.cells)]
            head = look.paint.width_of(column.title, look.font("caption")) + 1
            widest = 0.0
            if not column.width and not column.stretch:
                widest = max((natural_width(cell, column) for cell in cells), default=0.0)
            self._natural[place] = max(head, widest)

    def boxes(self, rect: QRectF) -> list[QRectF]:
        """Return where each column's cell lies in a row."""
        layout = [(look.wide(column.width), column.stretch) for column in self.columns]
        found = spans(layout, self._natural, rect.width(), self.margin)
        return [QRectF(rect.left() + x, rect.top(), width, rect.height()) for x, width in found]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; headings are as high as list rows."""
        del option
        row = index.data(ROW_ROLE)
        heading = isinstance(row, Row) and row.heading
        name = "row_list" if heading and self._row in ("row_list", "row_today") else self._row
        return QSize(0, look.row(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        rect, flags = QRectF(option.rect), option.state
        here = bool(flags & _Flag.State_Selected)
        painter.save()
        self.paint_ground(painter, rect, row, flags)
        if row.heading:
            self.paint_heading(painter, rect, row)
        else:
            for box, cell, column in zip(self.boxes(rect), row.cells, self.columns, strict=False):
                self.paint_cell(painter, box, cell, column, row, here)
        if self._lines:
            foot = rect.bottom() - look.paint.thickness(painter, 1)
            look.paint.hline(painter, rect.left(), rect.right(), foot, look.colour("line"))
        if here and self._bar:
            bar = QRectF(rect.left(), rect.top(), look.size("line_selection_bar"), rect.height())
            look.paint.ground(painter, bar, look.colour("accent"))
        if self._focused(option):
            look.paint.frame(painter, rect, None, look.colour("accent"), look.size("line_focus"), 0)
        painter.restore()

    def paint_ground(self, painter: QPainter, rect: QRectF, row: Row, flags: QStyle.StateFlag) -> None:
        """Paint what lies under the words: tint of the current row, hover, or the row's own tint."""
        if flags & _Flag.State_Selected:
            look.paint.ground(painter, rect, look.colour("accent-tint"))
        elif flags & _Flag.State_MouseOver and not row.heading:
            look.paint.ground(painter, rect, look.colour("hover"))
        elif row.ground:
            look.paint.ground(painter, rect, look.colour(row.ground))

    def paint_heading(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Paint a group's heading: strong words, then the count."""
        cell = row.cells[0]
        box = rect.adjusted(self.margin, rect.height() - look.line() - 8, -self.margin, -4)
        quiet = not cell.strong
        font = look.font("caption" if quiet else "body", strong=cell.strong)
        look.paint.text(painter, box, cell.text, font, look.colour(cell.colour or "text"))
        box.adjust(look.paint.width_of(cell.text, font) + 8, 0, 0, 0)
        counted = look.colour(cell.colour or "text2")
        look.paint.text(painter, box, cell.aside, look.font("body", tabular=True), counted)

    def paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, column: Column, row: Row, here: bool) -> None:
        """Paint one cell. A list with a cell of its own kind overrides this."""
        paint_cell(painter, box, cell, column, muted=row.muted, here=here)

    def _focused(self, option: QStyleOptionViewItem) -> bool:
        view = option.widget
        return bool(option.state & _Flag.State_HasFocus) and isinstance(view, QWidget) and view.hasFocus()

    def acted_at(self, row: Row, rect: QRect, x: float, y: float) -> bool:
        """Tell whether a point lies on the row's act."""
        for box, cell in zip(self.boxes(QRectF(rect)), row.cells, strict=False):
            if cell.act and act_rect(box, cell.act).contains(x, y):
                return True
        return False

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Let a click on the act act, through the list's `acted`."""
        row = index.data(ROW_ROLE)
        left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if left and event.type() == QEvent.Type.MouseButtonRelease and isinstance(row, Row):
            at = event.position()  # type: ignore[attr-defined]
            acted = getattr(option.widget, "acted", None)
            if acted is not None and self.acted_at(row, option.rect, at.x(), at.y()):
                acted.emit(row.id)
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole of what was cut, and nothing where all is seen."""
        row = index.data(ROW_ROLE)
        words = self.cut_words(row, QRectF(option.rect), event.pos().x()) if isinstance(row, Row) else ""
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def cut_words(self, row: Row, rect: QRectF, x: float) -> str:
        """Return the whole words of the cell at ``x``, if some of them are not seen; else ""."""
        for box, cell, column in zip(self.boxes(rect), row.cells, self.columns, strict=False):
            if box.left() <= x <= box.right() and was_cut(cell, column, box.width()):
                return "\n".join(part for part in (f"{cell.text} {cell.aside}".strip(), cell.second) if part)
        return ""
