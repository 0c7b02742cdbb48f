"""The focus ring: two pixels of accent around whatever the keyboard speaks to, never hidden."""

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QScrollArea,
    QWidget,
)

from pathway.desktop.look import paint
from pathway.desktop.look.scheme import colour, size

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange}
_STYLES = ("outside", "tight", "inside", "none")


class FocusRing(QWidget):
    """A ring that lies over a widget's host and lets every click through."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring inside this widget's edge."""
        del event
        painter = QPainter(self)
        width = size("line_focus")
        radius = size("radius_button") + width
        paint.frame(painter, QRectF(self.rect()), None, colour("accent"), width, radius)
        painter.end()


class FocusFollower(QObject):
    """Moves the one ring to the widget that has the keyboard, and keeps it there while things move."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self._model: QAbstractItemModel | None = None
        app.focusChanged.connect(self._moved_on)

    def _moved_on(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        if self._model is not None and shiboken6.isValid(self._model):
            self._model.modelReset.disconnect(self._place)
        self._model = None
        self._widget = new if new is not None and ring_style(new) != "none" else None
        if self._widget is None:
            self._hide()
            return
        if isinstance(new, QAbstractItemView) and new.model() is not None:
            self._model = new.model()
            self._model.modelReset.connect(self._place)
        host = _host(self._widget)
        step: QWidget | None = self._widget
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            step = None if step is host else step.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget and everything it lies in."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _hide(self) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()

    def _place(self) -> None:
        widget = self._widget
        if widget is None or not shiboken6.isValid(widget) or not widget.isVisible():
            self._hide()
            return
        if ring_style(widget) == "none":  # a list or a chart that was empty when the keyboard came, and is not now
            self._hide()
            return
        host = _host(widget)
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = FocusRing(host)
        elif self._ring.parentWidget() is not host:
            self._ring.setParent(host)
        self._ring.setGeometry(ring_rect(widget, host))
        self._ring.raise_()
        self._ring.show()


def ring_style(widget: QWidget) -> str:
    """Return how a widget wears the ring: outside, tight, inside or none. Its property ``ring`` decides first."""
    asked = widget.property("ring")
    if asked in _STYLES:
        return str(asked)
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        return "none" if model is not None and model.rowCount() else "inside"
    if isinstance(widget, QScrollArea) or widget.isWindow():
        return "none"
    return "outside" if isinstance(widget, QAbstractButton) else "tight"


def ring_rect(widget: QWidget, host: QWidget) -> QRect:
    """Return where the ring lies in its host."""
    style = ring_style(widget)
    width = size("line_focus")
    away = {"outside": size("line_focus_offset_button") + width, "tight": width, "inside": 0}[style]
    corner = widget.mapTo(host, QPoint(0, 0))
    return QRect(corner, widget.size()).adjusted(-away, -away, away, away)


def _host(widget: QWidget) -> QWidget:
    """Return the nearest widget that clips: the viewport of a scroll area, else the window."""
    step = widget
    while not step.isWindow():
        parent = step.parentWidget()
        if parent is None:
            break
        if isinstance(parent, QAbstractScrollArea | QComboBox) and step is not widget:
            return step
        step = parent
    return step
