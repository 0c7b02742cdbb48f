"""A picture's shapes on ReportLab's canvas, as vectors."""

from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from pathway.charts.primitives import Line, Path, Rect, Ring
from pathway.documents.page import HEIGHT, Picture
from pathway.documents.shades import shade


def draw_picture(canvas: Canvas, picture: Picture) -> None:
    """Draw the shapes in their order. ReportLab counts from the lower left corner, a picture from its upper left."""
    canvas.saveState()
    canvas.transform(picture.scale, 0, 0, -picture.scale, picture.x, HEIGHT - picture.y)
    for shape in picture.shapes:
        if type(shape) in _DRAWN:
            _DRAWN[type(shape)](canvas, shape)
    canvas.restoreState()


def _inked(canvas: Canvas, shape: Any) -> dict[str, int]:
    if shape.stroke:
        canvas.setStrokeGray(shade(shape.stroke) / 255)
        canvas.setLineWidth(shape.line)
        canvas.setDash(list(shape.dash))
    if getattr(shape, "fill", None):
        canvas.setFillGray(shade(shape.fill) / 255)
    return {"stroke": int(bool(shape.stroke)), "fill": int(bool(getattr(shape, "fill", None)))}


def _rect(canvas: Canvas, rect: Rect) -> None:
    if rect.radius:
        canvas.roundRect(rect.x, rect.y, rect.w, rect.h, rect.radius, **_inked(canvas, rect))
    else:
        canvas.rect(rect.x, rect.y, rect.w, rect.h, **_inked(canvas, rect))


def _line(canvas: Canvas, line: Line) -> None:
    _inked(canvas, line)
    canvas.line(line.x1, line.y1, line.x2, line.y2)


def _path(canvas: Canvas, path: Path) -> None:
    drawn = canvas.beginPath()
    for (x, y), *rest in path.runs:
        drawn.moveTo(x, y)
        for point in rest:
            drawn.lineTo(*point)
        if path.closed:
            drawn.close()
    canvas.drawPath(drawn, **_inked(canvas, path))


def _ring(canvas: Canvas, ring: Ring) -> None:
    canvas.circle(ring.x, ring.y, ring.r, **_inked(canvas, ring))


_DRAWN: dict[type, Callable[[Canvas, Any], None]] = {Rect: _rect, Line: _line, Path: _path, Ring: _ring}
