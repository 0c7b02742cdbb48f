"""The demonstration: made-up people under the real rules, the same each time for a day."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from pathway.base import cpr
from pathway.base.errors import OutsideError
from pathway.casework import access, stores
from pathway.casework.demo import USERS, make_demo
from pathway.casework.demo.logged import log
from pathway.casework.demo.making import people_a_world
from pathway.casework.demo.world import World
from pathway.casework.figures import WhichYear, open_year
from pathway.casework.houses import house_board
from pathway.casework.record import open_citizen
from pathway.casework.search import SearchFor, find_citizens
from pathway.casework.today import WhichDay, open_today
from pathway.casework.unit import count_unit, open_unit
from pathway.citizens.citizen import check_citizen
from pathway.codes.endings import Ending, ending
from pathway.codes.ladder import ladder
from pathway.notes.note import _check_codes
from pathway.placements.placement import check_placement
from pathway.stays.stay import check_stay, overlapping
from pathway.store.keys import Cost

MONDAY = date(2026, 11, 23)
DAYS = (MONDAY, date(2028, 2, 29), date(2027, 8, 14))
CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
SECRET = "tre grønne cykler"


@cache
def world_of(day: date) -> World:
    """The made-up municipality of a day."""
    return people_a_world(day)


@pytest.fixture(params=DAYS, ids=str)
def world(request: pytest.FixtureRequest) -> World:
    """The made-up municipality, on a Monday, on a leap day, on a Saturday in summer."""
    return world_of(request.param)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demonstration of a Monday morning."""
    made = tmp_path_factory.mktemp("demo") / "demo.pathway"
    make_demo(made, stores.Secret(SECRET), lambda: datetime(2026, 11, 23, 8, 0, tzinfo=UTC), CHEAP)
    return made


def test_a_day_gives_the_same_municipality_each_time_down_to_the_ids() -> None:
    first, again = world_of(MONDAY), people_a_world(MONDAY)
    assert [person.citizen for person in first.people] == [person.citizen for person in again.people]
    assert [stay for _person, stay in first.stays()] == [stay for _person, stay in again.stays()]
    assert [each for _person, each in first.placements()] == [each for _person, each in again.placements()]
    assert first.plans == again.plans
    assert first.notes == again.notes
    assert first.follow_ups == again.follow_ups


def test_no_number_can_be_a_persons(world: World) -> None:
    numbers = [person.citizen.number for person in world.people]
    assert len(set(numbers)) == len(numbers)
    for person in world.people:
        known = cpr.parse(person.citizen.number)
        assert known.kind is cpr.NumberKind.REPLACEMENT
        assert known.birth_date == person.citizen.birth_date
        assert known.sex == person.citizen.sex


def test_everything_satisfies_the_rules(world: World) -> None:
    for person in world.people:
        check_citizen(person.citizen, world.today)
        assert overlapping(tuple(person.stays)) == ()
        for stay in person.stays:
            check_stay(stay, world.today)
        for placement in person.placements:
            check_placement(placement)
            assert placement.ended_on is None or placement.started_on <= placement.ended_on < world.today
    for note in world.notes:
        _check_codes(note)
    for plan in world.plans:
        plan.content.check()
        plan.content.check_codes()


def test_everybody_was_grown_up_when_first_met(world: World) -> None:
    assert all((person.citizen.age(person.known_from) or 0) >= 18 for person in world.people)


def test_nobody_sleeps_in_a_room_that_is_somebodys(world: World) -> None:
    rooms: dict[object, list[tuple[date, date]]] = {}
    for _person, stay in world.stays():
        rooms.setdefault(stay.room, []).append((stay.moved_in, stay.moved_out or date.max))
    assert len(rooms) == 60
    for nights in rooms.values():
        assert all(first[1] <= second[0] for first, second in pairwise(sorted(nights)))


def test_four_places_are_free_and_two_out_of_service(world: World) -> None:
    taken = {stay.room for _person, stay in world.stays() if stay.open}
    free = [room for room in world.rooms if room.id not in taken]
    assert len(world.rooms) == 60
    assert sorted(room.name for room in free if not room.closed_reason) == ["09", "23", "41", "55"]
    assert sorted(room.name for room in free if room.closed_reason) == ["20", "58"]


def test_nothing_has_happened_today_or_later(world: World) -> None:
    now = datetime.combine(world.today, datetime.min.time()).astimezone(UTC)
    moments = [at for _person, stay in world.stays() for at in (stay.moved_in_at, stay.moved_out_at, stay.last_seen)]
    moments += [at for note in world.notes for at in (note.happened_at, note.signed_at)]
    moments += [plan.agreed_at for plan in world.plans]
    moments += [follow_up.made_at for follow_up in world.follow_ups]
    moments += [row.at for row in log(world)]
    assert max(at for at in moments if at) < now
    assert all(pause.started_on < world.today for pause in world.pauses)
    assert all(follow_up.settled_on is None or follow_up.settled_on <= world.today for follow_up in world.follow_ups)


def test_it_is_four_hundred_people_on_every_rung(world: World) -> None:
    assert len(world.people) == 400
    rungs = {placement.rung for _person, placement in world.placements()} | {"SEL110"}
    assert rungs >= {rung.code for rung in ladder()} - {"SEL80"}
    open_ = Counter(each.rung for _person, each in world.placements() if each.ended_on is None)
    assert {"OPEN", "SEL82A", "SEL82B", "SEL85_DAY", "SEL104", "SEL107", "ABL105", "SEL85A"} <= set(open_)


def test_about_four_in_ten_move_out_without_a_plan(world: World) -> None:
    ended = [ending(stay.manner) for _person, stay in world.stays() if not stay.open]
    assert 0.35 < ended.count(Ending.UNPLANNED) / len(ended) < 0.48


def test_nothing_comes_after_death(world: World) -> None:
    for person in world.people:
        if person.dead:
            last = person.stays[-1]
            assert last.manner == "dead"
            assert all(each.started_on <= (last.moved_out or world.today) for each in person.placements)
            assert not person.open


def test_who_has_something_open_has_a_worker_and_nobody_else(world: World) -> None:
    assert all(bool(person.citizen.worker) == person.open for person in world.people)
    assert [person.citizen.worker for person in world.people].count("KL") == 38


def test_a_plan_that_holds_is_followed_by_one_review(world: World) -> None:
    reviews = Counter(each.about for each in world.follow_ups if each.reason == "plan_review" and not each.settled_on)
    holding = {plan.stay for plan in world.plans if plan.state == "agreed"}
    assert set(reviews) == holding
    assert set(reviews.values()) == {1}


def test_versions_replace_each_other_and_the_last_closes_with_its_stay(world: World) -> None:
    stays = {stay.id: stay for _person, stay in world.stays()}
    last = {plan.stay: plan.number for plan in sorted(world.plans, key=lambda plan: plan.number)}
    for plan in world.plans:
        assert plan.stay is not None
        later = last[plan.stay] > plan.number
        expected = "replaced" if later else "agreed" if stays[plan.stay].open else "closed"
        assert plan.state == expected
        assert plan.content.heading is not None


def test_something_is_overdue_something_is_due_and_something_is_coming(world: World) -> None:
    days = [(each.due - world.today).days for each in world.follow_ups if each.settled_on is None]
    assert 2 <= sum(day < 0 for day in days) <= 15
    assert 2 <= sum(0 <= day < 3 for day in days) <= 30
    assert 5 <= sum(0 < day < 8 for day in days) <= 60


def test_the_store_is_whole_and_says_that_it_is_made_up(folder: Path) -> None:
    with stores.open_key(folder, "KL", stores.Secret(SECRET)) as key:
        assert all(finding.good for finding in stores.check_store(folder, key))
    office = stores.unlock(folder, "PS", stores.Secret(SECRET))
    try:
        unit = office.do(open_unit, None)
        assert (unit.demo, unit.name, unit.municipality, unit.me.name) == (True, "Fjordby Kommune", "998", "Pia Sørup")
    finally:
        access.close(office)


def test_every_page_has_something_to_show(folder: Path) -> None:
    office = stores.unlock(folder, "KL", stores.Secret(SECRET), lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
    try:
        day = office.do(open_today, WhichDay())
        assert {"plan_review", "agreement", "placement"} <= {due.follow_up.reason for due in day.due}
        assert any(move.inward for move in day.moves)
        assert office.do(count_unit, None).free == 4
        assert [len(house.places) for house in office.do(house_board, None)] == [36, 24]
        found = office.do(find_citizens, SearchFor("soe"))
        assert {"Søren Ådal", "Sören Aadal", "Sørine Holmgård", "Søs Brødløs"} <= {line.citizen.name for line in found}
        ours = next(line for line in found if line.citizen.name == "Søren Ådal")
        record = office.do(open_citizen, ours.citizen.id)
        assert len(record.note_marks) > 100
        assert {each.rung for each in record.placements} == {"SEL85_FULL", "SEL104", "SEL107", "SEL85A"}
        assert (len(record.stays), len(record.plans), len(record.needs)) == (2, 8, 1)
        assert record.follow_ups[0].due == MONDAY + timedelta(days=1)
        year = office.do(open_year, WhichYear(2025)).year
        assert year.capacity == 60
        assert year.occupancy is not None
        assert 0.85 < year.occupancy < 1
    finally:
        access.close(office)


def test_making_it_twice_at_one_place_is_refused_and_nothing_is_touched(folder: Path) -> None:
    before = (folder / "store.db").read_bytes()
    with pytest.raises(OutsideError, match=r"store\.exists"):
        make_demo(folder, stores.Secret(SECRET), cost=CHEAP)
    assert (folder / "store.db").read_bytes() == before


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demo(tmp_path / "demo.pathway", stores.Secret(SECRET), cost=CHEAP, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_its_users_are_told_before_it_is_made(folder: Path) -> None:
    assert stores.users_of(folder) == USERS
