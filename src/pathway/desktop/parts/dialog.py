"""The calm dialog: a native title, a head, a body (perhaps numbered questions), and the bar with the way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.buttons import KeyButton
from pathway.desktop.parts.heads import BottomBar
from pathway.desktop.parts.scrim import Scrim
from pathway.desktop.parts.words import Line, Words


@dataclass(frozen=True, slots=True)
class NumberedColumn:
    """A question in a dialog: its number, title, a quiet line, its widget, and its width (0 shares the rest)."""

    number: int
    title: str
    hint: str
    widget: QWidget
    width: int = 0


class Number(QWidget):
    """A number in a circle."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = str(number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and number."""
        del event
        painter = QPainter(self)
        box = QRectF(0, 0, 20, 20)
        look.paint.frame(painter, box, None, look.colour("edge"), 1, 10)
        font = look.font("caption", tabular=True)
        width = look.paint.width_of(self._text, font)
        look.paint.text(painter, box.adjusted((20 - width) / 2, 0, 5, 0), self._text, font, look.colour("text"))
        painter.end()


LEAST_HIGH = 240
"""Pixels that a dialog keeps, however low the window below is."""


class _Scrolled(QScrollArea):
    """Wants as much room as what is in it, and scrolls when there is less."""

    asked = Signal()
    """What is in it wants another room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep in sight what has the keyboard."""
        within = self.widget()
        if now is not None and within is not None and within.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when what is in it grows or shrinks."""
        taken = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.asked.emit()
        return taken

    def sizeHint(self) -> QSize:
        """Return the size of what is in it, as high as it is when its words wrap at this width."""
        within = self.widget()
        if within is None:
            return super().sizeHint()
        hint, layout = within.sizeHint(), within.layout()
        if layout is None or not layout.hasHeightForWidth() or not self.isVisible():
            return hint
        return QSize(hint.width(), layout.totalHeightForWidth(max(self.width(), hint.width())))

    def minimumSizeHint(self) -> QSize:
        """Return its least width, and a height of a few lines."""
        within = self.widget()
        return QSize(0 if within is None else within.minimumSizeHint().width(), 120)


class CalmDialog(QDialog):
    """A dialog over a dimmed page. Esc and its close button leave without asking: what is typed is a draft.

    Args:
        parent: The page or window; the dimming covers its window.
        title_bar: What the system's title bar says. Never a name.
        head: The large title inside.
        aside: Quiet words beside it.
        width: Pixels.
    """

    def __init__(self, parent: QWidget | None, title_bar: str, head: str, aside: str = "", width: int = 640) -> None:
        super().__init__(parent)
        self.setWindowTitle(title_bar)
        look.mark(self, role="raised")
        self.setMinimumWidth(look.wide(width))
        self._scrim: Scrim | None = None
        self.title = Words(head, role="title")
        self.aside = Words(aside, role="second")
        self.head_right = QHBoxLayout()
        self.head_right.setSpacing(12)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(8)
        self.after_body = QVBoxLayout()
        self.bottom = BottomBar()
        self.leave = KeyButton(QCoreApplication.translate("Parts", "Close"), key="Esc")
        self.leave.clicked.connect(self.reject)
        self.bottom.add_right(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(Line())
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self.bottom)

    def _scrolled(self) -> QScrollArea:
        """Return the body in an area that scrolls where the screen is low; head and bottom bar stay in sight."""
        within = QWidget()
        look.mark(within, role="scrolled")
        column = QVBoxLayout(within)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.body, 1)
        column.addLayout(self.after_body)
        area = _Scrolled()
        area.setWidget(within)
        area.asked.connect(self._fit)
        return area

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 12)
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(self.aside)
        head.addStretch(1)
        head.addLayout(self.head_right)
        return head

    def set_columns(self, columns: Sequence[NumberedColumn]) -> None:
        """Ask numbered questions side by side, parted by lines, in place of the body's own layout."""
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        for place, column in enumerate(columns):
            if place:
                row.addWidget(Line(vertical=True))
            row.addWidget(self._column(column), 0 if column.width else 1)
        self.body.addLayout(row, 1)

    def _column(self, column: NumberedColumn) -> QWidget:
        box = QWidget()
        if column.width:
            box.setFixedWidth(look.wide(column.width))
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Number(column.number))
        head.addWidget(Words(column.title, role="heading"))
        head.addStretch(1)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        if column.hint:
            hint = Words(column.hint, role="caption")
            hint.setContentsMargins(8, 4, 0, 4)
            layout.addWidget(hint)
        layout.addWidget(column.widget)
        layout.addStretch(1)
        return box

    def add_band(self, title: str, widget: QWidget) -> QWidget:
        """Put a band of canvas above the bottom bar, for instance what will happen on saving, and return it."""
        whole, band = QWidget(), QFrame()
        look.mark(band, role="canvas")
        layout = QVBoxLayout(band)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(4)
        if title:
            layout.addWidget(Words(title, role="heading"))
        layout.addWidget(widget)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(band)
        self.after_body.addWidget(whole)
        return whole

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window below, and be no higher than it."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self._scrim = Scrim(parent.window())
            self._scrim.show()

        self._fit()

    def _fit(self) -> None:
        """Be as high as what is asked, and no higher than the window below."""
        parent, wanted = self.parentWidget(), self.sizeHint()
        room = max(parent.window().height() - 16, LEAST_HIGH) if parent is not None else wanted.height()
        if self.isVisible() and self.height() != min(wanted.height(), room):
            self.resize(max(self.width(), wanted.width()), min(wanted.height(), room))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the window below be seen again."""
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
