"""What may be chosen in a plan's coded fields, in the language of the windows."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.codes.ladder import ladder
from pathway.codes.lists import code_list
from pathway.desktop.language import spoken

_NO_SUPPORT = frozenset({"SEL107", "ABL105", "SEL110", "SEL80"})
"""Rungs that are a roof and not a support in somebody's own home."""

Rows = list[tuple[str, str]]


def offered(name: str, today: date, held: str = "") -> Rows:
    """Return the rows of a code list: nothing chosen first, then what is in use, and what is held already."""
    return _with(held, [(code.code, code.label(spoken())) for code in code_list(name).on(today)], name)


def supports(today: date, held: str = "") -> Rows:
    """Return the supports after a move-out: methods first, then the rungs that come into somebody's home."""
    language = spoken()
    methods = [(each.code, each.label(language)) for each in code_list("method").on(today) if each.code != "none"]
    rungs = [
        (each.code, _rung_words(each.word.label(language), each.long.label(language)))
        for each in ladder()
        if each.valid(today) and not each.day_offer and each.code not in _NO_SUPPORT
    ]
    return _with(held, methods + rungs, "")


def _rung_words(word: str, long: str) -> str:
    return long if not word or long.startswith(word) else f"{word} · {long}"


def _with(held: str, rows: Rows, name: str) -> Rows:
    known = {code for code, _words in rows}
    if held and held not in known:
        rows = [*rows, (held, code_list(name).label(held, spoken()) if name else held)]
    return [("", QCoreApplication.translate("Plan", "Not chosen")), *rows]
