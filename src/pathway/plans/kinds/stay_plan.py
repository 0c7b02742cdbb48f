"""The stay plan (opholdsplan): what shelter and citizen agree on during the stay and for what comes after.

Source: shelter practice after the Danish board of social services' recommendations of December 2019; no statute asks
for it. The sections are ours and are named to be read aloud together.
"""

from dataclasses import dataclass, field
from datetime import date

from pathway.base.errors import RuleError
from pathway.codes.lists import require_code


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal in the person's words, how to get there, who does it, by when, and how it stands."""

    goal: str = field(default="", repr=False)
    how: str = field(default="", repr=False)
    who: str = field(default="", repr=False)
    by: date | None = None
    state: str = "in_progress"
    goal_type: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Partner:
    """Someone who works along: who, about what, and the consent for it."""

    who: str = field(default="", repr=False)
    about: str = field(default="", repr=False)
    consent: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """A review that was held or is to be held: when, with whom, what came of it."""

    on: date | None = None
    participants: str = field(default="", repr=False)
    result: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Heading:
    """What stood over the plan on the day it was agreed on: whose it is, where, and which version it follows.

    Kept with the version, so that an old one prints the same after a move-out, a new name or another room.
    """

    person: str = field(default="", repr=False)
    born: date | None = field(default=None, repr=False)
    moved_in: date | None = None
    shelter: str = ""
    room: str = ""
    municipality: str = ""
    unit: str = ""
    unit_second: str = ""
    phone: str = field(default="", repr=False)
    previous_number: int | None = None
    previous_on: date | None = None


@dataclass(frozen=True, slots=True)
class StayPlanContent:
    """The sections of a stay plan. Text is plain; "" prints as not filled in. A draft has no ``heading`` yet."""

    contact_person: str = field(default="", repr=False)
    case_manager: str = field(default="", repr=False)
    municipality_contact: str = field(default="", repr=False)
    background: str = field(default="", repr=False)
    wishes: str = field(default="", repr=False)
    housing: str = field(default="", repr=False)
    goals: tuple[Goal, ...] = field(default=(), repr=False)
    agreements: str = field(default="", repr=False)
    partners: tuple[Partner, ...] = field(default=(), repr=False)
    action_plan: str = field(default="", repr=False)
    exit_on: date | None = None
    exit_destination: str = ""
    exit_support: str = ""
    exit_plan: str = field(default="", repr=False)
    if_leaving: str = field(default="", repr=False)
    reviews: tuple[Review, ...] = field(default=(), repr=False)
    heading: Heading | None = field(default=None, repr=False)

    def check_codes(self) -> None:
        """Say which coded field holds what its list does not know.

        Raises:
            RuleError: ``codes.unknown``, also for a draft: a paper has words for known codes only.
        """
        if self.exit_destination:
            require_code("destination", self.exit_destination, "exit_destination")
        for goal in self.goals:
            for name, code in (("goal_state", goal.state), ("goal_type", goal.goal_type), ("theme", goal.theme)):
                if code:
                    require_code(name, code, "goals")

    def check(self) -> None:
        """Say what keeps this plan from being agreed on.

        Raises:
            RuleError: ``plans.empty`` for neither a wish nor a goal; ``plans.goal_nameless`` for a goal without words.
        """
        if not self.wishes.strip() and not self.goals:
            raise RuleError("plans.empty", "wishes")
        if any(not goal.goal.strip() for goal in self.goals):
            raise RuleError("plans.goal_nameless", "goals")

    def missing(self) -> tuple[str, ...]:
        """Return the names of the sections that stand empty, in the order of the paper."""
        sections = (
            "wishes",
            "housing",
            "goals",
            "agreements",
            "partners",
            "action_plan",
            "exit_plan",
            "if_leaving",
        )
        return tuple(name for name in (*sections, "reviews") if not getattr(self, name))
