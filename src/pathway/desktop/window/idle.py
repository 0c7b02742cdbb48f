"""Notices that nobody types or points any more, or that the key that locks was pressed, so that the window can lock."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the whole program, dialogs and menus too.

    The time is the wall's, not the processor's: a laptop that was asleep has been idle all the while, and the first
    key after it locks instead of acting.

    Args:
        app: The application.
        idle_ms: How long is too long, milliseconds.
    """

    idle = Signal()
    asked = Signal()
    """Ctrl+L was pressed over the window, in a dialog or a menu, where the window's own keys do not reach."""

    def __init__(self, app: QApplication, idle_ms: int) -> None:
        super().__init__(app)
        self._idle_ms = idle_ms
        self._last = time.time()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._app = app

    def start(self, idle_ms: int | None = None) -> None:
        """Begin to watch, perhaps with another time."""
        self._idle_ms = self._idle_ms if idle_ms is None else idle_ms
        self._last = time.time()
        self._app.removeEventFilter(self)
        self._app.installEventFilter(self)
        self._timer.start(self._idle_ms)

    def stop(self) -> None:
        """Watch no more: the window is locked."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of every key and movement; what comes after too long a time is swallowed and locks."""
        del watched
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        if self._left() <= 0:
            self._tell()
            return True
        if isinstance(event, QKeyEvent) and _locks(event):
            self.stop()
            self.asked.emit()
            return True
        self._last = time.time()
        return False

    def _look(self) -> None:
        left = self._left()
        if left <= 0:
            self._tell()
        else:
            self._timer.start(max(1, round(left)))

    def _left(self) -> float:
        return self._idle_ms - (time.time() - self._last) * 1000

    def _tell(self) -> None:
        self.stop()
        self.idle.emit()


def _locks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
