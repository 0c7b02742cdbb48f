"""What is gathered for a printed stay plan: the plan, whose it is, and the names that stand for its ids."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from pathway.citizens.citizen import Citizen
from pathway.documents.letterhead import Letterhead
from pathway.documents.words import Language
from pathway.plans.plan import Plan
from pathway.stays.stay import Stay


@dataclass(frozen=True, slots=True)
class StayPlanPaper:
    """All that is printed. ``shelter``, ``room`` and ``municipality`` are names, "" for not stated.

    ``previous_number`` and ``previous_on`` tell of the version before, if there is one. ``made_on`` is printed on a
    draft only: an agreed version is of the day it was agreed on, however often it is printed. ``show_address`` prints
    the citizen's address, also a protected one: the caller has asked.
    """

    plan: Plan
    citizen: Citizen
    stay: Stay
    letterhead: Letterhead
    made_on: date
    shelter: str = ""
    room: str = ""
    municipality: str = ""
    previous_number: int | None = None
    previous_on: date | None = None
    language: Language = "da"
    show_address: bool = False

    @property
    def draft(self) -> bool:
        """Whether the version is still worked on."""
        return self.plan.state == "draft"

    @property
    def at(self) -> datetime:
        """The moment of the paper: when the version was agreed on, or midnight (UTC) of the day."""
        if self.plan.agreed_at is not None:
            return self.plan.agreed_at
        return datetime.combine(self.plan.agreed_on or self.made_on, time(), UTC)
