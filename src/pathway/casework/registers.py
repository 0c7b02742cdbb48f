"""Registers read in from a file: all of it or nothing, every bad row named, the same file twice no more than once."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.operation import Desk, look, operation
from pathway.gateway.import_placements import plan_placements
from pathway.gateway.import_plan import Known, PeoplePlan, PlacementPlan, StayPlan, wanted
from pathway.gateway.import_stays import plan_stays
from pathway.gateway.problem import Problem
from pathway.gateway.problem_words import reason as reason_of
from pathway.gateway.problem_words import words as words_of
from pathway.gateway.register import Register, read_placements, read_stays
from pathway.gateway.row import PlacementRow, StayRow
from pathway.gateway.text import read_bytes
from pathway.placements.placement import Placement
from pathway.stays.stay import Stay
from pathway.store.work import Work

__all__ = [
    "ImportFile",
    "ImportRefused",
    "ImportReport",
    "Problem",
    "content_of",
    "import_register",
    "reason_of",
    "try_register",
    "words_of",
]

Progress = Callable[[str, int], None]
"""Is told the step (``read``, ``compare``, ``keep``) and how many rows it has to do with. What it raises stops all."""


def _silent(_step: str, _rows: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A register file: ``kind`` is ``stays`` or ``placements``, ``content`` the file's bytes."""

    kind: str
    content: bytes = field(repr=False)
    progress: Progress = field(default=_silent, repr=False, compare=False)


def content_of(path: Path) -> bytes:
    """Return a register file's bytes, read once: what is tried is what is read in afterwards.

    Raises:
        OutsideError: The file cannot be read, or is too large for a register.
    """
    return read_bytes(path)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a register did, or would do where nothing was kept. Counts are of rows; ``kept`` says whether it was done.

    ``unchanged`` rows say what is known already. ``problems`` keep everything out, ``warnings`` keep nothing out.
    ``seen_before`` says that the very same file was read in earlier.
    """

    kind: str
    kept: bool
    read: int
    new: int
    ended: int
    changed: int
    unchanged: int
    new_citizens: int
    changed_citizens: int
    new_shelters: int
    new_rooms: int
    seen_before: bool
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def brings(self) -> int:
        """How many things it adds or changes; 0 when the store knows everything in it."""
        citizens = self.new_citizens + self.changed_citizens
        return self.new + self.ended + self.changed + citizens + self.new_shelters + self.new_rooms


class ImportRefused(RuleError):
    """A register with a problem: nothing of it was kept. ``report`` names every bad row."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__("registers.refused", "content", count=len(report.problems))
        self.report = report


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a file asks of the store, and the rows it was read from."""

    read: int
    plan: StayPlan | PlacementPlan


@look("registers.try", logged=False)
def try_register(work: Work, desk: Desk, asked: ImportFile) -> ImportReport:
    """Return what a register would do, its problems among it. Nothing at all is written.

    Raises:
        OutsideError: The file cannot be read as text.
    """
    return _report(work, asked, _ask(work, desk, asked), kept=False)


@operation("registers.import")
def import_register(work: Work, desk: Desk, asked: ImportFile) -> ImportReport:
    """Take a register in and return what it did; with one problem nothing of it is kept.

    Raises:
        ImportRefused: There are problems; its report names them all.
        OutsideError: The file cannot be read as text.
    """
    found = _ask(work, desk, asked)
    report = _report(work, asked, found, kept=not found.plan.problems)
    if not report.kept:
        raise ImportRefused(report)
    asked.progress("keep", report.new + report.ended + report.changed)
    imported = new_id()
    _keep(work, found.plan)
    work.note_import(imported, asked.kind, _digest(asked), desk.now, found.read)
    work.concerns(None, f"{asked.kind} {found.read} {imported}")
    for citizen in _about(found.plan):
        work.concerns(citizen, imported)
    return report


def _ask(work: Work, desk: Desk, asked: ImportFile) -> _Asked:
    def told(rows: int) -> None:
        asked.progress("read", rows)

    if asked.kind == "stays":
        stays = read_stays(asked.content, desk.today, told)
        asked.progress("compare", stays.read)
        return _Asked(stays.read, plan_stays(stays, _known(work, stays)))
    if asked.kind == "placements":
        placements = read_placements(asked.content, desk.today, told)
        asked.progress("compare", placements.read)
        return _Asked(placements.read, plan_placements(placements, _known(work, placements)))
    raise RuleError("registers.unknown_kind", "kind", kind=asked.kind)


def _known(work: Work, register: Register[StayRow] | Register[PlacementRow]) -> Known:
    """Return what the store holds of those whom the register names."""
    sought = wanted(register)
    by_register = work.citizens.among("register_number", sought.register_numbers)
    by_number = work.citizens.among("number", {number for _kind, number in sought.numbers})
    same = (each for each in by_number if (each.number_kind, each.number) in sought.numbers)
    citizens = tuple({each.id: each for each in (*by_register, *same)}.values())
    ids = [each.id for each in citizens]
    return Known(
        citizens=citizens,
        shelters=work.shelters.all(),
        rooms=work.rooms.find(),
        stays=work.stays.among("citizen", ids),
        placements=work.placements.among("citizen", ids),
    )


def _keep(work: Work, plan: StayPlan | PlacementPlan) -> None:
    _keep_people(work, plan.people)
    if isinstance(plan, StayPlan):
        work.shelters.add(*plan.new_shelters)
        work.rooms.add(*plan.new_rooms)
        work.stays.add(*plan.new_stays)
        work.stays.put_many((*plan.ended_stays, *plan.changed_stays))
    else:
        work.placements.add(*plan.new_placements)
        work.placements.put_many((*plan.ended_placements, *plan.changed_placements))


def _keep_people(work: Work, people: PeoplePlan) -> None:
    work.citizens.add(*people.new)
    work.citizens.put_many(people.changed)
    work.responsibilities.add(*people.responsibilities)


def _about(plan: StayPlan | PlacementPlan) -> Iterable[UUID]:
    """Return every citizen whose record the plan changes, each once."""
    new, ended, changed = _rows_of(plan)
    concerned = [each.id for each in (*plan.people.new, *plan.people.changed)]
    return dict.fromkeys([*concerned, *(each.citizen for each in (*new, *ended, *changed))])


def _rows_of(plan: StayPlan | PlacementPlan) -> tuple[tuple[Stay | Placement, ...], ...]:
    if isinstance(plan, StayPlan):
        return plan.new_stays, plan.ended_stays, plan.changed_stays
    return plan.new_placements, plan.ended_placements, plan.changed_placements


def _report(work: Work, asked: ImportFile, found: _Asked, *, kept: bool) -> ImportReport:
    plan = found.plan
    new, ended, changed = _rows_of(plan)
    return ImportReport(
        kind=asked.kind,
        kept=kept,
        read=found.read,
        new=len(new),
        ended=len(ended),
        changed=len(changed),
        unchanged=plan.unchanged,
        new_citizens=len(plan.people.new),
        changed_citizens=len(plan.people.changed),
        new_shelters=len(plan.new_shelters) if isinstance(plan, StayPlan) else 0,
        new_rooms=len(plan.new_rooms) if isinstance(plan, StayPlan) else 0,
        seen_before=work.read_in_before(_digest(asked)),
        problems=plan.problems,
        warnings=plan.warnings,
    )


def _digest(asked: ImportFile) -> str:
    return hashlib.sha256(asked.content).hexdigest()
