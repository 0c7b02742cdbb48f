"""Paper through the system's printer: painted page by page at the printer's own resolution, from memory."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from pathway.base.errors import OutsideError
from pathway.desktop.paper.pages import on_white, opened

FINEST = 600
"""Dots an inch beyond which no eye sees a difference and every page takes longer."""
BAND = 1024
"""Rows of dots that are held in memory at once: a page of 600 dots an inch would take 140 MB."""


def a4_printer(title: str) -> QPrinter:
    """Return the system's printer, set to A4 without margins of its own; ``title`` names the job and nobody."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_pdf(pdf: bytes, printer: QPrinter) -> int:
    """Print the pages that the printer was asked for, and return how many there were. Any thread may print.

    Raises:
        OutsideError: ``papers.no_printer`` when the printer does not begin: it is gone, or somebody broke off.
    """
    printer.setResolution(min(printer.resolution(), FINEST))
    with opened(pdf) as document:
        pages = _asked_pages(document.pageCount(), printer)
        painter = QPainter()
        if not painter.begin(printer):
            raise OutsideError("papers.no_printer")
        try:
            for place, page in enumerate(pages):
                if place:
                    printer.newPage()
                _print_page(document, page, printer, painter)
        finally:
            painter.end()
    return len(pages)


def _asked_pages(count: int, printer: QPrinter) -> list[int]:
    """Return the pages by their numbers from 0, as the dialog's range names them."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(max(first, 1) - 1, min(last, count)))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def _print_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    points, dots = document.pagePointSize(page), printer.resolution() / 72
    whole = QSize(round(points.width() * dots), round(points.height() * dots))
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    shrink = min(1.0, paper.width() / whole.width(), paper.height() / whole.height())
    for top in range(0, whole.height(), BAND):
        part = QRect(0, top, whole.width(), min(BAND, whole.height() - top))
        drawn = on_white(document, page, whole, part)
        where = QRectF(0, top * shrink, whole.width() * shrink, part.height() * shrink)
        painter.drawImage(where, drawn)
