"""Another municipality acts or pays from a day on; the one before it keeps its time."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pathway.casework.citizens import NewResponsibility, change_municipality
from pathway.casework.operation import Operation
from pathway.citizens.citizen import Citizen
from pathway.codes.municipalities import municipalities
from pathway.desktop.citizens import words
from pathway.desktop.form_dialog import FormDialog
from pathway.desktop.forms.citizens_municipality import Ui_MunicipalityForm
from pathway.desktop.parts import Words
from pathway.desktop.workplace import Workplace


def municipality_rows() -> list[tuple[Hashable, str]]:
    """Return the 98 municipalities by name."""
    return [(each.code, each.name) for each in sorted(municipalities(), key=lambda each: each.name)]


class MunicipalityDialog(FormDialog):
    """Asks which municipality, from which day, on what basis, and whether they disagree.

    Args:
        work: The session.
        citizen: Whom it is about.
        kind: ``acting`` or ``paying``.
        today: The day to begin with.
    """

    changed = Signal(object)
    """The citizen with the new municipality."""

    def __init__(
        self, work: Workplace, citizen: Citizen, kind: str, today: date, parent: QWidget | None = None
    ) -> None:
        form, names = Ui_MunicipalityForm(), ("municipality", "valid_from", "basis", "disputed")
        acting = kind == "acting"
        head = self.tr("Another acting municipality") if acting else self.tr("Another paying municipality")
        super().__init__(work, head, form, names, self.tr("Save"), parent=parent)
        self._citizen, self._kind = citizen, kind
        now = citizen.acting_municipality if acting else citizen.paying_municipality
        if now:
            said = self.tr("{name} until now").format(name=words.municipality_name(now))
            self.body.insertWidget(0, Words(said, role="second"))
        form.municipality.setPlaceholderText(self.tr("choose"))
        form.municipality.set_rows(municipality_rows())
        form.valid_from.set_value(today)
        form.municipality.setFocus()
        self.begin(f"citizens.municipality_{kind}", citizen.id)

    def asked(self) -> tuple[Operation[NewResponsibility, Citizen], NewResponsibility] | None:
        """Return the change."""
        form, begins = self.form, self.form.valid_from.value()
        code = str(form.municipality.value() or "")
        if begins is None:
            self.fields.say("valid_from", self.tr("Write the first day."))
        if not code:
            self.fields.say("municipality", self.tr("Choose the municipality."))
        if begins is None or not code:
            return None
        basis, disputed = form.basis.text().strip(), form.disputed.isChecked()
        asked = NewResponsibility(self._citizen.id, self._kind, code, begins, basis, disputed)
        return change_municipality, asked

    def saved(self, answer: Citizen) -> str:
        """Return that it was saved."""
        self.changed.emit(answer)
        return self.tr("Municipality changed")
