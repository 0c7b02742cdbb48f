"""What the tests of the plan page ask the store, and how they type."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import CitizenId
from pathway.desktop.plans.plan_page import PlanPage
from pathway.followups.followup import FollowUp
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.store.access_log import Access
from pathway.store.work import Work

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@look("tests.plan", logged=False)
def kept(work: Work, desk: Desk, asked: PlanId) -> Plan:
    """Return a plan as it is in the store."""
    return work.plans.get(asked)


@look("tests.log", logged=False)
def logged(work: Work, desk: Desk, asked: CitizenId) -> tuple[Access, ...]:
    """Return what stands in the log about a citizen, the latest first."""
    return tuple(entry.access for entry in work.log.entries(asked))


@look("tests.due", logged=False)
def due(work: Work, desk: Desk, asked: CitizenId) -> tuple[FollowUp, ...]:
    """Return what is due about a citizen."""
    return work.follow_ups.of_citizen(asked)


def type_at_focus(words: str) -> None:
    """Type where the keyboard is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def in_store(office: Office, page: PlanPage) -> StayPlanContent:
    """Return what the store has of the plan that a page shows."""
    assert page.desk is not None
    return office.do(kept, page.desk.plan.id).content
