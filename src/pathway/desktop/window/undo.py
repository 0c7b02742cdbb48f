"""Taking back what was just done: one thing, for ten minutes, as long as law allows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

MINUTES = 10


class Undo(QObject):
    """Holds the last act that can be taken back.

    Args:
        minute_ms: The length of a minute, so that a test need not wait for ten.
    """

    offered = Signal(str)
    """What can be taken back now, in words; "" for nothing."""

    def __init__(self, minute_ms: int = 60_000, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=MINUTES * minute_ms)
        self._timer.timeout.connect(self.forget)

    def offer(self, act: Callable[[], None], words: str) -> None:
        """Offer to take this back; what was offered before is offered no more."""
        self._act = act
        self._timer.start()
        self.offered.emit(words)

    def forget(self) -> None:
        """Offer nothing."""
        self._act = None
        self._timer.stop()
        self.offered.emit("")

    def take_back(self) -> None:
        """Take it back, once."""
        act = self._act
        self.forget()
        if act is not None:
            act()
