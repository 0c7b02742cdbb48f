"""The frame: pages by key, letters only where nobody types, the palette, undo, what is saved and what is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell import WAIT_MS, unlock, window_over
from pathway.base.errors import OutsideError
from pathway.base.ids import new_id
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop import look
from pathway.desktop.citizens.citizen_page import CitizenPage
from pathway.desktop.notes.note_panel import NotePanel
from pathway.desktop.parts import Cell, Row, RowList, letters
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.keys_list import KeysList
from pathway.desktop.window.main_window import MainWindow
from pathway.desktop.window.palette import Palette
from pathway.desktop.window.place import Place
from pathway.desktop.window.undo import MINUTES, Undo

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, closed: Path, preferences: Preferences) -> Iterator[MainWindow]:
    """A window with Karen's store open."""
    made = window_over(qtbot, closed, preferences)
    unlock(qtbot, made)
    yield made
    made.close()


@pytest.fixture
def frame(window: MainWindow) -> Frame:
    """What is on the screen."""
    found = window.frame()
    assert found is not None
    return found


@pytest.fixture
def citizen(frame: Frame) -> Citizen:
    """Somebody in the store."""
    typed = Citizen(CitizenId(new_id()), given_names="Søren", family_name="Ådal")
    return frame.work.background.office.do(create_citizen, NewCitizen(typed))


def palette_of(frame: Frame) -> Palette:
    return next(each for each in frame.findChildren(Palette) if each.isVisible())


def open_dialogs(kind: type[QWidget]) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def test_alt_and_a_digit_opens_a_page_and_back_comes_back(qtbot: QtBot, window: MainWindow, frame: Frame) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, ALT)
    assert frame.opening.place == Place("citizens") and frame.side.value() == "citizens"
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert frame.opening.place == Place("today") and frame.side.value() == "today"


def test_a_citizen_shows_under_citizens_and_the_side_bar_leads_back_to_the_list(frame: Frame, citizen: Citizen) -> None:
    frame.work.ways.citizen.emit(citizen.id)
    assert frame.opening.place == Place("citizen", citizen.id) and frame.side.value() == "citizens"
    frame.side.choose("citizens")
    assert frame.opening.place == Place("citizens")


def test_a_letter_acts_on_the_page_and_not_while_somebody_types(
    qtbot: QtBot, window: MainWindow, frame: Frame, citizen: Citizen
) -> None:
    frame.work.ways.citizen.emit(citizen.id)
    page = frame.opening.stack.currentWidget()
    assert isinstance(page, CitizenPage)
    qtbot.waitUntil(lambda: page.acts._record is not None, timeout=WAIT_MS)
    frame.top.field.setFocus()
    QTest.keyClick(frame.top.field, Qt.Key.Key_N)
    assert not frame.findChildren(NotePanel), "a letter typed into a field is a letter"
    palette_of(frame).leave()
    focus = page.findChildren(RowList)[0]
    focus.setFocus()
    QTest.keyClick(focus, Qt.Key.Key_N)
    assert len(frame.findChildren(NotePanel)) == 1


def test_letters_can_be_turned_off(qtbot: QtBot, window: MainWindow, frame: Frame) -> None:
    some = next(each for each in frame.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    some = frame.side.findChildren(QWidget)[0] if not some.isVisible() else some
    some.setFocus()
    letters().turn(False)
    try:
        QTest.keyClicks(QApplication.focusWidget() or window, "?")
        assert open_dialogs(KeysList) == []
    finally:
        letters().turn(True)
    QTest.keyClicks(QApplication.focusWidget() or window, "?")
    assert len(open_dialogs(KeysList)) == 1
    open_dialogs(KeysList)[0].close()


def test_the_palette_finds_a_citizen_by_half_a_name_and_enter_opens_the_page(
    qtbot: QtBot, window: MainWindow, frame: Frame, citizen: Citizen
) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = palette_of(frame)
    QTest.keyClicks(palette.field, "aada")
    qtbot.waitUntil(lambda: citizen.id in palette._acts, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: palette.list.current_id() == citizen.id, timeout=WAIT_MS)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert frame.opening.place == Place("citizen", citizen.id)
    assert not [each for each in frame.findChildren(Palette) if each.isVisible()]


def test_the_palette_offers_pages_and_acts_by_their_words_and_esc_leaves(
    qtbot: QtBot, window: MainWindow, frame: Frame
) -> None:
    QTest.keyClick(frame.top.field, Qt.Key.Key_O)
    palette = palette_of(frame)
    assert palette.field.text() == "o"
    palette.field.setText("opsæt")
    qtbot.waitUntil(lambda: len(palette._acts) == 1, timeout=WAIT_MS)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible() and frame.opening.place == Place("today")


def test_the_palette_shows_no_whole_number_and_no_address(qtbot: QtBot, window: MainWindow, frame: Frame) -> None:
    typed = Citizen(
        CitizenId(new_id()),
        given_names="Ioan",
        family_name="Oprea",
        number_kind="cpr",
        number="0101651234",
        address="Skolegade 1",
    )
    made = frame.work.background.office.do(create_citizen, NewCitizen(typed, confirmed=True))
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = palette_of(frame)
    palette.field.setText("oprea")
    qtbot.waitUntil(lambda: made.id in palette._acts, timeout=WAIT_MS)
    shown = " ".join(row.words() for row in palette.list.rows.rows())
    assert "1234" not in shown and "Skolegade" not in shown and "Ioan Oprea" in shown


def test_what_can_be_undone_is_offered_and_taken_back_by_ctrl_z(qtbot: QtBot, window: MainWindow, frame: Frame) -> None:
    taken: list[str] = []
    frame.work.ways.undo.emit(lambda: taken.append("back"), "Udflytning gemt")
    assert frame.top.undo.isVisible() and frame.top.undo.accessibleName() == "Fortryd: Udflytning gemt"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert taken == ["back"] and not frame.top.undo.isVisible()


def test_undo_is_offered_for_ten_minutes(qtbot: QtBot) -> None:
    undo, words = Undo(minute_ms=5), list[str]()
    undo.offered.connect(words.append)
    undo.offer(lambda: None, "Udført")
    qtbot.waitUntil(lambda: words == ["Udført", ""], timeout=MINUTES * 5 + WAIT_MS)


def test_not_saved_is_loud_and_trying_again_writes_before_it_says_saved(
    qtbot: QtBot, window: MainWindow, frame: Frame
) -> None:
    def full() -> None:
        raise OutsideError("store.disk_full")

    frame.work.background.call(full, owner=frame, writes=True)
    qtbot.waitUntil(lambda: frame.top.saved.is_loud(), timeout=WAIT_MS)
    assert frame.top.saved.text() == "Ikke gemt: Disken er fuld"
    assert frame.trouble.isVisible() and "i behold" in frame.trouble.text()
    frame.trouble.button.click()
    qtbot.waitUntil(lambda: frame.top.saved.text().startswith("Alt gemt "), timeout=WAIT_MS)
    with frame.work.background.office.safe.read() as work:
        assert work.setting("writing.proved")


def test_counts_follow_what_is_done(qtbot: QtBot, frame: Frame, citizen: Citizen) -> None:
    counts = frame.side._state.counts
    qtbot.waitUntil(lambda: counts.get("citizens") == "1", timeout=WAIT_MS)
    assert counts["shelter"] == "4 ledige"


def test_the_first_backup_is_made_by_itself_and_told_at_the_foot(qtbot: QtBot, frame: Frame, closed: Path) -> None:
    assert frame.backups.words() == "Ingen sikkerhedskopi endnu"
    frame.backups._timer.setInterval(0)
    frame.backups.begin()
    qtbot.waitUntil(
        lambda: frame.side._foot_words.text().startswith("Sikkerhedskopi\n") and frame.backups.last is not None,
        timeout=WAIT_MS,
    )
    assert len(list((closed / "backups").glob("*.pathway"))) == 1


@pytest.mark.parametrize(("width", "rail"), [(1366, False), (1101, False), (1099, True), (911, True)])
def test_the_side_bar_folds_where_the_window_is_narrow(
    qtbot: QtBot, window: MainWindow, frame: Frame, width: int, rail: bool
) -> None:
    window.resize(QSize(width, 640))
    qtbot.waitUntil(lambda: frame.width() == width, timeout=WAIT_MS)
    assert (frame.side.width() == look.wide(look.size("side_bar_rail"))) is rail
    assert frame.top.brand.isVisible() is not rail
    room = frame.top.lock_button.geometry().right()
    assert room <= width and frame.top.field.geometry().right() < frame.top.who.x()


def test_a_panel_beside_a_narrow_page_has_the_window_to_itself(
    qtbot: QtBot, window: MainWindow, frame: Frame, citizen: Citizen
) -> None:
    frame.work.ways.note.emit(citizen.id)
    assert frame.opening.stack.isVisible()
    window.resize(QSize(911, 640))
    qtbot.waitUntil(lambda: not frame.opening.stack.isVisible(), timeout=WAIT_MS)
    QApplication.processEvents()
    assert window.width() == 911, "the panel must not push the window wider"
    assert frame.findChildren(NotePanel)[0].width() > 800
    frame.opening.close_panel()
    assert frame.opening.stack.isVisible()


def test_every_widget_that_takes_the_keyboard_has_a_name_aloud(qtbot: QtBot, window: MainWindow, frame: Frame) -> None:
    frame.opening.go(Place("settings"))
    nameless = []
    for each in window.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            aloud = QAccessible.queryAccessibleInterface(each)
            if not aloud.text(QAccessible.Text.Name):
                nameless.append(f"{type(each).__name__} {each.objectName()}")
    assert nameless == []


def test_no_ring_lies_around_a_list_whose_rows_came_after_the_keyboard(
    qtbot: QtBot, window: MainWindow, frame: Frame, citizen: Citizen
) -> None:
    frame.opening.go(Place("citizens"))
    page = frame.opening.stack.currentWidget()
    assert page is not None
    listed = next(each for each in page.findChildren(RowList) if each.isVisible())
    listed.set_rows([])
    listed.clearFocus()
    listed.setFocus()
    rings = [each for each in window.findChildren(QWidget, "focusRing") if each.isVisible()]
    assert len(rings) == 1
    listed.set_rows([Row("one", (Cell("Søren Ådal"),))])
    assert not rings[0].isVisible()


def test_a_panel_that_closes_gives_the_keyboard_back_to_its_page(qtbot: QtBot, frame: Frame, citizen: Citizen) -> None:
    frame.work.ways.note.emit(citizen.id)
    panel = frame.findChild(NotePanel)
    assert panel is not None
    qtbot.waitUntil(lambda: panel.isAncestorOf(QApplication.focusWidget() or frame), timeout=WAIT_MS)
    panel.leave_panel()
    page = frame.opening.stack.currentWidget()
    assert isinstance(page, CitizenPage)
    assert page.isAncestorOf(QApplication.focusWidget() or frame), "letters act again at once"
