"""The list of sections beside the editor: each with a sign that says how far it is."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pathway.desktop import look
from pathway.desktop.parts import Cell, Column, Row, RowDelegate, RowList
from pathway.desktop.plans.sections import SECTIONS, SIGNS, State, state_words, title

_SIGN = 16
WIDTH = 192


class SectionRows(RowDelegate):
    """Words from the page's margin, the sign near the right edge."""

    def boxes(self, rect: QRectF) -> list[QRectF]:
        """Return where title and sign stand."""
        left, right = look.size("page_margin"), rect.right() - 12
        words = QRectF(rect.left() + left, rect.top(), right - _SIGN - 6 - left - rect.left(), rect.height())
        return [words, QRectF(right - _SIGN, rect.top(), _SIGN, rect.height())]


class SectionList(RowList):
    """The sections in the order of the paper. Up and down walk; Enter goes into the section's fields."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (Column(stretch=1), Column(width=_SIGN))
        super().__init__(columns, self.tr("Sections of the plan"), row="choice", lines=False, parent=parent)
        self.use_delegate(SectionRows(columns, "choice", 12, bar=True, lines=False, parent=self))
        self.setViewportMargins(0, 8, 0, 0)
        self.setFixedWidth(look.wide(WIDTH))
        self.opened.connect(lambda _section: self.entered.emit())
        self._states: Mapping[str, State] = dict.fromkeys(SECTIONS, State.EMPTY)
        self._written = True
        self.chosen.connect(lambda _section: self._draw())
        self._draw()
        self.choose(SECTIONS[0])

    def show_states(self, states: Mapping[str, State], written: bool = True) -> None:
        """Show how far the sections are; ``written`` says that somebody writes in the plan."""
        self._states, self._written = states, written
        self._draw()

    def section(self) -> str:
        """Return the section that is shown."""
        return str(self.current_id() or SECTIONS[0])

    def walk(self, steps: int) -> None:
        """Go to a section above or below."""
        self.keys_move(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the section to the right too."""
        if event.key() == Qt.Key.Key_Right:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _draw(self) -> None:
        here = self.current_id()
        self.set_rows([self._row(section, section == here) for section in SECTIONS])

    def _row(self, section: str, here: bool) -> Row:
        state = self._states[section]
        sign, colour = SIGNS[state]
        if here and self._written and state is not State.FAULTY:
            sign, colour = "pencil", "text2"
        words = title(section)
        mark = Cell(sign=sign, colour=colour) if self._written else Cell()
        return Row(section, (Cell(words, strong=here), mark), f"{words}, {state_words(state)}")
