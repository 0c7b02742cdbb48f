"""The key file: which store it is, and the slots that open it. Nothing in it is secret without a key.

As JSON, so that an administrator can read who may open a store::

    {"format": 1, "store": "…", "key_check": "…", "slots": [{"kind": "passphrase", "initials": "KL", …}], "sum": "…"}

The sum is SHA-256 over the rest. It tells a file that the disk has damaged from a passphrase that is wrong; against a
person who changes the file on purpose stands the authentication in each slot.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys.passphrase import Cost
from pathway.store.keys.secret import DataKey
from pathway.store.keys.slots import (
    FORMAT,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    Head,
    Kind,
    Label,
    Slot,
    as_initials,
    canonical,
    same_initials,
)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one store. There is one recovery code, and one passphrase or more, each user's own."""

    head: Head
    slots: tuple[Slot, ...]

    @property
    def users(self) -> tuple[str, ...]:
        """The initials of all who have a passphrase, in the order they came."""
        return tuple(slot.label.initials for slot in self.slots if slot.label.kind is Kind.PASSPHRASE)

    def slot(self, kind: Kind, initials: str = "") -> Slot | None:
        """Return the slot of this kind and this user, or None."""
        for slot in self.slots:
            if slot.label.kind is kind and same_initials(slot.label.initials, initials):
                return slot
        return None

    def with_slot(self, new: Slot) -> "KeyFile":
        """Return the file with a slot instead of the one of the same kind and user, or at the end."""
        old = self.slot(new.label.kind, new.label.initials)
        if old is None:
            return replace(self, slots=(*self.slots, new))
        return replace(self, slots=tuple(new if slot is old else slot for slot in self.slots))

    def without(self, *unwanted: Slot | None) -> "KeyFile":
        """Return the file without these slots."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot not in unwanted))

    def require(self, data_key: DataKey) -> None:
        """Make sure that a data key is this store's, before it is wrapped again.

        Raises:
            OutsideError: ``keys.other_store``: it is another store's.
        """
        if not self.head.fits(data_key):
            raise OutsideError("keys.other_store")


def to_octets(key_file: KeyFile) -> bytes:
    """Return the file as it is written."""
    body = _body(key_file)
    return (json.dumps({**body, "sum": _sum(body)}, indent=1) + "\n").encode("ascii")


def from_octets(octets: bytes) -> KeyFile:
    """Read a key file. Whatever Pathway would not have written just so is damaged.

    Raises:
        OutsideError: ``keys.damaged``, or ``keys.newer_format`` if a newer Pathway has written it.
    """
    try:
        return _read(octets)
    # What JSON from a stranger's hand can lead to: wrong types and numbers, missing fields, a nest without end.
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError, RuleError) as error:
        raise OutsideError("keys.damaged") from error


def _read(octets: bytes) -> KeyFile:
    body = json.loads(octets.decode("utf-8"))
    if body.pop("sum") != _sum(body):
        raise ValueError("the sum does not fit")
    if isinstance(body["format"], int) and body["format"] > FORMAT:
        raise OutsideError("keys.newer_format")
    head = Head(UUID(body["store"]), bytes.fromhex(body["key_check"]))
    key_file = KeyFile(head, tuple(_slot(slot) for slot in body["slots"]))
    # Reading and writing again gives the same, or there is a field, a type or a spelling that is not ours.
    if canonical(_body(key_file)) != canonical(body) or not _sound(key_file):
        raise ValueError("not a key file")
    return key_file


def _slot(raw: dict[str, Any]) -> Slot:
    kind = Kind(raw["kind"])
    label = Label(
        UUID(raw["id"]),
        kind,
        raw["initials"],
        datetime.fromisoformat(raw["created_at"]),
        bytes.fromhex(raw["salt"]),
        _cost(raw) if kind is Kind.PASSPHRASE else None,
    )
    return Slot(label, bytes.fromhex(raw["nonce"]), bytes.fromhex(raw["wrapped"]))


def _cost(raw: dict[str, Any]) -> Cost:
    numbers = raw["memory_kib"], raw["rounds"], raw["lanes"]
    if not all(type(number) is int for number in numbers):
        raise TypeError("a cost is whole numbers")
    return Cost(*numbers)


def _sound(key_file: KeyFile) -> bool:
    whose = [(slot.label.kind, slot.label.initials.casefold()) for slot in key_file.slots]
    return (
        len(key_file.head.key_check) == 32
        and len(whose) == len(set(whose))
        and key_file.slot(Kind.RECOVERY_CODE) is not None
        and bool(key_file.users)
        and all(_slot_sound(slot, key_file) for slot in key_file.slots)
    )


def _slot_sound(slot: Slot, key_file: KeyFile) -> bool:
    label = slot.label
    whose = "" if label.kind is Kind.RECOVERY_CODE else as_initials(label.initials)
    return (
        label.initials == whose
        and len(label.salt) == (0 if label.kind is Kind.REMEMBERED else SALT_BYTES)
        and len(slot.nonce) == NONCE_BYTES
        and len(slot.wrapped) == WRAPPED_BYTES
        and label.created_at.utcoffset() == timedelta(0)
        and (label.cost is None or label.cost.reasonable)
        and (label.kind is not Kind.REMEMBERED or label.initials in key_file.users)
    )


def _body(key_file: KeyFile) -> dict[str, object]:
    return {**key_file.head.as_json(), "slots": [slot.as_json() for slot in key_file.slots]}


def _sum(body: dict[str, object]) -> str:
    return hashlib.sha256(canonical(body)).hexdigest()
