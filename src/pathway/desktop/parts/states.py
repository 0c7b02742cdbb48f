"""States in sign, word and colour, in that order; and the chip of a rung."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts.words import Link

_GAP = 6


class StateLabel(QWidget):
    """One state: ``deadline.due``, ``text.draft``, ``place.free``, ``end.unplanned`` … with the words that fit.

    Args:
        state: ``kind.name`` in the tokens, or "" for words without a sign.
        text: The words.
        small: Second-line size.
    """

    def __init__(self, state: str = "", text: str = "", *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._text, self._small = state, text, small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(state, text)

    def set(self, state: str, text: str) -> None:
        """Show another state."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words shown."""
        return self._text

    def state(self) -> str:
        """Return the state shown, ``kind.name``."""
        return self._state

    def sizeHint(self) -> QSize:
        """Return room for the sign and the words."""
        sign = 16 + _GAP if self._state else 0
        height = look.line("caption" if self._small else "body")
        return QSize(round(look.paint.width_of(self._text, self._font())) + sign + 1, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words. Only the cross of an unplanned end is coloured, its words are not."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        known = look.states().get(self._state)
        role = known.colour if known else "text"
        if known:
            look.paint.sign(painter, 0, (box.height() - 16) / 2, known.sign, role)
            box.adjust(16 + _GAP, 0, 0, 0)
        words = "text" if self._state.startswith("end.") else role
        look.paint.text(painter, box, self._text, self._font(), look.colour(words))
        painter.end()

    def _font(self) -> QFont:
        known = look.states().get(self._state)
        strong = bool(known and known.bold)
        counted = "-" not in self._text and any(letter.isdigit() for letter in self._text)
        return look.font("caption" if self._small else "body", strong=strong, tabular=counted)


class RungChip(QWidget):
    """The chip of a place on or off the ladder, with its words."""

    def __init__(self, code: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._text = code, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set(self, code: str, text: str) -> None:
        """Show another place."""
        self._code, self._text = code, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the chip and the words."""
        words = look.paint.width_of(self._text, look.font("body", tabular=True))
        return QSize(round(look.paint.CHIP_WIDTH + (_GAP + words if self._text else 0)) + 1, look.line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and the words."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.chip_at(painter, 0, box.center().y(), self._code)
        words = box.adjusted(look.paint.CHIP_WIDTH + _GAP, 0, 0, 0)
        look.paint.text(painter, words, self._text, look.font("body", tabular=True), look.colour("text"))
        painter.end()


class SavedState(QWidget):
    """In the top bar: whether everything is saved. Not saved is the only loud state, and can be tried again."""

    retry = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._label = StateLabel("deadline.none", "")
        self._again = Link(QCoreApplication.translate("Parts", "Try again"))
        layout.addWidget(self._label)
        layout.addWidget(self._again)
        self._again.hide()
        self._again.clicked.connect(self.retry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def saved(self, at: str) -> None:
        """Say that all is saved, and when (``"09:41"``)."""
        self._show("text.saved", QCoreApplication.translate("Parts", "All saved {0}").format(at))

    def saving(self) -> None:
        """Say that something is on its way to the store."""
        self._show("deadline.waiting", QCoreApplication.translate("Parts", "Saving …"))

    def unsaved(self, reason: str) -> None:
        """Say loudly that something is not saved, and why."""
        self._show("text.unsaved", QCoreApplication.translate("Parts", "Not saved: {0}").format(reason))
        self._again.show()

    def told(self, words: str) -> None:
        """Say what was just saved, for instance that a note was signed."""
        self._show("text.saved", words)

    def is_loud(self) -> bool:
        """Whether something is not saved."""
        return self._label.state() == "text.unsaved"

    def text(self) -> str:
        """Return the words shown."""
        return self._label.text()

    def _show(self, state: str, words: str) -> None:
        self._label.set(state, words)
        self._again.hide()
