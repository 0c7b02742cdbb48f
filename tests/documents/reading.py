"""PDFs read again by another maker's reader, as a person's computer does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pikepdf
import pikepdf.pdfa
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


@contextmanager
def _opened(data: bytes) -> Iterator[QPdfDocument]:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    assert document.error() == QPdfDocument.Error.None_
    yield document
    document.close()
    buffer.close()


def pages(data: bytes) -> list[str]:
    """Return the text of each page, its lines joined by spaces."""
    with _opened(data) as document:
        texts = [document.getAllText(number).text() for number in range(document.pageCount())]
    return [" ".join(text.split()) for text in texts]


def text(data: bytes) -> str:
    """Return the text of all pages."""
    return " ".join(pages(data))


def picture(data: bytes, page: int = 0) -> QImage:
    """Return a page as it looks, 595 by 842 dots."""
    with _opened(data) as document:
        drawn = document.render(page, QSize(595, 842))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


def findings(data: bytes) -> list[str]:
    """Return what a validator has against the file as PDF/A-2b."""
    report = pikepdf.pdfa.validate_written(BytesIO(data), "2b")
    return [str(each) for each in report.findings]


@contextmanager
def catalogue(data: bytes) -> Iterator[pikepdf.Object]:
    """Open the file for its catalogue."""
    with pikepdf.open(BytesIO(data)) as document:
        yield document.Root
