"""Printing a plan: what was typed is kept first, then the paper is made, then the window shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pathway.casework.papers import Language, Paper, PrintPlan, print_stay_plan
from pathway.desktop.language import spoken
from pathway.desktop.paper.to_show import title, to_show
from pathway.desktop.plans.plan_keeper import PlanKeeper
from pathway.desktop.workplace import Workplace
from pathway.plans.plan import PlanId


class PlanPrinting(QObject):
    """Asks for a plan's paper; each time it is asked for is in the access log."""

    def __init__(self, work: Workplace, keeper: PlanKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._keeper = work, keeper
        self._waiting: PlanId | None = None
        keeper.kept.connect(lambda _at: self._go_on())

    def print(self, plan: PlanId) -> None:
        """Show a plan's paper, with every word that stands in the editor."""
        self._waiting = plan
        self._keeper.keep()
        self._go_on()

    def _go_on(self) -> None:
        plan = self._waiting
        if plan is None or not self._keeper.clean:
            return
        self._waiting = None

        def made(paper: Paper) -> None:
            shown = to_show(paper, lambda with_address, have: _again(self._work, plan, with_address, have))
            self._work.ways.paper.emit(shown, title(paper.kind))

        _ask(self._work, plan, False, self, made)


def _again(work: Workplace, plan: PlanId, with_address: bool, have: Callable[[bytes], None]) -> None:
    """Make the paper again: the page that printed it may be gone by now, so the session asks."""
    _ask(work, plan, with_address, work.ways, lambda paper: have(paper.pdf))


def _ask(work: Workplace, plan: PlanId, with_address: bool, owner: QObject, done: Callable[[Paper], None]) -> None:
    language: Language = "en" if spoken() == "en" else "da"
    work.background.run(print_stay_plan, PrintPlan(plan, with_address, language), owner=owner, done=done)
