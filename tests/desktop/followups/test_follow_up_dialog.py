"""A follow-up made by hand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.office import Office
from pathway.casework.record import open_citizen
from pathway.citizens.citizen import CitizenId
from pathway.desktop.followups.follow_up_dialog import FollowUpDialog
from pathway.desktop.workplace import Workplace
from store_kit import citizen


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen("Søren", "Ådal"))).id


@pytest.fixture
def dialog(
    qtbot: QtBot, workplace: Workplace, soeren: CitizenId, shown: Callable[..., FollowUpDialog]
) -> FollowUpDialog:
    made = shown(FollowUpDialog(workplace, soeren), 520, 420)
    qtbot.waitUntil(lambda: made.drafting is not None)
    made.activateWindow()
    return made


def test_an_own_task_is_due_in_a_week_for_oneself(
    qtbot: QtBot, dialog: FollowUpDialog, office: Office, soeren: CitizenId
) -> None:
    assert dialog.form.text.hasFocus()
    QTest.keyClicks(dialog.form.text, "Ringe til viceværten")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = office.do(open_citizen, soeren).follow_ups
    assert (made.reason, made.text, made.due) == ("own", "Ringe til viceværten", date(2026, 11, 30))
    assert made.responsible == "KL"


def test_an_own_task_without_words_is_told_at_the_words(dialog: FollowUpDialog) -> None:
    dialog.save_button.click()
    assert dialog.form.text_said.words.text() == "Skriv, hvad der skal gøres."
    assert dialog.form.text.hasFocus()


def test_a_reason_of_the_list_needs_no_words(
    qtbot: QtBot, dialog: FollowUpDialog, office: Office, soeren: CitizenId
) -> None:
    dialog.form.reason.choose("protection")
    dialog.form.due.set_value(date(2027, 3, 1))
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    (made,) = office.do(open_citizen, soeren).follow_ups
    assert (made.reason, made.due) == ("protection", date(2027, 3, 1))


def test_a_day_that_cannot_be_read_makes_nothing(dialog: FollowUpDialog, office: Office, soeren: CitizenId) -> None:
    dialog.form.text.set_text("Ringe")
    dialog.form.due.setText("31-11-2026")
    dialog.save_button.click()
    assert dialog.form.due_said.words.text().startswith("November har 30 dage.")
    assert office.do(open_citizen, soeren).follow_ups == ()
