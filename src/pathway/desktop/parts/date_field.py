"""Fields for dates and times: typed forgivingly, shown the same way always, stepped by + and −."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import look
from pathway.desktop.parts import typed, typed_words

T = TypeVar("T", date, time, datetime)
_STEPS = {"+": 1, "-": -1, "−": -1, "–": -1}


def _now() -> datetime:
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
        self.setMinimumWidth(round(look.paint.width_of(self._widest(), self.font())) + 24)
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

    def value(self) -> T | None:
        """Return what stands in the field; None when it is empty or cannot be read."""
        return self._read(self.text()).value

    def problem(self) -> str:
        """Return what to do about what was typed, in words; "" when it can be read or the field is empty."""
        reading = self._read(self.text())
        return typed_words.problem_words(reading.problem, reading.values)

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


class DateField(TypedField[date]):
    """A date, ``ma 30-11-2026``.

    Args:
        value: The date at first, local; None is an empty field.
        weekday: Show the day's two letters.
        lean: Which year a date without one means: ``"near"``, ``"past"``, ``"future"``.
        label: Accessible name, where no `FieldRow` gives one.
        now: The clock, local time without a zone.
    """

    def __init__(
        self,
        value: date | None = None,
        *,
        weekday: bool = True,
        lean: str = typed.NEAR,
        label: str = "",
        now: Callable[[], datetime] = _now,
        parent: QWidget | None = None,
    ) -> None:
        self._weekday, self._lean = weekday, lean
        super().__init__(value, label, now, parent)
        self.setPlaceholderText(QCoreApplication.translate("Typed", "dd-mm-yyyy"))

    def _read(self, words: str) -> typed.Reading[date]:
        return typed.read_date(words, self._now().date(), self._lean)

    def _written(self, value: date) -> str:
        return typed_words.show_date(value, weekday=self._weekday)

    def _widest(self) -> str:
        return "ma 30-08-2026" if self._weekday else "30-08-2026"

    def _stepped(self, value: date | None, steps: int) -> date:
        return (value or self._now().date()) + timedelta(days=steps)


class TimeField(TypedField[time]):
    """A time of day, ``14:05``; + and − move five minutes."""

    def __init__(
        self,
        value: time | None = None,
        *,
        label: str = "",
        now: Callable[[], datetime] = _now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(value, label, now, parent)
        self.setPlaceholderText(QCoreApplication.translate("Typed", "hh:mm"))

    def _read(self, words: str) -> typed.Reading[time]:
        return typed.read_time(words, self._now())

    def _written(self, value: time) -> str:
        return typed_words.show_time(value)

    def _widest(self) -> str:
        return "08:08"

    def _stepped(self, value: time | None, steps: int) -> time:
        now = self._now()
        at = value or now.time().replace(second=0, microsecond=0)
        return (datetime.combine(now.date(), at) + timedelta(minutes=5 * steps)).time()


class DateTimeField(TypedField[datetime]):
    """A day and a time, ``23-11-2026 kl. 03:07``, local without a zone; + and − move an hour."""

    def __init__(
        self,
        value: datetime | None = None,
        *,
        lean: str = typed.PAST,
        label: str = "",
        now: Callable[[], datetime] = _now,
        parent: QWidget | None = None,
    ) -> None:
        self._lean = lean
        super().__init__(value, label, now, parent)
        self.setPlaceholderText(QCoreApplication.translate("Typed", "dd-mm-yyyy hh:mm"))

    def _read(self, words: str) -> typed.Reading[datetime]:
        return typed.read_moment(words, self._now(), self._lean)

    def _written(self, value: datetime) -> str:
        return typed_words.show_moment(value)

    def _widest(self) -> str:
        return typed_words.show_moment(datetime(2026, 8, 30, 8, 8))  # noqa: DTZ001 - for its width alone

    def _stepped(self, value: datetime | None, steps: int) -> datetime:
        return (value or self._now().replace(second=0, microsecond=0)) + timedelta(hours=steps)
