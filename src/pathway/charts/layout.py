"""The chart's layout: story, window, sizes, measure and words in; a list of primitives out.

The lists are equal for equal arguments; nothing here reads the clock, a setting or a screen.
"""

from collections.abc import Iterator

from pathway.charts.axis import axis
from pathway.charts.bars import shapes
from pathway.charts.empty import empty
from pathway.charts.ends import marks
from pathway.charts.flags import flags
from pathway.charts.gutter import gutter_width, lane_head, strip_head
from pathway.charts.items import TRIANGLE, Item, Kind, items
from pathway.charts.labels import row_words
from pathway.charts.lanes import Row, rows, split_before
from pathway.charts.primitives import Drawing, Line, Measure, Primitive, Rect, Target, in_paint_order
from pathway.charts.scale import Scale
from pathway.charts.sheet import Place, Sheet
from pathway.charts.sizes import Sizes
from pathway.charts.story import Story
from pathway.charts.ticks import note_ticks
from pathway.charts.today import future, today
from pathway.charts.window import Window
from pathway.charts.words import Words

_MARK_OPENING = 6


def draw(story: Story, window: Window, sizes: Sizes, measure: Measure, words: Words) -> Drawing:
    """Return the chart of a story.

    Args:
        story: What is told.
        window: The stretch of time that is shown.
        sizes: From `fitting` or `on_paper`.
        measure: How wide a text is in the font it will be set in, in pixels.
        words: The language.
    """
    found = rows(story)
    left = min(gutter_width(found, sizes, measure, words), sizes.width - 2)
    sheet = Sheet(Scale(window, left, sizes.width, story.today), sizes, measure, words)
    if not found:
        return empty(sheet)
    places, full = _places(found, sizes)
    top = sizes.axis
    bottom = top + (full if sizes.rows_shown is None else min(full, _places(found[: sizes.rows_shown], sizes)[1]))
    height = bottom + 2 * sizes.strip + 1
    ground = [*future(sheet, height - 1), *axis(sheet.scale, sizes, measure, words, height - 1)]
    lanes, targets = _lanes(found, places, sheet)
    strips, pointed = _strips(story, bottom, sheet)
    front = [*strips, *today(sheet, height - 1)]
    return Drawing(
        sizes.width, height, left, sheet.scale.right, top, bottom, top + full,
        in_paint_order(ground), in_paint_order(lanes), in_paint_order(front), (*targets, *pointed),
    )  # fmt: skip


def _places(found: tuple[Row, ...], sizes: Sizes) -> tuple[list[Place], int]:
    """Where each row lies, and how high all of them are with the split between them."""
    split = split_before(found)
    places: list[Place] = []
    high = 0
    for number in range(len(found)):
        high += sizes.split if number == split else 0
        places.append(Place(number, sizes.axis + high + sizes.lane / 2, sizes.bar))
        high += sizes.lane
    return places, high


def _lanes(found: tuple[Row, ...], places: list[Place], sheet: Sheet) -> tuple[list[Primitive], list[Target]]:
    drawn: list[Primitive] = []
    targets: list[Target] = []
    split = split_before(found)
    for number, (row, place) in enumerate(zip(found, places, strict=True)):
        drawn.extend(_rules(number, found, split, place, sheet))
        drawn.extend(lane_head(row, place, sheet))
        shown = items(row, sheet.scale)
        for item in shown:
            drawn.extend(shapes(item, row.lane, place, sheet))
            drawn.extend(marks(item, row.lane, place, sheet))
            targets.append(_target(item, place))
        drawn.extend(row_words(shown, row.lane, place, sheet))
    return drawn, targets


def _rules(number: int, found: tuple[Row, ...], split: int | None, place: Place, sheet: Sheet) -> Iterator[Primitive]:
    """The line under a lane, and the band before the first one off the ladder."""
    low = place.middle + sheet.sizes.lane / 2
    if number == split:
        top = place.middle - sheet.sizes.lane / 2 - sheet.sizes.split
        yield Rect("split", 0, top, sheet.scale.right, sheet.sizes.split, "canvas")
    same_lane_follows = number + 1 < len(found) and not found[number + 1].first
    if number + 1 != split and not same_lane_follows:
        yield Line("lane", 0, low - 0.5, sheet.scale.right, low - 0.5, "line")


def _target(item: Item, place: Place) -> Target:
    box = (float(item.x1), place.top, float(item.x2), place.top + place.bar)
    members = tuple(bar.id for bar in item.bars) or (item.of,)
    opening = TRIANGLE if item.open else _MARK_OPENING if item.closed else 0
    kind = "bar" if item.kind is Kind.DECIDED else item.kind.value
    return Target(item.of, kind, box, place.row, members, opening)


def _strips(story: Story, top: int, sheet: Sheet) -> tuple[list[Primitive], list[Target]]:
    strip, words = sheet.sizes.strip, sheet.words
    middle = top + strip / 2
    held = sum(flag.state.value != "due" for flag in story.flags)
    drawn: list[Primitive] = list(strip_head(words.plans, held, middle, sheet))
    planted, targets = flags(story, middle, sheet)
    drawn.extend(planted)
    drawn.append(Line("lane", 0, top + strip - 0.5, sheet.scale.right, top + strip - 0.5, "line"))
    drawn.extend(strip_head(words.notes, len(story.notes), middle + strip, sheet))
    drawn.extend(note_ticks(story, top + strip, sheet))
    box = (float(sheet.scale.left), float(top + strip), float(sheet.scale.right), float(top + 2 * strip))
    targets.append(Target("notes", "notes", box, -1, ("notes",)))
    return drawn, targets
