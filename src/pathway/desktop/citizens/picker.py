"""Looking for a citizen within a form: found first, made only when nobody fits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.desktop.citizens.citizens_page import carried_words
from pathway.desktop.citizens.finder import CitizenFinder
from pathway.desktop.parts import KeyButton, Words
from pathway.desktop.workplace import Workplace


class CitizenPicker(QWidget):
    """The search with its hits and, below them, the way to a new citizen.

    Args:
        work: The session.
        among: ``mine``, ``open`` or ``all``.
    """

    picked = Signal(object)
    """Somebody was picked with Enter or a double click (`CitizenId`)."""
    chosen = Signal(object)
    """The current row's citizen (`CitizenId`), None for none."""
    wanted = Signal(object)
    """A new citizen is to be made of what was typed (`Citizen`)."""

    def __init__(self, work: Workplace, among: str = "all", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = CitizenFinder(work, among, notes=False, listed=False)
        self.new = KeyButton(self.tr("Create new citizen"), "person", "Ctrl+B", small=True)
        self._carried = Words(role="caption")
        self._carried.setMinimumWidth(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.new)
        below.addWidget(self._carried, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.finder, 1)
        layout.addLayout(below)
        self.setFocusProxy(self.finder.field)
        self.finder.opened.connect(self.picked)
        self.finder.chosen.connect(self.chosen)
        self.finder.sought.connect(self._sought)
        self.new.clicked.connect(lambda: self.wanted.emit(self.finder.typed()))
        self._sought("")
        self.finder.refresh()

    def _sought(self, text: str) -> None:
        """Let a new citizen be made only after something was looked for."""
        self.new.setEnabled(bool(text))
        self._carried.setText(carried_words(self.finder.typed()) if text else "")
