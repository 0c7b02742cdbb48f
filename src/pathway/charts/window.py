"""The stretch of time that the chart shows: one year, three years, the whole pathway, or freely chosen."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pathway.charts.story import Story

SHORTEST = 14
"""Days in the closest look: two Mondays are always in it."""
STEP = 1.25
"""How much one turn of the wheel zooms."""
_DAYS_BEFORE, _DAYS_AFTER = 366, 731
"""How far past the story's two ends one may look, in days."""


class Zoom(StrEnum):
    """The three zooms with a name."""

    YEAR = "1y"
    THREE_YEARS = "3y"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Window:
    """From the first day at the left edge to the last at the right edge; at least one day apart."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last <= self.first:
            raise ValueError("a window needs at least one day")

    @property
    def days(self) -> int:
        """Days from edge to edge."""
        return (self.last - self.first).days

    def panned(self, days: int) -> "Window":
        """Return the window moved by days, positive is later."""
        step = timedelta(days=days)
        return Window(self.first + step, self.last + step)

    def zoomed(self, factor: float, around: date) -> "Window":
        """Return a window of ``factor`` times the days in which ``around`` keeps its place.

        >>> Window(date(2026, 1, 1), date(2026, 3, 2)).zoomed(0.5, date(2026, 1, 31))
        Window(first=datetime.date(2026, 1, 16), last=datetime.date(2026, 2, 15))
        """
        days = max(SHORTEST, round(self.days * factor))
        share = (around - self.first).days / self.days
        first = around - timedelta(days=round(days * share))
        return Window(first, first + timedelta(days=days))

    def within(self, story: Story) -> "Window":
        """Return the window moved, and shortened if it must be, into what the story has to show."""
        low, high = limits(story)
        if self.days >= (high - low).days:
            return Window(low, high)
        late = max(0, (self.last - high).days)
        early = max(0, (low - self.first).days)
        return self.panned(early - late)

    def showing(self, first: date, last: date) -> "Window":
        """Return the window panned just so far that the days, or the first of them, are in it with a little air."""
        air = max(1, self.days // 12)
        if last > self.last:
            moved = self.panned((last - self.last).days + air)
            return moved if moved.first <= first else self.panned((first - self.first).days - air)
        return self.panned((first - self.first).days - air) if first < self.first else self


def limits(story: Story) -> tuple[date, date]:
    """Return the earliest and the latest day that may be shown."""
    latest = max((story.today, *story.coming))
    return story.first - timedelta(days=_DAYS_BEFORE), latest + timedelta(days=_DAYS_AFTER)


def opened(story: Story, zoom: Zoom) -> Window:
    """Return the window of a named zoom: so far back, up to today, and what is planned.

    What is planned further away than half the time shown back is left outside; its bar runs on to the edge.

    >>> opened(Story(date(2026, 11, 23)), Zoom.THREE_YEARS)
    Window(first=datetime.date(2024, 1, 1), last=datetime.date(2027, 3, 23))
    """
    first = _first(story, zoom)
    back = (story.today - first).days
    reach = story.today + timedelta(days=max(back // 2, 30))
    last = max((story.today, *(day for day in story.coming if day <= reach)))
    return Window(first, last + timedelta(days=_room_after(back, zoom)))


def _first(story: Story, zoom: Zoom) -> date:
    today = story.today
    if zoom is Zoom.THREE_YEARS:
        return date(today.year - 2, 1, 1)
    if zoom is Zoom.YEAR:
        return date(today.year - (today.month < 12), today.month % 12 + 1, 1)
    whole_years = (today - story.first).days >= 731
    return date(story.first.year, 1 if whole_years else story.first.month, 1)


def _room_after(back: int, zoom: Zoom) -> int:
    """Days after the last planned day, so that its words have room."""
    return {Zoom.YEAR: 75, Zoom.THREE_YEARS: 120}.get(zoom, min(183, max(30, back // 8)))
