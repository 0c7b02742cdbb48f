"""A window over a store, for the tests of the door and the frame."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pathway.desktop.preferences import Preferences
from pathway.desktop.unlock.unlock_page import UnlockPage
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.main_window import HEIGHT, WIDTH, MainWindow

PASSPHRASE = "syv stille svaner"
WAIT_MS = 15_000

Opened = Callable[..., MainWindow]


def window_over(qtbot: QtBot, folder: Path, preferences: Preferences, idle_ms: int | None = None) -> MainWindow:
    """Return a window that stands before a store's door, on the screen."""
    window = MainWindow(folder, preferences, idle_ms)
    window.resize(WIDTH, HEIGHT)  # as drawn, whatever the size of the screen the tests run on
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)  # keys act in the active window alone
    return window


def door_of(window: MainWindow) -> UnlockPage:
    """Return the unlock page that covers the window."""
    page = window.centralWidget()
    assert isinstance(page, UnlockPage)
    return page


def type_in(widget: QWidget, text: str) -> None:
    """Type into a widget as a person does."""
    widget.setFocus()
    QTest.keyClicks(widget, text)


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE) -> Frame:
    """Type the passphrase, press Enter, and return the frame that is then on the screen."""
    page = door_of(window)
    qtbot.waitUntil(lambda: page.form.initials.value() is not None, timeout=WAIT_MS)
    type_in(page.form.passphrase, passphrase)
    with qtbot.waitSignal(window.unlocked, timeout=WAIT_MS):
        QTest.keyClick(page.form.passphrase, Qt.Key.Key_Return)
    frame = window.frame()
    assert frame is not None
    qtbot.waitUntil(frame.top.lock_button.isVisible, timeout=WAIT_MS)
    return frame
