"""What will happen on saving, told before it does."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pathway.casework.duties import Duty
from pathway.codes.municipalities import municipality
from pathway.desktop import look
from pathway.desktop.parts import Sign, Words, show_date

translate = QCoreApplication.translate

LINES = 2
"""Lines kept free from the start, so that nothing jumps when they are filled."""


class Consequences(QWidget):
    """Lines of a sign and words, two side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        for line in range(LINES):
            self._grid.setRowMinimumHeight(line, look.row("row_fact"))

    def tell(self, told: tuple[tuple[str, str], ...]) -> None:
        """Show pairs of sign and words, down the left column first."""
        if told == self._told:
            return
        self._told = told
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        half = max(LINES, -(-len(told) // 2))
        for number, (sign, words) in enumerate(told):
            line = Told(sign, "text", self)
            self._grid.addWidget(line, number % half, number // half)
            line.say(words)
        self.setAccessibleName("; ".join(words for _sign, words in told))

    def words(self) -> tuple[str, ...]:
        """Return what is told."""
        return tuple(words for _sign, words in self._told)


class Told(QWidget):
    """A sign and what it says on one line, wrapping where it must; nothing said, nothing seen."""

    def __init__(self, sign: str, colour: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words(role="second" if colour == "text2" else "", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign(sign, colour))
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show other words; "" for none."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()


def notice_words(duty: Duty, code: str) -> str:
    """Return who is told by when: "København orienteres, senest to 26-11-2026"."""
    return translate("Stays", "{municipality} is told, by {day}").format(
        municipality=_municipality(code), day=show_date(duty.due, weekday=True)
    )


def contact_words(duty: Duty, who: str) -> str:
    """Return who tries to reach the person, and when."""
    day = show_date(duty.due, weekday=True)
    return translate("Stays", "Contact after the stay: {day}, {who}").format(day=day, who=who)


def plan_words(day: date) -> str:
    """Return by when the first plan is written."""
    return translate("Stays", "First stay plan by {day}").format(day=show_date(day, weekday=True))


def _municipality(code: str) -> str:
    unknown = translate("Stays", "The acting municipality")
    try:
        known = municipality(code)
    except LookupError:
        return unknown
    return unknown if known.elsewhere else known.name
