"""The door before the office: making a store, opening one, checking, copying and putting back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from pathway.base.clock import Clock, system_clock
from pathway.base.errors import OutsideError
from pathway.base.ids import new_id
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look, operation
from pathway.staff.user import User, UserId, check_user
from pathway.store import keys
from pathway.store.backup import Backup, back_up, restore
from pathway.store.beside import made_beside, taken
from pathway.store.check import Finding, check
from pathway.store.keys import DataKey, RecoveryCode, Secret
from pathway.store.safe import DATABASE, Safe
from pathway.store.work import Work

__all__ = ["Backup", "DataKey", "Finding", "RecoveryCode", "Secret"]


@dataclass(frozen=True, slots=True)
class NewStore:
    """A store to be made: where, for which unit, by whom. The code was asked back before this is asked for."""

    folder: Path
    unit: str
    municipality: str
    initials: str
    name: str = field(repr=False)
    passphrase: Secret
    code: RecoveryCode
    role: str = "caseworker"


def new_code() -> RecoveryCode:
    """Return a new recovery code, to be shown once and asked back."""
    return keys.new_recovery_code()


def make_store(asked: NewStore, clock: Clock = system_clock, cost: keys.Cost = keys.RECOMMENDED) -> Office:
    """Make a store with its first user, and return the office in it: a whole store, or none.

    Raises:
        RuleError: ``staff.initials``, ``staff.name``, ``keys.passphrase_short``.
        OutsideError: ``store.exists``, ``store.disk_full``, ``store.read_only`` and other noes of the disk.
    """
    with made_beside(asked.folder) as making:
        office = begin_store(replace(asked, folder=making), clock, cost)
        office.safe.close()
    key = office.safe.database()[1]
    return Office(Safe.open(asked.folder, key, asked.initials, clock()), asked.initials, clock)


def begin_store(asked: NewStore, clock: Clock, cost: keys.Cost) -> Office:
    """Make a store where it is not to stay, and return the office in it; `make_store` says what may be wrong."""
    user = check_user(User(UserId(new_id()), asked.initials, asked.name, asked.role))
    now = clock()
    key = keys.create_keys(asked.folder, new_id(), asked.initials, asked.passphrase, asked.code, now, cost=cost)
    office = Office(Safe.create(asked.folder, key, asked.initials, now), asked.initials, clock)
    try:
        office.do(_begin, (user, asked.unit, asked.municipality))
    except BaseException:
        office.safe.close()
        raise
    return office


@operation("store.make")
def _begin(work: Work, desk: Desk, asked: tuple[User, str, str]) -> None:  # noqa: ARG001
    user, unit, municipality = asked
    work.users.add(user)
    work.set("unit", unit)
    work.set("municipality", municipality)


@operation("store.unlock")
def _unlocked(work: Work, desk: Desk, asked: str) -> User | None:
    """Say in the log that somebody came in, and by which way."""
    work.concerns(None, asked)
    return work.users.by_initials(desk.who)


def unlock(folder: Path, initials: str, passphrase: Secret, clock: Clock = system_clock) -> Office:
    """Open a store with a passphrase.

    Raises:
        OutsideError: ``keys.wrong_passphrase``, ``keys.wait``, ``store.occupied``, ``store.newer``, ``store.damaged`` …
    """
    return enter(folder, keys.unlock(folder, initials, passphrase, clock()), initials, "passphrase", clock)


def unlock_remembered(folder: Path, initials: str, clock: Clock = system_clock) -> Office:
    """Open a store with the key that the operating system's keyring holds."""
    return enter(folder, keys.unlock_remembered(folder, initials), initials, "keyring", clock)


def unlock_with_code(
    folder: Path, code: Secret, initials: str, passphrase: Secret, clock: Clock = system_clock
) -> Office:
    """Open a store with its recovery code, and give the user a new passphrase.

    Raises:
        RuleError: What is wrong with the code as typed; ``keys.passphrase_short``; ``keys.no_such_user``.
        OutsideError: ``keys.wrong_code``.
    """
    key = keys.unlock_with_recovery_code(folder, code)
    keys.set_passphrase(folder, key, initials, passphrase, clock())
    return enter(folder, key, initials, "recovery_code", clock)


def enter(folder: Path, key: DataKey, initials: str, way: str, clock: Clock = system_clock) -> Office:
    """Open a store whose key is at hand, and say so in the log."""
    known = next((each for each in keys.users(folder) if each.casefold() == initials.casefold()), initials)
    office = Office(Safe.open(folder, key, known, clock()), known, clock)
    office.do(_unlocked, way)
    return office


def open_key(folder: Path, initials: str, passphrase: Secret, clock: Clock = system_clock) -> DataKey:
    """Return a store's key for a check or a copy of it while another program has it open."""
    return keys.unlock(folder, initials, passphrase, clock())


def remembered_key(folder: Path, initials: str) -> DataKey:
    """Return the key that the operating system's keyring holds, as `open_key` does for a passphrase."""
    return keys.unlock_remembered(folder, initials)


def backup_key(backup: Path, initials: str, passphrase: Secret) -> DataKey:
    """Return a backup's key. Tries are not counted: nothing is written into a backup.

    Raises:
        OutsideError: ``keys.wrong_passphrase``, ``keys.missing``, ``keys.damaged``.
    """
    key = keys.open_with_passphrase(keys.read_keys(backup), initials, passphrase)
    if key is None:
        raise OutsideError("keys.wrong_passphrase")
    return key


def users_of(folder: Path) -> tuple[str, ...]:
    """Return the initials that have a key to the store: all that is known before it is open."""
    return keys.users(folder)


def is_taken(folder: Path) -> bool:
    """Whether anything lies where a store is to be made.

    Raises:
        OutsideError: The noes of the disk, where nobody lets us look.
    """
    return taken(folder)


def check_store(folder: Path, key: DataKey) -> tuple[Finding, ...]:
    """Look at the whole store and return what was found; it may be open in another program.

    Raises:
        OutsideError: ``store.damaged`` when not even its beginning can be read.
    """
    return check(folder / DATABASE, key)


@operation("store.backup")
def _backed_up(work: Work, desk: Desk, asked: str) -> None:
    work.concerns(None, asked)
    work.set("backup.last", desk.now.isoformat())


def make_backup(
    folder: Path,
    key: DataKey,
    who: str,
    to: Path | None = None,
    clock: Clock = system_clock,
    progress: Callable[[int, int], None] | None = None,
) -> Backup:
    """Copy a store, also one that is open elsewhere, prove the copy by opening it, and say so in the log."""
    made = back_up(folder, key, to or folder / "backups", clock(), progress)
    safe = Safe.open(folder, key, who, clock(), shared=True)
    try:
        Office(safe, who, clock).do(_backed_up, made.head)
    finally:
        safe.close()
    return made


def back_up_own(office: Office, progress: Callable[[int, int], None] | None = None) -> Backup:
    """Copy the store that is open here, prove the copy, and say so in the log."""
    folder, key = office.safe.folder, office.safe.database()[1]
    made = back_up(folder, key, folder / "backups", office.clock(), progress)
    office.do(_backed_up, made.head)
    return made


def put_back(backup: Path, key: DataKey, to: Path, who: str, now: datetime, replace: bool = False) -> Path | None:
    """Put a backup in a store's place and return where the old store lies now; see `pathway.store.backup.restore`."""
    return restore(backup, key, to, who, now, replace)


@operation("store.restore")
def _restored(work: Work, desk: Desk, asked: None) -> None:  # noqa: ARG001
    work.concerns(None)


def note_restored(folder: Path, key: DataKey, who: str, clock: Clock = system_clock) -> None:
    """Say in the log of a store that it was put back from a backup."""
    safe = Safe.open(folder, key, who, clock())
    try:
        Office(safe, who, clock).do(_restored, None)
    finally:
        safe.close()


@dataclass(frozen=True, slots=True)
class NewUser:
    """A colleague with a passphrase of their own."""

    initials: str
    name: str = field(repr=False)
    passphrase: Secret
    role: str = "caseworker"


def add_user(office: Office, asked: NewUser) -> User:
    """Give a colleague a key slot and a name in the store.

    A slot without a name was left by a program that was killed in between: it is given again.

    Raises:
        RuleError: ``staff.initials``, ``staff.name``, ``keys.initials_taken``, ``keys.passphrase_short``.
    """
    user = check_user(User(UserId(new_id()), asked.initials, asked.name, asked.role))
    folder, key = office.safe.folder, office.safe.database()[1]
    named = office.do(_named, None)
    half = [each for each in keys.users(folder) if each.casefold() == user.initials.casefold() not in named]
    if half:
        user = replace(user, initials=half[0])
    (keys.set_passphrase if half else keys.add_user)(folder, key, user.initials, asked.passphrase, office.clock())
    return office.do(_add_user, user)


@look("staff.named", logged=False)
def _named(work: Work, desk: Desk, asked: None) -> frozenset[str]:  # noqa: ARG001
    return frozenset(user.initials.casefold() for user in work.users.find())


@operation("staff.add")
def _add_user(work: Work, desk: Desk, asked: User) -> User:  # noqa: ARG001
    work.users.add(asked)
    work.concerns(None, asked.id)
    return asked


def remember(office: Office, on: bool) -> None:
    """Let the operating system's keyring hold a key to the store for this user, or let it go.

    Raises:
        OutsideError: ``keys.no_keyring`` and others.
    """
    folder, key = office.safe.folder, office.safe.database()[1]
    if on:
        keys.remember(folder, key, office.who, office.clock())
    else:
        keys.forget(folder, office.who)


def store_id_of(folder: Path) -> UUID:
    """Return the store's id."""
    return keys.read_keys(folder).head.store_id
