"""The three steps of making a store, in a panel of 288: which are done, which one is now, what comes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look

WIDTH = 288
_LEFT, _WORDS, _FIRST, _PITCH, _CIRCLE = 32, 68, 108, 56, 24


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its words, and what was chosen in it or what it is about."""

    text: str
    second: str = ""


class Steps(QWidget):
    """Paints the steps; it takes no keys, for the pages themselves go back and on."""

    def __init__(self, steps: tuple[Step, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._now = list(steps), 0
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.mark(self, role="canvas")
        self._speak()

    def go_to(self, step: int) -> None:
        """Show which step is now, counted from 0."""
        self._now = step
        self._speak()
        self.update()

    def tell(self, step: int, second: str) -> None:
        """Show what was chosen in a step."""
        self._steps[step] = Step(self._steps[step].text, second)
        self._speak()
        self.update()

    def _speak(self) -> None:
        words = self.tr("Step {now} of {all}: {step}")
        self.setAccessibleName(words.format(now=self._now + 1, all=len(self._steps), step=self._steps[self._now].text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, circles, words, and the line to the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        brand = QRectF(_LEFT, 44, self.width() - _LEFT, 36)
        look.paint.text(painter, brand, "Pathway", look.font("title"), look.colour("text"))
        for place, step in enumerate(self._steps):
            self._paint_step(painter, place, step)
        look.paint.vline(painter, self.width() - 1, 0, self.height(), look.colour("line"))
        painter.end()

    def _paint_step(self, painter: QPainter, place: int, step: Step) -> None:
        top, here = _FIRST + place * _PITCH, place == self._now
        circle = QRectF(_LEFT, top, _CIRCLE, _CIRCLE)
        accent = look.colour("accent")
        fill, line = (accent, accent) if here else (look.colour("surface"), look.colour("edge"))
        look.paint.frame(painter, circle, fill, line, 1, _CIRCLE / 2)
        if place < self._now:
            look.paint.sign(painter, circle.left() + 4, circle.top() + 4, "check", "text")
        else:
            font, ink = look.font("body", strong=here), look.colour("on-accent" if here else "text2")
            number = str(place + 1)
            inset = (_CIRCLE - look.paint.width_of(number, font)) / 2
            look.paint.text(painter, circle.adjusted(inset, 0, 0, 0), number, font, ink)
        room = QRectF(_WORDS, top - 0.5, self.width() - _WORDS - 16, 20)
        ink = look.colour("text" if place <= self._now else "text2")
        look.paint.text(painter, room, step.text, look.font("body", strong=here), ink)
        second = look.paint.elided(step.second, look.font("caption"), room.width())
        look.paint.text(painter, room.translated(0, 21), second, look.font("caption"), look.colour("text2"))
