"""The one door: runs an operation in one unit of work, logs the access, and tells who listens what was touched."""

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from pathway.base.clock import Clock, local_day, system_clock
from pathway.casework.operation import Desk, Operation
from pathway.citizens.citizen import CitizenId
from pathway.store.access_log import Access
from pathway.store.safe import Safe
from pathway.store.work import Work

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Office:
    """A user's door to an open store. Safe to call from any thread; what writes goes in order."""

    def __init__(
        self,
        safe: Safe,
        who: str,
        clock: Clock = system_clock,
        tell: Callable[[frozenset[str]], None] = lambda _touched: None,
    ) -> None:
        self.safe = safe
        self.who = who
        self.clock = clock
        self.tell = tell

    def do(self, operation: Operation[Asked, Answer], asked: Asked) -> Answer:
        """Run the operation and return its answer.

        What writes is kept as a whole, its line in the access log with it, or not at all. A look at a citizen is in
        the log before the answer is given.

        Raises:
            RuleError: The trade's no; nothing was kept.
            OutsideError: The surroundings' no; nothing was kept.
        """
        now = self.clock()
        desk = Desk(self.who, now, local_day(now))
        return self._write(operation, desk, asked) if operation.writes else self._look(operation, desk, asked)

    def _write(self, operation: Operation[Asked, Answer], desk: Desk, asked: Asked) -> Answer:
        with self.safe.write() as work:
            answer = operation.run(work, desk, asked)
            if operation.logged:
                work.log.add(_accesses(operation.name, desk, work))
        if work.touched:
            self.tell(frozenset(work.touched))
        return answer

    def _look(self, operation: Operation[Asked, Answer], desk: Desk, asked: Asked) -> Answer:
        with self.safe.read() as work:
            answer = operation.run(work, desk, asked)
        if operation.logged:
            with self.safe.write() as log:
                log.log.add(_accesses(operation.name, desk, work))
        return answer


def _accesses(name: str, desk: Desk, work: Work) -> list[Access]:
    about: dict[UUID | None, str] = {}
    for who, subject in work.about or [(None, "")]:
        about.setdefault(who, subject)  # an act within an act is the same act to the one it is about
    return [
        Access(desk.now, desk.who, name, CitizenId(who) if who else None, subject) for who, subject in about.items()
    ]
