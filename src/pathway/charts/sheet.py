"""What everything in one drawing shares: the scale, the sizes, how wide a text is, and the words."""

from dataclasses import dataclass

from pathway.charts.primitives import Measure, Style, Text
from pathway.charts.scale import Scale
from pathway.charts.sizes import Sizes
from pathway.charts.words import Words


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper one chart is laid out on."""

    scale: Scale
    sizes: Sizes
    measure: Measure
    words: Words

    def ground(self, x: float) -> str:
        """Return the role of the ground at a place in the lanes."""
        today = self.scale.today_x if self.scale.shows_today else self.scale.at(self.scale.today)
        return "future" if x > today else "surface"

    def caption(self, x: float, middle: float, text: str, colour: str, ground: str, **more: str) -> Text:
        """Return a caption that begins at ``x`` and stands around ``middle``."""
        style = Style(more.pop("style", Style.CAPTION))
        part = more.pop("part", "word")
        width = self.measure(text, style)
        return Text(part, x, middle + self.sizes.base, text, width, style, colour, ground, **more)

    def width(self, text: str) -> float:
        """Return how wide a caption is."""
        return self.measure(text, Style.CAPTION)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row lies: its number from the top and the middle of its height."""

    row: int
    middle: float
    bar: int

    @property
    def top(self) -> float:
        """The top of its bars, a whole pixel."""
        return self.middle - self.bar / 2
