"""Letting somebody out: how, where to, when. Digits choose and go on, so that six keys are enough at night."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pathway.base.errors import RuleError
from pathway.casework.duties import move_out_duties
from pathway.casework.operation import Operation
from pathway.casework.stay_on_desk import LeavingOnDesk, open_leaving
from pathway.casework.stays import MoveOut, register_move_out, take_back
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.stays_move_out import Ui_MoveOutForm
from pathway.desktop.parts import KeyButton, NumberedColumn, Words, show_date
from pathway.desktop.stays.consequences import Consequences, contact_words, notice_words
from pathway.desktop.texts import rule_words
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay, StayId

FIELDS = ("manner", "destination", "at", "last_seen", "remark")


class MoveOutDialog(FormDialog):
    """The form of a move-out.

    Args:
        work: The session.
        stay_id: The stay that ends.
        parent: The window.
    """

    form: Ui_MoveOutForm

    def __init__(self, work: Workplace, stay_id: StayId, parent: QWidget | None = None) -> None:
        form, words = Ui_MoveOutForm(), self.tr("Save move-out")
        super().__init__(work, "", form, FIELDS, words, width=824, parent=parent)
        self.setWindowTitle(self.tr("Move-out"))
        self._stay_id = stay_id
        self._leaving: LeavingOnDesk | None = None
        self.consequences = Consequences()
        self._lay_out()
        form.at.set_value(_minute(work.now()))
        form.remark.set_lines(2)
        for line in (form.manner_said, form.destination_said, form.at_said, form.last_seen_said, form.said):
            line.set_reserve(False)
        self._connect()
        self.save_button.setEnabled(False)
        work.background.run(open_leaving, stay_id, owner=self, done=self._show, objected=self._gone)

    def _lay_out(self) -> None:
        form, drawn = self.form, self.body.takeAt(0)
        self.set_columns(
            [
                NumberedColumn(1, self.tr("How"), "", form.how),
                NumberedColumn(2, self.tr("Where to"), self.tr("What we know now"), form.where, 216),
                NumberedColumn(3, self.tr("When"), self.tr("Set to now"), form.when, 238),
            ]
        )
        if drawn is not None and (emptied := drawn.widget()) is not None:
            emptied.deleteLater()
        self.add_band(self.tr("When you save"), self.consequences)
        self.save_button.set_icon("exit")
        self.bottom.add(Words(self.tr("Can be taken back for ten minutes with Ctrl+Z."), role="second"))
        self.bottom.add_right(Words(self.tr("Digits choose and go on"), role="caption"))
        self.bottom.add_right(self.leave)

    def _connect(self) -> None:
        form = self.form
        form.manner.kind_opened.connect(form.destination.fit)
        form.manner.edited.connect(lambda: form.destination.follow(form.manner.value()))
        form.manner.answered.connect(form.destination.setFocus)
        form.destination.answered.connect(self._to_when)
        self.fields.edited.connect(self._tell)

    def _show(self, known: LeavingOnDesk) -> None:
        self._leaving, stay = known, known.stay
        self.title.setText(known.citizen.name)
        since = self.tr("{place}, since {day}, %n day(s)", "", stay.nights(known.today))
        self.aside.setText(since.format(place=known.place, day=show_date(stay.moved_in)))
        self.form.destination.foreseen = stay.planned_destination
        if not stay.open:
            self._gone(RuleError("stays.ended_already"))
            return
        self.save_button.setEnabled(True)
        self.begin("stays.move_out", stay.citizen, stay.id)
        self._tell()
        self.form.manner.setFocus()

    def _gone(self, error: RuleError) -> None:
        self.fields.say("", rule_words(error))

    def _restore(self, fields: Mapping[str, object]) -> None:
        super()._restore(fields)
        self._tell()
        if self.form.manner.value():
            self._to_when()

    def _to_when(self) -> None:
        self.form.at.setFocus()
        self.form.at.selectAll()

    def _tell(self) -> None:
        """Say what will happen."""
        known, at = self._leaving, self.form.at.value()
        if known is None:
            return
        freed = self.tr("{place} becomes free").format(place=known.place)
        told = [("plus", freed if known.stay.room else self.tr("The place becomes free"))]
        if known.plan is not None:
            closes = self.tr("Stay plan version {number} closes as it stands")
            told.append(("plan", closes.format(number=known.plan.number)))
        if at is not None and self.form.manner.value():
            told += self._duties(known, at)
        self.consequences.tell(tuple(told))

    def _duties(self, known: LeavingOnDesk, at: datetime) -> list[tuple[str, str]]:
        code = known.stay.acting_municipality or known.citizen.acting_municipality
        told = []
        for duty in move_out_duties(self.form.manner.value(), at.date()):
            if duty.reason == "discharge_notice":
                told.append(("mail", notice_words(duty, code)))
            else:
                told.append(("clock", contact_words(duty, known.responsible)))
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter keep what stands and go on to the next question, in the end to saving."""
        here = self.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain or here is None:
            super().keyPressEvent(event)
        elif isinstance(here, KeyButton):
            here.click()
        elif self.form.destination.isAncestorOf(here):
            self._to_when()
        else:
            self.save_button.setFocus()

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the move-out as the form stands."""
        form = self.form
        at, seen = form.at.value(), form.last_seen.value()
        if not form.manner.value():
            self.fields.object_to(RuleError("stays.manner_missing", "manner"))
            return None
        if at is None:
            self.fields.say("at", self.tr("Write when it was, for instance 03:07."))
            return None
        last_seen = seen.astimezone(UTC) if seen else None
        manner, destination = form.manner.value(), form.destination.value()
        remark = form.remark.text().strip()
        return register_move_out, MoveOut(self._stay_id, self._moment(at), manner, destination, last_seen, remark)

    def _moment(self, at: datetime) -> datetime:
        """Return the moment in UTC; in the very minute of the intake it is the intake's own."""
        moment = at.astimezone(UTC)
        came = self._leaving.stay.moved_in_at if self._leaving else None
        return came if came is not None and _minute(came) == moment else moment

    def saved(self, answer: Stay) -> str:
        """Offer to take it back, and return that it was saved."""
        background, words = self.work.background, self.tr("Move-out saved")

        def undo() -> None:
            background.run(take_back, answer.id, owner=background)

        self.work.ways.undo.emit(undo, words)
        return words


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
