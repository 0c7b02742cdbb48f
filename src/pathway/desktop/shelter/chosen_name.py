"""The chosen place in the page's head: its number and who is there, giving way where the window is narrow."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look

LEAST = 56


class ChosenName(QWidget):
    """Strong words on one line; cut at a word where there is no room for the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole words."""
        return self._words

    def set_text(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the whole words."""
        return QSize(round(look.paint.width_of(self._words, look.font(strong=True))) + 1, look.line())

    def minimumSizeHint(self) -> QSize:
        """Return room for a number and a few letters."""
        return QSize(min(look.wide(LEAST), self.sizeHint().width()), look.line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        del event
        painter, font = QPainter(self), look.font(strong=True)
        words = look.paint.elided(self._words, font, self.width())
        self.setToolTip(self._words if words != self._words else "")
        look.paint.text(painter, QRectF(self.rect()), words, font, look.colour("text"))
        painter.end()
