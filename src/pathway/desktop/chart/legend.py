"""The legend at the right of the chart's head: as many marks as there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.charts.legend import legend
from pathway.charts.primitives import Text
from pathway.charts.words import DANISH, Words
from pathway.desktop.chart import painter as paint
from pathway.desktop.chart import type as fonts


class Legend(QWidget):
    """Paints the marks with their words; says the words to those who hear the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._neither = DANISH, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def tell(self, words: Words, *, neither: bool) -> None:
        """Take the language, and whether the pathway has an end that is neither planned nor unplanned."""
        self._words, self._neither = words, neither
        told = legend(10_000, 0, neither, fonts.width, words)
        self.setAccessibleName(", ".join(each.text for each in told if isinstance(each, Text)))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return no width: the legend gives way first."""
        return QSize(0, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        paint.paint_all(legend(self.width(), middle, self._neither, fonts.width, self._words), painter)
        painter.end()
