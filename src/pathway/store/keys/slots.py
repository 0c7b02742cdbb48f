"""A slot: the data key, wrapped for one who may open the store.

Every slot wraps the same data key with AES-256-GCM. What a slot says of itself in the clear is authenticated with it,
together with the head of the file: a slot whose words were changed, or that was moved to another store or given to
another user, opens for nobody.
"""

import json
import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.store.keys.passphrase import Cost
from pathway.store.keys.secret import KEY_BYTES, DataKey, WrappingKey

FORMAT = 1
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16
LONGEST_INITIALS = 8


class Kind(StrEnum):
    """What opens a slot: Argon2id of a passphrase, HKDF of the recovery code, or a key in the system's keyring."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the word for it, not one
    RECOVERY_CODE = "recovery_code"
    REMEMBERED = "remembered"


@dataclass(frozen=True, slots=True)
class Head:
    """What a key file says of its store: which one it is, and a check that only its own data key gives."""

    store_id: UUID
    key_check: bytes = field(repr=False)

    def as_json(self) -> dict[str, object]:
        """Return the head as it stands in the file."""
        return {"format": FORMAT, "store": str(self.store_id), "key_check": self.key_check.hex()}

    def fits(self, data_key: DataKey) -> bool:
        """Return whether this is the data key of the store."""
        return secrets.compare_digest(self.key_check, key_check(data_key, self.store_id))


@dataclass(frozen=True, slots=True)
class Label:
    """What a slot says of itself in the clear.

    Args:
        id: The slot's own id.
        kind: What opens it.
        initials: Whose it is; "" for the recovery code, which is the store's.
        created_at: The moment, UTC with a zone.
        salt: 16 random bytes; none for a key from the keyring, which needs none.
        cost: What a guess costs; only for a passphrase.
    """

    id: UUID
    kind: Kind
    initials: str
    created_at: datetime
    salt: bytes
    cost: Cost | None = None

    def as_json(self) -> dict[str, object]:
        """Return the label as it stands in the file."""
        label: dict[str, object] = {
            "id": str(self.id),
            "kind": str(self.kind),
            "initials": self.initials,
            "created_at": self.created_at.isoformat(),
            "salt": self.salt.hex(),
        }
        if self.cost is not None:
            label |= {
                "memory_kib": self.cost.memory_kib,
                "rounds": self.cost.rounds,
                "lanes": self.cost.lanes,
            }
        return label


@dataclass(frozen=True, slots=True)
class Slot:
    """A label, and the data key wrapped under it."""

    label: Label
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    def as_json(self) -> dict[str, object]:
        """Return the slot as it stands in the file."""
        return {**self.label.as_json(), "nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}


def new_label(kind: Kind, initials: str, now: datetime, cost: Cost | None = None) -> Label:
    """Return a label with an id and a salt of its own."""
    salt = b"" if kind is Kind.REMEMBERED else secrets.token_bytes(SALT_BYTES)
    return Label(new_id(), kind, initials, now, salt, cost)


def wrap(data_key: DataKey, head: Head, label: Label, wrapping_key: WrappingKey) -> Slot:
    """Wrap the data key for the one who has the wrapping key."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(wrapping_key.octets).encrypt(nonce, data_key.octets, _said_in_clear(head, label))
    return Slot(label, nonce, sealed)


def unwrap(slot: Slot, head: Head, wrapping_key: WrappingKey) -> DataKey | None:
    """Return the data key, or None if this is not the key of the slot, or anything in it was changed."""
    data_key = DataKey(bytes(KEY_BYTES))
    try:
        AESGCM(wrapping_key.octets).decrypt_into(
            slot.nonce, slot.wrapped, _said_in_clear(head, slot.label), data_key.octets
        )
    except InvalidTag:
        return None
    return data_key if head.fits(data_key) else None


def key_check(data_key: DataKey, store_id: UUID) -> bytes:
    """Return 32 bytes that tell whether a data key is the store's, and nothing else about it.

    Source: RFC 5869, HKDF with SHA-256. From a random 256-bit key nobody finds the way back.
    """
    return HKDF(SHA256(), 32, store_id.bytes, b"pathway data key check 1").derive(data_key.octets)


def canonical(value: object) -> bytes:
    r"""Return JSON with one spelling: sorted, without spaces, ASCII.

    >>> canonical({"b": 1, "a": "ø"})
    b'{"a":"\\u00f8","b":1}'
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def as_initials(typed: str) -> str:
    """Return initials as the file keeps them: without spaces around them, Unicode NFC.

    Raises:
        RuleError: ``keys.initials``: none, more than eight, or other signs than letters and digits.
    """
    initials = unicodedata.normalize("NFC", typed.strip())
    if not initials.isalnum() or len(initials) > LONGEST_INITIALS:
        raise RuleError("keys.initials", "initials")
    return initials


def same_initials(one: str, other: str) -> bool:
    """Return whether two initials are the same person's: kl is KL.

    >>> same_initials(" kl", "KL")
    True
    """
    return _folded(one) == _folded(other)


def _folded(initials: str) -> str:
    return unicodedata.normalize("NFC", initials.strip().casefold())


def _said_in_clear(head: Head, label: Label) -> bytes:
    return canonical({"head": head.as_json(), "slot": label.as_json()})
