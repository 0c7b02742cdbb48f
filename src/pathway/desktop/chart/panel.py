"""The part of a page around the chart: head with zoom and legend, drawing or list, and the explaining line."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from pathway.charts.sentences import Sentence
from pathway.charts.story import End, Story
from pathway.charts.window import Zoom
from pathway.desktop import look
from pathway.desktop.chart.chart import PathwayChart
from pathway.desktop.chart.legend import Legend
from pathway.desktop.chart.line import ExplainingLine
from pathway.desktop.chart.told import ToldList
from pathway.desktop.parts import Segment, Words

_HEAD = 44
_BOTH_FROM = 760
"""Below this width the choice between drawing and list leaves the head; its key L stays."""
DRAWING, LIST = "drawing", "list"


class ChartPanel(QWidget):
    """A citizen's pathway as drawing or as list, with everything that explains it.

    Signals:
        opened: The id of the bar that was opened, in either shape.
        strip_opened: "flags" or "notes" was clicked or opened.
        zoom_changed: The zoom as text, to be kept for the person and given to `zoom_to`.
    """

    opened = Signal(str)
    strip_opened = Signal(str)
    zoom_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = PathwayChart()
        self.told = ToldList()
        self.line = ExplainingLine()
        self.legend = Legend()
        self._zooms = self._zoom_choice()
        self._shapes = Segment(
            [(DRAWING, self.tr("Drawing")), (LIST, self.tr("List"))], DRAWING, self.tr("Drawing or list")
        )
        self._body = QWidget()
        self._stack = QStackedLayout(self._body)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.told)
        self._arrange()
        self._connect()

    def set_story(self, story: Story) -> None:
        """Show a story in both shapes."""
        self.chart.set_story(story)
        self.told.tell(self.chart.sentences())
        self.legend.tell(self.chart.words(), neither=any(bar.end is End.NEITHER for bar in story.bars))
        self._same_height()

    def zoom_to(self, zoom: str) -> None:
        """Show "1y", "3y", "all", or a zoom that `zoom_changed` told."""
        self.chart.zoom_to(zoom)

    def show_shape(self, shape: str) -> None:
        """Show the drawing or the list; the keyboard goes along if it was here."""
        had_focus = self.chart.hasFocus() or self.told.hasFocus()
        shown = self.told if shape == LIST else self.chart
        self._stack.setCurrentWidget(shown)
        self._shapes.choose(shape)
        if had_focus:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_keys()

    def shape(self) -> str:
        """Return whether the "drawing" or the "list" is shown."""
        return LIST if self._stack.currentWidget() is self.told else DRAWING

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the keys of what has the keyboard; give the list the drawing's height."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._say_keys()
        elif event.type() == QEvent.Type.Resize and watched is self.chart:
            self._same_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the choice of shape leave the head where there is little room."""
        super().resizeEvent(event)
        self._shapes.setVisible(self.width() >= _BOTH_FROM)

    def _zoom_choice(self) -> Segment:
        choices = [
            (str(Zoom.YEAR), self.tr("1 year")),
            (str(Zoom.THREE_YEARS), self.tr("3 years")),
            (str(Zoom.ALL), self.tr("Whole pathway")),
        ]
        return Segment(choices, str(Zoom.THREE_YEARS), self.tr("How much time is shown"))

    def _arrange(self) -> None:
        head = QWidget()
        head.setFixedHeight(max(_HEAD, look.row("button_small") + 16))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Words(self.tr("Pathway"), "heading"))
        row.addWidget(self._zooms)
        row.addWidget(self._shapes)
        row.addWidget(self.legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self._body, self.line):
            column.addWidget(part)
        column.addStretch(1)
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.told.setAccessibleName(self.tr("The pathway as a list"))

    def _connect(self) -> None:
        self._zooms.chosen.connect(self._zoom_chosen)
        self._shapes.chosen.connect(self.show_shape)
        self.chart.window_changed.connect(self._zoomed)
        self.chart.explained.connect(self._explain)
        self.chart.opened.connect(self.opened)
        self.chart.strip_opened.connect(self.strip_opened)
        self.chart.listed.connect(lambda: self.show_shape(LIST))
        self.told.told_opened.connect(self._told_opened)
        self.told.drawn.connect(lambda: self.show_shape(DRAWING))
        for part in (self.chart, self.told):
            part.installEventFilter(self)
        self._say_keys()

    def _zoom_chosen(self, zoom: object) -> None:
        if zoom != self.chart.zoomed():
            self.chart.zoom_to(str(zoom))

    def _zoomed(self) -> None:
        zoom = self.chart.zoomed()
        if zoom in list(Zoom):
            self._zooms.choose(zoom)
        else:
            self._zooms.choose_none()
        self.zoom_changed.emit(zoom)

    def _explain(self, sentence: Sentence) -> None:
        self.line.explain(sentence)
        self._say_keys()

    def _told_opened(self, of: str) -> None:
        if of in {"flags", "notes"}:
            self.strip_opened.emit(of)
        elif not of.startswith("gap:"):
            self.opened.emit(of)

    def _say_keys(self) -> None:
        if self.shape() == LIST:
            self.line.set_keys(self.tr("Enter opens · L drawing"))
        elif self.chart.hasFocus() and self.chart.focused_bar():
            self.line.set_keys(self.tr("Enter opens · ← → next bar · L list"))
        else:
            self.line.set_keys(self.tr("← → from bar to bar · L list"))

    def _same_height(self) -> None:
        self._body.setFixedHeight(self.chart.height())
