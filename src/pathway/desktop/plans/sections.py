"""The sections of a stay plan, how far each is, and what is missing before the plan can hold. No widgets."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from pathway.plans.kinds.stay_plan import StayPlanContent

translate = QCoreApplication.translate

SECTIONS = (
    "facts",
    "wishes",
    "housing",
    "goals",
    "agreements",
    "partners",
    "action_plan",
    "exit_plan",
    "if_leaving",
    "reviews",
    "signatures",
)
"""In the order of the paper; each is a page of the drawing ``plan_stay``."""

_TEXTS = frozenset({"wishes", "housing", "agreements", "action_plan", "if_leaving"})


class State(Enum):
    """How far a section is; ``FAULTY`` keeps the plan from holding."""

    EMPTY = "empty"
    HALF = "half"
    FILLED = "filled"
    FAULTY = "faulty"


SIGNS = {
    State.EMPTY: ("dash", "text2"),
    State.HALF: ("due", "warn"),
    State.FILLED: ("check", "ok"),
    State.FAULTY: ("overdue", "danger"),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: the section it belongs to, how grave it is, and the words for it."""

    section: str
    state: State
    text: str


def title(section: str) -> str:
    """Return what a section is called."""
    return {
        "facts": translate("Plan", "Facts"),
        "wishes": translate("Plan", "Wishes and hopes"),
        "housing": translate("Plan", "Housing"),
        "goals": translate("Plan", "Goals"),
        "agreements": translate("Plan", "Agreements about the stay"),
        "partners": translate("Plan", "Working together"),
        "action_plan": translate("Plan", "Action plan"),
        "exit_plan": translate("Plan", "Moving out"),
        "if_leaving": translate("Plan", "If you leave"),
        "reviews": translate("Plan", "Reviews"),
        "signatures": translate("Plan", "Signatures"),
    }[section]


def state_words(state: State) -> str:
    """Return how far a section is, for those who hear the list."""
    return {
        State.EMPTY: translate("Plan", "empty"),
        State.HALF: translate("Plan", "half filled in"),
        State.FILLED: translate("Plan", "filled in"),
        State.FAULTY: translate("Plan", "must be mended"),
    }[state]


def state_of(section: str, content: StayPlanContent, answered: bool = False) -> State:
    """Return how far a section is. ``answered`` says that the citizen's answer is chosen."""
    if section == "signatures":
        return State.FILLED if answered else State.EMPTY
    if section == "facts":
        return _share(content.contact_person, content.case_manager)
    if section == "exit_plan":
        return _share(content.exit_on, content.exit_destination, content.exit_support, whole=content.exit_plan)
    if section == "goals":
        return _goals(content)
    if section in _TEXTS:
        text: str = getattr(content, section)
        return State.FILLED if text.strip() else State.EMPTY
    return State.FILLED if getattr(content, section) else State.EMPTY


def _share(*values: object, whole: str = "") -> State:
    there = [bool(value.strip() if isinstance(value, str) else value) for value in values]
    if all(there):
        return State.FILLED
    return State.HALF if any(there) or whole.strip() else State.EMPTY


def _goals(content: StayPlanContent) -> State:
    if any(not goal.goal.strip() for goal in content.goals):
        return State.FAULTY
    return State.FILLED if content.goals else State.EMPTY


def missing(content: StayPlanContent) -> tuple[Missing, ...]:
    """Return what is missing: first what keeps the plan from holding, then what is half filled in, then what is empty.

    Only the first kind stops anybody; an empty section is printed as such.
    """
    said = (*_musts(content), *_halves(content), *_empties(content))
    return tuple(Missing(section, state, f"{title(section)}: {text}") for section, state, text in said)


def _musts(content: StayPlanContent) -> list[tuple[str, State, str]]:
    found = []
    if not content.wishes.strip() and not content.goals:
        found.append(("wishes", State.FAULTY, translate("Plan", "write a wish or a goal")))
    if _goals(content) is State.FAULTY:
        found.append(("goals", State.FAULTY, translate("Plan", "a goal has no words")))
    return found


def _halves(content: StayPlanContent) -> list[tuple[str, State, str]]:
    found = []
    if not content.contact_person.strip():
        found.append(("facts", State.HALF, translate("Plan", "contact person is not named")))
    if state_of("exit_plan", content) is State.HALF:
        lacking = (
            (content.exit_on, translate("Plan", "the day is not set")),
            (content.exit_destination, translate("Plan", "where to is not chosen")),
            (content.exit_support, translate("Plan", "support afterwards is not chosen")),
        )
        found += [("exit_plan", State.HALF, words) for value, words in lacking if not value]
    return found


def _empties(content: StayPlanContent) -> list[tuple[str, State, str]]:
    printed = translate("Plan", "empty, printed as “Not filled in”")
    faulty = {section for section, _state, _text in _musts(content)}
    return [
        (section, State.EMPTY, printed)
        for section in SECTIONS
        if section not in ("facts", "signatures", *faulty) and state_of(section, content) is State.EMPTY
    ]
