"""How a goal stands: sign and word, changed from a short menu."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from pathway.codes.lists import code_list
from pathway.desktop import look
from pathway.desktop.plans.row_fields import GOAL_SIGNS, state_words


class StateField(QAbstractButton):
    """Shows a goal's state as its row does. Enter, space, the down arrow or a click offer the others."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = "in_progress"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.offer)

    def value(self) -> str:
        """Return the code of the state."""
        return self._code

    def set_value(self, code: str) -> None:
        """Show a state; tells `changed` if it is another."""
        if code == self._code:
            return
        self._code = code
        self.setText(state_words(code))
        self.update()
        self.changed.emit(code)

    def menu(self) -> QMenu:
        """Return the states to choose from, the one that holds checked."""
        menu = QMenu(self)
        for code in code_list("goal_state"):
            sign, colour = GOAL_SIGNS.get(code.code, ("dash", "text2"))
            action = QAction(look.icon(sign, colour), state_words(code.code), menu)
            action.setData(code.code)
            action.triggered.connect(lambda _checked=False, chosen=code.code: self.set_value(chosen))
            menu.addAction(action)
            if code.code == self._code:
                menu.setActiveAction(action)
        return menu

    def offer(self) -> None:
        """Open the menu under the field."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the states on Enter and the down arrow too; space is a button's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
            self.offer()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for sign and word."""
        return QSize(round(look.paint.width_of(state_words(self._code), look.font())) + 24, look.row("field"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and word."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse():
            look.paint.frame(painter, box, look.colour("hover"), None)
        paint_state(painter, box, self._code)
        painter.end()


def paint_state(painter: QPainter, box: QRectF, code: str) -> None:
    """Paint a goal's state into a row: sign, then word, in its colour."""
    sign, colour = GOAL_SIGNS.get(code, ("dash", "text2"))
    look.paint.sign(painter, box.left(), box.center().y() - 8, sign, colour)
    room = box.adjusted(22, 0, 0, 0)
    words = look.paint.elided(state_words(code), look.font(), room.width())
    look.paint.text(painter, room, words, look.font(), look.colour(colour))
