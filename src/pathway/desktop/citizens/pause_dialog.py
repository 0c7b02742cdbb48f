"""Away from a place that is kept: hospital, prison, leave."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import NewPause, pause
from pathway.casework.record import Record
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.citizens import record_words
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.citizens_pause import Ui_PauseForm
from pathway.desktop.workplace import Workplace
from pathway.placements.placement import Pause


class PauseDialog(FormDialog):
    """Asks which place is kept, why, and for how long."""

    def __init__(self, work: Workplace, record: Record, parent: QWidget | None = None) -> None:
        names = ("of", "kind", "started_on", "ended_on")
        form = Ui_PauseForm()
        super().__init__(work, self.tr("Pause or leave"), form, names, self.tr("Save"), parent=parent)
        self._record = record
        places = [(str(each.id), record_words.placement_words(each)) for each in record.open_placements]
        if record.open_stay is not None:
            places.insert(0, (str(record.open_stay.id), record_words.stay_words(record, record.open_stay)))
        form.of.set_rows(places, places[0][0])
        form.kind.setPlaceholderText(self.tr("choose"))
        form.kind.set_rows([(code.code, code.label(language.spoken())) for code in code_list("pause")])
        form.started_on.set_value(record.today)
        self.begin("citizens.pause", record.citizen.id)
        form.kind.setFocus()

    def asked(self) -> tuple[Operation[NewPause, Pause], NewPause] | None:
        """Return the pause to be recorded."""
        kind, first = self.form.kind.value(), self.form.started_on.value()
        if first is None:
            self.fields.say("started_on", self.tr("Write the first day."))
        if not kind:
            self.fields.say("kind", self.tr("Choose why."))
        if not kind or first is None:
            return None
        of = UUID(str(self.form.of.value()))
        return pause, NewPause(self._record.citizen.id, of, str(kind), first, self.form.ended_on.value())

    def saved(self, answer: Pause) -> str:
        """Return that it was recorded."""
        del answer
        return self.tr("Pause recorded")
