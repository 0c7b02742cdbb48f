"""The figures of a year: shares, an empty year, and who stands behind each number."""

from datetime import date

import pytest
from hypothesis import given

from pathway.base.errors import RuleError
from pathway.base.plain import to_plain
from pathway.measures import shelter_counts as counts
from pathway.measures.behind import behind
from pathway.measures.figure import figure, figures, reckoning, sections
from pathway.measures.period import Period, year
from pathway.measures.shelter_year import MonthOut, ShelterYear, shelter_year
from pathway.stays.stay import Stay
from rules.measures.made_up_stays import YEAR, periods, stay, stays

KEYS = frozenset(
    {
        "capacity", "enrolled", "present_at_start", "intakes", "discharges", "citizens_discharged", "readmissions",
        "readmission_share", "planned", "planned_own_dwelling", "planned_family_room_other", "unplanned",
        "unplanned_share", "municipalities", "own_municipality_share", "bed_nights", "occupancy", "mean_nights_ended",
        "present_at_end",
    }
)  # fmt: skip


def of(found: list[Stay], period: Period = YEAR, capacity: int | None = 10, own: str = "147") -> ShelterYear:
    return shelter_year(counts.count(found, period), period, capacity, own)


def test_a_year_without_stays_has_no_shares() -> None:
    empty = of([])
    shares = (empty.planned_share, empty.unplanned_share, empty.readmission_share, empty.own_municipality_share)
    assert shares == (None, None, None, None)
    assert empty.mean_nights_ended is None
    assert empty.occupancy == 0
    assert empty.months == tuple(MonthOut(2013, month) for month in range(1, 13))


@pytest.mark.parametrize("capacity", [None, 0])
def test_without_places_there_is_no_occupancy(capacity: int | None) -> None:
    assert of([stay(date(2013, 1, 1))], capacity=capacity).occupancy is None


def test_without_an_own_municipality_there_is_no_share_of_it() -> None:
    found = of([stay(date(2013, 1, 1))], own="")
    assert (found.own_municipality, found.own_municipality_share, found.other_municipalities) == (None, None, None)


def test_one_place_slept_in_all_year_is_full() -> None:
    assert of([stay(date(2012, 6, 1))], capacity=1).occupancy == 1


def test_the_published_keys_are_all_there_as_plain_json() -> None:
    assert to_plain(of([])).keys() >= KEYS


def test_a_running_year_counts_no_night_that_has_not_come() -> None:
    so_far = year(2013).so_far(date(2013, 1, 10))
    assert of([stay(date(2013, 1, 1))], so_far, capacity=1).bed_nights == 10
    assert of([stay(date(2013, 1, 1))], so_far, capacity=1).occupancy == 1


def test_a_year_that_is_over_is_counted_whole() -> None:
    assert year(2013).so_far(date(2026, 11, 22)) == YEAR


def test_a_year_that_has_not_begun_cannot_be_counted() -> None:
    with pytest.raises(RuleError, match=r"measures\.not_begun"):
        year(2027).so_far(date(2026, 11, 22))


def test_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(RuleError, match=r"measures\.period_backwards"):
        Period(date(2013, 2, 1), date(2013, 1, 31))


@pytest.mark.parametrize("number", [0, 1899, 3000, 99_999, -5])
def test_a_year_outside_the_calendar_is_refused(number: int) -> None:
    with pytest.raises(RuleError, match=r"measures\.no_year"):
        year(number)


def test_every_figure_is_a_field_and_so_are_its_share_and_what_it_is_a_part_of() -> None:
    fields = set(ShelterYear.__dataclass_fields__)
    for each in figures():
        assert {each.key, each.share, each.of} - {""} <= fields
        assert each.section in sections()
        assert each.word.da and each.word.en and each.counted.da and each.counted.en
    assert len({each.key for each in figures()}) == len(figures())


@given(stays, periods)
def test_the_people_behind_a_figure_are_as_many_as_it_says(found: list[Stay], period: Period) -> None:
    found = list({each.id: each for each in found}.values())
    shown = of(found, period)
    people = {"citizens_discharged", "municipalities", "bed_nights", "mean_nights_ended", "capacity"}
    for each in figures():
        if each.key not in people:
            assert len(behind(each.key, found, period, "147")) == getattr(shown, each.key), each.key
    nights = sum(counts.nights_in(each, period) for each in behind("bed_nights", found, period))
    assert nights == shown.bed_nights
    out = behind("citizens_discharged", found, period)
    assert len({each.citizen for each in out}) == shown.citizens_discharged
    assert len({each.acting_municipality for each in behind("municipalities", found, period)}) == shown.municipalities
    assert behind("capacity", found, period) == ()


@given(stays, periods)
def test_the_terms_of_a_sum_add_up_to_the_figure(found: list[Stay], period: Period) -> None:
    shown = of(found, period)
    for each in figures():
        sum_of = reckoning(each, shown)
        if sum_of.parts and each.key != "municipalities":
            assert sum(part.count for part in sum_of.parts) == getattr(shown, each.key)
        if each.share and sum_of.denominator:
            assert sum_of.numerator is not None
            assert sum_of.numerator / sum_of.denominator == getattr(shown, each.share)


def test_the_newest_discharge_comes_first() -> None:
    found = [
        stay(date(2013, 1, 5), date(2013, 2, 1), citizen=1),
        stay(date(2012, 1, 5), date(2013, 9, 1), citizen=2),
        stay(date(2013, 3, 5), date(2013, 4, 1), citizen=3),
    ]
    assert [each.moved_out for each in behind("unplanned", found, YEAR)] == [
        date(2013, 9, 1),
        date(2013, 4, 1),
        date(2013, 2, 1),
    ]


def test_a_figure_that_is_none_is_a_bug() -> None:
    with pytest.raises(LookupError):
        figure("turnover")
