"""Files and functions stay short enough to be read in one look. A limit is a question: a second word may be hiding."""

import ast
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[2]
FOLDERS = ("src/pathway", "tests", "packaging", "migrations")


def sources() -> list[Path]:
    """Every Python file that people write, so not the forms, and not the marks of a package."""
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")]
    return [file for file in files if "forms" not in file.parent.name and file.name != "__init__.py"]


def lengths_of_functions(source: str) -> dict[str, int]:
    """Lines of each function by name and line: neither its docstring nor empty lines count."""
    lines = source.splitlines()
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            counted = set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
            if ast.get_docstring(node) is not None:
                counted -= set(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
            found[f"{node.name}:{node.lineno}"] = sum(1 for number in counted if lines[number - 1].strip())
    return found


def functions() -> dict[str, int]:
    return {
        f"{file.relative_to(ROOT)}:{name}": length
        for file in sources()
        for name, length in lengths_of_functions(file.read_text("utf-8")).items()
    }


def files() -> dict[str, int]:
    return {str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines()) for file in sources()}


def test_no_file_is_longer_than_400_lines() -> None:
    assert {name: length for name, length in files().items() if length > 400} == {}


def test_half_of_the_files_are_at_most_100_lines_and_nine_of_ten_at_most_250() -> None:
    assert median(files().values()) <= 100
    assert quantiles(files().values(), n=10)[-1] <= 250


def test_no_function_is_longer_than_50_lines() -> None:
    assert {name: length for name, length in functions().items() if length > 50} == {}


def test_nine_of_ten_functions_are_at_most_20_lines() -> None:
    assert quantiles(functions().values(), n=10)[-1] <= 20


def test_a_docstring_and_empty_lines_are_not_counted() -> None:
    source = 'def leave(stay):\n    """End it.\n\n    Today.\n    """\n\n    return stay\n'
    assert lengths_of_functions(source) == {"leave:1": 2}
