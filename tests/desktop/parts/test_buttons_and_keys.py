"""Buttons show their key, and the key does the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parts_scene import shown
from pathway.desktop import look
from pathway.desktop.parts import KeyButton, Link, letters


class _Ground(QWidget):
    """Something without a field, to hold the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _counted(button: KeyButton) -> list[bool]:
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    return presses


def test_a_letter_acts_while_no_field_is_typed_in(qtbot: QtBot) -> None:
    ground, field, button = _Ground(), QLineEdit(), KeyButton("Notat", "note", "N")
    presses = _counted(button)
    window = shown(qtbot, ground, field, button)
    QTest.keyClick(window, Qt.Key.Key_N)
    assert len(presses) == 1
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_N)
    assert (len(presses), field.text()) == (1, "n")


def test_letters_can_be_turned_off(qtbot: QtBot) -> None:
    ground, button = _Ground(), KeyButton("Notat", "note", "N")
    presses = _counted(button)
    window = shown(qtbot, ground, button)
    letters().turn(False)
    QTest.keyClick(window, Qt.Key.Key_N)
    assert presses == []
    letters().turn(True)
    QTest.keyClick(window, Qt.Key.Key_N)
    assert presses == [True]


def test_ctrl_enter_works_from_both_enter_keys_and_inside_a_field(qtbot: QtBot) -> None:
    field, button = QLineEdit(), KeyButton("Gem", key="Ctrl+Enter", primary=True)
    presses = _counted(button)
    shown(qtbot, field, button)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert len(presses) == 2


def test_a_button_that_is_off_or_unseen_does_not_act_by_its_key(qtbot: QtBot) -> None:
    ground, off, unseen = _Ground(), KeyButton("Plan", key="P"), KeyButton("Orlov", key="O")
    presses = _counted(off) + _counted(unseen)
    window = shown(qtbot, ground, off, unseen)
    off.setEnabled(False)
    unseen.hide()
    QTest.keyClick(window, Qt.Key.Key_P)
    QTest.keyClick(window, Qt.Key.Key_O)
    assert presses == []


def test_another_key_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    ground, button = _Ground(), KeyButton("Plan", key="P")
    presses = _counted(button)
    window = shown(qtbot, ground, button)
    button.set_key("F8")
    QTest.keyClick(window, Qt.Key.Key_P)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert presses == [True]


def test_the_key_is_no_part_of_the_name_but_is_told(qtbot: QtBot) -> None:
    button = KeyButton("Notat", "note", "N")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Notat"
    assert button.accessibleDescription().endswith("N")
    assert button.shortcut() == QKeySequence()


def test_a_button_is_never_cut_and_grows_by_its_key(qtbot: QtBot) -> None:
    bare, keyed = KeyButton("Udflytning"), KeyButton("Udflytning", key="M")
    qtbot.addWidget(bare)
    qtbot.addWidget(keyed)
    words = look.paint.width_of("Udflytning", look.font())
    assert bare.minimumSizeHint().width() >= words + 24
    assert keyed.sizeHint().width() > bare.sizeHint().width()
    assert bare.sizeHint().height() == look.row("button")


def test_a_link_is_pressed_by_space_and_by_its_key(qtbot: QtBot) -> None:
    link = Link("Ny aftale", "Ctrl+J")
    presses: list[bool] = []
    link.clicked.connect(lambda: presses.append(True))
    shown(qtbot, link)
    QTest.keyClick(link, Qt.Key.Key_Space)
    QTest.keyClick(link, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert len(presses) == 2


def test_of_two_that_have_one_key_the_one_nearest_to_the_keyboard_acts(qtbot: QtBot) -> None:
    outer, inner, field = KeyButton("Ny borger", key="Ctrl+B"), KeyButton("Opret", key="Ctrl+B"), QLineEdit()
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(field)
    layout.addWidget(inner)
    far, near = _counted(outer), _counted(inner)
    shown(qtbot, outer, page)
    field.setFocus()
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert (far, len(near)) == ([], 2)
    page.hide()
    QTest.keyClick(outer, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert far == [True]
