"""Somebody is let in and out: kept with what law and house want, or refused and nothing kept."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from casework.house_desk import PASSPHRASE, HouseDesk, agreed_plan, house_desk, in_copenhagen, minutes
from pathway.base.errors import OutsideError, RuleError
from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.houses import CloseRoom, NewRooms, add_rooms, close_room
from pathway.casework.operation import Desk, look, operation
from pathway.casework.placements import RecordNeed, record_need
from pathway.casework.stay_on_desk import open_leaving, prepare_intake, prepare_intake_of
from pathway.casework.stays import (
    admit_citizen,
)
from pathway.casework.stores import Secret
from pathway.citizens.citizen import CitizenId
from pathway.placements.need import Need
from pathway.stays.shelter import Room
from pathway.stays.stay import StayId
from pathway.store.safe import Safe
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


@look("tests.needs", logged=False)
def needs_of(work: Work, desk: Desk, asked: CitizenId) -> tuple[Need, ...]:
    return work.needs.of_citizen(asked)


# --- letting in


def test_an_intake_is_kept_with_all_that_was_said(desk: HouseDesk) -> None:
    citizen = desk.citizen(municipality="157")
    asked = replace(
        desk.request(citizen),
        referral_source="police",
        prior_situation="street",
        contact_reasons=("evicted", "rent_debt"),
        house_rules_given=True,
        planned_move_out=date(2027, 1, 15),
        planned_destination="own_lease",
        remark="Har hund med.",
    )
    stay = desk.office.do(admit_citizen, asked)
    assert desk.stay(stay.id) == stay
    assert (stay.moved_in, stay.moved_in_at, stay.acting_municipality) == (MONDAY, desk.clock.now, "157")
    assert (stay.referral_source, stay.contact_reasons) == ("police", ("evicted", "rent_debt"))
    assert (stay.planned_move_out, stay.intake_remark, stay.open) == (date(2027, 1, 15), "Har hund med.", True)
    assert desk.logged(citizen)[-1] == "stays.admit"


def test_everything_coded_may_be_left_out(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen())
    assert (stay.referral_source, stay.prior_situation, stay.contact_reasons) == ("", "", ())


def test_an_intake_asks_for_a_notice_and_a_plan_counted_over_easter(desk: HouseDesk) -> None:
    desk.at(date(2027, 3, 24))  # the Wednesday before Maundy Thursday
    citizen = desk.citizen()
    desk.admit(citizen)
    assert desk.due(citizen) == {"intake_notice": date(2027, 4, 1), "stay_plan": date(2027, 4, 7)}


def test_a_first_plan_is_not_due_at_christmas(desk: HouseDesk) -> None:
    desk.at(date(2026, 12, 11))  # two weeks later is Christmas Day, a Friday
    citizen = desk.citizen()
    desk.admit(citizen)
    assert desk.due(citizen)["stay_plan"] == date(2026, 12, 28)


def test_a_time_before_the_law_asks_for_no_notice(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    desk.admit(citizen, at=datetime(2022, 5, 2, 12, tzinfo=UTC))
    assert set(desk.due(citizen)) == {"stay_plan"}


def test_the_key_worker_is_asked_else_who_let_them_in(desk: HouseDesk) -> None:
    first, second = desk.citizen(), desk.citizen("Ole")
    desk.office.do(admit_citizen, replace(desk.request(first), key_worker="MØ"))
    desk.office.do(admit_citizen, replace(desk.request(second, "02"), key_worker=""))
    asked = [{due.responsible for due in desk.place(room).due} for room in ("01", "02")]
    assert asked == [{"MØ"}, {"KL"}]


def test_a_need_is_met_by_a_place(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    desk.office.do(record_need, RecordNeed(citizen, date(2026, 11, 1)))
    desk.admit(citizen)
    assert [need.met_on for need in desk.office.do(needs_of, citizen)] == [MONDAY]


@pytest.mark.skipif(sys.platform == "win32", reason="the zone of a process cannot be set there")
def test_a_night_belongs_to_the_day_at_the_house(desk: HouseDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    with in_copenhagen(monkeypatch):
        desk.clock.now = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past twelve at night in Denmark
        stay = desk.admit(desk.citizen())
        assert stay.moved_in == MONDAY
        ended = desk.let_out(stay, at=datetime(2026, 11, 22, 23, 31, tzinfo=UTC))
        assert (ended.moved_out, ended.nights(MONDAY)) == (MONDAY, 0)


def test_nobody_stays_twice_at_once(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    desk.admit(citizen)
    with desk.keeps_nothing(citizen, "stays.already_here", "citizen"):
        desk.admit(citizen, "02")


def test_an_intake_does_not_begin_before_the_last_stay_ended(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    desk.let_out(desk.admit(citizen, at=datetime(2026, 11, 1, 12, tzinfo=UTC)))
    earlier = datetime(2026, 11, 20, 12, tzinfo=UTC)
    with desk.keeps_nothing(citizen, "stays.overlaps", "at"):
        desk.admit(citizen, "02", at=earlier)
    assert desk.admit(citizen, "02").moved_in == MONDAY  # a move on one day is no overlap


def test_an_intake_is_not_written_ahead(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    with desk.keeps_nothing(citizen, "stays.later_than_now", "at"):
        desk.admit(citizen, at=desk.clock.now + minutes(2))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("referral_source", "moon"),
        ("prior_situation", "moon"),
        ("contact_reasons", ("evicted", "moon")),
        ("planned_destination", "moon"),
    ],
)
def test_an_unknown_code_is_refused_at_its_field(desk: HouseDesk, field: str, value: Any) -> None:
    citizen = desk.citizen()
    with desk.keeps_nothing(citizen, "stays.unknown_code", field):
        desk.office.do(admit_citizen, replace(desk.request(citizen), **{field: value}))


def test_a_planned_move_out_lies_after_the_intake(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    with desk.keeps_nothing(citizen, "stays.planned_before_move_in", "planned_move_out"):
        desk.office.do(admit_citizen, replace(desk.request(citizen), planned_move_out=date(2026, 11, 22)))


def test_a_room_out_of_service_takes_nobody(desk: HouseDesk) -> None:
    citizen, room = desk.citizen(), desk.place("02").room
    assert room is not None
    asked = desk.request(citizen, "02")
    desk.office.do(close_room, CloseRoom(room.id, "vand"))
    with desk.keeps_nothing(citizen, "stays.room_closed", "room"):
        desk.office.do(admit_citizen, asked)


def test_a_room_that_was_closed_for_good_takes_nobody_even_in_the_past(desk: HouseDesk) -> None:
    citizen, room = desk.citizen(), desk.place("02").room
    assert room is not None
    asked = desk.request(citizen, "02", at=datetime(2026, 11, 2, 12, tzinfo=UTC))
    desk.office.do(change_room, replace(room, closed_on=MONDAY))
    with desk.keeps_nothing(citizen, "stays.room_closed", "room"):
        desk.office.do(admit_citizen, asked)


def test_a_room_belongs_to_its_own_house(desk: HouseDesk) -> None:
    desk.office.do(add_rooms, NewRooms("Lærkehøj", ("45",)))
    citizen = desk.citizen()
    other = desk.place("45").shelter
    with desk.keeps_nothing(citizen, "stays.room_elsewhere", "room"):
        desk.office.do(admit_citizen, replace(desk.request(citizen), shelter=other.id))


def test_a_place_takes_one(desk: HouseDesk) -> None:
    desk.admit(desk.citizen())
    second = desk.citizen("Ole")
    with desk.keeps_nothing(second, "stays.room_taken", "room"):
        desk.office.do(admit_citizen, replace(desk.request(second, "02"), room=desk.place("01").room.id))  # type: ignore[union-attr]


def test_a_room_with_two_places_takes_two_and_no_third(desk: HouseDesk) -> None:
    room = desk.place("01").room
    assert room is not None
    desk.office.do(change_room, replace(room, places=2))
    for name in ("Søren", "Ole"):
        desk.admit(desk.citizen(name))
    third = desk.citizen("Mona")
    with desk.keeps_nothing(third, "stays.room_taken", "room"):
        desk.admit(third)


def test_a_room_that_was_taken_on_one_of_the_nights_takes_nobody_afterwards(desk: HouseDesk) -> None:
    desk.let_out(desk.admit(desk.citizen(), at=datetime(2026, 11, 2, 12, tzinfo=UTC)))
    late = desk.citizen("Ole")
    with desk.keeps_nothing(late, "stays.room_taken", "room"):
        desk.admit(late, at=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert desk.admit(late).room is not None


def test_two_after_each_other_leave_a_second_place_free(desk: HouseDesk) -> None:
    room = desk.place("01").room
    assert room is not None
    desk.office.do(change_room, replace(room, places=2))
    first = desk.admit(desk.citizen(), at=datetime(2026, 11, 2, 12, tzinfo=UTC))
    desk.let_out(first, at=datetime(2026, 11, 9, 12, tzinfo=UTC))
    desk.admit(desk.citizen("Ole"), at=datetime(2026, 11, 9, 13, tzinfo=UTC))
    assert desk.admit(desk.citizen("Mona"), at=datetime(2026, 11, 3, 12, tzinfo=UTC)).open


def test_two_who_ask_at_once_do_not_get_one_place(desk: HouseDesk) -> None:
    people = [desk.citizen(name) for name in ("Søren", "Ole", "Mona", "Ulla")]
    requests, together, refused = [desk.request(each) for each in people], Barrier(len(people)), []

    def ask(number: int) -> None:
        together.wait()
        try:
            desk.office.do(admit_citizen, requests[number])
        except RuleError as error:
            refused.append(error.code)

    threads = [Thread(target=ask, args=(number,)) for number in range(len(people))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == ["stays.room_taken"] * 3
    assert sum(len(desk.stays(each)) for each in people) == 1


def test_a_second_program_is_kept_out_while_the_store_is_open(desk: HouseDesk) -> None:
    with pytest.raises(OutsideError) as told:
        stores.unlock(desk.folder, "KL", Secret(PASSPHRASE), desk.clock)
    assert told.value.code == "store.occupied"


def test_even_a_second_connection_sees_the_place_taken_before_it_writes(desk: HouseDesk) -> None:
    _file, key = desk.office.safe.database()
    beside = Safe.open(desk.folder, key, "XX", desk.clock.now, shared=True)
    other = type(desk.office)(beside, "XX", desk.clock)
    people, together, refused = [desk.citizen("Søren"), desk.citizen("Ole")], Barrier(2), []
    requests = [desk.request(each) for each in people]

    def ask(number: int) -> None:
        together.wait()
        try:
            (desk.office, other)[number].do(admit_citizen, requests[number])
        except RuleError as error:
            refused.append(error.code)

    threads = [Thread(target=ask, args=(number,)) for number in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    beside.close()
    assert refused == ["stays.room_taken"]


# --- what lies on the desk


def test_a_move_out_on_the_desk_names_place_plan_and_who_is_asked(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    plan = agreed_plan(desk, stay)
    on_desk = desk.office.do(open_leaving, stay.id)
    assert (on_desk.place, on_desk.responsible, on_desk.today) == ("Lindevangen 01", "Karen Lindgaard", MONDAY)
    assert on_desk.plan is not None
    assert (on_desk.plan.id, on_desk.plan.number) == (plan.id, 1)
    assert desk.logged(citizen)[-1] == "stays.open"


def test_an_intake_on_the_desk_knows_who_stays_and_who_stayed(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    assert desk.office.do(prepare_intake_of, citizen).stays == ()
    stay = desk.admit(citizen)
    assert desk.office.do(prepare_intake_of, citizen).here == stay
    ended = desk.let_out(stay)
    on_desk = desk.office.do(prepare_intake_of, citizen)
    assert (on_desk.here, on_desk.before) == (None, ended)
    assert on_desk.places == {stay.id: "Lindevangen 01"}
    assert [user.initials for user in on_desk.users] == ["KL"]
    assert desk.logged(citizen)[-1] == "stays.prepare_for"


def test_an_intake_before_it_is_about_somebody_shows_nobody(desk: HouseDesk) -> None:
    on_desk = desk.office.do(prepare_intake, None)
    assert (on_desk.citizen, on_desk.stays, len(on_desk.houses[0].places)) == (None, (), 3)


def test_a_stay_that_is_not_there_is_told(desk: HouseDesk) -> None:
    with pytest.raises(RuleError) as refused:
        desk.office.do(open_leaving, StayId(new_id()))
    assert refused.value.code == "store.gone"
