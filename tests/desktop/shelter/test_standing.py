"""What stands under a name on the board: silent when all is in order, else the one thing that needs a person."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from pathway.base.ids import new_id
from pathway.casework.houses import House, Place
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.shelter.floors import dimmed, floors
from pathway.desktop.shelter.standing import standing
from pathway.followups.followup import FollowUp, FollowUpId
from pathway.placements.placement import Pause
from pathway.stays.shelter import Room, RoomId, Shelter, ShelterId
from pathway.stays.stay import Stay, StayId

MONDAY = date(2026, 11, 23)
HOUSE = Shelter(ShelterId(UUID(int=1)), "Lindevangen")
WHO = CitizenId(UUID(int=2))
PAUSED = UUID(int=3)


def taken(*due: tuple[str, date], **more: Any) -> Place:
    """A room with Kaj in it, with these open follow-ups: reason and day."""
    planned = more.pop("planned_move_out", None)
    rules = {"intake_notice": "sel110.intake_notice", "stay_plan": "stay_plan.first_draft"}
    made = tuple(FollowUp(FollowUpId(new_id()), WHO, day, reason, rule=rules.get(reason, "")) for reason, day in due)
    stay = Stay(StayId(new_id()), WHO, HOUSE.id, date(2026, 10, 8), planned_move_out=planned)
    person = Citizen(WHO, given_names="Kaj", family_name="Ærenlund")
    return Place(HOUSE, Room(RoomId(new_id()), HOUSE.id, "12"), stay, person, due=made, **more)


def empty(**more: Any) -> Place:
    closed, opened = more.pop("closed_reason", ""), more.pop("opened_on", None)
    room = Room(RoomId(new_id()), HOUSE.id, "09", closed_reason=closed, opened_on=opened)
    return Place(HOUSE, room, **more)


def told(place: Place) -> tuple[str, str, set[str]]:
    stands = standing(place, MONDAY)
    return stands.words, stands.state or stands.sign, set(stands.kinds)


def days(count: int) -> date:
    return MONDAY + timedelta(days=count)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (taken(plan_on=date(2026, 10, 28), told=True), "plan 28-10 · orienteret"),
        (taken(plan_on=date(2025, 10, 28)), "plan 28-10-2025"),
        (taken(("stay_plan", days(9)), told=True), "plan inden 02-12 · orienteret"),
        (taken(), "ingen plan"),
    ],
)
def test_what_is_in_order_is_quiet(place: Place, words: str) -> None:
    assert told(place) == (words, "", set())


@pytest.mark.parametrize(
    ("place", "words", "state", "kinds"),
    [
        (taken(("stay_plan", days(-4))), "plan 4 dage over", "deadline.overdue", {"overdue"}),
        (taken(("plan_review", days(-1))), "plan 1 dag over", "deadline.overdue", {"overdue"}),
        (taken(("intake_notice", days(-3))), "orientér, 1 hverdag over", "deadline.overdue", {"overdue"}),
        (taken(("intake_notice", days(0))), "orientér i dag", "deadline.due", {"due"}),
        (taken(("plan_review", days(0))), "plan i dag", "deadline.due", {"due"}),
        (taken(("intake_notice", days(3))), "orientér inden to 26-11", "place.notice", {"soon"}),
        (taken(("plan_review", days(1))), "opfølgning ti 24-11", "deadline.soon", {"soon"}),
        (taken(("stay_plan", days(4))), "plan inden fr 27-11", "deadline.soon", {"soon"}),
        (taken(("refund", days(4))), "refusion slut om 4 dage", "deadline.soon", {"soon"}),
    ],
)
def test_a_deadline_of_the_stay_stands_there(place: Place, words: str, state: str, kinds: set[str]) -> None:
    assert told(place) == (words, state, kinds)


def test_other_deadlines_stand_there_on_their_day_and_after_it_only() -> None:
    quiet = taken(("next_contact", days(1)), plan_on=days(-20))
    assert told(quiet) == ("plan 03-11", "", set())
    assert told(taken(("next_contact", days(0))))[0] == "næste kontakt i dag"
    assert told(taken(("next_contact", days(-2))))[0] == "næste kontakt, 2 dage over"


def test_what_somebody_typed_is_not_for_the_board() -> None:
    place = taken()
    own = FollowUp(FollowUpId(new_id()), WHO, days(-1), "own", text="Ring til psykiateren")
    words = standing(Place(HOUSE, place.room, place.stay, place.citizen, due=(own,)), MONDAY).words
    assert words == "egen opgave, 1 dag over"


def test_the_first_deadline_that_is_to_be_seen_is_told() -> None:
    place = taken(("placement", days(1)), ("plan_review", days(2)))
    assert told(place)[0] == "opfølgning on 25-11"


@pytest.mark.parametrize(
    ("pause", "words"),
    [
        (Pause(PAUSED, PAUSED, "leave", days(-2), days(1)), "orlov til ti 24-11"),
        (Pause(PAUSED, PAUSED, "hospital", days(-4)), "indlagt siden 19-11"),
        (Pause(PAUSED, PAUSED, "prison", days(-4)), "afsoning siden 19-11"),
    ],
)
def test_who_is_away_is_told(pause: Pause, words: str) -> None:
    assert told(taken(pause=pause)) == (words, "place.away", {"away"})


def test_what_is_overdue_comes_before_being_away_and_counts_as_both() -> None:
    away = Pause(PAUSED, PAUSED, "hospital", days(-4))
    assert told(taken(("stay_plan", days(-4)), pause=away)) == (
        "plan 4 dage over",
        "deadline.overdue",
        {"overdue", "away"},
    )
    assert told(taken(("stay_plan", days(2)), pause=away)) == ("indlagt siden 19-11", "place.away", {"soon", "away"})


@pytest.mark.parametrize(
    ("on", "words", "sign", "kinds"),
    [
        (days(3), "flytter to 26-11", "exit", {"soon"}),
        (days(0), "flytter i dag", "exit", {"due"}),
        (days(-3), "skulle flytte fr 20-11", "deadline.due", {"due"}),
        (days(9), "ingen plan", "", set()),
    ],
)
def test_who_is_about_to_move_is_told(on: date, words: str, sign: str, kinds: set[str]) -> None:
    assert told(taken(planned_move_out=on)) == (words, sign, kinds)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (empty(free_since=MONDAY, free_at=datetime(2026, 11, 23, 2, 7, tzinfo=UTC)), "siden {:%H:%M}"),
        (empty(free_since=MONDAY), "siden i dag"),
        (empty(free_since=days(-1)), "siden i går"),
        (empty(free_since=days(-4)), "siden 19-11"),
        (empty(opened_on=date(2025, 1, 2)), "siden 02-01-2025"),
        (empty(), "klar"),
    ],
)
def test_a_free_place_says_since_when(place: Place, words: str) -> None:
    at = place.free_at.astimezone() if place.free_at else None
    assert told(place) == (words.format(at) if at else words, "place.free", {"free"})


def test_a_closed_place_says_why() -> None:
    assert told(empty(closed_reason="vand")) == ("ude af drift, vand", "place.closed", {"closed"})


def test_a_row_is_read_aloud_as_a_whole() -> None:
    place = taken(plan_on=date(2026, 10, 28), told=True)
    person = Citizen(WHO, given_names="Kaj", family_name="Ærenlund", protection="name_and_address")
    shown = Place(HOUSE, place.room, place.stay, person, plan_on=place.plan_on, told=True)
    row = floors((House(HOUSE, (shown,)),), MONDAY)[0].places[0].row
    assert row.words() == "12, Kaj Ærenlund, adressebeskyttet, 46 dage, plan 28-10 · orienteret"
    assert row.cells[1].after == "shield"
    assert dimmed(row).words() == row.words()


def test_a_house_without_places_has_no_column() -> None:
    assert floors((House(HOUSE, ()),), MONDAY) == ()


def test_those_without_a_room_have_a_column_of_their_own() -> None:
    place = taken()
    without = Place(HOUSE, None, place.stay, place.citizen)
    columns = floors((House(HOUSE, (place, without)),), MONDAY)
    assert [(floor.name, floor.first, len(floor.places)) for floor in columns] == [
        ("", True, 1),
        ("uden værelse", False, 1),
    ]
    assert columns[1].places[0].row.cells[0].text == "–"
