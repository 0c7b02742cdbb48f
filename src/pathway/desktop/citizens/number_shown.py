"""A number whose last four are hidden until asked for; asking is logged, and it hides again by itself."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pathway.casework.citizens import Reveal, reveal
from pathway.citizens.citizen import Citizen
from pathway.desktop.citizens import words
from pathway.desktop.parts import Link, Words
from pathway.desktop.workplace import Workplace

SHOWN_MS = 30_000
"""How long a number stays on the screen."""


class NumberShown(QWidget):
    """The masked number with its link.

    Args:
        work: The session.
    """

    shown = Signal(bool)

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._citizen: Citizen | None = None
        self.number = Words(tabular=True)
        self.link = Link(self.tr("show"))
        self.link.setAccessibleDescription(self.tr("Shows the whole number; it is logged who asked"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addWidget(self.link)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.conceal)
        self.link.clicked.connect(self._turn)

    def set_citizen(self, citizen: Citizen) -> None:
        """Show another citizen's number, hidden."""
        same = self._citizen is not None and (self._citizen.id, self._citizen.number) == (citizen.id, citizen.number)
        self._citizen = citizen
        if not (same and self.revealed()):
            self.conceal()

    def revealed(self) -> bool:
        """Whether the whole number stands on the screen."""
        return self._timer.isActive()

    def conceal(self) -> None:
        """Hide the last four."""
        self._timer.stop()
        if self._citizen is not None:
            self.number.setText(words.masked(self._citizen))
            self.link.setText(self.tr("show"))
            self.link.setVisible(bool(self._citizen.number))
        self.shown.emit(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the number when the page is left."""
        super().hideEvent(event)
        self.conceal()

    def _turn(self) -> None:
        if self.revealed():
            self.conceal()
        elif self._citizen is not None:
            asked = Reveal(self._citizen.id)
            self._work.background.run(reveal, asked, owner=self, done=self._reveal)

    def _reveal(self, number: str) -> None:
        if not self.isVisible():
            return
        self.number.setText(words.dashed(number))
        self.link.setText(self.tr("hide"))
        self._timer.start()
        self.shown.emit(True)
