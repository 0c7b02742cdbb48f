"""Being away while the place is kept: on leave, in hospital, in prison."""

from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.base.clock import local_day
from pathway.casework.houses import Place
from pathway.casework.operation import Operation
from pathway.casework.placements import NewPause, pause
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.stays_away import Ui_AwayForm
from pathway.desktop.parts import Choice, Words, show_date
from pathway.desktop.workplace import Workplace
from pathway.placements.placement import Pause
from pathway.stays.stay import Stay

ORDER = ("leave", "hospital", "prison")


class AwayDialog(FormDialog):
    """The form of a pause in a stay.

    Args:
        work: The session.
        place: The place that is kept.
        stay: The stay that pauses.
        parent: The page.
    """

    form: Ui_AwayForm

    def __init__(self, work: Workplace, place: Place, stay: Stay, parent: QWidget | None = None) -> None:
        form, head = Ui_AwayForm(), place.citizen.name if place.citizen else ""
        super().__init__(
            work, head, form, ("kind", "started_on", "ended_on"), self.tr("Save"), width=480, parent=parent
        )
        self._stay = stay
        self.setWindowTitle(self.tr("Away"))
        self.aside.setText(f"{place.shelter.name} {place.room.name}" if place.room else place.shelter.name)
        codes = code_list("pause")
        form.kind.set_choices(
            [Choice(code, str(number), codes.label(code, language.spoken())) for number, code in enumerate(ORDER, 1)]
        )
        form.kind.picked.connect(lambda _kind: form.ended_on.setFocus())
        form.started_on.set_value(local_day(work.background.office.clock()))
        for line in (form.kind_said, form.said):
            line.set_reserve(False)
        form.ended_on.set_kind(lean="future")
        self.bottom.add(Words(self.tr("The place is kept."), role="second"))
        self.begin("stays.away", stay.citizen, stay.id)
        form.kind.setFocus()

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the pause as the form stands."""
        kind, first = self.form.kind.value(), self.form.started_on.value()
        if kind is None:
            self.fields.say("kind", self.tr("Choose why."))
        elif first is None:
            self.fields.say("started_on", self.tr("Write the first day."))
        elif first < self._stay.moved_in:
            words = self.tr("The stay began {day}.").format(day=show_date(self._stay.moved_in))
            self.fields.say("started_on", words)
        else:
            stay = self._stay
            return pause, NewPause(stay.citizen, stay.id, str(kind), first, self.form.ended_on.value())
        return None

    def saved(self, answer: Pause) -> str:
        """Return that it was recorded."""
        del answer
        return self.tr("Saved: away")
