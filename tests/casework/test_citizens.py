"""Citizens at the office: looked for, made, changed with their history kept, shown no more than is asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casework.person_desk import MONDAY, TODAY, Desk, desk
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.citizens import (
    NewCitizen,
    NewResponsibility,
    Reveal,
    change_citizen,
    change_municipality,
    create_citizen,
    reveal,
    who_may_be_same,
)
from pathway.casework.notes import SignNote, read_notes, sign_note
from pathway.casework.record import look_again, open_citizen, who_looked
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.stays.refund import RefundDays, refund_days
from pathway.stays.stay import Stay


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "store.pathway") as made:
        yield made


def new(given: str = "Søren", family: str = "Ådal", **more: object) -> Citizen:
    return Citizen(CitizenId(new_id()), given_names=given, family_name=family, **more)  # type: ignore[arg-type]


def test_a_number_tells_the_birth_date_and_its_kind(at: Desk) -> None:
    made = at.do(create_citizen, NewCitizen(new(number_kind="cpr", number="73 02 50-1003")))
    assert (made.number_kind, made.number, made.birth_date) == ("erstatning", "7302501003", date(1950, 2, 13))


def test_the_worker_is_whoever_makes_the_citizen_unless_another_is_named(at: Desk) -> None:
    assert at.do(create_citizen, NewCitizen(new())).worker == "KL"
    assert at.do(create_citizen, NewCitizen(new(worker="MØ"))).worker == "MØ"


def test_a_known_number_is_asked_about_before_there_are_two(at: Desk) -> None:
    first = at.person(number="130250-0007")
    twin = new("Sören", "Aadal", number_kind="cpr", number="1302500007")
    with pytest.raises(RuleError) as said:
        at.do(create_citizen, NewCitizen(twin))
    assert (said.value.code, said.value.field) == ("citizens.number_known", "number")
    made = at.do(create_citizen, NewCitizen(twin, confirmed=True))
    assert made.id != first.id


@pytest.mark.parametrize(
    ("citizen", "code", "field"),
    [
        (new("", ""), "citizens.nameless", "given_names"),
        (new(birth_date=date(2027, 1, 1)), "citizens.born_later", "birth_date"),
        (new(number_kind="cpr", number="12"), "cpr.length", "number"),
        (new(number_kind="cpr", number="310250-0007"), "cpr.impossible_date", "number"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_kept(
    at: Desk, citizen: Citizen, code: str, field: str
) -> None:
    with pytest.raises(RuleError) as said:
        at.do(create_citizen, NewCitizen(citizen))
    assert (said.value.code, said.value.field) == (code, field)
    with pytest.raises(RuleError, match=r"store\.gone"):
        at.do(open_citizen, citizen.id)


def test_a_protection_with_an_end_is_followed_up(at: Desk) -> None:
    made = at.person(protection="name_address", protected_until=date(2027, 3, 31))
    (due,) = at.record(made).follow_ups
    assert (due.reason, due.due, due.rule) == ("protection", date(2027, 3, 31), "addr_protection.expiry")


def test_a_reason_is_given_for_each_who_may_be_the_same_the_strongest_first(at: Desk) -> None:
    number = at.person("Anna", "Holm", "130250-0007")
    born = at.person("Sören", "Aadal", birth_date=date(1950, 2, 13))
    at.person("Ib", "Krog")
    typed = new(number_kind="cpr", number="1302500007", birth_date=date(1950, 2, 13))
    hits = {hit.citizen.id: hit.reasons for hit in at.do(who_may_be_same, typed)}
    assert hits == {
        number.id: ("same_number", "same_birth_date"),
        born.id: ("same_birth_date", "name_alike"),
    }


def test_two_who_save_the_same_citizen_are_told_of_each_other_and_nothing_is_overwritten(at: Desk) -> None:
    read = at.person()
    at.do(change_citizen, replace(read, phone="22334455"))
    with pytest.raises(RuleError) as said:
        at.do(change_citizen, replace(read, phone="99887766"))
    assert said.value.code == "store.changed_meanwhile"
    assert said.value.theirs.phone == "22334455"  # type: ignore[attr-defined]
    assert at.record(read).citizen.phone == "22334455"


def test_a_changed_name_is_found_and_the_old_one_is_not(at: Desk) -> None:
    made = at.person("Søren", "Ådal")
    at.do(change_citizen, replace(made, family_name="Krog"))
    assert at.record(made).citizen.name == "Søren Krog"


def test_municipalities_change_by_their_own_act_alone_and_keep_their_time(at: Desk) -> None:
    made = at.on("2025-01-01", create_citizen, NewCitizen(new(acting_municipality="101", paying_municipality="101")))
    kept = at.do(change_citizen, replace(made, acting_municipality="147"))
    assert kept.acting_municipality == "101"
    asked = NewResponsibility(made.id, "paying", "147", date(2026, 3, 1), "RSL § 9 c", disputed=True)
    changed = at.do(change_municipality, asked)
    assert (changed.acting_municipality, changed.paying_municipality) == ("101", "147")
    paying = [each for each in at.record(made).responsibilities if each.kind == "paying"]
    assert [(each.municipality, each.valid_from, each.valid_to, each.disputed) for each in paying] == [
        ("147", date(2026, 3, 1), None, True),
        ("101", date(2025, 1, 1), date(2026, 2, 28), False),
    ]


def test_a_municipality_cannot_begin_before_the_one_it_follows(at: Desk) -> None:
    made = at.do(create_citizen, NewCitizen(new(acting_municipality="101")))
    with pytest.raises(RuleError) as said:
        at.do(change_municipality, NewResponsibility(made.id, "acting", "147", date(2020, 1, 1)))
    assert (said.value.code, said.value.field) == ("citizens.responsibility_earlier", "valid_from")


def test_what_is_hidden_is_shown_when_asked_for_and_the_log_says_so(at: Desk) -> None:
    made = at.person(number="130250-0007", address="Hemmeligvej 1", protection="name_address")
    assert at.do(reveal, Reveal(made.id)) == "1302500007"
    assert at.do(reveal, Reveal(made.id, "address")) == "Hemmeligvej 1"
    looks = [(entry.access.what, entry.access.subject) for entry in at.do(who_looked, made.id)]
    assert looks[:2] == [("citizens.reveal", "address"), ("citizens.reveal", "number")]


def test_opening_is_a_look_and_reading_an_open_page_again_is_none(at: Desk) -> None:
    made = at.person()
    at.do(open_citizen, made.id)
    at.do(look_again, made.id)
    looks = [entry.access.what for entry in at.do(who_looked, made.id)]
    assert looks == ["citizens.open", "citizens.create"]


def test_the_newest_notes_come_with_the_page_and_the_others_when_asked_for(at: Desk) -> None:
    made = at.person()
    for _ in range(33):
        at.do(sign_note, SignNote(made.id, MONDAY, facts="Mødt."))
    record = at.record(made)
    assert (len(record.notes), len(record.note_marks)) == (30, 33)
    assert len(at.do(read_notes, made.id)) == 33
    assert record.note_marks[0] == (MONDAY, False)


def stays(at: Desk, *days: tuple[str, str]) -> list[Stay]:
    made = at.stay(at.person(), "2025-05-20")
    return [
        replace(made, moved_in=date.fromisoformat(first), moved_out=date.fromisoformat(last) if last else None)
        for first, last in days
    ]


def test_refund_days_are_counted_from_the_first_intake_and_anew_a_year_later(at: Desk) -> None:
    found = stays(at, ("2025-05-20", "2025-11-03"), ("2026-05-28", ""))
    assert refund_days(found, TODAY) == RefundDays(90, 90, date(2026, 5, 20))
    assert refund_days(found, date(2026, 6, 7)) == RefundDays(10, 90, date(2026, 5, 20))
    assert refund_days(found[:1], date(2026, 2, 1)) == RefundDays(120, 120, date(2025, 5, 20))


def test_refund_days_are_unknown_without_a_stay_since_the_rule_holds(at: Desk) -> None:
    assert refund_days([], TODAY) is None
    assert refund_days(stays(at, ("2020-01-01", "2020-02-01")), TODAY) is None
