"""A session: one office at one window, from unlocking to locking."""

from PySide6.QtCore import QObject, Signal

from pathway.casework import access, stores
from pathway.casework.office import Office
from pathway.casework.unit import Unit, open_unit
from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.desktop.workplace import Workplace


class Session(QObject):
    """Holds the office, the way to it, and what the pages are given.

    All of it goes with the session, in the window's thread: Python may drop what has no parent in any thread.

    Args:
        office: The open store's.
        remember: Whether this computer shall remember the user; None leaves it as it is.
    """

    ready = Signal()

    def __init__(self, office: Office, remember: bool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remember = remember
        self.changes = Changes()
        office.tell = self.changes.touched.emit
        self.background = Background(office)
        self.background.setParent(self)
        self.unit: Unit | None = None
        self.work: Workplace | None = None

    def begin(self) -> None:
        """Read who is here and which unit it is, then tell that the session is ready."""
        self.background.run(open_unit, None, owner=self, done=self._opened)

    def _opened(self, unit: Unit) -> None:
        self.unit = unit
        self.renew()
        if self._remember is not None:
            office, wanted = self.background.office, self._remember
            self.background.call(lambda: stores.remember(office, wanted), owner=self, writes=True)
        self.ready.emit()

    def renew(self) -> None:
        """Make the workplace anew, so that no page of before hears the ways of those that come."""
        if self.unit is not None:
            self.changes = Changes()
            self.background.office.tell = self.changes.touched.emit
            self.work = Workplace(self.background, self.changes, self.unit.me, self.unit.name, self.unit.municipality)
            self.changes.setParent(self)
            self.work.ways.setParent(self)

    def close(self) -> None:
        """Wait for what was asked, close the store, and wipe its key. May be called off the window's thread."""
        try:
            self.background.wait()
        finally:
            access.close(self.background.office)
