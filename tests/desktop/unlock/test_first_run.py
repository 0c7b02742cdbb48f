"""The first run: three steps, and a store only when the recovery code was asked back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.shell import WAIT_MS, type_in, window_over
from pathway.casework.houses import house_board
from pathway.casework.unit import open_unit
from pathway.desktop.preferences import Preferences
from pathway.desktop.unlock.first_run import FirstRun
from pathway.desktop.unlock.house_rows import House
from pathway.desktop.unlock.length_meter import SHORTEST
from pathway.desktop.window.main_window import MainWindow

PASSPHRASE = "ni glade gæs på isen"


@pytest.fixture
def nowhere(tmp_path: Path) -> Path:
    """A place where no store lies yet."""
    return tmp_path / "new" / "pathway.pathway"


def first_run(window: MainWindow) -> FirstRun:
    page = window.centralWidget()
    assert isinstance(page, FirstRun)
    return page


def fill_unit(page: FirstRun) -> None:
    form = page.unit.form
    type_in(form.unit, "Lindevangen og Lærkehøj")
    form.municipality.setFocus()
    QTest.keyClicks(form.municipality, "Frederiksb")
    rows = form.rooms
    type_in(rows._rows[0].name, "Lindevangen")
    type_in(rows._rows[0].rooms, "3")
    rows.add.click()
    type_in(rows._rows[1].name, "Lærkehøj")
    type_in(rows._rows[1].rooms, "2")
    QTest.keyClick(rows._rows[1].rooms, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def fill_person(page: FirstRun) -> None:
    form = page.person.form
    type_in(form.name, "Karen Lindgaard")
    QTest.keyClick(form.name, Qt.Key.Key_Tab)
    assert form.initials.text() == "KL"
    type_in(form.passphrase, PASSPHRASE)
    type_in(form.again, PASSPHRASE)
    form.next.click()


def test_three_steps_end_on_today_with_the_houses_made(qtbot: QtBot, nowhere: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    fill_unit(page)
    assert page.pages.currentIndex() == 1
    fill_person(page)
    qtbot.waitUntil(lambda: page.code._code is not None, timeout=WAIT_MS)
    assert not nowhere.exists(), "nothing is made before the code was asked back"
    code, form = page.code._code, page.code.form
    assert code is not None and not form.open_pathway.isEnabled()
    type_in(form.third, code.groups[2].lower())
    assert not form.open_pathway.isEnabled()
    type_in(form.seventh, code.groups[6])
    assert form.open_pathway.isEnabled()
    with qtbot.waitSignal(window.unlocked, timeout=WAIT_MS):
        form.open_pathway.click()
    frame = window.frame()
    assert frame is not None and frame.opening.place.page == "today"
    office = frame.work.background.office
    unit = office.do(open_unit, None)
    assert (unit.name, unit.municipality, unit.me.name) == ("Lindevangen og Lærkehøj", "147", "Karen Lindgaard")
    houses = office.do(house_board, None)
    assert [(each.shelter.name, each.shelter.capacity, len(each.places)) for each in houses] == [
        ("Lindevangen", 3, 3),
        ("Lærkehøj", 2, 2),
    ]
    window.close()


def test_a_wrong_group_keeps_the_door_shut(qtbot: QtBot, nowhere: Path, preferences: Preferences) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    fill_unit(page)
    fill_person(page)
    qtbot.waitUntil(lambda: page.code._code is not None, timeout=WAIT_MS)
    code, form = page.code._code, page.code.form
    assert code is not None
    type_in(form.third, code.groups[2])
    type_in(form.seventh, "2222" if code.groups[6] != "2222" else "3333")
    assert form.seventh.property("state") == "error" and not form.open_pathway.isEnabled()
    window.close()


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_cleared(
    qtbot: QtBot, nowhere: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, nowhere, preferences)
    form = first_run(window).unit.form
    type_in(form.rooms._rows[0].name, "Lindevangen")
    form.next.click()
    assert form.unit_said.words.text() == "Skriv, hvad enheden hedder."
    assert form.municipality_said.words.text() == "Vælg kommunen."
    assert form.rooms_said.words.text() == "Hvor mange værelser har huset?"
    assert window.focusWidget() is form.unit
    assert form.rooms.houses() == (House("Lindevangen", 0),)
    window.close()


def test_a_short_passphrase_is_told_before_any_code_is_shown(
    qtbot: QtBot, nowhere: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    fill_unit(page)
    form = page.person.form
    type_in(form.name, "Karen Lindgaard")
    type_in(form.initials, "KL")
    type_in(form.passphrase, "kort")
    type_in(form.again, "kort")
    assert form.meter.text() == "Der mangler 8 tegn."
    form.next.click()
    qtbot.waitUntil(lambda: bool(form.passphrase_said.words.text()), timeout=WAIT_MS)
    assert "mindst 12 tegn" in form.passphrase_said.words.text()
    assert page.pages.currentIndex() == 1
    window.close()


def test_going_back_keeps_what_was_typed_and_the_code_that_was_drawn(
    qtbot: QtBot, nowhere: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    fill_unit(page)
    fill_person(page)
    qtbot.waitUntil(lambda: page.code._code is not None, timeout=WAIT_MS)
    drawn = page.code._code
    page.code.form.back.click()
    assert page.person.form.name.text() == "Karen Lindgaard"
    page.person.form.next.click()
    qtbot.waitUntil(lambda: page.pages.currentIndex() == 2, timeout=WAIT_MS)
    assert page.code._code is drawn
    window.close()


def test_a_folder_with_a_store_is_opened_and_not_made_again(
    qtbot: QtBot, closed: Path, nowhere: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    page.unit._folder = closed
    fill_unit(page)
    assert page.unit.form.folder_said.words.text().startswith("Der ligger allerede et lager.")
    page.another.emit(closed)
    assert window.centralWidget() is not page and window.folder == closed
    window.close()


def test_the_meter_asks_for_as_many_characters_as_the_keys_do() -> None:
    from pathway.casework import access

    assert access.SHORTEST == SHORTEST


def test_what_is_wrong_goes_when_the_field_is_changed(qtbot: QtBot, nowhere: Path, preferences: Preferences) -> None:
    page = first_run(window_over(qtbot, nowhere, preferences))
    form = page.unit.form
    form.next.click()
    assert form.unit_said.words.text() and form.municipality_said.words.text()
    type_in(form.unit, "L")
    assert not form.unit_said.words.text()
    assert form.municipality_said.words.text()
    QTest.keyClicks(form.municipality, "Frederiksb")
    assert not form.municipality_said.words.text()


def test_tab_goes_from_one_passphrase_straight_to_the_next(
    qtbot: QtBot, nowhere: Path, preferences: Preferences
) -> None:
    window = window_over(qtbot, nowhere, preferences)
    page = first_run(window)
    fill_unit(page)
    form = page.person.form
    form.passphrase.setFocus()
    QTest.keyClick(form.passphrase, Qt.Key.Key_Tab)
    assert window.focusWidget() is form.again
    QTest.keyClick(form.again, Qt.Key.Key_Tab)
    assert window.focusWidget() is form.again.shows, "the words that show are still reached by the keyboard"
