"""The bars of a year: planned above the months, unplanned below, on one scale, each with its number."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts.bars_layout import Bar, BarsLayout, Month, lay_out

_WORDS_WIDTH = 92
_HEIGHT = 184


class MonthBars(QWidget):
    """Paints the months and tells them aloud; left and right move from month to month, Enter chooses.

    Args:
        above: What is counted above the axis, and its sign's state (``end.planned``).
        below: The same below (``end.unplanned``).
    """

    chosen = Signal(int)

    def __init__(self, above: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (above, below)
        self._months: tuple[Month, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_months(self, months: Sequence[Month]) -> None:
        """Show other months."""
        self._months = tuple(months)
        self._at = min(self._at, len(self._months) - 1)
        self.setAccessibleDescription(". ".join(self.sentence(place) for place in range(len(self._months))))
        self.update()

    def sentence(self, place: int) -> str:
        """Return a month in words: ``jan: planlagt 7, ikke-planlagt 5``."""
        month = self._months[place]
        words = QCoreApplication.translate("Parts", "{month}: {above_word} {above}, {below_word} {below}")
        above_word, below_word = self._words
        return words.format(
            month=month.name, above_word=above_word, above=month.above, below_word=below_word, below=month.below
        )

    def sizeHint(self) -> QSize:
        """Return the height of the drawing; it takes the width there is."""
        return QSize(720, round(_HEIGHT * look.line("caption") / 16))

    def minimumSizeHint(self) -> QSize:
        """Return room for twelve narrow bars."""
        return QSize(self._left() + 12 * 20, self.sizeHint().height())

    def _left(self) -> int:
        return look.wide(_WORDS_WIDTH)

    def layout_now(self) -> BarsLayout:
        """Return where everything stands at this size."""
        return lay_out(self._months, self._left(), self.width(), self.height(), look.line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale, bars, numbers, months, words."""
        del event
        painter = QPainter(self)
        placed = self.layout_now()
        self._paint_scale(painter, placed)
        slate = look.rung("SEL103")
        for bar in placed.above:
            self._paint_bar(painter, bar, slate.fill, slate.line, above=True)
        for bar in placed.below:
            self._paint_bar(painter, bar, look.colour("danger-fill"), look.colour("danger"), above=False)
        self._paint_months(painter, placed)
        self._paint_words(painter, placed)
        painter.end()

    def _paint_scale(self, painter: QPainter, placed: BarsLayout) -> None:
        font, ink = look.font("caption", tabular=True), look.colour("text2")
        for y, count in placed.lines:
            look.paint.hline(painter, self._left(), self.width(), y, look.colour("line"))
            box = QRectF(0, y - look.line("caption") / 2, self._left() - 6, look.line("caption"))
            look.paint.text(painter, box, str(count), font, ink, right=True)

    def _paint_bar(self, painter: QPainter, bar: Bar, fill: QColor, line: QColor, *, above: bool) -> None:
        if not bar.count:
            return
        look.paint.frame(painter, QRectF(bar.left, bar.top, bar.width, bar.height), fill, line, 1, 0)
        top = bar.top - look.line("caption") if above else bar.top + bar.height
        plate = look.paint.width_of(str(bar.count), look.font("caption", tabular=True)) + 4
        middle = bar.left + bar.width / 2
        look.paint.ground(
            painter, QRectF(middle - plate / 2, top + 1, plate, look.line("caption") - 2), look.colour("surface")
        )
        self._centred(painter, middle, top, str(bar.count), "text")

    def _paint_months(self, painter: QPainter, placed: BarsLayout) -> None:
        for place, month in enumerate(self._months):
            middle = self._left() + placed.pitch * (place + 0.5)
            here = place == self._at and self.hasFocus()
            self._centred(painter, middle, placed.axis_top + 1, month.name, "text" if here else "text2")
            if here:
                box = QRectF(middle - placed.pitch / 2 + 2, 0, placed.pitch - 4, self.height())
                look.paint.frame(painter, box, None, look.colour("accent"), look.size("line_focus"), 4)

    def _centred(self, painter: QPainter, middle: float, top: float, words: str, role: str) -> None:
        font = look.font("caption", tabular=True)
        width = look.paint.width_of(words, font)
        look.paint.text(
            painter, QRectF(middle - width / 2, top, width + 4, look.line("caption")), words, font, look.colour(role)
        )

    def _paint_words(self, painter: QPainter, placed: BarsLayout) -> None:
        sums = (sum(month.above for month in self._months), sum(month.below for month in self._months))
        middles = (placed.axis_top / 2, (placed.axis_bottom + self.height()) / 2)
        for word, count, middle, state in zip(
            self._words, sums, middles, ("end.planned", "end.unplanned"), strict=True
        ):
            foot = self.height() - (len(_broken(word)) + 1) * look.line("caption")
            self._paint_word(painter, max(0, min(middle - 16, foot)), word, count, state)

    def _paint_word(self, painter: QPainter, top: float, word: str, count: int, state: str) -> None:
        known = look.states()[state]
        look.paint.sign(painter, 0, top, known.sign, known.colour)
        line_height = look.line("caption")
        lines = _broken(word)
        for place, line in enumerate(lines):
            box = QRectF(22, top + (line_height - 1) * place, self._left() - 40, line_height)
            look.paint.text(painter, box, line, look.font("caption"), look.colour("text"))
        box = QRectF(22, top + (line_height - 1) * len(lines), self._left() - 40, line_height)
        look.paint.text(painter, box, str(count), look.font("caption", tabular=True), look.colour("text2"))

    def _month_at(self, x: float) -> int:
        place = int((x - self._left()) // max(1.0, self.layout_now().pitch)) if x >= self._left() else -1
        return place if place < len(self._months) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the month that is pressed."""
        place = self._month_at(event.position().x())
        if place >= 0:
            self._go(place)
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter."""
        last = len(self._months) - 1
        moves = {
            Qt.Key.Key_Left: max(0, self._at - 1), Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves and self._months:
            self._go(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first month."""
        super().focusInEvent(event)
        if self._at < 0 and self._months:
            self._go(0)

    def _go(self, place: int) -> None:
        self._at = place
        self.setToolTip(self.sentence(place))
        self.update()


def _broken(word: str) -> list[str]:
    """Return a word in the lines it stands in beside the bars.

    >>> _broken("ikke-planlagt"), _broken("planlagt")
    (['ikke-', 'planlagt'], ['planlagt'])
    """
    return word.replace("-", "-\n", 1).split("\n") if len(word) > 9 else [word]
