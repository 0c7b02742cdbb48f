"""The pathway chart on paper: the same primitives as on the screen, in greys, as lines that stay sharp at any size."""

from pathway.charts import primitives as drawn
from pathway.charts.layout import draw
from pathway.charts.legend import legend
from pathway.charts.primitives import Drawing, Primitive
from pathway.charts.sizes import on_paper
from pathway.charts.story import End, Story
from pathway.charts.window import Window
from pathway.charts.words import Words as ChartWords
from pathway.documents.page import ACROSS, LEFT, Flow, Mark, Picture, Words
from pathway.documents.shades import shade
from pathway.documents.text import clean_line
from pathway.documents.type import FIGURES, REGULAR, STRONG, Style

POINTS = 0.75
"""Points in a pixel of the layout: captions of 12 pixels are printed in 9 points."""
WIDTH = int(ACROSS / POINTS)
_LEGEND = 24
_FACES = {
    drawn.Style.LANE: (STRONG, 10.0),
    drawn.Style.BODY: (REGULAR, 10.0),
    drawn.Style.CAPTION: (REGULAR, 9.0),
    drawn.Style.STRONG: (STRONG, 9.0),
    drawn.Style.FIGURES: (FIGURES, 9.0),
}


def set_chart(flow: Flow, story: Story, window: Window, words: ChartWords) -> None:
    """Set the legend and the whole chart, every lane of it, on one sheet."""
    drawing = chart(story, window, words)
    flow.need((drawing.height + _LEGEND) * POINTS)
    neither = any(bar.end is End.NEITHER for bar in story.bars)
    for mark in marks(legend(WIDTH, _LEGEND / 2 - 4, neither, width, words), flow.y):
        flow.put(mark)
    flow.y += _LEGEND * POINTS
    for mark in marks(drawing.primitives, flow.y):
        flow.put(mark)
    flow.y += drawing.height * POINTS


def chart(story: Story, window: Window, words: ChartWords) -> Drawing:
    """Return the chart's layout for the width of the paper."""
    return draw(story, window, on_paper(WIDTH), width, words)


def width(text: str, style: drawn.Style) -> float:
    """Return how wide a text is on paper, in pixels of the layout."""
    face, size = _FACES[style]
    return Style(face, size, size).width(clean_line(text)) / POINTS


def marks(primitives: tuple[Primitive, ...] | list[Primitive], top: float) -> list[Mark]:
    """Return primitives as marks of a sheet: one picture, and each text as words that can be read and searched."""
    shapes = tuple(each for each in primitives if not isinstance(each, drawn.Text))
    texts = [each for each in primitives if isinstance(each, drawn.Text)]
    return [Picture(LEFT, top, POINTS, shapes), *(_words(text, top) for text in texts)]


def _words(text: drawn.Text, top: float) -> Words:
    face, size = _FACES[text.style]
    style = Style(face, size, size, shade(text.colour))
    return Words(LEFT + text.x * POINTS, top + text.y * POINTS, clean_line(text.text), style)
