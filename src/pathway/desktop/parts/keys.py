"""Keys as they are shown on buttons, and as Qt knows them. Letters can be turned off (WCAG 2.1.4)."""

from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_ARROWS = str.maketrans({"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"})
_SHOWN_ONLY = {"", "Enter", "Esc", "Tab", "Space"}


class Letters(QObject):
    """Whether single letters act on their own. One for the whole program; the settings page turns it."""

    turned = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.on = True

    def turn(self, on: bool) -> None:
        """Turn the letters on or off everywhere, at once."""
        if on != self.on:
            self.on = on
            self.turned.emit(on)


@cache
def letters() -> Letters:
    """Return the one switch for single letters."""
    return Letters()


def is_letter(key: str) -> bool:
    """Tell whether a key is one sign alone, so that it would collide with typing.

    >>> is_letter("N"), is_letter("Ctrl+N"), is_letter("F10")
    (True, False, False)
    """
    return len(key) == 1


def sequences(key: str) -> list[QKeySequence]:
    """Return what Qt should listen for; none for keys that are only shown (Enter, Esc).

    >>> [one.toString() for one in sequences("Ctrl+Enter")]
    ['Ctrl+Return', 'Ctrl+Enter']
    >>> [one.toString() for one in sequences("Alt+←")]
    ['Alt+Left']
    """
    if key in _SHOWN_ONLY:
        return []
    if key.endswith("+Enter"):
        return [QKeySequence(key.replace("Enter", "Return")), QKeySequence(key)]
    return [QKeySequence(key.translate(_ARROWS))]


def bind(key: str, parent: QWidget, act: Callable[[], None]) -> QShortcut | None:
    """Let a key act in the parent's window while the parent is seen; return its shortcut, if the key has one.

    A single letter stays silent while a field is typed in (the field takes it first) and while letters are off. Where a
    key stands twice in a window, on the page and in the frame around it, the one nearest to the keyboard acts.
    """
    keys = sequences(key)
    if not keys:
        return None
    shortcut = QShortcut(parent)
    shortcut.setKeys(keys)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)
    shortcut.activatedAmbiguously.connect(partial(_nearest, shortcut))
    if is_letter(key):
        shortcut.setEnabled(letters().on)
        letters().turned.connect(shortcut.setEnabled)
    return shortcut


def _nearest(told: QShortcut) -> None:
    """Let the nearest of several shortcuts with one key act. Qt itself would let none of them."""
    place = told.parent()
    if not isinstance(place, QWidget):
        return
    around = _around(QApplication.focusWidget())
    rivals = [each for each in place.window().findChildren(QShortcut) if _answers(each, told)]
    nearest = max(rivals, key=lambda each: _nearness(_around(each.parent()), around), default=told)
    nearest.activated.emit()


def _answers(shortcut: QShortcut, told: QShortcut) -> bool:
    place = shortcut.parent()
    if not shortcut.isEnabled() or not isinstance(place, QWidget):
        return False
    asked: list[QKeySequence] = told.keys()
    return place.isVisible() and place.isEnabled() and any(one in asked for one in list(shortcut.keys()))


def _nearness(place: list[QObject], around: list[QObject]) -> tuple[int, int]:
    """Return how much of the way down from the window two places share, then how deep the first lies."""
    return sum(1 for one, other in zip(place, around, strict=False) if one is other), len(place)


def _around(place: QObject | None) -> list[QObject]:
    """Return a widget and what it stands in, from the window down."""
    way: list[QObject] = []
    while place is not None:
        way.append(place)
        place = place.parent()
    return way[::-1]
