"""A plan comes to hold when nothing is in the way; nobody writes over anybody."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.plans.scene import CONTENT, drafted
from desktop.plans.typing_desk import CTRL, due, in_store, kept, press, type_at_focus
from pathway.casework.office import Office
from pathway.casework.plans import KeepPlanDraft, keep_plan_draft
from pathway.casework.stays import MoveOut, register_move_out
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.stays.stay import Stay

Shown = Callable[..., PlanPage]
Key = Qt.Key


def test_a_plan_comes_to_hold_by_four_keys(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    press(Key.Key_Return, CTRL)
    assert page.sections.section() == "signatures"
    press(Key.Key_2)
    with qtbot.waitSignal(workplace.ways.saved):
        press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not page.writing)
    assert page.desk is not None
    plan = office.do(kept, page.desk.plan.id)
    assert (plan.state, plan.outcome, plan.agreed_on) == ("agreed", "disagrees", date(2026, 11, 23))
    reviews = [each.due for each in office.do(due, stay.citizen) if each.reason == "plan_review"]
    assert reviews == [date(2027, 1, 4)]
    assert page.columns.middle.currentWidget() is page.reader


def test_without_an_answer_nothing_holds(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(Key.Key_Return, CTRL)
    assert page.editor.form.outcome_message.words.text()
    assert office.do(kept, plan.id).state == "draft"


def test_a_review_in_the_past_is_said_beside_its_field(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(Key.Key_1)
    page.editor.form.next_review.set_value(date(2026, 11, 1))
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.editor.form.next_review_message.words.text()))
    assert page.editor.form.next_review.hasFocus()
    assert office.do(kept, plan.id).state == "draft"


@pytest.mark.parametrize(
    ("content", "section"),
    [
        (StayPlanContent(), "wishes"),
        (replace(CONTENT, goals=(CONTENT.goals[0], replace(CONTENT.goals[1], goal=" "))), "goals"),
    ],
)
def test_what_must_be_mended_is_shown_where_it_stands(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, content: StayPlanContent, section: str
) -> None:
    plan = drafted(office, stay, content)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(Key.Key_1)
    press(Key.Key_Return, CTRL)
    assert page.sections.section() == section
    message = page.editor.form.wishes_message if section == "wishes" else page.editor.goals.table.message
    assert message.isVisible() and message.words.text()
    assert office.do(kept, plan.id).state == "draft"


def test_both_values_are_shown_when_somebody_else_wrote_meanwhile(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("wishes")
    page.editor.form.wishes.selectAll()
    type_at_focus("Vores ord")
    other = Office(office.safe, "MØ", office.clock)
    other.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, wishes="Deres", housing="Nyt")))
    qtbot.waitUntil(lambda: page.columns.middle.currentWidget() is page.conflict)
    assert in_store(office, page).wishes == "Deres"
    said = " ".join(each.text() for each in page.conflict.findChildren(type(page.head.title)))
    assert "MØ" in said and "Vores ord" in said and "Deres" in said
    assert page.conflict.segments["housing"].value() == "theirs"
    assert not page.conflict.save.isEnabled()
    page.conflict.segments["wishes"].choose("ours")
    QTest.mouseClick(page.conflict.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: in_store(office, page).wishes == "Vores ord")
    assert in_store(office, page) == replace(CONTENT, wishes="Vores ord", housing="Nyt")
    assert page.columns.middle.currentWidget() is page.editor


def test_a_clean_page_shows_what_somebody_else_wrote(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, housing="Fra et andet vindue")))
    qtbot.waitUntil(lambda: page.editor.form.housing.text() == "Fra et andet vindue")


def test_words_that_met_a_move_out_are_still_on_the_screen(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("if_leaving")
    type_at_focus("Ring til Inger")
    with qtbot.waitSignal(workplace.background.rule, timeout=3000):
        Office(office.safe, "MØ", office.clock).do(register_move_out, MoveOut(stay.id, clock(), "left"))
    assert page.editor.form.if_leaving.text() == "Ring til Inger"
    assert page.head.state.state() == "text.unsaved"
