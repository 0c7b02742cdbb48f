"""Settling what was due, with a word on how."""

from PySide6.QtWidgets import QWidget

from pathway.casework.followups import SettleFollowUp, reopen_follow_up, settle_follow_up
from pathway.casework.operation import Operation
from pathway.desktop.citizens import words
from pathway.desktop.citizens.form_dialog import FormDialog
from pathway.desktop.forms.citizens_settle import Ui_SettleForm
from pathway.desktop.parts import StateLabel
from pathway.desktop.workplace import Workplace
from pathway.followups.followup import FollowUp


class SettleDialog(FormDialog):
    """Asks for a word on what was done; none is needed."""

    NAME = "citizens.settle"
    FIELDS = ("outcome",)

    def __init__(self, work: Workplace, due: FollowUp, parent: QWidget | None = None) -> None:
        super().__init__(work, Ui_SettleForm(), words.matter(due), due.citizen, due.id, parent, 480)
        self._due = due
        when = f"{words.day_words(due.due, self.today)}, {words.when(due.due, self.today)}"
        self.body.addWidget(StateLabel(words.due_state(due.due, self.today), when))
        self.body.addWidget(self.inner)
        self.save.setText(self.tr("Settled"))
        self.begin()
        self.form.outcome.setFocus()

    def asked(self) -> SettleFollowUp:
        """Return that it was done, and how."""
        return SettleFollowUp(self._due.id, self.fields.text("outcome"))

    def operation(self) -> Operation[SettleFollowUp, FollowUp]:
        """Settle it."""
        return settle_follow_up

    def told(self) -> str:
        """Return that it was settled, and offer to take it back."""
        background, settled = self._work.background, self._due.id
        take_back = lambda: background.run(reopen_follow_up, settled, owner=background)  # noqa: E731
        self._work.ways.undo.emit(take_back, self.tr("Settled: {what}").format(what=words.matter(self._due)))
        return self.tr("Settled")
