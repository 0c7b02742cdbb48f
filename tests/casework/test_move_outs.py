"""Somebody is let out: the place is free, what law and house want is asked for, and a mistake is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from casework.house_desk import HouseDesk, agreed_plan, house_desk, minutes
from pathway.casework.operation import Desk, look, operation
from pathway.casework.plans import StartPlan, start_plan
from pathway.casework.record import open_citizen
from pathway.casework.stays import (
    ForeseeMoveOut,
    MoveOut,
    foresee_move_out,
    register_move_out,
    take_back,
)
from pathway.plans.plan import Plan
from pathway.stays.stay import StayId
from pathway.store.work import Work

MONDAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[HouseDesk]:
    made = house_desk(tmp_path / "lindevangen.pathway")
    made.at(MONDAY)
    yield made
    made.office.safe.close()


@look("tests.plans", logged=False)
def plans_of(work: Work, desk: Desk, asked: StayId) -> tuple[Plan, ...]:
    return work.plans.of_stay(asked)


def test_an_unplanned_move_out_frees_the_place_and_asks_for_contact(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    agreed_plan(desk, stay)
    now = desk.at(date(2026, 12, 18))  # a Friday; a week later is Christmas Day
    asked = MoveOut(stay.id, now, "no_show", "street", now - timedelta(days=1), "Set på stationen.")
    ended = desk.office.do(register_move_out, asked)
    assert desk.stay(stay.id) == ended
    assert (ended.moved_out, ended.moved_out_at, ended.manner) == (date(2026, 12, 18), now, "no_show")
    assert (ended.destination, ended.last_seen, ended.remark) == (
        "street",
        now - timedelta(days=1),
        "Set på stationen.",
    )
    place = desk.place("01")
    assert (place.free, place.free_since, place.free_at) == (True, date(2026, 12, 18), now)
    due = desk.due(citizen)
    assert (due["discharge_notice"], due["after_exit"]) == (date(2026, 12, 23), date(2026, 12, 28))
    assert "intake_notice" in due  # the municipality was never told: that is still to be done
    assert not {"stay_plan", "plan_review"} & set(due)
    assert desk.logged(citizen)[-1] == "stays.move_out"


def test_the_plan_closes_as_it_stands_with_its_draft(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen())
    agreed_plan(desk, stay)
    desk.office.do(start_plan, StartPlan(stay.id))
    before = desk.office.do(plans_of, stay.id)
    desk.let_out(stay)
    after = desk.office.do(plans_of, stay.id)
    assert [(plan.state, plan.closed_on) for plan in after] == [("closed", MONDAY)] * 2
    assert [plan.content for plan in after] == [plan.content for plan in before]


@pytest.mark.parametrize(
    ("manner", "asked"),
    [
        ("plan", {"discharge_notice"}),
        ("left", {"discharge_notice", "after_exit"}),
        ("unknown", {"discharge_notice"}),
        ("dead", set()),
    ],
)
def test_what_follows_depends_on_how_somebody_left(desk: HouseDesk, manner: str, asked: set[str]) -> None:
    citizen = desk.citizen()
    desk.let_out(desk.admit(citizen), manner)
    assert set(desk.due(citizen)) - {"intake_notice"} == asked


def test_nobody_leaves_before_they_came(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    for earlier in (minutes(1), timedelta(days=1)):
        with desk.keeps_nothing(citizen, "stays.before_move_in", "at"):
            desk.let_out(stay, at=desk.clock.now - earlier)


def test_a_day_before_the_intake_is_refused_when_its_moment_is_not_known(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.office.do(forget_moment, stay.id)
    with desk.keeps_nothing(citizen, "stays.before_move_in", "at"):
        desk.let_out(stay, at=desk.clock.now - timedelta(days=1))


@operation("tests.forget", logged=False)
def forget_moment(work: Work, desk: Desk, asked: StayId) -> None:
    work.stays.put(replace(work.stays.get(asked), moved_in_at=None))


def test_nobody_leaves_in_the_future(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    with desk.keeps_nothing(citizen, "stays.later_than_now", "at"):
        desk.let_out(stay, at=desk.clock.now + minutes(2))


def test_nobody_leaves_twice(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.let_out(stay)
    with desk.keeps_nothing(citizen, "stays.ended_already", "at"):
        desk.let_out(stay)


def test_a_move_out_says_how(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    with desk.keeps_nothing(citizen, "stays.manner_missing", "manner"):
        desk.let_out(stay, "")
    with desk.keeps_nothing(citizen, "stays.unknown_code", "manner"):
        desk.let_out(stay, "flew")
    with desk.keeps_nothing(citizen, "stays.unknown_code", "destination"):
        desk.office.do(register_move_out, MoveOut(stay.id, desk.clock.now, "left", "moon"))


def test_nobody_is_last_seen_after_they_left(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    now = desk.clock.now
    with desk.keeps_nothing(citizen, "stays.seen_after", "last_seen"):
        desk.office.do(register_move_out, MoveOut(stay.id, now, "left", last_seen=now + minutes(1)))


# --- taking back


def test_a_move_out_is_taken_back_within_ten_minutes(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    agreed_plan(desk, stay)
    before = desk.due(citizen)
    desk.let_out(stay)
    desk.clock.now += minutes(10)
    opened = desk.office.do(take_back, stay.id)
    assert opened == replace(stay, version=opened.version)
    assert desk.due(citizen) == before
    assert [plan.state for plan in desk.office.do(plans_of, stay.id)] == ["agreed"]
    assert desk.place("01").stay == opened
    assert desk.logged(citizen)[-1] == "stays.take_back_move_out"


def test_after_ten_minutes_a_move_out_stands(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.let_out(stay)
    desk.clock.now += minutes(10) + timedelta(seconds=1)
    with desk.keeps_nothing(citizen, "stays.too_late"):
        desk.office.do(take_back, stay.id)


def test_many_looks_in_between_do_not_hide_when_it_was(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.let_out(stay)
    for _ in range(30):
        desk.office.do(open_citizen, citizen)
    assert desk.office.do(take_back, stay.id).open


def test_a_room_that_was_given_away_is_not_taken_back(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.let_out(stay)
    desk.admit(desk.citizen("Ole"))
    with desk.keeps_nothing(citizen, "stays.room_taken", "room"):
        desk.office.do(take_back, stay.id)


def test_who_was_let_in_again_does_not_stay_twice(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    desk.let_out(stay)
    desk.admit(citizen, "02")
    with desk.keeps_nothing(citizen, "stays.already_here"):
        desk.office.do(take_back, stay.id)


def test_what_has_not_ended_is_not_taken_back(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    with desk.keeps_nothing(citizen, "stays.not_ended"):
        desk.office.do(take_back, stay.id)


def test_a_second_mistake_is_taken_back_like_the_first(desk: HouseDesk) -> None:
    stay = desk.admit(desk.citizen())
    desk.let_out(stay)
    desk.office.do(take_back, stay.id)
    desk.clock.now += minutes(30)
    desk.let_out(stay)
    assert desk.office.do(take_back, stay.id).open


# --- foreseeing


def test_a_move_out_is_foreseen_and_forgotten(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    kept = desk.office.do(foresee_move_out, ForeseeMoveOut(stay.id, date(2027, 1, 15), "own_lease"))
    assert (kept.planned_move_out, kept.planned_destination) == (date(2027, 1, 15), "own_lease")
    assert desk.office.do(foresee_move_out, ForeseeMoveOut(stay.id, None)).planned_move_out is None
    assert desk.logged(citizen)[-1] == "stays.foresee_move_out"


def test_what_cannot_be_foreseen_is_refused_at_its_field(desk: HouseDesk) -> None:
    citizen = desk.citizen()
    stay = desk.admit(citizen)
    with desk.keeps_nothing(citizen, "stays.planned_before_move_in", "on"):
        desk.office.do(foresee_move_out, ForeseeMoveOut(stay.id, date(2026, 11, 22)))
    with desk.keeps_nothing(citizen, "stays.unknown_code", "destination"):
        desk.office.do(foresee_move_out, ForeseeMoveOut(stay.id, date(2027, 1, 15), "moon"))
    desk.let_out(stay)
    with desk.keeps_nothing(citizen, "stays.ended_already", "on"):
        desk.office.do(foresee_move_out, ForeseeMoveOut(stay.id, date(2027, 1, 15)))
