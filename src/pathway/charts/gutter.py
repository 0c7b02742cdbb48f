"""The gutter: which lane is which, by chip, paragraph and name."""

from collections.abc import Iterable, Iterator

from pathway.charts.lanes import Row
from pathway.charts.primitives import Measure, Primitive, Rect, Style, Text
from pathway.charts.sheet import Place, Sheet
from pathway.charts.sizes import Sizes
from pathway.charts.story import Lane
from pathway.charts.words import Words

CHIP = 8
TEXT_X = 16
_AIR = 8
_NAMES_FROM = 160


def gutter_width(rows: Iterable[Row], sizes: Sizes, measure: Measure, words: Words) -> int:
    """Return the gutter's width: as planned, or wider where the shortest form of a name would be cut."""
    names = [measure(row.lane.titles[-1], Style.LANE) for row in rows if row.lane.titles]
    names += [measure(strip, Style.CAPTION) for strip in (words.plans, words.notes)]
    return max(sizes.gutter, TEXT_X + int(max(names)) + 1 + _AIR)


def lane_head(row: Row, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """Yield the chip, and in a lane's first row its paragraph and name."""
    lane = row.lane
    subtitle = _fitting(lane.subtitles, Style.CAPTION, sheet) if _two_lines(sheet) else ""
    yield from _chip(lane, place, 24 if subtitle else 16, sheet.sizes.scale)
    title = _fitting(lane.titles, Style.LANE, sheet)
    if not row.first or not title:
        return
    down = 5 * sheet.sizes.scale
    up = 2.5 * sheet.sizes.scale
    yield _text(title, Style.LANE, place.middle - up if subtitle else place.middle + down, "text", sheet)
    if subtitle:
        yield _text(subtitle, Style.CAPTION, place.middle + 11.5 * sheet.sizes.scale, "text2", sheet)


def strip_head(name: str, count: int, middle: float, sheet: Sheet) -> Iterator[Primitive]:
    """Yield a strip's name and, where there is room, how many there are in all."""
    yield sheet.caption(TEXT_X, middle, name, "text", "surface", part="gutter")
    number = str(count)
    width = sheet.measure(number, Style.FIGURES)
    x = sheet.scale.left - TEXT_X - width
    if sheet.sizes.counts and x > TEXT_X + sheet.width(name) + _AIR:
        yield sheet.caption(x, middle, number, "text2", "surface", part="gutter", style=Style.FIGURES)


def _two_lines(sheet: Sheet) -> bool:
    return sheet.sizes.two_lines and sheet.scale.left >= _NAMES_FROM


def _fitting(names: tuple[str, ...], style: Style, sheet: Sheet) -> str:
    room = sheet.scale.left - TEXT_X - _AIR
    return next((name for name in names if sheet.measure(name, style) <= room), "")


def _text(text: str, style: Style, y: float, colour: str, sheet: Sheet) -> Text:
    return Text("gutter", TEXT_X, y, text, sheet.measure(text, style), style, colour, "surface")


def _chip(lane: Lane, place: Place, height: int, scale: float) -> Iterator[Rect]:
    tall = round(height * scale)
    top = int(place.middle - tall / 2)
    yield Rect("chip", 0.5, top + 0.5, CHIP - 1, tall - 1, lane.fill, lane.edge)
    if lane.shelter:
        yield Rect("chip", 0, top, CHIP, 3, lane.edge)
