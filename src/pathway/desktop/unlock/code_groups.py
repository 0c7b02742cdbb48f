"""The recovery code on the screen: eight numbered groups in two lines, in the fixed font."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.desktop import look

_ACROSS, _WIDTH = 4, 608


class CodeGroups(QWidget):
    """Shows the groups once; they are painted, so that nothing copies them by chance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The recovery code"))

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show a code; none wipes the one that was shown."""
        self._groups = groups
        spelled = (f"{number}: {' '.join(group)}" for number, group in enumerate(groups, 1))
        self.setAccessibleDescription(". ".join(spelled))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines of four."""
        return QSize(_WIDTH, 2 * look.row("top_bar") + 17)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, numbers and groups."""
        del event
        painter = QPainter(self)
        tall = (self.height() - 1) / 2
        for place in range(3):
            look.paint.hline(painter, 0, self.width(), min(place * tall, self.height() - 1), look.colour("line"))
        wide = self.width() / _ACROSS
        for place, group in enumerate(self._groups):
            box = QRectF(place % _ACROSS * wide, place // _ACROSS * tall, wide, tall)
            number = box.adjusted(9, 0, 0, 0)
            look.paint.text(painter, number, str(place + 1), look.font("caption"), look.colour("text2"))
            words = box.adjusted(32, 0, 0, 0)
            look.paint.text(painter, words, group, look.font("fixed"), look.colour("text"))
        painter.end()
