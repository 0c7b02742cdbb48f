"""A citizen's pathway on paper: the chart, and the same story in sentences."""

from dataclasses import dataclass, field
from datetime import date, datetime

from pathway.charts.sentences import overview, sentences
from pathway.charts.story import Story
from pathway.charts.window import Window, Zoom, opened
from pathway.charts.words import words_in
from pathway.documents.archive import pdf
from pathway.documents.chart import set_chart
from pathway.documents.letterhead import Letterhead, begin, finish, title
from pathway.documents.page import ACROSS, LEFT, Flow, Mark, Words
from pathway.documents.text import clean_line, lines
from pathway.documents.type import CELL, CELL_FIGURES, FACT
from pathway.documents.words import Language, day, words

_NUMBER = 22.0
_AIR = 3.0


@dataclass(frozen=True, slots=True)
class PathwayPaper:
    """All that is printed. ``made_at`` has the zone of the desk; without a window the whole pathway is shown."""

    person: str = field(repr=False)
    born: date | None = field(repr=False)
    story: Story = field(repr=False)
    letterhead: Letterhead
    made_at: datetime
    made_by: str
    window: Window | None = None
    language: Language = "da"


def pathway_pdf(paper: PathwayPaper) -> bytes:
    """Return the pathway as a PDF; its title names nobody."""
    return pdf(sheets(paper), words("pathway", paper.language)["file"], paper.language, paper.made_at)


def sheets(paper: PathwayPaper) -> list[list[Mark]]:
    """Return what stands where on each sheet."""
    said, told_in = words("pathway", paper.language), words_in(paper.language)
    heading = said["title"].format(person=clean_line(paper.person))
    flow = begin(paper.letterhead)
    title(flow, heading)
    if paper.born is not None:
        flow.line(said["born"].format(on=day(paper.born, paper.language)), FACT)
        flow.skip(_AIR)
    flow.text(overview(paper.story, told_in).text, FACT)
    flow.skip(14)
    set_chart(flow, paper.story, paper.window or opened(paper.story, Zoom.ALL), told_in)
    flow.heading(said["told"], 60)
    for number, sentence in enumerate(sentences(paper.story, told_in), start=1):
        _numbered(flow, number, sentence.text)
    made_on = day(paper.made_at.date(), paper.language)
    foot = said["foot"].format(on=made_on, who=clean_line(paper.made_by))
    return finish(flow, paper.letterhead, heading, foot, paper.language)


def _numbered(flow: Flow, number: int, text: str) -> None:
    """Set a sentence whole, its number at its left."""
    found = lines(clean_line(text), CELL, ACROSS - _NUMBER)
    flow.need(len(found) * CELL.leading)
    flow.put(Words(LEFT, flow.y + CELL_FIGURES.baseline, f"{number}.", CELL_FIGURES))
    for each in found:
        flow.line(each, CELL, LEFT + _NUMBER)
    flow.skip(_AIR)
