"""Opening a store with its recovery code: the code as it stands on the sheet, and a new passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop import look
from pathway.desktop.forms.unlock_recovery import Ui_RecoveryForm
from pathway.desktop.preferences import Preferences
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.threads import Threads
from pathway.desktop.unlock import door
from pathway.desktop.unlock.column import Column
from pathway.desktop.unlock.passphrase_field import in_a_row
from pathway.desktop.unlock.said import say


class RecoveryPage(QWidget):
    """Asks for the code and for a new passphrase; the old one opens the store no more."""

    opened = Signal(object, object)
    """The office, and nothing: what this computer remembers stays as it was."""
    back = Signal()

    def __init__(self, threads: Threads, preferences: Preferences, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threads, self._preferences, self._folder = threads, preferences, folder
        self.form = Ui_RecoveryForm()
        column = QWidget()
        self.form.setupUi(column)
        in_a_row(self.form.passphrase, self.form.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(column))
        form = self.form
        form.code.setFont(look.font("fixed"))
        form.initials.setPlaceholderText(self.tr("choose your initials"))
        form.passphrase.textChanged.connect(form.meter.measure)
        form.open_store.clicked.connect(self.try_now)
        form.back.clicked.connect(self.back)
        known = preferences.recent_of(folder)
        form.initials.offer(known.initials, known.initials)
        threads.call(lambda: door.look_at(folder), owner=self, done=self._seen, failed=self._failed)

    def begin(self) -> None:
        """Put the keyboard where it is needed first."""
        form = self.form
        (form.code if form.initials.value() else form.initials).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def try_now(self) -> None:
        """Try the code, and set the new passphrase."""
        form, folder = self.form, self._folder
        for field in ("initials", "code", "passphrase", "again"):
            say(self.form, field, "")
        initials, code, new = str(form.initials.value() or ""), form.code.text(), form.passphrase.text()
        if not initials:
            say(self.form, "initials", self.tr("Choose your initials first."))
        elif new != form.again.text():
            say(self.form, "again", self.tr("The two passphrases are not the same."))
        else:
            form.open_store.setEnabled(False)
            self._threads.call(
                lambda: door.unlock_with_code(folder, code, initials, new),
                owner=self,
                done=self._opened,
                objected=self._objected,
                failed=self._failed,
                writes=True,
            )

    def _seen(self, seen: door.Door) -> None:
        self.form.initials.offer(seen.users, self._preferences.recent_of(self._folder).initials)

    def _opened(self, office: object) -> None:
        self.form.passphrase.hide_again()
        self.form.again.hide_again()
        self.form.code.clear()
        self.opened.emit(office, None)

    def _objected(self, error: RuleError) -> None:
        self.form.open_store.setEnabled(True)
        say(self.form, error.field if error.field in ("initials", "code", "passphrase") else "code", rule_words(error))

    def _failed(self, error: OutsideError) -> None:
        self.form.open_store.setEnabled(True)
        say(self.form, "code", outside_words(error))
