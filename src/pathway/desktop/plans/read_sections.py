"""A plan's sections as words to be read. No widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pathway.casework.plans import PlanOnDesk
from pathway.codes.lists import code_list
from pathway.desktop.language import spoken
from pathway.desktop.plans.offered import supports
from pathway.desktop.plans.plan_words import day, outcome_words
from pathway.desktop.plans.row_fields import state_words
from pathway.desktop.plans.sections import SECTIONS, title
from pathway.plans.kinds.stay_plan import StayPlanContent

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Table:
    """Columns by title and share of the width, and rows of words."""

    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One section: facts, a table, texts, or nothing of it."""

    id: str
    title: str
    facts: tuple[tuple[str, str], ...] = ()
    texts: tuple[str, ...] = ()
    table: Table | None = None

    @property
    def empty(self) -> bool:
        """Whether nobody has filled it in."""
        return not (self.facts or self.texts or self.table)


def read_sections(desk: PlanOnDesk) -> tuple[Section, ...]:
    """Return all sections in the order of the paper."""
    content = desk.plan.content
    made = {
        "facts": Section("facts", title("facts"), facts=_facts(desk)),
        "wishes": Section("wishes", title("wishes"), texts=_texts(content.wishes, content.background)),
        "goals": Section("goals", title("goals"), table=_goals(content)),
        "partners": Section("partners", title("partners"), table=_partners(content)),
        "exit_plan": Section("exit_plan", title("exit_plan"), _exit(desk), _texts(content.exit_plan)),
        "reviews": Section("reviews", title("reviews"), table=_reviews(content)),
        "signatures": Section("signatures", title("signatures"), facts=_answer(desk)),
    }
    return tuple(
        made.get(name) or Section(name, title(name), texts=_texts(getattr(content, name))) for name in SECTIONS
    )


def _texts(*texts: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())


def _facts(desk: PlanOnDesk) -> tuple[tuple[str, str], ...]:
    over, content = desk.heading, desk.plan.content
    known = (
        (translate("PlanEditor", "Born"), day(over.born)),
        (translate("PlanEditor", "Moved in"), day(over.moved_in)),
        (translate("PlanEditor", "Room"), f"{over.shelter} {over.room}".strip()),
        (translate("PlanEditor", "Municipality"), over.municipality),
        (translate("PlanStay", "Contact person"), content.contact_person),
        (translate("PlanStay", "Case manager"), content.case_manager),
        (translate("PlanStay", "The municipality's contact"), content.municipality_contact),
    )
    return tuple((label, value or "–") for label, value in known)


def _goals(content: StayPlanContent) -> Table | None:
    columns = (
        (translate("Plan", "Goal"), 4),
        (translate("PlanStay", "What it takes"), 5),
        (translate("Plan", "Who"), 2),
        (translate("Plan", "By"), 0),
        (translate("Plan", "Status"), 0),
    )
    rows = tuple((goal.goal, goal.how, goal.who, day(goal.by), state_words(goal.state)) for goal in content.goals)
    return Table(columns, rows) if rows else None


def _partners(content: StayPlanContent) -> Table | None:
    columns = ((translate("Plan", "Who"), 4), (translate("Plan", "About what"), 5), (translate("Plan", "Consent"), 3))
    rows = tuple((each.who, each.about, each.consent) for each in content.partners)
    return Table(columns, rows) if rows else None


def _reviews(content: StayPlanContent) -> Table | None:
    columns = ((translate("Plan", "Date"), 0), (translate("Plan", "With"), 3), (translate("Plan", "Result"), 6))
    rows = tuple((day(each.on), each.participants, each.result) for each in content.reviews)
    return Table(columns, rows) if rows else None


def _exit(desk: PlanOnDesk) -> tuple[tuple[str, str], ...]:
    content, language = desk.plan.content, spoken()
    known = dict(supports(desk.today, content.exit_support))
    facts = (
        (translate("PlanStay", "Day of moving out"), day(content.exit_on)),
        (translate("PlanStay", "Where to"), code_list("destination").label(content.exit_destination, language)),
        (translate("PlanStay", "Support afterwards"), known[content.exit_support] if content.exit_support else ""),
    )
    return tuple((label, value) for label, value in facts if value)


def _answer(desk: PlanOnDesk) -> tuple[tuple[str, str], ...]:
    plan = desk.plan
    return (
        (translate("Plan", "The citizen's answer"), outcome_words(plan)),
        (translate("Plan", "Holds from"), day(plan.agreed_on) or "–"),
    )
