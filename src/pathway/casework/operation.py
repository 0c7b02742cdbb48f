"""What a caseworker does, as a value the office can run: a name for the access log and one function."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from pathway.store.work import Work

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Desk:
    """Who asks and when: fixed by the office when an operation begins. ``now`` is UTC, ``today`` the local day."""

    who: str
    now: datetime
    today: date


@dataclass(frozen=True, slots=True)
class Operation(Generic[Asked, Answer]):
    """One act. It writes, or only looks; what is not logged shows nobody in person."""

    name: str
    run: Callable[[Work, Desk, Asked], Answer]
    writes: bool
    logged: bool

    def __call__(self, work: Work, desk: Desk, asked: Asked) -> Answer:
        """Run it within another operation's unit of work."""
        return self.run(work, desk, asked)


Act = Callable[[Callable[[Work, Desk, Asked], Answer]], Operation[Asked, Answer]]


def operation(
    name: str, logged: bool = True
) -> Callable[[Callable[[Work, Desk, Asked], Answer]], Operation[Asked, Answer]]:
    """Mark a function as an operation that writes; drafts alone leave no line in the log."""
    return lambda run: Operation(name, run, writes=True, logged=logged)


def look(name: str, logged: bool = True) -> Callable[[Callable[[Work, Desk, Asked], Answer]], Operation[Asked, Answer]]:
    """Mark a function as one that only looks. Lists that show nobody's record are not logged, records are."""
    return lambda run: Operation(name, run, writes=False, logged=logged)
