"""Head and foot of every sheet: who it comes from, what it is, and which sheet of how many."""

from dataclasses import dataclass

from pathway.documents.page import ACROSS, LEFT, TOP, Flow, Mark, Words, across, right
from pathway.documents.text import clean_line, fit, lines
from pathway.documents.type import HEAD, HEAD_STRONG, INK, SMALL, TITLE
from pathway.documents.words import Language, words

LINE = 1.5
"""The thick line under the head, in points."""
FOOT = 795.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who the paper comes from: the unit's name, a second line, and lines to the right (kind, telephone)."""

    unit: str
    second: str = ""
    right: tuple[str, ...] = ()

    def left_lines(self) -> list[str]:
        """Return the unit's name, over more lines where it is long."""
        return lines(clean_line(self.unit), HEAD_STRONG, ACROSS * 0.55)

    @property
    def height(self) -> float:
        """How high the first sheet's head is, in points, its line included."""
        left = len(self.left_lines()) + bool(self.second)
        return max(left, len(self.right), 1) * HEAD.leading + 7.5 + LINE


def begin(letterhead: Letterhead) -> Flow:
    """Return an empty first sheet, with room for its head, and smaller heads on those that follow."""
    return Flow(y=TOP + letterhead.height, top=TOP + HEAD.leading + 7.5 + LINE + 18)


def title(flow: Flow, text: str, width: float = ACROSS) -> None:
    """Set the document's title under the head."""
    flow.y += 16.5
    for each in lines(clean_line(text), TITLE, width):
        flow.line(each, TITLE)
    flow.y += 7.5


def finish(flow: Flow, letterhead: Letterhead, running: str, foot: str, language: Language) -> list[list[Mark]]:
    """Return the sheets with their heads and feet. ``running`` stands at the head of all but the first."""
    count = len(flow.sheets)
    page = words("common", language)["page"]
    sheets = []
    for number, marks in enumerate(flow.sheets, start=1):
        head = _running(letterhead, running) if number > 1 else _head(letterhead)
        sheets.append([*head, *marks, *_foot(foot, page.format(number=number, count=count))])
    return sheets


def _head(letterhead: Letterhead) -> list[Mark]:
    left = [(each, HEAD_STRONG) for each in letterhead.left_lines()]
    left += [(fit(clean_line(letterhead.second), HEAD, ACROSS * 0.55), HEAD)]
    tops = [TOP + number * HEAD.leading for number in range(max(len(left), len(letterhead.right)))]
    marks: list[Mark] = [
        Words(LEFT, top + how.baseline, text, how) for top, (text, how) in zip(tops, left, strict=False) if text
    ]
    for top, text in zip(tops, letterhead.right, strict=False):
        marks.append(right(fit(clean_line(text), HEAD, ACROSS * 0.42), HEAD, top))
    return [*marks, across(TOP + letterhead.height - LINE, LINE, INK)]


def _running(letterhead: Letterhead, running: str) -> list[Mark]:
    unit = fit(clean_line(letterhead.unit), HEAD_STRONG, ACROSS * 0.48)
    what = fit(clean_line(running), HEAD, ACROSS * 0.5)
    under = TOP + HEAD.leading + 7.5
    return [
        Words(LEFT, TOP + HEAD_STRONG.baseline, unit, HEAD_STRONG),
        right(what, HEAD, TOP),
        across(under, LINE, INK),
    ]


def _foot(text: str, page: str) -> list[Mark]:
    room = ACROSS - SMALL.width(page) - 12
    top = FOOT + 4.5
    return [
        across(FOOT, 0.56, 0x77),
        Words(LEFT, top + SMALL.baseline, fit(clean_line(text), SMALL, room), SMALL),
        right(page, SMALL, top),
    ]
