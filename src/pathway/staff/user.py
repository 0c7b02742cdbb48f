"""A person who works in the store and has a key slot of their own."""

from dataclasses import dataclass, field
from datetime import date
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError

UserId = NewType("UserId", UUID)

ROLES = ("caseworker", "case_manager", "shelter", "manager")
"""What a person mainly does here; it sorts lists and prints titles, it opens and closes nothing."""


@dataclass(frozen=True, slots=True)
class User:
    """One who works here, known by initials on the outside of the store and by name inside it."""

    id: UserId
    initials: str
    name: str = field(repr=False)
    role: str = "caseworker"
    title: str = field(default="", repr=False)
    left_on: date | None = None
    version: int = 1


def check_user(user: User) -> User:
    """Return the user, or say what is missing.

    Raises:
        RuleError: ``staff.initials`` for none, or for more than eight letters and digits; ``staff.name`` for no name.
    """
    if not user.initials.isalnum() or len(user.initials) > 8:
        raise RuleError("staff.initials", "initials")
    if not user.name.strip():
        raise RuleError("staff.name", "name")
    return user
