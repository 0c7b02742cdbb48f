"""The chart as a widget that shows: it lays out when story, window or size change, and otherwise paints what it has."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from pathway.charts.lanes import rows
from pathway.charts.layout import draw
from pathway.charts.primitives import Drawing
from pathway.charts.sentences import Sentence, sentences
from pathway.charts.sizes import fitting
from pathway.charts.story import Story
from pathway.charts.walk import focus_ring, target_of
from pathway.charts.window import Window, Zoom
from pathway.charts.words import Words, words_in
from pathway.desktop import look
from pathway.desktop.chart import painter as paint
from pathway.desktop.chart import type as fonts
from pathway.desktop.chart.remembered import opened_again, remembered
from pathway.desktop.language import spoken

_LEAST_WIDTH = 320
_RELAID = {QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}


class ChartView(QWidget):
    """Shows a story in a window of time; knows which bar has the focus, but not the keys.

    Signals:
        window_changed: The `Window` that is now shown.
    """

    window_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._window: Window | None = None
        self._zoom: str = Zoom.THREE_YEARS
        self._focus = ""
        self._sentences: tuple[Sentence, ...] = ()
        self._drawing: Drawing | None = None
        self._picture: QPixmap | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(self._repaint)
        self._bar.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watcher().changed.connect(self._repaint)

    def set_story(self, story: Story) -> None:
        """Show a story; the window stays as it was, told from today, and the focus stays if its bar is still there."""
        self._story = story
        self._window = opened_again(self._zoom, story)
        if self._focus not in {bar.id for bar in story.bars}:
            self._focus = ""
        self._told()
        self._lay_out()
        self.window_changed.emit(self._window)

    def story(self) -> Story | None:
        """Return the story that is shown, or None before there is one."""
        return self._story

    def set_window(self, window: Window) -> None:
        """Show another stretch of time, kept within what the story has."""
        if self._story is None:
            return
        window = window.within(self._story)
        if window != self._window:
            self._window = window
            self._zoom = remembered(window, self._story)
            self._lay_out()
            self.window_changed.emit(window)

    def window_shown(self) -> Window | None:
        """Return the stretch of time that is shown, or None before there is a story."""
        return self._window

    def zoom_to(self, zoom: str) -> None:
        """Show "1y", "3y" or "all", or what `zoomed` once returned."""
        self._zoom = zoom
        if self._story is not None:
            self._window = opened_again(zoom, self._story)
            self._lay_out()
            self.window_changed.emit(self._window)

    def zoomed(self) -> str:
        """Return the zoom as text that can be kept for the person and given to `zoom_to`, for any story."""
        return self._zoom

    def words(self) -> Words:
        """Return the chart's words in the language of the windows."""
        return words_in(spoken())

    def sentences(self) -> tuple[Sentence, ...]:
        """Return the whole story as sentences."""
        return self._sentences

    def drawing(self) -> Drawing | None:
        """Return the layout that is painted."""
        return self._drawing

    def focused_bar(self) -> str:
        """Return the id of the bar that has the focus, or ""."""
        return self._focus

    def sizeHint(self) -> QSize:
        """Return the drawing's height and a usual width."""
        return QSize(1142, self._drawing.height if self._drawing else 120)

    def minimumSizeHint(self) -> QSize:
        """Return the drawing's height and the least width it can be read at."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window's size from now on: it decides how high the lanes are."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when the window around has another height or width."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._lay_out()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew in another language or with another font."""
        super().changeEvent(event)
        if event.type() in _RELAID:
            self._told()
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, and the ring around the bar that has the focus."""
        del event
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted(self._drawing))
        if self.hasFocus() and self._focus:
            self._paint_ring(painter, self._drawing)
        painter.end()

    def scrolled(self) -> int:
        """Return how far the lanes are scrolled down, in pixels."""
        return self._bar.value() if not self._bar.isHidden() else 0

    def _paint_ring(self, painter: QPainter, drawing: Drawing) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if drawing.lanes_full > drawing.lanes_bottom:
            painter.setClipRect(0, drawing.lanes_top, drawing.width, drawing.lanes_bottom - drawing.lanes_top)
        painter.translate(0, -self.scrolled())
        paint.paint_all(focus_ring(drawing, self._focus), painter)

    def _painted(self, drawing: Drawing) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(round(self.width() * ratio), round(drawing.height * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(look.colour("surface"))
            painter = QPainter(self._picture)
            paint.paint(drawing, painter, self.scrolled())
            painter.end()
        return self._picture

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _told(self) -> None:
        """Tell a screen reader the whole story as this widget's description."""
        self._sentences = sentences(self._story, self.words()) if self._story else ()
        self.setAccessibleName(QCoreApplication.translate("ChartView", "Pathway"))
        self.setAccessibleDescription("\n".join(sentence.text for sentence in self.sentences()))

    def _announce(self, text: str) -> None:
        """Say aloud what the focus has come to."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _lay_out(self) -> None:
        if self._story is None or self._window is None:
            return
        around = self.window().size()
        found = len(rows(self._story))
        sizes = fitting(self.width(), found, (around.width(), around.height()), fonts.scale())
        scrolls = sizes.rows_shown is not None and found > sizes.rows_shown
        if scrolls:
            wide = self.width() - look.size("scroll_bar") - 2
            sizes = fitting(wide, found, (around.width(), around.height()), fonts.scale())
        self._drawing = draw(self._story, self._window, sizes, fonts.width, self.words())
        self._place_scroll_bar(self._drawing)
        self.setProperty("ring", "none" if self._story.bars else "tight")
        if self.height() != self._drawing.height:
            self.setFixedHeight(self._drawing.height)
        self._repaint()

    def _place_scroll_bar(self, drawing: Drawing) -> None:
        hidden = drawing.lanes_full - drawing.lanes_bottom
        self._bar.setVisible(hidden > 0)
        self._bar.setRange(0, max(0, hidden))
        high = drawing.lanes_bottom - drawing.lanes_top
        self._bar.setPageStep(high)
        self._bar.setSingleStep(28)
        self._bar.setGeometry(drawing.width + 2, drawing.lanes_top, look.size("scroll_bar"), high)

    def _show_row_of(self, of: str) -> None:
        """Scroll the lanes until the bar's row is seen."""
        if self._drawing is None or self._bar.isHidden() or (target := target_of(self._drawing, of)) is None:
            return
        top, bottom = target.box[1] - 8 - self._drawing.lanes_top, target.box[3] + 8 - self._drawing.lanes_bottom
        self._bar.setValue(round(max(bottom, min(self._bar.value(), top))))
