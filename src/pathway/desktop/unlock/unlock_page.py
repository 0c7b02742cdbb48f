"""The unlock page: why it is locked, who unlocks, the passphrase, and what to do when the store will not open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop import look
from pathway.desktop.forms.unlock_unlock import Ui_UnlockForm
from pathway.desktop.preferences import Preferences
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.threads import Threads
from pathway.desktop.unlock import door
from pathway.desktop.unlock.column import Column
from pathway.desktop.unlock.countdown import Countdown, in_minutes

BROKEN = {"keys.missing", "keys.damaged", "keys.unreadable", "store.missing", "store.damaged", "store.no_store"}
"""What a passphrase does not help against: the page then says what does."""


class UnlockPage(QWidget):
    """Covers everything while the store is closed.

    Args:
        threads: The way off the window's thread.
        preferences: Which initials this machine remembers.
        folder: The store.
        why: Why it is locked, and that the draft is kept; "" when the program has just begun.
        second_ms: The length of a second of waiting.
    """

    opened = Signal(object, object)
    """The office, and whether this computer shall remember (None: as it was)."""
    use_code = Signal()
    another = Signal(object)
    """Another store's folder was chosen."""

    def __init__(
        self,
        threads: Threads,
        preferences: Preferences,
        folder: Path,
        why: str = "",
        second_ms: int = 1000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._threads, self._preferences, self.folder = threads, preferences, folder
        self._locked = bool(why)
        self._door: door.Door | None = None
        self._backup: Path | None = None
        self._busy = False
        self.form = Ui_UnlockForm()
        column = QWidget()
        self.form.setupUi(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(column))
        self._countdown = Countdown(self._waiting, second_ms, self)
        self._fill(why)
        self._connect()

    def _fill(self, why: str) -> None:
        form, known = self.form, self._preferences.recent_of(self.folder)
        form.unit.setText(known.unit)
        form.why_sign.set("lock", "text2")
        form.why.setText(why)
        for part in (form.why_sign, form.why):
            part.setVisible(bool(why))
        form.problem.hide()
        form.remember.setEnabled(False)
        form.initials.setPlaceholderText(self.tr("choose your initials"))
        form.foot.setText(
            self.tr(
                "Everything on this machine is encrypted. Pathway uses no network.\n"
                "After five wrong tries Pathway waits one minute."
            )
        )
        form.initials.offer(known.initials, known.initials)

    def _connect(self) -> None:
        form = self.form
        form.unlock.clicked.connect(self.try_now)
        form.passphrase.caps_lock.connect(self._caps_lock)
        form.passphrase.textEdited.connect(self._typed)
        form.initials.chosen.connect(self._chose)
        form.initials.activated.connect(lambda _row: form.passphrase.setFocus())
        form.use_code.clicked.connect(self.use_code)
        form.other_store.clicked.connect(self._choose_store)
        form.restore_keys.clicked.connect(self._restore_keys)
        form.open_backup.clicked.connect(self._choose_backup)

    def look_again(self) -> None:
        """Ask who has a key to the store, off the window's thread: when the page has been painted, and not before."""
        folder = self._backup or self.folder
        self._threads.call(lambda: door.look_at(folder), owner=self, done=self._seen, failed=self._broken)

    def begin(self) -> None:
        """Put the keyboard where it is needed first."""
        form = self.form
        (form.passphrase if form.initials.value() else form.initials).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unlock on Enter, from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.form.unlock.isEnabled():
            self.try_now()
            return
        super().keyPressEvent(event)

    def try_now(self) -> None:
        """Try to open the store with what is typed."""
        form, initials, typed = self.form, str(self.form.initials.value() or ""), self.form.passphrase.text()
        if self._busy or self._countdown.left:
            return
        if not initials:
            self._say("error", self.tr("Choose your initials first."))
            form.initials.setFocus()
        elif not typed and not self._may_remember(initials):
            self._say("error", self.tr("Write your passphrase."))
            form.passphrase.setFocus()
        else:
            self._ask(initials, typed)

    def _ask(self, initials: str, typed: str) -> None:
        folder, backup = self.folder, self._backup
        self._set_busy(True)
        self._say("", "")

        def work() -> object:
            if backup is not None:
                return door.put_back(backup, folder, initials, typed)
            return door.unlock(folder, initials, typed) if typed else door.unlock_remembered(folder, initials)

        self._threads.call(
            work, owner=self, done=self._opened, objected=self._objected, failed=self._failed, writes=True
        )

    def _may_remember(self, initials: str) -> bool:
        """Whether an empty passphrase will do: at the start of the program, never after it was locked."""
        return self._door is not None and initials in self._door.remembered and not self._locked and not self._backup

    def _seen(self, seen: door.Door) -> None:
        form, known = self.form, self._preferences.recent_of(self.folder)
        self._door = seen
        form.initials.offer(seen.users, known.initials)
        form.remember.setEnabled(seen.keyring)
        if not seen.keyring:
            form.remember.setText(self.tr("Remember me: this computer has no keyring"))
        form.entry.show()
        form.problem.setVisible(self._backup is not None)
        self._chose(form.initials.value())

    def _chose(self, initials: object) -> None:
        form, folder, who = self.form, self._backup or self.folder, str(initials or "")
        if self._door is None or not who:
            return
        form.remember.setChecked(who in self._door.remembered)
        hint = self.tr("remembered on this computer: press Enter") if self._may_remember(who) else ""
        form.passphrase.setPlaceholderText(hint or self._demo_hint())
        self._threads.call(lambda: door.wait_of(folder, who), owner=self, done=self._wait)

    def _demo_hint(self) -> str:
        """Return the demo's passphrase: nobody in it is real."""
        if self._preferences.demo != str(self.folder):
            return ""
        from pathway.desktop.unlock.making import DEMO_PASSPHRASE

        return self.tr("the demo's passphrase: {passphrase}").format(passphrase=DEMO_PASSPHRASE)

    def _opened(self, office: object) -> None:
        wanted, initials = self.form.remember.isChecked(), str(self.form.initials.value())
        before = self._door is not None and initials in self._door.remembered
        self.form.passphrase.hide_again()
        self._set_busy(False)
        self.opened.emit(office, wanted if wanted != before else None)

    def _objected(self, error: RuleError) -> None:
        self._set_busy(False)
        self._say("error", rule_words(error))

    def _failed(self, error: OutsideError) -> None:
        self._set_busy(False)
        form = self.form
        if error.code in BROKEN:
            self._broken(error)
            return
        if error.code == "keys.wrong_passphrase":
            self._say("error", self._wrong_words(error))
            self._wait(int(str(error.values.get("wait_seconds", 0))))
            form.passphrase.selectAll()
        elif error.code == "keys.wait":
            self._wait(int(str(error.values.get("seconds", 0))))
        else:
            self._say("error", outside_words(error))
        form.passphrase.setFocus()

    def _wrong_words(self, error: OutsideError) -> str:
        left = int(str(error.values.get("tries_left", 0)))
        words = outside_words(error)
        return f"{words} {self.tr('%n try(s) before Pathway waits.', '', left)}" if 0 < left < 3 else words

    def _wait(self, seconds: int) -> None:
        if seconds:
            self._countdown.start(seconds)

    def _waiting(self, left: int) -> None:
        self.form.unlock.setEnabled(not left and not self._busy)
        if left:
            words = self.tr("Five wrong tries. The next one can be made in {time}.").format(time=in_minutes(left))
            self._say("error", words)
        elif self.form.passphrase_said.words.text():
            self._say("", "")

    def _caps_lock(self, on: bool) -> None:
        if not self._countdown.left:
            self._say("warning" if on else "", self.tr("Caps Lock is on") if on else "")

    def _typed(self) -> None:
        if not self._countdown.left and self.form.passphrase.property("state") == "error":
            self._say("", "")

    def _say(self, kind: str, words: str) -> None:
        look.mark(self.form.passphrase, state="error" if kind == "error" else "")
        self.form.passphrase_said.show_message(kind, words, "")
        self.form.passphrase.setAccessibleDescription(words)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.unlock.setEnabled(not busy)
        self.form.unlock.setText(self.tr("Unlocking …") if busy else self.tr("Unlock"))

    def _broken(self, error: OutsideError) -> None:
        """Say what is wrong with the store and what can be done about it."""
        form = self.form
        spare = bool(error.values.get("spare"))
        form.problem_words.setText(outside_words(error))
        advice = self.tr("A spare copy of it lies beside it and is whole.") if spare else self._advice()
        form.problem_advice.setText(advice)
        form.restore_keys.setVisible(spare)
        form.open_backup.set_primary(not spare)
        form.problem.show()
        form.entry.hide()
        (form.restore_keys if spare else form.open_backup).setFocus()

    def _advice(self) -> str:
        return self.tr(
            "Look whether the drive with the store is connected. If the store is lost, open its latest backup: "
            "it takes the store's place, and what lies there now is kept beside it."
        )

    def _restore_keys(self) -> None:
        self._threads.call(
            lambda: door.restore_keys(self.folder),
            owner=self,
            done=lambda _needed: self.look_again(),
            failed=self._broken,
            writes=True,
        )

    def _choose_backup(self) -> None:
        backups = self.folder / "backups"
        at = backups if backups.is_dir() else self.folder.parent
        chosen = _chosen_folder(self, self.tr("Open a backup"), str(at))
        if chosen:
            self.use_backup(Path(chosen))

    def use_backup(self, backup: Path) -> None:
        """Offer to put a backup in the store's place; its own passphrases open it."""
        form = self.form
        self._backup = backup
        form.problem_words.setText(self.tr("The backup {name} takes the store's place.").format(name=backup.name))
        form.problem_advice.setText(self.tr("Unlock with the passphrase you had then. What lies there now is kept."))
        form.restore_keys.hide()
        form.open_backup.set_primary(False)
        self.look_again()

    def _choose_store(self) -> None:
        chosen = _chosen_folder(self, self.tr("Choose another store"), str(self.folder.parent))
        if chosen:
            self.another.emit(Path(chosen))


def _chosen_folder(parent: QWidget, title: str, at: str) -> str:
    """Return the folder that the person chooses, "" for none."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getExistingDirectory(parent, title, at)
