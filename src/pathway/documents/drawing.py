"""The marks of a sheet on ReportLab's canvas: lines and boxes first, then all that is written, in reading order."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from pathway.documents.page import HEIGHT, Box, Mark, Picture, Rule, Words
from pathway.documents.shapes import draw_picture


def draw(canvas: Canvas, sheet: Sequence[Mark]) -> None:
    """Draw one sheet. ReportLab counts from the lower left corner, marks from the upper."""
    for mark in sheet:
        if isinstance(mark, Rule):
            _stroke(canvas, mark)
            canvas.line(mark.x, HEIGHT - mark.y, mark.x_end, HEIGHT - mark.y_end)
        elif isinstance(mark, Box):
            _stroke(canvas, mark)
            canvas.rect(mark.x, HEIGHT - mark.y - mark.height, mark.width, mark.height)
        elif isinstance(mark, Picture):
            draw_picture(canvas, mark)
    canvas.drawText(_written(canvas, [mark for mark in sheet if isinstance(mark, Words)]))


def _written(canvas: Canvas, sheet: Sequence[Words]) -> PDFTextObject:
    """Return all that is written on a sheet. Face and shade are named where they change: a third of the time else."""
    written, before = canvas.beginText(), None
    for mark in sheet:
        style = mark.style
        if style is not before:
            written.setFont(style.face, style.size)
            written.setFillGray(style.shade / 255)
            before = style
        written.setTextOrigin(mark.x, HEIGHT - mark.baseline)
        written.textOut(mark.text)
    return written


def _stroke(canvas: Canvas, mark: Rule | Box) -> None:
    canvas.setLineWidth(mark.thick)
    canvas.setStrokeGray(mark.shade / 255)
    canvas.setDash([2, 2] if isinstance(mark, Box) and mark.dashed else [])
