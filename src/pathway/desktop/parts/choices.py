"""A column of choices, each with its digit: a question that one key answers."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStyle, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.look.style import radio_button
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.words import Words

_Flag = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: what it stands for, its digit, its words, perhaps a sign before and quiet words after them."""

    id: Hashable
    digit: str
    text: str
    sign: str = ""
    aside: str = ""
    colour: str = "text"


class _ChoiceRow(QAbstractButton):
    """A radio button of 32 that carries its digit; tint and strong words when chosen."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setText(choice.text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(part for part in (choice.text, choice.aside) if part))
        self.setAccessibleDescription(choice.digit)
        self.setProperty("ring", "tight")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        parent = self.parent()
        if isinstance(parent, Choices) and self.isChecked() and self.rect().contains(event.position().toPoint()):
            parent.picked.emit(self.choice.id)

    def sizeHint(self) -> QSize:
        words = look.paint.width_of(self.text(), look.font("body", strong=True))
        words += look.paint.width_of(self.choice.aside, look.font()) + (24 if self.choice.sign else 0)
        return QSize(round(words) + 72, look.row("choice"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box, on = QRectF(self.rect()), self.isChecked()
        if on or self.underMouse():
            look.paint.ground(painter, box, look.colour("accent-tint" if on else "hover"))
        state = _Flag.State_Enabled if self.isEnabled() else _Flag.State_None
        radio_button(painter, QRectF(8, 0, 16, box.height()), state | (_Flag.State_On if on else _Flag.State_None))
        ink = look.colour("text" if self.isEnabled() else "text2")
        number = look.font("body", strong=on, tabular=True)
        quiet = ink if on else look.colour("text2")
        look.paint.text(painter, QRectF(32, 0, 16, box.height()), self.choice.digit, number, quiet, right=True)
        self._paint_words(painter, box.adjusted(56, 0, -8, 0), look.font("body", strong=on))
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, font: QFont) -> None:
        if self.choice.sign:
            look.paint.sign(painter, room.left(), room.center().y() - 8, self.choice.sign, self.choice.colour)
            room.adjust(24, 0, 0, 0)
        ink = look.colour("text" if self.isEnabled() else "text2")
        shown = look.paint.elided(self.text(), font, room.width())
        look.paint.text(painter, room, shown, font, ink)
        room.adjust(look.paint.width_of(shown, font) + 8, 0, 0, 0)
        aside = look.paint.elided(self.choice.aside, look.font(), room.width())
        look.paint.text(painter, room, aside, look.font(), look.colour("text2"))


class Choices(QWidget):
    """Choices of which one holds. Digits, Enter and the mouse pick one; arrows move what holds.

    Args:
        choices: The choices from the top; a plain text among them is a quiet heading.
        label: The question, for those who hear it.
    """

    chosen = Signal(object)
    """Another choice holds."""
    picked = Signal(object)
    """A choice was picked for good, by its digit, Enter or the mouse: a form may go on to the next question."""

    def __init__(
        self, choices: Sequence[Choice | str] | QWidget = (), label: str = "", parent: QWidget | None = None
    ) -> None:
        offered, parent = given(choices, (), parent)
        super().__init__(parent)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._rows: dict[Hashable, _ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group.buttonToggled.connect(self._toggled)
        self.set_choices(offered)

    def set_choices(self, choices: Sequence[Choice | str], value: Hashable | None = None) -> None:
        """Offer other choices, of which one may hold; tells nothing."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in self._rows.values():
            self._group.removeButton(row)
        self._rows = {}
        for choice in choices:
            if isinstance(choice, str):
                heading = Words(choice, role="caption")
                heading.setContentsMargins(8, 12, 0, 4)
                self._column.addWidget(heading)
                continue
            self._rows[choice.id] = row = _ChoiceRow(choice, self)
            row.setChecked(value is not None and choice.id == value)
            self._group.addButton(row)
            self._column.addWidget(row)
            row.show()  # at once: the next key may come before the layout shows it

    def value(self) -> Hashable | None:
        """Return the choice that holds, None while none does."""
        return next((known for known, row in self._rows.items() if row.isChecked()), None)

    def choose(self, value: Hashable) -> None:
        """Let a choice hold, and tell it."""
        self._rows[value].setChecked(True)

    def has(self, value: Hashable) -> bool:
        """Whether this is one of the choices."""
        return value in self._rows

    def choose_none(self) -> None:
        """Let no choice hold, for instance because one beside them does. Tells nothing."""
        self._group.setExclusive(False)
        for row in self._rows.values():
            row.setChecked(False)
        self._group.setExclusive(True)

    def press(self, digit: str) -> bool:
        """Choose by digit; tell whether there was such a choice."""
        for row in self._rows.values():
            if row.choice.digit == digit and row.isEnabled():
                row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._pick(row)
                return True
        return False

    def focus_choice(self) -> None:
        """Give the keyboard to the choice that holds, else to the first."""
        held = self.value()
        row = self._rows[held] if held is not None else next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the choice that holds, else to the first."""
        del reason
        self.focus_choice()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits pick, and Enter what has the keyboard."""
        here = self.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and isinstance(here, _ChoiceRow):
            self._pick(here)
        elif not (event.text().isdigit() and self.press(event.text())):
            super().keyPressEvent(event)

    def _pick(self, row: _ChoiceRow) -> None:
        row.setChecked(True)
        self.picked.emit(row.choice.id)

    def _toggled(self, row: QAbstractButton, on: bool) -> None:
        if on and isinstance(row, _ChoiceRow):
            self.chosen.emit(row.choice.id)
