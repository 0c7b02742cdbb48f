"""``pathway print stay-plan``: a version of a stay plan as a PDF, to a file that was named."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from pathway.cli.entering import open_office
from pathway.cli.exits import DONE, OUTSIDE, TRADE, USAGE, Stop
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.office import Office
    from pathway.plans.plan import PlanId


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("print", "print").verb("stay-plan", "print_stay_plan")
    whose = verb.what.add_mutually_exclusive_group(required=True)
    whose.add_argument("--citizen", metavar="NUMBER", help=parser.words.help("option.citizen"))
    whose.add_argument("--plan", metavar="ID", help=parser.words.help("option.plan"))
    verb.add("--version", "plan_version", type=int, metavar="N", dest="number")
    verb.add("--with-address", action="store_true")
    verb.add("--output", type=Path, metavar="FILE", required=True)
    verb.add("--force", action="store_true")
    verb.runs(run)


def run(asked: Namespace, terminal: Terminal) -> int:
    """Print the version that was asked for, else the one that holds; a file that is there is left alone."""
    from pathway.casework.papers import PrintPlan, print_stay_plan

    if asked.output.exists() and not asked.force:
        raise Stop(OUTSIDE, "shell.file_there")
    with open_office(asked, terminal) as office:
        plan = _plan(asked, office)
        paper = office.do(print_stay_plan, PrintPlan(plan, asked.with_address, terminal.words.language))
    _write(paper.pdf, asked.output, asked.force)
    made = {"file": str(asked.output), "plan": str(plan), "on": paper.on, "bytes": len(paper.pdf)}
    terminal.give(made, terminal.words.said("printed", file=asked.output))
    return DONE


def _plan(asked: Namespace, office: "Office") -> "PlanId":
    from pathway.casework.plan_by_number import WhichPlan, find_plan_versions

    try:
        plan = UUID(asked.plan) if asked.plan else None
    except ValueError:
        raise Stop(USAGE, "shell.id", value=asked.plan) from None
    found = office.do(find_plan_versions, WhichPlan(asked.citizen or "", plan, asked.number))
    if not found.known:
        raise Stop(TRADE, "shell.no_plan" if plan else "shell.nobody")
    if found.several:
        raise Stop(TRADE, "shell.several")
    if found.plan is None:
        raise Stop(TRADE, "shell.no_plan")
    return found.plan


def _write(content: bytes, file: Path, force: bool) -> None:
    """Write the whole file or none: a plan that is cut in two is worse than no plan."""
    making = file.with_name(f".{file.name}.making")
    try:
        making.write_bytes(content)
        if file.exists() and not force:  # somebody was quicker
            raise Stop(OUTSIDE, "shell.file_there")
        making.replace(file)
    except OSError as error:
        raise Stop(OUTSIDE, "shell.file_unwritable", reason=error.strerror) from None
    finally:
        making.unlink(missing_ok=True)
