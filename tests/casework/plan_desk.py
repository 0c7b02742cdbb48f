"""A store on the disk with one who stays in it, and the dates that plans are made on."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import NewRooms, add_rooms, house_board
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.casework.stores import NewStore, Secret
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.plans.kinds.stay_plan import Goal, StayPlanContent
from pathway.plans.plan import Plan
from pathway.stays.stay import Stay, StayId
from pathway.store.access_log import Access, Entry
from pathway.store.keys import Cost
from pathway.store.work import Work

CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
MONDAY = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
ADDRESS = "Skjulvej 4, 2000 Frederiksberg"
CONTENT = StayPlanContent(
    wishes="Jeg vil have mit eget sted.", goals=(Goal("Budget på plads", "Tale med rådgiver", "Søren"),)
)


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now


@dataclass
class PlanDesk:
    """Karen's office, its clock, and Søren's stay in room 01."""

    office: Office
    clock: Clock
    citizen: CitizenId
    stay: StayId

    def on(self, day: date) -> None:
        """Go on to another day, at the same time."""
        self.clock.now = datetime.combine(day, MONDAY.time(), UTC)

    def draft(self, content: StayPlanContent = CONTENT) -> Plan:
        """Start the plan, or find its draft, and write in it."""
        plan = self.office.do(start_plan, StartPlan(self.stay))
        return self.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))

    def agreed(self, content: StayPlanContent = CONTENT) -> Plan:
        """Write a plan and make it hold."""
        return self.office.do(agree_plan, AgreePlan(self.draft(content).id, "agrees"))

    def logged(self) -> list[Access]:
        """What stands in the access log about the citizen, the first entry first."""
        entries = self.office.do(_entries, self.citizen)
        return [entry.access for entry in reversed(entries)]


@look("tests.entries", logged=False)
def _entries(work: Work, desk: Desk, asked: CitizenId) -> tuple[Entry, ...]:
    return work.log.entries(asked)


def plan_desk(folder: Path) -> PlanDesk:
    """Make a store with Karen as its user, and let Søren in."""
    clock = Clock()
    asked = NewStore(
        folder, "Lindevangen", "101", "KL", "Karen Lindgaard", Secret("syv stille svaner"), stores.new_code()
    )
    office = stores.make_store(asked, clock, CHEAP)
    office.do(add_rooms, NewRooms("Lindevangen", ("01", "02"), "Stuen", 2))
    person = Citizen(
        CitizenId(new_id()),
        given_names="Søren",
        family_name="Ådal",
        birth_date=date(1950, 2, 13),
        address=ADDRESS,
        protection="name_address",
        acting_municipality="101",
    )
    citizen = office.do(create_citizen, NewCitizen(person))
    place = office.do(house_board, None)[0].places[0]
    assert place.room is not None
    at = replace_day(MONDAY, date(2026, 11, 2))
    stay: Stay = office.do(
        admit_citizen, AdmitCitizen(citizen.id, place.shelter.id, at, place.room.id, key_worker="KL")
    )
    return PlanDesk(office, clock, citizen.id, stay.id)


def replace_day(moment: datetime, day: date) -> datetime:
    """Return the same time on another day."""
    return datetime.combine(day, moment.timetz())


def renamed(citizen: Citizen) -> Citizen:
    """Return the citizen under another name."""
    return replace(citizen, given_names="Sonja", called="")
