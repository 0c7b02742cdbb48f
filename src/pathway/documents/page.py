"""Sheets of A4 that fill from top to bottom: plain marks in points, measured from the upper left corner.

Nothing here draws. A flow takes headings, texts and tables (`tables`), turns to a new sheet where one is full, and
never parts a heading from what it heads.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from pathway.charts.primitives import Primitive
from pathway.documents.text import clean, clean_line, lines
from pathway.documents.type import BODY, EMPTY, GREY, HEADING, INK, Style

WIDTH, HEIGHT = 595.28, 841.89
LEFT, RIGHT = 56.69, WIDTH - 56.69
ACROSS = RIGHT - LEFT
TOP = 51.02
BOTTOM = 776.0
"""Where the text of a sheet must end; below it stands the foot."""
BETWEEN = 14.25
UNDER_HEADING = 2.25


class Words(NamedTuple):
    """One line of text: where it begins, where its letters stand, and how it is set."""

    x: float
    baseline: float
    text: str
    style: Style


class Rule(NamedTuple):
    """A straight line, by its centre, with its thickness and shade."""

    x: float
    y: float
    x_end: float
    y_end: float
    thick: float
    shade: int = INK


class Box(NamedTuple):
    """A rectangle's outline, dashed or not."""

    x: float
    y: float
    width: float
    height: float
    thick: float
    shade: int = INK
    dashed: bool = False


class Picture(NamedTuple):
    """Shapes of a drawing: the place of its upper left corner, points in a pixel of it, and the shapes in order."""

    x: float
    y: float
    scale: float
    shapes: tuple[Primitive, ...]


Mark = Words | Rule | Box | Picture


@dataclass
class Flow:
    """The sheets so far, and how far down the last one is filled (``y``). ``top`` is where a further sheet begins."""

    y: float
    top: float
    sheets: list[list[Mark]] = field(default_factory=lambda: [[]])

    @property
    def room(self) -> float:
        """What is left of the sheet, in points."""
        return BOTTOM - self.y

    @property
    def fresh(self) -> bool:
        """Whether nothing stands yet on a further sheet."""
        return len(self.sheets) > 1 and self.y <= self.top

    def put(self, mark: Mark) -> None:
        """Put a mark on the sheet."""
        self.sheets[-1].append(mark)

    def turn(self) -> None:
        """Begin a new sheet."""
        self.sheets.append([])
        self.y = self.top

    def need(self, height: float) -> None:
        """Turn the sheet when ``height`` points are not left on it, unless a further one would have no more."""
        if height > self.room and not self.fresh:
            self.turn()

    def skip(self, height: float) -> None:
        """Leave white space, but none at the top of a further sheet."""
        if not self.fresh:
            self.y += height

    def line(self, text: str, style: Style, x: float = LEFT) -> None:
        """Set one line here and go on below it."""
        self.put(Words(x, self.y + style.baseline, text, style))
        self.y += style.leading

    def heading(self, text: str, keep: float) -> None:
        """Set a section's heading, on a sheet where ``keep`` points of the section follow it."""
        found = lines(clean_line(text), HEADING, ACROSS)
        self.need(BETWEEN + len(found) * HEADING.leading + UNDER_HEADING + min(keep, BOTTOM - self.top - 60))
        self.skip(BETWEEN)
        for each in found:
            self.line(each, HEADING)
        self.y += UNDER_HEADING

    def text(self, text: str, style: Style = BODY, bar: bool = False) -> None:
        """Set a text over as many sheets as it takes; a bar at its side marks the person's own words."""
        inset = 12.75 if bar else 0.0
        found = lines(clean(text), style, ACROSS - inset)
        while found:
            count = self._take(found, style)
            top = self.y
            for each in found[:count]:
                if each:
                    self.line(each, style, LEFT + inset)
                else:
                    self.y += style.leading / 2
            if bar and count:
                self.put(Rule(LEFT + 1.125, top, LEFT + 1.125, self.y, 2.25))
            found = found[count:]
            if found:
                self.turn()

    def _take(self, found: list[str], style: Style) -> int:
        """Return how many lines to set on this sheet, so that no line of a text stands alone on either side."""
        fitting = max(int(self.room / style.leading + 0.001), 0)
        if fitting >= len(found):
            return len(found)
        if len(found) - fitting == 1:
            fitting -= 1
        if fitting < 2 and not self.fresh:
            return 0
        return max(fitting, 1)

    def empty(self, words: str) -> None:
        """Set the dashed frame of a section that nobody has filled in; it is `EMPTY_HEIGHT` points high."""
        self.put(Box(LEFT, self.y + 0.5, ACROSS, EMPTY_HEIGHT - 1, 0.56, 0x77, dashed=True))
        self.put(Words(LEFT + 11, self.y + 6 + EMPTY.baseline, words, EMPTY))
        self.y += EMPTY_HEIGHT


EMPTY_HEIGHT = 30.0


def across(y: float, thick: float, shade: int = GREY) -> Rule:
    """Return a line across the whole text, its upper edge at ``y``."""
    return Rule(LEFT, y + thick / 2, RIGHT, y + thick / 2, thick, shade)


def right(text: str, style: Style, y: float) -> Words:
    """Return a line that ends at the right margin, its top at ``y``."""
    return Words(RIGHT - style.width(text), y + style.baseline, text, style)
