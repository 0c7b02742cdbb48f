"""Which lanes a pathway has touched, in what order, and how many rows each needs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pathway.charts.story import Bar, Gap, Lane, Story


@dataclass(frozen=True, slots=True)
class Row:
    """One line of bars; a lane has more than one when placements in it overlap in time.

    ``gaps`` are what is left of each gap when the lane's bars are taken away, with the gap's number.
    """

    lane: Lane
    first: bool
    bars: tuple[Bar, ...]
    gaps: tuple[tuple[int, Gap], ...] = ()


def rows(story: Story) -> tuple[Row, ...]:
    """Return the rows from top to bottom: most intrusive first, then off the ladder, the shelter last."""
    bars = story.told_bars
    touched = [lane for lane in story.lanes if any(bar.lane == lane.code for bar in bars)]
    ordered = sorted(touched, key=_order)
    return tuple(row for lane in ordered for row in _rows_of(lane, story, bars, _gaps_for(lane, ordered, story)))


def _order(lane: Lane) -> tuple[bool, bool, int]:
    return lane.position is None, lane.shelter, -(lane.position or 0)


def split_before(found: tuple[Row, ...]) -> int | None:
    """Return the number of the first row off the ladder, if there are rows on both sides."""
    off = [row.lane.position is None for row in found]
    return off.index(True) if True in off and False in off else None


def _gaps_for(lane: Lane, ordered: list[Lane], story: Story) -> tuple[Gap, ...]:
    """The gaps, if this is their lane: the shelter, else the lowest housing lane, else the last of all."""
    homes = [each for each in ordered if each.shelter] or [each for each in ordered if each.housing]
    return story.gaps if lane == (homes or ordered)[-1] else ()


def _rows_of(lane: Lane, story: Story, bars: tuple[Bar, ...], gaps: tuple[Gap, ...]) -> Iterator[Row]:
    mine = [bar for bar in bars if bar.lane == lane.code]
    packed: list[list[Bar]] = []
    for bar in mine:
        free = next((row for row in packed if _until(row[-1], story.today) <= bar.started), None)
        if free is None:
            packed.append([bar])
        else:
            free.append(bar)
    for number, row in enumerate(packed):
        pieces = tuple(_pieces(gaps, mine)) if number == 0 else ()
        yield Row(lane, number == 0, tuple(row), pieces)


def _until(bar: Bar, today: date) -> date:
    """The day from which another bar has room in the row."""
    if bar.begun and bar.ended:
        return bar.ended
    last = bar.ended or bar.planned_end
    return max(last, today + timedelta(days=1)) if last else date.max


def _pieces(gaps: tuple[Gap, ...], bars: list[Bar]) -> Iterator[tuple[int, Gap]]:
    """What is left of each gap; days that two gaps tell are drawn once."""
    taken = [(bar.started, bar.ended or date.max) for bar in bars if bar.begun]
    for number, gap in enumerate(gaps):
        left = [gap]
        for first, last in taken:
            left = [piece for each in left for piece in _without(each, first, last)]
        yield from ((number, piece) for piece in left)
        taken.append((gap.first, gap.last or date.max))


def _without(gap: Gap, first: date, last: date) -> Iterator[Gap]:
    """What is left of a gap before and after a stretch of days."""
    end = gap.last or date.max
    if last <= gap.first or end <= first:
        yield gap
        return
    if gap.first < first:
        yield replace(gap, last=first)
    if last < end:
        yield replace(gap, first=last)
