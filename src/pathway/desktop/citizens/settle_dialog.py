"""Settling what was due, with a word on how."""

from datetime import date

from PySide6.QtWidgets import QWidget

from pathway.casework.followups import SettleFollowUp, reopen_follow_up, settle_follow_up
from pathway.casework.operation import Operation
from pathway.desktop.citizens import words
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.citizens_settle import Ui_SettleForm
from pathway.desktop.parts import StateLabel
from pathway.desktop.workplace import Workplace
from pathway.followups.followup import FollowUp


class SettleDialog(FormDialog):
    """Asks for a word on what was done; none is needed."""

    def __init__(self, work: Workplace, due: FollowUp, today: date, parent: QWidget | None = None) -> None:
        form = Ui_SettleForm()
        super().__init__(work, words.matter(due), form, ("outcome",), self.tr("Settled"), width=480, parent=parent)
        self._due = due
        when = f"{words.day_words(due.due, today)}, {words.when(due.due, today)}"
        self.body.insertWidget(0, StateLabel(words.due_state(due.due, today), when))
        self.begin("citizens.settle", due.citizen, due.id)
        form.outcome.setFocus()

    def asked(self) -> tuple[Operation[SettleFollowUp, FollowUp], SettleFollowUp]:
        """Return that it was done, and how."""
        return settle_follow_up, SettleFollowUp(self._due.id, self.form.outcome.text().strip())

    def saved(self, answer: FollowUp) -> str:
        """Return that it was settled, and offer to take it back."""
        background = self.work.background

        def take_back() -> None:
            background.run(reopen_follow_up, answer.id, owner=background)

        self.work.ways.undo.emit(take_back, self.tr("Settled: {what}").format(what=words.matter(answer)))
        return self.tr("Settled")
