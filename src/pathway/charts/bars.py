"""The shapes in a row: bars with roof, pauses and phases, decided frames, bundles, gaps."""

from collections.abc import Iterator

from pathway.charts.items import BUNDLE_BACK, MIN_BAR, Item, Kind
from pathway.charts.primitives import Line, Path, Point, Primitive, Rect
from pathway.charts.sheet import Place, Sheet
from pathway.charts.story import Lane

ROOF = 3
_FRAME_DASH = (4.0, 3.0)
_GAP_DASH = (2.0, 2.0)
_HATCH_PITCH, _HATCH_LINE = 6 * 2**0.5, 1.5
"""Lines of 45 degrees that lie 6 apart are this far from each other across."""
_PAUSE = 0.35
"""How much of a bar's height a pause takes away above, and below."""
_CHEVRON_ROOM = 16


def shapes(item: Item, lane: Lane, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """Yield the shapes of one item, without its words and its end mark."""
    if item.kind is Kind.GAP:
        yield from _gap(item, place)
    elif item.kind is Kind.DECIDED:
        x, y = item.x1 + 0.5, place.top + 0.5
        width, height = item.x2 - item.x1 - 1, place.bar - 1
        yield Rect("bar", x, y, width, height, None, lane.edge, dash=_FRAME_DASH, radius=1, of=item.of)
    elif item.kind is Kind.BUNDLE:
        yield from _bundle(item, lane, place)
    else:
        yield from _bar(item, lane, place, sheet)


def _bar(item: Item, lane: Lane, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    width, y = item.x2 - item.x1, place.top
    radius = 0 if item.cut_left or item.cut_right else 1
    yield Rect("bar", item.x1 + 0.5, y + 0.5, width - 1, place.bar - 1, lane.fill, lane.edge, radius=radius, of=item.of)
    if lane.shelter:
        yield Rect("bar", item.x1, y, width, ROOF, lane.edge, of=item.of)
    for left, right in pauses(item, sheet):
        yield from _pause(left, right, lane, place)
    for phase in item.bar.phases:
        x = sheet.scale.pixel(phase.on) + 0.5
        if item.x1 < x < item.x2 - 1:
            yield Line("phase", x, y + 1, x, y + place.bar - 1, lane.edge)
    yield from _goes_on(item, lane, place)


def _goes_on(item: Item, lane: Lane, place: Place) -> Iterator[Primitive]:
    """The signs that a bar began before the window or ends after it."""
    if item.x2 - item.x1 < _CHEVRON_ROOM:
        return
    if item.cut_left:
        yield _chevron(item.x1 + 6, -4, lane, place)
    if item.cut_right:
        yield _chevron(item.x2 - 6, 4, lane, place)


def _chevron(x: float, reach: float, lane: Lane, place: Place) -> Path:
    points: tuple[Point, ...] = ((x, place.middle - 4), (x + reach, place.middle), (x, place.middle + 4))
    return Path("phase", (points,), stroke=lane.ink, line=1.5)


def pauses(item: Item, sheet: Sheet) -> list[tuple[int, int]]:
    """Return the item's pauses in the window as pixels, at least 3 wide, in order and apart."""
    found: list[tuple[int, int]] = []
    for pause in sorted(item.bar.pauses, key=lambda pause: pause.first):
        last = pause.last or item.bar.ended or sheet.scale.today
        if pause.first > sheet.scale.window.last or last < sheet.scale.window.first:
            continue
        left = max(item.x1, sheet.scale.pixel(pause.first), found[-1][1] + 1 if found else item.x1)
        right = min(item.x2, sheet.scale.right - 1, max(sheet.scale.pixel(last), left + MIN_BAR))
        if right - left >= MIN_BAR:
            found.append((left, right))
    return found


def _pause(left: int, right: int, lane: Lane, place: Place) -> Iterator[Primitive]:
    cut = round(place.bar * _PAUSE)
    top, bottom, width = place.top, place.top + place.bar, right - left
    yield Rect("pause", left, top - 1, width, cut + 1, "surface")
    yield Rect("pause", left, bottom - cut, width, cut + 1, "surface")
    a, b, high, low = left - 0.5, right + 0.5, top + cut - 0.5, bottom - cut + 0.5
    upper = ((a, top), (a, high), (b, high), (b, top))
    lower = ((a, bottom), (a, low), (b, low), (b, bottom))
    yield Path("pause", (upper, lower), stroke=lane.edge)


def _bundle(item: Item, lane: Lane, place: Place) -> Iterator[Primitive]:
    width = item.x2 - item.x1 - 1
    for back in (BUNDLE_BACK, BUNDLE_BACK // 2, 0):
        x, y = item.x1 + 0.5 + back, place.top + 0.5 - back
        yield Rect("bar", x, y, width, place.bar - 1, lane.fill, lane.edge, of=item.of)


def _gap(item: Item, place: Place) -> Iterator[Primitive]:
    yield from hatched(item.x1, place.top, item.x2, place.top + place.bar, item.of)


def hatched(left: float, top: float, right: float, bottom: float, of: str = "") -> Iterator[Primitive]:
    """Yield a hatched rectangle with its dashed outline."""
    yield Path("hatch", tuple(_hatch(left, top, right, bottom)), stroke="hatch", line=_HATCH_LINE)
    width, height = right - left - 1, bottom - top - 1
    yield Rect("hatch", left + 0.5, top + 0.5, width, height, None, "hatch", dash=_GAP_DASH, of=of)


def _hatch(left: float, top: float, right: float, bottom: float) -> Iterator[tuple[Point, Point]]:
    """Lines of 45 degrees, rising to the right, cut at the rectangle's sides."""
    at = left + _HATCH_PITCH / 2
    while at < right + (bottom - top):
        low_x = min(at, right)
        high_x = max(left, at - (bottom - top))
        low, high = (low_x, top + at - low_x), (high_x, top + at - high_x)
        if low_x > high_x:
            yield high, low
        at += _HATCH_PITCH
