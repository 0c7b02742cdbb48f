"""Settings of one's own access: the passphrase, the recovery code, and whether this computer remembers."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from pathway.base.errors import OutsideError
from pathway.casework import access, stores
from pathway.desktop.forms.window_passphrase import Ui_PassphraseForm
from pathway.desktop.parts import CalmDialog, KeyButton
from pathway.desktop.unlock.first_code import FirstCode
from pathway.desktop.window.secret_dialog import SecretDialog
from pathway.desktop.window.section import Section

if TYPE_CHECKING:
    from pathway.desktop.window.frame import Frame


class AccessSection(Section):
    """What opens the store for the one who is here."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self.set_title(self.tr("Your access"))
        self._frame, self._background = frame, frame.work.background
        self.passphrase = KeyButton(self.tr("Change passphrase"), "key")
        self.code = KeyButton(self.tr("New recovery code"), "printer")
        self.remember = QCheckBox(self.tr("Remember me on this computer"))
        self.remember.setEnabled(False)
        self.beside("", self.passphrase, self.code)
        self.beside("", self.remember)
        self.passphrase.clicked.connect(self._change)
        self.code.clicked.connect(self._renew)
        self._ask()

    def _ask(self) -> None:
        office = self._background.office

        def look() -> bool | None:
            try:
                access.check_keyring()
            except OutsideError:
                return None
            return access.remembers(office.safe.folder, office.who)

        self._background.call(look, owner=self, done=self._known)

    def _known(self, remembered: bool | None) -> None:
        if remembered is None:
            self.remember.setText(self.tr("Remember me: this computer has no keyring"))
            return
        self.remember.setChecked(remembered)
        self.remember.setEnabled(True)
        self.remember.toggled.connect(self._turn)

    def _turn(self, on: bool) -> None:
        office = self._background.office
        self._background.call(lambda: stores.remember(office, on), owner=self, writes=True)

    def _change(self) -> None:
        words = self.tr("Change passphrase")
        dialog = SecretDialog(self.window(), words, Ui_PassphraseForm(), ("old", "passphrase", "again"), words)
        office, form = self._background.office, dialog.form

        def gather() -> Callable[[], object]:
            old, new = stores.Secret(form.old.text()), stores.Secret(form.passphrase.text())
            return partial(access.change_passphrase, office, old, new)

        said = self.tr("The passphrase is changed")
        dialog.on_save(self._background, gather, lambda _none: self._frame.work.ways.saved.emit(said))
        dialog.open()

    def _renew(self) -> None:
        dialog = NewCodeDialog(self._frame)
        dialog.open()


class NewCodeDialog(CalmDialog):
    """Shows a new recovery code and asks it back, as when the store was made; the old one opens no more."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame.window(), "Pathway", "", width=704)
        self.title.setText(self.tr("New recovery code"))
        self.aside.setText(self.tr("the old one opens the store no more"))
        self._frame, self._background = frame, frame.work.background
        self.page = FirstCode(self._background)
        for part in (self.page.form.step, self.page.form.title):
            part.hide()
        self.page.form.open_pathway.setText(self.tr("Take the new code into use"))
        self.page.form.back.hide()
        self.body.addWidget(self.page)
        self.page.confirmed.connect(self._take)
        self.page.paper.connect(self._paper)
        self.page.draw(frame.unit.name)
        self.page.begin()

    def _take(self, code: stores.RecoveryCode) -> None:
        office = self._background.office
        self._background.call(
            lambda: access.renew_code(office, code), owner=self, done=lambda _none: self._taken(), writes=True
        )

    def _taken(self) -> None:
        self.page.forget()
        self._frame.work.ways.saved.emit(self.tr("The new recovery code is in use"))
        self.accept()

    def _paper(self, pdf: bytes, title: str) -> None:
        from pathway.desktop.window.paper_window import show_paper

        show_paper(self, self._background, pdf, title)
