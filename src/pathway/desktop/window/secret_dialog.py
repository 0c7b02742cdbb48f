"""A dialog with a form that is saved as a whole. It keeps no draft: what is typed in it may be a passphrase."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop.parts import CalmDialog, KeyButton, MessageLine
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.threads import Threads
from pathway.desktop.unlock.passphrase_field import in_a_row
from pathway.desktop.unlock.said import say


class SecretDialog(CalmDialog):
    """Shows a form and saves it off the window's thread; what is wrong is said beside its field.

    Args:
        parent: The window below.
        head: What is done here.
        form: The form made from a drawing.
        fields: The fields that have a line for what is wrong.
        words: What the save button says.
    """

    def __init__(self, parent: QWidget, head: str, form: Any, fields: tuple[str, ...], words: str) -> None:
        super().__init__(parent, "Pathway", head, width=560)
        self.form, self._fields = form, fields
        holder = QWidget()
        form.setupUi(holder)
        if hasattr(form, "again"):
            in_a_row(form.passphrase, form.again)
        self.body.addWidget(holder)
        self.trouble = MessageLine()
        self.body.addWidget(self.trouble)
        self.save = KeyButton(words, key="Ctrl+Enter", primary=True)
        self.save.clicked.connect(self.try_now)
        self.bottom.add(self.save)
        self._gather: Callable[[], Callable[[], object]] | None = None
        self._threads: Threads | None = None
        self._done: Callable[[Any], None] = lambda _answer: None
        if hasattr(form, "meter"):
            form.passphrase.textChanged.connect(form.meter.measure)

    def on_save(
        self, threads: Threads, gather: Callable[[], Callable[[], object]], done: Callable[[Any], None]
    ) -> None:
        """Say what saving does.

        Args:
            threads: Where it runs.
            gather: Reads the form, in the window's thread, and returns what is to be done off it.
            done: What follows, with what came of it.
        """
        self._threads, self._gather, self._done = threads, gather, done

    def try_now(self) -> None:
        """Save, if the two passphrases are one."""
        for field in self._fields:
            say(self.form, field, "")
        self.trouble.show_message("", "", "")
        if hasattr(self.form, "again") and self.form.again.text() != self.form.passphrase.text():
            say(self.form, "again", self.tr("The two passphrases are not the same."))
        elif self._gather is not None and self._threads is not None:
            self.save.setEnabled(False)
            self._threads.call(
                self._gather(), owner=self, done=self._saved, objected=self._objected, failed=self._failed, writes=True
            )

    def _saved(self, answer: object) -> None:
        self._done(answer)
        self.accept()

    def _objected(self, error: RuleError) -> None:
        self.save.setEnabled(True)
        if error.field in self._fields:
            say(self.form, error.field, rule_words(error))
        else:
            self.trouble.show_message("error", rule_words(error), "")

    def _failed(self, error: OutsideError) -> None:
        self.save.setEnabled(True)
        if error.code == "keys.wrong_passphrase" and "old" in self._fields:
            say(self.form, "old", outside_words(error))
        else:
            self.trouble.show_message("error", outside_words(error), "")
