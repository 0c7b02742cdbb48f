"""What holds, or held, is read and printed, and not written in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.plans.scene import CONTENT, agreed
from desktop.plans.typing_desk import CTRL, press
from pathway.casework.office import Office
from pathway.casework.stays import MoveOut, register_move_out
from pathway.desktop.paper.to_show import PaperToShow
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay

Shown = Callable[..., PlanPage]
Key = Qt.Key


def test_a_version_that_holds_is_text_and_its_next_version_a_copy(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    plan = agreed(office, stay)
    page = opened(stay=stay.id)
    assert page.columns.middle.currentWidget() is page.reader
    for words in ("Jeg vil have mit eget sted", "Budget på plads", "Egen bolig, almen", "Til 01-03-2027", "23-11-2026"):
        assert words in page.reader.words()
    assert not page.head.agree.isVisible()
    press(Key.Key_J, CTRL)
    qtbot.waitUntil(lambda: page.writing)
    assert page.desk is not None
    assert (page.desk.plan.number, page.desk.plan.replaces) == (2, plan.id)
    assert page.editor.content() == CONTENT


def test_older_versions_are_read_and_printed_the_same_to_the_byte(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    first = agreed(office, stay, replace(CONTENT, housing="Den gamle bolig"), date(2026, 6, 14))
    papers: list[PaperToShow] = []
    workplace.ways.paper.connect(lambda paper, _title: papers.append(paper))
    page = opened(plan=first.id)
    page.print_paper()
    qtbot.waitUntil(lambda: len(papers) == 1)
    agreed(office, stay, on=date(2026, 10, 14))
    qtbot.waitUntil(lambda: page.desk is not None and page.desk.plan.state == "replaced")
    assert "Den gamle bolig" in page.reader.words()
    with qtbot.waitSignal(workplace.ways.read_plan):
        QTest.mouseClick(page.reader.links[0], Qt.MouseButton.LeftButton)
    page.print_paper()
    qtbot.waitUntil(lambda: len(papers) == 2)
    assert papers[0].pdf == papers[1].pdf


def test_after_the_stay_the_plan_is_read_and_none_is_begun(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    agreed(office, stay)
    office.do(register_move_out, MoveOut(stay.id, clock(), "left"))
    page = opened(stay=stay.id)
    assert page.desk is not None and page.desk.plan.state == "closed"
    assert not page.head.new.isVisible() and page.head.print.isVisible()


def test_without_a_plan_the_page_of_an_ended_stay_says_so(
    office: Office, stay: Stay, shown: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    office.do(register_move_out, MoveOut(stay.id, clock(), "left"))
    page = shown(PlanPage(workplace, stay=stay.id))
    qtbot.waitUntil(lambda: bool(page.nothing.strong.text()))
    assert page.columns.middle.currentWidget() is page.nothing
