"""How somebody leaves: the manners of one kind of ending, and the ways to the two other kinds."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.codes.endings import Ending
from pathway.desktop.parts import Choices, StateLabel
from pathway.desktop.stays import leaving


class MannerChoice(QWidget):
    """The first question of a move-out. The manner carries planned or unplanned."""

    edited = Signal()
    """Another manner holds, or another kind is offered."""
    kind_opened = Signal(object)
    """The manners of another kind are offered (`Ending`)."""
    answered = Signal()
    """A manner was picked: the form may go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Ending.UNPLANNED
        self.state = StateLabel(*leaving.kind_words(self.kind), small=True)
        self.choices = Choices((), QCoreApplication.translate("Stays", "How"))
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 0, 4)
        head.addWidget(self.state)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.choices)
        self._offer(self.kind, "")
        self.choices.chosen.connect(lambda _held: self.edited.emit())
        self.choices.picked.connect(self._picked)

    def value(self) -> str:
        """Return the manner that holds, "" for none."""
        held = self.choices.value()
        return "" if held is None or leaving.opens(held) is not None else str(held)

    def open_kind(self, kind: Ending) -> None:
        """Offer the manners of a kind of ending."""
        self._offer(kind, "")
        self.kind_opened.emit(kind)
        self.choices.focus_choice()
        self.edited.emit()

    def setFocus(self, *_reason: Any) -> None:
        """Give the keyboard to the manner that holds, else to the first."""
        self.choices.focus_choice()

    def kept(self) -> object:
        """Return the kind and the manner as a draft holds them."""
        return {"kind": str(self.kind), "manner": self.value()}

    def give_back(self, value: Any) -> None:
        """Show what a draft held."""
        self._offer(Ending(value["kind"]), value["manner"])
        self.kind_opened.emit(self.kind)

    def _offer(self, kind: Ending, manner: str) -> None:
        self.kind = kind
        self.state.set(*leaving.kind_words(kind))
        self.choices.set_choices(leaving.manner_choices(kind), manner or None)

    def _picked(self, picked: Hashable) -> None:
        kind = leaving.opens(picked)
        if kind is None:
            self.answered.emit()
        else:
            self.open_kind(kind)
