"""Words, lines and links: the smallest parts of a page."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.keys import bind


class Words(QLabel):
    """Plain words in a role: caption, second, strong, heading, title, figure, error, warning, ok, danger, brand."""

    def __init__(
        self,
        text: str | QWidget = "",
        role: str = "",
        *,
        strong: bool = False,
        tabular: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        words, parent = given(text, "", parent)
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        look.mark(self, tabular=tabular, role="strong" if strong and not role else role)
        self.setText(words)


class Line(QFrame):
    """A line of one pixel between rows or columns; it carries no meaning."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Link(QAbstractButton):
    """An underlined word that acts; its key, if it has one, stands after it. Plain accent where an act is told."""

    def __init__(
        self,
        text: str | QWidget = "",
        key: str = "",
        *,
        small: bool = False,
        underlined: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        words, parent = given(text, "", parent)
        super().__init__(parent)
        self._key = key
        self._underlined = underlined
        self._role = "caption" if small else "body"
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if key:
            self.setAccessibleDescription(QCoreApplication.translate("Parts", "Key {0}").format(key))
            bind(key, self, self.click)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the words and the key."""
        width = look.paint.width_of(self.text(), look.font(self._role)) + 1
        if self._key:
            width += 6 + look.paint.width_of(self._key, look.font("caption"))
        return QSize(round(width), look.row("hit_minimum"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, the line under them, and the key."""
        del event
        painter = QPainter(self)
        font = look.font(self._role)
        ink = look.colour("accent" if self.isEnabled() else "text2")
        width = look.paint.width_of(self.text(), font)
        box = QRectF(self.rect())
        look.paint.text(painter, box, self.text(), font, ink)
        base = box.center().y() + painter.fontMetrics().ascent() / 2 + 1
        if self._underlined or self.underMouse():
            look.paint.hline(painter, 0, width, base, ink, 1)
        if self._key:
            rest = box.adjusted(width + 6, 0, 0, 0)
            look.paint.text(painter, rest, self._key, look.font("caption"), look.colour("text2"))
        painter.end()
