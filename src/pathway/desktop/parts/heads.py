"""The head and the foot of a page, and its facts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.words import Words


class PageHead(QFrame):
    """A page's name, what it is about, and its acts to the right. 56 high, with a line below."""

    def __init__(self, title: str, aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(title, role="title")
        self.aside = Words(aside, role="second")
        self._beside = QHBoxLayout()
        self._right = QHBoxLayout()
        for part in (self._beside, self._right):
            part.setSpacing(12)
        row = QHBoxLayout(self)
        margin = look.size("page_margin")
        row.setContentsMargins(margin, 0, margin, 1)
        row.setSpacing(16)
        row.addWidget(self.title)
        row.addLayout(self._beside)
        row.addWidget(self.aside)
        row.addStretch(1)
        row.addLayout(self._right)
        self.setFixedHeight(look.row("page_head"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        super().paintEvent(event)
        painter = QPainter(self)
        look.paint.hline(painter, 0, self.width(), self.height() - 1, look.colour("line"))
        painter.end()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)

    def set_aside(self, aside: str) -> None:
        """Show other words beside the title."""
        self.aside.setText(aside)

    def after(self, widget: QWidget) -> None:
        """Put a widget right after the title."""
        self._beside.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget to the right."""
        self._right.addWidget(widget)


class BottomBar(QFrame):
    """The bar below a page or dialog, with a line above: acts left, keys and ways out right."""

    def __init__(self, height: str = "bottom_bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        margin = look.size("page_margin")
        row.setContentsMargins(margin, 1, margin, 0)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for part in (self._left, self._right):
            part.setSpacing(16)
        self._right.setSpacing(8)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        self.setFixedHeight(look.row(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above."""
        super().paintEvent(event)
        painter = QPainter(self)
        look.paint.hline(painter, 0, self.width(), 0, look.colour("line"))
        painter.end()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget to the left."""
        self._left.addWidget(widget, stretch)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget to the right."""
        self._right.addWidget(widget)


class Facts(QWidget):
    """Facts, one a line of 24: what it is in the second colour, then what holds."""

    def __init__(
        self, rows: Sequence[tuple[str, str]] | QWidget = (), label_width: int = 100, parent: QWidget | None = None
    ) -> None:
        shown, parent = given(rows, (), parent)
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, look.wide(label_width))
        self._grid.setColumnStretch(1, 1)
        self._last = 0
        self._lines: list[tuple[Words, Words]] = []
        self.set_rows(shown)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show other facts."""
        while len(self._lines) < len(rows):
            self._add_line()
        self._grid.setRowStretch(self._last, 0)
        self._last = len(rows)
        for number, (name, words) in enumerate(self._lines):
            label, value = rows[number] if number < len(rows) else ("", "")
            name.setText(label)
            words.setText(value)
            words.setAccessibleName(f"{label}: {value}")
            for part in (name, words):
                part.setVisible(number < len(rows))
        self._grid.setRowStretch(len(rows), 1)

    def _add_line(self) -> None:
        number = len(self._lines)
        name, words = Words(role="second"), Words(wrap=True)
        name.setMinimumHeight(look.row("row_fact"))
        words.setContentsMargins(0, 0, 0, 8)  # as far to the next one, wrapped or not
        for place, part in enumerate((name, words)):
            part.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(part, number, place)
        self._lines.append((name, words))
