"""Hours a week, as they were granted."""

from decimal import Decimal, InvalidOperation

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import language, look


def read_hours(text: str) -> Decimal | None:
    """Return the hours that a text means, nothing when it is empty or cannot be read.

    >>> read_hours("7,5"), read_hours("8 t"), read_hours("2.25"), read_hours("lidt")
    (Decimal('7.5'), Decimal('8'), Decimal('2.25'), None)
    """
    said = text.strip().casefold().removesuffix("t").removesuffix("h").strip().replace(",", ".")
    try:
        hours = Decimal(said)
    except InvalidOperation:
        return None
    return hours if hours.is_finite() else None


class HoursField(QLineEdit):
    """Hours with a decimal comma, ``7,5``; a point is understood too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.font("body", tabular=True))

    def value(self) -> Decimal | None:
        """Return the hours, nothing when the field is empty or cannot be read."""
        return read_hours(self.text())

    def problem(self) -> str:
        """Return what to do about what was typed, "" when it can be read or the field is empty."""
        return self.tr("Write the hours as 7,5.") if self.text().strip() and self.value() is None else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write back what was read."""
        super().focusOutEvent(event)
        if (hours := self.value()) is not None:
            text = f"{hours.normalize():f}"
            self.setText(text if language.spoken() == "en" else text.replace(".", ","))
