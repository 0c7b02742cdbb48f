"""Where the bars of a year stand: one scale for both sides of the axis. A pure function of counts and size."""

from collections.abc import Sequence
from dataclasses import dataclass, field

_BAR_SHARE = 0.48
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Month:
    """One month: its short name, how many above the axis and how many below."""

    name: str
    above: int
    below: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar's rectangle, pixels: left, top, width, height; and its count."""

    left: float
    top: float
    width: float
    height: float
    count: int


@dataclass(frozen=True, slots=True)
class BarsLayout:
    """All places, pixels from the widget's corner.

    ``lines`` pairs a height with the count it stands for; ``axis_top`` and ``axis_bottom`` hold the months' names.
    """

    axis_top: float
    axis_bottom: float
    pitch: float
    above: tuple[Bar, ...] = ()
    below: tuple[Bar, ...] = ()
    lines: tuple[tuple[float, int], ...] = field(default=())


def lay_out(months: Sequence[Month], left: float, width: float, height: float, line: float = 16) -> BarsLayout:
    """Return where everything stands.

    Args:
        months: From the left.
        left: Where the bars begin; before it stand words and scale.
        width: Of the whole, with the words.
        height: Of the whole.
        line: Height of a line of words.

    >>> both = lay_out([Month("jan", 10, 5)], 0, 100, 18 + 36 + 150)
    >>> both.above[0].height, both.below[0].height
    (100.0, 50.0)
    """
    most_above = max((month.above for month in months), default=0)
    most_below = max((month.below for month in months), default=0)
    band = line + 2
    unit = max(0.0, height - 3 * band) / max(1, most_above + most_below)
    axis_top = band + most_above * unit
    pitch = (width - left) / max(1, len(months))
    bar = max(3.0, min(40.0, round(pitch * _BAR_SHARE)))
    above, below = [], []
    for place, month in enumerate(months):
        x = left + pitch * (place + 0.5) - bar / 2
        above.append(Bar(x, axis_top - month.above * unit, bar, month.above * unit, month.above))
        below.append(Bar(x, axis_top + band, bar, month.below * unit, month.below))
    lines = _lines(most_above, most_below, unit, axis_top, band)
    return BarsLayout(axis_top, axis_top + band, pitch, tuple(above), tuple(below), lines)


def _lines(
    most_above: int, most_below: int, unit: float, axis_top: float, band: float
) -> tuple[tuple[float, int], ...]:
    """Return the lines of the scale: as many as stand 28 px apart."""
    step = next((one for one in _STEPS if one * unit >= 28), 0)
    if not step or not unit:
        return ()
    upper = [(axis_top - count * unit, count) for count in range(step, most_above + 1, step)]
    lower = [(axis_top + band + count * unit, count) for count in range(step, most_below + 1, step)]
    return tuple(upper + lower)
