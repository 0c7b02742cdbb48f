"""The one stand-in for the operating system's keyring: it keeps passwords in memory, and can be locked.

It says that it is Secret Service, because Pathway trusts the systems' own keyrings and no other.
"""

from typing import ClassVar

from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringLocked, PasswordDeleteError


class KeyringStandIn(Keyring):
    """Passwords by service and name, until the test is over."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("The person closed the prompt")
