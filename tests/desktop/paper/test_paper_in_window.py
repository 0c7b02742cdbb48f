"""A paper lies over the page it came from; leaving it, the page is as it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.plans.scene import drafted, soren
from documents.reading import text as text_of
from pathway.casework.office import Office
from pathway.casework.unit import Unit
from pathway.desktop.paper.paper_view import PaperView
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.frame import Frame
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay


@pytest.fixture
def stay(office: Office) -> Stay:
    return soren(office)


@pytest.fixture
def frame(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> Frame:
    made = Frame(workplace, Preferences(tmp_path / "pathway.ini"), Unit(workplace.me, "Lindevangen", "101"))
    qtbot.addWidget(made)
    made.resize(1366, 688)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page(frame: Frame, office: Office, stay: Stay, qtbot: QtBot) -> PlanPage:
    drafted(office, stay)
    frame.work.ways.plan.emit(stay.id)
    found = frame.opening.stack.currentWidget()
    assert isinstance(found, PlanPage)
    qtbot.waitUntil(lambda: found.desk is not None)
    return found


def printed(frame: Frame, page: PlanPage, qtbot: QtBot) -> PaperView:
    page.go_to("housing")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(frame.opening.stack.currentWidget(), PaperView))
    paper = frame.opening.stack.currentWidget()
    assert isinstance(paper, PaperView)
    return paper


def test_leaving_the_paper_shows_the_plan_in_the_section_it_was_left(
    frame: Frame, page: PlanPage, qtbot: QtBot
) -> None:
    paper = printed(frame, page, qtbot)
    QTest.keyClick(paper, Qt.Key.Key_Escape)
    assert frame.opening.stack.currentWidget() is page
    assert page.sections.section() == "housing"


def test_the_address_is_taken_along_also_from_the_window(frame: Frame, page: PlanPage, qtbot: QtBot) -> None:
    paper = printed(frame, page, qtbot)
    paper.address.click()
    qtbot.waitUntil(lambda: "Skjulvej 4" in text_of(paper.pdf))


def test_going_elsewhere_lets_both_go(frame: Frame, page: PlanPage, stay: Stay, qtbot: QtBot) -> None:
    paper = printed(frame, page, qtbot)
    with qtbot.waitSignals([page.destroyed, paper.destroyed]):
        frame.work.ways.citizen.emit(stay.citizen)
    frame.work.ways.plan.emit(stay.id)
    again = frame.opening.stack.currentWidget()
    assert isinstance(again, PlanPage)
    qtbot.waitUntil(lambda: again.desk is not None)
