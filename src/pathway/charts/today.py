"""Today: the ground to its right, its line, and its plate on the axis."""

from collections.abc import Iterator

from pathway.charts.primitives import Line, Primitive, Rect, Style, Text
from pathway.charts.sheet import Sheet

_LINE = 2
_PLATE_TOP, _PLATE_HIGH, _PLATE_AIR = 3, 18, 6


def future(sheet: Sheet, bottom: int) -> Iterator[Primitive]:
    """Yield the ground of what has not come yet."""
    scale = sheet.scale
    if scale.today <= scale.window.last:
        left = scale.today_x if scale.shows_today else scale.left
        yield Rect("future", left, sheet.sizes.axis, scale.right - left, bottom - sheet.sizes.axis, "future")


def today(sheet: Sheet, bottom: int) -> Iterator[Primitive]:
    """Yield the line from the axis to the foot and the plate above it, if today is in the window."""
    scale, sizes = sheet.scale, sheet.sizes
    if not scale.shows_today:
        return
    x, text = scale.today_x, sheet.words.today
    width = sheet.measure(text, Style.STRONG)
    half = width / 2 + _PLATE_AIR
    middle = min(x, scale.right - half)
    top, high = round(_PLATE_TOP * sizes.scale), round(_PLATE_HIGH * sizes.scale)
    line_x = min(x, scale.right - _LINE / 2)
    yield Line("today", line_x, sizes.axis - 2, line_x, bottom, "accent", _LINE)
    yield Rect("today", middle - half, top, 2 * half, high, "accent", radius=2)
    y = sizes.axis / 2 + sizes.base
    yield Text("today", middle - width / 2, y, text, width, Style.STRONG, "on-accent", "accent")
