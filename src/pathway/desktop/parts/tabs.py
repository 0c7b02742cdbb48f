"""The tabs of a page: words, counts in the second colour, three pixels of accent under the open one."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from pathway.desktop import look
from pathway.desktop.parts.keys import bind

_GAP = 24
_TO_COUNT = 6


class TabStrip(QTabBar):
    """A row of tabs, 36 high. Left and right arrows move; each tab's key opens it from anywhere on the page."""

    chosen = Signal(object)

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setProperty("ring", "none")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._values: list[Hashable] = []
        self._counts: dict[Hashable, str] = {}
        self.currentChanged.connect(self._changed)

    def add(self, value: Hashable, text: str, count: int | None = None, key: str = "") -> None:
        """Add a tab at the end."""
        self._values.append(value)
        self._counts[value] = "" if count is None else str(count)
        index = self.addTab(text)
        self._speak(index, text)
        if key:
            words = QCoreApplication.translate("Parts", "Key {0}").format(key)
            self.setTabToolTip(index, words)
            bind(key, self, lambda: self.choose(value))

    def value(self) -> Hashable | None:
        """Return the open tab, None while there is none."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def choose(self, value: Hashable) -> None:
        """Open a tab."""
        self.setCurrentIndex(self._values.index(value))

    def set_count(self, value: Hashable, count: int | None) -> None:
        """Show how many things a tab holds; None shows nothing."""
        self._counts[value] = "" if count is None else str(count)
        index = self._values.index(value)
        self._speak(index, self.tabText(index))
        self.setTabText(index, self.tabText(index))  # asks for a new width

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for strong words, so that nothing jumps when a tab opens."""
        last = index == self.count() - 1
        return QSize(round(self._word_width(index)) + (0 if last else _GAP), look.row("tabs"))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: a tab is never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every tab."""
        del event
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _word_width(self, index: int) -> float:
        width = look.paint.width_of(self.tabText(index), look.font("body", strong=True))
        count = self._counts[self._values[index]]
        if count:
            width += _TO_COUNT + look.paint.width_of(count, look.font("caption", tabular=True))
        return width + 1

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, here = self.tabRect(index), index == self.currentIndex()
        font = look.font("body", strong=here)
        box = QRectF(rect)
        look.paint.text(painter, box, self.tabText(index), font, look.colour("text"))
        after = box.left() + look.paint.width_of(self.tabText(index), font) + _TO_COUNT
        count = self._counts[self._values[index]]
        counted = QRectF(after, box.top(), 60, box.height())
        look.paint.text(painter, counted, count, look.font("caption", tabular=True), look.colour("text2"))
        if here:
            self._mark_open(painter, rect, self._word_width(index))

    def _mark_open(self, painter: QPainter, rect: QRect, width: float) -> None:
        line = look.size("line_tab_underline")
        under = QRectF(rect.left(), rect.bottom() + 1 - line, width, line)
        look.paint.ground(painter, under, look.colour("accent"))
        if self.hasFocus():
            inside = QRectF(rect.left() - 4, rect.top() + 4, width + 8, rect.height() - 10)
            look.paint.frame(painter, inside, None, look.colour("accent"), look.size("line_focus"), 4)

    def _speak(self, index: int, text: str) -> None:
        count = self._counts[self._values[index]]
        self.setAccessibleTabName(index, f"{text}, {count}" if count else text)

    def _changed(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(self._values[index])
