"""The editor of a stay plan: one section at a time, in the drawing ``plan_stay``."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from pathway.base.errors import RuleError
from pathway.casework.plans import PlanOnDesk
from pathway.desktop import look
from pathway.desktop.forms.plans_plan_stay import Ui_PlanStay
from pathway.desktop.parts import CodeCombo, DateField, TextArea, show_date
from pathway.desktop.plans.answer import Answer
from pathway.desktop.plans.goal_fields import GoalFields
from pathway.desktop.plans.missing_list import MissingList
from pathway.desktop.plans.offered import offered, supports
from pathway.desktop.plans.plan_tables import PARTNERS, REVIEWS, prepare_partners, prepare_reviews
from pathway.desktop.plans.rows_editor import RowsEditor
from pathway.desktop.plans.sections import SECTIONS, missing
from pathway.desktop.texts import rule_words
from pathway.plans.kinds.stay_plan import StayPlanContent

LINES = {"contact_person", "case_manager", "municipality_contact"}
TEXTS = {"wishes": 5, "background": 3, "housing": 6, "agreements": 6, "action_plan": 6, "exit_plan": 5, "if_leaving": 6}
"""Texts and the least height of their fields, in lines."""
SECTION_OF = {"outcome": "signatures", "next_review": "signatures", "wishes": "wishes", "goals": "goals"}
"""In which section the field of a no stands."""
CODES = ("exit_destination", "exit_support")
TEXT_MOST = 560
"""How wide a text may be: the editor's whole width on a small screen, and still a line that the eye can follow."""


class PlanEditor(QScrollArea):
    """Shows a plan's sections one by one, and tells what stands in them."""

    changed = Signal()
    asked = Signal(str)
    """A missing thing was clicked; gives its section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._content = StayPlanContent()
        self.section = SECTIONS[0]
        self.form = Ui_PlanStay()
        self.missing = MissingList()
        self.missing.asked.connect(self.asked)
        self._lay_out()
        self.answer = Answer(self.form)
        self.goals = GoalFields(self.form)
        prepare_partners(self.form.partners)
        prepare_reviews(self.form.reviews)
        self._name_fields()
        self._listen()
        self.show_section(self.section)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sections = QWidget()
        self.form.setupUi(sections)
        inside = QWidget()
        look.mark(inside, role="surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(sections)
        column.addWidget(self.missing)
        column.addStretch(1)
        self.setWidget(inside)

    def _name_fields(self) -> None:
        for name, lines in TEXTS.items():
            self._field(name).set_lines(lines)
            self._field(name).setMaximumWidth(look.wide(TEXT_MOST))
            self._field(name).setAccessibleName(self._title_of(name))
        for name in (*LINES, *CODES, "exit_on"):
            self._field(name).setAccessibleName(self._title_of(name))

    def _title_of(self, name: str) -> str:
        label = getattr(self.form, f"{name}_label", None)
        heads = {
            "housing": self.tr("Housing"),
            "agreements": self.tr("Agreements about the stay"),
            "action_plan": self.tr("Action plan"),
            "if_leaving": self.tr("If you leave"),
        }
        return str(label.text()) if label is not None else heads[name]

    def _listen(self) -> None:
        for name in LINES:
            self._field(name).textEdited.connect(self._edited)
        for name in TEXTS:
            self._field(name).textChanged.connect(self._edited)
        for name in CODES:
            self._field(name).chosen.connect(self._edited)
        self.form.how.setMaximumWidth(look.wide(TEXT_MOST))
        self.form.exit_on.changed.connect(self._edited)
        self.form.exit_on.editingFinished.connect(self._look_at_day)
        for table in (self.form.partners, self.form.reviews):
            table.changed.connect(self._edited)
        self.goals.changed.connect(self._edited)
        self.answer.changed.connect(self._edited)

    def _field(self, name: str) -> Any:
        return getattr(self.form, name)

    def show_plan(self, desk: PlanOnDesk) -> None:
        """Show a plan as it was opened."""
        self._today = desk.today
        over = desk.heading
        born = show_date(over.born, weekday=False) if over.born else "–"
        moved_in = show_date(over.moved_in, weekday=False) if over.moved_in else "–"
        known = ((self.tr("Born"), born), (self.tr("Moved in"), moved_in))
        where = ((self.tr("Room"), f"{over.shelter} {over.room}".strip() or "–"),)
        municipality = ((self.tr("Municipality"), over.municipality or "–"),)
        self.form.known.set_rows((*known, *where, *municipality))
        self.answer.propose(desk.next_review)
        self.set_content(desk.plan.content)

    def set_content(self, content: StayPlanContent) -> None:
        """Put a content into the fields. Nothing is told as changed."""
        self._filling = True
        self._content = content
        for name in LINES:
            self._field(name).setText(getattr(content, name))
        for name in TEXTS:
            if self._field(name).text() != getattr(content, name):
                self._field(name).set_text(getattr(content, name))
        self.form.exit_on.set_value(content.exit_on)
        destinations = offered("destination", self._today, content.exit_destination)
        self.form.exit_destination.set_rows(destinations, content.exit_destination)
        self.form.exit_support.set_rows(supports(self._today, content.exit_support), content.exit_support)
        self.goals.show_goals(content.goals, self._today)
        self.form.partners.set_rows(content.partners)
        self.form.reviews.set_rows(content.reviews)
        self._filling = False
        self.missing.show_missing(missing(self.content()))

    def content(self) -> StayPlanContent:
        """Return what stands in the fields."""
        values: Mapping[str, Any] = {
            **{name: self._field(name).text() for name in (*LINES, *TEXTS)},
            **{name: str(self._field(name).value() or "") for name in CODES},
            "exit_on": self.form.exit_on.value(),
            "goals": self.goals.goals(),
            PARTNERS: self.form.partners.rows(),
            REVIEWS: self.form.reviews.rows(),
        }
        return replace(self._content, **values)

    def show_section(self, section: str) -> None:
        """Show one section."""
        self.section = section
        for name in SECTIONS:
            self._page(name).setVisible(name == section)
        self.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Give the keyboard to the section's first field; a table without rows gets its first one."""
        tables: dict[str, RowsEditor] = {name: self._field(name) for name in ("goals", PARTNERS, REVIEWS)}
        if self.section in tables:
            table = tables[self.section]
            table.add_row() if table.current() < 0 else table.strip.focus_column(0)
        elif self.section == "signatures":
            self.answer.choices.focus_choice()
        else:
            field = next(each for each in self._page(self.section).findChildren(QWidget) if _takes_words(each))
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(field, TextArea):
                field.moveCursor(QTextCursor.MoveOperation.End)

    def show_error(self, error: RuleError) -> None:
        """Show a no beside its field, and give it the keyboard."""
        words = rule_words(error)
        if error.field in ("outcome", "next_review"):
            self.answer.show_error(error.field, words)
        elif error.field == "wishes":
            look.mark(self.form.wishes, state="error")
            self.form.wishes_message.show_message("error", words, "")
            self.form.wishes.setFocus()
        elif error.field == "goals":
            self.goals.show_error(words)

    def _page(self, section: str) -> QWidget:
        page: QWidget = self._field(f"{section}_page")
        return page

    def _look_at_day(self) -> None:
        problem = self.form.exit_on.problem()
        look.mark(self.form.exit_on, state="error" if problem else "")
        self.form.exit_on_message.show_message("error" if problem else "", problem, "")

    def _edited(self) -> None:
        if self._filling:
            return
        if self.form.wishes_message.words.text():
            look.mark(self.form.wishes, state="")
            self.form.wishes_message.show_message("", "", "")
        self.goals.clear_error()
        self.missing.show_missing(missing(self.content()))
        self.changed.emit()


def _takes_words(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | TextArea | DateField | CodeCombo) and widget.isEnabled()
