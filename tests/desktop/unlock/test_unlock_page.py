"""The door: a passphrase opens, five wrong ones wait, and a store that will not open says what to do."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.shell import PASSPHRASE, WAIT_MS, door_of, type_in, unlock, window_over
from pathway.desktop.preferences import Preferences
from pathway.desktop.unlock.passphrase_field import PassphraseField
from pathway.desktop.unlock.unlock_page import UnlockPage
from pathway.desktop.window.main_window import MainWindow
from pathway.store.occupied import occupy


def said(page: UnlockPage) -> str:
    return page.form.passphrase_said.words.text()


def try_wrong(qtbot: QtBot, page: UnlockPage, times: int) -> None:
    for number in range(times):
        qtbot.waitUntil(page.form.unlock.isEnabled, timeout=WAIT_MS)
        page.form.passphrase.clear()
        type_in(page.form.passphrase, f"forkerte ord nummer {number}")
        QTest.keyClick(page.form.passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(said(page)) and not page._busy, timeout=WAIT_MS)


def test_the_right_passphrase_opens_today(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    frame = unlock(qtbot, window)
    assert frame.opening.place.page == "today"
    assert frame.top.who.text() == "Karen Lindgaard"
    assert window.windowTitle() == "Pathway"
    window.close()


def test_the_machine_remembers_initials_and_unit_and_no_name(
    qtbot: QtBot, closed: Path, preferences: Preferences, tmp_path: Path
) -> None:
    window = window_over(qtbot, closed, preferences)
    unlock(qtbot, window)
    window.close()
    kept = (tmp_path / "pathway.ini").read_text("utf-8")
    assert "KL" in kept and "Karen" not in kept
    assert preferences.recent()[0].initials == ("KL",)
    again = window_over(qtbot, closed, preferences)
    assert door_of(again).form.unit.text() == "Lindevangen"
    assert door_of(again).form.initials.aside() == "husket på denne maskine"
    again.close()


def test_a_wrong_passphrase_is_told_and_nothing_typed_is_cleared(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, closed, preferences)
    page = door_of(window)
    qtbot.waitUntil(lambda: page.form.initials.value() == "KL", timeout=WAIT_MS)
    try_wrong(qtbot, page, 1)
    assert said(page) == "Adgangssætningen passer ikke. Prøv igen."
    assert page.form.passphrase.text() and page.form.passphrase.selectedText() == page.form.passphrase.text()
    window.close()


def test_after_five_wrong_tries_the_seconds_are_counted_down_and_then_one_can_try_again(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    window = MainWindow(closed, preferences)
    qtbot.addWidget(window)
    page = UnlockPage(window.threads, preferences, closed, second_ms=10)
    qtbot.addWidget(page)
    page.show()
    page.look_again()
    qtbot.waitUntil(lambda: page.form.initials.value() == "KL", timeout=WAIT_MS)
    try_wrong(qtbot, page, 4)
    assert "1 forsøg" in said(page)
    try_wrong(qtbot, page, 1)
    assert said(page).startswith("Fem forkerte forsøg. Det næste kan gøres om ")
    assert not page.form.unlock.isEnabled()
    QTest.keyClick(page.form.passphrase, Qt.Key.Key_Return)
    assert not page._busy, "a try during the wait must not be made"
    qtbot.waitUntil(page.form.unlock.isEnabled, timeout=WAIT_MS)
    assert said(page) == ""
    window.close()


def test_a_passphrase_is_hidden_until_it_is_asked_for(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.show()
    type_in(field, "fire ord i en række")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.shows.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal and field.shows.text() == "skjul"
    field.hide_again()
    assert field.echoMode() is QLineEdit.EchoMode.Password and field.text() == ""


def test_caps_lock_is_noticed_in_what_is_typed(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, closed, preferences)
    page = door_of(window)
    type_in(page.form.passphrase, "a")
    assert said(page) == ""
    QTest.keyClicks(page.form.passphrase, "B")
    assert said(page) == "Caps Lock er slået til"
    QTest.keyClick(page.form.passphrase, Qt.Key.Key_CapsLock)
    assert said(page) == ""
    window.close()


def test_a_store_that_somebody_has_open_says_who_and_where(
    qtbot: QtBot, closed: Path, preferences: Preferences
) -> None:
    held = occupy(closed, "MO", datetime(2026, 11, 23, 6, 15, tzinfo=UTC))
    window = window_over(qtbot, closed, preferences)
    page = door_of(window)
    qtbot.waitUntil(lambda: page.form.initials.value() == "KL", timeout=WAIT_MS)
    type_in(page.form.passphrase, PASSPHRASE)
    QTest.keyClick(page.form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said(page)), timeout=WAIT_MS)
    assert said(page).startswith("MO har lageret åbent på ") and "23-11-2026" in said(page)
    held.release()
    window.close()


def test_a_damaged_key_file_is_put_back_from_its_spare(qtbot: QtBot, closed: Path, preferences: Preferences) -> None:
    (closed / "keys.json").write_text("{", encoding="ascii")
    window = window_over(qtbot, closed, preferences)
    page = door_of(window)
    qtbot.waitUntil(page.form.restore_keys.isVisible, timeout=WAIT_MS)
    assert "beskadiget" in page.form.problem_words.text() and not page.form.entry.isVisible()
    page.form.restore_keys.click()
    qtbot.waitUntil(page.form.entry.isVisible, timeout=WAIT_MS)
    assert unlock(qtbot, window).opening.place.page == "today"
    window.close()


def test_a_lost_store_is_put_back_from_a_backup_and_what_lay_there_is_kept(
    qtbot: QtBot, office: object, folder: Path, preferences: Preferences
) -> None:
    from pathway.casework import access, stores
    from pathway.casework.office import Office

    assert isinstance(office, Office)
    backup = stores.back_up_own(office).folder
    access.close(office)
    for name in ("keys.json", "keys.json.spare"):
        (folder / name).unlink()
    elsewhere = backup.rename(folder.parent / backup.name)
    window = window_over(qtbot, folder, preferences)
    page = door_of(window)
    qtbot.waitUntil(page.form.open_backup.isVisible, timeout=WAIT_MS)
    assert not page.form.restore_keys.isVisible()
    page.use_backup(elsewhere)
    qtbot.waitUntil(page.form.entry.isVisible, timeout=WAIT_MS)
    frame = unlock(qtbot, window)
    assert frame.unit.name == "Lindevangen"
    assert len(list(folder.parent.glob("*before-restore*"))) == 1
    window.close()


@pytest.mark.parametrize("name", ["initials", "passphrase", "unlock", "use_code", "other_store", "remember"])
def test_every_part_of_the_door_has_a_name_aloud(
    qtbot: QtBot, closed: Path, preferences: Preferences, name: str
) -> None:
    window = window_over(qtbot, closed, preferences)
    aloud = QAccessible.queryAccessibleInterface(getattr(door_of(window).form, name))
    assert aloud.text(QAccessible.Text.Name)
    window.close()
