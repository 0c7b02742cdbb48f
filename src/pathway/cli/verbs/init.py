"""``pathway init``: a new, empty store, its first user, and the recovery code that is shown once."""

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pathway.cli.entering import new_passphrase, store_of
from pathway.cli.exits import DONE, OUTSIDE, TRADE, USAGE, Stop
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.stores import RecoveryCode, Secret

ASKED_BACK = (3, 7)
"""The groups of the recovery code that a person types to show that it was written down."""


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("init", "init")
    verb.add("--unit", metavar="NAME")
    verb.add("--municipality", metavar="CODE")
    verb.add("--name", metavar="NAME")
    verb.add("--role", choices=("caseworker", "case_manager", "shelter", "manager"), default="caseworker")
    verb.add("--recovery-file", type=Path, metavar="FILE")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Make the store when everything is known and the code was written down; before that nothing is made."""
    from pathway.base.errors import OutsideError
    from pathway.casework import access, stores

    folder = store_of(asked)
    if stores.is_taken(folder):
        raise OutsideError("store.exists")
    if not (terminal.interactive or asked.recovery_file):
        raise Stop(USAGE, "shell.code_nowhere")
    unit = asked.unit or terminal.ask("unit", "--unit")
    municipality = _municipality(asked.municipality or terminal.ask("municipality", "--municipality"))
    initials = asked.user or terminal.ask("user", "--user")
    name = asked.name or terminal.ask("name", "--name")
    passphrase = new_passphrase(asked.passphrase_file, terminal, initials)
    access.check_new_user(initials, name, passphrase)
    code = stores.new_code()
    hand_over(code, asked.recovery_file, terminal)
    new = stores.NewStore(folder, unit, municipality, initials, name, passphrase, code, asked.role)
    try:
        access.close(stores.make_store(new))
    except BaseException:
        if asked.recovery_file:
            asked.recovery_file.unlink(missing_ok=True)  # it would open nothing
        raise
    made = {"store": str(folder), "unit": unit, "municipality": municipality, "user": initials}
    terminal.give(made, terminal.words.said("made", store=folder))
    return DONE


def _municipality(text: str) -> str:
    from pathway.codes.municipalities import municipality_code

    code = municipality_code(text)
    if code is None:
        raise Stop(TRADE, "shell.no_municipality", value=text)
    return code


def hand_over(code: "RecoveryCode", file: Path | None, terminal: Terminal) -> None:
    """Write the code to a file for its owner alone, or show it and ask two of its groups back."""
    if file is not None:
        _write(code, file)
        terminal.note(terminal.words.said("ask.code_written", file=file))
        return
    terminal.note(terminal.words.said("ask.code"))
    terminal.note("\n    " + "  ".join(code.groups) + "\n")
    for group in ASKED_BACK:
        while not code.has(group, _typed(terminal, group)):
            terminal.note(terminal.words.said("ask.group_wrong", group=group))


def _typed(terminal: Terminal, group: int) -> "Secret":
    from pathway.casework.stores import Secret

    return Secret(terminal.ask("group", "--recovery-file", group=group))


def _write(code: "RecoveryCode", file: Path) -> None:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Stop(OUTSIDE, "shell.file_there") from None
    except OSError as error:
        raise Stop(OUTSIDE, "shell.file_unwritable", reason=error.strerror) from None
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write("-".join(code.groups) + "\n")
