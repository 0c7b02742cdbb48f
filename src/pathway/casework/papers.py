"""What is printed: a plan, a year's figures, a pathway, the recovery sheet. Made in memory; nothing goes to the disk.

Whoever asks for a paper about a citizen is in the access log, and whether the address was taken along. The machinery
of print is loaded when the first paper is made: it would cost every start a fifth of a second.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Literal

from pathway.base.errors import OutsideError
from pathway.casework.figure_lines import figure_lines
from pathway.casework.figures import WhichYear, YearOnDesk, open_year
from pathway.casework.operation import Desk, look
from pathway.casework.plans import PlanOnDesk, plan_on_desk
from pathway.casework.record import open_citizen
from pathway.casework.story import story_of
from pathway.citizens.citizen import CitizenId
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import PlanId
from pathway.store.keys import RecoveryCode
from pathway.store.work import Work

Language = Literal["da", "en"]


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """Which version is printed. ``with_address`` prints the address too: somebody has ticked that it shall be."""

    plan: PlanId
    with_address: bool = False
    language: Language = "da"


@dataclass(frozen=True, slots=True)
class PrintYear:
    """Which year of which houses is printed."""

    which: WhichYear
    language: Language = "da"


@dataclass(frozen=True, slots=True)
class PrintPathway:
    """Whose pathway is printed."""

    citizen: CitizenId
    language: Language = "da"


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper. ``kind`` and ``on`` name its file, without personal data.

    ``has_address`` says that an address can be taken along, ``protected`` that it is protected on this day.
    """

    pdf: bytes = field(repr=False)
    kind: str
    on: date
    has_address: bool = False
    protected: bool = False


@look("plans.print")
def print_stay_plan(work: Work, desk: Desk, asked: PrintPlan) -> Paper:
    """Return a version of a stay plan as it is printed, and say in the log that it was, and whether with the address.

    An agreed version is the same to the byte whenever it is printed.
    """
    plan = plan_on_desk(work, asked.plan, desk.today)
    subject = f"{asked.plan} address" if asked.with_address else str(asked.plan)
    work.concerns(plan.plan.citizen, subject)
    citizen = plan.citizen
    return Paper(
        draw_plan(plan, desk.today, language=asked.language, with_address=asked.with_address),
        "stay_plan",
        plan.plan.agreed_on or desk.today,
        bool(citizen.address.strip()),
        citizen.protected(desk.today),
    )


def draw_plan(
    desk: PlanOnDesk,
    made_on: date,
    content: StayPlanContent | None = None,
    language: Language = "da",
    with_address: bool = False,
) -> bytes:
    """Return the plan as a PDF. Touches no store: an editor draws what is being written, off the window's thread.

    Args:
        desk: The plan as it was opened.
        made_on: The day, printed on a draft.
        content: What stands in the editor, in place of what is kept.
        language: ``"da"`` or ``"en"``.
        with_address: Print the address too.
    """
    from pathway.documents.letterhead import Letterhead
    from pathway.documents.stay_plan import StayPlanPaper, stay_plan_pdf
    from pathway.documents.words import words

    over = desk.heading
    said = words("letterhead", language)
    right = (said["shelter"], said["phone"].format(number=over.phone) if over.phone else "")
    if desk.stay is None:
        raise LookupError("a stay plan without its stay")
    paper = StayPlanPaper(
        plan=desk.plan if content is None else replace(desk.plan, content=content),
        citizen=replace(desk.citizen, called="", given_names=over.person, family_name="", birth_date=over.born),
        stay=replace(desk.stay, moved_in=over.moved_in or desk.stay.moved_in, moved_out=None),
        letterhead=Letterhead(over.unit, over.unit_second, tuple(filter(None, right))),
        made_on=made_on,
        shelter=over.shelter,
        room=over.room,
        municipality=over.municipality,
        previous_number=over.previous_number,
        previous_on=over.previous_on,
        language=language,
        show_address=with_address,
    )
    return stay_plan_pdf(paper)


@look("figures.print")
def print_year(work: Work, desk: Desk, asked: PrintYear) -> Paper:
    """Return a year's figures as they are printed, each with how it is counted."""
    from pathway.documents.figures import FiguresPaper, figures_pdf
    from pathway.documents.letterhead import Letterhead

    found = open_year(work, desk, asked.which)
    paper = FiguresPaper(
        place=_place(work, found, asked.which),
        first=found.year.first,
        last=found.year.last,
        lines=figure_lines(found.year, asked.language),
        letterhead=Letterhead(work.setting("unit"), work.setting("unit.second")),
        made_at=desk.now.astimezone(),
        made_by=_name(work, desk.who),
        language=asked.language,
    )
    return Paper(figures_pdf(paper), "figures", desk.today)


def _place(work: Work, found: YearOnDesk, which: WhichYear) -> str:
    counted = [each.name for each in found.shelters if not which.shelters or each.id in which.shelters]
    return ", ".join(counted) or work.setting("unit")


def _name(work: Work, initials: str) -> str:
    user = work.users.by_initials(initials)
    return user.name if user else initials


@look("citizens.print_pathway")
def print_pathway(work: Work, desk: Desk, asked: PrintPathway) -> Paper:
    """Return a citizen's pathway as it is printed: the chart in lines, and the same story in sentences."""
    from pathway.documents.letterhead import Letterhead
    from pathway.documents.pathway_paper import PathwayPaper, pathway_pdf

    record = open_citizen(work, desk, asked.citizen)
    paper = PathwayPaper(
        person=record.citizen.name,
        born=record.citizen.birth_date,
        story=story_of(record, asked.language),
        letterhead=Letterhead(work.setting("unit"), work.setting("unit.second")),
        made_at=desk.now.astimezone(),
        made_by=_name(work, desk.who),
        language=asked.language,
    )
    return Paper(pathway_pdf(paper), "pathway", desk.today)


def recovery_sheet(code: RecoveryCode, unit: str, made_on: date, language: Language = "da") -> bytes:
    """Return the recovery code as a PDF of one page, to be printed and locked away. Nothing is written to disk."""
    from pathway.documents.recovery_sheet import recovery_sheet_pdf

    return recovery_sheet_pdf(code.groups, unit, made_on, language)


def save_paper(pdf: bytes, path: Path) -> None:
    """Write a paper to a file that somebody asked for: as a whole, in place of one that was there, or not at all.

    Raises:
        OutsideError: ``papers.not_written`` with the system's reason.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".pathway-", suffix=".pdf", delete=False) as half:
            written = Path(half.name)
            try:
                half.write(pdf)
                half.close()
                written.replace(path)
            except OSError:
                written.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise OutsideError("papers.not_written", reason=error.strerror or type(error).__name__) from None
