"""The chart of a citizen about whom nothing is told yet: the axis, today, and what belongs here."""

from pathway.charts.axis import axis
from pathway.charts.primitives import Drawing, Line, Primitive, Rect, Style, Text, in_paint_order
from pathway.charts.sheet import Sheet
from pathway.charts.today import today

_LEAST_ROOM = 160
_LINE, _ABOVE = 20, 36


def empty(sheet: Sheet) -> Drawing:
    """Return the drawing: two texts left of today, wrapped where they must be."""
    sizes, scale = sheet.sizes, sheet.scale
    room = scale.today_x - 16 if scale.shows_today else float(scale.right)
    beside = room >= _LEAST_ROOM
    lines = _lines(sheet, room if beside else float(scale.right))
    line = round(_LINE * sizes.scale)
    foot = max(sizes.axis + 96, sizes.axis + round(_ABOVE * sizes.scale) + line * len(lines))
    texts: list[Primitive] = []
    for number, (text, colour) in enumerate(lines):
        width, y = sheet.measure(text, Style.CAPTION), sizes.axis + round(_ABOVE * sizes.scale) + line * number
        texts.append(Text("word", 0, y, text, width, Style.CAPTION, colour, "surface"))
    rule = Line("lane", 0, foot - 0.5, scale.right, foot - 0.5, "line")
    ground = [*axis(scale, sizes, sheet.measure, sheet.words, sizes.axis), rule]
    line_foot = foot - 1 if beside else sizes.axis + 6
    plate = Rect("future", 0, sizes.axis, scale.right, foot - sizes.axis, "surface")
    return Drawing(
        sizes.width, foot, scale.left, scale.right, sizes.axis, foot, foot,
        in_paint_order([plate, *ground]), (), in_paint_order([*texts, *today(sheet, line_foot)]), (),
    )  # fmt: skip


def _lines(sheet: Sheet, room: float) -> list[tuple[str, str]]:
    words = sheet.words
    found = [(line, "text") for line in _wrapped(words.empty, room, sheet)]
    return found + [(line, "text2") for line in _wrapped(words.empty_hint, room, sheet)]


def _wrapped(text: str, room: float, sheet: Sheet) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and sheet.width(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
