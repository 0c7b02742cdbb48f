"""People at Lindevangen for the tests of the shelter's pages: made through the office, as at the desk."""

from datetime import UTC, date, datetime
from typing import Any

from pathway.base.ids import new_id
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import Place, house_board
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.stays.stay import Stay
from pathway.store.work import Work

CAME = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
"""Seven weeks before the Monday on which the tests are set."""


def person(office: Office, given: str, family: str, **facts: Any) -> CitizenId:
    """Make somebody whom Copenhagen acts for."""
    known = {"acting_municipality": "101", "birth_date": date(1970, 1, 2), **facts}
    made = Citizen(CitizenId(new_id()), given_names=given, family_name=family, **known)
    return office.do(create_citizen, NewCitizen(made)).id


def place_of(office: Office, room: str) -> Place:
    """Return a room's place on the board."""
    places = [place for house in office.do(house_board, None) for place in house.places]
    return next(place for place in places if place.room is not None and place.room.name == room)


def let_in(office: Office, citizen: CitizenId, room: str, at: datetime = CAME, **more: Any) -> Stay:
    """Let somebody into a room."""
    place = place_of(office, room)
    assert place.room is not None
    return office.do(admit_citizen, AdmitCitizen(citizen, place.shelter.id, at, place.room.id, key_worker="KL", **more))


def stays_of(office: Office, citizen: CitizenId) -> tuple[Stay, ...]:
    """Return somebody's stays, the latest first."""
    return office.do(_stays, citizen)


@look("tests.stays", logged=False)
def _stays(work: Work, desk: Desk, asked: CitizenId) -> tuple[Stay, ...]:
    return work.stays.of_citizen(asked)
