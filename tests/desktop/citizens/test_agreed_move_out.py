"""The day a move-out is agreed for: from the citizen's menu into the head, the facts and the chart."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.citizens.people import person, soren
from pathway.casework.office import Office
from pathway.desktop.citizens.citizen_page import CitizenPage
from pathway.desktop.placements.foresee_dialog import ForeseeDialog
from pathway.desktop.workplace import Workplace

WAIT_MS = 10_000


def act(page: CitizenPage, words: str) -> bool:
    """Do an act of the menu, if it can be done."""
    action = next(each for each in page.acts.menu().actions() if each.text() == words)
    action.trigger()
    return action.isEnabled()


def dialog() -> ForeseeDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ForeseeDialog) and each.isVisible())


def agree(qtbot: QtBot, page: CitizenPage, typed: str, destination: str) -> None:
    assert act(page, "Aftal udflytning …")
    form = dialog()
    form.form.on.setFocus()
    form.form.on.selectAll()
    QTest.keyClick(form.form.on, Qt.Key.Key_Delete)
    QTest.keyClicks(form.form.on, typed)
    form.form.destination.choose(destination)
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=WAIT_MS)


def facts(page: CitizenPage) -> str:
    return page.head.present.accessibleName()


def test_an_agreed_move_out_stands_in_the_head_and_among_the_facts_until_it_is_taken_back(
    qtbot: QtBot, office: Office, workplace: Workplace, shown: Callable[..., CitizenPage]
) -> None:
    page = shown(CitizenPage(workplace, soren(office).id))
    qtbot.waitUntil(lambda: page.record() is not None, timeout=WAIT_MS)
    assert "udflytning aftalt" not in facts(page)
    agree(qtbot, page, "15-01-2027", "own_lease")
    qtbot.waitUntil(lambda: "udflytning aftalt 15-01-2027" in facts(page), timeout=WAIT_MS)
    words = [each.accessibleName() for each in page.overview.facts.children() if hasattr(each, "accessibleName")]
    assert any(each.startswith("Udflytning: aftalt 15-01-2027, ") for each in words)
    agree(qtbot, page, "", "")
    qtbot.waitUntil(lambda: "udflytning aftalt" not in facts(page), timeout=WAIT_MS)


def test_nobody_who_does_not_stay_here_moves_out(
    qtbot: QtBot, office: Office, workplace: Workplace, shown: Callable[..., CitizenPage]
) -> None:
    page = shown(CitizenPage(workplace, person(office).id))
    qtbot.waitUntil(lambda: page.record() is not None, timeout=WAIT_MS)
    assert not act(page, "Aftal udflytning …")
