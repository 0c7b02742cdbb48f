"""What a note is about: eight dimensions, each on or off. One stop of the Tab key for all of them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.parts import Flow, Toggle


class Dimensions(QWidget):
    """The toggles. Digits 1 to 8 turn them, arrows move between them, Space turns the one with the keyboard."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self.toggles: dict[str, Toggle] = {}
        for place, code in enumerate(code_list("dimension"), 1):
            toggle = Toggle(code.short(language.spoken()))
            toggle.setAccessibleName(code.label(language.spoken()))
            toggle.setToolTip(self.tr("{words}, key {digit}").format(words=toggle.accessibleName(), digit=place))
            toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 1 else Qt.FocusPolicy.ClickFocus)
            toggle.toggled.connect(self._turned)
            toggle.installEventFilter(self)
            self._flow.addWidget(toggle)
            self.toggles[code.code] = toggle
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(next(iter(self.toggles.values())))

    def codes(self) -> tuple[str, ...]:
        """Return the dimensions that are on, in the list's order."""
        return tuple(code for code, toggle in self.toggles.items() if toggle.isChecked())

    def kept(self) -> list[str]:
        """Return the same for a draft."""
        return list(self.codes())

    def give_back(self, codes: object) -> None:
        """Turn on what a draft held."""
        on = {str(each) for each in codes} if isinstance(codes, Iterable) else set()
        for code, toggle in self.toggles.items():
            toggle.setChecked(code in on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let digits turn and arrows move; the Tab key comes back to the toggle it left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, Toggle):
            return self._pressed(watched, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn and isinstance(watched, Toggle):
            self._hold(watched)
        return super().eventFilter(watched, event)

    def _pressed(self, toggle: Toggle, event: QKeyEvent) -> bool:
        toggles = list(self.toggles.values())
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = moves.get(Qt.Key(event.key()))
        if step is not None:
            toggles[(toggles.index(toggle) + step) % len(toggles)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.text().isdecimal() and 1 <= int(event.text()) <= len(toggles):
            toggles[int(event.text()) - 1].toggle()
            return True
        return False

    def _hold(self, holder: Toggle) -> None:
        for toggle in self.toggles.values():
            policy = Qt.FocusPolicy.StrongFocus if toggle is holder else Qt.FocusPolicy.ClickFocus
            toggle.setFocusPolicy(policy)
        self.setFocusProxy(holder)

    def _turned(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()
        self.edited.emit()
