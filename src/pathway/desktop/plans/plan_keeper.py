"""Keeps a plan's draft in the store within two seconds of the last key, and never over somebody else's words."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.plans import KeepPlanDraft, keep_plan_draft
from pathway.desktop.background import Background
from pathway.desktop.drafting import AT_MOST_MS, PAUSE_MS
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan

AGAIN_MS = 10_000
"""How long after a failure the draft is tried again, also when nobody types on."""


class PlanKeeper(QObject):
    """Keeps what an editor holds. The store counts the versions, so the next one is known before it answers.

    Args:
        background: The way to the office.
        gather: Gives the content as it stands.
        parent: The page.

    ``base`` is the content that both started from when somebody else was met.
    """

    kept = Signal(object)
    """The draft was kept; gives the moment, local time."""
    unsaved = Signal()
    """Something was typed that is not kept yet."""
    met_other = Signal(object)
    """Somebody else wrote in the draft meanwhile; gives the plan as it stands in the store. Nothing was overwritten."""
    objected = Signal(object)
    """The trade's no to what was typed (`RuleError`)."""
    failed = Signal()
    """The draft could not be kept."""

    def __init__(self, background: Background, gather: Callable[[], StayPlanContent], parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._gather = background, gather
        self.plan: Plan | None = None
        self.base: StayPlanContent | None = None
        self._last: StayPlanContent | None = None
        self._version = 0
        self._under_way = 0
        self._quiet = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=AT_MOST_MS)
        self._quiet.timeout.connect(self.keep)
        self._latest.timeout.connect(self.keep)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.keep)
        background.closing.connect(self.keep)

    def begin(self, plan: Plan) -> None:
        """Keep a draft from now on, over the version that is given."""
        self.stop()
        self.plan, self._version, self._last = plan, plan.version, plan.content

    @property
    def version(self) -> int:
        """The version that the store has, or will have when all that was asked for is kept."""
        return self._version

    @property
    def busy(self) -> bool:
        """Whether the store has not answered yet."""
        return self._under_way > 0

    @property
    def clean(self) -> bool:
        """Whether everything that was typed is kept."""
        return not self.busy and (self.plan is None or self._gather() == self._last)

    def stop(self) -> None:
        """Keep nothing more: the plan is agreed on, or somebody has to choose first."""
        self._quiet.stop()
        self._latest.stop()
        self._again.stop()
        self.plan = None

    def touch(self) -> None:
        """Say that something was typed."""
        if self.plan is None:
            return
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()
        self.unsaved.emit()

    def keep(self) -> None:
        """Keep the draft now, if anything changed since the last time."""
        self._quiet.stop()
        self._latest.stop()
        if self.plan is None:
            return
        content = self._gather()
        if content == self._last:
            return
        self._last = content
        asked = KeepPlanDraft(self.plan.id, self._version, content)
        self._version += 1
        self._under_way += 1
        self._background.run(
            keep_plan_draft, asked, owner=self, done=self._kept, objected=self._objected, failed=self._failed
        )

    def _kept(self, plan: Plan) -> None:
        self._under_way -= 1
        if self.plan is not None:
            self.plan = plan
        now: datetime = self._background.office.clock().astimezone()
        self.kept.emit(now)

    def _objected(self, error: RuleError) -> None:
        self._under_way -= 1
        theirs = getattr(error, "theirs", None)
        if self.plan is None:
            return
        if not isinstance(theirs, Plan):
            self._back_to_kept()
            self.objected.emit(error)
        elif theirs.version == self.plan.version:  # nobody wrote: one of our own was not kept before this one
            self._back_to_kept()
            self.keep()
        else:
            self.meet(theirs)

    def meet(self, theirs: Plan) -> None:
        """Stop keeping: somebody has to choose between both first."""
        if self.plan is not None:
            self.base = self.plan.content
            self.stop()
            self.met_other.emit(theirs)

    def _failed(self, _error: OutsideError) -> None:
        self._under_way -= 1
        self._back_to_kept()
        self._again.start()
        self.failed.emit()

    def _back_to_kept(self) -> None:
        if self.plan is not None:
            self._version, self._last = self.plan.version, self.plan.content
