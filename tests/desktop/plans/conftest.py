"""Søren's stay, and its plan on Karen's desk."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.plans.scene import soren
from pathway.casework.office import Office
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay


@pytest.fixture
def stay(office: Office) -> Stay:
    """Søren stays in room 01."""
    return soren(office)


@pytest.fixture
def opened(workplace: Workplace, shown: Callable[..., PlanPage], qtbot: QtBot) -> Callable[..., PlanPage]:
    """Open a page at the size of the pictures, and wait until the plan is on the desk."""

    def open_(width: int = 1190, height: int = 640, **which: object) -> PlanPage:
        page = shown(PlanPage(workplace, **which), width, height)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: page.desk is not None)
        page.activateWindow()
        return page

    return open_
