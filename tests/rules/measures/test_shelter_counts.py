"""Counting stays: what must hold for any stays, and the days on which counting goes wrong."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given

from pathway.measures import shelter_counts as counts
from pathway.measures.period import Period
from pathway.measures.shelter_year import shelter_year
from pathway.stays.stay import Stay
from rules.measures.made_up_stays import YEAR, periods, stay, stays


def there_at_night(each: Stay, day: date) -> bool:
    return each.moved_in <= day and (each.moved_out is None or each.moved_out > day)


@given(stays, periods)
def test_who_is_there_at_the_end_came_before_or_in_it_and_has_not_left(found: list[Stay], period: Period) -> None:
    figures = shelter_year(counts.count(found, period), period, None, "")
    assert figures.present_at_end == sum(counts.present_at_end(each, period) for each in found)
    assert figures.present_at_end == figures.present_at_start + figures.intakes - figures.discharges


@given(stays, periods)
def test_bed_nights_are_those_that_somebody_counts_night_by_night(found: list[Stay], period: Period) -> None:
    every_night = (period.first + timedelta(days=number) for number in range(period.days))
    slow = sum(there_at_night(each, night) for night in every_night for each in found)
    assert counts.count(found, period).bed_nights == slow


@given(stays, periods)
def test_every_discharge_is_planned_or_unplanned_or_neither(found: list[Stay], period: Period) -> None:
    figures = shelter_year(counts.count(found, period), period, None, "")
    assert figures.planned + figures.unplanned + figures.neither == figures.discharges
    homes = figures.planned_own_dwelling + figures.planned_family_room_other + figures.planned_other
    assert homes == figures.planned
    assert sum(month.planned + month.unplanned + month.neither for month in figures.months) == figures.discharges
    assert sum(number for _, number in figures.by_manner) == figures.discharges


@given(stays, periods)
def test_every_enrolled_stay_comes_from_one_municipality_or_from_none_stated(found: list[Stay], period: Period) -> None:
    counted = counts.count(found, period)
    enrolled = Counter(each.acting_municipality for each in found if counts.enrolled(each, period))
    assert dict(counted.enrolled_by_municipality) == enrolled
    figures = shelter_year(counted, period, None, "147")
    assert figures.own_municipality == enrolled["147"]
    assert figures.municipalities == len(enrolled.keys() - {""})


@given(stays, periods)
def test_a_readmission_has_a_discharge_of_the_same_person_and_period_a_night_before(
    found: list[Stay], period: Period
) -> None:
    again = 0
    for each in found:
        earlier = [
            other.moved_out
            for other in found
            if other is not each and other.citizen == each.citizen and other.moved_out and other.moved_out in period
        ]
        again += each.moved_in in period and any(day + timedelta(days=1) <= each.moved_in for day in earlier)
    assert counts.count(found, period).readmissions == again


@given(stays, periods)
def test_the_order_of_the_stays_changes_nothing(found: list[Stay], period: Period) -> None:
    assert counts.count(found, period) == counts.count(list(reversed(found)), period)


def test_who_leaves_on_the_first_day_was_there_that_morning_and_slept_no_night() -> None:
    counted = counts.count([stay(date(2012, 12, 1), date(2013, 1, 1))], YEAR)
    assert (counted.present_at_start, counted.discharges, counted.bed_nights) == (1, 1, 0)


def test_who_left_on_the_last_day_of_the_year_before_is_not_counted() -> None:
    assert counts.count([stay(date(2012, 12, 1), date(2012, 12, 31))], YEAR) == counts.ShelterCounts()


def test_who_comes_on_the_last_day_sleeps_one_night_of_the_year() -> None:
    counted = counts.count([stay(date(2013, 12, 31))], YEAR)
    assert (counted.intakes, counted.bed_nights, counted.discharges) == (1, 1, 0)


def test_a_stay_of_one_day_has_an_intake_and_a_discharge_but_no_night() -> None:
    counted = counts.count([stay(date(2013, 5, 1), date(2013, 5, 1))], YEAR)
    assert (counted.intakes, counted.discharges, counted.bed_nights, counted.nights_ended) == (1, 1, 0, 0)


def test_a_return_on_the_day_of_the_discharge_is_no_readmission() -> None:
    found = [stay(date(2013, 1, 5), date(2013, 2, 1)), stay(date(2013, 2, 1))]
    assert counts.count(found, YEAR).readmissions == 0


def test_a_return_the_day_after_is_a_readmission() -> None:
    found = [stay(date(2013, 1, 5), date(2013, 2, 1)), stay(date(2013, 2, 2))]
    assert counts.count(found, YEAR).readmissions == 1


def test_a_return_after_a_discharge_of_the_year_before_is_none() -> None:
    found = [stay(date(2012, 1, 5), date(2012, 12, 31)), stay(date(2013, 1, 2))]
    assert counts.count(found, YEAR).readmissions == 0


def test_another_persons_discharge_makes_no_readmission() -> None:
    found = [stay(date(2013, 1, 5), date(2013, 2, 1), citizen=1), stay(date(2013, 3, 1), citizen=2)]
    assert counts.count(found, YEAR).readmissions == 0


def test_three_intakes_with_two_discharges_between_are_two_readmissions_of_one_citizen() -> None:
    found = [
        stay(date(2013, 1, 5), date(2013, 2, 1)),
        stay(date(2013, 3, 1), date(2013, 4, 1)),
        stay(date(2013, 5, 1)),
    ]
    counted = counts.count(found, YEAR)
    assert (counted.readmissions, counted.citizens_discharged, counted.discharges) == (2, 1, 2)


def test_a_whole_stay_is_counted_in_its_length_even_if_it_began_years_ago() -> None:
    counted = counts.count([stay(date(2011, 1, 1), date(2013, 1, 1))], YEAR)
    assert counted.nights_ended == 731


def test_a_discharge_whose_manner_is_not_stated_is_neither() -> None:
    figures = shelter_year(counts.count([stay(date(2013, 1, 5), date(2013, 2, 1), manner="")], YEAR), YEAR, None, "")
    assert (figures.neither, figures.planned, figures.unplanned) == (1, 0, 0)
    assert figures.months[1].neither == 1
