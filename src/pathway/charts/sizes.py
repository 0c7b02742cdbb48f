"""How big the parts of the chart are, for the room there is.

Source: the chart's design tokens (``resources/style/tokens.toml``, table ``chart``). Lengths in pixels of the system.
"""

from dataclasses import dataclass, fields, replace

WIDE_WINDOW = 1800
LOW_WINDOW = 656
MANY_ROWS = 8
SHOWN_ROWS = 12
_NARROW, _CODE_ONLY = 1000, 840
"""Below these widths of the chart the gutter shrinks, and shrinks again."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """The lengths one drawing is made with; ``scale`` is 1 at the usual text size."""

    width: int
    gutter: int = 168
    axis: int = 24
    lane: int = 34
    bar: int = 20
    strip: int = 24
    split: int = 8
    scale: float = 1.0
    two_lines: bool = True
    counts: bool = True
    rows_shown: int | None = SHOWN_ROWS

    @property
    def base(self) -> int:
        """From the middle of a line of captions to its base line."""
        return round(4 * self.scale)

    def grown(self, scale: float) -> "Sizes":
        """Return the sizes for a text ``scale`` times as big; they never shrink below those drawn."""
        if scale <= 1:
            return self
        grow = {f.name: round(getattr(self, f.name) * scale) for f in fields(self) if f.name in _GROWING}
        return replace(self, scale=scale, **grow)


_GROWING = {"gutter", "axis", "lane", "bar", "strip"}


def fitting(width: int, rows: int, window: tuple[int, int] = (1366, 688), scale: float = 1.0) -> Sizes:
    """Return the sizes for a chart of this width and number of rows.

    Args:
        width: Of the chart.
        rows: Rows of bars in it.
        window: Width and height of the window's content around it.
        scale: The text size relative to the usual one.

    >>> fitting(1142, 5).lane, fitting(1142, 9).lane, fitting(1744, 5, (2560, 1360)).lane
    (34, 28, 48)
    """
    low = window[1] < LOW_WINDOW or rows > MANY_ROWS
    if low or width < _NARROW:
        gutter = 96 if width < _CODE_ONLY else 120
        strip = 20 if low else 24
        small = Sizes(width, gutter, lane=28, strip=strip, two_lines=False, counts=gutter >= 110)
        return small.grown(scale)
    if window[0] >= WIDE_WINDOW:
        return Sizes(width, 184, lane=48, bar=24, strip=36).grown(scale)
    return Sizes(width).grown(scale)


def on_paper(width: int) -> Sizes:
    """Return the sizes for print: one line a lane, every row shown."""
    return replace(Sizes(width, 112, lane=28, two_lines=False), rows_shown=None)
