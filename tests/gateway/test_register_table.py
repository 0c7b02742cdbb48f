"""A register's header and the shape of its rows."""

import pytest

from gateway.registers import STAY, TODAY, csv_of, stays_of, told
from pathway.gateway.register import Register, read_stays
from pathway.gateway.row import StayRow

HEADER = "citizen;shelter;moved_in;room\n"
GOOD = "A1;Lindevangen;2026-01-05;01\n"


def read(text: str) -> Register[StayRow]:
    return read_stays(text.encode(), TODAY)


def test_the_order_of_the_columns_is_free() -> None:
    assert read("room;moved_in;citizen;shelter\n01;2026-01-05;A1;Lindevangen\n").rows == read(HEADER + GOOD).rows


def test_a_missing_column_that_may_be_missing_is_not_stated() -> None:
    row = read(HEADER + GOOD).rows[0]
    assert (row.manner, row.moved_out, row.contact_reasons, row.person.birth_date) == ("", None, (), None)


def test_an_unknown_column_is_named() -> None:
    register = read("citizen;shelter;moved_in;fornavn\nA1;Lindevangen;2026-01-05;Ole\n")
    assert told(register.problems) == [(1, "fornavn", "unknown_column")]
    assert register.rows == ()


def test_a_column_that_must_be_there_is_named_when_it_is_not() -> None:
    assert told(read("citizen;room\nA1;01\n").problems) == [
        (1, "shelter", "column_missing"),
        (1, "moved_in", "column_missing"),
    ]


def test_a_column_that_stands_twice_is_named() -> None:
    assert told(read("citizen;shelter;moved_in;citizen\nA1;L;2026-01-05;A2\n").problems) == [
        (1, "citizen", "column_twice")
    ]


def test_a_file_without_header_shows_nothing_of_its_people() -> None:
    register = read("F1;1302501235;Søren;Ådal;1950-02-13;M\n")
    assert told(register.problems) == [(1, "", "no_header")]
    assert "1302501235" not in repr(register)


def test_a_header_alone_is_told_of() -> None:
    assert told(read(HEADER).problems) == [(1, "", "no_rows")]


def test_blank_rows_and_empty_columns_to_the_right_are_passed_over() -> None:
    register = read(HEADER.replace("\n", ";;\n") + "\n;;;;;\n" + GOOD.replace("\n", ";;\n") + "   \n")
    assert register.problems == ()
    assert [row.line for row in register.rows] == [4]


def test_a_row_with_too_few_or_too_many_fields_is_named_by_its_line() -> None:
    register = read(HEADER + GOOD + "A2;Lindevangen;2026-01-05\n" + "A3;Lindevangen;2026-01-05;02;x\n")
    assert [(each.line, each.code, each.shown) for each in register.problems] == [
        (3, "uneven", "3 / 4"),
        (4, "uneven", "5 / 4"),
    ]
    assert len(register.rows) == 1


def test_lines_are_those_of_the_file_even_after_a_line_break_in_quotes() -> None:
    register = read(HEADER + 'A1;"Linde\r\nvangen\r";2026-01-05;01\n' + "A2;Lindevangen;someday;02\n")
    assert register.rows[0].shelter == "Linde vangen"
    assert told(register.problems) == [(5, "moved_in", "date")]


def test_old_and_new_line_ends_may_be_mixed() -> None:
    register = read(HEADER.replace("\n", "\r") + GOOD.replace("\n", "\r\n") + "A2;Lindevangen;someday;02\n")
    assert told(register.problems) == [(3, "moved_in", "date")]


def test_after_an_open_quotation_mark_nothing_more_is_believed() -> None:
    register = read(HEADER + GOOD + 'A2;"Lindevangen;2026-01-05;02\n' + GOOD.replace("A1", "A3"))
    assert told(register.problems) == [(3, "", "quote_open")]
    assert [row.person.citizen for row in register.rows] == ["A1"]


def test_a_quotation_mark_that_swallows_a_row_and_is_closed_by_the_next_is_caught() -> None:
    register = read(HEADER + 'A1;"Lindevangen;2026-01-05;01\nA2;Lindevangen";2026-01-05;02\n')
    assert told(register.problems) == [(2, "", "quote_open")]


def test_a_quotation_mark_inside_a_field_spoils_only_its_row() -> None:
    register = read(HEADER + 'A2;"Linde"vangen;2026-01-05;02\n' + GOOD)
    assert told(register.problems) == [(2, "", "quote")]
    assert len(register.rows) == 1


def test_ten_megabytes_in_one_field_spoil_only_their_row() -> None:
    register = read(HEADER + f"A2;{'x' * 10_000_000};2026-01-05;02\n" + GOOD)
    assert told(register.problems) == [(2, "", "field_too_long")]
    assert len(register.rows) == 1


@pytest.mark.parametrize("sign", ["\0", "\x07", "\u202e", "\u200b", "\ufeff"])
def test_an_unseen_sign_is_told_of(sign: str) -> None:
    assert told(stays_of({"room": f"0{sign}1"}).problems) == [(2, "room", "unseen_sign")]


def test_spaces_around_and_within_are_put_right() -> None:
    row = stays_of({"citizen": "  A1 ", "shelter": " Linde\u00a0 vangen ", "moved_in": " 2026-01-05 "}).rows[0]
    assert (row.person.citizen, row.shelter) == ("A1", "Linde vangen")


def test_a_name_of_another_script_with_its_joiners_is_kept() -> None:
    assert stays_of({"given_names": "می\u200cنا"}).problems == ()


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    content = csv_of(*(STAY | {"citizen": f"A{number}"} for number in range(2_500))).encode()
    heard: list[int] = []
    read_stays(content, TODAY, heard.append)
    assert heard == [1_000, 2_000]

    def cancel(rows: int) -> None:
        raise InterruptedError(rows)

    with pytest.raises(InterruptedError):
        read_stays(content, TODAY, cancel)
