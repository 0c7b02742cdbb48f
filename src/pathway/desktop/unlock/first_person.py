"""The second step: who you are, and a passphrase that you will remember."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pathway.base.errors import RuleError
from pathway.desktop.forms.unlock_first_person import Ui_FirstPersonForm
from pathway.desktop.texts import rule_words
from pathway.desktop.unlock.making import PersonWish
from pathway.desktop.unlock.passphrase_field import in_a_row
from pathway.desktop.unlock.said import say

FIELDS = ("name", "initials", "passphrase", "again")


class FirstPerson(QWidget):
    """Asks for name, initials and the passphrase twice."""

    ready = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FirstPersonForm()
        self.form.setupUi(self)
        in_a_row(self.form.passphrase, self.form.again)
        self.form.passphrase.textChanged.connect(self.form.meter.measure)
        self.form.passphrase.caps_lock.connect(self._caps_lock)
        self.form.name.editingFinished.connect(self._suggest)
        self.form.next.clicked.connect(self.go_on)
        self.form.back.clicked.connect(self.back)

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self.form.name.setFocus()

    def go_on(self) -> None:
        """Look whether the two passphrases are one, and go on."""
        form = self.form
        for field in FIELDS:
            say(form, field, "")
        if form.passphrase.text() != form.again.text():
            say(form, "again", self.tr("The two passphrases are not the same."))
            return
        self.ready.emit(PersonWish(form.name.text().strip(), form.initials.text().strip(), form.passphrase.text()))

    def objected(self, error: RuleError) -> None:
        """Show what is wrong beside its field."""
        say(self.form, error.field if error.field in FIELDS else "name", rule_words(error))

    def forget(self) -> None:
        """Empty the passphrases: the store is made."""
        self.form.passphrase.hide_again()
        self.form.again.hide_again()

    def _suggest(self) -> None:
        """Offer the initials that a name gives; they can be written over."""
        form = self.form
        if not form.initials.text().strip():
            letters = "".join(part[0] for part in form.name.text().split() if part[0].isalnum())
            form.initials.setText(letters.upper()[:4])

    def _caps_lock(self, on: bool) -> None:
        said = self.form.passphrase_said
        said.show_message("warning" if on else "", self.tr("Caps Lock is on") if on else "", "")
