"""A field that offers the rows of a code list."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from pathway.desktop import look
from pathway.desktop.look.style import combo_frame
from pathway.desktop.parts.drawn import given


class CodeCombo(QComboBox):
    """Offers (code, words) rows; typing the first letters finds a row.

    Args:
        rows: Pairs of code and words, in the order of the list.
        value: The code chosen at first; None chooses nothing, and the field is empty.
        empty: What an empty field says, in the second colour.
        label: Accessible name, where no `FieldRow` gives one.
    """

    chosen = Signal(object)

    def __init__(
        self,
        rows: Sequence[tuple[Hashable, str]] | QWidget = (),
        value: Hashable | None = None,
        empty: str = "",
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        offered, parent = given(rows, (), parent)
        super().__init__(parent)
        self._codes: list[Hashable] = []
        self.setPlaceholderText(empty)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.set_rows(offered, value)
        self.currentIndexChanged.connect(lambda _index: self.chosen.emit(self.value()))

    def set_rows(self, rows: Sequence[tuple[Hashable, str]], value: Hashable | None = None) -> None:
        """Offer other rows; the code given, else the one that was chosen, stays chosen if it is among them."""
        kept = value if value is not None else self.value()
        was_blocked = self.blockSignals(True)
        self.clear()
        self._codes = [code for code, _words in rows]
        self.addItems([words for _code, words in rows])
        self.setCurrentIndex(self._codes.index(kept) if kept in self._codes else -1)
        self.blockSignals(was_blocked)
        self.update()

    def value(self) -> Hashable | None:
        """Return the code chosen, None for none."""
        index = self.currentIndex()
        return self._codes[index] if 0 <= index < len(self._codes) else None

    def choose(self, code: Hashable | None) -> None:
        """Choose a code; None or an unknown one empties the field."""
        self.setCurrentIndex(self._codes.index(code) if code in self._codes else -1)

    def event(self, event: QEvent) -> bool:
        """Take letters for finding a row before they act on the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return room for the widest row."""
        texts = [self.itemText(index) for index in range(self.count())] + [self.placeholderText()]
        widest = max(look.paint.width_of(text, look.font()) for text in texts)
        return QSize(round(widest) + 46, look.row("field"))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(80, look.row("field"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, words and chevron."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        box = QRectF(self.rect())
        combo_frame(painter, box, option.state, str(self.property("state") or ""))
        chosen = self.currentIndex() >= 0
        words = self.currentText() if chosen else self.placeholderText()
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        ink = look.colour("text" if chosen and enabled else "text2")
        room = box.adjusted(11, 0, -32, 0)
        look.paint.text(painter, room, look.paint.elided(words, look.font(), room.width()), look.font(), ink)
        painter.end()
