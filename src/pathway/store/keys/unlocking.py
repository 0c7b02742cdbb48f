"""Making the keys of a new store, and opening a store with what a person knows."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from pathway.base.errors import OutsideError
from pathway.store.keys import attempts
from pathway.store.keys.kept import mend_spare, new_store_folder, read_keys, write_keys
from pathway.store.keys.key_file import KeyFile
from pathway.store.keys.passphrase import (
    RECOMMENDED,
    SHORTEST,
    Cost,
    check_passphrase,
    key_from_passphrase,
)
from pathway.store.keys.recovery_code import RecoveryCode, read_recovery_code
from pathway.store.keys.secret import DataKey, Secret
from pathway.store.keys.slots import Head, Kind, Slot, as_initials, key_check, new_label, unwrap, wrap


def create_keys(
    folder: Path,
    store_id: UUID,
    initials: str,
    passphrase: Secret,
    code: RecoveryCode,
    now: datetime,
    *,
    at_least: int = SHORTEST,
    cost: Cost = RECOMMENDED,
) -> DataKey:
    """Make a new store's folder and its keys: a new data key, opened by one passphrase and by the recovery code.

    Nothing is written before this, so ask the recovery code back first: a code that nobody kept is no code.

    Args:
        folder: ``NAME.pathway``. It is made if it is not there.
        store_id: The store's id, written into every slot.
        initials: The first user's.
        passphrase: The first user's.
        code: From `new_recovery_code`, and asked back.
        now: The moment, UTC with a zone.
        at_least: How many characters a passphrase has.
        cost: What one guess of the passphrase costs.

    Raises:
        RuleError: ``keys.initials``, ``keys.passphrase_short``.
        OutsideError: ``store.exists``, ``store.disk_full``, ``store.read_only``, ``store.not_written``,
            ``keys.no_memory``.
    """
    known = as_initials(initials)
    check_passphrase(passphrase, at_least)
    new_store_folder(folder)
    data_key = DataKey.random()
    head = Head(store_id, key_check(data_key, store_id))
    slots = (
        passphrase_slot(data_key, head, known, passphrase, now, cost),
        code_slot(data_key, head, code, now),
    )
    write_keys(folder, KeyFile(head, slots))
    return data_key


def unlock(folder: Path, initials: str, passphrase: Secret, now: datetime) -> DataKey:
    """Open a store with a user's passphrase. A wrong one is counted, and told within a second.

    Initials that the store does not know are told as a wrong passphrase.

    Raises:
        OutsideError: ``keys.wrong_passphrase`` with ``tries_left`` and ``wait_seconds``; ``keys.wait`` with
            ``seconds``; ``keys.no_memory``; as `read_keys`.
    """
    key_file = read_keys(folder)
    slot = key_file.slot(Kind.PASSPHRASE, initials)
    whose = slot.label.initials if slot else ""
    tries = attempts.count(folder, whose, now)
    data_key = open_with_passphrase(key_file, initials, passphrase)
    if data_key is None:
        raise OutsideError("keys.wrong_passphrase", tries_left=tries.left, wait_seconds=tries.seconds_left(now))
    attempts.take_back(folder, whose)
    with suppress(OutsideError):  # The spare copy is no reason to keep anybody out: the next start tries again.
        mend_spare(folder)
    return data_key


def unlock_with_recovery_code(folder: Path, typed: Secret) -> DataKey:
    """Open a store with its recovery code. The person then sets a new passphrase with `set_passphrase`.

    Wrong codes are not counted: nobody guesses one.

    Raises:
        RuleError: ``keys.code_length``, ``keys.code_group``, ``keys.code_mistyped``: see `read_recovery_code`.
        OutsideError: ``keys.wrong_code``: a code without a slip, but another store's, or one that was renewed; as
            `read_keys`.
    """
    code = read_recovery_code(typed)
    data_key = open_with_code(read_keys(folder), code)
    if data_key is None:
        raise OutsideError("keys.wrong_code")
    return data_key


def open_with_passphrase(key_file: KeyFile, initials: str, passphrase: Secret) -> DataKey | None:
    """Return the data key, or None if the passphrase does not fit. Nothing is counted: for a backup's key file.

    Raises:
        OutsideError: ``keys.no_memory``.
    """
    slot = key_file.slot(Kind.PASSPHRASE, initials)
    if slot is None or slot.label.cost is None:
        return None
    with key_from_passphrase(passphrase, slot.label.salt, slot.label.cost) as wrapping_key:
        return unwrap(slot, key_file.head, wrapping_key)


def open_with_code(key_file: KeyFile, code: RecoveryCode) -> DataKey | None:
    """Return the data key, or None if the recovery code does not fit."""
    slot = key_file.slot(Kind.RECOVERY_CODE)
    if slot is None:
        return None
    with code.key(slot.label.salt) as wrapping_key:
        return unwrap(slot, key_file.head, wrapping_key)


def passphrase_slot(
    data_key: DataKey, head: Head, initials: str, passphrase: Secret, now: datetime, cost: Cost
) -> Slot:
    """Return a new slot that a user's passphrase opens.

    Raises:
        OutsideError: ``keys.no_memory``.
    """
    label = new_label(Kind.PASSPHRASE, initials, now, cost)
    with key_from_passphrase(passphrase, label.salt, cost) as wrapping_key:
        return wrap(data_key, head, label, wrapping_key)


def code_slot(data_key: DataKey, head: Head, code: RecoveryCode, now: datetime) -> Slot:
    """Return a new slot that the recovery code opens."""
    label = new_label(Kind.RECOVERY_CODE, "", now)
    with code.key(label.salt) as wrapping_key:
        return wrap(data_key, head, label, wrapping_key)
