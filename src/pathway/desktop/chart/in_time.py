"""The chart that moves in time: zoom, pan, to the beginning, to the end, and to a bar outside the window."""

from datetime import date, timedelta

from pathway.charts.scale import Scale
from pathway.charts.walk import target_of
from pathway.charts.window import Window
from pathway.desktop.chart.view import ChartView


class ChartInTime(ChartView):
    """Knows how the window moves, but neither keys nor pointer."""

    def zoom_by(self, factor: float, around: date | None = None) -> None:
        """Zoom to ``factor`` times the days; one day keeps its place: the given, the focused bar's, or today."""
        if self._window is not None and self._story is not None:
            self.set_window(self._window.zoomed(factor, around or self._middle(self._window)))

    def _middle(self, window: Window) -> date:
        target = target_of(self._drawing, self._focus) if self._drawing and self._focus else None
        if target is not None:
            return self.day_at((target.box[0] + target.box[2]) / 2)
        today = self._story.today if self._story else window.first
        return today if window.first <= today <= window.last else window.first + timedelta(days=window.days // 2)

    def pan(self, days: int) -> None:
        """Move the window by days, positive is later."""
        if self._window is not None:
            self.set_window(self._window.panned(days))

    def to_the_beginning(self) -> None:
        """Move the window to where the story begins."""
        if self._window is not None and self._story is not None:
            self.pan((self._story.first - self._window.first).days - self._window.days // 20)

    def to_the_end(self) -> None:
        """Move the window to today and what is planned soon."""
        if self._window is not None and self._story is not None:
            reach = self._story.today + timedelta(days=self._window.days // 3)
            last = max((self._story.today, *(day for day in self._story.coming if day <= reach)))
            self.pan((last - self._window.last).days + self._window.days // 8)

    def _bring_into_view(self, of: str) -> None:
        """Pan to a bar outside the window, no further than it takes."""
        if self._story is None or self._window is None or self._drawing is None or target_of(self._drawing, of):
            return
        bar = next((bar for bar in self._story.told_bars if bar.id == of), None)
        if bar is not None:
            last = bar.ended or (self._story.today if bar.begun else bar.started)
            self.set_window(self._window.showing(bar.started, last))

    def day_at(self, x: float) -> date:
        """Return the day at a place across the drawing, in pixels."""
        if self._drawing is None or self._window is None or self._story is None:
            raise RuntimeError("there is no day before there is a story")
        return Scale(self._window, self._drawing.left, self._drawing.right, self._story.today).day_at(x)
