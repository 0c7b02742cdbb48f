"""What the painters of all parts share: frames, lines, chips and signs that lie on whole device pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from pathway.desktop.look import scheme
from pathway.desktop.look.icons import paint_icon

CHIP_WIDTH, CHIP_HEIGHT = 8, 14
_CUT = " …"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def _scale(painter: QPainter) -> float:
    return float(painter.deviceTransform().m11()) or 1.0


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """Return the rectangle moved to the nearest whole device pixels."""
    transform = painter.deviceTransform()
    device = transform.mapRect(rect)
    left, top = round(device.left()), round(device.top())
    right, bottom = round(device.right()), round(device.bottom())
    back = transform.inverted()[0]
    return QRectF(back.map(QPointF(left, top)), back.map(QPointF(right, bottom)))


def thickness(painter: QPainter, width: float) -> float:
    """Return a line's width as whole device pixels, at least one, in logical pixels."""
    scale = _scale(painter)
    return max(1, int(width * scale + 0.25)) / scale


def frame(
    painter: QPainter, rect: QRectF, fill: QColor | None, line: QColor | None, width: float = 1, radius: float = 4
) -> None:
    """Paint a frame inside the rectangle: ground, outline, round corners."""
    outer = snapped(painter, rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(outer, radius, radius)
    else:
        pen = thickness(painter, width)
        painter.setPen(_miter(line, pen))
        inner = outer.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        curve = max(0.0, radius - pen / 2)
        painter.drawRoundedRect(inner, curve, curve)
    painter.restore()


def _miter(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def ground(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a rectangle to whole device pixels."""
    painter.fillRect(snapped(painter, rect), colour)


def hline(painter: QPainter, left: float, right: float, y: float, colour: QColor, width: float = 1) -> None:
    """Paint a level line whose upper edge is ``y``."""
    band = snapped(painter, QRectF(left, y, right - left, width))
    band.setHeight(thickness(painter, width))
    painter.fillRect(band, colour)


def vline(painter: QPainter, x: float, top: float, bottom: float, colour: QColor, width: float = 1) -> None:
    """Paint an upright line whose left edge is ``x``."""
    band = snapped(painter, QRectF(x, top, width, bottom - top))
    band.setWidth(thickness(painter, width))
    painter.fillRect(band, colour)


def chip(painter: QPainter, rect: QRectF, code: str) -> None:
    """Paint the small upright chip of a rung or lane: its fill, its outline, and the shelter's roof."""
    fill = scheme.rung(code)
    frame(painter, rect, fill.fill, fill.line, radius=0)
    if fill.roof:
        box = snapped(painter, rect)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), thickness(painter, fill.roof)), fill.line)


def chip_at(painter: QPainter, x: float, middle: float, code: str) -> None:
    """Paint a chip of the usual size with its left edge at ``x``, centred on ``middle``."""
    chip(painter, QRectF(x, middle - CHIP_HEIGHT / 2, CHIP_WIDTH, CHIP_HEIGHT), code)


def sign(painter: QPainter, x: float, y: float, name: str, colour: str | QColor, size: int = 16) -> None:
    """Paint a sign with its upper left corner at a point."""
    paint_icon(painter, QRectF(x, y, size, size), name, colour)


def text(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor, *, right: bool = False) -> None:
    """Paint one line of words, centred upright, from the left or to the right edge."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, _RIGHT if right else _LEFT, words)


def width_of(words: str, font: QFont) -> float:
    """Return how wide words are in a font, pixels."""
    return QFontMetricsF(font).horizontalAdvance(words)


def elided(words: str, font: QFont, width: float) -> str:
    """Return the words cut to a width: at a word where one fits, with an ellipsis; whole when they fit."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) <= width:
        return words
    kept = words
    while " " in kept:
        kept = kept.rsplit(" ", 1)[0].rstrip(" ,·")
        if metrics.horizontalAdvance(kept + _CUT) <= width:
            return kept + _CUT
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
