"""The field for a passphrase: hidden, with a word that shows it, and an ear for Caps Lock."""

import sys

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Link

_CAPS_LOCK = 0x14
"""Windows' own number for the key."""


def caps_lock_here() -> bool | None:
    """Return whether Caps Lock is on; None where the system does not tell and typing must."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.GetKeyState(_CAPS_LOCK) & 1)
    return None


def caps_lock_by(letter: str, *, shift: bool) -> bool | None:
    """Return whether Caps Lock is on, judged by a letter that was typed; None where it tells nothing.

    >>> caps_lock_by("K", shift=False), caps_lock_by("k", shift=True), caps_lock_by("7", shift=False)
    (True, True, None)
    """
    if not letter.isalpha() or letter.upper() == letter.lower():
        return None
    return letter.isupper() is not shift


def in_a_row(first: "PassphraseField", second: "PassphraseField") -> None:
    """Let Tab go from one passphrase straight to the next; the words that show them come after both."""
    QWidget.setTabOrder(first, second)
    QWidget.setTabOrder(second, second.shows)
    QWidget.setTabOrder(second.shows, first.shows)


class PassphraseField(QLineEdit):
    """40 high, hidden until the word right in it is pressed; a passphrase is never copied from it while hidden."""

    caps_lock = Signal(bool)
    """Caps Lock is on, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps: bool | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("large", True)
        self.setMaxLength(400)
        self.shows = Link(self.tr("show"), parent=self)
        self.shows.setCheckable(True)
        self.shows.toggled.connect(self._shown)
        self._shown(False)

    def hide_again(self) -> None:
        """Empty the field and hide what is typed next."""
        self.clear()
        self.shows.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice Caps Lock in what is typed."""
        if event.key() == Qt.Key.Key_CapsLock and self._caps is not None:
            self._tell(not self._caps)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._tell(caps_lock_by(event.text(), shift=shift))
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask the system about Caps Lock, where it tells."""
        super().focusInEvent(event)
        self._tell(caps_lock_here())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word at the right edge."""
        super().resizeEvent(event)
        size = self.shows.sizeHint()
        self.shows.setGeometry(self.width() - size.width() - 10, (self.height() - size.height()) // 2, *size.toTuple())

    def sizeHint(self) -> QSize:
        """Return the height of the lock screen's fields."""
        return QSize(super().sizeHint().width(), look.row("field_lock_screen"))

    def _tell(self, caps: bool | None) -> None:
        if caps is not None and caps != self._caps:
            self._caps = caps
            self.caps_lock.emit(caps)

    def _shown(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.shows.setText(self.tr("hide") if on else self.tr("show"))
        described = self.tr("Hide the passphrase") if on else self.tr("Show the passphrase")
        self.shows.setAccessibleName(described)
        self.setTextMargins(0, 0, self.shows.sizeHint().width() + 14, 0)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))
