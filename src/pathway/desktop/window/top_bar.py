"""The top bar: the program's name, the search field, what can be undone, whether all is saved, who, and the lock."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import KeyButton, Link, SavedState, SearchField, Words

_SEARCH, _SEARCH_LOW, _MARGIN = 480, 360, 24
_TYPES = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class TopBar(QFrame):
    """48 high. The search field only opens the palette; what is typed in it goes there."""

    search = Signal(str)
    lock = Signal()
    take_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(look.row("top_bar"))
        look.mark(self, role="canvas")
        self.brand = Words("Pathway", role="brand")
        self.brand.setContentsMargins(20, 0, 0, 0)
        self.field = SearchField(self.tr("Search citizen, note, or type an action …"), "Ctrl+K")
        self.field.installEventFilter(self)
        self.undo = Link("", "Ctrl+Z")
        self.undo.hide()
        self.saved = SavedState()
        self.who = Words(name)
        self.lock_button = KeyButton(self.tr("Lock"), "lock", "Ctrl+L", flat=True)
        self._lay_out()
        self.lock_button.clicked.connect(self.lock)
        self.undo.clicked.connect(self.take_back)
        self.set_low(False)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, _MARGIN - 8, 1)
        self._row.setSpacing(0)
        self._row.addWidget(self.brand)
        self._row.addSpacing(_MARGIN)
        self._row.addWidget(self.field)
        self._row.addSpacing(16)
        self._row.addWidget(self.undo)
        self._row.addStretch(1)
        self._row.addWidget(self.saved)
        self._row.addSpacing(20)
        self._row.addWidget(self.who)
        self._row.addSpacing(20)
        self._row.addWidget(self.lock_button)

    def minimumSizeHint(self) -> QSize:
        """Return little: what does not fit is left out, and must not keep the window wide."""
        return QSize(320, self.height())

    def set_low(self, low: bool) -> None:
        """Leave out the name and the saved-state where the window is narrow; not saved is always said."""
        self._low = low
        self.brand.setVisible(not low)
        self.brand.setFixedWidth(look.wide(look.size("side_bar")))
        self._row.setContentsMargins(look.wide(look.size("side_bar_rail")) - 8 if low else 0, 0, _MARGIN - 8, 1)
        self.field.setFixedWidth(_SEARCH_LOW if low else _SEARCH)
        self._show_saved()

    def set_undo(self, words: str) -> None:
        """Offer to take something back."""
        self.undo.setToolTip(words)
        self.undo.setText(self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=words))
        self.undo.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the palette for a click and for what is typed."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.search.emit("")
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = event.text() if event.text().isprintable() and event.modifiers() in _TYPES else ""
            if typed or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.search.emit(typed)
                return True
        return super().eventFilter(watched, event)

    def unsaved(self, reason: str) -> None:
        """Say loudly that something is not saved."""
        self.saved.unsaved(reason)
        self._show_saved()

    def is_saved(self, at: str) -> None:
        """Say that all is saved."""
        self.saved.saved(at)
        self._show_saved()

    def _show_saved(self) -> None:
        loud = self.saved.is_loud()
        self.saved.setVisible(loud or not self._low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.hline(painter, 0, box.width(), box.height() - 1, look.colour("line"))
        painter.end()
