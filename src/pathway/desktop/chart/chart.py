"""The pathway chart one works with: walked by key, dragged and zoomed by pointer."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from pathway.charts.primitives import Target
from pathway.charts.walk import at, beside, in_time, target_of
from pathway.charts.window import STEP, Window, Zoom
from pathway.desktop.chart.explained import ExplainedChart

_NOTCH = 120
_PAN_SHARE = 12
"""One turn of the wheel pans a twelfth of the window."""


class PathwayChart(ExplainedChart):
    """The drawing with its keys and its pointer.

    Signals:
        listed: L was pressed: the reader wants the sentences.
    """

    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragged_from: Window | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom, pan, open, list or leave; every other key goes on to the page."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        act = _KEYS.get(event.key())
        if act is None or self._story is None or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        act(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the bar that last had the focus, else on the latest one that is shown."""
        super().focusInEvent(event)
        if not self._focus and self._story is not None and self._drawing is not None:
            shown = [bar.id for bar in self._story.told_bars if target_of(self._drawing, bar.id)]
            running = [bar.id for bar in self._story.told_bars if bar.begun and bar.ended is None and bar.id in shown]
            self._focus = next(reversed(running or shown), "")
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.focus_bar(self._focus)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away and tell the whole pathway again."""
        super().focusOutEvent(event)
        self.update()
        self._explain()

    def walk(self, step: int) -> None:
        """Go to the next bar in time, 1 is later and -1 earlier."""
        if self._story is not None and self._drawing is not None:
            self.focus_bar(in_time(self._story, self._drawing, self._focus, step))

    def cross(self, step: int) -> None:
        """Go to the nearest bar in the lane below (1) or above (-1)."""
        if self._drawing is not None:
            self.focus_bar(beside(self._drawing, self._focus, step))

    def open_focused(self) -> None:
        """Open the bar that has the focus."""
        if self._drawing is not None and (target := target_of(self._drawing, self._focus)):
            self._open(target)

    def leave(self) -> None:
        """Let the keyboard go on to the next part of the page."""
        self.focusNextChild()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged_from = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the time, or explain what is under the pointer."""
        if self._pressed is None:
            self._point(self._target(event.position()))
            return
        moved = event.position() - self._pressed
        if self._dragged_from is None and moved.manhattanLength() >= QApplication.startDragDistance():
            self._dragged_from = self._window
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged_from is not None and self._drawing is not None:
            wide = self._drawing.right - self._drawing.left
            self.set_window(self._dragged_from.panned(-round(moved.x() * self._dragged_from.days / wide)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or open what was clicked."""
        clicked = self._pressed is not None and self._dragged_from is None
        self._pressed = self._dragged_from = None
        self.unsetCursor()
        target = self._target(event.position())
        if clicked and target is not None and event.button() == Qt.MouseButton.LeftButton:
            if target.kind in {"bar", "bundle"}:
                self.focus_bar(target.of)
            self._open(target)

    def leaveEvent(self, event: QEvent) -> None:
        """Explain nothing that is not pointed at any more."""
        super().leaveEvent(event)
        self._point(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms around the pointer, Shift pans, the plain wheel scrolls lanes where there are more than shown."""
        turned = (event.angleDelta().y() or event.angleDelta().x()) / _NOTCH
        if self._window is None or not turned:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(
                STEP**-turned, self.day_at(max(event.position().x(), self._drawing.left if self._drawing else 0))
            )
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not event.angleDelta().y():
            self.pan(-round(turned * max(1, self._window.days / _PAN_SHARE)))
        elif not self._bar.isHidden():
            self._bar.setValue(self._bar.value() - round(turned * 3 * self._bar.singleStep()))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Show the sentence as a tooltip too."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            target = self._target(QPointF(event.pos()))
            if target is None or target.kind == "notes":
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), f"<p>{escape(self.sentence().text)}</p>", self)
            return True
        return super().event(event)

    def _target(self, point: QPointF) -> Target | None:
        return at(self._drawing, point.x(), point.y(), self.scrolled()) if self._drawing else None


_KEYS: dict[int, Callable[[PathwayChart], None]] = {
    Qt.Key.Key_Left: lambda chart: chart.walk(-1),
    Qt.Key.Key_Right: lambda chart: chart.walk(1),
    Qt.Key.Key_Up: lambda chart: chart.cross(-1),
    Qt.Key.Key_Down: lambda chart: chart.cross(1),
    Qt.Key.Key_Return: PathwayChart.open_focused,
    Qt.Key.Key_Enter: PathwayChart.open_focused,
    Qt.Key.Key_Plus: lambda chart: chart.zoom_by(1 / STEP),
    Qt.Key.Key_Minus: lambda chart: chart.zoom_by(STEP),
    Qt.Key.Key_0: lambda chart: chart.zoom_to(Zoom.THREE_YEARS),
    Qt.Key.Key_Home: PathwayChart.to_the_beginning,
    Qt.Key.Key_End: PathwayChart.to_the_end,
    Qt.Key.Key_L: lambda chart: chart.listed.emit(),
    Qt.Key.Key_Escape: lambda chart: chart.leave(),
}
"""`=` is the unshifted plus of many keyboards, and stands for it."""
_KEYS[Qt.Key.Key_Equal] = _KEYS[Qt.Key.Key_Plus]
