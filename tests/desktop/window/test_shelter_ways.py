"""The whole way at night: from the board, by six keys, and back with one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.house_scene import let_in, person, stays_of
from desktop.shell import unlock, window_over
from pathway.desktop.preferences import Preferences
from pathway.desktop.shelter.shelter_page import ShelterPage
from pathway.desktop.stays.intake_dialog import IntakeDialog
from pathway.desktop.stays.move_out_dialog import MoveOutDialog
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, closed: Path, preferences: Preferences) -> Iterator[MainWindow]:
    made = window_over(qtbot, closed, preferences)
    unlock(qtbot, made)
    yield made
    made.close()


@pytest.fixture
def frame(window: MainWindow) -> Frame:
    found = window.frame()
    assert found is not None
    return found


@pytest.fixture
def page(qtbot: QtBot, frame: Frame, window: MainWindow) -> ShelterPage:
    """The board, with Kaj in room 01."""
    office = frame.work.background.office
    came = office.clock() - timedelta(days=46)
    let_in(office, person(office, "Kaj", "Ærenlund"), "01", came)
    frame.work.ways.page.emit("shelter")
    made = window.findChild(ShelterPage)
    assert isinstance(made, ShelterPage)
    qtbot.waitUntil(lambda: made.chosen.text() == "01 Kaj Ærenlund")
    qtbot.waitUntil(lambda: any(each.hasFocus() for each in made.board.lists()))
    return made


def here() -> QWidget:
    """Return what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Key) -> None:
    for key in keys:
        QTest.keyClick(here(), key)


def test_six_keys_let_somebody_out_and_one_takes_it_back(
    qtbot: QtBot, window: MainWindow, frame: Frame, page: ShelterPage
) -> None:
    office = frame.work.background.office
    place = page.board.current()
    assert place is not None
    assert place.place.stay is not None
    who, before = place.place.stay.citizen, datetime.now(UTC)
    press(Key.Key_M)
    dialog = window.findChild(MoveOutDialog)
    assert isinstance(dialog, MoveOutDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog and dialog.save_button.isEnabled())
    press(Key.Key_2, Key.Key_9, Key.Key_Return)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(here(), Key.Key_Return, CTRL)
    stay = stays_of(office, who)[0]
    assert (stay.manner, stay.destination) == ("no_show", "unknown")
    assert stay.moved_out_at is not None
    assert abs(stay.moved_out_at - before) < timedelta(minutes=2)
    qtbot.waitUntil(lambda: page.chosen.text() == "01 Ledig")
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.chosen.text() == "01 Kaj Ærenlund")
    assert stays_of(office, who)[0].open


def test_a_letter_opens_the_intake_for_the_chosen_free_place(
    qtbot: QtBot, window: MainWindow, page: ShelterPage
) -> None:
    press(Key.Key_Down)
    assert page.chosen.text() == "02 Ledig"
    press(Key.Key_I)
    dialog = window.findChild(IntakeDialog)
    assert isinstance(dialog, IntakeDialog)
    qtbot.waitUntil(dialog.picker.finder.field.hasFocus)
    dialog.reject()
