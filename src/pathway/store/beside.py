"""Folders made as a whole: beside their place, and then in it, so that nothing half done ever stands there.

A program that is killed leaves the folder beside the place. It is nobody's store; the next making there takes it away.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pathway.base.errors import OutsideError
from pathway.store.keys.whole_file import disk_told, sync_folder

MAKING = ".making"


@contextmanager
def made_beside(place: Path) -> Iterator[Path]:
    """Give a folder to make things in, and put it in its place when the block ends well; else nothing stays of it.

    Everything in it is closed when the block ends. The place may be an empty folder.

    Raises:
        OutsideError: ``store.exists`` when something lies at the place; ``store.disk_full``, ``store.read_only`` or
            ``store.not_written``.
    """
    making = place.with_name(place.name + MAKING)
    if taken(place):
        raise OutsideError("store.exists")
    shutil.rmtree(making, ignore_errors=True)
    with disk_told():
        making.mkdir(mode=0o700, parents=True)
    try:
        yield making
        with disk_told():
            _put(making, place)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def taken(place: Path) -> bool:
    """Whether anything lies at a place but an empty folder.

    Raises:
        OutsideError: ``store.read_only`` or ``store.not_written`` where nobody lets us look.
    """
    with disk_told():
        return place.is_symlink() or (place.exists() and not (place.is_dir() and not any(place.iterdir())))


def _put(making: Path, place: Path) -> None:
    if taken(place):  # somebody was quicker
        raise OutsideError("store.exists")
    with suppress(FileNotFoundError):
        place.rmdir()
    making.rename(place)
    sync_folder(place.parent)
