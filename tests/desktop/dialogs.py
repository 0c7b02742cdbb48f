"""Dialogs in tests: opened and given the keyboard, their keys pressed, and looked at as a whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pathway.desktop.parts import CalmDialog

Dialog = TypeVar("Dialog", bound=CalmDialog)
Key = Qt.Key


def begun(dialog: Dialog, qtbot: QtBot) -> Dialog:
    """Open a dialog, and wait until it knows whom it is about and has the keyboard."""
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: bool(dialog.title.text()) and QApplication.activeWindow() is dialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    return dialog


def press(dialog: QWidget, *keys: Key | str) -> None:
    """Press keys, and type words, where the keyboard is."""
    for key in keys:
        here = dialog.focusWidget() or dialog
        if isinstance(key, str):
            QTest.keyClicks(here, key)
        else:
            QTest.keyClick(here, key)


def names_missing(page: QWidget) -> list[QWidget]:
    """Return what can have the keyboard and has no name for those who hear the page."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible() and not each.focusProxy()
        if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        and not each.objectName().startswith("qt_")
    ]


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


@contextmanager
def windows_shown() -> Iterator[list[QWidget]]:
    """Watch which windows come up. A part that is shown before it has its place flashes up as a window."""
    app, watch = QApplication.instance(), _Watch()
    assert app is not None
    app.installEventFilter(watch)
    yield watch.seen
    app.removeEventFilter(watch)
