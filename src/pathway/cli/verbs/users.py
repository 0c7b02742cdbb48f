"""``pathway users list|add``: who works here, and a key for a colleague."""

from argparse import Namespace
from pathlib import Path

from pathway.cli.entering import new_passphrase, open_office
from pathway.cli.exits import DONE
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal


def add(parser: Parser) -> None:
    """Add the verb."""
    users = parser.verb("users", "users")
    users.verb("list", "users_list").runs(run_list)
    verb = users.verb("add", "users_add")
    verb.add("initials", metavar="INITIALS")
    verb.add("--name", metavar="NAME", required=True)
    verb.add("--role", choices=("caseworker", "case_manager", "shelter", "manager"), default="caseworker")
    verb.add("--new-passphrase-file", type=Path, metavar="FILE")
    verb.runs(run_add)


def run_list(asked: Namespace, terminal: Terminal) -> int:
    """Show who works here."""
    from pathway.casework.unit import colleagues

    with open_office(asked, terminal) as office:
        known = office.do(colleagues, None)
    rows = [
        {"initials": each.initials, "name": each.name, "role": each.role, "left_on": each.left_on} for each in known
    ]
    width = max((len(each.initials) for each in known), default=0)
    terminal.give(rows, "\n".join(f"{each.initials.ljust(width)}  {each.name}  ({each.role})" for each in known))
    return DONE


def run_add(asked: Namespace, terminal: Terminal) -> int:
    """Give a colleague a key; both passphrases are asked for, one's own first."""
    from pathway.casework import access, stores

    with open_office(asked, terminal) as office:
        passphrase = new_passphrase(asked.new_passphrase_file, terminal, asked.initials)
        access.check_new_user(asked.initials, asked.name, passphrase)
        user = stores.add_user(office, stores.NewUser(asked.initials, asked.name, passphrase, asked.role))
    plain = {"initials": user.initials, "name": user.name, "role": user.role}
    terminal.give(plain, terminal.words.said("user_added", initials=user.initials))
    return DONE
