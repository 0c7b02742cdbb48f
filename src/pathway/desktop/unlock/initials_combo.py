"""Who unlocks: initials, with a quiet word on whether this machine knows them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionComboBox, QWidget

from pathway.desktop import look
from pathway.desktop.look.style import combo_frame
from pathway.desktop.parts import CodeCombo


class InitialsCombo(CodeCombo):
    """Offers the initials that have a key; names are not known before the store is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._known: frozenset[str] = frozenset()

    def offer(self, initials: Sequence[str], known: Sequence[str]) -> None:
        """Offer these initials, those that were used on this machine first; who used it last is chosen."""
        self._known = frozenset(each.casefold() for each in known)
        first = [each for each in known if each.casefold() in {one.casefold() for one in initials}]
        taken = {each.casefold() for each in first}
        rows = [*first, *(each for each in initials if each.casefold() not in taken)]
        kept = self.value() if self.value() in rows else None
        self.set_rows([(each, each) for each in rows], kept or (rows[0] if first or len(rows) == 1 else None))

    def aside(self) -> str:
        """Return the quiet word beside the initials."""
        known = str(self.value() or "").casefold() in self._known
        return self.tr("remembered on this machine") if self.value() and known else ""

    def sizeHint(self) -> QSize:
        """Return the height of the lock screen's fields."""
        return QSize(super().sizeHint().width(), look.row("field_lock_screen"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, initials and the quiet word."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        combo_frame(painter, QRectF(self.rect()), option.state, str(self.property("state") or ""))
        room = QRectF(self.rect()).adjusted(11, 0, -36, 0)
        strong = look.font("field_large")
        look.paint.text(painter, room, self.currentText(), strong, look.colour("text"))
        used = look.paint.width_of(self.currentText(), strong)
        quiet = self.aside() if self.currentText() else self.placeholderText()
        rest = room.adjusted(used + 8 if used else 0, 0, 0, 0)
        words = look.paint.elided(quiet, look.font(), rest.width())
        look.paint.text(painter, rest, words, look.font(), look.colour("text2"))
        painter.end()
