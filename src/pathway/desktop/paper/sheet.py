"""A sheet of paper on the screen: one page of a PDF, as it is printed."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.background import Background
from pathway.desktop.paper.pages import picture, sizes

A4 = QSizeF(595.28, 841.89)
MOST_WIDE = 1000
"""How wide a page shown by its width may be, pixels as drawn: larger than paper is no easier to read."""


class Sheet(QWidget):
    """Shows a page as large as fits, or as wide as there is room. Drawn off the window's thread, in device pixels."""

    turned = Signal()
    """Another page is shown, or there are more or fewer of them."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pdf = b""
        self._sizes: tuple[QSizeF, ...] = ()
        self._image = QImage()
        self._asked: tuple[int, int, QSize] | None = None
        self._round = 0
        self._by_width = False
        self.page = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def drawn(self) -> bool:
        """Whether the picture of the page that is asked for is here."""
        return not self._image.isNull() and self._image.size() == self._wanted()

    def show_pdf(self, pdf: bytes) -> None:
        """Show other bytes; the page stays, and the old picture until the new one is drawn."""
        self._pdf, self._sizes = pdf, sizes(pdf)
        self._round += 1
        self._asked = None
        self.page = min(self.page, self.count - 1)
        self._tell()
        self._draw()

    def turn_to(self, page: int) -> None:
        """Show another page."""
        if 0 <= page < self.count and page != self.page:
            self.page = page
            self._tell()
            self._draw()

    def fit_width(self, by_width: bool) -> None:
        """Show the page as wide as there is room, or whole."""
        self._by_width = by_width
        self._fit()
        self._draw()
        self.update()

    def _fit(self) -> None:
        """Be as high as the page where it is shown by its width: what lies around scrolls."""
        self.setMinimumHeight(round(self.sheet_rect().height()) if self._by_width else 0)

    def sheet_rect(self) -> QRectF:
        """Return where the page lies: at the top, in the middle, its proportions kept."""
        size = self._size().scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        if self._by_width:
            width = min(self.width(), look.wide(MOST_WIDE))
            size = QSizeF(width, width * self._size().height() / self._size().width())
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and its edge. Paper is white in every scheme."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        where = self.sheet_rect()
        painter.fillRect(where, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawImage(where, self._image)
        look.paint.frame(painter, where, None, look.colour("edge"), 1, 0)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again at the new size."""
        super().resizeEvent(event)
        self._fit()
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click: a sheet is not a way to what lies behind it."""
        event.accept()

    def _size(self) -> QSizeF:
        return self._sizes[self.page] if self._sizes else A4

    def _wanted(self) -> QSize:
        return (self.sheet_rect().size() * self.devicePixelRatioF()).toSize()

    def _draw(self) -> None:
        wanted = self._wanted()
        asked = (self._round, self.page, wanted)
        if not self._pdf or wanted.isEmpty() or asked == self._asked:
            return
        self._asked = asked
        pdf, page = self._pdf, self.page
        self._background.call(
            lambda: picture(pdf, page, wanted), owner=self, done=lambda image: self._have(asked, image)
        )

    def _have(self, asked: tuple[int, int, QSize], image: QImage) -> None:
        if asked == self._asked:  # otherwise another page or size was asked for by now
            self._image = image
            self.update()

    def _tell(self) -> None:
        words = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self.count)
        self.setAccessibleName(words)
        self.turned.emit()
