"""Letting somebody out by six keys or three clicks: what will happen is told, nothing typed is lost."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import begun, names_missing, press, windows_shown
from desktop.house_scene import CAME, let_in, person, stays_of
from pathway.casework.drafts import my_drafts
from pathway.casework.office import Office
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import ForeseeMoveOut, MoveOut, foresee_move_out, register_move_out
from pathway.desktop.stays.move_out_dialog import MoveOutDialog
from pathway.desktop.workplace import Workplace
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.stays.stay import Stay

Opened = Callable[[], MoveOutDialog]
NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
Key = Qt.Key


@pytest.fixture
def stay(office: Office) -> Stay:
    return let_in(office, person(office, "Kaj", "Ærenlund"), "01")


@pytest.fixture
def opened(qtbot: QtBot, workplace: Workplace, stay: Stay, window: QWidget) -> Opened:
    def open_dialog() -> MoveOutDialog:
        dialog = MoveOutDialog(workplace, stay.id, window)
        return begun(dialog, qtbot)

    return open_dialog


def save(dialog: MoveOutDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choice(dialog: MoveOutDialog, words: str) -> QAbstractButton:
    found = (each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.text() == words)
    return next(found)


def agreed_plan(office: Office, stay: Stay) -> None:
    plan = office.do(start_plan, StartPlan(stay.id))
    content = StayPlanContent(wishes="Jeg vil have mit eget sted.")
    plan = office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    office.do(agree_plan, AgreePlan(plan.id, "agrees"))


def test_six_keys_record_an_unplanned_move_out(opened: Opened, office: Office, stay: Stay, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "2", "9", Key.Key_Return)
    assert dialog.focusWidget() is dialog.save_button
    save(dialog, qtbot)
    ended = stays_of(office, stay.citizen)[0]
    assert (ended.manner, ended.destination) == ("no_show", "unknown")
    assert ended.moved_out_at == NOW


def test_three_clicks_do_the_same(opened: Opened, office: Office, stay: Stay, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.mouseClick(choice(dialog, "Bortvist (husorden)"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert stays_of(office, stay.citizen)[0].manner == "expelled"


def test_the_head_says_who_where_and_how_long(opened: Opened) -> None:
    dialog = opened()
    assert dialog.title.text() == "Kaj Ærenlund"
    assert dialog.aside.text() == "Lindevangen 01, siden 08-10-2026, 46 dage"
    assert dialog.windowTitle() == "Udflytning"


def test_arrows_look_at_manners_without_going_on(opened: Opened) -> None:
    dialog = opened()
    press(dialog, Key.Key_Down, Key.Key_Down)
    assert dialog.focusWidget() is choice(dialog, "Bortvist (husorden)")
    press(dialog, Key.Key_Return)
    assert dialog.form.manner.value() == "expelled"
    assert dialog.form.destination.isAncestorOf(dialog.focusWidget())
    press(dialog, Key.Key_Up, Key.Key_Up)
    assert dialog.form.destination.value() == "prison"
    assert dialog.form.destination.isAncestorOf(dialog.focusWidget())


def test_seven_opens_the_planned_manners_and_their_places(
    opened: Opened, office: Office, stay: Stay, qtbot: QtBot
) -> None:
    dialog = opened()
    press(dialog, "7")
    assert dialog.form.manner.state.text() == "Planlagt"
    assert dialog.form.manner.value() == ""
    press(dialog, "1", "1", Key.Key_Return)
    save(dialog, qtbot)
    ended = stays_of(office, stay.citizen)[0]
    assert (ended.manner, ended.destination) == ("plan", "own_lease")


def test_a_place_that_was_agreed_stands_there_when_the_end_is_planned(
    opened: Opened, office: Office, stay: Stay
) -> None:
    office.do(foresee_move_out, ForeseeMoveOut(stay.id, NOW.date(), "nursing"))
    dialog = opened()
    assert dialog.form.destination.value() == "unknown"
    press(dialog, "7")
    assert (dialog.form.destination.value(), dialog.form.destination.others.isVisible()) == ("nursing", True)


def test_a_death_leaves_one_place_and_nobody_to_tell(opened: Opened) -> None:
    dialog = opened()
    press(dialog, "8", "1")
    assert dialog.form.destination.value() == "dead"
    assert dialog.consequences.words() == ("Lindevangen 01 bliver ledig",)
    choice(dialog, "Uoplyst").click()
    assert dialog.form.destination.value() == "unknown"


def test_another_place_is_found_in_the_whole_list(opened: Opened, office: Office, stay: Stay, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "1", "7")
    assert dialog.focusWidget() is dialog.form.destination.others
    press(dialog, "Krise", Key.Key_Return)
    assert dialog.focusWidget() is dialog.form.at
    save(dialog, qtbot)
    assert stays_of(office, stay.citizen)[0].destination == "crisis"


def test_what_will_happen_is_told_before_it_does(opened: Opened, office: Office, stay: Stay) -> None:
    agreed_plan(office, stay)
    dialog = opened()
    assert dialog.consequences.words() == (
        "Lindevangen 01 bliver ledig",
        "Opholdsplan version 1 lukkes som den står",
    )
    press(dialog, "2")
    assert dialog.consequences.words()[2:] == (
        "København orienteres, senest to 26-11-2026",
        "Kontakt efter ophold: ma 30-11-2026, Karen Lindgaard",
    )


def test_the_days_told_follow_the_moment_over_a_holiday(opened: Opened) -> None:
    dialog = opened()
    press(dialog, "2", "9")
    for _ in range(9):  # back into the Sunday
        press(dialog, "-")
    assert dialog.form.at.text().startswith("22-11-2026")
    assert "Kontakt efter ophold: ma 30-11-2026, Karen Lindgaard" in dialog.consequences.words()
    assert "København orienteres, senest on 25-11-2026" in dialog.consequences.words()


def test_minus_goes_back_an_hour_and_last_seen_is_kept(
    opened: Opened, office: Office, stay: Stay, qtbot: QtBot
) -> None:
    dialog = opened()
    press(dialog, "2", "9", "-")
    dialog.form.last_seen.setFocus()
    press(dialog, "21-11 22:30")
    dialog.form.remark.setFocus()
    press(dialog, "Set på stationen.")
    save(dialog, qtbot)
    ended = stays_of(office, stay.citizen)[0]
    assert ended.moved_out_at == NOW - timedelta(hours=1)
    assert ended.last_seen == datetime(2026, 11, 21, 22, 30).astimezone(UTC)
    assert ended.remark == "Set på stationen."


def test_a_rules_no_stands_at_its_field_and_nothing_is_lost(
    opened: Opened, office: Office, stay: Stay, qtbot: QtBot
) -> None:
    dialog = opened()
    press(dialog, "2", "1")
    press(dialog, "01-10-2026 12:00")
    dialog.form.remark.set_text("Kom ikke hjem.")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.form.at_said.words.text()))
    assert dialog.form.at_said.words.text() == "Dagen ligger før indflytningsdagen."
    assert dialog.focusWidget() is dialog.form.at
    assert (dialog.form.manner.value(), dialog.form.destination.value()) == ("no_show", "street")
    assert dialog.form.remark.text() == "Kom ikke hjem."
    assert dialog.save_button.isEnabled()
    assert stays_of(office, stay.citizen)[0].open


def test_without_a_manner_the_first_question_asks(opened: Opened, office: Office, stay: Stay) -> None:
    dialog = opened()
    dialog.save_button.click()
    assert dialog.form.manner_said.words.text() == "Vælg, hvordan opholdet sluttede."
    assert dialog.form.manner.isAncestorOf(dialog.focusWidget())
    assert stays_of(office, stay.citizen)[0].open


def test_a_time_that_is_none_is_told_at_its_field(opened: Opened) -> None:
    dialog = opened()
    press(dialog, "2", "9", "31-11-2026 03:07")
    dialog.save_button.click()
    assert "November har 30 dage" in dialog.form.at_said.words.text()
    assert not dialog.form.at_hint.isVisible()


def test_a_draft_comes_back_as_it_was_and_goes_with_the_saving(
    opened: Opened, office: Office, stay: Stay, qtbot: QtBot
) -> None:
    dialog = opened()
    press(dialog, "7", "2", "4")
    dialog.form.remark.set_text("Nøgle afleveret.")
    QTest.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(office.do(my_drafts, None)))
    draft = office.do(my_drafts, None)[0]
    assert (draft.form, draft.citizen, draft.subject) == ("stays.move_out", stay.citizen, stay.id)

    again = opened()
    qtbot.waitUntil(lambda: bool(again.form.manner.value()))
    assert (again.form.manner.value(), again.form.destination.value()) == ("agreed", "skaev")
    assert (again.form.remark.text(), again.form.manner.state.text()) == ("Nøgle afleveret.", "Planlagt")
    save(again, qtbot)
    qtbot.waitUntil(lambda: not office.do(my_drafts, None))


def test_a_draft_is_kept_within_two_seconds_of_the_last_key(opened: Opened, office: Office, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "2")
    qtbot.waitUntil(lambda: bool(office.do(my_drafts, None)), timeout=2000)
    qtbot.waitUntil(dialog.draft_state.isVisible)


def test_looking_without_typing_leaves_no_draft(opened: Opened, office: Office, workplace: Workplace) -> None:
    dialog = opened()
    QTest.keyClick(dialog, Key.Key_Escape)
    workplace.background.finish()
    assert office.do(my_drafts, None) == ()


def test_it_can_be_taken_back(opened: Opened, office: Office, stay: Stay, workplace: Workplace, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "2", "9", Key.Key_Return)
    with qtbot.waitSignal(workplace.ways.undo) as offered, qtbot.waitSignal(workplace.ways.saved) as told:
        save(dialog, qtbot)
    assert told.args == ["Udflytning gemt"]
    assert offered.args is not None
    offered.args[0]()
    qtbot.waitUntil(lambda: stays_of(office, stay.citizen)[0].open)


def test_a_stay_that_somebody_else_ended_cannot_be_ended_again(opened: Opened, office: Office, stay: Stay) -> None:
    office.do(register_move_out, MoveOut(stay.id, NOW, "left"))
    dialog = opened()
    assert dialog.form.said.words.text() == "Opholdet er allerede afsluttet."
    assert not dialog.save_button.isEnabled()


def test_in_the_minute_of_the_intake_somebody_may_leave(
    office: Office, workplace: Workplace, qtbot: QtBot, window: QWidget
) -> None:
    came = NOW.replace(second=30)
    stay = let_in(office, person(office, "Ole", "Kærsgaard"), "02", CAME)
    short = let_in(office, person(office, "Ulla", "Bøgh"), "03", came)
    assert stay.open
    dialog = MoveOutDialog(workplace, short.id, window)
    begun(dialog, qtbot)
    press(dialog, "1", "9", Key.Key_Return)
    save(dialog, qtbot)
    assert stays_of(office, short.citizen)[0].moved_out_at == came


def test_on_a_low_screen_the_dialog_scrolls_to_what_has_the_keyboard(
    workplace: Workplace, stay: Stay, qtbot: QtBot, window: QWidget
) -> None:
    window.resize(911, 384)
    dialog = MoveOutDialog(workplace, stay.id, window)
    begun(dialog, qtbot)
    assert dialog.height() <= window.height()
    press(dialog, "2")
    here = choice(dialog, "Ved ikke")
    assert dialog.focusWidget() is here
    qtbot.waitUntil(lambda: 0 <= here.mapTo(dialog, here.rect().bottomLeft()).y() <= dialog.bottom.y())


def test_everything_in_it_has_a_name(opened: Opened) -> None:
    assert names_missing(opened()) == []


def test_no_window_flashes_up_beside_the_dialog(opened: Opened) -> None:
    with windows_shown() as shown_now:
        dialog = opened()
        press(dialog, "7", "1", "7", "8")
    assert shown_now == [dialog]
