"""The strip of plan reviews: a flag for each, with words for what is due or overdue."""

from collections.abc import Iterator
from dataclasses import dataclass

from pathway.charts.primitives import Path, Primitive, Style, Target
from pathway.charts.sheet import Sheet
from pathway.charts.story import FlagState, PlanFlag, Story

STAFF, FLAG_WIDE, FLAG_HIGH = 15, 8.5, 8
_APART = 6
_AFTER_TODAY = 8
_MOST_PUSHED = 12
"""A flag that would stand further than this from its day is left out of the drawing; the sentences count it."""
_WORD, _BEFORE = 13, 5
_YEAR = 365
_COLOUR = {FlagState.HELD: "bar-edge", FlagState.DUE: "warn", FlagState.LATE: "danger"}


@dataclass(frozen=True, slots=True)
class Planted:
    """A flag with its number in the story and where its staff stands."""

    number: int
    flag: PlanFlag
    x: float


def flags(story: Story, middle: float, sheet: Sheet) -> tuple[list[Primitive], list[Target]]:
    """Return the flags with their words, and where each can be pointed at."""
    planted = _planted(story, sheet)
    drawn: list[Primitive] = []
    free: float = sheet.scale.left
    for number, each in enumerate(planted):
        limit = planted[number + 1].x - 3 if number + 1 < len(planted) else sheet.scale.right
        drawn.append(_flag(each, middle))
        words = list(_word(each, (free, limit), middle, sheet))
        drawn.extend(words)
        free = max(each.x + FLAG_WIDE, *(word.box[2] for word in words), free) + 3
    top, bottom = middle - STAFF / 2, middle + STAFF / 2
    targets = [
        Target(f"flag:{p.number}", "flag", (p.x, top, p.x + FLAG_WIDE, bottom), -1, (f"flag:{p.number}",))
        for p in planted
    ]
    return drawn, targets


def _planted(story: Story, sheet: Sheet) -> list[Planted]:
    """What must be seen, due and late, gets its place first; then what was held, pushed right where it is crowded."""
    window = sheet.scale.window
    seen = [(n, flag) for n, flag in enumerate(story.flags) if window.first <= flag.on <= window.last]
    seen.sort(key=lambda each: each[1].on)
    waiting = _pushed([each for each in seen if each[1].state is not FlagState.HELD], [], sheet)
    held = _pushed([each for each in seen if each[1].state is FlagState.HELD], waiting, sheet)
    return sorted((*waiting, *held), key=lambda each: each.x)


def _pushed(found: list[tuple[int, PlanFlag]], others: list[Planted], sheet: Sheet) -> list[Planted]:
    placed: list[Planted] = []
    edge = float(sheet.scale.left)
    for number, flag in found:
        own = _own_x(flag, sheet)
        x = max(own, edge)
        for other in others:
            x = other.x + _APART if abs(other.x - x) < _APART else x
        past_today = sheet.scale.shows_today and own <= sheet.scale.today_x < x
        if x - own <= _MOST_PUSHED and x + FLAG_WIDE <= sheet.scale.right and not past_today:
            placed.append(Planted(number, flag, x))
            edge = x + _APART
    return placed


def _own_x(flag: PlanFlag, sheet: Sheet) -> float:
    x = sheet.scale.pixel(flag.on) + 0.5
    if flag.state is FlagState.DUE and flag.on >= sheet.scale.today and sheet.scale.shows_today:
        return max(x, sheet.scale.today_x + _AFTER_TODAY)
    return x


def _flag(each: Planted, middle: float) -> Path:
    x, top = each.x, middle - STAFF / 2
    colour = _COLOUR[each.flag.state]
    cloth = ((x, middle + STAFF / 2 + 0.5), (x, top), (x + FLAG_WIDE, top + FLAG_HIGH / 2), (x, top + FLAG_HIGH))
    due = each.flag.state is FlagState.DUE
    return Path("flag", (cloth,), "surface" if due else colour, colour, 1.5 if due else 1, of=f"flag:{each.number}")


def _word(each: Planted, room: tuple[float, float], middle: float, sheet: Sheet) -> Iterator[Primitive]:
    """The date of what is due, the days of what is late, strong: right of the flag, else left of it, else none."""
    today = sheet.scale.today_x if sheet.scale.shows_today else float(sheet.scale.right)
    right = min(room[1], today - 1) if each.x < today else room[1]
    left = max(room[0], today + 2) if each.x > today else room[0]
    for text in _forms(each.flag, sheet):
        width = sheet.measure(text, Style.STRONG)
        after, before = each.x + _WORD, each.x - _BEFORE - width
        x = after if after + width + 1 <= right else before
        if x >= left:
            colour = _COLOUR[each.flag.state]
            yield sheet.caption(x, middle, text, colour, sheet.ground(x), part="flag", style=Style.STRONG)
            return


def _forms(flag: PlanFlag, sheet: Sheet) -> list[str]:
    words, today = sheet.words, sheet.scale.today
    if flag.state is FlagState.HELD:
        return []
    if flag.state is FlagState.DUE:
        return [words.weekday_date(flag.on, year=(flag.on - today).days >= _YEAR)]
    days = (today - flag.on).days
    return [form.format(n=days, days=words.length(days)) for form in words.late]
