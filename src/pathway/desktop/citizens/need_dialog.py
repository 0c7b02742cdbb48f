"""A need that no place meets: what the chart draws as days without a place."""

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import RecordNeed, record_need
from pathway.citizens.citizen import CitizenId
from pathway.desktop.citizens.form_dialog import FormDialog
from pathway.desktop.forms.citizens_need import Ui_NeedForm
from pathway.desktop.workplace import Workplace
from pathway.placements.need import Need


class NeedDialog(FormDialog):
    """Asks since when a place has been needed, and what is needed."""

    NAME = "citizens.need"
    FIELDS = ("noticed_on", "met_on", "text")

    def __init__(self, work: Workplace, citizen: CitizenId, parent: QWidget | None = None) -> None:
        super().__init__(work, Ui_NeedForm(), self.tr("A need without a place"), citizen, parent=parent)
        self._citizen = citizen
        self.body.addWidget(self.inner)
        self.begin(self._fresh)

    def _fresh(self) -> None:
        self.fields.set("noticed_on", self.today)
        self.form.noticed_on.setFocus()

    def asked(self) -> RecordNeed | None:
        """Return the need."""
        since = self.fields.day("noticed_on")
        if since is None:
            self.fields.say("noticed_on", "error", self.tr("Write since when."))
            return None
        return RecordNeed(self._citizen, since, self.fields.day("met_on"), self.fields.text("text"))

    def operation(self) -> Operation[RecordNeed, Need]:
        """Record the need."""
        return record_need

    def told(self) -> str:
        """Return that it was saved."""
        return self.tr("Need recorded")
