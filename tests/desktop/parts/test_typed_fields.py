"""The fields for dates and times, by the keyboard."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from parts_scene import NOW, shown
from pathway.desktop.parts import DateField, DateTimeField, TimeField


def _at_night() -> datetime:
    return datetime.fromisoformat("2026-11-23T03:07")


def test_a_typed_date_is_written_out_with_its_weekday(qtbot: QtBot) -> None:
    field = DateField(now=lambda: NOW)
    shown(qtbot, field)
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(field, "2411")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.value()) == ("ti 24-11-2026", date(2026, 11, 24))


def test_minus_steps_a_day_back_and_a_digit_after_plus_counts_from_today(qtbot: QtBot) -> None:
    field = DateField(date(2026, 11, 23), now=lambda: NOW)
    shown(qtbot, field)
    QTest.keyClicks(field, "-")
    assert field.value() == date(2026, 11, 22)
    QTest.keyClicks(field, "+")
    assert field.value() == date(2026, 11, 23)
    QTest.keyClicks(field, "+7")
    assert field.value() == date(2026, 11, 30)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "sø 29-11-2026"


def test_a_dash_within_a_date_is_a_dash(qtbot: QtBot) -> None:
    field = DateField(now=lambda: NOW, weekday=False)
    shown(qtbot, field)
    QTest.keyClicks(field, "24-12-2026")
    assert field.text() == "24-12-2026"


def test_a_wrong_date_stays_as_typed_and_says_what_to_do(qtbot: QtBot) -> None:
    field = DateField(now=lambda: NOW)
    shown(qtbot, field)
    QTest.keyClicks(field, "31-11-2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.value()) == ("31-11-2026", None)
    assert "30-11-2026" in field.problem()


def test_a_time_is_written_out(qtbot: QtBot) -> None:
    field = TimeField(now=lambda: NOW)
    shown(qtbot, field)
    QTest.keyClicks(field, "1405")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.value()) == ("14:05", time(14, 5))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == time(14, 10)


def test_minus_takes_a_moment_an_hour_back(qtbot: QtBot) -> None:
    field = DateTimeField(_at_night(), now=_at_night)
    shown(qtbot, field)
    QTest.keyClicks(field, "-")
    assert field.value() == datetime.fromisoformat("2026-11-23T02:07")
    dash = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "–")
    QApplication.sendEvent(field, dash)
    assert field.value() == datetime.fromisoformat("2026-11-23T01:07")


@pytest.mark.parametrize("made", [lambda: DateField(date(2026, 9, 30)), lambda: DateTimeField(_at_night())])
def test_a_field_is_wide_enough_for_what_it_shows(qtbot: QtBot, made: Callable[[], QLineEdit]) -> None:
    field = made()
    shown(qtbot, field)
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.minimumWidth() - 20
