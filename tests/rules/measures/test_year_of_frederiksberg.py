"""The real totals: a register made so that its figures are the ones that a shelter published for 2013."""

from datetime import date
from pathlib import Path

import pytest

from pathway.gateway.import_plan import Known
from pathway.gateway.import_stays import plan_stays
from pathway.gateway.register import read_stays
from pathway.measures.figure import figure, reckoning
from pathway.measures.period import year
from pathway.measures.shelter_counts import count
from pathway.measures.shelter_year import ShelterYear, shelter_year

FILE = Path(__file__).parents[4] / "shared" / "data" / "frederiksberg-2013" / "stays.csv"

pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="the register of 2013 is not beside this checkout")


@pytest.fixture(scope="module")
def figures() -> ShelterYear:
    register = read_stays(FILE, date(2026, 11, 22))
    plan = plan_stays(register, Known())
    assert plan.problems == ()
    return shelter_year(count(plan.new_stays, year(2013)), year(2013), len(plan.new_rooms), "147")


def test_there_are_71_places_and_205_enrolled_of_whom_71_were_there(figures: ShelterYear) -> None:
    assert (figures.capacity, figures.enrolled, figures.present_at_start, figures.intakes) == (71, 205, 71, 134)
    assert figures.present_at_end == 71


def test_127_citizens_had_134_discharges_and_7_came_back(figures: ShelterYear) -> None:
    assert (figures.discharges, figures.citizens_discharged, figures.readmissions) == (134, 127, 7)
    assert figures.readmission_share == pytest.approx(0.052, abs=0.0005)


def test_79_discharges_were_planned_50_of_them_to_an_own_dwelling(figures: ShelterYear) -> None:
    assert (figures.planned, figures.planned_own_dwelling, figures.planned_family_room_other) == (79, 50, 29)
    assert (figures.planned_other, figures.neither) == (0, 0)


def test_55_were_not_planned_which_is_41_percent(figures: ShelterYear) -> None:
    assert figures.unplanned == 55
    assert figures.unplanned_share == pytest.approx(0.41, abs=0.001)
    terms = reckoning(figure("unplanned"), figures)
    assert [(part.code, part.count) for part in terms.parts] == [
        ("left", 28),
        ("hospital", 9),
        ("expelled", 8),
        ("no_show", 7),
        ("prison", 3),
    ]
    assert (terms.numerator, terms.denominator) == (55, 134)


def test_19_municipalities_sent_somebody_and_60_percent_were_its_own(figures: ShelterYear) -> None:
    assert figures.municipalities == 19
    assert (figures.own_municipality, figures.own_municipality_share) == (123, 0.6)
    assert figures.by_municipality[:2] == (("147", 123), ("101", 47))


def test_the_beds_were_nearly_always_slept_in(figures: ShelterYear) -> None:
    assert figures.bed_nights == 25_817
    assert figures.occupancy == pytest.approx(0.996, abs=0.0005)


def test_the_months_are_those_of_the_year(figures: ShelterYear) -> None:
    assert [month.planned for month in figures.months] == [7, 7, 2, 10, 5, 10, 9, 8, 2, 5, 6, 8]
    assert [month.unplanned for month in figures.months] == [5, 3, 8, 3, 7, 6, 4, 3, 7, 4, 3, 2]
