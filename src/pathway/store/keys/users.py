"""Who may open a store: a user more, a user less, a new passphrase, a new recovery code.

All users share one data key. Who has been removed, and every passphrase and code that was replaced, opens this store
no more; but with an old copy of the key file, a backup's for instance, they open what that copy belongs to, and the
data key in it is still the store's. If that is a danger, move the data to a new store.
"""

from datetime import datetime
from pathlib import Path

from pathway.base.errors import RuleError
from pathway.store.keys import attempts
from pathway.store.keys.kept import read_keys, write_keys
from pathway.store.keys.key_file import KeyFile
from pathway.store.keys.passphrase import RECOMMENDED, SHORTEST, Cost, check_passphrase
from pathway.store.keys.recovery_code import RecoveryCode
from pathway.store.keys.secret import DataKey, Secret
from pathway.store.keys.slots import Kind, Slot, as_initials
from pathway.store.keys.unlocking import code_slot, passphrase_slot, unlock


def users(folder: Path) -> tuple[str, ...]:
    """Return the initials of all who may open a store, in the order they came.

    Raises:
        OutsideError: As `read_keys`.
    """
    return read_keys(folder).users


def add_user(
    folder: Path,
    data_key: DataKey,
    initials: str,
    passphrase: Secret,
    now: datetime,
    *,
    at_least: int = SHORTEST,
    cost: Cost = RECOMMENDED,
) -> None:
    """Let one more person open the store, with initials and a passphrase of their own.

    Raises:
        RuleError: ``keys.initials``, ``keys.initials_taken``, ``keys.passphrase_short``.
        OutsideError: ``keys.other_store``, ``keys.no_memory``; as `read_keys` and `write_keys`.
    """
    key_file = _opened(folder, data_key)
    known = as_initials(initials)
    if key_file.slot(Kind.PASSPHRASE, known) is not None:
        raise RuleError("keys.initials_taken", "initials")
    check_passphrase(passphrase, at_least)
    slot = passphrase_slot(data_key, key_file.head, known, passphrase, now, cost)
    write_keys(folder, key_file.with_slot(slot))


def set_passphrase(
    folder: Path,
    data_key: DataKey,
    initials: str,
    passphrase: Secret,
    now: datetime,
    *,
    at_least: int = SHORTEST,
    cost: Cost = RECOMMENDED,
) -> None:
    """Give a user a new passphrase without asking for the old one: after the recovery code. Wrong tries are forgotten.

    Raises:
        RuleError: ``keys.no_such_user``, ``keys.passphrase_short``.
        OutsideError: ``keys.other_store``, ``keys.no_memory``; as `read_keys` and `write_keys`.
    """
    key_file = _opened(folder, data_key)
    known = _user(key_file, initials).label.initials
    check_passphrase(passphrase, at_least)
    slot = passphrase_slot(data_key, key_file.head, known, passphrase, now, cost)
    write_keys(folder, key_file.with_slot(slot))
    attempts.take_back(folder, known)


def change_passphrase(
    folder: Path,
    initials: str,
    old: Secret,
    new: Secret,
    now: datetime,
    *,
    at_least: int = SHORTEST,
    cost: Cost = RECOMMENDED,
) -> None:
    """Give a user a new passphrase for the old one. A wrong old one is counted as at the door.

    Raises:
        RuleError: ``keys.passphrase_short``.
        OutsideError: As `unlock` and `write_keys`.
    """
    check_passphrase(new, at_least)
    with unlock(folder, initials, old, now) as data_key:
        set_passphrase(folder, data_key, initials, new, now, at_least=at_least, cost=cost)


def remove_user(folder: Path, data_key: DataKey, initials: str) -> None:
    """Take a user's passphrase away, and what this computer or another one remembers for them.

    Raises:
        RuleError: ``keys.no_such_user``; ``keys.last_user``: nobody would be left but the recovery code.
        OutsideError: ``keys.other_store``; as `read_keys` and `write_keys`.
    """
    key_file = _opened(folder, data_key)
    slot = _user(key_file, initials)
    if len(key_file.users) == 1:
        raise RuleError("keys.last_user", "initials")
    write_keys(folder, key_file.without(slot, key_file.slot(Kind.REMEMBERED, initials)))
    attempts.take_back(folder, slot.label.initials)


def renew_recovery_code(folder: Path, data_key: DataKey, code: RecoveryCode, now: datetime) -> None:
    """Let a new recovery code open the store, and the old one no more.

    Args:
        folder: The store's.
        data_key: The store's.
        code: From `new_recovery_code`, shown and asked back: until here the old one stands.
        now: The moment, UTC with a zone.

    Raises:
        OutsideError: ``keys.other_store``; as `read_keys` and `write_keys`.
    """
    key_file = _opened(folder, data_key)
    write_keys(folder, key_file.with_slot(code_slot(data_key, key_file.head, code, now)))


def _opened(folder: Path, data_key: DataKey) -> KeyFile:
    key_file = read_keys(folder)
    key_file.require(data_key)
    return key_file


def _user(key_file: KeyFile, initials: str) -> Slot:
    slot = key_file.slot(Kind.PASSPHRASE, initials)
    if slot is None:
        raise RuleError("keys.no_such_user", "initials")
    return slot
