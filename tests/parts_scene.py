"""What tests of the parts share: a moment, a window that is active, and a click where a person would click."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

NOW = datetime.fromisoformat("2026-11-23T09:41")
open_windows: list[QWidget] = []  # kept alive until the test is over


def shown(qtbot: QtBot, *widgets: QWidget, size: tuple[int, int] = (640, 480)) -> QWidget:
    """Show widgets in a window of their own and give the first one the keyboard."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    window.resize(*size)
    qtbot.addWidget(window)
    open_windows.append(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widgets[0].setFocus()
    return window


def click_row(view: QAbstractItemView, place: int, x: int) -> None:
    """Click into a row of a list, that many pixels from its left edge."""
    where = view.visualRect(view.model().index(place, 0))
    point = QPoint(x, where.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
