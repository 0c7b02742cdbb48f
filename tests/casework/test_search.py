"""Finding citizens as somebody types: forgiving, in one's own list first, with doubles and what notes say."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casework.person_desk import MONDAY, TODAY, Desk, desk
from pathway.casework.notes import FindNotes, SignNote, sign_note
from pathway.casework.perhaps import PerhapsSame, find_mentions, find_perhaps_same, read_typed
from pathway.casework.placements import EndPlacement, OpenPlacement, open_placement, register_placement_end
from pathway.casework.record import who_looked
from pathway.casework.search import SearchFor, count_citizens, find_citizens
from pathway.citizens.citizen import Citizen


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "store.pathway") as made:
        yield made


def names(at: Desk, text: str, among: str = "all") -> list[str]:
    return [line.citizen.name for line in at.do(find_citizens, SearchFor(text, among))]


def opened(at: Desk, citizen: Citizen, rung: str, offer: str = "", **more: object) -> None:
    asked = OpenPlacement(citizen.id, rung, date(2026, 3, 1), offer, **more)  # type: ignore[arg-type]
    at.do(open_placement, asked)


def test_a_search_is_forgiving_about_danish_letters_and_word_beginnings(at: Desk) -> None:
    at.person("Søren", "Ådal")
    at.person("Bjarne", "Soerensen")
    at.person("Sofie", "Holm")
    assert set(names(at, "soe")) == {"Søren Ådal", "Bjarne Soerensen"}
    assert names(at, "aada sør") == ["Søren Ådal"]
    assert set(names(at, "so")) == {"Søren Ådal", "Bjarne Soerensen", "Sofie Holm"}


def test_a_citizen_is_found_by_what_they_are_or_were_called_by_number_and_by_birth_date(at: Desk) -> None:
    at.person("Susanne", "Brødløs", "270561-0008", called="Søs", former_name="Skov")
    for text in ("søs", "skov", "susanne", "270561", "2705610008", "270561-0008", "27051961"):
        assert names(at, text) == ["Søs Brødløs"], text


def test_mine_are_those_i_work_with_and_open_those_with_something_open(at: Desk) -> None:
    mine, theirs, closed = at.person("Anna"), at.person("Bente", worker="MØ"), at.person("Carl", worker="MØ")
    opened(at, theirs, "SEL107")
    opened(at, closed, "SEL104")
    id_ = at.record(closed).placements[0].id
    at.do(register_placement_end, EndPlacement(id_, date(2026, 5, 1), "agreed"))
    assert names(at, "", "mine") == names(at, "ådal", "mine") == [mine.name]
    assert names(at, "", "open") == names(at, "ådal", "open") == [theirs.name]
    assert at.do(count_citizens, None) == {"mine": 1, "open": 1, "all": 3}


def test_a_list_stands_in_danish_order(at: Desk) -> None:
    for family in ("Ærø", "Aagaard", "Zink", "Øster"):
        at.person("Per", family)
    assert names(at, "", "mine") == ["Per Zink", "Per Ærø", "Per Øster", "Per Aagaard"]


def test_a_line_says_where_somebody_is_a_home_before_a_day_offer_and_a_stay_before_both(at: Desk) -> None:
    citizen = at.person()
    opened(at, citizen, "SEL104", "Kilden")
    opened(at, citizen, "SEL107", "Åhusene")
    (line,) = at.do(find_citizens, SearchFor("ådal"))
    assert (line.rung, line.place) == ("SEL107", "Åhusene")
    at.stay(citizen, "2026-10-01")
    (line,) = at.do(find_citizens, SearchFor("ådal"))
    assert (line.rung, line.place) == ("SEL110", "Lindevangen 01")


def test_a_line_tells_the_day_of_the_last_end_when_nothing_is_open(at: Desk) -> None:
    citizen = at.person()
    opened(at, citizen, "SEL107")
    id_ = at.record(citizen).placements[0].id
    at.do(register_placement_end, EndPlacement(id_, date(2026, 5, 1), "agreed"))
    (line,) = at.do(find_citizens, SearchFor("ådal"))
    assert (line.rung, line.closed_on) == ("", date(2026, 5, 1))


def test_somebody_born_the_same_day_with_a_name_alike_is_a_double_of_a_hit(at: Desk) -> None:
    hit = at.person("Søren", "Ådal", birth_date=date(1950, 2, 13))
    double = at.person("Sören", "Aadal", birth_date=date(1950, 2, 13), worker="MØ")
    at.person("Ib", "Krog", birth_date=date(1950, 2, 13))
    (found,) = at.do(find_perhaps_same, PerhapsSame(read_typed("sø", TODAY), (hit.id,)))
    assert (found.line.citizen.id, found.like and found.like.id) == (double.id, hit.id)
    assert found.reasons == ("same_birth_date", "name_alike")


def test_a_double_that_was_found_already_is_not_told_again(at: Desk) -> None:
    hit = at.person("Søren", "Ådal", birth_date=date(1950, 2, 13))
    double = at.person("Sören", "Aadal", birth_date=date(1950, 2, 13))
    asked = PerhapsSame(read_typed("sören aadal 13-02-1950", TODAY), (hit.id, double.id))
    assert at.do(find_perhaps_same, asked) == ()


def test_what_was_typed_is_like_somebody_whom_the_beginnings_of_words_do_not_find(at: Desk) -> None:
    known = at.person("Filip", "Kristensen")
    typed = read_typed("philip kristensen", TODAY)
    assert names(at, "philip kristensen") == []
    (found,) = at.do(find_perhaps_same, PerhapsSame(typed))
    assert (found.line.citizen.id, found.reasons, found.like) == (known.id, ("name_alike",), None)


@pytest.mark.parametrize(
    ("text", "given", "family", "born", "number"),
    [
        ("søren", "Søren", "", None, ""),
        ("anna marie holm", "Anna Marie", "Holm", None, ""),
        ("130250", "", "", date(1950, 2, 13), ""),
        ("010108", "", "", date(2008, 1, 1), ""),
        ("010120", "", "", date(1920, 1, 1), ""),
        ("søs 13.2.1950", "Søs", "", date(1950, 2, 13), ""),
        ("130250-0007 ådal", "Ådal", "", date(1950, 2, 13), "1302500007"),
        ("310250", "", "", None, ""),
    ],
)
def test_what_is_typed_is_read_as_a_person(text: str, given: str, family: str, born: date | None, number: str) -> None:
    typed = read_typed(text, TODAY)
    assert (typed.given_names, typed.family_name, typed.birth_date, typed.number) == (given, family, born, number)


def test_finding_somebody_in_notes_is_a_look_at_them_and_a_search_is_not(at: Desk) -> None:
    citizen, other = at.person(), at.person("Ib", "Krog")
    at.do(sign_note, SignNote(citizen.id, MONDAY, facts="Bad om at få låsen efterset."))
    names(at, "ådal")
    (found,) = at.do(find_mentions, FindNotes("LÅSEN"))
    assert (found.line.citizen.id, found.note.facts) == (citizen.id, "Bad om at få låsen efterset.")
    looks = [entry.access.what for entry in at.do(who_looked, citizen.id)]
    assert looks == ["notes.find", "notes.sign", "citizens.create"]
    assert [entry.access.what for entry in at.do(who_looked, other.id)] == ["citizens.create"]
