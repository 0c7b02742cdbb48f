"""Letting a draft hold: what must be mended is shown where it stands, the answer is asked for, then it is done."""

from PySide6.QtCore import QObject, Signal

from pathway.base.errors import RuleError
from pathway.casework.plans import AgreePlan, agree_plan
from pathway.desktop.plans.plan_editor import SECTION_OF, PlanEditor
from pathway.desktop.plans.plan_keeper import PlanKeeper
from pathway.desktop.workplace import Workplace
from pathway.plans.plan import Plan, PlanId

LAST = "signatures"


class Agreeing(QObject):
    """The way from "let it hold" to a version that does. Nothing holds before its last section was seen."""

    led = Signal(str)
    """Somebody has to look at a section first; gives it."""
    agreed = Signal(object)
    """The version holds; gives the plan."""

    def __init__(self, work: Workplace, editor: PlanEditor, keeper: PlanKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._editor, self._keeper = work, editor, keeper

    def agree(self, plan: PlanId) -> None:
        """Let the draft hold, or show what is in the way."""
        try:
            self._editor.content().check()
        except RuleError as error:
            self._show(error)
            return
        answer = self._editor.answer
        if self._editor.section != LAST:
            self.led.emit(LAST)
        elif not answer.outcome():
            self._show(RuleError("plans.unknown_outcome", "outcome"))
        elif answer.problem():
            answer.show_error("next_review", answer.problem())
        else:
            self._ask(plan)

    def _ask(self, plan: PlanId) -> None:
        self._keeper.keep()
        self._editor.setEnabled(False)  # what is typed from here on would be in no version
        answer = self._editor.answer
        asked = AgreePlan(plan, answer.outcome(), answer.next_review(), self._keeper.version)
        self._work.background.run(
            agree_plan,
            asked,
            owner=self,
            done=self._done,
            objected=self._objected,
            failed=lambda _error: self._editor.setEnabled(True),
        )

    def _done(self, plan: Plan) -> None:
        self._editor.setEnabled(True)
        self._keeper.stop()
        self.agreed.emit(plan)

    def _objected(self, error: RuleError) -> None:
        self._editor.setEnabled(True)
        theirs = getattr(error, "theirs", None)
        if isinstance(theirs, Plan):
            self._keeper.meet(theirs)
        else:
            self._show(error)

    def _show(self, error: RuleError) -> None:
        if error.field in SECTION_OF:
            self.led.emit(SECTION_OF[error.field])
            self._editor.show_error(error)
        else:
            self._work.background.rule.emit(error)
