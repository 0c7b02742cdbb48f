"""One store is open in one program at a time, and a second one is told who has it.

The lock is the operating system's, on ``open.lock``: it goes with the program that holds it, however that one ends.
Who holds it stands in a small file beside, ``open.json``, because Windows lets nobody read what is locked. After a
crash the note is stale and means nothing: the lock is what counts. On a network drive the lock is as good as the
drive's own locks.
"""

import errno
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from pathway.base.errors import OutsideError
from pathway.store.keys.whole_file import disk_told, write_whole

LOCK = "open.lock"
NOTE = "open.json"

_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@dataclass(frozen=True, slots=True)
class Occupant:
    """Who has a store open: initials ("" before they are told), machine, and since when, UTC with a zone."""

    initials: str
    machine: str
    since: datetime | None
    process: int


class Occupation:
    """A store that is ours until `release`, or until the program ends. Made by `occupy`."""

    def __init__(self, folder: Path, lock: BinaryIO) -> None:
        self._folder = folder
        self._lock = lock

    def tell(self, initials: str, now: datetime) -> None:
        """Write down who has the store, for those who come after: at unlock, and when users change.

        Raises:
            OutsideError: ``store.disk_full``, ``store.read_only`` or ``store.not_written``.
        """
        note = {
            "initials": initials,
            "machine": platform.node(),
            "since": now.isoformat(),
            "process": os.getpid(),
        }
        write_whole(self._folder / NOTE, json.dumps(note).encode("ascii"))

    def release(self) -> None:
        """Let the store go. Doing it twice is no harm."""
        if self._lock.closed:
            return
        with suppress(OSError):  # A note that stays is stale, and harmless.
            (self._folder / NOTE).unlink(missing_ok=True)
        _unlock(self._lock)
        self._lock.close()  # The file stays: deleting it would let two in at once.

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def occupy(folder: Path, initials: str, now: datetime) -> Occupation:
    """Take a store for this program.

    Args:
        folder: The store's; it is there.
        initials: Who asks, or "" while nobody has unlocked it.
        now: The moment, UTC with a zone.

    Raises:
        OutsideError: ``store.occupied`` with ``who``, ``machine`` and ``since``, each empty or None if it is not
            known; ``store.not_lockable``: the drive knows no locks; ``store.disk_full``, ``store.read_only`` or
            ``store.not_written``.
    """
    with disk_told():
        lock = (folder / LOCK).open("ab")
    try:
        _take(lock, folder)
        occupation = Occupation(folder, lock)
        occupation.tell(initials, now)
    except BaseException:
        lock.close()
        raise
    return occupation


def occupant(folder: Path) -> Occupant | None:
    """Return who was written down as having the store open, or None. Only a lock that is held makes it true."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raw = json.loads((folder / NOTE).read_bytes())
        since = datetime.fromisoformat(raw["since"])
        return Occupant(str(raw["initials"]), str(raw["machine"]), since, int(raw["process"]))
    return None


def _take(lock: BinaryIO, folder: Path) -> None:
    try:
        _lock(lock)
    except OSError as error:
        if error.errno not in _HELD:
            raise OutsideError("store.not_lockable") from error
        who = occupant(folder) or Occupant("", "", None, 0)
        raise OutsideError("store.occupied", who=who.initials, machine=who.machine, since=who.since) from error


if sys.platform == "win32":

    def _lock(file: BinaryIO) -> None:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: BinaryIO) -> None:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:

    def _lock(file: BinaryIO) -> None:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: BinaryIO) -> None:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_UN)
