"""When a row is in force, and how sure its source is."""

from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    """How sure a row is. Nothing here confirms the law in force today; a professional must."""

    READ = "read"
    """Read in the public source that the row names, on the page or in an excerpt."""
    GENERAL = "general knowledge"
    """From general knowledge, to be verified before anyone relies on it."""
    BILL = "bill"
    """Read in a draft or a bill; whether it was adopted unchanged was not seen."""
    LOCAL = "local"
    """A local choice or a list of our own: to be set by the house, to be compared with official lists."""


def in_force(valid_from: date | None, valid_to: date | None, on: date) -> bool:
    """Whether a row counts on this day. Both days are in it; a missing day is an open end.

    >>> in_force(date(2026, 4, 1), None, date(2026, 4, 1))
    True
    """
    return (valid_from is None or valid_from <= on) and (valid_to is None or on <= valid_to)
