"""How a placement ended: planned to the left, unplanned to the right, neither below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pathway.codes.endings import Ending
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.parts import Choice, Choices

FIRST = ("completed", "plan", "agreed")
"""What placements mostly end by comes first among the planned ones."""


class MannerField(QWidget):
    """One choice of all; digits choose, arrows move."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        codes = {each.code: each for each in code_list("manner")}
        planned = sorted(
            (code for code in codes if codes[code].group == Ending.PLANNED), key=lambda code: code not in FIRST
        )
        unplanned = [code for code in codes if codes[code].group == Ending.UNPLANNED]
        neither = [code for code in codes if codes[code].group == Ending.NEITHER]
        digits = iter("123456789")
        said = {code: codes[code].short(language.spoken()) for code in codes}
        rows = {code: Choice(code, next(digits, ""), said[code]) for code in (*planned[:3], *unplanned)}
        rows |= {code: Choice(code, next(digits, ""), said[code]) for code in (*planned[3:], *neither)}
        left: list[Choice | str] = [self.tr("Planned"), *(rows[code] for code in planned)]
        right: list[Choice | str] = [self.tr("Unplanned"), *(rows[code] for code in unplanned)]
        left += [self.tr("Neither"), *(rows[code] for code in neither)]
        self.columns = tuple(Choices(each, self.tr("How it ended")) for each in (left, right))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for column in self.columns:
            row.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
            column.chosen.connect(self._chosen)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def value(self) -> str:
        """Return the manner, "" while none is chosen."""
        return next((str(column.value()) for column in self.columns if column.value() is not None), "")

    def choose(self, code: str) -> None:
        """Choose a manner; "" chooses none."""
        for column in self.columns:
            column.choose_none()
        for column in self.columns:
            if code and column.has(code):
                column.choose(code)

    def kept(self) -> str:
        """Return the same for a draft."""
        return self.value()

    def give_back(self, code: object) -> None:
        """Choose what a draft held."""
        self.choose(str(code or ""))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the choice that holds, else to the first."""
        del reason
        held = [column for column in self.columns if column.value() is not None]
        (held or self.columns)[0].focus_choice()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a digit choose in the other column too."""
        if not (event.text().isdigit() and any(column.press(event.text()) for column in self.columns)):
            super().keyPressEvent(event)

    def _chosen(self, code: object) -> None:
        for column in self.columns:
            if not column.has(code):
                column.choose_none()
        self.edited.emit()
