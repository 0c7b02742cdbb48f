"""Rows beside each other: the same stay twice, two nights at once, one person told in two ways."""

from gateway.registers import placements_of, stays_of, told

OUT = {"moved_out": "2026-02-01", "manner": "left"}


def test_a_stay_that_begins_before_the_last_has_ended_is_an_overlap() -> None:
    register = stays_of(OUT, {"moved_in": "2026-01-31"})
    assert [(each.line, each.code, each.see) for each in register.problems] == [(3, "overlap", 2)]
    assert [row.line for row in register.rows] == [2]


def test_the_order_of_the_rows_is_free_for_overlaps() -> None:
    register = stays_of({"moved_in": "2026-01-31"}, OUT)
    assert [(each.line, each.see) for each in register.problems] == [(2, 3)]


def test_a_move_to_another_house_on_one_day_is_no_overlap() -> None:
    register = stays_of(OUT, {"shelter": "Lærkehøj", "moved_in": "2026-02-01"})
    assert register.problems == ()


def test_a_stay_within_a_longer_one_is_an_overlap_even_behind_a_third() -> None:
    long = {"moved_out": "2026-06-01", "manner": "left"}
    short = {"moved_in": "2026-01-10", "moved_out": "2026-01-12", "manner": "left"}
    later = {"moved_in": "2026-03-01", "moved_out": "2026-03-02", "manner": "left"}
    assert told(stays_of(long, short, later).problems) == [(3, "moved_in", "overlap"), (4, "moved_in", "overlap")]


def test_two_open_stays_of_one_person_are_an_overlap_in_two_houses_too() -> None:
    register = stays_of({}, {"shelter": "Lærkehøj", "moved_in": "2026-03-01"})
    assert told(register.problems) == [(3, "moved_in", "overlap")]


def test_two_people_may_stay_at_once() -> None:
    assert stays_of({}, {"citizen": "B2"}).problems == ()


def test_the_same_row_twice_is_passed_over_with_a_warning() -> None:
    register = stays_of(OUT, OUT)
    assert told(register.warnings) == [(3, "", "repeated")]
    assert (len(register.rows), register.problems) == (1, ())


def test_the_same_stay_told_in_two_ways_is_a_problem() -> None:
    register = stays_of(OUT, OUT | {"manner": "plan"})
    assert [(each.line, each.code, each.see) for each in register.problems] == [(3, "contradicts", 2)]


def test_a_house_is_the_same_with_and_without_capitals() -> None:
    assert told(stays_of(OUT, OUT | {"shelter": "LINDEVANGEN"}).problems) == [(3, "", "contradicts")]


def test_one_citizen_cannot_have_two_numbers_or_two_birth_dates() -> None:
    first = OUT | {"cpr": "7302501003", "birth_date": "1950-02-13"}
    again = {"moved_in": "2026-03-01", "cpr": "8606801004", "birth_date": "1980-06-26"}
    register = stays_of(first, again)
    assert told(register.problems) == [(3, "birth_date", "two_birth_dates"), (3, "cpr", "two_numbers")]
    assert len(register.rows) == 1


def test_one_number_cannot_be_two_citizens() -> None:
    register = stays_of({"cpr": "7302501003"}, {"citizen": "B2", "cpr": "730250-1003"})
    assert [(each.line, each.column, each.code, each.see) for each in register.problems] == [
        (3, "cpr", "number_of_another", 2)
    ]


def test_another_name_for_a_citizen_is_a_warning_not_shown() -> None:
    register = stays_of(OUT | {"family_name": "Ådal"}, {"moved_in": "2026-03-01", "family_name": "Østergaard"})
    assert told(register.warnings) == [(3, "family_name", "told_differently")]
    assert len(register.rows) == 2
    assert "Østergaard" not in repr(register)


def test_a_citizens_number_warns_once_however_many_rows_there_are() -> None:
    rows = [
        {"moved_in": f"2026-0{month}-01", "moved_out": f"2026-0{month}-09", "manner": "left"} for month in (1, 2, 3)
    ]
    register = stays_of(*(row | {"cpr": "251248-9996"} for row in rows))
    assert told(register.warnings) == [(2, "cpr", "modulus_11")]


def test_several_placements_may_be_open_at_once() -> None:
    assert placements_of({}, {"rung": "SEL104"}, {"rung": "SEL107", "offer": "Huset"}).problems == ()


def test_the_same_placement_told_in_two_ways_is_a_problem() -> None:
    register = placements_of({"hours_per_week": "5"}, {"hours_per_week": "7"})
    assert told(register.problems) == [(3, "", "contradicts")]


def test_problems_stand_in_the_order_of_the_file() -> None:
    register = stays_of(OUT, {"moved_in": "2026-01-31"}, {"citizen": "B2", "sex": "x"}, {"citizen": ""})
    assert [each.line for each in register.problems] == [3, 4, 5]
    assert register.read == 4
