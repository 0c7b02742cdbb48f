"""The plan for a register of stays: nothing twice, open stays ended, nothing overwritten in silence."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gateway.registers import STAY, TODAY, csv_of, stays_of, told
from pathway.gateway.import_plan import Known, StayPlan
from pathway.gateway.import_stays import plan_stays
from pathway.gateway.register import read_stays
from pathway.stays.stay import check_stay, overlapping

OUT = {"moved_out": "2026-02-01", "manner": "left", "destination": "street"}
WHO = {"cpr": "7302501003", "given_names": "Søren", "family_name": "Ådal", "acting_municipality": "147"}

NOTHING = Known()


def kept(plan: StayPlan, before: Known = NOTHING) -> Known:
    """The store as it is when the plan has been kept."""
    citizens = {each.id: each for each in (*before.citizens, *plan.people.new, *plan.people.changed)}
    stays = {each.id: each for each in (*before.stays, *plan.new_stays, *plan.ended_stays, *plan.changed_stays)}
    return Known(
        tuple(citizens.values()),
        (*before.shelters, *plan.new_shelters),
        (*before.rooms, *plan.new_rooms),
        tuple(stays.values()),
    )


def store_of(*rows: dict[str, str]) -> Known:
    plan = plan_stays(stays_of(*rows), NOTHING)
    assert plan.problems == ()
    return kept(plan)


def test_a_first_import_makes_houses_rooms_citizens_and_stays() -> None:
    plan = plan_stays(stays_of(WHO | OUT | {"room": "01"}, {"citizen": "B2", "room": "02"}), NOTHING)
    assert [each.name for each in plan.new_shelters] == ["Lindevangen"]
    assert [each.name for each in plan.new_rooms] == ["01", "02"]
    first, second = plan.people.new
    assert (first.number, first.name, first.birth_date) == ("7302501003", "Søren Ådal", date(1950, 2, 13))
    assert (second.number_kind, second.number, second.register_number) == ("none", "", "B2")
    ended, still = plan.new_stays
    assert (ended.citizen, ended.moved_out, ended.manner, ended.destination) == (
        first.id, date(2026, 2, 1), "left", "street",
    )  # fmt: skip
    assert (ended.acting_municipality, still.open) == ("147", True)
    assert [(each.kind, each.municipality, each.valid_from) for each in plan.people.responsibilities] == [
        ("acting", "147", date(2026, 1, 5))
    ]


def test_the_same_file_twice_adds_nothing() -> None:
    rows = [WHO | OUT, {"citizen": "B2", "room": "02"}, WHO | {"moved_in": "2026-03-01", "room": "02"}]
    plan = plan_stays(stays_of(*rows), store_of(*rows))
    assert plan.nothing
    assert (plan.unchanged, plan.new_shelters, plan.new_rooms, plan.problems) == (3, (), (), ())


def test_a_later_export_ends_the_open_stay() -> None:
    before = store_of({"room": "01"})
    plan = plan_stays(stays_of(OUT | {"room": "01"}), before)
    assert [each.id for each in plan.ended_stays] == [before.stays[0].id]
    ended = plan.ended_stays[0]
    assert (ended.moved_out, ended.manner, ended.destination) == (date(2026, 2, 1), "left", "street")
    assert (plan.new_stays, plan.changed_stays, plan.problems) == ((), (), ())


def test_an_older_export_does_not_open_a_stay_again() -> None:
    plan = plan_stays(stays_of({}), store_of(OUT))
    assert plan.nothing
    assert told(plan.warnings) == [(2, "moved_out", "ended_here")]


def test_another_ending_than_the_recorded_one_is_a_problem_and_changes_nothing() -> None:
    other = OUT | {"moved_out": "2026-02-09", "manner": "plan", "room": "05"}
    plan = plan_stays(stays_of(other), store_of(OUT))
    assert [(each.column, each.code, each.shown) for each in plan.problems] == [
        ("manner", "changed", "left → plan"),
        ("moved_out", "changed", "2026-02-01 → 2026-02-09"),
    ]
    assert plan.nothing
    assert plan.new_rooms == ()


def test_what_was_not_stated_is_filled_and_what_was_is_kept() -> None:
    before = store_of({"referral_source": "self"})
    told_now = {"referral_source": "police", "prior_situation": "street", "contact_reasons": "drugs"}
    plan = plan_stays(stays_of(told_now), before)
    changed = plan.changed_stays[0]
    assert (changed.referral_source, changed.prior_situation, changed.contact_reasons) == ("self", "street", ("drugs",))
    assert told(plan.warnings) == [(2, "referral_source", "kept_here")]


def test_an_open_stay_follows_the_register_to_another_room_but_an_ended_one_does_not() -> None:
    moved = plan_stays(stays_of({"room": "02"}), store_of({"room": "01"}))
    assert moved.changed_stays[0].room == moved.new_rooms[0].id
    assert told(moved.warnings) == [(2, "room", "moved")]
    ended = plan_stays(stays_of(OUT | {"room": "02"}), store_of(OUT | {"room": "01"}))
    assert ended.nothing
    assert told(ended.warnings) == [(2, "room", "kept_here")]


def test_a_new_stay_that_shares_a_night_with_one_that_is_here_is_a_problem() -> None:
    plan = plan_stays(stays_of({"shelter": "Lærkehøj", "moved_in": "2026-01-31"}), store_of(OUT))
    assert [(each.line, each.code, each.shown) for each in plan.problems] == [(2, "overlap_here", "2026-01-31")]
    assert (plan.new_stays, plan.new_shelters) == ((), ())


def test_a_stay_that_the_same_file_ends_makes_room_for_the_next() -> None:
    plan = plan_stays(stays_of(OUT, {"moved_in": "2026-02-01", "shelter": "Lærkehøj"}), store_of({}))
    assert (len(plan.ended_stays), len(plan.new_stays), plan.problems) == (1, 1, ())


def test_houses_and_rooms_are_found_without_regard_to_capitals() -> None:
    before = store_of({"room": "Stue a"})
    plan = plan_stays(stays_of({"citizen": "B2", "shelter": "LINDEVANGEN", "room": "STUE A"}), before)
    assert (plan.new_shelters, plan.new_rooms) == ((), ())
    assert plan.new_stays[0].room == before.rooms[0].id


def test_a_room_of_the_same_name_in_another_house_is_another_room() -> None:
    plan = plan_stays(stays_of({"room": "01"}, {"citizen": "B2", "shelter": "Lærkehøj", "room": "01"}), NOTHING)
    assert len({(each.shelter, each.name) for each in plan.new_rooms}) == 2


def test_a_new_room_has_as_many_places_as_people_slept_there_at_once() -> None:
    plan = plan_stays(
        stays_of(
            OUT | {"room": "01"},
            {"citizen": "B2", "moved_in": "2026-02-01", "room": "01"},
            {"citizen": "C3", "room": "02"},
            {"citizen": "D4", "room": "02"},
        ),
        Known(),
    )
    assert {each.name: each.places for each in plan.new_rooms} == {"01": 1, "02": 2}


def test_every_new_stay_passes_the_stays_own_rule() -> None:
    plan = plan_stays(stays_of(WHO | OUT, {"citizen": "B2"}), NOTHING)
    assert [check_stay(each, TODAY) for each in plan.new_stays] == list(plan.new_stays)


def test_a_shelter_of_the_store_is_used_with_its_own_spelling() -> None:
    before = store_of({})
    renamed = replace(before.shelters[0], name="lindevangen", capacity=71)
    plan = plan_stays(stays_of({"citizen": "B2"}), replace(before, shelters=(renamed,)))
    assert plan.new_stays[0].shelter == renamed.id


@st.composite
def exports(draw: st.DrawFn) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """An export with some stays open, and a later one in which some of these have ended."""
    first, later = [], []
    for person in range(draw(st.integers(1, 4))):
        day = date(2025, 1, 1)
        for _ in range(draw(st.integers(1, 3))):
            came = day + timedelta(days=draw(st.integers(0, 40)))
            left = came + timedelta(days=draw(st.integers(1, 60)))
            open_row = STAY | {"citizen": f"P{person}", "moved_in": f"{came}", "room": f"{person}"}
            ended = open_row | {"moved_out": f"{left}", "manner": "plan"}
            day = left
            first.append(ended)
            later.append(ended)
        if draw(st.booleans()):
            first[-1] = {name: value for name, value in first[-1].items() if name not in ("moved_out", "manner")}
    return first, draw(st.permutations(later))


@given(exports())
def test_two_exports_one_after_the_other_give_what_the_later_gives_alone(
    both: tuple[list[dict[str, str]], list[dict[str, str]]],
) -> None:
    first, later = (read_stays(csv_of(*rows).encode(), TODAY) for rows in both)
    once = kept(plan_stays(first, NOTHING))
    plan = plan_stays(later, once)
    twice = kept(plan, once)
    alone = kept(plan_stays(later, NOTHING))
    assert (plan.problems, plan.new_stays, plan.people.new) == ((), (), ())
    assert sorted((each.moved_in, each.moved_out or TODAY) for each in twice.stays) == sorted(
        (each.moved_in, each.moved_out or TODAY) for each in alone.stays
    )
    assert plan_stays(later, twice).nothing
    for citizen in twice.citizens:
        assert overlapping(tuple(each for each in twice.stays if each.citizen == citizen.id)) == ()
