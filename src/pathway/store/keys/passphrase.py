"""From a passphrase to the key that opens its slot, slowly enough that guessing does not pay."""

import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys.secret import KEY_BYTES, Secret, WrappingKey

SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id's memory in KiB, its rounds and its lanes."""

    memory_kib: int
    rounds: int
    lanes: int

    @property
    def reasonable(self) -> bool:
        """Whether it lies between `LEAST` and `MOST`.

        A slot is a file's word: one that asks for 100 GB, or for no work at all, is not ours.

        >>> RECOMMENDED.reasonable, Cost(100_000_000, 3, 4).reasonable, Cost(8, 1, 1).reasonable
        (True, False, False)
        """
        return (
            LEAST.memory_kib <= self.memory_kib <= MOST.memory_kib
            and LEAST.rounds <= self.rounds <= MOST.rounds
            and LEAST.lanes <= self.lanes <= MOST.lanes
        )


RECOMMENDED = Cost(memory_kib=65_536, rounds=3, lanes=4)
"""64 MiB, about 0.2 seconds on an office machine. Source: RFC 9106, section 4, second recommended option."""

LEAST = Cost(memory_kib=19_456, rounds=2, lanes=1)
"""Source: OWASP's Password Storage Cheat Sheet, the least for Argon2id."""

MOST = Cost(memory_kib=524_288, rounds=10, lanes=16)
"""Room to grow: half a GiB, some seconds. A machine that opens the store must bear it."""


def check_passphrase(passphrase: Secret, at_least: int = SHORTEST) -> None:
    """Say no to a passphrase that is too short. Length is all that is asked: no signs, no digits, no changes.

    Args:
        passphrase: As it was typed.
        at_least: How many characters, counted after normalisation, so that a letter with its accent is one.

    Raises:
        RuleError: ``keys.passphrase_short``, with ``at_least``.

    Source: NIST SP 800-63B, section 5.1.1: length, and no rules of composition.
    """
    if len(unicodedata.normalize("NFC", passphrase.reveal())) < at_least:
        raise RuleError("keys.passphrase_short", "passphrase", at_least=at_least)


def key_from_passphrase(passphrase: Secret, salt: bytes, cost: Cost) -> WrappingKey:
    """Return the key that a passphrase gives with this salt. Takes `cost`, on purpose.

    An å typed as one sign and an å typed as a with a ring give the same key (Unicode NFC).

    Raises:
        ValueError: The cost is not reasonable.
        OutsideError: ``keys.no_memory``: the machine has not the memory that it costs.
    """
    if not cost.reasonable:
        raise ValueError("the cost is out of bounds")
    try:
        return WrappingKey(
            hash_secret_raw(
                unicodedata.normalize("NFC", passphrase.reveal()).encode("utf-8", "surrogatepass"),
                salt,
                time_cost=cost.rounds,
                memory_cost=cost.memory_kib,
                parallelism=cost.lanes,
                hash_len=KEY_BYTES,
                type=Type.ID,
                version=19,
            )
        )
    except HashingError:
        pass
    # Raised out here, so that it does not carry Argon2's own frame, where the passphrase is a local.
    raise OutsideError("keys.no_memory", memory_mib=cost.memory_kib // 1024)
