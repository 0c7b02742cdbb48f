"""A citizen made or changed: looked for while the name is written, number and municipality with their own rules."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from pathway.base.clock import local_day
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.citizens import MaybeSame, NewCitizen, Reveal, change_citizen, create_citizen, reveal
from pathway.casework.operation import Operation
from pathway.casework.record import Record, open_citizen
from pathway.casework.unit import colleagues
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens import citizen_form
from pathway.desktop.citizens.conflict import ConflictPanel, both_changed, merged
from pathway.desktop.citizens.municipality_dialog import MunicipalityDialog
from pathway.desktop.citizens.number_entry import NumberEntry
from pathway.desktop.citizens.same_panel import SamePanel
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.citizens_citizen import Ui_CitizenForm
from pathway.desktop.parts import Line
from pathway.desktop.workplace import Workplace
from pathway.staff.user import User

WIDTH, SIDE, LOW_SIDE, BESIDE_FROM = 1040, 272, 132, 960
KINDS = ("acting", "paying")
BROUGHT = ("given_names", "family_name", "number", "birth_date")
"""What a search brings along."""


class CitizenDialog(FormDialog):
    """Makes a citizen, or changes one.

    Args:
        work: The session.
        about: Whom to change (`CitizenId`); what is known of a new one (`Citizen`); or nothing.
    """

    def __init__(
        self, work: Workplace, about: CitizenId | Citizen | None = None, parent: QWidget | None = None
    ) -> None:
        width = min(WIDTH, parent.window().width() - 32) if parent is not None else WIDTH
        changes = isinstance(about, UUID)
        head = self.tr("Change facts") if changes else self.tr("New citizen")
        save = self.tr("Save") if changes else self.tr("Create citizen")
        form = Ui_CitizenForm()
        super().__init__(work, head, form, citizen_form.FIELDS, save, width=width, parent=parent)
        self._today = local_day(work.background.office.clock())
        self._before: Citizen | None = None
        self._theirs: Citizen | None = None
        self._known = about if isinstance(about, Citizen) else Citizen(CitizenId(new_id()))
        self._address_shown = False
        self.form.birth_date_said = form.number_said  # one line, as wide as both
        self.same, self.conflict = SamePanel(work), ConflictPanel()
        self.number = NumberEntry(form, self._today, self.same.who_has, self)
        self._lay_out(width)
        self._connect()
        self.save_button.setEnabled(False)
        work.background.run(colleagues, None, owner=self, done=lambda users: self._begin(about, users))

    def _lay_out(self, width: int) -> None:
        """Put who may be meant beside the form, or above it where there is no room beside."""
        self.side = QStackedWidget()
        for panel in (self.same, self.conflict):
            self.side.addWidget(panel)
        self._beside = width >= BESIDE_FROM
        direction = QBoxLayout.Direction
        both = QBoxLayout(direction.LeftToRight if self._beside else direction.BottomToTop)
        both.setSpacing(16)
        both.setContentsMargins(0, 0, 0, 14)  # so that a line with a link, which is higher, scrolls nothing
        taken = self.body.takeAt(0)
        area = taken.widget() if taken is not None else None
        self._line = Line(vertical=self._beside)
        for part in (area, self._line, self.side):
            if part is not None:
                both.addWidget(part, int(part is area))
        if self._beside:
            self.side.setFixedWidth(SIDE)
        else:
            self.side.setFixedHeight(LOW_SIDE)
        self.body.addLayout(both, 1)
        self._show_side(on=self._beside)

    def _show_side(self, *, on: bool) -> None:
        for part in (self.side, self._line):
            part.setVisible(on)

    def _connect(self) -> None:
        form = self.form
        self.fields.edited.connect(self._edited)
        self.number.opened.connect(self._open_other)
        form.protection.chosen.connect(lambda _code: self._protect())
        form.address_said.confirmed.connect(self._show_address)
        for kind in KINDS:
            line = getattr(form, f"{kind}_municipality_said")
            line.confirmed.connect(lambda kind=kind: self._change_municipality(kind))
        self.same.opened.connect(self._open_other)
        self.same.found.connect(self._found)
        self.conflict.kept_ours.connect(lambda: self._merge(keep_ours=True))
        self.conflict.kept_theirs.connect(lambda: self._merge(keep_ours=False))

    def _begin(self, about: CitizenId | Citizen | None, users: tuple[User, ...]) -> None:
        """Fill the lists, then the form: whoever is drafted or known needs them."""
        citizen_form.offer(self.form, users)
        if isinstance(about, UUID):
            asked = CitizenId(about)
            self.work.background.run(open_citizen, asked, owner=self, done=self._opened, objected=self._objected)
        else:
            self._begin_new()

    # --- a new citizen

    def _begin_new(self) -> None:
        self.save_button.setEnabled(True)
        citizen_form.fill(self.form, replace(self._known, number_kind="cpr", worker=self.work.me.initials))
        self.begin("citizens.citizen")
        self.number.begin()
        self.form.given_names.setFocus()
        if self._known.given_names or self._known.number or self._known.birth_date:
            self._edited()

    def _restore(self, fields: Mapping[str, object]) -> None:
        """Give back a draft, under what a search brought along."""
        super()._restore(fields)
        brought = {name: getattr(self._known, name) for name in BROUGHT}
        if self._before is None and any(brought.values()):
            citizen_form.fill(self.form, replace(citizen_form.read(self.form, self._known), **brought))
        self._edited()

    # --- one who is known

    def _opened(self, record: Record) -> None:
        self._before = citizen = record.citizen
        citizen_form.fill(self.form, citizen)
        for kind in KINDS:
            getattr(self.form, f"{kind}_municipality").setEnabled(False)
            line = getattr(self.form, f"{kind}_municipality_said")
            line.show_message("", "", self.tr("Another …"))
        self._hide_address(citizen)
        self.number.begin(citizen.number)
        self._show_side(on=False)
        self.save_button.setEnabled(True)
        self.begin("citizens.citizen", citizen.id)
        self.form.given_names.setFocus()
        self.work.background.run(reveal, Reveal(citizen.id), owner=self)  # the form shows the whole number

    def _hide_address(self, citizen: Citizen) -> None:
        if citizen.protected(self._today) and citizen.address and not self._address_shown:
            self.form.address.clear()
            self.form.address.setEnabled(False)
            self.form.address.setPlaceholderText(self.tr("hidden"))
            self.form.address_said.show_message("", "", self.tr("Show the address (logged)"))

    def _show_address(self) -> None:
        if self._before is not None:
            asked = Reveal(self._before.id, "address")
            self.work.background.run(reveal, asked, owner=self, done=self._address)

    def _address(self, address: str) -> None:
        self._address_shown = True
        self.form.address.setEnabled(True)
        self.form.address.setText(address)
        self.form.address_said.show_message("", "", "")
        self.form.address.setFocus()

    def _change_municipality(self, kind: str) -> None:
        if self._before is not None:
            dialog = MunicipalityDialog(self.work, self._before, kind, self._today, self)
            dialog.changed.connect(lambda citizen: self._changed_municipality(kind, citizen))
            dialog.open()

    def _changed_municipality(self, kind: str, citizen: Citizen) -> None:
        name = f"{kind}_municipality"
        if self._before is not None:
            changed = {name: getattr(citizen, name)}
            self._before = replace(self._before, version=citizen.version, **changed)
            getattr(self.form, name).choose(changed[name])

    # --- while somebody types

    def typed(self) -> Citizen:
        """Return the citizen that stands in the form."""
        citizen = citizen_form.read(self.form, self._before or self._known)
        if self._before is not None and not self.form.address.isEnabled():
            citizen = replace(citizen, address=self._before.address)
        number = self.number.number()
        return replace(citizen, number=number.value, number_kind=str(number.kind)) if number else citizen

    def _edited(self) -> None:
        if self._before is None:
            self.same.ask(self.typed())

    def _protect(self) -> None:
        until = self.form.protected_until
        if self.form.protection.value() and until.value() is None:
            until.set_value(citizen_form.protection_ends(self._today))
        elif not self.form.protection.value():
            until.set_value(None)

    def _found(self, hits: tuple[MaybeSame, ...]) -> None:
        if self._before is None:
            self.save_button.setText(self.tr("Create anyway") if hits else self.tr("Create citizen"))
            self._show_side(on=self._beside or bool(hits))

    def _open_other(self, citizen: CitizenId) -> None:
        self.reject()
        self.work.ways.citizen.emit(citizen)

    # --- saving

    def asked(self) -> tuple[Operation[Any, Any], Any]:
        """Return the citizen to be made or changed."""
        citizen = self.typed()
        if self._before is None:
            return create_citizen, NewCitizen(citizen, confirmed=self.number.two_people)
        return change_citizen, citizen

    def saved(self, answer: Citizen) -> str:
        """Open who was made."""
        if self._before is None:
            self.work.ways.citizen.emit(answer.id)
            return self.tr("Citizen created")
        return self.tr("Facts changed")

    def _objected(self, error: RuleError) -> None:
        theirs = getattr(error, "theirs", None)
        if error.code == "citizens.number_known":
            super()._objected(error)
            self.number.known()
        elif isinstance(theirs, Citizen) and self._before is not None:
            self._disagree(theirs)
        else:
            super()._objected(error)

    def _disagree(self, theirs: Citizen) -> None:
        self.save_button.setEnabled(True)
        if self._before is None:
            return
        self._theirs = theirs
        self.conflict.show_both(both_changed(self._before, self.typed(), theirs))
        self.side.setCurrentWidget(self.conflict)
        self._show_side(on=True)
        self.conflict.ours.setFocus(Qt.FocusReason.OtherFocusReason)

    def _merge(self, *, keep_ours: bool) -> None:
        """Save on top of what the other saved."""
        if self._before is None or self._theirs is None:
            return
        both = merged(self._before, self.typed(), self._theirs, keep_ours=keep_ours)
        self._before = self._theirs
        citizen_form.fill(self.form, both)
        self._hide_address(both)
        self._show_side(on=False)
        self.save()
