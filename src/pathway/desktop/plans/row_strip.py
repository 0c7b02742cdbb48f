"""The row that is being written in: a field for each column, on the ground of what is chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts import DateField
from pathway.desktop.plans.row_fields import RowField, boxes
from pathway.desktop.plans.state_field import StateField

Field = QLineEdit | StateField


class RowStrip(QWidget):
    """Fields side by side over the columns. Up and down go to the row above and below, Enter goes down."""

    edited = Signal(str, object)
    """A field was changed: its name and its new value."""
    walked = Signal(int)
    """Somebody goes on to another row: -1 up, 1 down."""
    entered = Signal()
    """Enter was pressed in a field."""

    def __init__(self, fields: Sequence[RowField], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = fields
        self._filling = False
        self.fields: dict[str, Field] = {field.name: self._field(field) for field in fields}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.row("row_today"))

    def _field(self, column: RowField) -> Field:
        made: Field
        if column.kind == "date":
            made = DateField(weekday=False, lean="near", parent=self)
        elif column.kind == "state":
            made = StateField(self)
        else:
            made = QLineEdit(self)
        if isinstance(made, QLineEdit) and not isinstance(made, DateField):
            made.textEdited.connect(lambda text, name=column.name: self._tell(name, text))
        else:
            made.changed.connect(lambda value, name=column.name: self._tell(name, value))
        made.installEventFilter(self)
        return made

    def show_row(self, row: Any, label: str) -> None:
        """Let the fields hold a row's values; what was typed in another row cannot be undone from here."""
        self._filling = True
        for column in self._columns:
            field, value = self.fields[column.name], getattr(row, column.name)
            if isinstance(field, DateField | StateField):
                field.set_value(value)
            elif field.text() != value:
                field.setText(value)
            if isinstance(field, QLineEdit) and not field.hasFocus():
                field.setCursorPosition(0)  # a long text shows its beginning
            field.setAccessibleName(f"{label}, {column.title}")
        self._filling = False

    def focus_column(self, place: int) -> None:
        """Give the keyboard to a column's field."""
        field = self.fields[self._columns[place].name]
        if isinstance(field, QLineEdit) and not field.hasFocus():
            field.end(False)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def column(self) -> int:
        """Return the column that has the keyboard, the first when none has it."""
        return next((at for at, each in enumerate(self._columns) if self.fields[each.name].hasFocus()), 0)

    def has_keyboard(self) -> bool:
        """Tell whether a field of the row has the keyboard."""
        return any(field.hasFocus() for field in self.fields.values())

    def sizeHint(self) -> QSize:
        """Return the height of a row with fields."""
        return QSize(320, look.row("row_today"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fields over their columns."""
        super().resizeEvent(event)
        height = look.row("field")
        for column, (x, width) in zip(self._columns, boxes(self._columns, self.width()), strict=True):
            self.fields[column.name].setMinimumWidth(0)
            self.fields[column.name].setGeometry(round(x), (self.height() - height) // 2, round(width), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk among the rows by the arrows, where they mean nothing to the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not _modified(event):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            key = Qt.Key(event.key())
            if key in steps and not isinstance(watched, StateField):
                self.walked.emit(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QLineEdit):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint, the bar and the line below."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.ground(painter, box, look.colour("accent-tint"))
        bar = QRectF(0, 0, look.size("line_selection_bar"), box.height())
        look.paint.ground(painter, bar, look.colour("accent"))
        for top in (0, self.height() - 1):
            look.paint.hline(painter, 0, self.width(), top, look.colour("line"))
        painter.end()

    def _tell(self, name: str, value: object) -> None:
        if not self._filling:
            self.edited.emit(name, value)


def _modified(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
