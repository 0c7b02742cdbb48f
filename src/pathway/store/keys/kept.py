"""The key file in a store's folder, and its spare copy: read, written, and put back when one of them is lost.

``keys.json.spare`` is the same as ``keys.json``, not the one before it: the one before may hold a passphrase that was
changed because somebody had seen it, or a user who was removed.
"""

from pathlib import Path

from pathway.base.errors import OutsideError
from pathway.base.places import holds_store
from pathway.store.keys.key_file import KeyFile, from_octets, to_octets
from pathway.store.keys.whole_file import disk_told, write_whole

KEYS = "keys.json"
SPARE = "keys.json.spare"
LONGEST = 1_048_576
"""Bytes. A user takes some 600; a file of more than this was not written by Pathway."""


def is_store(folder: Path) -> bool:
    """Return whether a folder holds a store, whole or not."""
    return holds_store(folder)


def read_key_file(path: Path) -> KeyFile:
    """Read a key file wherever it lies: in a store, or in a backup of one.

    Raises:
        OutsideError: ``keys.missing``, ``keys.unreadable``, ``keys.damaged`` or ``keys.newer_format``.
    """
    try:
        with path.open("rb") as file:
            octets = file.read(LONGEST + 1)
    except FileNotFoundError as error:
        raise OutsideError("keys.missing") from error
    except OSError as error:
        raise OutsideError("keys.unreadable") from error
    if len(octets) > LONGEST:
        raise OutsideError("keys.damaged")
    return from_octets(octets)


def read_keys(folder: Path) -> KeyFile:
    """Read the key file of a store.

    Raises:
        OutsideError: As `read_key_file`, with ``spare``: whether `restore_spare` would put it right.
    """
    try:
        return read_key_file(folder / KEYS)
    except OutsideError as error:
        raise OutsideError(error.code, spare=_whole(folder / SPARE)) from error


def write_keys(folder: Path, key_file: KeyFile) -> None:
    """Write the key file of a store and its spare copy: all kept, or nothing.

    Raises:
        OutsideError: ``store.disk_full``, ``store.read_only`` or ``store.not_written``.
    """
    write_whole(folder / KEYS, to_octets(key_file), folder / SPARE)


def restore_spare(folder: Path) -> bool:
    """Put the spare copy in the place of a key file that is missing or damaged.

    Returns:
        Whether it was needed. A key file that is whole is left as it is.

    Raises:
        OutsideError: As `read_key_file`, if the spare copy is no better; as `write_keys`.
    """
    if _whole(folder / KEYS):
        return False
    write_keys(folder, read_key_file(folder / SPARE))
    return True


def mend_spare(folder: Path) -> bool:
    """Write the spare copy again if it is missing, damaged, or older than the key file after a crash.

    Returns:
        Whether it was needed.

    Raises:
        OutsideError: As `read_keys` and `write_keys`.
    """
    key_file = read_keys(folder)
    if _whole(folder / SPARE) and read_key_file(folder / SPARE) == key_file:
        return False
    write_keys(folder, key_file)
    return True


def new_store_folder(folder: Path) -> None:
    """Make the folder of a new store, for its owner alone.

    Raises:
        OutsideError: ``store.exists``: a store lies there, and new keys would not open it; as `write_keys`.
    """
    if is_store(folder):
        raise OutsideError("store.exists")
    with disk_told():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _whole(path: Path) -> bool:
    try:
        read_key_file(path)
    except OutsideError:
        return False
    return True
