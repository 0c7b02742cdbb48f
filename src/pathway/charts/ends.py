"""End marks: a circle is planned, a cross unplanned, a dash neither, a triangle open; and what is agreed for later."""

from collections.abc import Iterator

from pathway.charts.items import MARK_REACH, TRIANGLE, Item, mark_x
from pathway.charts.primitives import Line, Path, Primitive, Ring
from pathway.charts.sheet import Place, Sheet
from pathway.charts.story import End, Lane

RADIUS, LINE = 5.5, 2
CROSS, CROSS_LINE = 5, 2.5
HALO = 2
FUTURE_MARK_MIN = 20
TRIANGLE_SIGN = ((0.0, -5.5), (9.0, 0.0), (0.0, 5.5))
"""The small triangle of the legend, from its left side's middle."""
_RING_DASH = (3.46, 2.3)
_PLANNED_DASH = (4.0, 3.0)


def marks(item: Item, lane: Lane, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """Yield the one mark at the end of a bar, if its end is in the window, and what is agreed for an open one."""
    if item.closed:
        yield from end_mark(item.bar.end, mark_x(item, sheet.scale), place.middle, item.of)
    elif item.open and not item.cut_right:
        yield from _agreed(item, lane, place, sheet)
        yield triangle(triangle_x(item, sheet), place, lane, item.of)


def end_mark(end: End, x: float, y: float, of: str = "") -> Iterator[Primitive]:
    """Yield a closed end's mark with its halo, centred."""
    if end is End.PLANNED:
        yield Ring("end", x, y, RADIUS + HALO, "surface")
        yield Ring("end", x, y, RADIUS, "surface", "text", LINE, of=of)
        return
    if end is End.UNPLANNED:
        a, b = CROSS, -CROSS
        runs: tuple[tuple[tuple[float, float], ...], ...] = (
            ((x + b, y + b), (x + a, y + a)),
            ((x + a, y + b), (x + b, y + a)),
        )
        yield Path("end", runs, stroke="surface", line=CROSS_LINE + 2 * HALO)
        yield Path("end", runs, stroke="danger", line=CROSS_LINE, of=of)
        return
    yield Line("end", x - CROSS - 1, y, x + CROSS + 1, y, "surface", CROSS_LINE + 2 * HALO)
    yield Line("end", x - CROSS, y, x + CROSS, y, "text", CROSS_LINE, of=of)


def triangle_x(item: Item, sheet: Sheet) -> int:
    """Return where an open bar's triangle begins: at today, and whole within the window."""
    return min(item.x2, sheet.scale.right - TRIANGLE)


def triangle(x: float, place: Place, lane: Lane, of: str = "") -> Path:
    """Return the triangle of an open bar, 11 to the right of ``x``."""
    points = ((x, place.top), (x + TRIANGLE, place.middle), (x, place.top + place.bar))
    return Path("end", (points,), fill=lane.edge, closed=True, of=of)


def planned_x(item: Item, sheet: Sheet) -> int | None:
    """Return where the dashed circle of an agreed end stands, or None if it is too near or outside the window."""
    day = item.bar.planned_end
    if not item.open or day is None or day > sheet.scale.window.last:
        return None
    x = sheet.scale.pixel(day)
    far = x - item.x2 >= FUTURE_MARK_MIN and x - MARK_REACH >= triangle_x(item, sheet) + TRIANGLE - 1
    return x if far and x <= sheet.scale.right - MARK_REACH else None


def planned_beyond(item: Item, sheet: Sheet) -> bool:
    """Whether an open bar's agreed end lies past the window, or on its very edge."""
    day = item.bar.planned_end
    return item.open and day is not None and sheet.scale.at(day) > sheet.scale.right - MARK_REACH


def _agreed(item: Item, lane: Lane, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    x = planned_x(item, sheet)
    end = sheet.scale.right if planned_beyond(item, sheet) else x - RADIUS - 0.5 if x is not None else None
    if end is None or end <= item.x2:
        return
    top, bottom = place.top + 0.5, place.top + place.bar - 0.5
    runs = (((item.x2, top), (end, top)), ((item.x2, bottom), (end, bottom)))
    yield Path("planned", runs, stroke=lane.edge, dash=_PLANNED_DASH)
    if x is not None:
        yield Ring("planned", x, place.middle, RADIUS + HALO, "future")
        yield Ring("planned", x, place.middle, RADIUS, "surface", "text", LINE, _RING_DASH)
