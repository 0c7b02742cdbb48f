"""What stands in a row, in whole pixels: bars, what is decided, gaps, and bundles of short bars.

Within a row nothing covers its neighbour: a bar of a day is still 3 wide and pushes the next one right; what would
then pass today is pushed back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from pathway.charts.lanes import Row
from pathway.charts.scale import Scale
from pathway.charts.story import Bar, Gap

MIN_BAR = 3
BUNDLE_BELOW, BUNDLE_GAP = 6, 4
BUNDLE_BACK = 4
"""How far the hindmost outline of a bundle reaches past the others, to the right and up."""
TRIANGLE = 11
MARK_REACH = 8
"""From an end mark's middle to the edge of its halo, rounded up."""


class Kind(StrEnum):
    """What an item is."""

    BAR = "bar"
    DECIDED = "decided"
    BUNDLE = "bundle"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Item:
    """Something from ``x1`` to ``x2`` in a row; ``cut_left`` and ``cut_right`` when it goes on past the window."""

    kind: Kind
    x1: int
    x2: int
    bars: tuple[Bar, ...] = ()
    gap: tuple[int, Gap] | None = None
    cut_left: bool = False
    cut_right: bool = False

    @property
    def bar(self) -> Bar:
        """The bar, or the first one in a bundle."""
        return self.bars[0]

    @property
    def of(self) -> str:
        """Whose it is."""
        return f"gap:{self.gap[0]}" if self.gap else self.bar.id

    @property
    def open(self) -> bool:
        """Whether it is a bar that runs on past today."""
        return self.kind is Kind.BAR and self.bar.ended is None

    @property
    def closed(self) -> bool:
        """Whether it is a bar whose end is in the window."""
        return self.kind is Kind.BAR and self.bar.ended is not None and not self.cut_right


def items(row: Row, scale: Scale) -> tuple[Item, ...]:
    """Return what the window shows of a row, from left to right."""
    bars = [item for bar in row.bars if (item := _of_bar(bar, scale))]
    placed = _back_from_today(_pushed(_bundled(bars, scale), scale), scale)
    for number, gap in sorted(row.gaps, key=lambda each: each[1].first):
        item = _of_gap(number, gap, scale)
        if item and (fitted := _between(item, placed)):
            placed.append(fitted)
    return tuple(sorted(placed, key=lambda item: (item.x1, item.x2)))


def mark_x(item: Item, scale: Scale) -> int:
    """Return where the end mark of a closed item has its middle: on the last day, and whole within the window."""
    return max(scale.left + MARK_REACH, min(item.x2, scale.right - MARK_REACH))


def _of_bar(bar: Bar, scale: Scale) -> Item | None:
    window = scale.window
    if not bar.begun:
        return _of_decided(bar, scale)
    last = bar.ended or scale.today
    if bar.started > window.last or last < window.first:
        return None
    x1, x2 = _at_least(scale.pixel(bar.started), scale.pixel(last), scale)
    return Item(Kind.BAR, x1, x2, (bar,), cut_left=bar.started < window.first, cut_right=last > window.last)


def _of_decided(bar: Bar, scale: Scale) -> Item | None:
    """Decided, not begun: it can begin today at the earliest."""
    first, last = max(bar.started, scale.today), bar.ended or bar.planned_end or date.max
    if first > scale.window.last or last < scale.window.first:
        return None
    x2 = scale.right if last > scale.window.last else scale.pixel(last)
    x1, x2 = _at_least(scale.pixel(first), x2, scale)
    return Item(Kind.DECIDED, x1, x2, (bar,), cut_left=first < scale.window.first, cut_right=last > scale.window.last)


def _of_gap(number: int, gap: Gap, scale: Scale) -> Item | None:
    last = min(gap.last or scale.today, scale.today)
    if gap.first > scale.window.last or last < scale.window.first or last <= gap.first:
        return None
    x1, x2 = _at_least(scale.pixel(gap.first), scale.pixel(last), scale)
    return Item(Kind.GAP, x1, x2, gap=(number, gap))


def _at_least(x1: int, x2: int, scale: Scale, least: int = MIN_BAR) -> tuple[int, int]:
    x1 = min(x1, scale.right - least)
    return x1, max(x2, x1 + least)


def _least(item: Item) -> int:
    return BUNDLE_BELOW + 1 if item.kind is Kind.BUNDLE else MIN_BAR


def _bundled(bars: list[Item], scale: Scale) -> list[Item]:
    """Bars under 6 px with under 4 px between them become one; an open bar always stands alone."""
    found: list[Item] = []
    for item in bars:
        before = found[-1] if found else None
        near = before is not None and _start(item.bar, scale) - _end(before.bars[-1], scale) < BUNDLE_GAP
        if before and near and _short(item, scale) and (before.kind is Kind.BUNDLE or _short(before, scale)):
            bundle = Item(Kind.BUNDLE, before.x1, max(before.x2, item.x2), (*before.bars, *item.bars))
            found[-1] = bundle
        else:
            found.append(item)
    return found


def _start(bar: Bar, scale: Scale) -> float:
    return max(scale.left, scale.at(bar.started))


def _end(bar: Bar, scale: Scale) -> float:
    return min(scale.right, scale.at(bar.ended or scale.today))


def _short(item: Item, scale: Scale) -> bool:
    return item.closed and _end(item.bar, scale) - _start(item.bar, scale) < BUNDLE_BELOW


def _pushed(bars: list[Item], scale: Scale) -> list[Item]:
    found: list[Item] = []
    edge = scale.left
    for item in bars:
        x1, x2 = _at_least(max(item.x1, edge), item.x2, scale, _least(item))
        found.append(replace(item, x1=x1, x2=x2))
        edge = x2
    return found


def _back_from_today(bars: list[Item], scale: Scale) -> list[Item]:
    """Move what pushing has put past today, or past the right edge, back to the left."""
    today = scale.pixel(scale.today) if scale.shows_today else scale.right
    edge = scale.right
    found: list[Item] = []
    for item in reversed(bars):
        limit = edge if item.kind is Kind.DECIDED else min(edge, today)
        if item.kind is Kind.BUNDLE:
            limit = min(limit, scale.right - BUNDLE_BACK - 1)
        x2 = min(item.x2, limit) if limit - _least(item) >= scale.left else item.x2
        item = replace(item, x1=max(scale.left, min(item.x1, x2 - _least(item))), x2=x2)
        edge = item.x1
        found.append(item)
    return found[::-1]


def _between(gap: Item, placed: list[Item]) -> Item | None:
    """Return the gap less what bars and other gaps have taken, or None when nothing is left to be seen."""
    x1, x2 = gap.x1, gap.x2
    for item in placed:
        if item.x1 < x2 and x1 < item.x2:
            if item.x1 <= x1:
                x1 = item.x2
            else:
                x2 = min(x2, item.x1)
    return replace(gap, x1=x1, x2=x2) if x2 - x1 >= MIN_BAR else None


def neighbours(found: tuple[Item, ...]) -> Iterator[tuple[Item | None, Item, Item | None]]:
    """Yield every item with the one before and the one after it."""
    for number, item in enumerate(found):
        before = found[number - 1] if number else None
        after = found[number + 1] if number + 1 < len(found) else None
        yield before, item, after
