"""Seconds that are counted down on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Countdown(QObject):
    """Tells once a second how many are left, then that there are none.

    Args:
        tell: Called with the seconds left, and last with 0.
        interval_ms: The length of a second, so that a test need not wait for it.
    """

    def __init__(self, tell: Callable[[int], None], interval_ms: int = 1000, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self.left = 0
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self._step)

    def start(self, seconds: int) -> None:
        """Begin, or begin again; 0 stops."""
        self.left = seconds
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
        self._tell(seconds)

    def _step(self) -> None:
        self.left -= 1
        if self.left <= 0:
            self._timer.stop()
            self.left = 0
        self._tell(self.left)


def in_minutes(seconds: int) -> str:
    """Return seconds as they are read on a clock.

    >>> in_minutes(95), in_minutes(5)
    ('1:35', '0:05')
    """
    return f"{seconds // 60}:{seconds % 60:02}"
