"""A shelter's year, and the people behind each of its figures."""

from dataclasses import dataclass
from datetime import date, datetime

from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import Citizen
from pathway.measures.period import Period
from pathway.measures.period import year as whole_year
from pathway.measures.shelter_year import ShelterYear, shelter_year
from pathway.stays.shelter import Shelter, ShelterId
from pathway.stays.stay import Stay
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class WhichYear:
    """A year, for all houses or for some. Capacity and own municipality are the store's unless they are given."""

    year: int
    shelters: tuple[ShelterId, ...] = ()
    capacity: int | None = None
    own: str = ""


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure to be opened down to its people; ``code`` is ``kind:code`` for one term of its sum."""

    which: WhichYear
    key: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class YearOnDesk:
    """The figures, what they were counted for, and when."""

    year: ShelterYear
    shelters: tuple[Shelter, ...]
    own: str
    counted_at: datetime
    rooms: int


@dataclass(frozen=True, slots=True)
class BehindLine:
    """One stay behind a figure, with its person and place."""

    stay: Stay
    citizen: Citizen
    place: str


@look("figures.years", logged=False)
def counted_years(work: Work, desk: Desk, asked: None) -> tuple[int, ...]:  # noqa: ARG001
    """Return the years in which somebody stayed in a house, the latest first."""
    return work.years.with_stays(desk.today)


@look("figures.year")
def open_year(work: Work, desk: Desk, asked: WhichYear) -> YearOnDesk:
    """Return a year's figures; a year that runs is counted up to today."""
    own = asked.own or work.setting("municipality")
    shelters = work.shelters.all()
    period = _period(asked, desk.today)
    figures = shelter_year(work.years.counts(period, asked.shelters), period, _capacity(work, asked, shelters), own)
    return YearOnDesk(figures, shelters, own, desk.now, work.rooms.count())


def _period(asked: WhichYear, today: date) -> Period:
    return whole_year(asked.year).so_far(today)


def _capacity(work: Work, asked: WhichYear, shelters: tuple[Shelter, ...]) -> int | None:
    """Return what is given, else what the houses state, else the number of their rooms' places."""
    if asked.capacity is not None:
        return asked.capacity
    counted = [each for each in shelters if not asked.shelters or each.id in asked.shelters]
    stated = [each.capacity for each in counted if each.capacity is not None]
    if counted and len(stated) == len(counted):
        return sum(stated)
    return sum(room.places for each in counted for room in work.rooms.of(each.id)) or None


@look("figures.behind")
def open_behind(work: Work, desk: Desk, asked: Behind) -> tuple[BehindLine, ...]:
    """Return the stays behind a figure, the newest first; each is a look at its citizen."""
    own = asked.which.own or work.setting("municipality")
    ids = work.years.behind(asked.key, _period(asked.which, desk.today), own, asked.which.shelters, asked.code)
    stays = work.stays.by_ids(ids)
    places = work.stays.place_names(stays)
    people = {each.id: each for each in work.citizens.in_order(list({stay.citizen for stay in stays}))}
    for citizen in people:
        work.concerns(citizen, asked.key)
    return tuple(BehindLine(stay, people[stay.citizen], places.get(stay.id, "")) for stay in stays)


@look("figures.export")
def take_out_people(work: Work, desk: Desk, asked: Behind) -> tuple[BehindLine, ...]:
    """Return the stays behind a figure for a file outside the store; the log says of each citizen that it was made."""
    return open_behind(work, desk, asked)
