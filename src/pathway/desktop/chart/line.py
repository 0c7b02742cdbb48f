"""The line under the drawing: what is focused or pointed at in one sentence, and the keys at its right."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.charts.sentences import Sentence
from pathway.desktop import look

_BETWEEN = 24


class ExplainingLine(QWidget):
    """One line that never jumps: first the keys give way, then whole sentences from the end, then words.

    What is left out is in the tooltip and in the list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Sentence("", "")
        self._keys = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def explain(self, sentence: Sentence) -> None:
        """Show a sentence."""
        self._sentence = sentence
        self.setAccessibleName(sentence.text)
        self._retold()

    def set_keys(self, keys: str) -> None:
        """Show which keys there are."""
        self._keys = keys
        self._retold()

    def shown(self) -> tuple[str, str, str]:
        """Return what there is room for: the strong words, the rest, and the keys."""
        lead, room = self._sentence.lead, float(self.width())
        strong, plain, small = look.font("body", strong=True), look.font("body"), look.font("caption")
        room -= look.paint.width_of(lead, strong)
        keys = look.paint.width_of(self._keys, small) + _BETWEEN
        rest = self._sentence.rest
        if look.paint.width_of(rest, plain) <= room - keys:
            return lead, rest, self._keys
        while look.paint.width_of(rest, plain) > room and ". " in rest:
            rest = rest.rsplit(". ", 1)[0] + "."
        return lead, look.paint.elided(rest, plain, max(0.0, room)), ""

    def sizeHint(self) -> QSize:
        """Return the line's height."""
        return QSize(0, look.row("row_fact"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew what there is room for."""
        super().resizeEvent(event)
        self._retold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence from the left and the keys at the right."""
        del event
        painter = QPainter(self)
        lead, rest, keys = self.shown()
        box, strong = QRectF(self.rect()), look.font("body", strong=True)
        look.paint.text(painter, box, lead, strong, look.colour("text"))
        after = box.adjusted(look.paint.width_of(lead, strong), 0, 0, 0)
        look.paint.text(painter, after, rest, look.font("body"), look.colour("text"))
        look.paint.text(painter, box, keys, look.font("caption"), look.colour("text2"), right=True)
        painter.end()

    def _retold(self) -> None:
        whole = self.shown()[1] == self._sentence.rest
        self.setToolTip("" if whole else self._sentence.text)
        self.update()
