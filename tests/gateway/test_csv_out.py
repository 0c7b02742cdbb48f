"""Tables out: what goes out comes back equal, and nothing in it runs."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathway.gateway.csv_out import table_bytes


def back(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def one(value: object) -> str:
    return back(table_bytes(["x"], [[value]]))[1][0] if value not in (None, "") else ""


def test_the_file_begins_with_the_mark_that_spreadsheets_look_for() -> None:
    assert table_bytes(["Måned", "Tal"], [["januar", 7]]) == "\ufeffMåned;Tal\r\njanuar;7\r\n".encode()


@pytest.mark.parametrize("text", ["=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", '"=1', "|x", "%0A"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert one(text) == f"'{text}"
    assert back(table_bytes([text], []))[0][0] == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+12", "-3,5", "-0.25", "Søren; Ådal", 'Stue "A"', "to\nlinjer", "a=b", "2013"])
def test_numbers_and_plain_texts_stay_as_they_are(text: str) -> None:
    assert one(text) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (0, "0"),
        (-7, "-7"),
        (True, "1"),
        (False, "0"),
        (0.41, "0,41"),
        (55 / 134, "0,41044776119402987"),
        (1e-7, "0,0000001"),
        (-2.5, "-2,5"),
        (Decimal("7.50"), "7,50"),
        (date(2013, 12, 22), "2013-12-22"),
        (datetime(2026, 11, 23, 9, 41, tzinfo=UTC), "2026-11-23T09:41:00+00:00"),
    ],
)
def test_each_kind_of_value_has_one_form(value: object, text: str) -> None:
    assert one(value) == text


printable = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@given(st.lists(st.lists(printable, min_size=2, max_size=2), max_size=5))
def test_texts_come_back_equal_but_for_the_apostrophe(rows: list[list[str]]) -> None:
    for given_row, row in zip(rows, back(table_bytes(["a", "b"], rows))[1:], strict=True):
        assert all(cell in (text, f"'{text}") for text, cell in zip(given_row, row, strict=True))
        assert not any(cell.startswith(("=", "@", "|", "%")) for cell in row)
