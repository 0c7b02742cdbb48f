"""The words of the trade name the code: no drawer called `utils`, and nobody plays our own code."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAWERS = re.compile(r"(^|_)(utils?|helpers?|common|misc|managers?|handlers?|controllers?)($|_)", re.IGNORECASE)
EMPTY_VERBS = re.compile(r"^_?(process|handle|manage)_")
NAMED_BY_A_LIBRARY = {"handle_starttag", "process_bind_param", "process_result_value"}
CODE = [file for folder in ("src/pathway", "tests", "packaging") for file in (ROOT / folder).rglob("*.py")]


def test_no_file_or_folder_is_a_drawer() -> None:
    names = {part for file in CODE for part in file.relative_to(ROOT).with_suffix("").parts}
    assert {name for name in names if DRAWERS.search(name)} == set()


def test_no_function_processes_handles_or_manages() -> None:
    functions = [
        f"{file.relative_to(ROOT)}:{node.name}"
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and EMPTY_VERBS.search(node.name) and node.name not in NAMED_BY_A_LIBRARY
    ]
    assert functions == []


def test_no_test_plays_our_own_code() -> None:
    mocked = re.compile(r"^\s*(from|import) +(unittest\.mock|unittest import mock|mock\b)", re.MULTILINE)
    assert [str(file) for file in CODE if mocked.search(file.read_text("utf-8"))] == []
