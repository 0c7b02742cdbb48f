"""The day and place that a move-out is agreed for; the chart shows it as planned."""

from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.stays import ForeseeMoveOut, foresee_move_out
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.placements_foresee import Ui_ForeseeForm
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay

NAMES = ("on", "destination")


class ForeseeDialog(FormDialog):
    """An empty day takes the agreement back.

    Args:
        work: The session.
        stay: The stay, as it is shown now.
        parent: The page.
    """

    def __init__(self, work: Workplace, stay: Stay, parent: QWidget | None = None) -> None:
        form = Ui_ForeseeForm()
        super().__init__(work, self.tr("Agreed move-out"), form, NAMES, self.tr("Save"), width=480, parent=parent)
        self._stay = stay
        rows = [(each.code, each.label(language.spoken())) for each in code_list("destination").on(work.now().date())]
        form.on.set_kind(lean="future")
        form.on.set_value(stay.planned_move_out)
        form.destination.set_rows([("", self.tr("not stated")), *rows], stay.planned_destination)
        self.begin("placements.foresee", stay.citizen, stay.id)
        form.on.setFocus()

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the agreement."""
        day = self.form.on.value()
        where = str(self.form.destination.value() or "") if day is not None else ""
        return foresee_move_out, ForeseeMoveOut(self._stay.id, day, where)

    def saved(self, answer: Stay) -> str:
        """Return what was saved."""
        if answer.planned_move_out is None:
            return self.tr("The move-out is no longer agreed")
        return self.tr("Move-out agreed")
