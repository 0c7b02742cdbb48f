"""Settings save themselves: look, language, letters, the unit, rooms, colleagues, passphrase, code, backup."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell import PASSPHRASE, WAIT_MS, door_of, type_in, unlock, window_over
from pathway.casework import stores
from pathway.casework.houses import house_board
from pathway.casework.unit import colleagues, open_unit
from pathway.codes.municipalities import municipality
from pathway.desktop import look
from pathway.desktop.parts import letters
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.main_window import MainWindow
from pathway.desktop.window.place import Place
from pathway.desktop.window.secret_dialog import SecretDialog
from pathway.desktop.window.settings_access import NewCodeDialog
from pathway.desktop.window.settings_page import SettingsPage
from pathway.desktop.window.settings_unit import UnitSection

NEW = "elleve æbler i en kurv"


@pytest.fixture
def window(qtbot: QtBot, closed: Path, preferences: Preferences) -> Iterator[MainWindow]:
    """A window with the settings open."""
    made = window_over(qtbot, closed, preferences)
    unlock(qtbot, made).opening.go(Place("settings"))
    yield made
    made.close()


def frame_of(window: MainWindow) -> Frame:
    found = window.frame()
    assert found is not None
    return found


def page_of(window: MainWindow) -> SettingsPage:
    page = frame_of(window).opening.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def dialog_of(window: MainWindow) -> SecretDialog:
    return next(each for each in window.findChildren(SecretDialog) if each.isVisible())


def test_the_look_is_switched_at_once_and_remembered(window: MainWindow, preferences: Preferences) -> None:
    page_of(window).machine.appearance.choose("dark")
    assert look.scheme() == "dark" and preferences.appearance == "dark"
    page_of(window).machine.appearance.choose("light")
    assert look.scheme() == "light"


def test_another_language_is_spoken_at_once_on_the_same_page(window: MainWindow, preferences: Preferences) -> None:
    before = frame_of(window)
    page_of(window).machine.language.choose("en")
    assert preferences.language == "en"
    assert frame_of(window) is not before
    assert page_of(window).unit._title.text() == "The unit"
    page_of(window).machine.language.choose("da")
    assert page_of(window).unit._title.text() == "Enheden"


def test_letters_are_turned_off_and_remembered(window: MainWindow, preferences: Preferences) -> None:
    page_of(window).machine.letters.setChecked(False)
    assert not letters().on and not preferences.letter_keys
    page_of(window).machine.letters.setChecked(True)
    assert letters().on and preferences.letter_keys


def test_the_minutes_until_locking_are_taken_at_once(window: MainWindow, preferences: Preferences) -> None:
    page_of(window).machine.idle.choose(2)
    assert preferences.idle_minutes == 2
    assert window._idle._idle_ms == 120_000


def test_the_unit_is_renamed_and_an_empty_name_is_refused_beside_its_field(qtbot: QtBot, window: MainWindow) -> None:
    form, office = page_of(window).unit.form, frame_of(window).work.background.office
    form.unit.setText(" ")
    form.save_unit.click()
    qtbot.waitUntil(lambda: form.unit_said.words.text() == "Skriv, hvad enheden hedder.", timeout=WAIT_MS)
    form.unit.setText("Nattelyset")
    form.save_unit.click()
    qtbot.waitUntil(lambda: office.do(open_unit, None).name == "Nattelyset", timeout=WAIT_MS)


def test_a_made_up_municipality_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    frame = frame_of(window)
    frame.unit = replace(frame.unit, municipality="998")
    section = UnitSection(frame)
    qtbot.addWidget(section)
    assert section.form.municipality.value() == "998"
    assert section.form.municipality.currentText() == municipality("998").name


def test_rooms_are_added_to_a_house_by_a_range(qtbot: QtBot, window: MainWindow) -> None:
    page_of(window).houses.add_button.click()
    dialog = dialog_of(window)
    type_in(dialog.form.shelter, "Lindevangen")
    type_in(dialog.form.rooms, "08-11, A3")
    type_in(dialog.form.capacity, "9")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    (house,) = frame_of(window).work.background.office.do(house_board, None)
    assert [place.room.name for place in house.places if place.room][4:] == ["08", "09", "10", "11", "A3"]
    assert house.shelter.capacity == 9


def test_a_room_goes_out_of_service_and_back(qtbot: QtBot, window: MainWindow) -> None:
    section, office = page_of(window).houses, frame_of(window).work.background.office
    qtbot.waitUntil(lambda: len(section._rooms) == 4, timeout=WAIT_MS)

    def closed_rooms() -> int:
        return sum(bool(place.room and place.room.closed_reason) for place in office.do(house_board, None)[0].places)

    section.list.first()
    section.close_button.click()
    qtbot.waitUntil(lambda: closed_rooms() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: any(section._rooms.values()), timeout=WAIT_MS)
    section.close_button.click()
    qtbot.waitUntil(lambda: closed_rooms() == 0, timeout=WAIT_MS)


def test_a_colleague_gets_a_key_of_their_own(qtbot: QtBot, window: MainWindow, closed: Path) -> None:
    page_of(window).colleagues.add_button.click()
    dialog = dialog_of(window)
    for field, words in (("name", "Mads Østergaard"), ("initials", "MO"), ("passphrase", NEW), ("again", NEW)):
        type_in(getattr(dialog.form, field), words)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    office = frame_of(window).work.background.office
    assert [each.name for each in office.do(colleagues, None)] == ["Karen Lindgaard", "Mads Østergaard"]
    assert stores.users_of(closed) == ("KL", "MO")


def test_a_colleague_without_a_name_is_refused_beside_the_field_and_nobody_gets_a_key(
    qtbot: QtBot, window: MainWindow, closed: Path
) -> None:
    page_of(window).colleagues.add_button.click()
    dialog = dialog_of(window)
    for field, words in (("initials", "MO"), ("passphrase", NEW), ("again", NEW)):
        type_in(getattr(dialog.form, field), words)
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.form.name_said.words.text() == "Skriv navnet.", timeout=WAIT_MS)
    assert dialog.form.passphrase.text() == NEW and stores.users_of(closed) == ("KL",)
    dialog.reject()


def test_a_new_passphrase_opens_and_the_old_one_no_more(qtbot: QtBot, window: MainWindow) -> None:
    page_of(window).access.passphrase.click()
    dialog = dialog_of(window)
    type_in(dialog.form.old, "noget helt andet her")
    type_in(dialog.form.passphrase, NEW)
    type_in(dialog.form.again, NEW)
    dialog.save.click()
    qtbot.waitUntil(lambda: "passer ikke" in dialog.form.old_said.words.text(), timeout=WAIT_MS)
    dialog.form.old.clear()
    type_in(dialog.form.old, PASSPHRASE)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    window.lock()
    assert door_of(window).form.why.text()
    unlock(qtbot, window, NEW)


def test_a_new_recovery_code_is_asked_back_before_it_is_taken_into_use(
    qtbot: QtBot, window: MainWindow, closed: Path
) -> None:
    before = (closed / "keys.json").read_bytes()
    page_of(window).access.code.click()
    dialog = next(each for each in window.findChildren(NewCodeDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.page._code is not None, timeout=WAIT_MS)
    code, form = dialog.page._code, dialog.page.form
    assert code is not None and not form.open_pathway.isEnabled()
    assert (closed / "keys.json").read_bytes() == before
    type_in(form.third, code.groups[2])
    type_in(form.seventh, code.groups[6])
    form.open_pathway.click()
    qtbot.waitUntil(lambda: (closed / "keys.json").read_bytes() != before, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)


def test_a_backup_on_a_button_tells_that_it_was_proved(qtbot: QtBot, window: MainWindow, closed: Path) -> None:
    section = page_of(window).backup
    section.now.click()
    qtbot.waitUntil(lambda: section.told.text().endswith("åbnet igen og fundet hel."), timeout=WAIT_MS)
    assert len(list((closed / "backups").glob("*.pathway"))) == 1


def test_no_passphrase_of_a_dialog_is_ever_a_draft(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    from pathway.casework.drafts import my_drafts

    page_of(window).access.passphrase.click()
    dialog = dialog_of(window)
    type_in(dialog.form.passphrase, NEW)
    frame_of(window).work.background.closing.emit()
    dialog.reject()
    assert frame_of(window).work.background.office.do(my_drafts, None) == ()
