"""An open store: its folder, its one writer and its readers."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock

import sqlalchemy as sa

from pathway.base.errors import OutsideError
from pathway.store import revision
from pathway.store.connection import readers, writer
from pathway.store.faults import told_kindly
from pathway.store.keys import DataKey
from pathway.store.keys.whole_file import disk_told
from pathway.store.occupied import Occupation, occupy
from pathway.store.work import Work

DATABASE = "store.db"


class Safe:
    """A store that is open in this program. Close it when done; a crash before that loses nothing that was kept."""

    def __init__(self, folder: Path, key: DataKey, held: Occupation | None) -> None:
        self.folder = folder
        self._key = key
        self._held = held
        self._lock = RLock()
        self._writer = writer(folder / DATABASE, key)
        self._readers = readers(folder / DATABASE, key)

    @classmethod
    def create(cls, folder: Path, key: DataKey, who: str, now: datetime) -> "Safe":
        """Make the database of a new store in a folder whose keys are made, and open it.

        Raises:
            OutsideError: ``store.exists`` when there is a database; what `told_kindly` tells.
        """
        if (folder / DATABASE).exists():
            raise OutsideError("store.exists")
        with disk_told():
            (folder / "backups").mkdir(mode=0o700, exist_ok=True)
            (folder / DATABASE).touch(mode=0o600)  # what the database makes beside it is as private as it is
        safe = cls(folder, key, occupy(folder, who, now))
        try:
            with told_kindly(), safe._writer.begin() as connection:
                revision.lay_out(connection)
        except BaseException:
            safe.close()
            raise
        return safe

    @classmethod
    def open(cls, folder: Path, key: DataKey, who: str, now: datetime, shared: bool = False) -> "Safe":
        """Open a store, and bring an older one up to date.

        ``shared`` opens it beside a program that has it: for a backup or a check of a running store.

        Raises:
            OutsideError: ``store.occupied`` with who has it, ``store.missing``, ``store.newer``, ``store.no_store``;
                what `told_kindly` tells.
        """
        if not (folder / DATABASE).is_file():
            raise OutsideError("store.missing")
        safe = cls(folder, key, None if shared else occupy(folder, who, now))
        try:
            with told_kindly():
                if not shared:
                    revision.bring_up_to_date(safe._writer, folder, now)
        except BaseException:
            safe.close()
            raise
        return safe

    @contextmanager
    def write(self) -> Iterator[Work]:
        """One unit of work that writes: kept as a whole when the block ends well, else not at all."""
        with self._lock, told_kindly(), self._writer.begin() as connection:
            yield Work(connection)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """One unit of work that only reads, from the store as it stands when the block begins."""
        with told_kindly(), self._readers.begin() as connection:
            yield Work(connection)

    def database(self) -> tuple[Path, DataKey]:
        """Return the file and its key, for a backup and a check."""
        return self.folder / DATABASE, self._key

    def connection(self) -> sa.Connection:
        """Return a reading connection of its own; the caller closes it."""
        return self._readers.connect()

    def close(self) -> None:
        """Let go of the connections, the lock and the key."""
        with self._lock:
            self._readers.dispose()
            self._writer.dispose()
            if self._held is not None:
                self._held.release()
                self._held = None
