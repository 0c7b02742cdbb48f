"""One row of a register, read but not yet compared with any other."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from pathway.base import cpr


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What a row says of the citizen. ``citizen`` is the sender's own number; anything else may be missing."""

    citizen: str = field(repr=False)
    number: cpr.PersonNumber = field(default=cpr.NO_NUMBER, repr=False)
    given_names: str = field(default="", repr=False)
    family_name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: str = field(default="", repr=False)
    acting_municipality: str = field(default="", repr=False)
    paying_municipality: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class StayRow:
    """One stay of a register. ``line`` is the file's line; the fields are those of `pathway.stays.stay.Stay`."""

    line: int
    person: PersonRow
    shelter: str
    moved_in: date
    room: str = ""
    referral_source: str = ""
    prior_situation: str = ""
    contact_reasons: tuple[str, ...] = ()
    moved_out: date | None = None
    manner: str = ""
    destination: str = ""

    @property
    def began(self) -> date:
        """The day the row is about first."""
        return self.moved_in

    @property
    def key(self) -> tuple[str, str, date]:
        """What makes the row the same stay in every export: the house, the person, the day of intake."""
        return self.shelter.casefold(), self.person.citizen, self.moved_in


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One placement of a register; the fields are those of `pathway.placements.placement.Placement`."""

    line: int
    person: PersonRow
    rung: str
    started_on: date
    offer: str = field(default="", repr=False)
    decided_on: date | None = None
    planned_end: date | None = None
    ended_on: date | None = None
    hours_per_week: Decimal | None = None
    manner: str = ""
    destination: str = ""

    @property
    def began(self) -> date:
        """The day the row is about first."""
        return self.started_on

    @property
    def key(self) -> tuple[str, str, str, date]:
        """What makes the row the same placement in every export: rung, offer, person and first day."""
        return self.rung, self.offer.casefold(), self.person.citizen, self.started_on
