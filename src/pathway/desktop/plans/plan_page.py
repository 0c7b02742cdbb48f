"""The plan page: sections, the editor of one of them, and the paper it becomes."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.errors import RuleError
from pathway.casework.plans import (
    PlanGlance,
    PlanOnDesk,
    StartPlan,
    find_stay_plan,
    glance_at_plan,
    open_plan,
    start_plan,
)
from pathway.desktop import look
from pathway.desktop.parts import EmptyState, bind
from pathway.desktop.plans.agreeing import Agreeing
from pathway.desktop.plans.discarding import Discarding
from pathway.desktop.plans.plan_columns import PlanColumns
from pathway.desktop.plans.plan_conflict import PlanConflict
from pathway.desktop.plans.plan_editor import PlanEditor
from pathway.desktop.plans.plan_head import PlanHead
from pathway.desktop.plans.plan_keeper import PlanKeeper
from pathway.desktop.plans.plan_preview import PlanPreview
from pathway.desktop.plans.plan_printing import PlanPrinting
from pathway.desktop.plans.plan_reader import PlanReader
from pathway.desktop.plans.section_list import SectionList
from pathway.desktop.plans.sections import SECTIONS, state_of
from pathway.desktop.texts import rule_words
from pathway.desktop.workplace import Workplace
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.stays.stay import StayId


class PlanPage(QWidget):
    """Works on a stay's plan, or reads one version of it.

    Args:
        work: The session.
        stay: The stay whose plan is on the desk: its draft, else the version that holds, else a first draft.
        plan: One version, in place of a stay.
        parent: The window.
    """

    def __init__(
        self,
        work: Workplace,
        stay: StayId | None = None,
        plan: PlanId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._stay, self._plan = work, stay, plan
        self.desk: PlanOnDesk | None = None
        self._carried: StayPlanContent | None = None
        self.head, self.sections = PlanHead(), SectionList()
        self.editor, self.reader, self.conflict = PlanEditor(), PlanReader(), PlanConflict()
        self.preview = PlanPreview(work.background, self.editor.content)
        self.keeper = PlanKeeper(work.background, self.editor.content, self)
        self.agreeing = Agreeing(work, self.editor, self.keeper, self)
        self.printing = PlanPrinting(work, self.keeper, self)
        self.acts = Discarding(work, self.keeper, self)
        self.nothing = EmptyState("", "")
        self._lay_out()
        self._listen()
        self.refresh()

    def _lay_out(self) -> None:
        look.mark(self, role="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = (self.nothing, self.editor, self.reader, self.conflict)  # of what is not read yet nothing is said
        self.columns = PlanColumns(self.sections, middle, self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.columns, 1)
        self.setMinimumSize(self.columns.minimumSize())

    def _listen(self) -> None:
        self.sections.chosen.connect(self._show_section)
        self.sections.entered.connect(self._enter)
        self.editor.asked.connect(self.go_to)
        self.editor.changed.connect(self._typed)
        self.editor.goals.table.removed.connect(self._offer_back)
        self.reader.asked.connect(self._work.ways.read_plan)
        self.conflict.settled.connect(self._settled)
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(self.head.say_unsaved)
        self.keeper.met_other.connect(self._met_other)
        self.keeper.objected.connect(self._objected)
        self.head.agree.clicked.connect(self.agree)
        self.head.new.clicked.connect(self.start_new_version)
        self.head.print.clicked.connect(self.print_paper)
        self.head.more.clicked.connect(self.acts.open_menu)
        self.acts.asked.connect(self.discard)
        self.acts.left.connect(self._open)
        self.agreeing.led.connect(self.go_to)
        self.agreeing.agreed.connect(self._agreed)
        self.head.see.clicked.connect(self.columns.change_places)
        self.columns.shared.connect(self._shared)
        self._work.changes.touched.connect(self._touched)
        bind("Ctrl+PgUp", self, lambda: self.walk(-1))
        bind("Ctrl+PgDown", self, lambda: self.walk(1))

    def refresh(self) -> None:
        """Open the plan, or begin it."""
        if self._plan is not None:
            self._open(self._plan)
        elif self._stay is not None:
            self._work.background.run(find_stay_plan, self._stay, owner=self, done=self._found)

    def _found(self, plan: PlanId | None) -> None:
        if plan is not None:
            self._open(plan)
        elif self._stay is not None:
            self._start(self._stay)

    def _start(self, stay: StayId) -> None:
        self._work.background.run(
            start_plan, StartPlan(stay), owner=self, done=lambda plan: self._open(plan.id), objected=self._say_no
        )

    def _open(self, plan: PlanId) -> None:
        self._work.background.run(open_plan, plan, owner=self, done=self._opened, objected=self._say_no)

    def _say_no(self, error: RuleError) -> None:
        self.nothing.set(rule_words(error), "")
        self.head.show_nothing()
        self._show(self.nothing)

    def _opened(self, desk: PlanOnDesk) -> None:
        self.desk, self._plan = desk, desk.plan.id
        self.head.show_plan(desk)
        if desk.plan.state == "draft":
            self.editor.show_plan(desk)
            self.keeper.begin(desk.plan)
            self._show(self.editor)
            self._put_carried()
        else:
            self.keeper.stop()
            self.reader.show_plan(desk)
            self._show(self.reader)
        self._show_states()
        self.preview.show_plan(desk)
        self.columns.show_paper(True)

    def _show(self, widget: QWidget) -> None:
        self.columns.middle.setCurrentWidget(widget)
        self.sections.setEnabled(widget in (self.editor, self.reader))
        self.head.wait(widget is self.conflict)

    @property
    def writing(self) -> bool:
        """Whether a draft is written in here."""
        return self.desk is not None and self.desk.plan.state == "draft"

    def walk(self, steps: int) -> None:
        """Go to the section above or below; the keyboard stays in the fields if it was there."""
        inside = self.editor.isAncestorOf(self.focusWidget() or self)
        self.sections.walk(steps)
        if inside:
            self._enter()

    def go_to(self, section: str) -> None:
        """Show a section and give the keyboard to its first field."""
        self.sections.choose(section)
        self._enter()

    def _enter(self) -> None:
        if self.columns.middle.currentWidget() is self.editor:
            self.editor.enter()
        else:
            self.reader.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_section(self, section: object) -> None:
        if section is None:
            return
        self.editor.show_section(str(section))
        self.reader.show_section(str(section))

    def _show_states(self) -> None:
        content = self.editor.content() if self.writing else self._agreed_content()
        answered = bool(self.editor.answer.outcome()) if self.writing else True
        self.sections.show_states({name: state_of(name, content, answered) for name in SECTIONS}, self.writing)

    def _agreed_content(self) -> StayPlanContent:
        return self.desk.plan.content if self.desk else StayPlanContent()

    def _typed(self) -> None:
        self._show_states()
        self.preview.touch()
        self.keeper.touch()

    def _offer_back(self, goal: object, place: int) -> None:
        table = self.editor.goals.table
        self._work.ways.undo.emit(lambda: table.bring_back(goal, place), self.tr("Goal removed"))

    def _kept(self, at: datetime) -> None:
        self.head.say_kept(f"{at:%H:%M}")

    def _met_other(self, theirs: Plan) -> None:
        if theirs.state != "draft":
            self._open(theirs.id)
            return
        self.head.say_unsaved()
        self.conflict.show_both(self.keeper.base or StayPlanContent(), self.editor.content(), theirs)
        self._theirs = theirs
        self._show(self.conflict)

    def _settled(self, content: StayPlanContent) -> None:
        self.editor.set_content(content)
        self.keeper.begin(self._theirs)
        self._show(self.editor)
        self._typed()
        self.keeper.keep()

    def _objected(self, error: RuleError) -> None:
        """Keep the words on the screen when the draft is closed under them: a new version can take them along."""
        self.head.say_unsaved()
        if error.code == "plans.agreed":
            self._carried = self.editor.content()
            self.head.agree.hide()
            self.head.new.show()
        self._work.background.rule.emit(error)

    def _put_carried(self) -> None:
        if self._carried is not None:
            self.editor.set_content(self._carried)
            self._carried = None
            self._typed()

    def agree(self) -> None:
        """Let the draft hold, or show what is in the way."""
        if self.writing and self._plan is not None:
            self.agreeing.agree(self._plan)

    def _agreed(self, plan: Plan) -> None:
        self._work.ways.saved.emit(self.tr("The plan holds"))
        self._open(plan.id)

    def start_new_version(self) -> None:
        """Begin the next version as a copy of the one that holds."""
        if self.desk is not None and self.desk.stay is not None:
            self._start(self.desk.stay.id)

    def discard(self) -> None:
        """Delete the draft: the page shows it no more, and hears nothing of it."""
        if self.writing and self._plan is not None:
            plan, self._plan = self._plan, None
            self.acts.discard(plan)

    def print_paper(self) -> None:
        """Show the paper in the window, to be printed."""
        if self._plan is not None:
            self.printing.print(self._plan)

    def _touched(self, tables: frozenset[str]) -> None:
        if "plans" in tables and self._plan is not None and self.keeper.clean:
            self._work.background.run(glance_at_plan, self._plan, owner=self, done=self._glanced)

    def _glanced(self, glance: PlanGlance) -> None:
        """Show the plan again when somebody else has changed it; what is being typed is met by the keeper."""
        if self.desk is None or self._plan is None or not self.keeper.clean:
            return
        known = self.keeper.version if self.keeper.plan is not None else self.desk.plan.version
        if (glance.version, glance.state) != (known, self.desk.plan.state):
            self._open(self._plan)

    def _shared(self, beside: bool) -> None:
        self.head.see.setVisible(self.desk is not None and not beside)
        self.head.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head find the words it has room for."""
        super().resizeEvent(event)
        self.head.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed: leaving asks nothing."""
        self.keeper.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc: the paper first where it took the editor's place, then the page, for the citizen."""
        if event.key() != Qt.Key.Key_Escape or self.desk is None:
            super().keyPressEvent(event)
        elif self.columns.alone:
            self.columns.change_places()
        else:
            self._work.ways.citizen.emit(self.desk.citizen.id)
