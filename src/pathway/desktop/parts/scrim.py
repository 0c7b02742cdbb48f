"""The dimming that lies over the page while a dialog or the palette is open."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pathway.desktop.look.tokens import table


class Scrim(QWidget):
    """Covers a widget, follows its size, and tells when it is clicked.

    Args:
        over: The widget to cover; the scrim is its child.
        kind: ``"dialog"`` or the lighter ``"palette"``.
    """

    clicked = Signal()

    def __init__(self, over: QWidget, kind: str = "dialog") -> None:
        super().__init__(over)
        self._over = over
        row = table()["scrim"]
        self._fill = QColor(row["colour"])
        self._fill.setAlphaF(float(row[f"alpha_{kind}"]))
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Lie over everything else."""
        super().showEvent(event)
        self.setGeometry(self._over.rect())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is covered."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click, so that nothing below is pressed."""
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the dim colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._fill)
        painter.end()
