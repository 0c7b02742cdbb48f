"""Remember me on this computer: a key of the user's own in the operating system's keyring. Off until it is asked for.

The keyring keeps a random 256-bit key under the service ``Pathway`` and the name ``store id/slot id``; the slot in the
key file wraps the data key with it. Either alone opens nothing. Only the systems' own keyrings will do: Windows'
Credential Manager, the macOS Keychain, Secret Service and KWallet. Anything else might keep it in plain text, so it is
refused, and there is no file to fall back on.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys.kept import read_keys, write_keys
from pathway.store.keys.secret import KEY_BYTES, DataKey, WrappingKey
from pathway.store.keys.slots import Head, Kind, Slot, new_label, unwrap, wrap

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from keyring.backend import KeyringBackend

SERVICE = "Pathway"

_Answer = TypeVar("_Answer")


def remember(folder: Path, data_key: DataKey, initials: str, now: datetime) -> None:
    """Let this computer's keyring open the store for a user from now on. One computer for each user: the last one.

    Raises:
        RuleError: ``keys.no_such_user``.
        OutsideError: ``keys.no_keyring``; ``keys.other_store``; as `read_keys` and `write_keys`.
    """
    key_file = read_keys(folder)
    key_file.require(data_key)
    user = key_file.slot(Kind.PASSPHRASE, initials)
    if user is None:
        raise RuleError("keys.no_such_user", "initials")
    keyring = system_keyring()
    before = key_file.slot(Kind.REMEMBERED, initials)
    with WrappingKey.random() as key:
        slot = wrap(data_key, key_file.head, new_label(Kind.REMEMBERED, user.label.initials, now), key)
        name = _name(key_file.head, slot)
        _asked(lambda: keyring.set_password(SERVICE, name, key.hex()))
    write_keys(folder, key_file.with_slot(slot))
    if before is not None:
        _let_go(keyring, key_file.head, before)


def unlock_remembered(folder: Path, initials: str) -> DataKey:
    """Open a store with what this computer's keyring remembers for a user.

    Raises:
        OutsideError: ``keys.not_remembered``: not for this user, not on this computer, or no longer;
            ``keys.no_keyring``; as `read_keys`.
    """
    key_file = read_keys(folder)
    slot = key_file.slot(Kind.REMEMBERED, initials)
    if slot is None:
        raise OutsideError("keys.not_remembered")
    keyring = system_keyring()
    name = _name(key_file.head, slot)
    key = _asked(lambda: _kept(keyring.get_password(SERVICE, name)))
    if key is not None:
        with key:
            data_key = unwrap(slot, key_file.head, key)
        if data_key is not None:
            return data_key
    raise OutsideError("keys.not_remembered")


def forget(folder: Path, initials: str) -> None:
    """Let no keyring open the store for a user any more. Without a remembered key there is nothing to do.

    Raises:
        OutsideError: ``keys.no_keyring``: the slot is gone and the store is safe, but the keyring would not let go
            of its half; as `read_keys` and `write_keys`.
    """
    key_file = read_keys(folder)
    slot = key_file.slot(Kind.REMEMBERED, initials)
    if slot is None:
        return
    write_keys(folder, key_file.without(slot))
    _let_go(system_keyring(), key_file.head, slot)


def remembers(folder: Path, initials: str) -> bool:
    """Return whether a keyring, on this computer or another, is to open the store for a user. Asks no keyring.

    Raises:
        OutsideError: As `read_keys`.
    """
    return read_keys(folder).slot(Kind.REMEMBERED, initials) is not None


def system_keyring() -> KeyringBackend:
    """Return the operating system's own keyring.

    Raises:
        OutsideError: ``keys.no_keyring``: there is none, or only one that might keep keys in plain text.
    """
    # keyring takes 0.2 seconds to import: only those wait for it who asked to be remembered.
    import keyring
    from keyring.backends import SecretService, Windows, chainer, kwallet, libsecret, macOS

    trusted = (
        Windows.WinVaultKeyring,
        macOS.Keyring,
        SecretService.Keyring,
        libsecret.Keyring,
        kwallet.DBusKeyring,
    )
    found = _asked(keyring.get_keyring)
    several = isinstance(found, chainer.ChainerBackend)
    for backend in _asked(lambda: chainer.ChainerBackend.backends) if several else [found]:
        if isinstance(backend, trusted):
            return backend
    raise OutsideError("keys.no_keyring")


def _asked(question: Callable[[], _Answer]) -> _Answer:
    """Ask the keyring. Whatever it throws, and each system throws its own, is that there is no keyring to be had.

    Raises:
        OutsideError: ``keys.no_keyring``.
    """
    try:
        return question()
    except Exception:  # noqa: S110 - told below
        pass
    # Raised out here, so that it does not carry the keyring's own frames, where the key is a local.
    raise OutsideError("keys.no_keyring")


def _name(head: Head, slot: Slot) -> str:
    return f"{head.store_id}/{slot.label.id}"


def _kept(text: str | None) -> WrappingKey | None:
    if text is None or len(text) != 2 * KEY_BYTES or not set(text) <= set(string.hexdigits):
        return None
    return WrappingKey(bytes.fromhex(text))


def _let_go(keyring: KeyringBackend, head: Head, slot: Slot) -> None:
    name = _name(head, slot)
    if _asked(lambda: keyring.get_password(SERVICE, name) is not None):
        _asked(lambda: keyring.delete_password(SERVICE, name))
