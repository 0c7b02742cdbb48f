"""Asking while somebody types: only the newest question counts, and an older answer never overwrites a newer one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from pathway.base.errors import RuleError
from pathway.casework.operation import Operation
from pathway.desktop.background import Background


class Latest(QObject):
    """One question under way at most. What is asked meanwhile waits, and only the last of it is asked.

    Args:
        background: The way to the office.
        parent: The view that asks.
    """

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._under_way = False
        self._waiting: Callable[[], None] | None = None
        self._newest = 0

    def ask(
        self,
        operation: Operation[Any, Any],
        asked: object,
        done: Callable[[Any], None],
        objected: Callable[[RuleError], None] = lambda _error: None,
    ) -> None:
        """Ask, and call ``done`` with the answer unless something newer was asked by then."""
        self._newest += 1
        number = self._newest

        def send() -> None:
            self._under_way = True
            self._background.run(
                operation,
                asked,
                owner=self,
                done=lambda answer: self._back(number, done, answer),
                objected=lambda error: self._back(number, objected, error),
                failed=lambda _error: self._back(0, done, None),
            )

        if self._under_way:
            self._waiting = send
        else:
            send()

    def forget(self) -> None:
        """Let no answer come any more to what was asked."""
        self._newest += 1
        self._waiting = None

    def _back(self, number: int, callback: Callable[[Any], None], answer: object) -> None:
        self._under_way = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        if number == self._newest:
            callback(answer)
