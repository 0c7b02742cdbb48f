"""Letting somebody in: looked for first, then the place, the moment and the background; what follows is told before."""

from collections.abc import Mapping
from datetime import UTC
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from pathway.casework.duties import intake_duties
from pathway.casework.operation import Operation
from pathway.casework.stay_on_desk import IntakeOnDesk, prepare_intake_of
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens import words
from pathway.desktop.citizens.picker import CitizenPicker
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.stays_intake import Ui_IntakeForm
from pathway.desktop.parts import Link, MessageLine, StateLabel
from pathway.desktop.stays import arriving
from pathway.desktop.stays.consequences import Consequences, Told, notice_words, plan_words
from pathway.desktop.workplace import Workplace
from pathway.stays.shelter import RoomId
from pathway.stays.stay import Stay

FIELDS = (
    "room", "at", "house_rules_given", "referral_source", "prior_situation", "key_worker", "planned_move_out",
    "contact_reasons", "remark",
)  # fmt: skip
PICKER_HIGH = 336


class IntakeDialog(FormDialog):
    """The form of an intake. Without a citizen it begins by looking for one.

    Args:
        work: The session.
        citizen_id: Who is let in; nothing to look for them first.
        room_id: Where to; nothing to choose.
        parent: The window.
    """

    form: Ui_IntakeForm

    def __init__(
        self,
        work: Workplace,
        citizen_id: CitizenId | None = None,
        room_id: RoomId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        form, save = Ui_IntakeForm(), self.tr("Save intake")
        super().__init__(work, self.tr("Intake"), form, FIELDS, save, width=824, parent=parent)
        self.setWindowTitle(self.tr("Intake"))
        self._room = room_id
        self._desk: IntakeOnDesk | None = None
        self._lay_out()
        self._connect()
        self._ask_whom()
        if citizen_id is not None:
            self.take(citizen_id)

    def _lay_out(self) -> None:
        form, drawn = self.form, self.body.itemAt(0)
        self._drawn = drawn.widget() if drawn is not None else None
        self.picker = CitizenPicker(self.work)
        self.picker.setMinimumHeight(PICKER_HIGH)
        self.told, self.before = MessageLine(reserve=False), Told("clock")
        self.protected = StateLabel("person.protected", self.tr("Address protected"))
        self.another = Link(self.tr("Somebody else"))
        self.consequences = Consequences()
        for part in (self.another, self.protected):
            self.head_right.insertWidget(0, part)
        self.body.insertWidget(0, self.before)
        self.body.insertWidget(0, self.told)
        self.body.insertWidget(0, self.picker)
        self._band = self.add_band(self.tr("When you save"), self.consequences)
        self.save_button.set_icon("enter")
        form.said.set_reserve(False)
        for combo in (form.room, form.referral_source, form.prior_situation, form.key_worker):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        form.remark.set_lines(1)
        form.planned_move_out.set_kind(lean="future")

    def _connect(self) -> None:
        self.picker.picked.connect(self.take)
        self.picker.wanted.connect(self._make)
        self.another.clicked.connect(self._ask_whom)
        self.told.confirmed.connect(self._open)
        self.fields.edited.connect(self._tell)

    def _show_form(self, *, on: bool, known: bool) -> None:
        """Show the form, or the search while nobody is known, or neither."""
        self.picker.setVisible(not known)
        self.another.setVisible(known)
        for part in (self._drawn, self._band):
            if part is not None:
                part.setVisible(on)

    def _ask_whom(self) -> None:
        """Look for the citizen first: a new one is made only when nobody fits."""
        self._leave_draft()
        self._desk = None
        self.title.setText(self.tr("Intake"))
        self.aside.setText(self.tr("Who is let in?"))
        for part in (self.protected, self.draft_state, self.told, self.before):
            part.hide()
        self.save_button.setEnabled(False)
        self._show_form(on=False, known=False)
        self.picker.setFocus()

    def _leave_draft(self) -> None:
        """Keep what was typed about somebody, and write no more of it."""
        before, self.drafting = self.drafting, None
        if before is not None:
            before.keep()
            self.fields.edited.disconnect(before.touch)
            before.deleteLater()

    def _make(self, typed: Citizen) -> None:
        self.reject()
        self.work.ways.new_citizen.emit(typed)

    def _open(self) -> None:
        if self._desk is not None and self._desk.citizen is not None:
            self.reject()
            self.work.ways.citizen.emit(self._desk.citizen.id)

    def take(self, citizen_id: CitizenId) -> None:
        """Let this citizen in."""
        self.work.background.run(
            prepare_intake_of, citizen_id, owner=self, done=self._show, objected=self.fields.object_to
        )

    def _show(self, desk: IntakeOnDesk) -> None:
        citizen = desk.citizen
        if citizen is None:
            return
        self._desk = desk
        age = citizen.age(desk.today)
        years = "" if age is None else self.tr("%n year(s)", "", age)
        self.title.setText(citizen.name)
        self.aside.setText(", ".join(part for part in (words.masked(citizen), years) if part))
        self.protected.setVisible(citizen.protected(desk.today))
        self._offer(desk)
        self._say_earlier(desk)
        self._show_form(on=desk.here is None, known=True)
        self.save_button.setEnabled(desk.here is None)
        if desk.here is not None:
            self.told.link.setFocus()
            return
        self.begin("stays.intake", citizen.id)
        self._tell()
        (self.form.referral_source if self.form.room.value() else self.form.room).setFocus()

    def _offer(self, desk: IntakeOnDesk) -> None:
        """Begin the form anew, with what may be chosen today."""
        form = self.form
        form.room.set_rows(arriving.place_rows(desk.houses))
        form.room.setPlaceholderText(self.tr("choose a room"))
        form.room.choose(arriving.place_in(desk.houses, self._room) or None)
        form.at.set_value(self.work.now().replace(second=0, microsecond=0))
        form.key_worker.set_rows(arriving.worker_rows(desk.users))
        for field in (form.referral_source, form.prior_situation):
            field.set_rows(arriving.code_rows(field.objectName(), desk.today))
        for field in (form.referral_source, form.prior_situation, form.key_worker):
            field.setPlaceholderText(self.tr("not stated"))
            field.choose(None)
        form.house_rules_given.setChecked(False)
        form.planned_move_out.set_value(None)
        form.remark.set_text("")
        form.contact_reasons.set_choices(arriving.code_rows("contact_reason", desk.today))

    def _say_earlier(self, desk: IntakeOnDesk) -> None:
        here = arriving.here_words(desk)
        self.told.show_message("error" if here else "", here, self.tr("Open the citizen") if here else "")
        self.before.say("" if here else arriving.before_words(desk))

    def _restore(self, fields: Mapping[str, object]) -> None:
        super()._restore(fields)
        self._tell()

    def _tell(self) -> None:
        """Say what will happen."""
        desk, at = self._desk, self.form.at.value()
        if desk is None or desk.citizen is None:
            return
        told = []
        if self.form.room.value():
            told.append(("bed", self.tr("{place} is taken").format(place=self.form.room.currentText())))
        for duty in intake_duties(at.date()) if at is not None else ():
            if duty.reason == "intake_notice":
                told.append(("mail", notice_words(duty, desk.citizen.acting_municipality)))
            else:
                told.append(("plan", plan_words(duty.due)))
        self.consequences.tell(tuple(told))

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the intake as the form stands."""
        form, desk = self.form, self._desk
        at = form.at.value()
        if desk is None or desk.citizen is None:
            return None
        if not form.room.value():
            self.fields.say("room", self.tr("Choose a room, or a house without one."))
            return None
        if at is None:
            self.fields.say("at", self.tr("Write when it was, for instance 03:07."))
            return None
        shelter, room = arriving.place_of(str(form.room.value()))
        return admit_citizen, AdmitCitizen(
            citizen=desk.citizen.id,
            shelter=shelter,
            at=at.astimezone(UTC),
            room=room,
            referral_source=str(form.referral_source.value() or ""),
            prior_situation=str(form.prior_situation.value() or ""),
            contact_reasons=form.contact_reasons.value(),
            key_worker=str(form.key_worker.value() or ""),
            house_rules_given=form.house_rules_given.isChecked(),
            planned_move_out=form.planned_move_out.value(),
            remark=form.remark.text().strip(),
        )

    def saved(self, answer: Stay) -> str:
        """Open who was let in, and return that it was saved."""
        again = self._desk is not None and self._desk.before is not None
        self.work.ways.citizen.emit(answer.citizen)
        return self.tr("Readmission saved") if again else self.tr("Intake saved")
