"""Fields for a date, a time of day, and a moment."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pathway.desktop.parts import typed, typed_words
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.typed_field import TypedField, local_now


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
        value: date | QWidget | None = None,
        *,
        weekday: bool = True,
        lean: str = typed.NEAR,
        label: str = "",
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        self._weekday, self._lean = weekday, lean
        at_first, parent = given(value, None, parent)
        super().__init__(at_first, label, now, parent)
        self.setPlaceholderText(QCoreApplication.translate("Typed", "dd-mm-yyyy"))

    def set_kind(self, *, weekday: bool = True, lean: str = typed.NEAR) -> None:
        """Show the day's letters or not, and lean another way. For fields that stand in a drawing."""
        self._weekday, self._lean = weekday, lean
        self.setMinimumWidth(self._least_width())

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
        value: time | QWidget | None = None,
        *,
        label: str = "",
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        at_first, parent = given(value, None, parent)
        super().__init__(at_first, label, now, parent)
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
        value: datetime | QWidget | None = None,
        *,
        lean: str = typed.PAST,
        label: str = "",
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        self._lean = lean
        at_first, parent = given(value, None, parent)
        super().__init__(at_first, label, now, parent)
        self.setPlaceholderText(QCoreApplication.translate("Typed", "dd-mm-yyyy hh:mm"))

    def _read(self, words: str) -> typed.Reading[datetime]:
        return typed.read_moment(words, self._now(), self._lean)

    def _written(self, value: datetime) -> str:
        return typed_words.show_moment(value)

    def _widest(self) -> str:
        return typed_words.show_moment(datetime(2026, 8, 30, 8, 8))  # noqa: DTZ001 - for its width alone

    def _stepped(self, value: datetime | None, steps: int) -> datetime:
        return (value or self._now().replace(second=0, microsecond=0)) + timedelta(hours=steps)
