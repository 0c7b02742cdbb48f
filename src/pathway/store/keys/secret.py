"""What must never be seen: a passphrase that was typed, and the keys that come of it.

These values print as ``Secret(…)``, cannot be pickled or copied, and are passed on as they are, so that neither a
log line nor a traceback that shows its locals gives anything away. Python may move and copy what it holds: wiping is
the best that can be done here, not a promise about every byte of the machine's memory.
"""

import secrets
from hmac import compare_digest
from types import TracebackType
from typing import ClassVar, NoReturn, Self, SupportsIndex

KEY_BYTES = 32


class Hidden:
    """A value that shows nothing of itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is never copied or written to a file")


class Secret(Hidden):
    """A passphrase or a code as a person typed it.

    >>> Secret("tre grønne cykler")
    Secret(…)
    """

    __slots__ = ("_text",)
    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text. Use it in the same expression; never give it a name."""
        return self._text

    def __len__(self) -> int:
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return compare_digest(
            self._text.encode("utf-8", "surrogatepass"), other.reveal().encode("utf-8", "surrogatepass")
        )


class Key(Hidden):
    """A 256-bit key. After `wipe`, or at the end of a ``with``, it is gone.

    Args:
        octets: The 32 bytes. They are copied; the caller's own are the caller's to wipe.

    Raises:
        ValueError: There are not 32 bytes.
    """

    __slots__ = ("_octets",)
    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __init__(self, octets: bytes | bytearray) -> None:
        if len(octets) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(octets)}")
        self._octets = bytearray(octets)

    @classmethod
    def random(cls) -> Self:
        """Return a new key from the operating system's random numbers."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def octets(self) -> bytearray:
        """The key's own bytes, not a copy.

        Raises:
            ValueError: The key was wiped.
        """
        if not self._octets:
            raise ValueError("the key was wiped")
        return self._octets

    def hex(self) -> str:
        """Return the key as 64 lower-case digits, as SQLCipher takes a raw key. The text cannot be wiped."""
        return self.octets.hex()

    def wipe(self) -> None:
        """Overwrite the key and let it go. Doing it twice is no harm."""
        self._octets[:] = bytes(len(self._octets))
        self._octets.clear()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return compare_digest(self.octets, other.octets)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()


class DataKey(Key):
    """The key that everything in the store is encrypted with. It is never stored unwrapped."""

    __slots__ = ()


class WrappingKey(Key):
    """A key that opens one slot, made from a passphrase, a recovery code or the system's keyring."""

    __slots__ = ()
