"""The column of the lock screen: 400 wide, in the middle, 96 from the top where there is room, and it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.desktop import look

WIDTH = 400
_FROM_TOP, _LOW, _FROM_TOP_LOW = 96, 620, 24


class Column(QScrollArea):
    """Holds a form on an otherwise empty surface; nothing else is on the screen while it is shown."""

    def __init__(self, form: QWidget, width: int = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form.setFixedWidth(width)
        ground = QWidget()
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.mark(ground, role="surface")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)  # the focus ring is drawn outside the fields
        row.addStretch(1)
        row.addWidget(form)
        row.addStretch(1)
        self._rows = QVBoxLayout(ground)
        self._rows.addLayout(row)
        self._rows.addStretch(1)
        self.setViewport(QWidget())  # Qt's own is unknown to Python, which looks through all kinds of widgets for it
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the distance from the top that there is room for."""
        top = _FROM_TOP_LOW if self.height() < _LOW else _FROM_TOP
        self._rows.setContentsMargins(0, top, 0, 24)
        super().resizeEvent(event)
