"""Locking: by key or by idleness, over everything; what is typed is a draft and opens again."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell import WAIT_MS, door_of, unlock, window_over
from pathway.base.ids import new_id
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.office import Office
from pathway.casework.unit import NameUnit, name_unit
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens.citizen_dialog import CitizenDialog
from pathway.desktop.notes.note_panel import NotePanel
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.idle import IdleWatch
from pathway.desktop.window.keys_list import KeysList
from pathway.desktop.window.main_window import MainWindow
from pathway.desktop.window.place import OpenForm, Place


def someone(office: Office) -> Citizen:
    typed = Citizen(CitizenId(new_id()), given_names="Søren", family_name="Ådal")
    return office.do(create_citizen, NewCitizen(typed))


def panel_of(frame: Frame) -> NotePanel:
    return next(iter(frame.findChildren(NotePanel)))


def press_lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def closed_again(window: MainWindow, folder: Path) -> bool:
    return window.session is None and not (folder / "open.json").exists()


def test_ctrl_l_locks_wipes_the_key_and_leaves_nothing_of_the_pages(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    key = frame.work.background.office.safe.database()[1]
    press_lock(window)
    page = door_of(window)
    assert page.form.why.text().startswith("Låst kl. ")
    qtbot.waitUntil(lambda: closed_again(window, closed), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not key._octets, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.findChildren(Frame), timeout=WAIT_MS)
    window.close()


def test_a_note_that_is_being_written_is_kept_and_opens_again_after_unlocking(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    citizen = someone(frame.work.background.office)
    frame.work.ways.note.emit(citizen.id)
    panel = panel_of(frame)
    qtbot.waitUntil(lambda: not panel._begins, timeout=WAIT_MS)
    panel.form.facts.setFocus()
    QTest.keyClicks(panel.form.facts, "Glad for huset")
    press_lock(window)
    assert door_of(window).form.why.text().endswith("Din kladde er gemt og åbner igen.")
    frame = unlock(qtbot, window)
    assert frame.opening.place == Place("citizen", citizen.id)
    qtbot.waitUntil(lambda: panel_of(frame).form.facts.text() == "Glad for huset", timeout=WAIT_MS)
    window.close()


def test_another_person_does_not_see_where_the_first_one_was(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    from pathway.casework import stores

    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    office = frame.work.background.office
    stores.add_user(office, stores.NewUser("MO", "Mads Østergaard", stores.Secret("ti tomme tønder til")))
    frame.work.ways.citizen.emit(someone(office).id)
    press_lock(window)
    page = door_of(window)
    qtbot.waitUntil(lambda: page.form.initials.count() == 2, timeout=WAIT_MS)
    page.form.initials.choose("MO")
    frame = unlock(qtbot, window, "ti tomme tønder til")
    assert frame.work.me.name == "Mads Østergaard" and frame.opening.place == Place()
    window.close()


def test_locking_closes_dialogs_and_menus_too(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    frame.show_keys()
    assert any(isinstance(each, KeysList) and each.isVisible() for each in QApplication.topLevelWidgets())
    window.lock()
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window] == []
    window.close()


def test_ctrl_l_locks_from_a_field_in_a_dialog_and_keeps_what_was_typed(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    frame.work.ways.new_citizen.emit(None)
    dialog = next(iter(frame.findChildren(CitizenDialog)))
    qtbot.waitUntil(lambda: dialog.form.given_names.isEnabled(), timeout=WAIT_MS)
    QTest.keyClicks(dialog.form.given_names, "Anders")
    QTest.keyClick(dialog.form.given_names, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    door_of(window)
    assert not any(each.isVisible() for each in QApplication.topLevelWidgets() if each is not window)
    qtbot.waitUntil(lambda: closed_again(window, closed), timeout=WAIT_MS)
    window.close()


def test_what_was_copied_here_is_gone_from_the_clipboard(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    unlock(qtbot, window)
    QGuiApplication.clipboard().setText("Glad for huset")
    window.lock()
    assert QGuiApplication.clipboard().text() == ""
    window.close()


def test_only_ids_are_remembered_while_the_store_is_closed(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    citizen = someone(frame.work.background.office)
    frame.opening.form = OpenForm("new_citizen", citizen)
    assert frame.left().form == OpenForm("new_citizen", None)
    frame.opening.form = OpenForm("note", (citizen.id, citizen.id))
    assert frame.left().form == OpenForm("note", (citizen.id, citizen.id))
    frame.opening.form = None
    window.close()


def test_when_nobody_types_the_window_locks_itself_and_says_why(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences, idle_ms=600_000)
    unlock(qtbot, window)
    window._idle.start(100)
    qtbot.waitUntil(lambda: window.session is None, timeout=WAIT_MS)
    assert "fordi ingen skrev i 10 minutter" in door_of(window).form.why.text()
    window.close()


def test_a_key_keeps_the_window_open(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 400)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    until = time.monotonic() + 0.7
    while time.monotonic() < until:
        qapp.sendEvent(qapp, QEvent(QEvent.Type.MouseMove))
        qtbot.wait(40)
    assert told == []
    qtbot.waitUntil(lambda: told == [True], timeout=WAIT_MS)


def test_the_first_key_after_a_sleep_locks_and_does_nothing_else(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 60_000)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    watch._last -= 61
    assert watch.eventFilter(qapp, QEvent(QEvent.Type.KeyPress)) is True
    assert told == [True]


def test_what_was_saved_before_locking_is_there_after(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    frame.work.background.run(name_unit, NameUnit("Nyt navn", "147"), owner=window)
    window.lock()
    assert unlock(qtbot, window).unit.name == "Nyt navn"
    window.close()
