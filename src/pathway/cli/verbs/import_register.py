"""``pathway import stays|placements FILE``: a register read in as a whole, or every bad row named and nothing kept."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pathway.base.plain import to_plain
from pathway.cli.entering import open_office
from pathway.cli.exits import DONE, OUTSIDE, TRADE, Stop
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.registers import ImportReport, Problem

WARNINGS_SHOWN = 20
LARGEST = 512 * 1024 * 1024
"""Bytes. No register is that large; the reader itself says how much it takes."""


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("import", "import")
    verb.add("kind", choices=("stays", "placements"))
    verb.add("file", type=Path, metavar="FILE")
    verb.add("--dry-run", action="store_true")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Read the register in, or say what would happen; a file with a mistake is refused."""
    from pathway.casework.registers import ImportFile, ImportRefused, import_register, try_register

    file = ImportFile(asked.kind, _content(asked.file), terminal.progress)
    with open_office(asked, terminal) as office:
        try:
            report = office.do(try_register if asked.dry_run else import_register, file)
        except ImportRefused as refused:
            report = refused.report
    _tell(report, terminal, asked.dry_run)
    return TRADE if report.problems else DONE


def _content(file: Path) -> bytes:
    """Return the file's bytes, read before the store is opened: a file that is not there opens nothing."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST)
    except OSError as error:
        raise Stop(OUTSIDE, "shell.file_unreadable", reason=error.strerror) from None


def _tell(report: "ImportReport", terminal: Terminal, trial: bool) -> None:
    words = terminal.words
    counts = {name: value for name, value in to_plain(report).items() if isinstance(value, int)}
    if report.problems:
        terminal.no("registers.refused", {"count": len(report.problems)})
        _list(report.problems, terminal)
    if report.seen_before:
        terminal.note(words.said("seen_before"))
    if report.warnings:
        terminal.note(words.said("warnings", count=len(report.warnings)))
        _list(report.warnings[:WARNINGS_SHOWN], terminal)
        if len(report.warnings) > WARNINGS_SHOWN:
            terminal.note(words.said("more", count=len(report.warnings) - WARNINGS_SHOWN))
    if not report.problems or terminal.form == "json":
        plain = {**to_plain(report), **_worded(report, terminal)}
        terminal.give(plain, words.said("tried" if trial else "imported", **counts))


def _list(problems: "tuple[Problem, ...]", terminal: Terminal) -> None:
    from pathway.casework.registers import words_of

    for problem in problems:
        terminal.note(f"  {words_of(problem, terminal.words.language)}")


def _worded(report: "ImportReport", terminal: Terminal) -> dict[str, object]:
    from pathway.casework.registers import words_of

    return {
        name: [{**to_plain(each), "words": words_of(each, terminal.words.language)} for each in getattr(report, name)]
        for name in ("problems", "warnings")
    }
