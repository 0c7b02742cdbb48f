"""A draft that is deleted on the plan page: gone at once, back by Ctrl+Z, and never what once held."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.plans.scene import drafted
from pathway.casework.office import Office
from pathway.casework.plans import AgreePlan, agree_plan, find_stay_plan, open_plan
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.stays.stay import Stay

Opened = Callable[..., PlanPage]


@pytest.fixture
def undone(workplace: Workplace) -> list[Callable[[], None]]:
    """What the page offers to take back."""
    offered: list[Callable[[], None]] = []
    workplace.ways.undo.connect(lambda act, _words: offered.append(act))
    return offered


def delete(page: PlanPage, qtbot: QtBot) -> None:
    """F10, and Enter on the first act of the menu."""
    QTest.keyClick(page, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in page.findChildren(QMenu)))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_deleting_the_first_draft_leads_to_the_citizen_and_can_be_taken_back(
    qtbot: QtBot, opened: Opened, office: Office, workplace: Workplace, stay: Stay, undone: list[Callable[[], None]]
) -> None:
    draft = drafted(office, stay)
    refused: list[object] = []
    workplace.background.rule.connect(refused.append)
    page = opened(stay=stay.id)
    with qtbot.waitSignal(workplace.ways.citizen) as went:
        delete(page, qtbot)
    assert went.args == [stay.citizen]
    assert office.do(find_stay_plan, stay.id) is None
    undone[0]()
    qtbot.waitUntil(lambda: office.do(find_stay_plan, stay.id) == draft.id)
    assert office.do(open_plan, draft.id).plan.content == draft.content
    assert refused == []


def test_deleting_a_later_draft_shows_the_version_that_holds(
    qtbot: QtBot, opened: Opened, office: Office, stay: Stay
) -> None:
    held = office.do(agree_plan, AgreePlan(drafted(office, stay).id, "agrees"))
    drafted(office, stay)
    page = opened(stay=stay.id)
    assert page.writing
    delete(page, qtbot)
    qtbot.waitUntil(lambda: page.desk is not None and page.desk.plan.id == held.id)
    assert not page.writing
    assert not page.head.more.isVisible(), "what holds is never deleted"
    assert page.acts.menu().actions() == []


def test_a_draft_that_somebody_else_wrote_in_meanwhile_stays_and_is_shown(
    qtbot: QtBot, opened: Opened, office: Office, workplace: Workplace, stay: Stay
) -> None:
    drafted(office, stay)
    page = opened(stay=stay.id)
    workplace.changes.blockSignals(True)  # the page does not hear of it in time
    theirs = drafted(office, stay, StayPlanContent(wishes="Deres ord."))
    workplace.changes.blockSignals(False)
    with qtbot.waitSignal(workplace.background.rule) as refused:
        page.discard()
    assert refused.args[0].code == "store.changed_meanwhile"
    qtbot.waitUntil(lambda: page.editor.content().wishes == "Deres ord.")
    assert office.do(find_stay_plan, stay.id) == theirs.id
