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
    foot = top + sheet.sizes.strip - _FOOT
    for number, (count, important) in sorted(_bins(story, sheet).items()):
        height = min(_BASE + _STEP * count, sheet.sizes.strip - 2 * _FOOT)
        x = sheet.scale.left + number * BIN + 1
        yield Rect("note", x, foot - height, _WIDE, height, "bar-edge", of="notes")
        if important:
            yield Rect("note", x - 1, foot - height - 1, _SQUARE, _SQUARE, "text", of="notes")


def _bins(story: Story, sheet: Sheet) -> dict[int, tuple[int, bool]]:
    """How many notes each bin holds, and whether one of them matters; there may be thousands of notes."""
    bins: dict[int, tuple[int, bool]] = {}
    scale, window = sheet.scale, sheet.scale.window
    wide = scale.right - scale.left
    per_day, last = wide / window.days / BIN, wide // BIN - 1
    first, end = window.first.toordinal(), window.last.toordinal()
    for note in story.notes:
        day = note.on.toordinal()
        if first <= day <= end:
            number = min(int((day - first) * per_day), last)
            count, important = bins.get(number, (0, False))
            bins[number] = (count + 1, important or note.important)
    return bins
