"""A table that is written in: goals, those who work along, reviews."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.desktop.parts import Link, MessageLine, Words
from pathway.desktop.plans.plain_row import PlainRow, RowHeads
from pathway.desktop.plans.row_fields import MARGIN, RowField
from pathway.desktop.plans.row_strip import RowStrip


class RowsEditor(QWidget):
    """Rows of frozen entities. The current one is written in, the others are read; a row's order is its place.

    ``Ctrl+J`` adds a row, ``Alt+↑`` and ``Alt+↓`` move the current one, ``Alt+Del`` takes it away.
    """

    changed = Signal()
    """The rows were changed."""
    current_changed = Signal()
    """Another row is the current one, or there is none."""
    removed = Signal(object, int)
    """A row was taken away, and its place: so that it can be brought back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        self._current = -1
        self.title, self.aside = Words(role="brand"), Words(role="second")
        self.empty = Words(role="second", wrap=True)
        self.empty.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self.message = MessageLine(reserve=False)
        self.message.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[QWidget] = []

    def prepare(self, fields: Sequence[RowField], make: Callable[[], Any], noun: str) -> None:
        """Say which columns there are, how an empty row is made, and what a row is called aloud."""
        self._fields, self._make, self._noun = tuple(fields), make, noun
        self.heads = RowHeads(self._fields, self)
        self.strip = RowStrip(self._fields, self)
        self.strip.edited.connect(self._edited)
        self.strip.walked.connect(self.walk)
        self.strip.entered.connect(self._enter)
        for part in (self._head(), self.heads, self.empty):
            self._column.addWidget(part)
        self._lines = QVBoxLayout()
        self._column.addLayout(self._lines)
        self._column.addWidget(self._acts())
        self._column.addWidget(self.message)
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=steps: self.move_row(by))
        self._draw()

    def set_words(self, title: str, aside: str, empty: str, add: str) -> None:
        """Say what stands over the rows, what is said when there are none, and the words that add one."""
        self.title.setText(title)
        self.aside.setText(aside)
        self.empty.setText(empty)
        self.add.setText(add)

    def _head(self) -> QWidget:
        return _beside(self.title, self.aside, spacing=4)

    def _acts(self) -> QWidget:
        self.add = Link("", "Ctrl+J", underlined=False)
        self.moves = Words(self.tr("Alt+↑ Alt+↓ moves"), role="second")
        self.away = Link(self.tr("Remove"), "Alt+Del", underlined=False)
        self.add.clicked.connect(self.add_row)
        self.away.clicked.connect(self.remove_row)
        acts = _beside(self.add, self.moves, self.away, spacing=16)
        acts.setFixedHeight(36)
        return acts

    def rows(self) -> tuple[Any, ...]:
        """Return the rows as they stand. Rows in which nothing was written are left out."""
        blank = self._make()
        return tuple(row for row in self._rows if row != blank)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the first becomes the current one."""
        self._rows = tuple(rows)
        self._current = 0 if rows else -1
        self._draw()
        self.current_changed.emit()

    def current(self) -> int:
        """Return the place of the row that is written in, -1 for none."""
        return self._current

    def current_row(self) -> Any:
        """Return the row that is written in, None for none."""
        return self._rows[self._current] if self._current >= 0 else None

    def choose(self, place: int, column: int | None = None) -> None:
        """Write in another row, with the keyboard in a column."""
        if place != self._current:
            self._current = place
            self._draw()
            self.current_changed.emit()
        if column is not None:
            self.strip.focus_column(column)

    def change(self, **values: object) -> None:
        """Change the current row from outside the table."""
        if self._current >= 0:
            self._put(replace(self._rows[self._current], **values))
            self.changed.emit()

    def walk(self, steps: int) -> None:
        """Go to a row above or below, in the same column."""
        place = self._current + steps
        if 0 <= place < len(self._rows):
            self.choose(place, self.strip.column())

    def add_row(self) -> None:
        """Add an empty row at the end and write in it; an empty one that is there already is used."""
        blank = self._make()
        if blank not in self._rows:
            self._rows = (*self._rows, blank)
        self._current = self._rows.index(blank)
        self._draw()
        self.current_changed.emit()
        self.strip.focus_column(0)

    def remove_row(self) -> None:
        """Take the current row away; `removed` lets others offer to bring it back."""
        if self._current < 0:
            return
        place, row = self._current, self._rows[self._current]
        had_keyboard = self.strip.has_keyboard()
        self._set(self._rows[:place] + self._rows[place + 1 :], min(place, len(self._rows) - 2))
        if had_keyboard and self._rows:
            self.strip.focus_column(0)
        if row != self._make():
            self.removed.emit(row, place)

    def bring_back(self, row: Any, place: int) -> None:
        """Put a row back where it was."""
        place = min(place, len(self._rows))
        self._set((*self._rows[:place], row, *self._rows[place:]), place)

    def move_row(self, steps: int) -> None:
        """Move the current row up or down."""
        place = self._current + steps
        if self._current < 0 or not 0 <= place < len(self._rows):
            return
        column = self.strip.column() if self.strip.has_keyboard() else None
        rows = list(self._rows)
        rows.insert(place, rows.pop(self._current))
        self._set(tuple(rows), place)
        if column is not None:
            self.strip.focus_column(column)

    def _set(self, rows: tuple[Any, ...], current: int) -> None:
        self._rows, self._current = rows, current
        self._draw()
        self.current_changed.emit()
        self.changed.emit()

    def _edited(self, name: str, value: object) -> None:
        self._put(replace(self._rows[self._current], **{name: value}))
        self.changed.emit()

    def _put(self, row: Any) -> None:
        self._rows = (*self._rows[: self._current], row, *self._rows[self._current + 1 :])

    def _enter(self) -> None:
        if self._current < len(self._rows) - 1:
            self.walk(1)
        elif self.current_row() != self._make():
            self.add_row()

    def _draw(self) -> None:
        """Lay the rows out again, the current one as fields."""
        for old in self._shown:
            self._lines.removeWidget(old)
            if old is not self.strip:
                old.hide()
                old.deleteLater()
        self._shown = [self._line(place, row) for place, row in enumerate(self._rows)]
        for line in self._shown:
            self._lines.addWidget(line)
        there = bool(self._rows)
        self.strip.setVisible(there)
        for part, seen in ((self.empty, not there), (self.heads, there), (self.moves, there), (self.away, there)):
            part.setVisible(seen)

    def _line(self, place: int, row: Any) -> QWidget:
        label = f"{self._noun} {place + 1}"
        if place == self._current:
            self.strip.show_row(row, label)
            return self.strip
        line = PlainRow(self._fields, row, label, self)
        line.asked.connect(lambda column, at=place: self.choose(at, column))
        return line


def _beside(*parts: QWidget, spacing: int) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(MARGIN, 0, MARGIN, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return box
