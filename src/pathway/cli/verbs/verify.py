"""``pathway verify``: the whole store looked over, also one that another program has open."""

from argparse import Namespace
from typing import TYPE_CHECKING

from pathway.base.errors import OutsideError
from pathway.cli.entering import open_key, store_of, who
from pathway.cli.exits import DONE, TRADE
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.stores import Finding

DAMAGED = ("store.damaged", "store.no_store", "keys.damaged")


def add(parser: Parser) -> None:
    """Add the verb."""
    parser.verb("verify", "verify").runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Say what was looked at, what was found, and the head of the access log; 1 when anything is not in order."""
    from pathway.casework import stores

    folder = store_of(asked)
    try:
        initials = who(asked, folder)
        with open_key(asked, terminal, folder, initials) as key:
            findings = stores.check_store(folder, key)
    except OutsideError as no:
        if no.code not in DAMAGED:
            raise
        findings = (stores.Finding("pages", (no.code,)),)
    good = all(finding.good for finding in findings)
    terminal.give(_plain(str(folder), findings, good), _text(findings, good, terminal))
    return DONE if good else TRADE


def _head(findings: "tuple[Finding, ...]") -> tuple[int, str]:
    """Return how many rows the access log has and the digest of the last one, 0 and "" when it could not be read."""
    told = next((each.told for each in findings if each.what == "chain" and each.told), "0 ")
    rows, _, head = told.partition(" ")
    return int(rows), head


def _plain(store: str, findings: "tuple[Finding, ...]", good: bool) -> dict[str, object]:
    rows, head = _head(findings)
    looked = [{"what": each.what, "good": each.good, "found": list(each.found)} for each in findings]
    return {"store": store, "good": good, "findings": looked, "log": {"rows": rows, "head": head}}


def _text(findings: "tuple[Finding, ...]", good: bool, terminal: Terminal) -> str:
    said = terminal.words.said
    names = [_name(each.what, terminal) for each in findings]
    width = max(map(len, names))
    lines = [
        f"{name.ljust(width)}  {said('in_order') if each.good else said('found', found='; '.join(each.found))}"
        for name, each in zip(names, findings, strict=True)
    ]
    rows, head = _head(findings)
    if head:
        lines.append(said("log_head", rows=rows, head=head))
    return "\n".join([*lines, said("verified" if good else "broken")])


def _name(what: str, terminal: Terminal) -> str:
    try:
        return terminal.words.said(f"look.{what}")
    except KeyError:
        return what
