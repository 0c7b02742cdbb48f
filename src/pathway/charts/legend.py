"""The legend: a reminder of the four marks, or fewer where there is little room."""

from collections.abc import Iterator
from dataclasses import dataclass

from pathway.charts.bars import hatched
from pathway.charts.ends import TRIANGLE_SIGN, end_mark
from pathway.charts.primitives import Measure, Path, Primitive, Style, Text
from pathway.charts.story import End
from pathway.charts.words import Words

_BETWEEN, _SIGN, _HATCH = 20, 14, (20, 12)
_SIGNS_LEFT = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """One mark with its word."""

    sign: str
    word: str


def legend(room: float, middle: float, neither: bool, measure: Measure, words: Words) -> list[Primitive]:
    """Return the marks and words that fit ``room`` pixels, set against its right edge; none when none fit.

    Args:
        room: Pixels across.
        middle: The middle of the line, pixels down.
        neither: Whether the pathway has an end that is neither planned nor unplanned.
        measure: How wide a text is.
        words: The language.
    """
    for entries in _choices(neither, words):
        width = sum(_width(entry, measure) for entry in entries) + _BETWEEN * (len(entries) - 1)
        if width <= room:
            return list(_row(entries, room - width, middle, measure))
    return []


def _choices(neither: bool, words: Words) -> Iterator[list[Entry]]:
    """From all with long words to two with short ones."""
    last = [Entry("neither", words.legend_neither)] if neither else []
    unplanned, gap = Entry("unplanned", words.unplanned[0]), Entry("gap", words.legend_gap)
    long, short = (Entry("planned", word) for word in (words.legend_planned, words.planned[0]))
    opened = Entry("open", words.open[-1])
    yield [long, unplanned, *last, opened, gap]
    yield [long, unplanned, *last, gap]
    yield [short, unplanned, *last, gap]
    yield [short, unplanned, *last]
    yield [short, unplanned]


def _width(entry: Entry, measure: Measure) -> float:
    sign = _HATCH[0] + 6 if entry.sign == "gap" else _SIGNS_LEFT + _SIGN
    return sign + measure(entry.word, Style.CAPTION)


def _row(entries: list[Entry], left: float, middle: float, measure: Measure) -> Iterator[Primitive]:
    for entry in entries:
        yield from _sign(entry.sign, round(left), middle)
        width = measure(entry.word, Style.CAPTION)
        x = left + _width(entry, measure) - width
        yield Text("word", x, middle + 4, entry.word, width, Style.CAPTION, "text2", "surface")
        left = x + width + _BETWEEN


def _sign(sign: str, left: int, middle: float) -> Iterator[Primitive]:
    if sign == "gap":
        top, (width, high) = round(middle - _HATCH[1] / 2), _HATCH
        yield from hatched(left, top, left + width, top + high)
        return
    x = left + _SIGNS_LEFT
    if sign == "open":
        points = tuple((x - 4 + dx, middle + dy) for dx, dy in TRIANGLE_SIGN)
        yield Path("end", (points,), fill="bar-edge", closed=True)
        return
    yield from end_mark(End(sign), x, middle)
