"""``pathway demo``: a store with a made-up municipality to look at."""

from argparse import Namespace
from dataclasses import asdict

from pathway.cli.entering import new_passphrase, store_of
from pathway.cli.exits import DONE
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("demo", "demo")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Make the demonstration as of today; all its users have the one passphrase that is given here."""
    from pathway.base.errors import OutsideError
    from pathway.casework import stores
    from pathway.casework.demo import USERS, make_demo

    folder = store_of(asked)
    if stores.is_taken(folder):
        raise OutsideError("store.exists")
    known = ", ".join(USERS)
    passphrase = new_passphrase(asked.passphrase_file, terminal, known)
    made = make_demo(folder, passphrase, progress=lambda done, of: terminal.progress("make", 100 * done // of))
    counts = {name: value for name, value in asdict(made).items() if name != "users"}
    plain = {"store": str(folder), "demo": True, "users": list(made.users), **counts}
    terminal.give(plain, terminal.words.said("demo", store=folder, users=known, **counts))
    return DONE
