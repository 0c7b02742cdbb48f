"""Writing a small file so that there is always one whole: the old one or the new one, never half of either."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pathway.base.errors import OutsideError

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_whole(path: Path, octets: bytes, *twins: Path) -> None:
    """Write a file that only its owner may read, and copies of it, so that a crash at any step leaves whole files.

    Every file is written beside its place and flushed to the disk; only then does the first one take its place, and
    after it the copies. If anything cannot be written, all files are as they were.

    Args:
        path: The file; its folder is there.
        octets: What it shall hold.
        twins: Copies in the same folder.

    Raises:
        OutsideError: ``store.disk_full``, ``store.read_only`` or, for any other reason, ``store.not_written``.
    """
    places = (path, *twins)
    try:
        with disk_told():
            for place in places:
                _write_beside(place, octets)
            for place in places:
                _beside(place).replace(place)
            sync_folder(path.parent)
    finally:
        for place in places:
            with suppress(OSError):
                _beside(place).unlink(missing_ok=True)


@contextmanager
def disk_told() -> Iterator[None]:
    """Tell what the disk says in the store's words.

    Raises:
        OutsideError: As `write_whole`.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise OutsideError("store.disk_full") from error
        if error.errno in _FORBIDDEN:
            raise OutsideError("store.read_only") from error
        raise OutsideError("store.not_written") from error


def sync_folder(folder: Path) -> None:
    """Make sure that a file's new name survives a power cut. Windows does it by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def _write_beside(path: Path, octets: bytes) -> None:
    beside = _beside(path)
    beside.unlink(missing_ok=True)  # A crash left it. Opening must make it, so that nobody's link is followed.
    with open(beside, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(octets)
        file.flush()
        os.fsync(file.fileno())
