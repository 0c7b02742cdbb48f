"""What the unlock page asks before a store is open. Called off the window's thread: it reads the store's room.

Nothing of the store's room is imported before the window is on the screen: it takes longer than the window itself.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pathway.base.errors import OutsideError

if TYPE_CHECKING:
    from pathway.casework.office import Office


@dataclass(frozen=True, slots=True)
class Door:
    """Who has a key, who is remembered here, and whether this computer could remember anybody."""

    users: tuple[str, ...]
    remembered: frozenset[str]
    keyring: bool


def look_at(folder: Path) -> Door:
    """Return what is known of a store before it is open.

    Raises:
        OutsideError: ``keys.missing``, ``keys.damaged`` and others, with ``spare``.
    """
    from pathway.casework import access, stores

    users = stores.users_of(folder)
    try:
        access.check_keyring()
        keyring = True
    except OutsideError:
        keyring = False
    return Door(users, frozenset(each for each in users if keyring and access.remembers(folder, each)), keyring)


def wait_of(folder: Path, initials: str) -> int:
    """Return how many seconds somebody must wait before the next try."""
    from pathway.casework import access

    return access.seconds_to_wait(folder, initials)


def unlock(folder: Path, initials: str, passphrase: str) -> "Office":
    """Open a store with a passphrase."""
    from pathway.casework import stores

    return stores.unlock(folder, initials, stores.Secret(passphrase))


def unlock_remembered(folder: Path, initials: str) -> "Office":
    """Open a store with what this computer remembers."""
    from pathway.casework import stores

    return stores.unlock_remembered(folder, initials)


def unlock_with_code(folder: Path, code: str, initials: str, passphrase: str) -> "Office":
    """Open a store with its recovery code, and give the user a new passphrase."""
    from pathway.casework import stores

    return stores.unlock_with_code(folder, stores.Secret(code), initials, stores.Secret(passphrase))


def restore_keys(folder: Path) -> bool:
    """Put the spare copy of the key file in its place."""
    from pathway.casework import access

    return access.restore_keys(folder)


def put_back(backup: Path, folder: Path, initials: str, passphrase: str) -> "Office":
    """Put a backup in the store's place and open it. What lay there is kept beside it."""
    from pathway.base.clock import system_clock
    from pathway.casework import stores

    key = stores.open_key(backup, initials, stores.Secret(passphrase))
    stores.put_back(backup, key, folder, initials, system_clock(), replace=folder.exists())
    return stores.enter(folder, key, initials, "restored")
