"""Being away while the place is kept."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import begun, names_missing, press
from desktop.house_scene import let_in, person, place_of
from pathway.casework.office import Office
from pathway.casework.placements import NewPause, pause
from pathway.desktop.stays.away_dialog import AwayDialog
from pathway.desktop.workplace import Workplace

Key = Qt.Key


@pytest.fixture
def opened(office: Office, qtbot: QtBot, workplace: Workplace, window: QWidget) -> Callable[[], AwayDialog]:
    def open_dialog() -> AwayDialog:
        stay = let_in(office, person(office, "Kaj", "Ærenlund"), "01")
        return begun(AwayDialog(workplace, place_of(office, "01"), stay, window), qtbot)

    return open_dialog


def save(dialog: AwayDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_digit_and_a_last_day_are_enough(opened: Callable[[], AwayDialog], office: Office, qtbot: QtBot) -> None:
    dialog = opened()
    assert (dialog.title.text(), dialog.aside.text()) == ("Kaj Ærenlund", "Lindevangen 01")
    press(dialog, "1", "+2")
    with qtbot.waitSignal(dialog.accepted):
        save(dialog)
    kept = place_of(office, "01").pause
    assert kept is not None
    assert (kept.kind, kept.started_on, kept.ended_on) == ("leave", date(2026, 11, 23), date(2026, 11, 25))


def test_without_a_last_day_the_pause_is_open(opened: Callable[[], AwayDialog], office: Office, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "2")
    with qtbot.waitSignal(dialog.accepted):
        save(dialog)
    kept = place_of(office, "01").pause
    assert kept is not None
    assert (kept.kind, kept.ended_on) == ("hospital", None)


def test_nobody_is_away_before_they_came(opened: Callable[[], AwayDialog], office: Office) -> None:
    dialog = opened()
    press(dialog, "3")
    dialog.form.started_on.set_value(date(2026, 10, 7))
    save(dialog)
    assert dialog.form.started_on_said.words.text() == "Opholdet begyndte 08-10-2026."
    assert place_of(office, "01").pause is None


def test_two_pauses_do_not_overlap(opened: Callable[[], AwayDialog], office: Office, qtbot: QtBot) -> None:
    dialog = opened()
    place = place_of(office, "01")
    assert place.stay is not None
    office.do(pause, NewPause(place.stay.citizen, place.stay.id, "leave", date(2026, 11, 20), date(2026, 11, 23)))
    press(dialog, "1")
    save(dialog)
    qtbot.waitUntil(lambda: bool(dialog.form.started_on_said.words.text()))
    assert dialog.form.started_on_said.words.text() == "Der er en anden pause i de dage."


def test_why_must_be_said_and_everything_has_a_name(opened: Callable[[], AwayDialog], office: Office) -> None:
    dialog = opened()
    assert names_missing(dialog) == []
    dialog.save_button.click()
    assert dialog.form.kind_said.words.text() == "Vælg hvorfor."
    assert place_of(office, "01").pause is None
