"""What the surroundings can refuse, said once: full disks, damaged files, wrong keys, other programs."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from pathway.base.errors import OutsideError

_SIGNS = (
    ("disk is full", "store.disk_full"),
    ("readonly database", "store.read_only"),
    ("read-only", "store.read_only"),
    ("malformed", "store.damaged"),
    ("not a database", "store.damaged"),
    ("file is encrypted", "store.damaged"),
    ("hmac", "store.damaged"),
    ("disk i/o", "store.io"),
    ("unable to open", "store.cannot_open"),
    ("locked", "store.busy"),
    ("out of memory", "store.damaged"),  # SQLCipher's word for a page it cannot decrypt
)


@contextmanager
def told_kindly() -> Iterator[None]:
    """Turn what the database says into an `OutsideError`, and drop the statement, which may hold personal data.

    Raises:
        OutsideError: ``store.disk_full``, ``store.read_only``, ``store.damaged``, ``store.io``,
            ``store.cannot_open`` or ``store.busy``.
    """
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        code = code_for(error)
        if code is None:
            raise
        raise OutsideError(code) from None


def code_for(error: DBAPIError | driver.Error) -> str | None:
    """Return the code of the surroundings' no, or nothing for a mistake of our own."""
    words = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    return next((code for sign, code in _SIGNS if sign in words), None)
