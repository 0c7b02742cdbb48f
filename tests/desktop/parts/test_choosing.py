"""Segments, toggles, choices, tabs, combos and the side bar, by mouse and keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot

from parts_scene import click_row, shown
from pathway.desktop import look
from pathway.desktop.parts import Choice, Choices, CodeCombo, KeyButton, Segment, SideBar, SideEntry, TabStrip, Toggle

YEARS = [("1", "1 år"), ("3", "3 år"), ("all", "Hele forløbet")]
PAGES = [SideEntry("today", "today", "I dag", "Alt+1"), SideEntry("shelter", "bed", "Herberg", "Alt+4")]
OWN_HOME: list[Choice | str] = [Choice("left", "1", "Forlod boformen uden aftale"), "Andet", Choice("died", "8", "Død")]


def test_a_segment_is_chosen_by_mouse_and_by_arrows(qtbot: QtBot) -> None:
    segment = Segment(YEARS, "3", "Udsnit")
    shown(qtbot, segment)
    last = segment.findChildren(QAbstractButton)[2]
    with qtbot.waitSignal(segment.chosen) as told:
        QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert told.args == ["all"]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Left)
    assert segment.value() == "3"


def test_a_segment_does_not_jump_when_another_choice_holds(qtbot: QtBot) -> None:
    segment = Segment(YEARS, "1", "Udsnit")
    shown(qtbot, segment)
    before = segment.sizeHint()
    segment.choose("all")
    assert segment.sizeHint() == before


def test_a_toggle_turns_by_space_and_shows_its_check(qtbot: QtBot) -> None:
    toggle = Toggle("Økonomi")
    shown(qtbot, toggle)
    narrow = toggle.sizeHint().width()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    assert toggle.sizeHint().width() > narrow + 16
    assert toggle.sizeHint().height() == look.row("toggle")


def test_a_digit_chooses_and_tells(qtbot: QtBot) -> None:
    choices = Choices(OWN_HOME, "Hvordan")
    shown(qtbot, choices)
    choices.focus_choice()
    with qtbot.waitSignal(choices.chosen) as told:
        QTest.keyClick(choices.window().focusWidget(), Qt.Key.Key_8)
    assert (told.args, choices.value()) == (["died"], "died")
    assert choices.press("5") is False


def test_tabs_open_by_key_and_by_arrows_and_speak_their_count(qtbot: QtBot) -> None:
    tabs = TabStrip("Borgerens sider")
    tabs.add("overview", "Overblik", key="Ctrl+1")
    tabs.add("notes", "Notater", 112, key="Ctrl+4")
    shown(qtbot, tabs)
    with qtbot.waitSignal(tabs.chosen):
        QTest.keyClick(tabs, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert tabs.value() == "notes"
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.value() == "overview"
    assert tabs.accessibleTabName(1) == "Notater, 112"
    before = tabs.tabRect(1).width()
    tabs.set_count("notes", 1120)
    assert tabs.tabRect(1).width() > before


def test_a_combo_finds_a_row_by_its_letters_before_they_act_on_the_page(qtbot: QtBot) -> None:
    combo = CodeCombo([("visit", "Hjemmebesøg"), ("phone", "Telefon")], label="Form")
    button = KeyButton("Trin", key="T")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    shown(qtbot, combo, button)
    assert combo.value() is None
    QTest.keyClick(combo, Qt.Key.Key_T)
    assert (combo.value(), pressed) == ("phone", [])


def test_a_combo_keeps_its_code_when_the_list_is_read_anew(qtbot: QtBot) -> None:
    combo = CodeCombo([("visit", "Hjemmebesøg"), ("phone", "Telefon")], "phone", label="Form")
    qtbot.addWidget(combo)
    combo.set_rows([("phone", "Telefonisk"), ("visit", "Besøg")])
    assert (combo.value(), combo.currentText()) == ("phone", "Telefonisk")
    combo.set_rows([("visit", "Besøg")])
    assert combo.value() is None


def test_the_side_bar_opens_by_click_and_key_and_shows_keys_while_alt_is_held(qtbot: QtBot) -> None:
    bar = SideBar(PAGES, [SideEntry("settings", "settings", "Opsætning")], "Sider")
    shown(qtbot, bar)
    views = bar.findChildren(QListView)
    with qtbot.waitSignal(bar.chosen) as told:
        click_row(views[0], 1, 60)
    assert (told.args, bar.value()) == (["shelter"], "shelter")
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.keyClick(bar, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["today"]
    click_row(views[1], 0, 60)
    assert bar.value() == "settings"
    QTest.keyPress(bar, Qt.Key.Key_Alt)
    assert bar.keys_shown()
    QTest.keyRelease(bar, Qt.Key.Key_Alt)
    assert not bar.keys_shown()


def test_the_side_bar_speaks_counts_and_folds_to_a_rail(qtbot: QtBot) -> None:
    bar = SideBar(PAGES, label="Sider")
    shown(qtbot, bar)
    bar.set_count("shelter", "4 ledige")
    model = bar.findChildren(QListView)[0].model()
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Herberg, 4 ledige"
    bar.set_rail(True)
    assert bar.width() == look.size("side_bar_rail")
    assert "Herberg" in str(model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole))
