"""The copy of the store that is made by itself when the last one is older than a day."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from pathway.base.dates import weekday_short
from pathway.base.errors import OutsideError
from pathway.casework.stores import Backup, back_up_own
from pathway.desktop import language
from pathway.desktop.background import Background

OLD = timedelta(days=1)
SOON_MS = 4000
"""The first copy waits until the first page has been read."""


class Backups(QObject):
    """Makes copies in the background, and says when the last one was made.

    Args:
        background: The way off the window's thread.
        last: When a copy was last made, UTC; None for never.
        now: The moment now, UTC.
    """

    told = Signal(str)
    """What stands at the foot of the side bar."""
    made = Signal(object)
    """A copy was made and proved (`Backup`)."""
    progressed = Signal(int, int)

    def __init__(self, background: Background, last: datetime | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self.last = background, last
        self._under_way = self._stopping = False
        background.closing.connect(self._stop)
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self.make)

    def begin(self) -> None:
        """Make a copy soon, if the last one is old."""
        self._tell()
        if self.last is None or datetime.now(UTC) - self.last > OLD:
            self._timer.start()

    def make(self) -> None:
        """Make a copy now, unless one is being made."""
        if self._under_way or self._stopping:
            return
        self._under_way = True
        self._tell()
        office = self._background.office
        self._background.call(
            lambda: back_up_own(office, self._progress), owner=self, done=self._made, failed=self._failed
        )

    def words(self) -> str:
        """Return what stands at the foot of the side bar."""
        if self._under_way:
            return self.tr("Backup\nis being made …")
        if self.last is None:
            return self.tr("No backup yet")
        return self.tr("Backup\n{when}").format(when=when(self.last))

    def _progress(self, done: int, total: int) -> None:
        if self._stopping:
            raise OutsideError("backup.stopped")
        self.progressed.emit(done, total)

    def _made(self, backup: Backup) -> None:
        self._under_way, self.last = False, datetime.now(UTC)
        self._tell()
        self.made.emit(backup)

    def _failed(self, _error: OutsideError) -> None:
        self._under_way = False
        self._tell()

    def _stop(self) -> None:
        self._stopping = True
        self._timer.stop()

    def _tell(self) -> None:
        self.told.emit(self.words())


def when(moment: datetime) -> str:
    """Return a moment as it is read in passing: ``sø 22-11 kl. 22:10``."""
    local, said = moment.astimezone(), language.spoken()
    at = "kl. " if said == "da" else ""
    return f"{weekday_short(local.date(), said)} {local:%d-%m} {at}{local:%H:%M}"
