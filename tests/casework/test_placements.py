"""Placements at the office: opened with their deadlines, moved, paused, ended."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pathway.base.errors import RuleError
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.office import Office
from pathway.casework.placements import (
    EndPlacement,
    MovePlacement,
    NewPause,
    OpenPlacement,
    RecordNeed,
    begin_placement,
    begin_placement_end,
    move_placement,
    open_placement,
    pause,
    record_need,
    register_placement_end,
)
from pathway.casework.record import open_citizen, who_looked
from pathway.citizens.citizen import CitizenId
from store_kit import citizen, new_office

TODAY = date(2026, 11, 23)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "store.pathway")
    yield made
    made.safe.close()


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen())).id


def due(office: Office, of: CitizenId) -> dict[str, date]:
    return {each.reason: each.due for each in office.do(open_citizen, of).follow_ups}


def test_time_limited_support_is_decided_on_before_it_ends(office: Office, soeren: CitizenId) -> None:
    office.do(open_placement, OpenPlacement(soeren, "SEL82B", TODAY))
    assert due(office, soeren) == {"sel82b_end": date(2027, 4, 23)}


def test_a_phase_of_cti_ends_and_building_contact_does_not(office: Office, soeren: CitizenId) -> None:
    office.do(open_placement, OpenPlacement(soeren, "SEL85A", TODAY, method="cti_0"))
    assert due(office, soeren) == {}
    office.do(open_placement, OpenPlacement(soeren, "SEL85A", TODAY, method="cti_1"))
    assert due(office, soeren) == {"cti_phase": date(2027, 2, 23)}


def test_what_began_long_ago_is_not_overdue_for_being_written_down(office: Office, soeren: CitizenId) -> None:
    office.do(open_placement, OpenPlacement(soeren, "SEL82B", date(2024, 1, 1)))
    assert due(office, soeren) == {}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"rung": "SEL999"}, ("placements.unknown_rung", "rung")),
        ({"rung": "SEL110"}, ("placements.off_limits", "rung")),
        ({"planned_end": date(2026, 11, 22)}, ("placements.planned_before_start", "planned_end")),
        ({"hours_per_week": 169}, ("placements.hours", "hours_per_week")),
    ],
)
def test_what_cannot_be_opened_keeps_nothing(
    office: Office, soeren: CitizenId, wrong: dict[str, object], said: tuple[str, str]
) -> None:
    asked = replace(OpenPlacement(soeren, "SEL107", TODAY, next_follow_up=TODAY), **wrong)  # type: ignore[arg-type]
    with pytest.raises(RuleError) as no:
        office.do(open_placement, asked)
    assert (no.value.code, no.value.field) == said
    assert (office.do(open_citizen, soeren).placements, due(office, soeren)) == ((), {})


def test_an_end_settles_what_was_due_of_the_placement(office: Office, soeren: CitizenId) -> None:
    made = office.do(open_placement, OpenPlacement(soeren, "SEL82B", TODAY, next_follow_up=date(2027, 2, 1)))
    assert office.do(begin_placement_end, made.id).follow_ups == 2
    ended = office.do(register_placement_end, EndPlacement(made.id, TODAY, "left", "street", "Ville hjem."))
    assert (ended.ended_on, ended.manner, ended.destination, ended.remark) == (TODAY, "left", "street", "Ville hjem.")
    assert due(office, soeren) == {}


def test_a_move_is_both_or_neither(office: Office, soeren: CitizenId) -> None:
    first = office.do(open_placement, OpenPlacement(soeren, "SEL85_DAY", date(2026, 9, 1)))
    wrong = OpenPlacement(soeren, "SEL107", TODAY, planned_end=date(2026, 1, 1))
    with pytest.raises(RuleError) as no:
        office.do(move_placement, MovePlacement(first.id, "completed", wrong))
    assert no.value.field == "planned_end"
    assert office.do(open_citizen, soeren).open_placements == (first,)
    now = office.do(move_placement, MovePlacement(first.id, "completed", replace(wrong, planned_end=None)))
    found = office.do(open_citizen, soeren)
    assert found.open_placements == (now,)
    assert {each.rung: each.ended_on for each in found.placements} == {"SEL85_DAY": TODAY, "SEL107": None}


@pytest.mark.parametrize(
    ("on", "manner", "said"),
    [
        (date(2026, 8, 1), "completed", ("placements.before_start", "started_on")),
        (date(2026, 12, 1), "completed", ("placements.in_future", "started_on")),
        (TODAY, "", ("placements.unknown_manner", "manner")),
    ],
)
def test_a_move_tells_what_is_wrong_in_the_words_of_the_new_placement(
    office: Office, soeren: CitizenId, on: date, manner: str, said: tuple[str, str]
) -> None:
    first = office.do(open_placement, OpenPlacement(soeren, "SEL85_DAY", date(2026, 9, 1)))
    with pytest.raises(RuleError) as no:
        office.do(move_placement, MovePlacement(first.id, manner, OpenPlacement(soeren, "SEL107", on)))
    assert (no.value.code, no.value.field) == said


def test_a_move_is_within_one_citizens_placements(office: Office, soeren: CitizenId) -> None:
    first = office.do(open_placement, OpenPlacement(soeren, "SEL85_DAY", date(2026, 9, 1)))
    other = office.do(create_citizen, NewCitizen(citizen("Karen", "Eng"))).id
    with pytest.raises(RuleError) as no:
        office.do(move_placement, MovePlacement(first.id, "completed", OpenPlacement(other, "SEL107", TODAY)))
    assert no.value.code == "placements.other_citizen"
    assert office.do(open_citizen, other).placements == ()


def test_a_new_placement_may_take_the_place_of_those_that_are_open(office: Office, soeren: CitizenId) -> None:
    old = office.do(open_placement, OpenPlacement(soeren, "SEL85_DAY", date(2026, 9, 1)))
    office.do(register_placement_end, EndPlacement(old.id, date(2026, 10, 1), "completed"))
    here = office.do(open_placement, OpenPlacement(soeren, "SEL107", date(2026, 10, 1)))
    newer = office.do(open_placement, OpenPlacement(soeren, "SEL104", date(2026, 11, 1)))
    assert office.do(begin_placement, soeren) == (newer, here)
    assert office.do(who_looked, soeren)[0].access.what == "placements.begin"


def test_pauses_of_one_placement_do_not_overlap(office: Office, soeren: CitizenId) -> None:
    of = office.do(open_placement, OpenPlacement(soeren, "SEL107", date(2026, 9, 1))).id
    office.do(pause, NewPause(soeren, of, "hospital", date(2026, 10, 1), date(2026, 10, 10)))
    with pytest.raises(RuleError) as no:
        office.do(pause, NewPause(soeren, of, "leave", date(2026, 10, 10)))
    assert no.value.code == "placements.pause_overlaps"
    with pytest.raises(RuleError) as no:
        office.do(pause, NewPause(soeren, of, "leave", date(2026, 11, 2), date(2026, 11, 1)))
    assert no.value.code == "placements.pause_backwards"
    office.do(pause, NewPause(soeren, of, "leave", date(2026, 10, 11)))
    assert len(office.do(open_citizen, soeren).pauses) == 2


def test_a_need_is_recorded_when_it_was_noticed(office: Office, soeren: CitizenId) -> None:
    office.do(record_need, RecordNeed(soeren, date(2026, 11, 1), text="Ingen ledige"))
    with pytest.raises(RuleError):
        office.do(record_need, RecordNeed(soeren, date(2026, 11, 24)))
    with pytest.raises(RuleError):
        office.do(record_need, RecordNeed(soeren, date(2026, 11, 2), date(2026, 11, 1)))
    assert [need.text for need in office.do(open_citizen, soeren).needs] == ["Ingen ledige"]
