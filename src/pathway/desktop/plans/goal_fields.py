"""The goals: a table, and what belongs to the goal that is written in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pathway.desktop.forms.plans_plan_stay import Ui_PlanStay
from pathway.desktop.plans.offered import offered
from pathway.desktop.plans.row_fields import RowField
from pathway.plans.kinds.stay_plan import Goal

translate = QCoreApplication.translate


class GoalFields(QObject):
    """The table of goals and, below it, what the current goal takes, its kind and its theme."""

    changed = Signal()

    def __init__(self, form: Ui_PlanStay) -> None:
        super().__init__(form.goals)
        self._form, self._today, self._filling = form, date.min, False
        self.table = form.goals
        self._prepare()
        form.how.set_lines(3)
        for field, label in ((form.how, form.how_label), (form.goal_type, form.goal_type_label)):
            field.setAccessibleName(label.text())
        form.theme.setAccessibleName(form.theme_label.text())
        self.table.changed.connect(self._edited)
        self.table.current_changed.connect(self._show_current)
        form.how.textChanged.connect(lambda: self._put(how=form.how.text()))
        form.goal_type.chosen.connect(lambda code: self._put(goal_type=code or ""))
        form.theme.chosen.connect(lambda code: self._put(theme=code or ""))

    def _prepare(self) -> None:
        fields = (
            RowField("goal", translate("Plan", "Goal"), share=5),
            RowField("who", translate("Plan", "Who"), share=2, quiet=True),
            RowField("by", translate("Plan", "By"), kind="date", share=0),
            RowField("state", translate("Plan", "Status"), kind="state", share=0),
        )
        self.table.prepare(fields, Goal, translate("Plan", "Goal"))
        self._words()

    def show_goals(self, goals: Sequence[Goal], today: date) -> None:
        """Show a plan's goals."""
        self._today = today
        self.table.set_rows(goals)
        self._words()

    def goals(self) -> tuple[Goal, ...]:
        """Return the goals as they stand."""
        return self.table.rows()

    def show_error(self, words: str) -> None:
        """Say what is wrong with a goal, and go to the first one without words."""
        for place, goal in enumerate(self.table.rows()):
            if not goal.goal.strip():
                self.table.choose(place, 0)
                break
        self.table.message.show_message("error", words, "")

    def clear_error(self) -> None:
        """Take the message away."""
        self.table.message.show_message("", "", "")

    def _words(self) -> None:
        goals = self.table.rows()
        reached = sum(goal.state == "reached" for goal in goals)
        count = translate("Plan", "{count}, of which {reached} reached").format(count=len(goals), reached=reached)
        self.table.set_words(
            translate("Plan", "Goals"),
            (count if reached else str(len(goals))) if goals else "",
            translate("Plan", "No goals yet. A goal says what shall be reached, who does it, and by when."),
            translate("Plan", "+ New goal"),
        )

    def _show_current(self) -> None:
        goal = self.table.current_row()
        self._form.goal_more.setVisible(goal is not None)
        if goal is None:
            return
        self._filling = True
        self._form.how_of.setText(" ".join(goal.goal.split()))
        if self._form.how.text() != goal.how:
            self._form.how.set_text(goal.how)
        self._form.goal_type.set_rows(offered("goal_type", self._today, goal.goal_type), goal.goal_type)
        self._form.theme.set_rows(offered("theme", self._today, goal.theme), goal.theme)
        self._filling = False

    def _put(self, **values: object) -> None:
        if not self._filling:
            self.table.change(**values)

    def _edited(self) -> None:
        goal = self.table.current_row()
        self._form.how_of.setText(" ".join(goal.goal.split()) if goal else "")
        self._words()
        self.changed.emit()
