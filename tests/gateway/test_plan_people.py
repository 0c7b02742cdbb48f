"""Whom a register means: found by the sender's number, then by CPR; otherwise new."""

from dataclasses import replace
from datetime import date

from gateway.registers import stays_of, told
from pathway.base.ids import new_id
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.gateway.import_plan import Known, StayPlan, wanted
from pathway.gateway.import_stays import plan_stays

NUMBER = {"cpr": "7302501003"}
HERE = Citizen(
    CitizenId(new_id()),
    number_kind="erstatning",
    number="7302501003",
    register_number="A1",
    given_names="Søren",
    family_name="Ådal",
    birth_date=date(1950, 2, 13),
)
OUT = {"moved_out": "2026-02-01", "manner": "left"}


def plan_of(here: tuple[Citizen, ...], *rows: dict[str, str]) -> StayPlan:
    return plan_stays(stays_of(*rows), Known(citizens=here))


def test_the_store_is_asked_for_the_senders_numbers_and_for_numbers_by_their_kind() -> None:
    asked = wanted(stays_of(NUMBER, {"citizen": "B2", "cpr": "251248-9996"}, {"citizen": "C3"}))
    assert asked.register_numbers == {"A1", "B2", "C3"}
    assert asked.numbers == {("erstatning", "7302501003"), ("cpr", "2512489996")}
    assert "7302501003" not in repr(asked)


def test_a_citizen_is_found_by_the_senders_number() -> None:
    plan = plan_of((HERE,), {})
    assert (plan.people.new, plan.new_stays[0].citizen) == ((), HERE.id)


def test_a_citizen_without_the_senders_number_is_found_by_cpr_and_gets_it() -> None:
    plan = plan_of((replace(HERE, register_number=""),), NUMBER)
    assert plan.people.new == ()
    assert [each.register_number for each in plan.people.changed] == ["A1"]


def test_another_senders_number_is_kept() -> None:
    plan = plan_of((replace(HERE, register_number="G77"),), NUMBER)
    assert (plan.people.new, plan.people.changed, plan.new_stays[0].citizen) == ((), (), HERE.id)


def test_a_number_of_another_kind_is_another_person() -> None:
    plan = plan_of((replace(HERE, register_number="", number_kind="xecpr"),), NUMBER)
    assert len(plan.people.new) == 1


def test_empty_fields_are_filled_and_stated_ones_kept_with_a_warning() -> None:
    told_now = NUMBER | {"given_names": "Sören", "sex": "M", "acting_municipality": "147"}
    plan = plan_of((replace(HERE, sex=""),), told_now)
    changed = plan.people.changed[0]
    assert (changed.given_names, changed.sex, changed.acting_municipality) == ("Søren", "M", "147")
    assert changed.version == HERE.version
    assert told(plan.warnings) == [(2, "given_names", "kept_here")]
    assert [(each.citizen, each.municipality) for each in plan.people.responsibilities] == [(HERE.id, "147")]


def test_an_acting_municipality_of_the_store_is_kept_but_the_stay_has_the_registers() -> None:
    plan = plan_of((replace(HERE, acting_municipality="101"),), {"acting_municipality": "147"})
    assert plan.people.changed == ()
    assert plan.new_stays[0].acting_municipality == "147"
    assert told(plan.warnings) == [(2, "acting_municipality", "kept_here")]


def test_another_cpr_number_than_the_stores_stops_every_row_of_that_citizen() -> None:
    rows = ({"cpr": "8606801004"} | OUT, {"cpr": "8606801004", "moved_in": "2026-03-01"}, {"citizen": "B2"})
    plan = plan_of((HERE,), *rows)
    assert told(plan.problems) == [(2, "cpr", "number_differs_here"), (3, "cpr", "number_differs_here")]
    assert len(plan.new_stays) == 1
    assert "8606801004" not in repr(plan)


def test_another_birth_date_than_the_stores_is_a_problem() -> None:
    assert told(plan_of((HERE,), {"birth_date": "1951-02-13"}).problems) == [
        (2, "birth_date", "birth_date_differs_here")
    ]


def test_a_number_of_another_citizen_than_the_senders_number_tells_is_a_problem() -> None:
    other = replace(HERE, id=CitizenId(new_id()), register_number="B2", number="8606801004", birth_date=None)
    plan = plan_of((HERE, other), {"cpr": "8606801004"})
    assert told(plan.problems) == [(2, "cpr", "number_of_another_here")]


def test_two_of_the_senders_citizens_cannot_be_one_here() -> None:
    plan = plan_of((HERE,), {}, NUMBER | {"citizen": "B2"})
    assert told(plan.problems) == [(3, "citizen", "two_for_one_here")]
    assert len(plan.new_stays) == 1


def test_the_rows_of_a_new_citizen_make_one_person_with_what_was_told_last() -> None:
    first = OUT | {"given_names": "Sören", "family_name": "Ådal"}
    later = NUMBER | {"moved_in": "2026-03-01", "given_names": "Søren", "sex": "M"}
    for rows in ((first, later), (later, first)):
        plan = plan_of((), *rows)
        citizen = plan.people.new[0]
        assert len(plan.people.new) == 1
        assert (citizen.name, citizen.sex, citizen.number) == ("Søren Ådal", "M", "7302501003")


def test_a_municipality_answers_until_the_day_before_the_next_one() -> None:
    plan = plan_of(
        (),
        OUT | {"acting_municipality": "147"},
        {"moved_in": "2026-03-01", "acting_municipality": "101", "moved_out": "2026-03-09", "manner": "left"},
        {"moved_in": "2026-04-01", "acting_municipality": "101"},
    )
    first, second = plan.people.responsibilities
    assert (first.municipality, first.valid_from, first.valid_to) == ("147", date(2026, 1, 5), date(2026, 2, 28))
    assert (second.municipality, second.valid_from, second.valid_to) == ("101", date(2026, 3, 1), None)
    assert plan.people.new[0].acting_municipality == "101"
    assert [each.acting_municipality for each in plan.new_stays] == ["147", "101", "101"]
