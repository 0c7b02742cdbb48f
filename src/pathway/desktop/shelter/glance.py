"""The line above the board: the free places as buttons, then counts that let the places be seen that they count."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.parts import KeyButton, Line, Words
from pathway.desktop.shelter.floors import Floor, Standee

MOST_FREE = 8
"""More free places than this are counted; the board shows them."""
ROOM = 62
"""About as wide as the button of a free place is with its gap."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to stand that is counted: its state in the look, and its word."""

    name: str
    state: str
    word: str


KINDS = (
    Kind("overdue", "deadline.overdue", QT_TRANSLATE_NOOP("Glance", "Overdue")),
    Kind("due", "deadline.due", QT_TRANSLATE_NOOP("Glance", "Today")),
    Kind("soon", "deadline.soon", QT_TRANSLATE_NOOP("Glance", "Soon")),
    Kind("away", "place.away", QT_TRANSLATE_NOOP("Glance", "Away")),
    Kind("closed", "place.closed", QT_TRANSLATE_NOOP("Glance", "Closed")),
)


class CountButton(QAbstractButton):
    """Sign, word and count of one way to stand; pressed, it lets only those be seen."""

    def __init__(self, kind: Kind, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._word, self._count = word, 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show another count; nothing to count leaves nothing to press, unless it is pressed now."""
        self._count = count
        self.setText(f"{self._word} {count}")
        self.setAccessibleName(self.text())
        self.setVisible(bool(count) or self.isChecked())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for sign and words."""
        words = look.paint.width_of(self.text(), look.font("body", strong=True, tabular=True))
        return QSize(round(words) + 16 + 6 + 16, look.row("button_small"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a count is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame when pressed, then sign and words."""
        del event
        painter = QPainter(self)
        box, state = QRectF(self.rect()), look.states()[self.kind.state]
        if self.isChecked() or self.underMouse():
            ground = look.colour("accent-tint" if self.isChecked() else "hover")
            line = look.colour("accent") if self.isChecked() else None
            look.paint.frame(painter, box, ground, line, 1, look.size("radius_toggle"))
        role = "text" if state.colour == "text2" else state.colour
        look.paint.sign(painter, 8, (box.height() - 16) / 2, state.sign, role)
        font = look.font("body", strong=state.bold, tabular=True)
        look.paint.text(painter, box.adjusted(30, 0, 0, 0), self.text(), font, look.colour(role))
        painter.end()


class Glance(QWidget):
    """What can be used now, and what needs a person."""

    wanted = Signal(object)
    """A free place was pressed: what the place is known by."""
    filtered = Signal(str)
    """A count was pressed: the way to stand, "" for all places again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free: list[KeyButton] = []
        self._all_free = 0
        self._label = Words(self.tr("Free now"), role="heading")
        self._none = Words(self.tr("none"), role="second")
        self._more = Words(role="second")
        self.counts = {kind.name: CountButton(kind, self._word(kind), self) for kind in KINDS}
        self._places = QHBoxLayout()
        self._places.setSpacing(8)
        row = QHBoxLayout(self)
        margin = look.size("page_margin")
        row.setContentsMargins(margin, 4, margin, 4)
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addSpacing(8)
        row.addWidget(self._none)
        row.addLayout(self._places)
        row.addWidget(self._more)
        row.addSpacing(8)
        divider = Line(vertical=True)
        divider.setFixedHeight(20)
        row.addWidget(divider)
        for button in self.counts.values():
            row.addWidget(button)
            button.toggled.connect(self._pressed)
        row.addStretch(1)
        self.setFixedHeight(look.row("button") + 8)

    def _word(self, kind: Kind) -> str:
        return QCoreApplication.translate("Glance", kind.word)

    def show_floors(self, floors: tuple[Floor, ...]) -> None:
        """Count the places of these floors."""
        places = [each for floor in floors for each in floor.places]
        for name, button in self.counts.items():
            button.set_count(sum(name in each.standing.kinds for each in places))
        self._show_free([each for each in places if each.place.free])

    def _show_free(self, free: list[Standee]) -> None:
        for button in self._free:
            button.hide()
            button.deleteLater()
        self._free = [self._button(each) for each in free[:MOST_FREE]]
        for button in self._free:
            self._places.addWidget(button)
        self._all_free = len(free)
        self._none.setVisible(not free)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many free places as there is room for beside the counts."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        counts = sum(each.sizeHint().width() + 4 for each in self.counts.values() if not each.isHidden())
        around = 2 * look.size("page_margin") + self._label.sizeHint().width() + look.wide(40)
        room = self.width() - counts - around
        fit = min(len(self._free), max(1, room // look.wide(ROOM)))
        if fit < self._all_free:
            fit = min(len(self._free), max(1, (room - look.wide(64)) // look.wide(ROOM)))
        for place, button in enumerate(self._free):
            button.setVisible(place < fit)
        more = self._all_free - fit
        self._more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def minimumSizeHint(self) -> QSize:
        """Return little: places give way, and what is still too wide is cut at the edge of the window, not by it."""
        return QSize(320, self.height())

    def _button(self, free: Standee) -> KeyButton:
        room = free.place.room.name if free.place.room else ""
        button = KeyButton(room, "plus", small=True)
        button.set_tone("ok")
        button.setAccessibleName(self.tr("Free: {house} {room}").format(house=free.place.shelter.name, room=room))
        known: Hashable = free.id
        button.clicked.connect(lambda: self.wanted.emit(known))
        return button

    def _pressed(self, on: bool) -> None:
        pressed = self.sender()
        if not isinstance(pressed, CountButton):
            return
        if on:
            for other in self.counts.values():
                if other is not pressed and other.isChecked():
                    blocked = other.blockSignals(True)
                    other.setChecked(False)
                    other.blockSignals(blocked)
                    other.update()
        self.filtered.emit(pressed.kind.name if on else "")
