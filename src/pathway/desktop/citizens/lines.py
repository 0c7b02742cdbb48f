"""Citizens as rows of a list: what stands in each column, what falls away where there is no room."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.base.clock import local_day
from pathway.base.folding import spans
from pathway.casework.perhaps import Mention, Perhaps
from pathway.casework.search import Line
from pathway.citizens.citizen import Citizen
from pathway.desktop.citizens import words
from pathway.desktop.parts import Cell, Column, Row, group
from pathway.desktop.parts.typed_words import show_date

translate = QCoreApplication.translate

WIDE: tuple[str, ...] = ("name", "number", "age", "now", "municipality", "worker", "next")
NARROW = ("name", "number", "age", "now", "next")
NARROWEST = ("name", "number", "now")
_WIDE_FROM, _NARROW_FROM = 1000, 620


def columns_for(width: int) -> tuple[str, ...]:
    """Return which columns a list of this width holds, pixels."""
    return WIDE if width >= _WIDE_FROM else NARROW if width >= _NARROW_FROM else NARROWEST


def heads(shown: tuple[str, ...]) -> tuple[Column, ...]:
    """Return the columns with their heads."""
    whole = shown == WIDE
    every = {
        "name": Column(translate("Citizens", "Name"), 197 if whole else 180, 2),
        "number": Column(translate("Citizens", "CPR"), 103 if whole else 92, tabular=True),
        "age": Column(translate("Citizens", "Age"), 36, right=True),
        "now": Column(translate("Citizens", "Now"), 189 if whole else 180, 2),
        "municipality": Column(translate("Citizens", "Acting municipality"), 112, 1),
        "worker": Column(translate("Citizens", "Worker"), 46),
        "next": Column(translate("Citizens", "Next due"), 339 if whole else 200, 3, tabular=True),
    }
    return tuple(every[name] for name in shown)


def line_row(line: Line, sought: str, today: date, shown: tuple[str, ...]) -> Row:
    """Return a citizen's row; the letters that were sought are marked."""
    cells = _cells(line, sought, today)
    cells["next"] = _next(line, today)
    return Row(line.citizen.id, tuple(cells[name] for name in shown), spoken=_spoken(line, cells, today))


def perhaps_row(perhaps: Perhaps, sought: str, today: date, shown: tuple[str, ...]) -> Row:
    """Return the row of somebody who may be the same person, with the reason in the last column."""
    cells = _cells(perhaps.line, sought, today)
    reason = words.reason_words(perhaps.reasons, perhaps.like)
    cells["next"] = Cell(reason, sign="person", colour="text2")
    if "next" not in shown:
        cells["now"] = Cell(reason, sign="person", colour="text2")
    return Row(perhaps.line.citizen.id, tuple(cells[name] for name in shown), f"{perhaps.line.citizen.name}, {reason}")


def mention_row(mention: Mention, sought: str, today: date, shown: tuple[str, ...]) -> Row:
    """Return the row of a note that holds the words: who, a piece of the text, and when."""
    cells = _cells(mention.line, "", today)
    text = _piece(mention, sought)
    at = sought.casefold()
    start = text.casefold().find(at)
    matched = ((start, start + len(at)),) if start >= 0 else ()
    on = words.day_words(local_day(mention.note.happened_at), today)
    cells["now"] = Cell(text, matched=matched)
    cells["worker"] = Cell(mention.note.author)
    cells["next"] = Cell(on, sign="note", colour="text2")
    row = tuple(cells[name] for name in shown)
    return Row(("note", mention.note.id), row, f"{mention.line.citizen.name}, {on}, {text}")


def notes_heading(count: int | None) -> Row:
    """Return the heading over the notes: how many there are, or the key that looks for them."""
    said = translate("Citizens", "show with Ctrl+Enter") if count is None else count
    return group(translate("Citizens", "Mentioned in notes"), said)


def _cells(line: Line, sought: str, today: date) -> dict[str, Cell]:
    citizen = line.citizen
    age = citizen.age(today)
    shield = "shield" if citizen.protected(today) else ""
    number = words.masked(citizen)
    return {
        "name": Cell(citizen.name, aside=_aside(citizen, sought), matched=spans(citizen.name, sought), after=shield),
        "number": Cell(number, matched=_digits(number, sought)),
        "age": Cell("" if age is None else str(age)),
        "now": _now(line),
        "municipality": Cell(words.municipality_name(citizen.acting_municipality)),
        "worker": Cell(citizen.worker or "·"),
    }


def _aside(citizen: Citizen, sought: str) -> str:
    """Return what else somebody is called; in a search, the kind of a number that is no CPR number."""
    told = []
    if citizen.called and citizen.called != citizen.given_names:
        told.append(citizen.given_names)
    if citizen.former_name:
        told.append(translate("Citizens", "formerly {name}").format(name=citizen.former_name))
    if sought and citizen.number_kind in ("erstatning", "xecpr", "decpr"):
        told.append(_number_kinds()[citizen.number_kind])
    return ", ".join(told)


def _number_kinds() -> dict[str, str]:
    return {
        "erstatning": translate("Citizens", "replacement CPR"),
        "xecpr": translate("Citizens", "X-eCPR"),
        "decpr": translate("Citizens", "D-eCPR"),
    }


def _digits(number: str, sought: str) -> tuple[tuple[int, int], ...]:
    """Return where sought figures stand in a shown number; the hidden ones are never marked."""
    bare = "".join(letter for letter in sought if letter.isdigit())[:6]
    return ((0, len(bare)),) if len(bare) > 1 and number.startswith(bare) else ()


def _now(line: Line) -> Cell:
    if not line.rung:
        if line.closed_on:
            return Cell(translate("Citizens", "Closed {day}").format(day=show_date(line.closed_on)), colour="text2")
        return Cell(translate("Citizens", "nothing yet"), colour="text2")
    return Cell(place_words(line), chip=line.rung)


def place_words(line: Line) -> str:
    """Return where somebody is now: "§ 107 Botilbud Åhusene", "§ 82 b til 30-11-2026", "§ 85 Støtte på hverdage"."""
    word = words.paragraph(line.rung)
    if line.place:
        return f"{word} {line.place}"
    if line.until:
        return translate("Citizens", "{where} until {day}").format(where=word, day=show_date(line.until))
    return f"{word} {words.brief(line.rung)}" if word.startswith("§") else word


def _next(line: Line, today: date) -> Cell:
    due = line.next_due
    if due is None:
        return Cell(translate("Citizens", "nothing due"), sign="dash", colour="text2")
    return Cell(words.due_words(due, today), state=words.due_state(due.due, today))


def _spoken(line: Line, cells: dict[str, Cell], today: date) -> str:
    told = [cell.spoken() for cell in cells.values() if cell.text not in ("", "·")]
    if line.citizen.protected(today):
        told.insert(1, translate("Citizens", "address protected"))
    return ", ".join(told)


def _piece(mention: Mention, sought: str) -> str:
    """Return the piece of a note around the words, in one line."""
    note = mention.note
    fields = (note.facts, note.assessment, note.citizens_words)
    text = next((each for each in fields if sought.casefold() in each.casefold()), note.facts)
    text = " ".join(text.split())
    at = max(0, text.casefold().find(sought.casefold()))
    start = text.rfind(" ", 0, max(0, at - 12)) + 1 if at > 16 else 0
    return ("… " if start else "") + text[start : start + 200]
