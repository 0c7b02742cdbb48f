"""``pathway restore BACKUP``: a proved backup in the store's place; what was there is set aside, never overwritten."""

from argparse import Namespace
from pathlib import Path

from pathway.base.clock import system_clock
from pathway.cli.entering import passphrase, store_of, who
from pathway.cli.exits import DONE
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("restore", "restore")
    verb.add("backup", type=Path, metavar="BACKUP")
    verb.add("--to", "restore_to", type=Path, metavar="STORE")
    verb.add("--replace", action="store_true")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Put the backup in place; it is opened with a passphrase that held when it was made."""
    from pathway.casework import stores

    backup = asked.backup.expanduser().absolute()
    to = asked.to.expanduser().absolute() if asked.to else store_of(asked)
    initials = who(asked, backup)
    if asked.keyring:
        key = stores.remembered_key(backup, initials)
    else:
        key = stores.backup_key(backup, initials, passphrase(asked.passphrase_file, terminal, initials))
    with key:
        kept = stores.put_back(backup, key, to, initials, system_clock(), asked.replace)
        stores.note_restored(to, key, initials)
    terminal.give({"store": str(to), "kept": str(kept) if kept else None}, terminal.words.said("restored", store=to))
    if kept:
        terminal.note(terminal.words.said("kept", kept=kept))
    return DONE
