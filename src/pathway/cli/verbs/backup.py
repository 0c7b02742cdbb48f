"""``pathway backup``: a copy that is proved by opening it, also while another program has the store open."""

from argparse import Namespace
from pathlib import Path

from pathway.cli.entering import open_key, store_of, who
from pathway.cli.exits import DONE
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("backup", "backup")
    verb.add("--to", type=Path, metavar="FOLDER")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Copy the store and prove the copy."""
    from pathway.casework import stores

    folder = store_of(asked)
    initials = who(asked, folder)
    to = asked.to.expanduser().absolute() if asked.to else None
    with open_key(asked, terminal, folder, initials) as key:
        made = stores.make_backup(
            folder, key, initials, to, progress=lambda done, of: terminal.progress("copy", 100 * done // max(1, of))
        )
    plain = {"folder": str(made.folder), "bytes": made.bytes, "head": made.head}
    terminal.give(plain, terminal.words.said("backed_up", **plain))
    return DONE
