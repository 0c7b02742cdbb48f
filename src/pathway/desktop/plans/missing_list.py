"""What is missing before the plan can hold, at the end of the editor: never in the way."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Line, StateLabel, Words
from pathway.desktop.plans.sections import SIGNS, Missing


class MissingLine(QAbstractButton):
    """One thing that is missing; it leads to its section."""

    def __init__(self, missing: Missing, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign, self._colour = SIGNS[missing.state]
        self.setText(missing.text)
        self.setAccessibleName(missing.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for sign and words."""
        return QSize(round(look.paint.width_of(self.text(), look.font())) + 24, look.row("button_small"))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words: the rest is in the tooltip."""
        return QSize(160, look.row("button_small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words, underlined where they can be pressed."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.sign(painter, 0, (box.height() - 16) / 2, self._sign, self._colour)
        room = box.adjusted(22, 0, 0, 0)
        words = look.paint.elided(self.text(), look.font(), room.width())
        self.setToolTip("" if words == self.text() else self.text())
        look.paint.text(painter, room, words, look.font(), look.colour(self._colour))
        if self.underMouse():
            base = box.center().y() + painter.fontMetrics().ascent() / 2 + 1
            width = look.paint.width_of(words, look.font())
            look.paint.hline(painter, room.left(), room.left() + width, base, look.colour(self._colour))
        painter.end()


class MissingList(QWidget):
    """The lines under their heading; when there are none, that the plan can hold."""

    asked = Signal(str)
    """Somebody wants to mend it; gives the section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Missing, ...] | None = None
        self.heading = Words(self.tr("Missing before the plan can hold"), role="heading")
        self.nothing = StateLabel("deadline.done", self.tr("Nothing is missing. The plan can hold."))
        self.lines: list[MissingLine] = []
        margin = look.size("page_margin")
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 16, margin, 16)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.nothing)
        self._column = column

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing."""
        if tuple(missing) == self._shown:
            return
        self._shown = tuple(missing)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(each) for each in missing]
        self.heading.setVisible(bool(missing))
        self.nothing.setVisible(not missing)

    def _line(self, missing: Missing) -> MissingLine:
        line = MissingLine(missing, self)
        line.clicked.connect(lambda: self.asked.emit(missing.section))
        self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        line.show()
        return line
