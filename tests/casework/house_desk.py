"""A house of three rooms on a real store, a clock that a test sets, and people made as they are needed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from casework.plan_desk import CHEAP, Clock
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import House, NewRooms, Place, add_rooms, house_board
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import AdmitCitizen, MoveOut, admit_citizen, register_move_out
from pathway.casework.stores import NewStore, Secret
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.followups.followup import FollowUp
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan
from pathway.stays.stay import Stay, StayId
from pathway.store.access_log import Access
from pathway.store.work import Work

PASSPHRASE = "syv stille svaner"


@dataclass
class HouseDesk:
    """Karen's office at Lindevangen, rooms 01, 02 and 10 on two floors."""

    office: Office
    clock: Clock
    folder: Path

    def at(self, day: date, hour: int = 12) -> datetime:
        """Set the clock to an hour of a day, UTC, and return it."""
        self.clock.now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        return self.clock.now

    def citizen(self, name: str = "Søren", municipality: str = "101") -> CitizenId:
        """Make somebody."""
        person = Citizen(CitizenId(new_id()), given_names=name, family_name="Ådal", acting_municipality=municipality)
        return self.office.do(create_citizen, NewCitizen(person)).id

    def houses(self) -> tuple[House, ...]:
        """Return the board."""
        return self.office.do(house_board, None)

    def place(self, room: str) -> Place:
        """Return a room's first place."""
        return next(each for house in self.houses() for each in house.places if each.room and each.room.name == room)

    def request(self, citizen: CitizenId, room: str = "01", at: datetime | None = None) -> AdmitCitizen:
        """Return an intake into a room, now."""
        place = self.place(room)
        assert place.room is not None
        return AdmitCitizen(citizen, place.shelter.id, at or self.clock.now, place.room.id, key_worker="KL")

    def admit(self, citizen: CitizenId, room: str = "01", at: datetime | None = None) -> Stay:
        """Let somebody into a room."""
        return self.office.do(admit_citizen, self.request(citizen, room, at))

    def let_out(self, stay: Stay, manner: str = "left", at: datetime | None = None) -> Stay:
        """Let somebody out."""
        return self.office.do(register_move_out, MoveOut(stay.id, at or self.clock.now, manner))

    def due(self, citizen: CitizenId) -> dict[str, date]:
        """Return what is open about somebody: reason and day."""
        return {each.reason: each.due for each in self.office.do(_due, citizen)}

    def stays(self, citizen: CitizenId) -> tuple[Stay, ...]:
        """Return somebody's stays."""
        return self.office.do(_stays, citizen)

    def stay(self, stay: StayId) -> Stay:
        """Return a stay as it is kept."""
        return self.office.do(_stay, stay)

    def logged(self, citizen: CitizenId) -> list[str]:
        """Return what stands in the log about somebody, the first entry first."""
        return [access.what for access in self.office.do(_log, citizen)]

    @contextmanager
    def keeps_nothing(self, citizen: CitizenId, code: str, field: str = "") -> Iterator[None]:
        """What is asked for is refused by a rule, and stays, deadlines and log are as before."""
        before = (self.stays(citizen), self.due(citizen), self.logged(citizen))
        with pytest.raises(RuleError) as refused:
            yield
        assert (refused.value.code, refused.value.field) == (code, field)
        assert (self.stays(citizen), self.due(citizen), self.logged(citizen)) == before


def house_desk(folder: Path) -> HouseDesk:
    """Make the store."""
    clock = Clock()
    asked = NewStore(folder, "Lindevangen", "101", "KL", "Karen Lindgaard", Secret(PASSPHRASE), stores.new_code())
    office = stores.make_store(asked, clock, CHEAP)
    office.do(add_rooms, NewRooms("Lindevangen", ("10",), "1. sal", 3))
    office.do(add_rooms, NewRooms("Lindevangen", ("02", "01"), "Stuen", 3))
    return HouseDesk(office, clock, folder)


def agreed_plan(desk: HouseDesk, stay: Stay) -> Plan:
    """Make a plan hold."""
    plan = desk.office.do(start_plan, StartPlan(stay.id))
    content = StayPlanContent(wishes="Jeg vil have mit eget sted.")
    plan = desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    return desk.office.do(agree_plan, AgreePlan(plan.id, "agrees"))


@contextmanager
def in_copenhagen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the machine stand in Denmark, whatever its own zone is."""
    monkeypatch.setenv("TZ", "Europe/Copenhagen")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def minutes(count: int) -> timedelta:
    """Return so many minutes."""
    return timedelta(minutes=count)


@look("tests.due", logged=False)
def _due(work: Work, desk: Desk, asked: CitizenId) -> tuple[FollowUp, ...]:
    return work.follow_ups.of_citizen(asked)


@look("tests.stays", logged=False)
def _stays(work: Work, desk: Desk, asked: CitizenId) -> tuple[Stay, ...]:
    return work.stays.of_citizen(asked)


@look("tests.stay", logged=False)
def _stay(work: Work, desk: Desk, asked: StayId) -> Stay:
    return work.stays.get(asked)


@look("tests.log", logged=False)
def _log(work: Work, desk: Desk, asked: CitizenId) -> list[Access]:
    return [entry.access for entry in reversed(work.log.entries(asked))]
