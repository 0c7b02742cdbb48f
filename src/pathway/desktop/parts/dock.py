"""The panel that docks right of a page, which stays alive beside it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.buttons import KeyButton
from pathway.desktop.parts.heads import BottomBar
from pathway.desktop.parts.words import Line, Words


class DockPanel(QFrame):
    """Head with title and state, a body that scrolls, a bottom bar. Esc or the cross closes, without asking.

    Args:
        title: What is written here.
        aside: Quiet words beside it.
        width: Pixels; 464 unless told.
    """

    closed = Signal()

    def __init__(self, title: str, aside: str = "", width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.mark(self, role="surface")
        self.setFixedWidth(look.wide(width or look.size("note_panel")))
        self.title = Words(title, role="heading")
        self.aside = Words(aside, role="second")
        self.head_right = QHBoxLayout()
        self.head_right.setSpacing(12)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 10, 20, 10)
        self.body.setSpacing(4)
        self.bottom = BottomBar()
        self.leave = KeyButton("", "close", "Esc", flat=True)
        self.leave.setAccessibleName(QCoreApplication.translate("Parts", "Close the panel"))
        self.leave.clicked.connect(self.leave_panel)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Line())
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self.bottom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        edge = Line(vertical=True)
        look.mark(edge, role="edge")
        row.addWidget(edge)
        row.addLayout(column, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 16, 0)
        head.setSpacing(12)
        self.title.setFixedHeight(look.row("top_bar") - 1)
        head.addWidget(self.title)
        head.addWidget(self.aside)
        head.addStretch(1)
        head.addLayout(self.head_right)
        head.addWidget(self.leave)
        return head

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        look.mark(inner, role="scrolled")
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def leave_panel(self) -> None:
        """Close; what was typed stays a draft."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, from any field inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_panel()
            return
        super().keyPressEvent(event)
