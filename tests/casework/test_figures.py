"""The year's figures at the office: counted, opened to their people, taken out; and what the log says of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pathway.base.errors import RuleError
from pathway.casework.figure_tables import behind_table, year_table
from pathway.casework.figures import (
    Behind,
    WhichYear,
    counted_years,
    open_behind,
    open_year,
    take_out_people,
)
from pathway.casework.houses import NewRooms, add_rooms
from pathway.casework.office import Office
from pathway.casework.operation import Desk, operation
from pathway.casework.record import LogBefore, read_log
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.measures.behind import behind
from pathway.measures.figure import figures
from pathway.measures.period import year
from pathway.measures.shelter_counts import count
from pathway.measures.shelter_year import shelter_year
from pathway.stays.shelter import Shelter
from pathway.stays.stay import Stay
from pathway.store.work import Work
from rules.measures.made_up_stays import HOUSE, any_stay, stay
from store_kit import new_office


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = new_office(tmp_path_factory.mktemp("figures") / "store.pathway")
    made.do(_prepare, None)
    yield made
    made.safe.close()


@operation("tests.prepare", logged=False)
def _prepare(work: Work, desk: Desk, asked: None) -> None:
    work.shelters.add(Shelter(HOUSE, "Lindevangen", 71))
    work.citizens.add(*(Citizen(CitizenId(UUID(int=one)), given_names=f"Navn{one}") for one in range(1, 7)))
    work.set("municipality", "147")


@operation("tests.only", logged=False)
def _only(work: Work, desk: Desk, asked: tuple[Stay, ...]) -> None:
    work.connection.execute(work.stays.table.delete())
    work.stays.add(*asked)


@given(st.lists(any_stay(), max_size=12, unique_by=lambda each: each.id))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_office_counts_and_opens_what_the_rule_says(office: Office, stays: list[Stay]) -> None:
    office.do(_only, tuple(stays))
    period = year(2013)
    wanted = shelter_year(count(stays, period), period, 71, "147")
    assert office.do(open_year, WhichYear(2013)).year == wanted
    for each in figures():
        lines = office.do(open_behind, Behind(WhichYear(2013), each.key))
        assert [line.stay.id for line in lines] == [one.id for one in behind(each.key, stays, period, "147")]
        assert [line.citizen.id for line in lines] == [line.stay.citizen for line in lines]


def test_the_years_are_those_in_which_somebody_stayed(office: Office) -> None:
    gone = stay(date(2012, 12, 30), date(2013, 1, 2))
    office.do(_only, (gone, stay(date(2025, 3, 1), None, citizen=2)))
    assert office.do(counted_years, None) == (2026, 2025, 2013, 2012)
    office.do(_only, ())
    assert office.do(counted_years, None) == ()


def test_a_year_that_runs_is_counted_up_to_today(office: Office) -> None:
    office.do(_only, (stay(date(2026, 11, 22), None),))
    found = office.do(open_year, WhichYear(2026)).year
    assert (found.last, found.bed_nights) == (date(2026, 11, 23), 2)


def test_a_year_that_has_not_begun_has_no_figures(office: Office) -> None:
    with pytest.raises(RuleError) as said:
        office.do(open_year, WhichYear(2027))
    assert said.value.code == "measures.not_begun"


def test_opening_a_figure_is_in_the_log_for_each_of_its_people(office: Office) -> None:
    first = date(2013, 5, 1)
    office.do(_only, tuple(stay(first, first + timedelta(days=2), citizen=one) for one in (1, 2)))
    office.do(open_behind, Behind(WhichYear(2013), "unplanned"))
    newest = office.do(read_log, LogBefore(limit=2))
    assert {line.citizen.id for line in newest if line.citizen} == {UUID(int=1), UUID(int=2)}
    assert {(line.entry.access.what, line.entry.access.subject) for line in newest} == {("figures.behind", "unplanned")}


def test_taking_people_out_is_in_the_log_as_that(office: Office) -> None:
    office.do(_only, (stay(date(2013, 5, 1), date(2013, 5, 3)),))
    lines = office.do(take_out_people, Behind(WhichYear(2013), "unplanned"))
    assert "Navn1" in behind_table(lines, "da").decode("utf-8-sig")
    (newest,) = office.do(read_log, LogBefore(limit=1))
    assert newest.entry.access.what == "figures.export"


def test_the_figures_table_names_nobody(office: Office) -> None:
    office.do(_only, (stay(date(2013, 5, 1), date(2013, 5, 3)),))
    table = year_table(office.do(open_year, WhichYear(2013)).year, "da").decode("utf-8-sig")
    assert "unplanned;Ikke-planlagte;1;1" in table
    assert "Navn1" not in table


def test_houses_without_a_stated_capacity_count_their_rooms(tmp_path: Path) -> None:
    made = new_office(tmp_path / "rooms.pathway")
    made.do(add_rooms, NewRooms("Lærkehøj", ("61", "62", "63")))
    assert made.do(open_year, WhichYear(2026)).year.capacity == 3
    assert made.do(open_year, WhichYear(2026, capacity=71)).year.capacity == 71
    made.safe.close()


def test_a_narrowed_figure_opens_its_term_alone(office: Office) -> None:
    first = date(2013, 5, 1)
    left = stay(first, first + timedelta(days=2))
    office.do(_only, (left, replace(left, id=stay(first, citizen=2).id, manner="hospital")))
    lines = office.do(open_behind, Behind(WhichYear(2013), "unplanned", "manner:hospital"))
    assert [line.stay.manner for line in lines] == ["hospital"]
