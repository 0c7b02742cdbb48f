"""The one way to another thread and back. It knows no office: the unlock page needs it before there is one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from pathway.base.errors import OutsideError, RuleError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Answer = TypeVar("Answer")

READERS = 2
_Back = Callable[[], None]


class Threads(QObject):
    """Runs work off the window's thread: what writes one after the other, what reads beside it.

    Callbacks are given with the question, so that no answer is ever missed, and are called in the window's thread,
    unless their owner is gone by then.
    """

    outside = Signal(object)
    """An `OutsideError`: shown once, as a banner, besides what the asker does with it."""
    bug = Signal(object)
    """Any other error: shown once, with the number of its entry in the program's log."""
    rule = Signal(object)
    """A `RuleError` that no form took."""
    writing = Signal(int)
    """How many writes are under way; 0 says that everything is kept."""
    unsaved = Signal(object)
    """The `OutsideError` that a write met: what was asked for was not kept."""
    closing = Signal()
    """Everything ends soon: who holds something that was typed keeps it now."""
    _back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pools: tuple[ThreadPoolExecutor, ThreadPoolExecutor] | None = None
        self._writes = 0
        self._ended = False
        self._back.connect(_call, Qt.ConnectionType.QueuedConnection)

    def call(
        self,
        work: Callable[[], Answer],
        *,
        owner: QObject,
        done: Callable[[Answer], None] = lambda _answer: None,
        objected: Callable[[RuleError], None] | None = None,
        failed: Callable[[OutsideError], None] | None = None,
        writes: bool = False,
    ) -> None:
        """Run long work, such as drawing a PDF or making a backup, and call ``done`` with what it returns.

        Args:
            work: What is to be done; it touches no widget.
            owner: The view that asks; if it is gone when the answer comes, nobody is called.
            done: Gets the answer.
            objected: Gets the trade's no; without it the window shows the words.
            failed: Gets the surroundings' no, besides the banner.
            writes: Whether it must wait for the writes before it.
        """

        def there() -> None:
            try:
                answer = work()
            except RuleError as error:
                self._return(owner, objected or self.rule.emit, error)
            except OutsideError as error:
                self._return(owner, failed, error)
                self._return(self, self.outside.emit, error)
                if writes:
                    self._return(self, self.unsaved.emit, error)
            except Exception as error:
                self._return(self, self.bug.emit, error)
            else:
                self._return(owner, done, answer)
            if writes:
                self._return(self, self._count, -1)

        if self._ended and not writes:
            return  # what would be drawn, nobody sees any more
        if writes:
            self._count(1)
        writer, readers = self._started()
        (writer if writes else readers).submit(there)

    def _started(self) -> "tuple[ThreadPoolExecutor, ThreadPoolExecutor]":
        """Return the writer and the readers; they begin with the first question, after the first window."""
        if self._pools is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pools = ThreadPoolExecutor(1, "writer"), ThreadPoolExecutor(READERS, "reader")
        return self._pools

    def _count(self, more: int) -> None:
        self._writes += more
        self.writing.emit(self._writes)

    def _return(self, owner: QObject, callback: Callable[[Answer], None] | None, answer: Answer) -> None:
        if callback is None:
            return

        def here() -> None:
            if shiboken6.isValid(owner):
                callback(answer)

        if shiboken6.isValid(self):
            self._back.emit(here)

    def finish(self) -> None:
        """Wait until everything that was asked is done: before quitting and locking, so that the last save is kept."""
        self.closing.emit()
        self.wait()

    def wait(self) -> None:
        """Wait for what was asked; nothing more can be asked. May be called from another thread."""
        self._ended = True
        writer, readers = self._started()
        readers.shutdown(wait=True)
        writer.shutdown(wait=True)


def _call(back: _Back) -> None:
    back()
