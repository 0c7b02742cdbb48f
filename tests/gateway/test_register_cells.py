"""What a cell may say, and the reason a row is given when it says something else."""

import ast
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gateway.registers import placements_of, stays_of, told
from pathway.base.cpr import NumberKind
from pathway.codes.lists import code_list
from pathway.gateway import problem_words
from pathway.gateway.problem import Problem

OUT = {"moved_out": "2026-02-01", "manner": "left"}


@pytest.mark.parametrize("day", ["2026-01-05", "05-01-2026"])
def test_a_day_is_read_year_first_or_day_first(day: str) -> None:
    assert stays_of({"moved_in": day}).rows[0].moved_in == date(2026, 1, 5)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"moved_in": "2026-02-30"}, ("moved_in", "date", "2026-02-30")),
        ({"moved_in": "5-1-2026"}, ("moved_in", "date", "5-1-2026")),
        ({"moved_in": "20260105"}, ("moved_in", "date", "20260105")),
        ({"moved_in": "2026-W01-1"}, ("moved_in", "date", "")),
        ({"moved_in": "٢٠٢٦-٠١-٠٥"}, ("moved_in", "date", "")),
        ({"moved_in": "0206-01-05"}, ("moved_in", "date_early", "0206-01-05")),
        ({"moved_in": ""}, ("moved_in", "missing", "")),
        ({"moved_in": "2026-11-23"}, ("moved_in", "in_future", "2026-11-23")),
        ({"shelter": " "}, ("shelter", "missing", "")),
        ({"citizen": ""}, ("citizen", "missing", "")),
        ({"citizen": "9" * 201}, ("citizen", "too_long", "")),
        ({"moved_out": "2026-01-04", "manner": "left"}, ("moved_out", "before_beginning", "2026-01-04 < 2026-01-05")),
        ({"moved_out": "2026-12-24", "manner": "left"}, ("moved_out", "in_future", "2026-12-24")),
        ({"moved_out": "2026-02-01"}, ("manner", "manner_missing", "")),
        ({"manner": "left"}, ("moved_out", "ending_without_day", "left")),
        ({"destination": "street"}, ("moved_out", "ending_without_day", "street")),
        (OUT | {"manner": "gone"}, ("manner", "code", "gone")),
        (OUT | {"manner": "LEFT"}, ("manner", "code", "")),
        (OUT | {"manner": "completed"}, ("manner", "code", "completed")),
        (OUT | {"destination": "moon"}, ("destination", "code", "moon")),
        ({"referral_source": "friend"}, ("referral_source", "code", "friend")),
        ({"prior_situation": "tent"}, ("prior_situation", "code", "tent")),
        ({"contact_reasons": "alcohol,tired"}, ("contact_reasons", "code", "tired")),
        ({"acting_municipality": "148"}, ("acting_municipality", "municipality", "148")),
        ({"paying_municipality": "Gentofte"}, ("paying_municipality", "municipality", "")),
        ({"sex": "K"}, ("sex", "sex", "")),
        ({"birth_date": "1950-13-13"}, ("birth_date", "date", "")),
        ({"birth_date": "2027-01-01"}, ("birth_date", "in_future", "")),
        ({"moved_in": "2013-02-01", "birth_date": "2013-02-02"}, ("birth_date", "born_later", "")),
        ({"cpr": "130250-123"}, ("cpr", "number_short", "")),
        ({"cpr": "3113501234"}, ("cpr", "number", "")),
        ({"cpr": "Søren"}, ("cpr", "number", "")),
    ],
)
def test_a_stay_that_cannot_be_is_told_with_column_and_reason(
    cells: dict[str, str], problem: tuple[str, str, str]
) -> None:
    register = stays_of({}, {"citizen": "B2"} | cells)
    assert [(each.column, each.code, each.shown) for each in register.problems] == [problem]
    assert register.problems[0].line == 3
    assert len(register.rows) == 1


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"rung": "SEL108"}, ("rung", "code", "SEL108")),
        ({"rung": "SEL110"}, ("rung", "rung_of_stays", "SEL110")),
        ({"hours_per_week": "169"}, ("hours_per_week", "hours", "169")),
        ({"hours_per_week": "0"}, ("hours_per_week", "hours", "0")),
        ({"hours_per_week": "1e3"}, ("hours_per_week", "hours", "1e3")),
        ({"planned_end": "2025-12-31"}, ("planned_end", "before_beginning", "2025-12-31")),
        ({"decided_on": "2026-12-24"}, ("decided_on", "in_future", "2026-12-24")),
        (
            {"ended_on": "2025-12-31", "manner": "completed"},
            ("ended_on", "before_beginning", "2025-12-31 < 2026-01-05"),
        ),
        ({"ended_on": "2026-02-01"}, ("manner", "manner_missing", "")),
    ],
)
def test_a_placement_that_cannot_be_is_told_with_column_and_reason(
    cells: dict[str, str], problem: tuple[str, str, str]
) -> None:
    register = placements_of({}, {"citizen": "B2"} | cells)
    assert [(each.column, each.code, each.shown) for each in register.problems] == [problem]
    assert len(register.rows) == 1


def test_several_things_wrong_in_one_row_are_all_told() -> None:
    register = stays_of({"moved_in": "x", "sex": "?", "referral_source": "friend"})
    assert told(register.problems) == [(2, "moved_in", "date"), (2, "referral_source", "code"), (2, "sex", "sex")]


def test_a_placement_may_be_decided_ahead_and_end_as_completed() -> None:
    assert placements_of({"started_on": "2027-01-01"}).problems == ()
    ended = placements_of({"ended_on": "2026-02-01", "manner": "completed", "hours_per_week": "7,5"})
    assert (ended.rows[0].manner, ended.rows[0].hours_per_week) == ("completed", Decimal("7.5"))


def test_every_code_of_the_lists_is_read() -> None:
    for manner in code_list("manner"):
        expected = [(2, "manner", "code")] if manner.code == "completed" else []
        assert told(stays_of(OUT | {"manner": manner.code}).problems) == expected
        assert placements_of({"ended_on": "2026-02-01", "manner": manner.code}).problems == ()
    reasons = ", ".join(code.code for code in code_list("contact_reason"))
    register = stays_of({"contact_reasons": f'"{reasons}"'})
    assert len(register.rows[0].contact_reasons) == len(code_list("contact_reason"))


def test_a_municipality_has_three_or_four_digits() -> None:
    person = stays_of({"acting_municipality": "0147", "paying_municipality": "147"}).rows[0].person
    assert (person.acting_municipality, person.paying_municipality) == ("147", "147")


def test_a_number_is_read_with_or_without_dash_and_tells_its_kind() -> None:
    assert stays_of({"cpr": "251248-9996"}).rows[0].person.number.value == "2512489996"
    assert stays_of({"cpr": "7302501003"}).rows[0].person.number.kind is NumberKind.REPLACEMENT


def test_modulus_11_warns_and_keeps_the_row() -> None:
    register = stays_of({"cpr": "251248-9996"})
    assert told(register.warnings) == [(2, "cpr", "modulus_11")]
    assert (len(register.rows), register.problems) == (1, ())


def test_a_birth_date_that_the_number_does_not_tell_is_a_warning() -> None:
    register = stays_of({"cpr": "7302501003", "birth_date": "1950-02-14"})
    assert told(register.warnings) == [(2, "birth_date", "birth_date_not_in_number")]


def test_a_name_or_a_number_in_the_wrong_column_is_not_shown() -> None:
    register = stays_of(
        OUT | {"manner": "Søren Ådal", "moved_in": "130250-1235"},
        OUT | {"manner": "1302501235", "citizen": "B2"},
        OUT | {"manner": "ÅDAL", "citizen": "C3"},
        OUT | {"manner": "ADAL", "citizen": "D4"},
    )
    shown = repr(register)
    assert len(register.problems) == 5
    assert all(secret not in shown for secret in ("Søren", "dal", "DAL", "1235", "130250"))


def test_a_row_prints_no_person() -> None:
    register = stays_of(
        {"cpr": "7302501003", "given_names": "Søren", "family_name": "Ådal", "birth_date": "1950-02-13"}
    )
    shown = repr(register) + repr(register.rows)
    assert all(secret not in shown for secret in ("7302501003", "Søren", "Ådal", "1950", "A1"))


def codes_named(source: str) -> set[str]:
    """The codes that a source gives to problems: words where a call or a return names one."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        named: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            named = {"Problem": node.args[2:3], "CellError": node.args[:1]}.get(node.func.id, [])
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            named = node.value.elts[1:2]
        for each in named:
            either = (each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,)
            found |= {str(part.value) for part in either if isinstance(part, ast.Constant)}
    return found


def test_every_reason_in_the_source_has_words_in_both_languages() -> None:
    folder = Path(problem_words.__file__).parent
    found = {code for file in folder.glob("*.py") for code in codes_named(file.read_text("utf-8"))}
    known = problem_words.PROBLEMS.keys() | problem_words.WARNINGS.keys()
    assert {"date", "overlap", "repeated", "moved", "number_differs_here", "number_short", "no_rows"} <= found
    assert found - known == set()
    assert {
        "modulus_11",
        "not_born",
        "under_18",
        "over_110",
    } <= problem_words.WARNINGS.keys()  # codes of `cpr.warnings`
    for each in (*problem_words.PROBLEMS.values(), *problem_words.WARNINGS.values()):
        assert each.da and each.en and each.da != each.en


def test_no_reason_is_a_problem_and_a_warning_at_once() -> None:
    assert problem_words.PROBLEMS.keys() & problem_words.WARNINGS.keys() == set()
    assert problem_words.words(Problem(3, "", "repeated"), "da") == "Linje 3: Rækken står der allerede."
