"""The columns of a table that is written in, and where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pathway.codes.lists import code_list
from pathway.desktop import look
from pathway.desktop.language import spoken
from pathway.desktop.parts import show_date
from pathway.desktop.parts.row_layout import spans

GAP = 8
MARGIN = 24
INSET = 11
"""From the edge of a field to its words."""

GOAL_SIGNS = {
    "not_begun": ("dash", "text2"),
    "in_progress": ("clock", "text"),
    "reached": ("check", "ok"),
    "partly_reached": ("due", "warn"),
    "not_reached": ("cross", "danger"),
    "given_up": ("blocked", "text2"),
}


@dataclass(frozen=True, slots=True)
class RowField:
    """One column: the entity's field it shows, its head, and what it takes.

    ``kind`` is ``text``, ``date`` or ``state`` (a goal's). ``share`` is its part of the width, 0 for one that is as
    wide as its widest words. ``quiet`` words have the second colour.
    """

    name: str
    title: str
    kind: str = "text"
    share: int = 1
    quiet: bool = False


def words_of(field: RowField, row: Any) -> str:
    """Return what a row shows in a column."""
    value = getattr(row, field.name)
    if field.kind == "date":
        return show_date(value, weekday=False) if isinstance(value, date) else ""
    if field.kind == "state":
        return state_words(value)
    return " ".join(str(value).split())


def state_words(code: str) -> str:
    """Return the words of a goal's state as they stand in a row."""
    label = code_list("goal_state").label(code, spoken())
    return label[:1].lower() + label[1:]


def boxes(fields: Sequence[RowField], width: float) -> list[tuple[float, float]]:
    """Return left edge and width of each column in a row of a width, pixels."""
    natural = [_natural(field) for field in fields]
    columns = [(0 if field.share else round(own), field.share) for field, own in zip(fields, natural, strict=True)]
    # The lists of the house leave more air between columns than fields side by side need.
    extra = (16 - GAP) * (len(fields) - 1)
    found, x = [], float(MARGIN)
    for _left, own in spans(columns, natural, width + extra, MARGIN):
        found.append((x, own))
        x += own + GAP
    return found


def _natural(field: RowField) -> float:
    """Return the least width of a column, pixels."""
    tabular = look.font("body", tabular=True)
    if field.kind == "date":
        return look.paint.width_of("30-08-2026", tabular) + 2 * INSET + 2
    if field.kind == "state":
        codes = ("in_progress", "partly_reached")
        return max(look.paint.width_of(state_words(code), look.font()) for code in codes) + 22 + 2
    return 40.0
