"""Away from a place that is kept: hospital, prison, leave."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import NewPause, pause
from pathway.casework.record import Record
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.citizens import record_words
from pathway.desktop.citizens.form_dialog import FormDialog
from pathway.desktop.forms.citizens_pause import Ui_PauseForm
from pathway.desktop.workplace import Workplace
from pathway.placements.placement import Pause


class PauseDialog(FormDialog):
    """Asks which place is kept, why, and for how long."""

    NAME = "citizens.pause"
    FIELDS = ("of", "kind", "started_on", "ended_on")

    def __init__(self, work: Workplace, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(work, Ui_PauseForm(), self.tr("Pause or leave"), record.citizen.id, parent=parent)
        self._record = record
        kept = [(str(each.id), record_words.placement_words(each)) for each in record.open_placements]
        if record.open_stay is not None:
            kept.insert(0, (str(record.open_stay.id), record_words.stay_words(record, record.open_stay)))
        self._first = kept[0][0]
        self.form.of.set_rows(kept)
        self.form.kind.set_rows([(code.code, code.label(language.spoken())) for code in code_list("pause")])
        self.body.addWidget(self.inner)
        self.begin(self._fresh)

    def _fresh(self) -> None:
        self.fields.set("of", self._first)
        self.fields.set("started_on", self.today)
        self.form.kind.setFocus()

    def asked(self) -> NewPause | None:
        """Return the pause."""
        kind, first = self.fields.text("kind"), self.fields.day("started_on")
        if not kind:
            self.fields.say("kind", "error", self.tr("Choose why."))
        if first is None:
            self.fields.say("started_on", "error", self.tr("Write the first day."))
        if not kind or first is None:
            return None
        of = UUID(self.fields.text("of"))
        return NewPause(self._record.citizen.id, of, kind, first, self.fields.day("ended_on"))

    def operation(self) -> Operation[NewPause, Pause]:
        """Record the pause."""
        return pause

    def told(self) -> str:
        """Return that it was saved."""
        return self.tr("Pause recorded")
