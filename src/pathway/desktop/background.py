"""The one way to another thread and back."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.office import Office
from pathway.casework.operation import Operation

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

READERS = 2
_Back = Callable[[], None]


class Background(QObject):
    """Runs operations off the window's thread: what writes one after the other, what reads beside it.

    Callbacks are given with the question, so that no answer is ever missed, and are called in the window's thread,
    unless their owner is gone by then.
    """

    outside = Signal(object)
    """An `OutsideError` that nobody took: shown once, as a banner."""
    bug = Signal(object)
    """Any other error: shown once, with the number of its entry in the program's log."""
    rule = Signal(object)
    """A `RuleError` that no form took."""
    _back = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._back.connect(_call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        operation: Operation[Asked, Answer],
        asked: Asked,
        *,
        owner: QObject,
        done: Callable[[Answer], None] = lambda _answer: None,
        objected: Callable[[RuleError], None] | None = None,
        failed: Callable[[OutsideError], None] | None = None,
    ) -> None:
        """Ask the office, and call ``done`` with its answer.

        Args:
            operation: What is to be done.
            asked: The request, frozen.
            owner: The view that asks; if it is gone when the answer comes, nobody is called.
            done: Gets the answer.
            objected: Gets the trade's no; without it the window shows the words.
            failed: Gets the surroundings' no, besides the banner.
        """
        self.call(
            lambda: self.office.do(operation, asked),
            owner=owner,
            done=done,
            objected=objected,
            failed=failed,
            writes=operation.writes,
        )

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
        """Run other long work, such as drawing a PDF or making a backup, and call ``done`` with what it returns."""

        def there() -> None:
            try:
                answer = work()
            except RuleError as error:
                self._return(owner, objected or self.rule.emit, error)
            except OutsideError as error:
                self._return(owner, failed, error)
                self._return(self, self.outside.emit, error)
            except Exception as error:
                self._return(self, self.bug.emit, error)
            else:
                self._return(owner, done, answer)

        (self._writer if writes else self._readers).submit(there)

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
        self._readers.shutdown(wait=True)
        self._writer.shutdown(wait=True)


def _call(back: _Back) -> None:
    back()
