"""The same story as a list of sentences, each of which opens what it tells."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from pathway.charts.sentences import Sentence
from pathway.desktop.chart.told_rows import SENTENCE, ToldRows


class ToldList(QListWidget):
    """The sentences in order of time, wrapped, never cut.

    Signals:
        told_opened: The id of the bar that was opened.
        drawn: L was pressed: the reader wants the drawing.
    """

    told_opened = Signal(str)
    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ToldRows(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemActivated.connect(self._activated)

    def tell(self, sentences: tuple[Sentence, ...]) -> None:
        """Show sentences; the current one stays current if it is still told."""
        before = self.current_id()
        self.clear()
        for sentence in sentences:
            item = QListWidgetItem(sentence.text, self)
            item.setData(SENTENCE, sentence)
        ids = [sentence.of for sentence in sentences]
        if ids:
            self.setCurrentRow(ids.index(before) if before in ids else 0)

    def current_id(self) -> str:
        """Return whose sentence is current, or ""."""
        item = self.currentItem()
        sentence = item.data(SENTENCE) if item is not None else None
        return sentence.of if isinstance(sentence, Sentence) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L goes back to the drawing, Enter opens, Esc leaves; the rest is the list's own."""
        key = event.key()
        if key == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.drawn.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activated(self.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Wrap anew with another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()

    def _activated(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.current_id():
            self.told_opened.emit(self.current_id())
