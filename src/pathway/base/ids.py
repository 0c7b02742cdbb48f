"""Ids made by us: UUIDv7, so that two stores can be merged one day and rows lie in the order of their making."""

import os
import time
from uuid import UUID


def new_id() -> UUID:
    """Return a new UUIDv7: 48 bits of Unix milliseconds, then 74 random bits.

    Source: RFC 9562, section 5.7.

    >>> new_id().version
    7
    """
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | (random >> 62 & 0xFFF) << 64
    return UUID(int=value | 0b10 << 62 | random & (1 << 62) - 1)
