"""Deleting a plan's draft: done at once, and taken back by Ctrl+Z. What once held is never deleted."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pathway.base.errors import RuleError
from pathway.casework.plans import DiscardPlanDraft, bring_back_plan_draft, discard_plan_draft
from pathway.desktop.plans.plan_keeper import PlanKeeper
from pathway.desktop.workplace import Workplace
from pathway.plans.plan import Plan, PlanId


class Discarding(QObject):
    """The menu of a draft.

    Args:
        work: The session.
        keeper: Keeps what is typed in the draft.
        page: The page, over which the menu opens.
    """

    asked = Signal()
    """Somebody wants the draft to be gone."""
    left = Signal(object)
    """Gives the version that is there afterwards (`PlanId`): the one that holds, or the draft that could not go."""

    def __init__(self, work: Workplace, keeper: PlanKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._keeper, self._page = work, keeper, page

    def menu(self) -> QMenu:
        """Return what else can be done with the plan that is open."""
        menu = QMenu(self._page)
        if self._keeper.plan is not None:
            menu.addAction(self.tr("Delete the draft")).triggered.connect(lambda _on=False: self.asked.emit())
        return menu

    def open_menu(self) -> None:
        """Open the menu below its button."""
        button = self.sender()
        below = button.mapToGlobal(QPoint(0, button.height() + 4)) if isinstance(button, QWidget) else QPoint()
        self.menu().popup(below)

    def discard(self, plan: PlanId) -> None:
        """Keep the last words, so that they come back with the draft; then delete it, and offer to take that back."""
        self._keeper.keep()
        version = self._keeper.version
        self._keeper.stop()
        asked = DiscardPlanDraft(plan, version)

        def objected(error: RuleError) -> None:
            self.left.emit(plan)
            self._work.background.rule.emit(error)

        self._work.background.run(
            discard_plan_draft,
            asked,
            owner=self,
            done=self._done,
            objected=objected,
            failed=lambda _error: self.left.emit(plan),
        )

    def _done(self, plan: Plan) -> None:
        background = self._work.background

        def take_back() -> None:
            background.run(bring_back_plan_draft, plan, owner=background)

        self._work.ways.saved.emit(self.tr("Draft deleted"))
        self._work.ways.undo.emit(take_back, self.tr("Draft deleted"))
        if plan.replaces is not None:
            self.left.emit(plan.replaces)
        else:
            self._work.ways.citizen.emit(plan.citizen)
