"""Walking the chart by key and pointing at it: which mark is next, beside, or under the pointer; and the focus ring."""

from pathway.charts.primitives import Drawing, Rect, Target
from pathway.charts.story import Story

_RING_GAP = 3
_HIT = 24
"""Nothing to point at is smaller than this, in pixels each way."""


def in_time(story: Story, drawing: Drawing, focus: str, step: int) -> str:
    """Return the id of the next bar in time, also one outside the window; the bars of one bundle count as one.

    Args:
        story: The whole story.
        drawing: As it is shown, with its bundles.
        focus: The bar that has the focus, or "" for none.
        step: 1 is later, -1 earlier. From no bar: the latest, or the first one.
    """
    there = {member: target.of for target in drawing.targets for member in target.members}
    stops = list(dict.fromkeys(there.get(bar.id, bar.id) for bar in story.told_bars))
    here = there.get(focus, focus)
    if not stops or here not in stops:
        return "" if not stops else stops[0] if step > 0 else stops[-1]
    return stops[min(max(stops.index(here) + step, 0), len(stops) - 1)]


def beside(drawing: Drawing, focus: str, step: int) -> str:
    """Return the id of the bar nearest in time in the nearest row below (1) or above (-1), or the same id."""
    here = target_of(drawing, focus)
    if here is None:
        return focus
    bars = [each for each in drawing.targets if each.kind in {"bar", "bundle"} and (each.row - here.row) * step > 0]
    if not bars:
        return focus
    row = min(bars, key=lambda each: abs(each.row - here.row)).row
    return min((each for each in bars if each.row == row), key=lambda each: _apart(each, here)).of


def _apart(one: Target, other: Target) -> tuple[float, float]:
    """How far two marks are from each other in time; those that touch are told apart by their middles."""
    distance = max(one.box[0] - other.box[2], other.box[0] - one.box[2], 0)
    return distance, abs(one.box[0] + one.box[2] - other.box[0] - other.box[2])


def target_of(drawing: Drawing, of: str) -> Target | None:
    """Return where a bar, or the bundle that holds it, is drawn."""
    return next((each for each in drawing.targets if of in each.members), None)


def at(drawing: Drawing, x: float, y: float, scrolled: float = 0) -> Target | None:
    """Return what is under the pointer, the nearest where several reach, or None.

    Args:
        drawing: As it is shown.
        x: Pixels from its left.
        y: Pixels from its top, as shown.
        scrolled: How far the lanes are scrolled down.
    """
    in_lanes = drawing.lanes_top <= y < drawing.lanes_bottom
    reached = [
        (_off(each, x, y + (scrolled if in_lanes else 0)), each)
        for each in drawing.targets
        if (each.row >= 0) == in_lanes
    ]
    near = [(distance, each) for distance, each in reached if distance is not None]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _off(target: Target, x: float, y: float) -> float | None:
    """How far the point is from a target that it reaches: 0 inside, None out of reach."""
    left, top, right, bottom = target.box
    right += target.opening
    wide, high = max(0.0, _HIT - (right - left)) / 2, max(0.0, _HIT - (bottom - top)) / 2
    if not (left - wide <= x <= right + wide and top - high <= y <= bottom + high):
        return None
    return max(left - x, x - right, 0.0)


def focus_ring(drawing: Drawing, focus: str) -> tuple[Rect, ...]:
    """Return the ring around a bar, 2 px away from it, or nothing when it is not shown."""
    target = target_of(drawing, focus)
    if target is None:
        return ()
    left, top, right, bottom = target.box
    x1 = max(left - _RING_GAP, 2.0)
    x2 = min(right + _RING_GAP + target.opening, drawing.right - 2.0)
    y, high = top - _RING_GAP, bottom - top + 2 * _RING_GAP
    halo = Rect("focus", x1, y, x2 - x1, high, None, "surface", 4, radius=3, of=focus)
    return halo, Rect("focus", x1, y, x2 - x1, high, None, "accent", 2, radius=3, of=focus)
