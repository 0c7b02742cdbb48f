"""A follow-up that somebody makes by hand: what, by when, and who is asked."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.casework.followups import NewFollowUp, make_follow_up
from pathway.casework.operation import Operation
from pathway.casework.unit import colleagues
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.followups_follow_up import Ui_FollowUpForm
from pathway.desktop.workplace import Workplace
from pathway.followups.followup import FollowUp
from pathway.staff.user import User

NAMES = ("reason", "text", "due", "responsible")
OWN = "own"
IN_A_WEEK = timedelta(days=7)


class FollowUpDialog(FormDialog):
    """Stands on an own task, in a week, for oneself.

    Args:
        work: The session.
        citizen_id: Whom it is about.
        parent: The page.
    """

    def __init__(self, work: Workplace, citizen_id: CitizenId, parent: QWidget | None = None) -> None:
        form = Ui_FollowUpForm()
        super().__init__(work, self.tr("New follow-up"), form, NAMES, self.tr("Save"), width=520, parent=parent)
        self.citizen = citizen_id
        spoken, today = language.spoken(), work.now().date()
        codes = sorted(code_list("followup_reason").on(today), key=lambda each: each.code != OWN)
        form.reason.set_rows([(each.code, each.label(spoken)) for each in codes], OWN)
        form.text.set_lines(2)
        form.due.set_kind(lean="future")
        form.due.set_value(today + IN_A_WEEK)
        work.background.run(colleagues, None, owner=self, done=self._begun)

    def _begun(self, users: tuple[User, ...]) -> None:
        me = self.work.me.initials
        rows = [(each.initials, f"{each.name} ({each.initials})") for each in users]
        self.form.responsible.set_rows(rows or [(me, self.work.me.name)], me)
        self.begin("followups.follow_up", self.citizen)
        self.form.text.setFocus()

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the follow-up to be made; an own task has words, so that somebody knows what it was."""
        form = self.form
        due, reason = form.due.value(), str(form.reason.value() or OWN)
        text = form.text.text().strip()
        if due is None:
            self.fields.say("due", self.tr("Write the day."))
            return None
        if reason == OWN and not text:
            self.fields.say("text", self.tr("Write what is to be done."))
            return None
        who = str(form.responsible.value() or "")
        return make_follow_up, NewFollowUp(self.citizen, due, reason, text, responsible=who)

    def saved(self, answer: FollowUp) -> str:
        """Return what was saved."""
        del answer
        return self.tr("Follow-up made")
