"""What a page says about itself: that it is empty, that something went wrong, that work is going on."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.buttons import KeyButton
from pathway.desktop.parts.field_row import Sign
from pathway.desktop.parts.words import Link, Words

_SIGNS = {"danger": "overdue", "warn": "due", "info": "info"}
_GROUNDS = {"danger": "danger-tint", "warn": "warn-tint", "info": "canvas"}


class EmptyState(QWidget):
    """An empty list: one strong line that names it, one on what belongs there, one button with its key."""

    acted = Signal()

    def __init__(
        self,
        strong: str,
        second: str = "",
        text: str = "",
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.strong = Words(strong, role="strong", wrap=True)
        self.second = Words(second, role="second", wrap=True)
        self.button = KeyButton(text, icon, key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 12)
        layout.setSpacing(4)
        layout.addWidget(self.strong)
        layout.addWidget(self.second)
        layout.addSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.button.setVisible(bool(text))
        self.button.clicked.connect(self.acted)

    def set(self, strong: str, second: str) -> None:
        """Say something else, for instance what was searched for."""
        self.strong.setText(strong)
        self.second.setText(second)


class Notice(QFrame):
    """A banner that stays until it is dealt with: sign, words, and what to do.

    Args:
        text: What happened and what it means.
        action: The words on its button; "" has none.
        kind: ``"danger"``, ``"warn"`` or ``"info"``.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, text: str = "", action: str = "", kind: str = "danger", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._sign = Sign()
        self._words = Words(wrap=True)
        self.button = KeyButton("", small=True)
        self.close_button = KeyButton("", "close", small=True, flat=True)
        self.close_button.setAccessibleName(QCoreApplication.translate("Parts", "Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.size("page_margin"), 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.button.clicked.connect(self.acted)
        self.close_button.clicked.connect(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(text, action, kind)

    def set(self, text: str, action: str = "", kind: str = "danger") -> None:
        """Say something else, and be seen."""
        self._kind = kind
        self._sign.set(_SIGNS[kind], "text2" if kind == "info" else kind)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text) and self.parent() is not None)

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, a bar of the colour to the left, and a line below."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.ground(painter, box, look.colour(_GROUNDS[self._kind]))
        bar = QRectF(0, 0, look.size("line_selection_bar"), box.height())
        look.paint.ground(painter, bar, look.colour("text2" if self._kind == "info" else self._kind))
        look.paint.hline(painter, 0, box.width(), box.height() - 1, look.colour("line"))
        painter.end()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class Progress(QWidget):
    """A line under the head while long work goes on: a bar, how far, and how to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.words = Words(role="second", tabular=True)
        self.stop = Link(QCoreApplication.translate("Parts", "Cancel"), "Esc")
        row = QHBoxLayout(self)
        margin = look.size("page_margin")
        row.setContentsMargins(margin, 4, margin, 4)
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.cancelled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def set(self, done: int, total: int, text: str = "") -> None:
        """Show how far the work is: ``212 af 300``; all done hides the line."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        counted = QCoreApplication.translate("Parts", "{done} of {total}").format(done=done, total=total)
        self.words.setText(f"{text} {counted}".strip())
        self.bar.setAccessibleName(self.words.text())
        self.setVisible(done < total)

    def wait(self, text: str) -> None:
        """Show that work goes on whose length nobody knows."""
        self.bar.setRange(0, 0)
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.show()
