"""Getting in from the shell: which store, who, and by which way. A passphrase is never an argument."""

import os
import stat
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pathway.cli.exits import OUTSIDE, TRADE, USAGE, Stop
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.office import Office
    from pathway.casework.stores import DataKey, Secret


def store_of(asked: Namespace) -> Path:
    """Return the store's folder: the one that was said, else the user's own."""
    from pathway.base.places import default_store

    return _absolute(asked.store) if asked.store else default_store()


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


def who(asked: Namespace, folder: Path) -> str:
    """Return the initials that were said, else those of the store's only user.

    Raises:
        Stop: Nobody was said, and there are several.
    """
    from pathway.casework import stores

    if asked.user:
        return str(asked.user)
    known = stores.users_of(folder)
    if len(known) == 1:
        return known[0]
    raise Stop(USAGE, "shell.which_user", known=", ".join(known))


@contextmanager
def open_office(asked: Namespace, terminal: Terminal) -> Iterator["Office"]:
    """Open the store, say whether its people are made up, and close it when the verb is done.

    Raises:
        Stop, OutsideError: There is no way in; somebody else has the store open.
    """
    from pathway.casework import access, stores
    from pathway.casework.unit import open_unit

    folder = store_of(asked)
    initials = who(asked, folder)
    if asked.keyring:
        office = stores.unlock_remembered(folder, initials)
    else:
        office = stores.unlock(folder, initials, passphrase(asked.passphrase_file, terminal, initials))
    try:
        if office.do(open_unit, None).demo:
            terminal.note(terminal.words.said("demo_banner"))
        yield office
    finally:
        access.close(office)


def open_key(asked: Namespace, terminal: Terminal, folder: Path, initials: str) -> "DataKey":
    """Return the key alone: a store that another program has open can be looked over and copied with it."""
    from pathway.casework import stores

    if asked.keyring:
        return stores.remembered_key(folder, initials)
    return stores.open_key(folder, initials, passphrase(asked.passphrase_file, terminal, initials))


def passphrase(file: Path | None, terminal: Terminal, initials: str) -> "Secret":
    """Return a passphrase from its file, or as a person types it.

    Raises:
        Stop: There is neither; the file cannot be read.
    """
    from pathway.casework.stores import Secret

    if file is not None:
        return _from_file(_absolute(file), terminal)
    return Secret(terminal.ask_hidden("passphrase", who=initials))


def new_passphrase(file: Path | None, terminal: Terminal, initials: str) -> "Secret":
    """Return a new passphrase from its file, or as a person types it twice.

    Raises:
        Stop: There is neither; the two are not the same; the file cannot be read.
    """
    from pathway.casework.stores import Secret

    if file is not None:
        return _from_file(_absolute(file), terminal)
    typed = Secret(terminal.ask_hidden("new_passphrase", who=initials))
    if Secret(terminal.ask_hidden("again")) != typed:
        raise Stop(TRADE, "shell.passphrases_differ")
    return typed


def _from_file(file: Path, terminal: Terminal) -> "Secret":
    """Read a passphrase; one line end after it is not part of it."""
    from pathway.casework.stores import Secret

    try:
        with file.open("rb") as opened:
            _warn_of_readers(os.fstat(opened.fileno()), file, terminal)
            text = opened.read(4096).decode("utf-8-sig")
    except OSError as error:
        raise Stop(OUTSIDE, "shell.file_unreadable", reason=error.strerror) from None
    except UnicodeDecodeError:
        raise Stop(USAGE, "shell.passphrase_not_text") from None
    secret = Secret(text.removesuffix("\n").removesuffix("\r"))
    if not len(secret):
        raise Stop(USAGE, "shell.passphrase_empty")
    return secret


def _warn_of_readers(found: os.stat_result, file: Path, terminal: Terminal) -> None:
    if os.name == "posix" and stat.S_ISREG(found.st_mode) and found.st_mode & 0o077:
        terminal.note(terminal.words.said("readable", file=file))
