"""Every no that a verb can meet has its words in both languages, and names only what comes with it."""

import ast
import tomllib
from pathlib import Path
from string import Formatter

import pytest

from pathway.base.places import resources
from pathway.store.faults import _SIGNS

SOURCE = Path(__file__).parents[2] / "src" / "pathway"
ROOMS = ("registers", "measures", "staff", "backup", "gateway", "keys", "store", "shell")
"""The rooms whose noes a verb can meet; what is typed into a window's form cannot come from a shell."""
RAISED = {"RuleError": 0, "OutsideError": 0, "Stop": 1}


def noes() -> dict[str, dict[str, str]]:
    """The words of every no, by its code."""
    table = tomllib.loads((resources() / "words" / "noes.toml").read_text("utf-8"))
    return {f"{room}.{name}": words for room, rows in table.items() for name, words in rows.items()}


def raised() -> dict[str, set[str]]:
    """Every code in the source, with the values that always come with it."""
    found: dict[str, set[str]] = {"registers.refused": {"count"}, "store.changed_meanwhile": set()}
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISED:
                at = RAISED[node.func.id]  # type: ignore[attr-defined]
                codes = ast.walk(node.args[at]) if len(node.args) > at else []
                values = {each.arg for each in node.keywords if each.arg}
                for part in codes:
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and "." in part.value:
                        found[part.value] = found.get(part.value, values) & values
    return found


def test_every_no_that_a_verb_can_meet_has_its_words() -> None:
    met = {code for code in raised() if code.partition(".")[0] in ROOMS} | {code for _sign, code in _SIGNS}
    assert met - set(noes()) == set()


def test_no_words_are_for_a_no_that_nobody_says() -> None:
    said = set(raised()) | {code for _sign, code in _SIGNS} | {"shell.unknown"}
    assert set(noes()) - said == set()


def test_words_name_only_what_comes_with_the_no() -> None:
    told = raised()
    for code, words in noes().items():
        for text in words.values():
            named = {name for _text, name, _form, _conversion in Formatter().parse(text) if name}
            assert named <= told.get(code, {"code"}), code


@pytest.mark.parametrize("file", ["noes", "said", "help"])
def test_both_languages_are_complete_and_name_the_same(file: str) -> None:
    def pairs(table: dict[str, object], path: str) -> list[tuple[str, dict[str, str]]]:
        if "da" in table and isinstance(table["da"], str):
            return [(path, table)]  # type: ignore[list-item]
        return [
            pair for name, below in table.items() if isinstance(below, dict) for pair in pairs(below, f"{path}.{name}")
        ]

    found = pairs(tomllib.loads((resources() / "words" / f"{file}.toml").read_text("utf-8")), file)
    assert len(found) > 20
    for path, words in found:
        assert set(words) == {"da", "en"}, path
        named = [{name for _t, name, _f, _c in Formatter().parse(text) if name} for text in words.values()]
        assert named[0] == named[1], path
        assert words["da"].strip() and words["en"].strip(), path
