"""What was agreed in a talk: who does what by when, one line each."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.field_values import give_back, kept
from pathway.desktop.parts import DateField, KeyButton, Line, Link
from pathway.desktop.parts.typed_field import local_now
from pathway.notes.note import Agreement

_WHO, _BY = 124, 100


class AgreementRow(QWidget):
    """One agreement: what, who, by when, and the cross that takes it away."""

    edited = Signal()
    left = Signal()

    def __init__(self, who: Sequence[str], now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = QLineEdit(placeholderText=self.tr("what"))
        self.who = QLineEdit(placeholderText=self.tr("who"))
        self.by = DateField(weekday=False, lean="future", now=now)
        self.by.setPlaceholderText(self.tr("by"))
        self.away = KeyButton("", "close", small=True, flat=True)
        self._prepare(who)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.what, 1)
        for part in (self.who, self.by, self.away):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        self.setFixedHeight(look.row("row_table_dense") + 1)

    def _prepare(self, who: Sequence[str]) -> None:
        names = (self.tr("What was agreed"), self.tr("Who does it"), self.tr("By when"))
        for field, name in zip((self.what, self.who, self.by), names, strict=True):
            field.setAccessibleName(name)
            look.mark(field, small=True, bare=True)
            field.textChanged.connect(self.edited)
        self.what.setTextMargins(-8, 0, 0, 0)  # the words stand under the heading, as in a list
        self.who.setFixedWidth(look.wide(_WHO))
        self.by.setFixedWidth(max(look.wide(_BY), self.by.minimumWidth()))
        self.away.setAccessibleName(self.tr("Remove the agreement"))
        self.away.clicked.connect(self.left)
        completer = QCompleter(list(who), self.who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.who.setCompleter(completer)

    def fields(self) -> tuple[QLineEdit, QLineEdit, DateField]:
        """Return what, who, and by when."""
        return self.what, self.who, self.by

    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(field.text().strip() for field in self.fields())


class AgreementRows(QWidget):
    """The rows, and the word that adds one (Ctrl+J)."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who: Sequence[str] = ()
        self._now: Callable[[], datetime] = local_now
        self.rows: list[AgreementRow] = []
        self.add = Link(self.tr("+ New agreement"), "Ctrl+J", underlined=False)
        self.add.clicked.connect(lambda: self.add_row().what.setFocus())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Line())
        self._column.addWidget(self.add)
        self._column.addWidget(Line())
        self.add.setFixedHeight(look.row("row_table_dense"))

    def prepare(self, who: Sequence[str], now: Callable[[], datetime]) -> None:
        """Say whose names come by their first letters, and what the clock says."""
        self._who, self._now = who, now

    def add_row(self) -> AgreementRow:
        """Add an empty row and return it."""
        row = AgreementRow(self._who, self._now, self)
        row.edited.connect(self.edited)
        row.left.connect(lambda: self.take_away(row))
        last = self.rows[-1] if self.rows else None
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        at = last.away if last is not None else _stop_before(self)
        for field in (*row.fields(), row.away, self.add):
            QWidget.setTabOrder(at, field)
            at = field
        row.show()
        self.edited.emit()
        return row

    def take_away(self, row: AgreementRow) -> None:
        """Take a row away; the keyboard goes to the row after it, else to the word that adds one."""
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        (self.rows[place].what if place < len(self.rows) else self.add).setFocus()
        self.edited.emit()

    def agreements(self) -> tuple[Agreement, ...]:
        """Return the rows in which something was typed."""
        return tuple(
            Agreement(row.what.text().strip(), row.who.text().strip(), row.by.value())
            for row in self.rows
            if not row.empty()
        )

    def problem(self) -> str:
        """Return what to do about a day that cannot be read, "" if all can."""
        return next((words for row in self.rows if (words := row.by.problem())), "")

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the row that something is wrong with, else to the first, else to the word that adds one."""
        wrong: list[QWidget] = [row.by for row in self.rows if row.by.problem()]
        wrong += [row.what for row in self.rows if not row.empty() and not row.what.text().strip()]
        target = wrong[0] if wrong else self.rows[0].what if self.rows else self.add
        target.setFocus(reason)

    def kept(self) -> list[list[object]]:
        """Return the rows for a draft: what, who, by."""
        return [[kept(field) for field in row.fields()] for row in self.rows if not row.empty()]

    def give_back(self, rows: object) -> None:
        """Put in place of all rows what a draft held."""
        for row in list(self.rows):
            self.take_away(row)
        for values in rows if isinstance(rows, Iterable) else ():
            for field, value in zip(self.add_row().fields(), values, strict=True):
                give_back(field, value)


def _stop_before(widget: QWidget) -> QWidget:
    """Return the field from which the Tab key goes on into a widget."""
    before = widget.previousInFocusChain()
    while before is not None and not before.focusPolicy() & Qt.FocusPolicy.TabFocus and before is not widget:
        before = before.previousInFocusChain()
    return before or widget
