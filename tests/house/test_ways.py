"""Every way between pages has somebody who goes it and somebody who listens; every draft has words and a way back."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal

from pathway.desktop.today.going_on import WAYS, WORDS
from pathway.desktop.window.opening import DIALOGS
from pathway.desktop.workplace import Ways

DESKTOP = Path(__file__).parents[2] / "src" / "pathway" / "desktop"
SOURCES = {file: file.read_text("utf-8") for file in DESKTOP.rglob("*.py") if "forms" not in file.parent.name}
NAMES = frozenset(name for name, known in vars(Ways).items() if isinstance(known, Signal))


def ways_in(source: str, listening: bool) -> set[str]:
    """The ways that a file listens to, or those that it sends somebody along."""
    return {name for name, heard in re.findall(r"\bways\.(\w+)(\.connect\b)?", source) if bool(heard) is listening}


def forms_in(source: str) -> Iterator[str]:
    """The names of the forms that keep drafts: what `begin` of a form dialog, or `Drafting` itself, is given."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"begin": 0, "Drafting": 1}.get(called)
            given = node.args[place] if place is not None and len(node.args) > place else None
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value


def drafted() -> set[str]:
    return {form for source in SOURCES.values() for form in forms_in(source)}


def test_every_way_is_listened_to() -> None:
    heard = {name for source in SOURCES.values() for name in ways_in(source, listening=True)}
    assert NAMES - heard - set(DIALOGS) == set()


def test_every_way_is_gone_by_somebody() -> None:
    gone = {name for source in SOURCES.values() for name in ways_in(source, listening=False)}
    assert NAMES - gone == set()


def test_every_form_that_keeps_a_draft_has_words_on_the_days_page_and_a_way_back() -> None:
    assert len(drafted()) > 9
    assert drafted() == set(WORDS) == set(WAYS)


def test_a_form_and_a_way_are_found_in_the_source() -> None:
    source = 'class Page:\n    def go(self): self.begin("rooms.room"); Drafting(self.background, "a.b", f)\n'
    assert list(forms_in(source)) == ["rooms.room", "a.b"]
    assert ways_in("self.work.ways.note.emit(1); ways.plan.connect(f); x.connect(ways.page)", False) == {"note", "page"}
