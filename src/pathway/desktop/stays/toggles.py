"""Reasons that stand side by side and wrap: several may be chosen, or none."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Toggle

GAP = 6
CHECK = 22
"""The room that a chosen one's sign takes: kept free, so that nothing jumps."""


class Toggles(QWidget):
    """A field of toggles. In a drawing it is made with its parent alone and offered its choices afterwards."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Toggle] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer pairs of code and words, none of them chosen."""
        for old in self._shown.values():
            old.hide()
            old.deleteLater()
        self._shown = {}
        for code, words in choices:
            toggle = self._shown[code] = Toggle(words, parent=self)
            wide = look.paint.width_of(words, look.font("body", strong=True)) + 16 + CHECK + 1
            toggle.setMinimumWidth(round(wide))
            toggle.toggled.connect(lambda _on: self.edited.emit())
            toggle.show()
        self._lay_out(self.width())

    def value(self) -> tuple[str, ...]:
        """Return the codes chosen, in their order."""
        return tuple(code for code, toggle in self._shown.items() if toggle.isChecked())

    def kept(self) -> object:
        """Return the codes as a draft holds them."""
        return list(self.value())

    def give_back(self, value: Any) -> None:
        """Choose what a draft held."""
        for code, toggle in self._shown.items():
            toggle.setChecked(code in value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, as high as the lines are."""
        super().resizeEvent(event)
        self._lay_out(event.size().width())

    def _lay_out(self, width: int) -> None:
        x = y = 0
        high = look.row("toggle")
        for toggle in self._shown.values():
            wide = toggle.minimumWidth()
            if x and x + wide > width:
                x, y = 0, y + high + GAP
            toggle.setGeometry(x, y, wide, high)
            x += wide + GAP
        if self.minimumHeight() != y + high:
            self.setFixedHeight(y + high)
