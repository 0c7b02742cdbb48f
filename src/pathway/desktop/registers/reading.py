"""One register's way in, off the window's thread: tried first, taken in afterwards, stopped at any time before."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.registers import ImportFile, ImportReport, content_of, import_register, try_register
from pathway.desktop.workplace import Workplace

Answer = TypeVar("Answer")


class Unreadable(RuleError):
    """The file is no register: what is wrong belongs beside the field of the file, not in a banner."""

    def __init__(self, error: OutsideError) -> None:
        super().__init__(error.code, "file", **error.values)
        self.outside = error


class Reading(QObject):
    """Reads one file once, so that what is taken in is what was tried.

    It belongs to the session, not to a window: a file that is nearly kept when its dialog closes is kept, and told.

    Args:
        work: The session.
    """

    went = Signal(str, int)
    """The step (``read``, ``compare``, ``keep``) and how many rows it has come to."""
    tried = Signal(object)
    """What the file would do (`ImportReport`)."""
    kept = Signal(object)
    """What the file did (`ImportReport`)."""
    objected = Signal(object)
    """The trade's no, or the file's (`RuleError`); nothing was kept."""
    failed = Signal(object)
    """The surroundings' no (`OutsideError`), which has its banner too; nothing was kept."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(work.background)
        self._work = work
        self._content = b""
        self._stop = Event()
        self.busy = False
        work.background.closing.connect(self.stop)

    def lines(self) -> int:
        """Return how many lines the file has, 0 before it is read."""
        return self._content.count(b"\n")

    def try_file(self, kind: str, path: Path) -> None:
        """Read the file and say what it would do. Nothing is written."""

        def trial() -> ImportReport:
            self._content = content_of(path)
            return office.do(try_register, self._file(kind))

        office = self._work.background.office
        self._run(trial, self.tried, writes=False)

    def take_in(self, kind: str) -> None:
        """Take in what was tried, all of it or nothing."""
        office = self._work.background.office
        self._run(lambda: office.do(import_register, self._file(kind)), self.kept, writes=True)

    def stop(self) -> None:
        """Stop: nothing of the file is kept, unless all of it is already on its way to the disk."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether somebody has asked to stop."""
        return self._stop.is_set()

    def _file(self, kind: str) -> ImportFile:
        return ImportFile(kind, self._content, self._progress)

    def _progress(self, step: str, rows: int) -> None:
        if self._stop.is_set():
            raise RuleError("registers.stopped")
        self.went.emit(step, rows)

    def _run(self, work: Callable[[], ImportReport], told: SignalInstance, *, writes: bool) -> None:
        def there() -> ImportReport:
            try:
                return work()
            except OutsideError as error:
                if error.code.startswith("gateway."):
                    raise Unreadable(error) from None
                raise

        def answer(tell: Callable[[Answer], None]) -> Callable[[Answer], None]:
            def here(said: Answer) -> None:
                self.busy = False
                tell(said)

            return here

        self.busy = True
        self._stop.clear()
        self._work.background.call(
            there,
            owner=self,
            done=answer(told.emit),
            objected=answer(self.objected.emit),
            failed=answer(self.failed.emit),
            writes=writes,
        )
