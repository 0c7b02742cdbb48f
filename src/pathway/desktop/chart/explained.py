"""The chart that explains itself: one sentence for what is focused or pointed at, and what opening it means."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pathway.charts.primitives import Target
from pathway.charts.sentences import Sentence, of_bar, of_bundle, of_flag, of_gap, of_notes, overview
from pathway.charts.walk import target_of
from pathway.charts.window import SHORTEST, Window
from pathway.desktop.chart.in_time import ChartInTime


class ExplainedChart(ChartInTime):
    """Knows what has the focus and what is pointed at.

    Signals:
        opened: The id of the bar that was opened by Enter or a click.
        explained: The `Sentence` for what is focused or pointed at; with nothing, the whole pathway in one.
        strip_opened: "flags" or "notes" was clicked.
    """

    opened = Signal(str)
    explained = Signal(object)
    strip_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed: Target | None = None
        self.window_changed.connect(self._explain)

    def focus_bar(self, of: str) -> None:
        """Give a bar the focus, bring it into view and explain it; "" takes the focus from all bars."""
        self._focus = of
        if of:
            self._bring_into_view(of)
        self._show_row_of(of)
        self.update()
        self._explain()
        if of:
            self._announce(self.sentence().text)

    def sentence(self) -> Sentence:
        """Return what is explained now: the pointed at, else the focused, else the whole pathway."""
        story, words = self._story, self.words()
        if story is None:
            return Sentence("", "")
        target = self._pointed
        if target is None and self._focus and self._drawing and self.hasFocus():
            target = target_of(self._drawing, self._focus)
        if target is None:
            return overview(story, words)
        if target.kind in {"gap", "flag"}:
            tell = of_gap if target.kind == "gap" else of_flag
            return tell(story, int(target.of.split(":")[1]), words)
        if target.kind == "notes":
            return of_notes(story, words)
        if target.kind == "bundle":
            return of_bundle(story, target.members, words)
        return of_bar(story, next(bar for bar in story.told_bars if bar.id == target.of), words)

    def _open(self, target: Target) -> None:
        if target.kind == "bundle":
            self._zoom_to_bundle(target)
        elif target.kind == "bar":
            self.opened.emit(target.of)
        elif target.kind in {"flag", "notes"}:
            self.strip_opened.emit("flags" if target.kind == "flag" else "notes")

    def _zoom_to_bundle(self, target: Target) -> None:
        if self._story is None or self._window is None:
            return
        bars = [bar for bar in self._story.bars if bar.id in target.members]
        first, last = min(bar.started for bar in bars), max(bar.ended or self._story.today for bar in bars)
        span = (last - first).days
        days = max(SHORTEST, min(span * 5 // 4 + 4, self._window.days // 2))
        start = first - timedelta(days=(days - span) // 2 if days > span else 1)
        self.set_window(Window(start, start + timedelta(days=days)))
        self.focus_bar(target.of)

    def _point(self, target: Target | None) -> None:
        if target != self._pointed:
            self._pointed = target
            hand = target is not None and target.kind != "gap"
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self._explain()

    def _explain(self) -> None:
        self.explained.emit(self.sentence())
