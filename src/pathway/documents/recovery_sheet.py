"""The recovery code on paper: one sheet that is locked away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from pathway.documents.archive import pdf
from pathway.documents.letterhead import Letterhead, begin, finish, title
from pathway.documents.page import ACROSS, LEFT, Box, Flow, Mark, Words
from pathway.documents.text import clean_line, lines
from pathway.documents.type import BODY, FIGURES, REGULAR, SECOND, Style
from pathway.documents.words import Language, day, words

GROUP = Style(FIGURES, 26, 34)
NUMBER = Style(REGULAR, 11.5, 34, SECOND)
COLUMNS, ROW = 2, 48.0
FRAME, INSET = 16.0, 20.0
BULLET = 16.0


def recovery_sheet_pdf(groups: tuple[str, ...], unit: str, made_on: date, language: Language = "da") -> bytes:
    """Return the sheet as a PDF of one page.

    Args:
        groups: The groups of the code in their order, eight as a rule; each is printed as it is, never cut.
        unit: The unit's name, at the head.
        made_on: The day the code was made, printed at the foot.
        language: ``"da"`` or ``"en"``.
    """
    said = words("recovery_sheet", language)
    return pdf(sheets(groups, unit, made_on, language), said["title"], language, datetime.combine(made_on, time(), UTC))


def sheets(groups: Sequence[str], unit: str, made_on: date, language: Language) -> list[list[Mark]]:
    """Return what stands where on the one sheet."""
    said, letterhead = words("recovery_sheet", language), Letterhead(unit)
    flow = begin(letterhead)
    title(flow, said["title"])
    flow.y += 6
    _groups(flow, groups)
    for name in ("purpose", "keep", "use"):
        flow.heading(said[f"{name}_heading"], BODY.leading)
        if isinstance(said[name], str):
            flow.text(said[name])
        else:
            _points(flow, said[name])
    return finish(flow, letterhead, said["title"], said["foot"].format(on=day(made_on, language)), language)


def _groups(flow: Flow, groups: Sequence[str]) -> None:
    """Set the numbered groups in a frame, row by row, so that they are read in the order they are typed."""
    rows, room = -(-len(groups) // COLUMNS), (ACROSS - INSET) / COLUMNS - 22 - INSET
    widest = max((GROUP.width(clean_line(group)) for group in groups), default=0.0)
    style = replace(GROUP, size=GROUP.size * min(1.0, room / (widest or room)))
    height = rows * ROW + 2 * FRAME
    flow.put(Box(LEFT + 0.5, flow.y, ACROSS - 1, height, 1))
    for place, group in enumerate(groups):
        row, column = divmod(place, COLUMNS)
        x = LEFT + INSET + column * (ACROSS - INSET) / COLUMNS
        top = flow.y + FRAME + row * ROW + (ROW - GROUP.leading) / 2
        foot = top + GROUP.baseline
        flow.put(Words(x, foot, f"{place + 1}", NUMBER))
        flow.put(Words(x + 22, foot, clean_line(group), style))
    flow.y += height


def _points(flow: Flow, points: Sequence[str]) -> None:
    for point in points:
        flow.put(Words(LEFT, flow.y + BODY.baseline, "•", BODY))
        for text in lines(clean_line(point), BODY, ACROSS - BULLET):
            flow.line(text, BODY, LEFT + BULLET)
