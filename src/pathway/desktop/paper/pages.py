"""The pages of a PDF as pictures. Each call reads the bytes for itself, so any thread may ask."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """Open the bytes as a document, in memory.

    Raises:
        ValueError: They are no PDF. A bug: we have made them.
    """
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        if document.error() is not QPdfDocument.Error.None_:
            raise ValueError("no PDF")
        yield document
    finally:
        document.close()
        buffer.close()


def sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """Return the size of each page, in points."""
    with opened(pdf) as document:
        return tuple(document.pagePointSize(number) for number in range(document.pageCount()))


def picture(pdf: bytes, page: int, size: QSize) -> QImage:
    """Return a page drawn on white, ``size`` device pixels large."""
    with opened(pdf) as document:
        return on_white(document, page, size, QRect())


def on_white(document: QPdfDocument, page: int, whole: QSize, part: QRect) -> QImage:
    """Return a part of a page that is ``whole`` dots large; an empty part is the whole page."""
    options = QPdfDocumentRenderOptions()
    if not part.isEmpty():
        options.setScaledSize(whole)
        options.setScaledClipRect(part)
    drawn = document.render(page, part.size() if not part.isEmpty() else whole, options)
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet
