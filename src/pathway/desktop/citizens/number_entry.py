"""The number while it is written: what it tells of itself, and what may be wrong with it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from pathway.base import cpr
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop import look
from pathway.desktop.citizens import citizen_form


class NumberEntry(QObject):
    """Follows the number in a citizen's form. Nothing rejects a number that can be one: the person at the desk knows.

    Args:
        form: The form.
        today: The local day.
        who_has: Tells who has a number already.
        parent: The dialog.
    """

    opened = Signal(object)
    """The one who has the number is to be opened (`CitizenId`)."""

    def __init__(self, form: Any, today: date, who_has: Callable[[str], Citizen | None], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._today, self._who_has = form, today, who_has
        self._fine = False
        self._before = ""
        self.two_people = False
        """Somebody was told that another citizen has the number."""
        form.number.textChanged.connect(lambda _text: self._typed())
        form.number_said.confirmed.connect(self._confirmed)

    def begin(self, before: str = "") -> None:
        """Take the number as it stands; one that was there before is not warned of."""
        self._before = before
        self._ask_for_sex()
        self.warn()

    def number(self) -> cpr.PersonNumber | None:
        """Return the number, None while it cannot be read."""
        return citizen_form.number_of(self._form)

    def warn(self) -> None:
        """Say what may be wrong, with a link that confirms it for good."""
        number = self.number()
        if number is None or self._fine:
            return
        said = "" if number.value == self._before else citizen_form.warning(number, self._today)
        self._say("warning" if said else "", said, self.tr("The number is right") if said else "")

    def known(self) -> None:
        """Say who has the number; saving once more says that they are two."""
        self.two_people = True
        number = self.number()
        has = self._who_has(number.value) if number else None
        if has is not None:
            self._say("error", self.tr("{name} has this number.").format(name=has.name), self.tr("Open"))

    def _typed(self) -> None:
        self._fine = self.two_people = False
        self._ask_for_sex()
        number = self.number()
        if number is None:
            return
        self._form.number_kind.choose(str(number.kind))
        if self._form.birth_date.value() is None:
            self._form.birth_date.set_value(number.birth_date)
        self.warn()

    def _confirmed(self) -> None:
        number = self.number()
        has = self._who_has(number.value) if number and self.two_people else None
        if has is not None:
            self.opened.emit(CitizenId(has.id))
            return
        self._fine = True
        self._say("", "")

    def _ask_for_sex(self) -> None:
        """Ask only where no number tells it."""
        form, needed = self._form, not self._form.number.text().strip()
        for part in (form.sex_label, form.sex_hint, form.sex, form.sex_said):
            part.setVisible(needed)

    def _say(self, kind: str, words: str, link: str = "") -> None:
        look.mark(self._form.number, state=kind)
        self._form.number.setAccessibleDescription(words)
        self._form.number_said.show_message(kind, words, link)
