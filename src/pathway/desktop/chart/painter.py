"""Paints a laid-out chart: one short function for each kind of primitive, on whole device pixels."""

from collections.abc import Callable, Iterable
from math import floor
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from pathway.charts.primitives import Drawing, Line, Path, Primitive, Rect, Ring, Text
from pathway.desktop.chart import type as fonts
from pathway.desktop.chart.colours import Colours, colour


class Brushes:
    """The painter, its colours, and where whole device pixels lie; pens and colours are made once a paint."""

    def __init__(self, painter: QPainter, colours: Colours) -> None:
        transform = painter.deviceTransform()
        self.painter = painter
        self._scale = transform.m11() or 1.0
        self._dx, self._dy = transform.dx(), transform.dy()
        self._role = colours
        self._colours: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float, tuple[float, ...]], QPen] = {}

    def x(self, value: float) -> float:
        """Return the nearest whole device pixel across."""
        return (floor(value * self._scale + self._dx + 0.5) - self._dx) / self._scale

    def y(self, value: float) -> float:
        """Return the nearest whole device pixel down."""
        return (floor(value * self._scale + self._dy + 0.5) - self._dy) / self._scale

    def thick(self, line: float) -> float:
        """Return a line's width as whole device pixels, at least one."""
        return max(1, int(line * self._scale + 0.25)) / self._scale

    def colour(self, role: str) -> QColor:
        """Return a role's colour."""
        if role not in self._colours:
            self._colours[role] = QColor(self._role(role))
        return self._colours[role]

    def pen(self, role: str | None, line: float, dash: tuple[float, ...] = ()) -> QPen:
        """Return the pen for a line, or none; dashes are in pixels, whatever its width."""
        if role is None:
            return _NO_PEN
        key = (role, line, dash)
        if key not in self._pens:
            made = QPen(
                self.colour(role), line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
            )
            if dash:
                made.setDashPattern([part / line for part in dash])
            self._pens[key] = made
        return self._pens[key]

    def brush(self, role: str | None) -> QBrush:
        """Return the brush for a fill, or none."""
        return QBrush(self.colour(role)) if role else _NO_BRUSH


_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def paint(drawing: Drawing, painter: QPainter, scrolled: int = 0, colours: Colours = colour) -> None:
    """Paint the whole chart; ``scrolled`` is how far its lanes are scrolled down, in pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_all(drawing.ground, painter, colours)
    painter.save()
    if drawing.lanes_full > drawing.lanes_bottom:
        painter.setClipRect(QRectF(0, drawing.lanes_top, drawing.width, drawing.lanes_bottom - drawing.lanes_top))
        painter.translate(0, -scrolled)
    paint_all(drawing.lanes, painter, colours)
    painter.restore()
    paint_all(drawing.front, painter, colours)


def paint_all(primitives: Iterable[Primitive], painter: QPainter, colours: Colours = colour) -> None:
    """Paint primitives in the order in which they come."""
    brushes = Brushes(painter, colours)
    for primitive in primitives:
        _PAINTERS[type(primitive)](primitive, brushes)


def _rect(rect: Rect, to: Brushes) -> None:
    half = rect.line / 2 if rect.stroke else 0.0
    left, top = to.x(rect.x - half), to.y(rect.y - half)
    right, bottom = to.x(rect.x + rect.w + half), to.y(rect.y + rect.h + half)
    if not rect.stroke:
        _filled(rect, QRectF(left, top, right - left, bottom - top), to)
        return
    line = to.thick(rect.line)
    inner = QRectF(left + line / 2, top + line / 2, right - left - line, bottom - top - line)
    to.painter.setPen(to.pen(rect.stroke, line, rect.dash))
    to.painter.setBrush(to.brush(rect.fill))
    if rect.radius:
        to.painter.drawRoundedRect(inner, rect.radius, rect.radius)
    else:
        to.painter.drawRect(inner)


def _filled(rect: Rect, box: QRectF, to: Brushes) -> None:
    fill = to.colour(rect.fill or "surface")
    if not rect.radius:
        to.painter.fillRect(box, fill)
        return
    to.painter.setPen(_NO_PEN)
    to.painter.setBrush(fill)
    to.painter.drawRoundedRect(box, rect.radius, rect.radius)


def _line(line: Line, to: Brushes) -> None:
    thick = to.thick(line.line)
    x1, y1, x2, y2 = line.x1, line.y1, line.x2, line.y2
    if x1 == x2:
        x1 = x2 = to.x(x1 - line.line / 2) + thick / 2
    else:
        y1 = y2 = to.y(y1 - line.line / 2) + thick / 2
    to.painter.setPen(to.pen(line.stroke, thick, line.dash))
    to.painter.drawLine(QLineF(x1, y1, x2, y2))


def _path(path: Path, to: Brushes) -> None:
    shape = QPainterPath()
    for run in path.runs:
        shape.addPolygon(QPolygonF([QPointF(x, y) for x, y in run]))
        if path.closed:
            shape.closeSubpath()
    to.painter.setPen(to.pen(path.stroke, path.line, path.dash))
    to.painter.setBrush(to.brush(path.fill))
    to.painter.drawPath(shape)


def _ring(ring: Ring, to: Brushes) -> None:
    to.painter.setPen(to.pen(ring.stroke, ring.line, ring.dash))
    to.painter.setBrush(to.brush(ring.fill))
    to.painter.drawEllipse(QPointF(ring.x, ring.y), ring.r, ring.r)


def _text(text: Text, to: Brushes) -> None:
    to.painter.setPen(to.colour(text.colour))
    to.painter.setFont(fonts.font(text.style))
    to.painter.drawText(QPointF(text.x, to.y(text.y)), text.text)


_PAINTERS: dict[type, Callable[[Any, Brushes], None]] = {
    Rect: _rect,
    Line: _line,
    Path: _path,
    Ring: _ring,
    Text: _text,
}
