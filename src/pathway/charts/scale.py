"""Days become pixels: the one place that knows how."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import floor

from pathway.charts.window import Window

_MONTH = 30.44
"""Days in a month, on average."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A window laid out from ``left`` to ``right``, whole pixels."""

    window: Window
    left: int
    right: int
    today: date

    def at(self, day: date) -> float:
        """Return the day's place, also outside the window."""
        return self.left + (self.right - self.left) * (day - self.window.first).days / self.window.days

    def pixel(self, day: date) -> int:
        """Return the day's place as a whole pixel within the window."""
        return floor(min(max(self.at(day), self.left), self.right) + 0.5)

    def day_at(self, x: float) -> date:
        """Return the day at a place, also outside the window."""
        days = (x - self.left) * self.window.days / (self.right - self.left)
        return self.window.first + timedelta(days=floor(days + 0.5))

    @property
    def month(self) -> float:
        """Pixels in a month."""
        return (self.right - self.left) / self.window.days * _MONTH

    @property
    def shows_today(self) -> bool:
        """Whether today is in the window."""
        return self.window.first <= self.today <= self.window.last

    @property
    def today_x(self) -> float:
        """Where the line of today stands, on a half pixel; only meaningful when it is shown."""
        return self.pixel(self.today) + 0.5
