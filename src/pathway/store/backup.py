"""Copies of a store: made while it runs, proved by opening them, and put back without losing what was there."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pathway.base.errors import OutsideError
from pathway.store.beside import MAKING
from pathway.store.check import Finding, check
from pathway.store.connection import connect
from pathway.store.faults import told_kindly
from pathway.store.keys import DataKey
from pathway.store.keys.whole_file import sync_folder
from pathway.store.occupied import occupy
from pathway.store.safe import DATABASE

KEYS = "keys.json"
_PAGES_AT_A_TIME = 2000
STALE = timedelta(days=1)
"""A copy that was begun before this and is not in its place was left by a program that was killed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was opened and found whole. ``head`` is the access log's last row: its number and digest."""

    folder: Path
    bytes: int
    head: str


def back_up(
    source: Path, key: DataKey, to: Path, now: datetime, progress: Callable[[int, int], None] | None = None
) -> Backup:
    """Copy the running store into a new folder under ``to`` and prove the copy by opening it.

    Nothing stands at the final name before the copy is proved.

    Raises:
        OutsideError: ``backup.not_whole`` when the copy is not in order; what `told_kindly` tells; ``backup.folder``;
            ``store.missing``, ``store.no_store``.
    """
    if not (source / DATABASE).is_file():
        raise OutsideError("store.missing")
    name = source.name.removesuffix(".pathway")
    final = to / f"{name}-{now:%Y%m%dT%H%M%SZ}.pathway"
    making = final.with_name(final.name + MAKING)
    _sweep(to, f"{name}-*.pathway{MAKING}", now)
    try:
        making.mkdir(mode=0o700, parents=True)
        (making / DATABASE).touch(mode=0o600)
        _copy_database(source / DATABASE, making / DATABASE, key, progress)
        shutil.copy2(source / KEYS, making / KEYS)
        head = _prove(making / DATABASE, key)
        _settle(making)
        making.rename(final)
        sync_folder(to)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise OutsideError("backup.folder", reason=error.strerror or "") from None
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return Backup(final, (final / DATABASE).stat().st_size, head)


def _sweep(folder: Path, left: str, now: datetime) -> None:
    """Take away what a killed program left; what is younger than a day may be another program's, still at it."""
    for old in folder.glob(left):
        with suppress(OSError):
            if old.stat().st_mtime < (now - STALE).timestamp():
                shutil.rmtree(old)


def _copy_database(source: Path, to: Path, key: DataKey, progress: Callable[[int, int], None] | None) -> None:
    with told_kindly():
        old = connect(source, key, read_only=True)
        try:
            new = connect(to, key)
            try:
                told = progress or (lambda _done, _total: None)
                old.backup(new, pages=_PAGES_AT_A_TIME, progress=lambda _s, left, total: told(total - left, total))
                new.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                new.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                new.close()
        finally:
            old.close()


def _prove(file: Path, key: DataKey) -> str:
    findings = check(file, key)
    bad = [finding.what for finding in findings if not finding.good]
    if bad:
        raise OutsideError("backup.not_whole", what=", ".join(bad))
    return _chain_of(findings).told


def _chain_of(findings: tuple[Finding, ...]) -> Finding:
    return next(finding for finding in findings if finding.what == "chain")


def _settle(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def restore(backup: Path, key: DataKey, to: Path, who: str, now: datetime, replace: bool = False) -> Path | None:
    """Put a proved copy of a backup in a store's place, and return where the old store lies now, if there was one.

    Raises:
        OutsideError: ``store.exists`` when there is a store and ``replace`` is not said; ``store.occupied``;
            ``backup.not_whole``; ``store.missing`` when the backup has no database.
    """
    if not (backup / DATABASE).is_file() or not (backup / KEYS).is_file():
        raise OutsideError("store.missing")
    if to.exists() and not replace:
        raise OutsideError("store.exists")
    making = to.with_name(f"{to.name}.restoring")
    shutil.rmtree(making, ignore_errors=True)
    try:
        making.mkdir(mode=0o700, parents=True)
        for name in (DATABASE, KEYS):
            shutil.copy2(backup / name, making / name)
        (making / "backups").mkdir(mode=0o700)
        _prove(making / DATABASE, key)
        _settle(making)
        return _swap(making, to, who, now)
    except OSError as error:
        raise OutsideError("backup.folder", reason=error.strerror or "") from None
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _swap(making: Path, to: Path, who: str, now: datetime) -> Path | None:
    if not to.exists():
        making.rename(to)
        sync_folder(to.parent)
        return None
    held = occupy(to, who, now)  # nobody may have it open
    held.release()
    kept = to.with_name(f"{to.name.removesuffix('.pathway')}-before-restore-{now:%Y%m%dT%H%M%SZ}.pathway")
    to.rename(kept)
    making.rename(to)
    sync_folder(to.parent)
    return kept
