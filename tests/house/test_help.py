"""The help says the same in both languages, and what it names stands on the screen."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from pathway.desktop.help.pages import FOR_PAGE, help_pages
from pathway.desktop.window.keys_list import KEYS

I18N = Path(__file__).parents[2] / "resources" / "i18n"
NOT_ON_THE_SHEET = {"Enter", "Alt+1", "Alt+4", "Alt+5", "Ctrl+E", "Ctrl+PgUp", "Ctrl+PgDown", "pathway restore"}
"""Keys that the sheet tells in another way, or that stand on their own buttons; and what is typed in a shell."""


def on_screen(language: str) -> set[str]:
    """Every text that the windows show in a language."""
    messages = ElementTree.parse(I18N / "pathway_da.ts").getroot().iter("message")
    part = "translation" if language == "da" else "source"
    return {(message.findtext(part) or "").removesuffix(" …") for message in messages}


def keys() -> set[str]:
    """Every key on the sheet of keys."""
    return {key for _title, rows in KEYS for key, _act in rows}


def shape(text: str) -> list[int]:
    """How many headings, points, names and keys a page has."""
    return [len(re.findall(mark, text, re.MULTILINE)) for mark in (r"^## ", r"^- ", r"\*\*[^*]+\*\*", "`[^`]+`")]


def test_both_languages_have_the_same_pages_of_the_same_shape() -> None:
    danish, english = help_pages("da"), help_pages("en")
    assert [page.name for page in danish] == [page.name for page in english]
    assert len(danish) > 5
    assert [shape(page.body) for page in danish] == [shape(page.body) for page in english]
    assert all(page.title and page.body for page in (*danish, *english))


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_the_help_names_stands_on_the_screen(language: str) -> None:
    named = {name for page in help_pages(language) for name in re.findall(r"\*\*([^*]+)\*\*", page.body)}
    assert named - on_screen(language) == set()


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_keys_of_the_help_are_keys_of_the_program(language: str) -> None:
    named = {key for page in help_pages(language) for key in re.findall(r"`([^`]+)`", page.body)}
    assert named - keys() == NOT_ON_THE_SHEET


def test_the_help_opens_on_pages_that_there_are() -> None:
    assert set(FOR_PAGE.values()) <= {page.name for page in help_pages("da")}
