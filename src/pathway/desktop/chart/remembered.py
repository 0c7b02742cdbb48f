"""A zoom as a few letters that are kept for the person, not for the citizen: they fit every story."""

from datetime import timedelta

from pathway.charts.story import Story
from pathway.charts.window import Window, Zoom, opened


def remembered(window: Window, story: Story) -> str:
    """Return a free window as days from today to its two ends.

    >>> from datetime import date
    >>> remembered(Window(date(2026, 10, 24), date(2026, 12, 3)), Story(date(2026, 11, 23)))
    '-30..10'
    """
    return f"{(window.first - story.today).days}..{(window.last - story.today).days}"


def opened_again(zoom: str, story: Story) -> Window:
    """Return the window of "1y", "3y", "all" or kept days; what cannot be read opens as three years."""
    if zoom in list(Zoom):
        return opened(story, Zoom(zoom))
    try:
        first, last = (story.today + timedelta(days=int(part)) for part in zoom.split(".."))
        return Window(first, last).within(story)
    except (ValueError, OverflowError):
        return opened(story, Zoom.THREE_YEARS)
