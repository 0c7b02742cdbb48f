"""The recovery code: eight groups of four that open the store when the passphrase is forgotten.

The alphabet is the 31 digits and capital letters that are not mistaken for each other: without 0 and O, 1 and I, and
U, which is read as V. 30 symbols are drawn at random: 148 bits. The last two are a check over the whole code: a code
of Hamming's kind over the prime 31, of length 32. It finds every one and every two wrong symbols, so every
pair that was swapped too; and for one wrong symbol it says where it stands, so that the person looks in one group and
not in eight. Three or more wrong symbols pass once in 961.

So many bits cannot be guessed, however fast one guess is: the code's key is made with HKDF, at once, and not with
Argon2. Nor are wrong codes counted.
"""

import re
import secrets
from collections.abc import Sequence

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pathway.base.errors import RuleError
from pathway.store.keys.secret import KEY_BYTES, Hidden, Secret, WrappingKey

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
GROUPS = 8
GROUP_LENGTH = 4
LENGTH = GROUPS * GROUP_LENGTH

_PRIME = len(ALPHABET)
_LOOK_ALIKES = str.maketrans("01IOU", "QLLQV")
_BETWEEN = re.compile(r"[\s\-–—._·,:;/]+")


class RecoveryCode(Hidden):
    """A recovery code that holds together. Made by `new_recovery_code` and `read_recovery_code`."""

    __slots__ = ("_symbols",)

    def __init__(self, symbols: str) -> None:
        self._symbols = symbols

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups, to be shown once and printed. Never keep them."""
        return tuple(self._symbols[at : at + GROUP_LENGTH] for at in range(0, LENGTH, GROUP_LENGTH))

    def has(self, group: int, typed: Secret) -> bool:
        """Return whether a group, 1 to 8, was written down as it is; read as forgivingly as the whole code."""
        return secrets.compare_digest(self.groups[group - 1].encode(), _plain(typed).encode())

    def key(self, salt: bytes) -> WrappingKey:
        """Return the key that the code gives with this salt.

        Source: RFC 5869; section 3.1 for the salt.
        """
        key = WrappingKey(bytes(KEY_BYTES))
        kdf = HKDF(SHA256(), KEY_BYTES, salt, b"pathway recovery code 1")
        kdf.derive_into(self._symbols.encode(), key.octets)
        return key


def new_recovery_code() -> RecoveryCode:
    """Draw a new recovery code. It opens nothing until it is put into a store."""
    return RecoveryCode(with_check([secrets.randbelow(_PRIME) for _ in range(LENGTH - 2)]))


def read_recovery_code(typed: Secret) -> RecoveryCode:
    """Read a code as people write it: small letters, any spaces and dashes, a 1 for an L, a 0 for a Q, a U for a V.

    Raises:
        RuleError: ``keys.code_length`` with ``count``: not 32 symbols. ``keys.code_group`` with ``group``, 1 to 8:
            this group has not four symbols, or one that no code has, or, if only one symbol is wrong, the wrong
            one. ``keys.code_mistyped``: the symbols do not belong together; probably two were swapped.
    """
    fault = _fault(typed)
    if fault is not None:
        raise fault
    return RecoveryCode(_plain(typed))


def _plain(typed: Secret) -> str:
    return _BETWEEN.sub("", typed.reveal()).upper().translate(_LOOK_ALIKES)


def _fault(typed: Secret) -> RuleError | None:
    """Return what is wrong. It is raised elsewhere: the locals here are the code."""
    symbols = _plain(typed)
    pieces = [piece for piece in _BETWEEN.split(typed.reveal()) if piece]
    if len(pieces) == GROUPS:
        for number, piece in enumerate(pieces, start=1):
            if len(piece) != GROUP_LENGTH:
                return RuleError("keys.code_group", "code", group=number)
    if len(symbols) != LENGTH:
        return RuleError("keys.code_length", "code", count=len(symbols))
    for at, symbol in enumerate(symbols):
        if symbol not in ALPHABET:
            return RuleError("keys.code_group", "code", group=at // GROUP_LENGTH + 1)
    return _check_fault([ALPHABET.index(symbol) for symbol in symbols])


def _check_fault(values: Sequence[int]) -> RuleError | None:
    plain, weighted = _sums(values)
    if plain == 0 and weighted == 0:
        return None
    if plain == 0:  # Two symbols swapped, or only the last one wrong: nobody can tell which.
        return RuleError("keys.code_mistyped", "code")
    at = weighted * pow(plain, -1, _PRIME) % _PRIME
    return RuleError("keys.code_group", "code", group=at // GROUP_LENGTH + 1)


def _sums(values: Sequence[int]) -> tuple[int, int]:
    """Return the two sums that are nothing for a whole code: plain, and each symbol times its place.

    The last symbol stands outside the plain sum and counts once in the other: 31 has no 32nd place.
    """
    *first, last = values
    return sum(first) % _PRIME, (sum(at * value for at, value in enumerate(first)) + last) % _PRIME


def with_check(drawn: Sequence[int]) -> str:
    """Return the code that 30 numbers below 31 give: their symbols, and the two of the check."""
    plain = -sum(drawn) % _PRIME
    _, weighted = _sums([*drawn, plain, 0])
    return "".join(ALPHABET[value] for value in (*drawn, plain, -weighted % _PRIME))
