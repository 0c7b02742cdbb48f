"""A shelter's year counted by the database, held against the plain count in Python."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pathway.citizens.citizen import Citizen, CitizenId
from pathway.measures.behind import behind
from pathway.measures.figure import figure, figures, reckoning
from pathway.measures.period import Period, year
from pathway.measures.shelter_counts import count
from pathway.measures.shelter_year import shelter_year
from pathway.stays.shelter import Shelter, ShelterId
from pathway.stays.stay import Stay
from pathway.store.safe import Safe
from pathway.store.work import Work
from rules.measures.made_up_stays import HOUSE, any_stay, periods, stay
from store_kit import new_safe

OTHER_HOUSE = ShelterId(UUID(int=2))
many_stays = st.lists(any_stay(), max_size=12, unique_by=lambda each: each.id)
at_most = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def safe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Safe]:
    made = new_safe(tmp_path_factory.mktemp("years") / "years.pathway")
    with made.write() as work:
        work.shelters.add(Shelter(HOUSE, "Lindevangen"), Shelter(OTHER_HOUSE, "Lærkehøj"))
        work.citizens.add(*(Citizen(CitizenId(UUID(int=number)), given_names="Navn") for number in range(1, 7)))
    yield made
    made.close()


class _Undone(Exception):
    """Ends a unit of work, so that nothing of it is kept."""


def asked(safe: Safe, stays: list[Stay], ask: Any) -> Any:
    """Put stays into the store, ask, and take them out again."""
    found = None
    with pytest.raises(_Undone), safe.write() as work:
        work.stays.add(*stays)
        found = ask(work)
        raise _Undone
    return found


@given(many_stays, periods)
@at_most
def test_the_database_counts_what_the_rule_counts(safe: Safe, stays: list[Stay], period: Period) -> None:
    assert asked(safe, stays, lambda work: work.years.counts(period)) == count(stays, period)


@given(many_stays, periods, st.sampled_from(["", "147", "101"]))
@at_most
def test_the_same_stays_stand_behind_every_figure_in_the_same_order(
    safe: Safe, stays: list[Stay], period: Period, own: str
) -> None:
    def ask(work: Work) -> dict[str, tuple[object, ...]]:
        return {each.key: work.years.behind(each.key, period, own) for each in figures()}

    wanted = {each.key: tuple(s.id for s in behind(each.key, stays, period, own)) for each in figures()}
    assert asked(safe, stays, ask) == wanted


@given(many_stays, periods)
@at_most
def test_each_term_of_a_sum_opens_to_as_many_stays_as_it_counts(safe: Safe, stays: list[Stay], period: Period) -> None:
    counted = shelter_year(count(stays, period), period, 10, "147")
    terms = [(each.key, part) for each in figures() for part in reckoning(each, counted).parts if part.kind != "figure"]

    def ask(work: Work) -> list[int]:
        return [len(work.years.behind(key, period, "147", code=f"{part.kind}:{part.code}")) for key, part in terms]

    assert asked(safe, stays, ask) == [part.count for _key, part in terms]


@given(many_stays, many_stays, periods)
@settings(at_most, max_examples=60)
def test_one_house_is_counted_without_the_other(
    safe: Safe, here: list[Stay], there: list[Stay], period: Period
) -> None:
    elsewhere = [_at(OTHER_HOUSE, each) for each in there if each.id not in {one.id for one in here}]
    found = asked(safe, [*here, *elsewhere], lambda work: work.years.counts(period, [HOUSE]))
    assert found == count(here, period)


def test_a_stay_that_ends_on_the_first_day_stands_not_behind_the_nights(safe: Safe) -> None:
    first = date(2013, 1, 1)
    gone = stay(first - timedelta(days=30), first)
    same_day = stay(date(2013, 5, 1), date(2013, 5, 1), citizen=2)
    slept = stay(date(2013, 5, 1), date(2013, 5, 2), citizen=3)
    ids = asked(safe, [gone, same_day, slept], lambda work: work.years.behind("bed_nights", year(2013), "147"))
    assert ids == (slept.id,)


def test_nobody_stands_behind_the_capacity(safe: Safe) -> None:
    there = stay(date(2013, 5, 1))
    assert asked(safe, [there], lambda work: work.years.behind("capacity", year(2013), "147")) == ()


def test_a_figure_that_does_not_exist_is_a_bug(safe: Safe) -> None:
    with safe.read() as work, pytest.raises((LookupError, ValueError)):
        work.years.behind("planed", year(2013), "147")
    with pytest.raises(LookupError):
        figure("planed")


def test_a_year_is_counted_in_one_reading(safe: Safe) -> None:
    said: list[str] = []
    with safe.read() as work:
        sa.event.listen(work.connection, "before_cursor_execute", lambda *args: said.append(args[2]))
        work.years.counts(year(2013))
    assert len(said) == 1


def _at(house: ShelterId, each: Stay) -> Stay:
    return replace(each, shelter=house)
