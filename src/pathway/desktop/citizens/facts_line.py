"""The line of facts in a citizen's head: chip, place, then facts that leave from the right, or wrap."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pathway.desktop import look

_DOT = "  ·  "
_AFTER_CHIP = 6


class FactsLine(QWidget):
    """One line, 24 high; two when it wraps. Whole facts leave, the last first, never a part of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rung, self._place = "", ""
        self._facts: tuple[str, ...] = ()
        self._wraps = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()

    def set(self, rung: str, place: str, facts: tuple[str, ...]) -> None:
        """Show another place and other facts."""
        self._rung, self._place, self._facts = rung, place, facts
        self.setAccessibleName(", ".join((place, *facts)))
        self._fit()
        self.update()

    def set_wraps(self, wraps: bool) -> None:
        """Let what does not fit go to a second line, in place of leaving."""
        self._wraps = wraps
        self._fit()
        self.update()

    def wraps(self) -> bool:
        """Whether facts go to a second line."""
        return self._wraps

    def lines(self) -> list[list[str]]:
        """Return the facts on each line at the present width."""
        font, room = look.font(tabular=True), float(self.width())
        dot = look.paint.width_of(_DOT, font)
        chip = look.paint.CHIP_WIDTH + _AFTER_CHIP if self._rung else 0
        used = chip + look.paint.width_of(self._place, font)
        found: list[list[str]] = [[]]
        for fact in self._facts:
            width = look.paint.width_of(fact, font)
            if used + dot + width <= room:
                used += dot + width
            elif self._wraps and len(found) == 1:
                found.append([])
                used = width
            else:
                break
            found[-1].append(fact)
        return found

    def sizeHint(self) -> QSize:
        """Return one line, or two."""
        return QSize(200, look.row("row_fact") * max(1, len(self.lines())))

    def minimumSizeHint(self) -> QSize:
        """Return the height alone: the line takes the width there is."""
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint chip, place and facts."""
        del event
        painter = QPainter(self)
        font, high = look.font(tabular=True), look.row("row_fact")
        x = 0.0
        if self._rung:
            look.paint.chip_at(painter, 0, high / 2, self._rung)
            x = look.paint.CHIP_WIDTH + _AFTER_CHIP
        place = look.paint.elided(self._place, font, self.width() - x)
        look.paint.text(painter, QRectF(x, 0, self.width() - x, high), place, font, look.colour("text"))
        x += look.paint.width_of(place, font)
        for number, facts in enumerate(self.lines()):
            words = _DOT.join(facts)
            words = f"{_DOT}{words}" if number == 0 and facts else words
            box = QRectF(x if number == 0 else 0, number * high, self.width(), high)
            look.paint.text(painter, box, words, font, look.colour("text2"))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the facts that left."""
        if isinstance(event, QHelpEvent) and sum(map(len, self.lines())) < len(self._facts):
            QToolTip.showText(event.globalPos(), "\n".join((self._place, *self._facts)), self)
            return True
        return super().event(event)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
