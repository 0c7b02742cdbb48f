"""Who may open a store, and by which way: passphrases, the recovery code, what this computer remembers."""

from pathlib import Path

from pathway.base.clock import Clock, system_clock
from pathway.base.ids import new_id
from pathway.casework.office import Office
from pathway.casework.operation import Desk, operation
from pathway.staff.user import User, UserId, check_user
from pathway.store import keys
from pathway.store.keys import RecoveryCode, Secret
from pathway.store.keys.remembered import system_keyring
from pathway.store.work import Work

__all__ = ["RecoveryCode", "Secret"]

SHORTEST = keys.SHORTEST
"""The fewest characters of a passphrase."""


def seconds_to_wait(folder: Path, initials: str, clock: Clock = system_clock) -> int:
    """Return how many seconds somebody must wait before the next try, 0 for none."""
    return keys.seconds_left(folder, initials, clock())


def remembers(folder: Path, initials: str) -> bool:
    """Whether a keyring is to open the store for this user. Asks no keyring.

    Raises:
        OutsideError: As `pathway.store.keys.read_keys`.
    """
    return keys.remembers(folder, initials)


def check_keyring() -> None:
    """Say no where this computer has no keyring that Pathway trusts.

    Raises:
        OutsideError: ``keys.no_keyring``.
    """
    system_keyring()


def check_new_user(initials: str, name: str, passphrase: Secret) -> None:
    """Say what is wrong with a new user before anything is made.

    Raises:
        RuleError: ``staff.initials``, ``staff.name``, ``keys.passphrase_short``.
    """
    check_user(User(UserId(new_id()), initials, name))
    keys.check_passphrase(passphrase)


def restore_keys(folder: Path) -> bool:
    """Put the spare copy in the place of a key file that is missing or damaged; return whether it was needed.

    Raises:
        OutsideError: What is wrong with the spare copy too.
    """
    return keys.restore_spare(folder)


def change_passphrase(office: Office, old: Secret, new: Secret) -> None:
    """Give the one who asks a new passphrase for the old one, and say so in the log.

    Raises:
        RuleError: ``keys.passphrase_short``.
        OutsideError: ``keys.wrong_passphrase``, ``keys.wait``, and noes of the disk.
    """
    keys.change_passphrase(office.safe.folder, office.who, old, new, office.clock())
    office.do(_passphrase_changed, None)


@operation("keys.change_passphrase")
def _passphrase_changed(work: Work, desk: Desk, asked: None) -> None:  # noqa: ARG001
    work.concerns(None)


def renew_code(office: Office, code: RecoveryCode) -> None:
    """Let a new recovery code open the store and the old one no more, and say so in the log.

    ``code`` comes from `pathway.casework.stores.new_code` and was shown and asked back.
    """
    folder, key = office.safe.folder, office.safe.database()[1]
    keys.renew_recovery_code(folder, key, code, office.clock())
    office.do(_code_renewed, None)


@operation("keys.renew_code")
def _code_renewed(work: Work, desk: Desk, asked: None) -> None:  # noqa: ARG001
    work.concerns(None)


def close(office: Office) -> None:
    """Close the store and wipe its key: at locking and quitting, when everything that was asked is done."""
    key = office.safe.database()[1]
    office.safe.close()
    key.wipe()
