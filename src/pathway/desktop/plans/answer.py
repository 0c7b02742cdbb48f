"""The last section: what the citizen answered to the plan, and when it is looked at again."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from pathway.codes.lists import Code, code_list
from pathway.desktop import look
from pathway.desktop.forms.plans_plan_stay import Ui_PlanStay
from pathway.desktop.language import spoken
from pathway.desktop.parts import Choice, Choices


class Answer(QObject):
    """The citizen's answer and the next review, asked for when the plan is to hold."""

    changed = Signal()

    def __init__(self, form: Ui_PlanStay) -> None:
        super().__init__(form.outcome_place)
        self._form = form
        rows = [Choice(each.code, str(number), each.label(spoken())) for number, each in enumerate(_answers(), 1)]
        self.choices = Choices(rows, form.outcome_label.text())
        column = QVBoxLayout(form.outcome_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choices)
        form.next_review.setAccessibleName(form.next_review_label.text())
        form.next_review.setMaximumWidth(look.wide(200))
        self.choices.chosen.connect(lambda _code: self._answered())
        form.next_review.editingFinished.connect(self._look_at_day)
        form.next_review.changed.connect(lambda _day: self._clear_day())

    def propose(self, day: date) -> None:
        """Propose the day of the next review, unless somebody wrote one."""
        if not self._form.next_review.text():
            self._form.next_review.set_value(day)

    def outcome(self) -> str:
        """Return the code of the answer, "" while none is chosen."""
        return str(self.choices.value() or "")

    def next_review(self) -> date | None:
        """Return the day of the next review."""
        return self._form.next_review.value()

    def problem(self) -> str:
        """Return what is wrong with the day as it is written, "" for nothing."""
        return str(self._form.next_review.problem())

    def show_error(self, field: str, words: str) -> None:
        """Say what is wrong beside one of the two, and give it the keyboard."""
        message = getattr(self._form, f"{field}_message")
        message.show_message("error", words, "")
        if field == "next_review":
            look.mark(self._form.next_review, state="error")
            self._form.next_review.setFocus()
        else:
            self.choices.focus_choice()

    def _answered(self) -> None:
        self._form.outcome_message.show_message("", "", "")
        self.changed.emit()

    def _look_at_day(self) -> None:
        if self.problem():
            look.mark(self._form.next_review, state="error")
            self._form.next_review_message.show_message("error", self.problem(), "")

    def _clear_day(self) -> None:
        look.mark(self._form.next_review, state="")
        self._form.next_review_message.show_message("", "", "")


def _answers() -> list[Code]:
    return list(code_list("signature"))
