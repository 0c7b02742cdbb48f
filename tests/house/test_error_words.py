"""Every no in the source has its words, and every text in the tables is for a no that somebody says."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop.surroundings import OUTSIDE
from pathway.desktop.texts import RULES, outside_words, rule_words
from pathway.store.faults import _SIGNS

SOURCE = Path(__file__).parents[2] / "src" / "pathway"
RAISED = {"RuleError": RULES, "OutsideError": OUTSIDE}


def codes_of(source: str, kind: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Every code that is raised as this kind of no, with the names of the values that go with it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == kind and node.args:
            values = frozenset(each.arg for each in node.keywords if each.arg)
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and "." in part.value:
                    yield part.value, values


def raised(kind: str) -> dict[str, frozenset[str]]:
    """Every code in the source, and the values that come with it wherever it is raised."""
    found: dict[str, frozenset[str]] = {}
    for file in SOURCE.rglob("*.py"):
        for code, values in codes_of(file.read_text("utf-8"), kind):
            found[code] = found.get(code, values) & values
    return found


@pytest.mark.parametrize("kind", RAISED)
def test_every_no_has_its_words(kind: str) -> None:
    assert set(raised(kind)) - set(RAISED[kind]) == set()


def test_what_the_database_says_has_its_words() -> None:
    assert {code for _sign, code in _SIGNS} - set(OUTSIDE) == set()


@pytest.mark.parametrize("kind", RAISED)
def test_words_name_only_the_values_that_come_with_the_no(kind: str) -> None:
    told = raised(kind)
    for code, words in RAISED[kind].items():
        named = {name for _text, name, _form, _conversion in Formatter().parse(words) if name}
        assert named <= told.get(code, frozenset()), code


def test_a_no_without_words_still_says_something() -> None:
    assert "room.nowhere" in rule_words(RuleError("room.nowhere"))
    assert "drive.gone" in outside_words(OutsideError("drive.gone"))


def test_a_code_without_words_is_found() -> None:
    source = 'def leave() -> None:\n    raise RuleError("stays.nowhere", "on", minutes=3)\n'
    assert list(codes_of(source, "RuleError")) == [("stays.nowhere", frozenset({"minutes"}))]
