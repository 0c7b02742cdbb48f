"""A name in a head: as large as a title, and the first to give way where there is no room for all of it."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pathway.desktop import look

_LEAST = 120


class NameLine(QWidget):
    """One line in the title's size; what is cut is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the name."""
        return self._name

    def sizeHint(self) -> QSize:
        """Return room for the whole name."""
        return QSize(round(look.paint.width_of(self._name, look.font("title"))) + 1, look.row("button"))

    def minimumSizeHint(self) -> QSize:
        """Return room for a first name."""
        return QSize(min(_LEAST, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name."""
        del event
        painter = QPainter(self)
        words = look.paint.elided(self._name, look.font("title"), self.width())
        look.paint.text(painter, QRectF(self.rect()), words, look.font("title"), look.colour("text"))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the whole name where it is cut."""
        if isinstance(event, QHelpEvent) and self.sizeHint().width() > self.width() + 1:
            QToolTip.showText(event.globalPos(), self._name, self)
            return True
        return super().event(event)
