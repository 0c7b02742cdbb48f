"""A need that no place meets: what the chart draws as days without a place."""

from datetime import date

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import RecordNeed, record_need
from pathway.citizens.citizen import CitizenId
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.citizens_need import Ui_NeedForm
from pathway.desktop.workplace import Workplace
from pathway.placements.need import Need


class NeedDialog(FormDialog):
    """Asks since when a place has been needed, and what is needed."""

    def __init__(self, work: Workplace, citizen: CitizenId, today: date, parent: QWidget | None = None) -> None:
        names, form = ("noticed_on", "met_on", "text"), Ui_NeedForm()
        super().__init__(work, self.tr("A need without a place"), form, names, self.tr("Save"), parent=parent)
        self._citizen = citizen
        form.noticed_on.set_value(today)
        self.begin("citizens.need", citizen)
        form.noticed_on.setFocus()

    def asked(self) -> tuple[Operation[RecordNeed, Need], RecordNeed] | None:
        """Return the need to be recorded."""
        since = self.form.noticed_on.value()
        if since is None:
            self.fields.say("noticed_on", self.tr("Write since when."))
            return None
        return record_need, RecordNeed(self._citizen, since, self.form.met_on.value(), self.form.text.text().strip())

    def saved(self, answer: Need) -> str:
        """Return that it was recorded."""
        del answer
        return self.tr("Need recorded")
