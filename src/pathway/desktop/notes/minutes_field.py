"""How long a contact took."""

import re

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import look

_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min\.?|minut\w*)?")
_HOURS = re.compile(r"(\d{1,2})(?:\s*(?:t|h|timer?|hours?)\s*|:)(\d{1,2})?\s*(?:m|min\.?)?")


def read_minutes(text: str) -> int | None:
    """Return the minutes that a text means, nothing when it is empty or cannot be read.

    >>> read_minutes("50"), read_minutes("50 min"), read_minutes("1:30"), read_minutes("2 t"), read_minutes("længe")
    (50, 50, 90, 120, None)
    """
    said = text.strip().casefold()
    if found := _MINUTES.fullmatch(said):
        return int(found[1])
    if found := _HOURS.fullmatch(said):
        return int(found[1]) * 60 + int(found[2] or 0)
    return None


class MinutesField(QLineEdit):
    """Minutes, ``50 min``; typed as 50, 50 min, 1:30 or 2 t, and written back the same way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.font("body", tabular=True))
        self.setFixedWidth(round(look.paint.width_of("180 min", self.font())) + 22)

    def value(self) -> int | None:
        """Return the minutes, nothing when the field is empty or cannot be read."""
        return read_minutes(self.text())

    def problem(self) -> str:
        """Return what to do about what was typed, "" when it can be read or the field is empty."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write the length in minutes, for instance 50, or as 1:30.")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write back what was read."""
        super().focusOutEvent(event)
        if (minutes := self.value()) is not None:
            self.setText(self.tr("{minutes} min").format(minutes=minutes))
