"""A store with a house, and people made at its desk: what the tests of citizens, search and story begin with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import NewRooms, add_rooms, house_board
from pathway.casework.office import Office
from pathway.casework.operation import Operation
from pathway.casework.record import Record, open_citizen
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.casework.stores import NewStore, Secret
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.stays.stay import Stay
from pathway.store.keys import Cost

CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
MONDAY = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
TODAY = date(2026, 11, 23)

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


@dataclass
class Desk:
    """A desk whose clock the test sets."""

    office: Office
    now: list[datetime] = field(default_factory=lambda: [MONDAY])

    def on(self, day: str, operation: Operation[Asked, Answer], asked: Asked) -> Answer:
        """Do something on another day, at nine in the morning UTC."""
        before = self.now[0]
        self.now[0] = datetime.fromisoformat(f"{day}T09:00+00:00")
        try:
            return self.office.do(operation, asked)
        finally:
            self.now[0] = before

    def do(self, operation: Operation[Asked, Answer], asked: Asked) -> Answer:
        """Do something today."""
        return self.office.do(operation, asked)

    def person(self, given: str = "Søren", family: str = "Ådal", number: str = "", **more: object) -> Citizen:
        """Make a citizen."""
        kind = "cpr" if number else "none"
        made = Citizen(CitizenId(new_id()), kind, number, given_names=given, family_name=family, **more)  # type: ignore[arg-type]
        return self.office.do(create_citizen, NewCitizen(made, confirmed=True))

    def stay(self, citizen: Citizen, day: str, room: str = "01", **more: object) -> Stay:
        """Let somebody in on a day."""
        places = [place for house in self.office.do(house_board, None) for place in house.places]
        found = next(place.room for place in places if place.room and place.room.name == room)
        at = datetime.fromisoformat(f"{day}T09:00+00:00")
        asked = AdmitCitizen(citizen.id, found.shelter, at, found.id, **more)  # type: ignore[arg-type]
        return self.on(day, admit_citizen, asked)

    def record(self, citizen: Citizen) -> Record:
        """Open a citizen."""
        return self.office.do(open_citizen, citizen.id)


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    """A new store of Karen Lindgaard's with one house of three rooms."""
    now = [MONDAY]
    asked = NewStore(
        folder, "Lindevangen", "101", "KL", "Karen Lindgaard", Secret("syv stille svaner"), stores.new_code()
    )
    office = stores.make_store(asked, lambda: now[0], CHEAP)
    office.do(add_rooms, NewRooms("Lindevangen", ("01", "02", "03"), "Stuen"))
    try:
        yield Desk(office, now)
    finally:
        office.safe.close()
