"""A placement is ended: how, where to, and on which day; and what that does."""

from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import EndingOnDesk, EndPlacement, begin_placement_end, register_placement_end
from pathway.codes.endings import Ending, ending
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.placements_end_placement import Ui_EndPlacementForm
from pathway.desktop.parts import Words
from pathway.desktop.placements import rung_words
from pathway.desktop.workplace import Workplace
from pathway.placements.placement import Placement, PlacementId

NAMES = ("manner", "on", "destination", "remark")


class EndPlacementDialog(FormDialog):
    """The manner says whether the end was planned.

    Args:
        work: The session.
        placement_id: The placement.
        parent: The page.
    """

    def __init__(self, work: Workplace, placement_id: PlacementId, parent: QWidget | None = None) -> None:
        form = Ui_EndPlacementForm()
        super().__init__(work, self.tr("End a placement"), form, NAMES, self.tr("End"), width=840, parent=parent)
        self.placement = placement_id
        self._follow_ups = 0
        today, destinations = work.now().date(), code_list("destination")
        form.on.set_kind(lean="past")
        form.on.set_value(today)
        rows = [(each.code, each.label(language.spoken())) for each in destinations.on(today)]
        form.destination.set_rows([("", self.tr("not stated")), *rows], "")
        form.remark.set_lines(3)
        self.consequences = Words(wrap=True)
        self.add_band(self.tr("When you save"), self.consequences)
        form.manner.edited.connect(self._tell)
        work.background.run(begin_placement_end, placement_id, owner=self, done=self._begun)

    def _begun(self, desk: EndingOnDesk) -> None:
        self.aside.setText(rung_words.placement(desk.placement))
        self._follow_ups = desk.follow_ups
        self._tell()
        self.begin("placements.end_placement", desk.placement.citizen, self.placement)
        self.form.manner.setFocus()

    def _tell(self) -> None:
        """Say what saving does."""
        manner = self.form.manner.value()
        counted = {
            Ending.PLANNED: self.tr("It counts as a planned end."),
            Ending.UNPLANNED: self.tr("It counts as an unplanned end."),
            Ending.NEITHER: self.tr("It counts as neither planned nor unplanned."),
        }
        told = [counted[ending(manner)]] if manner else [self.tr("The placement ends on its last day.")]
        if self._follow_ups:
            told.append(self.tr("%n follow-up(s) of the placement are settled.", "", self._follow_ups))
        self.consequences.setText(" ".join(told))

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the end to be registered."""
        form = self.form
        day = form.on.value()
        if day is None:
            self.fields.say("on", self.tr("Write the last day."))
            return None
        where = str(form.destination.value() or "")
        remark = form.remark.text().strip()
        return register_placement_end, EndPlacement(self.placement, day, form.manner.value(), where, remark)

    def saved(self, answer: Placement) -> str:
        """Return what was saved."""
        del answer
        return self.tr("Placement ended")
