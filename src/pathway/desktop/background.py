"""The way from a view to the office and back: off the window's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.office import Office
from pathway.casework.operation import Operation
from pathway.desktop.threads import Threads

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Background(Threads):
    """Runs operations of one office, and other long work."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office

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
