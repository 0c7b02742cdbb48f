"""Where somebody goes: the places that are frequent for a kind of ending, all others in a list, or not known."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.codes.endings import Ending
from pathway.desktop.parts import Choices, CodeCombo
from pathway.desktop.stays import leaving

DEAD = "dead"


class DestinationChoice(QWidget):
    """The second question of a move-out. It is answered from the start: not known."""

    edited = Signal()
    """Another place holds."""
    answered = Signal()
    """A place was picked: the form may go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Ending.UNPLANNED
        self.foreseen = ""
        """The place that a move-out was agreed for: it stands there when the ending is planned."""
        self.choices = Choices((), QCoreApplication.translate("Stays", "Where to"))
        self.others = CodeCombo(label=QCoreApplication.translate("Stays", "Another place"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choices)
        column.addWidget(self.others)
        self._offer(leaving.UNKNOWN)
        self.choices.chosen.connect(self._holds)
        self.choices.picked.connect(self._picked)
        self.others.chosen.connect(lambda _code: self.edited.emit())

    def value(self) -> str:
        """Return the destination that holds."""
        held = self.choices.value()
        return str(self.others.value() if held == leaving.OTHER else held)

    def fit(self, kind: Ending) -> None:
        """Offer the places of a kind of ending; what was answered before stays."""
        held, self._kind = self.value(), kind
        unanswered = held in (DEAD, leaving.UNKNOWN)
        planned = self.foreseen if kind is Ending.PLANNED else ""
        self._offer((planned or leaving.UNKNOWN) if unanswered else held)

    def follow(self, manner: str) -> None:
        """Leave one place after a death, and all places again when it was none."""
        if manner == DEAD:
            self._offer(DEAD)
        elif self.value() == DEAD:
            self._offer(leaving.UNKNOWN)

    def setFocus(self, *_reason: Any) -> None:
        """Give the keyboard to the place that holds."""
        self.choices.focus_choice()

    def kept(self) -> object:
        """Return the place as a draft holds it."""
        return self.value()

    def give_back(self, value: Any) -> None:
        """Show what a draft held."""
        self._offer(str(value))

    def _offer(self, destination: str) -> None:
        if destination == DEAD:
            self.choices.set_choices([leaving.dead_choice()], DEAD)
            self.others.hide()
            return
        own = destination in (*leaving.DESTINATIONS[self._kind], leaving.UNKNOWN)
        self.choices.set_choices(leaving.destination_choices(self._kind), destination if own else leaving.OTHER)
        self.others.set_rows(leaving.other_destinations(self._kind), leaving.OTHER if own else destination)
        self.others.setVisible(not own)

    def _holds(self, held: Hashable) -> None:
        self.others.setVisible(held == leaving.OTHER)
        self.edited.emit()

    def _picked(self, picked: Hashable) -> None:
        if picked == leaving.OTHER:
            self.others.setFocus()
        else:
            self.answered.emit()
