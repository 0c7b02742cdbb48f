"""What was copied out of the window: taken back when it locks, so that no note stays on the clipboard."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication


class Copies(QObject):
    """Notices which copies are ours: those that came while the program had the keyboard. Others' are left alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = {QClipboard.Mode.Clipboard: False, QClipboard.Mode.Selection: False}
        clipboard = QGuiApplication.clipboard()
        clipboard.changed.connect(self._changed)

    def take_back(self) -> None:
        """Empty the clipboard of what is ours."""
        clipboard = QGuiApplication.clipboard()
        for mode, ours in self._ours.items():
            if ours:
                clipboard.clear(mode)
            self._ours[mode] = False

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode in self._ours:
            clipboard = QGuiApplication.clipboard()
            owned = clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else clipboard.ownsSelection()
            active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
            self._ours[mode] = owned or active
