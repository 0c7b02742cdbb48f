"""The words at the marks: the longest that fits its room, or none. Never cut, never over another, never smaller."""

from collections.abc import Iterable, Iterator

from pathway.charts.bars import pauses
from pathway.charts.ends import planned_beyond, planned_x, triangle_x
from pathway.charts.items import TRIANGLE, Item, Kind, mark_x
from pathway.charts.primitives import Primitive, Rect, Text
from pathway.charts.sheet import Place, Sheet
from pathway.charts.story import End, Lane

INSET = 7
_CHEVRON = 7
_MARK_LEFT, _MARK_RIGHT = 6, 10
"""What a label keeps from an end mark's middle, to its left and to its right."""
_END_WORD, _OPEN_WORD, _RING_WORD = 12, 16, 11
_AIR = 6
_PLATE = 4

Stretch = tuple[float, float]


def row_words(found: tuple[Item, ...], lane: Lane, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """Yield every word of a row, from left to right."""
    blocked = [(x - _MARK_LEFT, x + _MARK_RIGHT) for x in _mark_middles(found, sheet)]
    free: float = sheet.scale.left
    for number, item in enumerate(found):
        after = found[number + 1 :]
        if item.kind is Kind.GAP:
            yield from _gap_words(item, blocked, free, place, sheet)
            free = max(free, item.x2)
            continue
        if label := _bar_label(item, found, blocked, lane, place, sheet):
            yield label
        word = _after(item, after, blocked, place, sheet)
        if word:
            yield word
        free = max(free, _right_of(item, sheet), word.x + word.width + _AIR if word else 0)


def _mark_middles(found: Iterable[Item], sheet: Sheet) -> Iterator[float]:
    for item in found:
        if item.closed:
            yield mark_x(item, sheet.scale)
        elif item.open and (x := planned_x(item, sheet)) is not None:
            yield x


def _right_of(item: Item, sheet: Sheet) -> float:
    """Where a word may begin that does not belong to the item."""
    if item.closed:
        return mark_x(item, sheet.scale) + _MARK_RIGHT
    if item.open:
        return (planned_x(item, sheet) or item.x2) + TRIANGLE + _AIR
    return item.x2 + (_MARK_RIGHT if item.kind is Kind.BUNDLE else 0)


def _bar_label(
    item: Item, found: tuple[Item, ...], blocked: list[Stretch], lane: Lane, place: Place, sheet: Sheet
) -> Text | None:
    """The first name that fits the first unbroken stretch, else another stretch."""
    if item.kind is Kind.BUNDLE:
        return _count(item, lane, place, sheet)
    ink, ground = (lane.ink, lane.fill) if item.kind is Kind.BAR else ("text2", sheet.ground(item.x1 + 1))
    for name in item.bar.names:
        width = sheet.width(name)
        for left, right in _stretches(item, found, blocked, sheet):
            if name and width <= right - left - 2 * INSET:
                return sheet.caption(left + INSET, place.middle, name, ink, ground, part="label", of=item.of)
    return None


def _count(item: Item, lane: Lane, place: Place, sheet: Sheet) -> Text | None:
    text = str(len(item.bars))
    width = sheet.width(text)
    if width + 2 > item.x2 - item.x1:
        return None
    x = (item.x1 + item.x2 - width) / 2
    return sheet.caption(x, place.middle, text, lane.ink, lane.fill, part="label", of=item.of)


def _stretches(item: Item, found: tuple[Item, ...], blocked: list[Stretch], sheet: Sheet) -> list[Stretch]:
    """What is left of a bar between its pauses, phases, marks, neighbours and, for what is only decided, today.

    The latest phase comes first: the name of a bar with phases is that of its present one.
    """
    roomy = item.x2 - item.x1 >= 2 * _CHEVRON + 2
    left = item.x1 + (_CHEVRON if item.cut_left and roomy else 0)
    right = item.x2 - (_CHEVRON if item.cut_right and roomy else 0)
    taken = [*blocked, *(pauses(item, sheet) if item.kind is Kind.BAR else ())]
    taken += [(other.x1, other.x2) for other in found if other is not item]
    taken += [(x, x + 1) for x in (sheet.scale.at(phase.on) for phase in item.bar.phases) if left < x < right]
    if item.kind is Kind.DECIDED and sheet.scale.shows_today:
        taken.append((sheet.scale.today_x - 1, sheet.scale.today_x + 1))
    free = _left_of([(left, right)], taken)
    return free[::-1] if item.bar.phases else free


def _left_of(stretches: list[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    for first, last in taken:
        cut = [
            part for a, b in stretches for part in (((a, b),) if last <= a or b <= first else ((a, first), (last, b)))
        ]
        stretches = [(a, b) for a, b in cut if b > a]
    return stretches


def _after(item: Item, after: tuple[Item, ...], blocked: list[Stretch], place: Place, sheet: Sheet) -> Text | None:
    """The word behind an end: how it ended, or that it is open."""
    start, candidates = _end_words(item, sheet)
    limit: float = sheet.scale.right
    if after:
        limit = min(limit, after[0].x1 - _AIR)
    if sheet.scale.shows_today and start <= sheet.scale.today_x + 2:
        limit = min(limit, sheet.scale.today_x - 1 - _AIR)
    limit = min((limit, *(left for left, right in blocked if right > start + 2 and left >= start - _END_WORD)))
    for text in candidates:
        if start + sheet.width(text) <= limit:
            return sheet.caption(start, place.middle, text, "text2", sheet.ground(start), of=item.of)
    return _before_the_ring(item, candidates, place, sheet)


def _before_the_ring(item: Item, candidates: list[str], place: Place, sheet: Sheet) -> Text | None:
    """When nothing has room behind the ring of an agreed end, the word stands between the lines that lead to it."""
    if (ring := planned_x(item, sheet)) is None:
        return None
    for text in candidates:
        x = ring - _RING_WORD - sheet.width(text)
        if x >= triangle_x(item, sheet) + _OPEN_WORD:
            return sheet.caption(x, place.middle, text, "text2", sheet.ground(x), of=item.of)
    return None


def _end_words(item: Item, sheet: Sheet) -> tuple[float, list[str]]:
    words, bar = sheet.words, item.bar
    if item.closed:
        forms = {End.PLANNED: words.planned, End.UNPLANNED: words.unplanned, End.NEITHER: words.neither}[bar.end]
        long = [f"{forms[0]} · {bar.end_more}"] if bar.end_more else []
        return mark_x(item, sheet.scale) + _END_WORD, [*long, *forms]
    if not item.open or item.cut_right:
        return item.x2, []
    open_x = triangle_x(item, sheet) + _OPEN_WORD
    if bar.planned_end is None:
        return open_x, list(words.open)
    if planned_beyond(item, sheet):
        return open_x, [form.format(day=words.full_date(bar.planned_end)) for form in words.planned_on]
    x = planned_x(item, sheet)
    if x is None:
        return open_x, [words.open[-1]]
    day = words.coming_date(bar.planned_end, sheet.scale.today)
    return x + _RING_WORD, [form.format(day=day) for form in words.planned_on]


def _gap_words(item: Item, blocked: list[Stretch], free: float, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """On a plate in the gap; else the shortest before it, if that is free; else none."""
    if item.gap is None:
        return
    days = item.gap[1].length(sheet.scale.today)
    candidates = [form.format(n=days, days=sheet.words.length(days)) for form in sheet.words.gap]
    stretches = _left_of([(item.x1, item.x2)], blocked)
    for text in candidates:
        width = sheet.width(text)
        for left, right in stretches:
            if width + 2 * _PLATE <= right - left:
                x = (left + right - width) / 2
                height = round(16 * sheet.sizes.scale)
                yield Rect("plate", x - _PLATE, place.middle - height / 2, width + 2 * _PLATE, height, "surface")
                yield sheet.caption(x, place.middle, text, "text2", "surface", of=item.of)
                return
    width = sheet.width(candidates[-1])
    if free + width + _AIR + _PLATE <= item.x1 and not any(
        a < item.x1 - 5 and item.x1 - 5 - width < b for a, b in blocked
    ):
        yield sheet.caption(item.x1 - 5 - width, place.middle, candidates[-1], "text2", "surface", of=item.of)
