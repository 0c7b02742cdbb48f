"""What the fields for dates and times share: typed forgivingly, shown the same way always, stepped by + and −."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import look
from pathway.desktop.parts import typed, typed_words

T = TypeVar("T", date, time, datetime)
_STEPS = {"+": 1, "-": -1, "−": -1, "–": -1}


def local_now() -> datetime:
    """Return the clock on the wall, without a zone, as people type it."""
    return datetime.now().astimezone().replace(tzinfo=None)


class TypedField(QLineEdit, Generic[T]):
    """What the three fields share: read on leaving, write back, step.

    A + or − steps at once; a digit right after it makes ``+7`` out of it, counted from today.
    """

    changed = Signal(object)

    def __init__(self, value: T | None, label: str, now: Callable[[], datetime], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._now = now
        self._value: T | None = value
        self._before_step: tuple[str, str] | None = None
        self.setFont(look.font("body", tabular=True))
        self.setAccessibleName(label)
        self.setText("" if value is None else self._written(value))
        self.setMinimumWidth(self._least_width())
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._settle)

    def _read(self, words: str) -> typed.Reading[T]:
        raise NotImplementedError

    def _written(self, value: T) -> str:
        raise NotImplementedError

    def _stepped(self, value: T | None, steps: int) -> T:
        raise NotImplementedError

    def _widest(self) -> str:
        raise NotImplementedError

    def _least_width(self) -> int:
        return round(look.paint.width_of(self._widest(), self.font())) + 24

    def value(self) -> T | None:
        """Return what stands in the field; None when it is empty or cannot be read."""
        return self._read(self.text()).value

    def problem(self) -> str:
        """Return what to do about what was typed, in words; "" when it can be read or the field is empty."""
        reading = self._read(self.text())
        return typed_words.problem_words(reading.problem, reading.values)

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Count from another clock: local time without a zone. For fields that stand in a drawing."""
        self._now = now

    def set_value(self, value: T | None) -> None:
        """Show a value; tells `changed` if it is another."""
        self.setText("" if value is None else self._written(value))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by + and −, and by the up and down arrows."""
        arrows = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        pressed = event.text()
        steps = arrows.get(Qt.Key(event.key())) if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) else None
        if steps is None and pressed in _STEPS and self._may_step():
            self._before_step = (self.text(), pressed)
            steps = _STEPS[pressed]
        if steps is not None:
            self.set_value(self._stepped(self.value(), steps))
            self.selectAll()
            return
        if self._before_step is not None and pressed.isdigit():
            self.setText(self._before_step[1])  # a count of days was meant: +7
        self._before_step = None
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write back what was read."""
        super().focusOutEvent(event)
        self._before_step = None
        self._settle()

    def _may_step(self) -> bool:
        whole = not self.text() or self.selectedText() == self.text()
        return whole or (self.cursorPosition() == len(self.text()) and self._is_written())

    def _is_written(self) -> bool:
        value = self.value()
        return value is not None and self._written(value) == self.text()

    def _edited(self, _text: str) -> None:
        self._tell()

    def _settle(self) -> None:
        value = self.value()
        if value is not None:
            self.setText(self._written(value))
        self._tell()

    def _tell(self) -> None:
        value = self.value()
        if value != self._value:
            self._value = value
            self.changed.emit(value)
