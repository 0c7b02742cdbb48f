"""A shelter's figures on paper: each with its share, and with the words that say how it is counted."""

from dataclasses import dataclass
from datetime import date, datetime

from pathway.documents.archive import pdf
from pathway.documents.facts import set_facts
from pathway.documents.letterhead import Letterhead, begin, finish, title
from pathway.documents.page import Mark
from pathway.documents.tables import Column, Table
from pathway.documents.text import clean_line
from pathway.documents.type import CELL_FIGURES, REGULAR, SECOND, Style
from pathway.documents.words import Language, day, words

NOTE = Style(REGULAR, 9.5, 15, SECOND)
INDENT = "\u00a0" * 4


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A row: the figure's name, its value and share as they are to be read, and how it is counted.

    ``share`` is "" where there is none. ``level`` is 0 for a figure of its own, 1 and up for a part of the one above.
    """

    label: str
    value: str
    share: str = ""
    definition: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class FiguresPaper:
    """All that is printed. ``place`` is the shelter; the period goes from ``first`` to ``last``, both days in it.

    ``made_at`` is when the figures were computed, a moment with the zone of the desk; ``made_by`` is who did it.
    """

    place: str
    first: date
    last: date
    lines: tuple[FigureLine, ...]
    letterhead: Letterhead
    made_at: datetime
    made_by: str
    language: Language = "da"


def figures_pdf(paper: FiguresPaper) -> bytes:
    """Return the figures as a PDF: one sheet of A4 as a rule, more where there are many."""
    said = words("figures", paper.language)
    return pdf(sheets(paper), said["title"].format(place=clean_line(paper.place)), paper.language, paper.made_at)


def sheets(paper: FiguresPaper) -> list[list[Mark]]:
    """Return what stands where on each sheet."""
    said, language = words("figures", paper.language), paper.language
    made_on = day(paper.made_at.date(), language)
    heading = said["title"].format(place=paper.place)
    flow = begin(paper.letterhead)
    title(flow, heading)
    span = said["span"].format(first=day(paper.first, language), last=day(paper.last, language))
    made = said["made_by"].format(on=made_on, who=clean_line(paper.made_by))
    set_facts(flow, [(said["period"], span), (said["made"], made)])
    flow.y += 14
    if paper.lines:
        _table(paper).set(flow)
    else:
        flow.empty(said["not_filled_in"])
    return finish(
        flow, paper.letterhead, f"{heading}, {span}", said["foot"].format(on=made_on, who=paper.made_by), language
    )


def _table(paper: FiguresPaper) -> Table:
    said = words("figures", paper.language)
    columns = [
        Column(said["figure"], 150),
        Column(said["value"], 52, CELL_FIGURES, right=True, whole=True),
        Column(said["share"], 52, CELL_FIGURES, right=True, whole=True),
        Column(said["definition"], 200, NOTE),
    ]
    return Table(
        columns, [(INDENT * each.level + each.label, each.value, each.share, each.definition) for each in paper.lines]
    )
