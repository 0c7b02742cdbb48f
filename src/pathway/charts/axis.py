"""The axis of time: lines for years, quarters, months or weeks, and the labels that have room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pathway.charts.primitives import Line, Measure, Primitive, Style, Text
from pathway.charts.scale import Scale
from pathway.charts.sizes import Sizes
from pathway.charts.words import Words

WEEKS, MONTHS, QUARTERS, QUARTER_LINES = 240, 60, 14, 10
"""Pixels a month from which the axis shows them."""
_AIR = 5
_DASH = (1.0, 3.0)


@dataclass(frozen=True, slots=True)
class Tick:
    """A day on the axis: how strong its line is, and its label."""

    on: date
    rank: int
    """3 a year, 2 a month among weeks, 1 the rest."""
    label: str = ""
    lined: bool = True


def ticks(scale: Scale, words: Words, year_width: float) -> Iterator[Tick]:
    """Yield the days that the window's closeness calls for, in order of time within a rank."""
    month = scale.month
    step = next((step for step in (1, 2, 5, 10, 20) if step * 12 * month >= year_width + 2 * _AIR), 50)
    for first in _months(scale):
        if first.month == 1:
            yield Tick(
                first, 3, str(first.year) if first.year % step == 0 else "", 12 * month >= 6 or first.year % step == 0
            )
        elif month >= WEEKS:
            yield Tick(first, 2, words.months[first.month - 1])
        elif month >= MONTHS or (first.month in {4, 7, 10} and month >= QUARTER_LINES):
            yield Tick(first, 1, words.months[first.month - 1] if month >= QUARTERS else "")
    if month >= WEEKS:
        yield from (Tick(monday, 1, words.week.format(n=monday.isocalendar().week)) for monday in _mondays(scale))


def _months(scale: Scale) -> Iterator[date]:
    day = scale.window.first.replace(day=1)
    while day <= scale.window.last:
        if day >= scale.window.first:
            yield day
        day = (day + timedelta(days=31)).replace(day=1)


def _mondays(scale: Scale) -> Iterator[date]:
    day = scale.window.first + timedelta(days=-scale.window.first.weekday() % 7)
    while day <= scale.window.last:
        if day.day != 1:
            yield day
        day += timedelta(days=7)


def axis(scale: Scale, sizes: Sizes, measure: Measure, words: Words, bottom: int) -> list[Primitive]:
    """Return the lines down to ``bottom`` and the labels; a label that would touch another or "i dag" is left out."""
    found = list(ticks(scale, words, measure("2024", Style.STRONG)))
    lines = [line for tick in found if tick.lined and (line := _line(tick, scale, sizes, bottom))]
    rule = Line("lane", 0, sizes.axis - 0.5, scale.right, sizes.axis - 0.5, "line")
    return [*lines, *_labels(found, scale, sizes, measure, words), rule]


def _line(tick: Tick, scale: Scale, sizes: Sizes, bottom: int) -> Line:
    x = min(scale.pixel(tick.on), scale.right - 1) + 0.5
    if tick.rank == 1:
        return Line("quarter", x, sizes.axis - 6, x, bottom, "line", dash=_DASH)
    top = 0 if scale.month >= MONTHS else 4
    return Line("year", x, top, x, bottom, "line")


def _labels(found: Iterable[Tick], scale: Scale, sizes: Sizes, measure: Measure, words: Words) -> Iterator[Text]:
    taken = [_plate(scale, measure, words)] if scale.shows_today else []
    by_rank = sorted((tick for tick in found if tick.label), key=lambda tick: (-tick.rank, tick.on))
    year_due = scale.window.first != date(scale.window.first.year, 1, 1)
    first_year = min((tick.on for tick in by_rank if tick.rank == 3), default=date.max)
    for tick in by_rank:
        bare = not (year_due and tick.rank < 3 and tick.on < first_year)
        label = tick.label if bare else f"{tick.label} {tick.on.year}"
        style = Style.STRONG if tick.rank > 1 else Style.FIGURES
        x, width = scale.pixel(tick.on) + _AIR + 0.5, measure(label, style)
        if x + width > scale.right - _AIR or any(x - 2 < end and start < x + width + _AIR for start, end in taken):
            continue
        taken.append((x - _AIR - 0.5, x + width))
        year_due = year_due and bare
        colour = "text" if tick.rank > 1 else "text2"
        yield Text("axis", x, sizes.axis / 2 + sizes.base, label, width, style, colour, "surface")


def _plate(scale: Scale, measure: Measure, words: Words) -> tuple[float, float]:
    half = measure(words.today, Style.STRONG) / 2 + 6
    return scale.today_x - half - 2, scale.today_x + half + 2
