"""The board knows each place: who is there, what is due, since when it is free; rooms come and go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from casework.house_desk import HouseDesk, house_desk
from pathway.base.errors import RuleError
from pathway.casework.followups import SettleFollowUp, settle_follow_up
from pathway.casework.houses import CloseRoom, NewRooms, Place, add_rooms, close_room
from pathway.casework.operation import Desk, look, operation
from pathway.casework.placements import EndPause, NewPause, end_pause, pause
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import admit_citizen
from pathway.casework.unit import count_unit
from pathway.placements.placement import Pause
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.stays.shelter import Room, RoomId
from pathway.stays.stay import Stay
from pathway.store.access_log import Access
from pathway.store.work import Work

MONDAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[HouseDesk]:
    made = house_desk(tmp_path / "lindevangen.pathway")
    made.at(MONDAY)
    yield made
    made.office.safe.close()


@operation("tests.room", logged=False)
def change_room(work: Work, desk: Desk, asked: Room) -> Room:
    return work.rooms.put(asked)


@look("tests.all_log", logged=False)
def everything(work: Work, desk: Desk, asked: None) -> list[Access]:
    return [entry.access for entry in work.log.entries()]


def room_of(desk: HouseDesk, name: str) -> Room:
    room = desk.place(name).room
    assert room is not None
    return room


def names(desk: HouseDesk) -> list[str]:
    return [place.room.name if place.room else "–" for house in desk.houses() for place in house.places]


def paused(desk: HouseDesk, stay: Stay, first: date, last: date | None = None) -> Pause:
    return desk.office.do(pause, NewPause(stay.citizen, stay.id, "leave", first, last))


# --- the board


def test_places_stand_floor_by_floor_in_the_order_of_their_numbers(desk: HouseDesk) -> None:
    desk.office.do(add_rooms, NewRooms("Lindevangen", ("9",), "1. sal"))
    assert names(desk) == ["01", "02", "9", "10"]


def test_a_place_knows_who_stays_and_what_is_due(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    place = desk.place("01")
    assert (place.stay, place.citizen.id if place.citizen else None) == (stay, citizen)
    assert [(due.reason, due.due) for due in place.due] == [
        ("intake_notice", date(2026, 11, 26)),
        ("stay_plan", date(2026, 12, 7)),
    ]
    assert (place.told, place.plan_on, place.pause, place.free) == (False, None, None, False)


def test_a_place_says_that_the_municipality_was_told_and_since_when_the_plan_holds(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen())
    notice = desk.place("01").due[0]
    desk.office.do(settle_follow_up, SettleFollowUp(notice.id, "told"))
    desk.at(date(2026, 11, 25))
    plan = desk.office.do(start_plan, StartPlan(stay.id))
    content = StayPlanContent(wishes="Jeg vil have mit eget sted.")
    kept = desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    desk.office.do(agree_plan, AgreePlan(kept.id, "agrees"))
    place = desk.place("01")
    assert (place.told, place.plan_on) == (True, date(2026, 11, 25))
    assert [due.reason for due in place.due] == ["plan_review"]


def test_being_told_of_an_earlier_stay_is_not_being_told_of_this_one(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.office.do(settle_follow_up, SettleFollowUp(desk.place("01").due[0].id, "told"))
    desk.let_out(stay)
    desk.admit(citizen)
    assert desk.place("01").told is False


def test_a_place_is_free_since_the_last_move_out(desk: HouseDesk) -> None:
    assert (desk.place("01").free_since, desk.place("01").free_at) == (None, None)
    for hour in (8, 14):
        stay = desk.admit(desk.citizen(), at=desk.at(MONDAY, hour))
        desk.let_out(stay, at=desk.at(MONDAY, hour + 1))
    place = desk.place("01")
    assert (place.free_since, place.free_at) == (MONDAY, desk.clock.now)


def test_a_move_out_without_a_moment_still_frees_the_place_on_its_day(desk: HouseDesk) -> None:
    stay = desk.let_out(desk.admit(desk.citizen()))
    desk.office.do(without_moment, stay)
    place = desk.place("01")
    assert (place.free_since, place.free_at) == (MONDAY, None)


@operation("tests.moment", logged=False)
def without_moment(work: Work, desk: Desk, asked: Stay) -> None:
    work.stays.put(replace(asked, moved_out_at=None))


def test_a_room_with_two_places_stands_twice(desk: HouseDesk) -> None:
    desk.office.do(change_room, replace(room_of(desk, "01"), places=2))
    desk.admit(desk.citizen())
    places = [place for place in desk.houses()[0].places if place.room and place.room.name == "01"]
    assert [place.free for place in places] == [False, True]


def test_who_has_no_room_stands_last(desk: HouseDesk) -> None:
    asked = desk.request(desk.citizen())
    desk.office.do(admit_citizen, replace(asked, room=None))
    assert names(desk) == ["01", "02", "10", "–"]


def test_a_room_out_of_service_is_neither_free_nor_counted(desk: HouseDesk) -> None:
    desk.office.do(close_room, CloseRoom(room_of(desk, "02").id, "vand"))
    place = desk.place("02")
    assert (place.closed, place.free) == (True, False)
    assert desk.office.do(count_unit, None).free == 2


def test_a_room_closed_for_good_leaves_the_board_when_nobody_is_there(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen(), "02")
    desk.office.do(change_room, replace(room_of(desk, "02"), closed_on=MONDAY))
    assert names(desk) == ["01", "02", "10"]
    desk.let_out(stay)
    assert names(desk) == ["01", "10"]


def test_to_look_at_the_board_leaves_no_line_in_the_log(desk: HouseDesk) -> None:
    before = desk.office.do(everything, None)
    desk.houses()
    assert desk.office.do(everything, None) == before


# --- being away


@pytest.mark.parametrize(
    ("first", "last", "away"),
    [
        (MONDAY, None, True),
        (MONDAY - timedelta(days=4), MONDAY, True),
        (MONDAY - timedelta(days=4), MONDAY - timedelta(days=1), False),
        (MONDAY + timedelta(days=1), None, False),
    ],
)
def test_somebody_is_away_on_the_days_of_the_pause(desk: HouseDesk, first: date, last: date | None, away: bool) -> None:
    stay = desk.admit(desk.citizen())
    made = paused(desk, stay, first, last)
    assert desk.place("01").pause == (made if away else None)


def test_who_comes_back_is_there_again_and_may_go_on_being_away(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen, at=datetime(2026, 11, 2, 12, tzinfo=desk.clock.now.tzinfo))
    made = paused(desk, stay, date(2026, 11, 20))
    ended = desk.office.do(end_pause, EndPause(citizen, made.id, date(2026, 11, 22)))
    assert (ended.ended_on, desk.place("01").pause) == (date(2026, 11, 22), None)
    assert desk.office.do(end_pause, EndPause(citizen, made.id, None)) == desk.place("01").pause
    assert desk.logged(citizen)[-1] == "placements.end_pause"


def test_a_pause_does_not_end_before_it_began(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    made = paused(desk, desk.admit(citizen), MONDAY)
    with desk.keeps_nothing(citizen, "placements.pause_backwards", "on"):
        desk.office.do(end_pause, EndPause(citizen, made.id, date(2026, 11, 22)))
    assert desk.place("01").pause == made


# --- rooms


def test_a_house_is_made_with_its_first_rooms_and_grows(desk: HouseDesk) -> None:
    made = desk.office.do(add_rooms, NewRooms(" Lærkehøj ", ("45", "46"), "Stuen", 2))
    again = desk.office.do(add_rooms, NewRooms("Lærkehøj", ("47",), "Stuen", 3))
    assert (made.name, made.id, again.capacity) == ("Lærkehøj", again.id, 3)
    house = next(house for house in desk.houses() if house.shelter.id == made.id)
    assert [_opened(place) for place in house.places] == [("45", MONDAY), ("46", MONDAY), ("47", MONDAY)]


def _opened(place: Place) -> tuple[str, date | None]:
    assert place.room is not None
    return place.room.name, place.room.opened_on


@pytest.mark.parametrize(
    ("asked", "code", "field"),
    [
        (NewRooms("  ", ("45",)), "houses.nameless", "shelter"),
        (NewRooms("Lindevangen", ("01",)), "houses.room_there", "rooms"),
        (NewRooms("Lindevangen", ("45", "45")), "houses.room_there", "rooms"),
        (NewRooms("Lindevangen", ("45", " ")), "houses.room_nameless", "rooms"),
    ],
)
def test_rooms_that_cannot_be_are_refused_and_no_house_is_made(
    desk: HouseDesk, asked: NewRooms, code: str, field: str
) -> None:
    before = desk.houses()
    with pytest.raises(RuleError) as refused:
        desk.office.do(add_rooms, asked)
    assert (refused.value.code, refused.value.field, desk.houses()) == (code, field, before)


def test_a_room_where_somebody_stays_is_not_taken_out_of_service(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen())
    with pytest.raises(RuleError) as refused:
        desk.office.do(close_room, CloseRoom(room_of(desk, "01").id, "vand"))
    assert (refused.value.code, desk.place("01").stay) == ("houses.room_in_use", stay)


def test_a_room_goes_out_of_service_and_back(desk: HouseDesk) -> None:
    room = room_of(desk, "02").id
    assert desk.office.do(close_room, CloseRoom(room, "vand")).closed_reason == "vand"
    desk.office.do(close_room, CloseRoom(room))
    assert desk.place("02").free
    assert next(each.what for each in desk.office.do(everything, None)) == "houses.close_room"


def test_a_room_that_is_not_there_is_told(desk: HouseDesk) -> None:
    with pytest.raises(RuleError) as refused:
        desk.office.do(close_room, CloseRoom(RoomId(UUID(int=7)), "vand"))
    assert refused.value.code == "store.gone"
