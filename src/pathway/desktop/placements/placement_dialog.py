"""A placement is opened; where another ends on the same day, that is one move."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.casework.operation import Operation
from pathway.casework.placements import MovePlacement, OpenPlacement, begin_placement, move_placement, open_placement
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list
from pathway.desktop import language, look
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.placements_placement import Ui_PlacementForm
from pathway.desktop.placements import rung_words
from pathway.desktop.workplace import Workplace
from pathway.placements.deadlines import first_follow_up, limit
from pathway.placements.placement import Placement

NAMES = (
    "rung", "offer", "started_on", "decided_on", "planned_end", "next_follow_up", "hours_per_week", "method", "ends",
    "manner",
)  # fmt: skip
SUPPORT = "SEL85A"
"""The rung whose support follows a method."""


class PlacementDialog(FormDialog):
    """Asks for the rung, the offer, and the days. Days that follow from a rule are proposed until somebody types them.

    Args:
        work: The session.
        citizen_id: Whose placement it is.
        parent: The page.
    """

    def __init__(self, work: Workplace, citizen_id: CitizenId, parent: QWidget | None = None) -> None:
        form = Ui_PlacementForm()
        super().__init__(work, self.tr("New placement"), form, NAMES, self.tr("Open"), width=600, parent=parent)
        self.citizen = citizen_id
        self._open: dict[str, Placement] = {}
        self._proposed: dict[str, date | None] = {"planned_end": None, "next_follow_up": None}
        self._prepare()
        work.background.run(begin_placement, citizen_id, owner=self, done=self._begun)

    def _prepare(self) -> None:
        form, today, spoken = self.form, self.work.now().date(), language.spoken()
        form.rung.set_rows(rung_words.choices(today))
        form.rung.setPlaceholderText(self.tr("choose a rung"))
        form.method.set_rows([(each.code, each.label(spoken)) for each in code_list("method")])
        form.method.setPlaceholderText(self.tr("choose"))
        form.manner.set_rows([(each.code, each.label(spoken)) for each in code_list("manner").on(today)])
        form.manner.setPlaceholderText(self.tr("choose"))
        for name in ("planned_end", "next_follow_up"):
            getattr(form, name).set_kind(lean="future")
        form.started_on.set_value(today)
        for box in (form.method_box, form.manner_box):
            policy = box.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # what stands beside it stays where it is
            box.setSizePolicy(policy)
        form.rung_told.setMinimumHeight(2 * look.line("caption"))
        form.rung_said.set_reserve(False)  # the words about the rung keep the room
        self._show_rung()
        for signal in (form.rung.chosen, form.method.chosen, form.started_on.changed):
            signal.connect(lambda _value: self._show_rung())
        form.ends.chosen.connect(lambda _value: self._show_end())

    def _begun(self, here: tuple[Placement, ...]) -> None:
        self._open = {str(each.id): each for each in here}
        rows = [("", self.tr("nothing ends"))]
        rows += [(key, rung_words.placement(each)) for key, each in self._open.items()]
        self.form.ends.set_rows(rows, "")
        self.form.ends_box.setVisible(bool(here))
        self._show_end()
        self.begin("placements.placement", self.citizen)
        self.form.rung.setFocus()

    def _show_rung(self) -> None:
        """Tell what opens the rung and how long it may last, and propose the days that follow."""
        form = self.form
        code, method = str(form.rung.value() or ""), str(form.method.value() or "")
        form.method_box.setVisible(code == SUPPORT)
        method = method if code == SUPPORT else ""
        form.rung_told.setText(rung_words.hint(code) if code else "")
        started = form.started_on.value()
        if not code or started is None:
            return
        form.planned_end_hint.setText(rung_words.limit_words(code, method, started))
        last = limit(code, method, started)
        self._propose("planned_end", last.on if last is not None else None)
        self._propose("next_follow_up", first_follow_up(code, started))

    def _propose(self, name: str, day: date | None) -> None:
        field = getattr(self.form, name)
        if field.value() == self._proposed[name] and not field.problem():
            field.set_value(day)
            self._proposed[name] = day

    def _show_end(self) -> None:
        self.form.manner_box.setVisible(bool(self.form.ends.value()))
        self.save_button.setText(self.tr("Move") if self.form.ends.value() else self.tr("Open"))

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the placement that opens; or the move, where another one ends."""
        form = self.form
        started, rung = form.started_on.value(), str(form.rung.value() or "")
        if not rung or started is None:
            name = "rung" if not rung else "started_on"
            self.fields.say(name, self.tr("Choose a rung.") if not rung else self.tr("Write the first day."))
            return None
        opens = OpenPlacement(
            citizen=self.citizen,
            rung=rung,
            started_on=started,
            offer=form.offer.text().strip(),
            decided_on=form.decided_on.value(),
            planned_end=form.planned_end.value(),
            hours_per_week=form.hours_per_week.value(),
            method=str(form.method.value() or "") if rung == SUPPORT else "",
            next_follow_up=form.next_follow_up.value(),
        )
        ends = self._open.get(str(form.ends.value() or ""))
        if ends is None:
            return open_placement, opens
        return move_placement, MovePlacement(ends.id, str(form.manner.value() or ""), opens)

    def saved(self, answer: Placement) -> str:
        """Return what was saved."""
        del answer
        return self.tr("Placement opened")
