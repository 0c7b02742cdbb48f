"""F1 anywhere: the page that fits what is open, read by the arrows, closed by Esc."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import names_missing
from desktop.shell import unlock, window_over
from pathway.desktop import language, look
from pathway.desktop.help.help_view import HelpView
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.keys_list import KeysList


def opened(qtbot: QtBot, window: QWidget) -> HelpView:
    """Press F1 where the keyboard is, and return the help."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    found = [each for each in window.findChildren(HelpView) if each.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def leave(qtbot: QtBot, view: HelpView, window: QWidget) -> None:
    """Press Esc, and be back in the window, as a window manager sees to."""
    QTest.keyClick(view.list, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_f1_opens_the_page_that_fits_and_esc_goes_back(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    door = opened(qtbot, window)
    assert door.list.current_id() == "7-safety"
    assert "gendannelseskode" in door.text.toPlainText()
    leave(qtbot, door, window)
    frame = unlock(qtbot, window)
    for page, name in (("today", "1-start"), ("shelter", "3-shelter"), ("figures", "6-figures")):
        frame.work.ways.page.emit(page)
        shown = opened(qtbot, window)
        assert shown.list.current_id() == name
        leave(qtbot, shown, window)
    frame.lock.emit()
    window.close()


def test_the_arrows_turn_the_pages_and_the_question_mark_shows_the_keys(qtbot: QtBot) -> None:
    view = HelpView(None)
    qtbot.addWidget(view)
    view.open()
    qtbot.waitUntil(view.isActiveWindow)
    first = view.text.toPlainText()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.current_id() == "2-citizens"
    assert view.text.toPlainText() != first
    assert view.text.accessibleName() == "Find og opret borgere"
    assert names_missing(view) == []
    QTest.keyClicks(view.list, "?")
    assert [each for each in view.findChildren(KeysList) if each.isVisible()]


def test_the_help_speaks_english_and_takes_the_colours_of_the_look(qtbot: QtBot, qapp: QApplication) -> None:
    language.speak(qapp, "en")
    view = HelpView(None, "figures")
    qtbot.addWidget(view)
    view.show()
    assert "Take in a register" in view.text.toPlainText()
    look.apply(qapp, "dark")
    letters = view.text.document().begin().begin().fragment().charFormat()
    assert letters.foreground().color() == look.colour("text")
