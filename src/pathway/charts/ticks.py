"""The strip of notes: one tick for every 4 pixels with notes, taller for more, a square where one matters."""

from collections.abc import Iterator

from pathway.charts.primitives import Rect
from pathway.charts.sheet import Sheet
from pathway.charts.story import Story

BIN = 4
_WIDE, _BASE, _STEP, _SQUARE = 2, 4, 3, 4
_FOOT = 4


def note_ticks(story: Story, top: int, sheet: Sheet) -> Iterator[Rect]:
    """Yield the ticks of the notes in the window; ``top`` is the strip's."""
    bins: dict[int, tuple[int, bool]] = {}
    scale, window = sheet.scale, sheet.scale.window
    last_bin = (scale.right - scale.left) // BIN - 1
    for note in story.notes:
        if window.first <= note.on <= window.last:
            number = min(int((scale.at(note.on) - scale.left) // BIN), last_bin)
            count, important = bins.get(number, (0, False))
            bins[number] = (count + 1, important or note.important)
    foot = top + sheet.sizes.strip - _FOOT
    for number, (count, important) in sorted(bins.items()):
        height = min(_BASE + _STEP * count, sheet.sizes.strip - 2 * _FOOT)
        x = scale.left + number * BIN + 1
        yield Rect("note", x, foot - height, _WIDE, height, "bar-edge", of="notes")
        if important:
            yield Rect("note", x - 1, foot - height - 1, _SQUARE, _SQUARE, "text", of="notes")
