"""The third step: the recovery code is shown once, printed, and asked back in two places."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pathway.base.clock import local_day, system_clock
from pathway.desktop import language, look
from pathway.desktop.forms.unlock_first_code import Ui_FirstCodeForm
from pathway.desktop.threads import Threads
from pathway.desktop.unlock import making

if TYPE_CHECKING:
    from pathway.casework.stores import RecoveryCode

ASKED_BACK = {"third": 3, "seventh": 7}


class FirstCode(QWidget):
    """Shows a new code, and opens only when two of its groups were written as they are."""

    confirmed = Signal(object)
    """The code, asked back."""
    back = Signal()
    paper = Signal(object, str)

    def __init__(self, threads: Threads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threads, self._unit = threads, ""
        self._code: RecoveryCode | None = None
        self.form = Ui_FirstCodeForm()
        self.form.setupUi(self)
        form = self.form
        for name in ASKED_BACK:
            field = getattr(form, name)
            field.setFont(look.font("fixed"))
            field.textChanged.connect(self._typed)
        form.open_pathway.setEnabled(False)
        form.print_code.setEnabled(False)
        form.open_pathway.clicked.connect(self._confirm)
        form.print_code.clicked.connect(self._print)
        form.back.clicked.connect(self.back)

    def begin(self) -> None:
        """Put the keyboard where the first group is asked back."""
        self.form.third.setFocus()

    def draw(self, unit: str) -> None:
        """Draw a code, or show again the one that was drawn."""
        self._unit = unit
        if self._code is None:
            self._threads.call(making.new_code, owner=self, done=self._drawn)

    def say(self, words: str) -> None:
        """Say why the store could not be made."""
        self.form.code_said.show_message("error", words, "")
        self._typed()

    def forget(self) -> None:
        """Take the code off the screen and out of hand: the store is made."""
        self._code = None
        self.form.groups.show_groups(())
        for name in ASKED_BACK:
            getattr(self.form, name).clear()

    def _drawn(self, code: "RecoveryCode") -> None:
        self._code = code
        self.form.groups.show_groups(code.groups)
        self.form.print_code.setEnabled(True)

    def _typed(self) -> None:
        fits = [self._fits(name, number) for name, number in ASKED_BACK.items()]
        self.form.open_pathway.setEnabled(all(fits))

    def _fits(self, name: str, number: int) -> bool:
        typed: str = getattr(self.form, name).text()
        if self._code is None:
            return False
        from pathway.casework.stores import Secret

        fits = self._code.has(number, Secret(typed))
        wrong = not fits and len(typed.strip()) >= len(self._code.groups[0])
        getattr(self.form, f"{name}_sign").set(
            "check" if fits else "overdue" if wrong else "", "ok" if fits else "danger"
        )
        look.mark(getattr(self.form, name), state="error" if wrong else "")
        return fits

    def _confirm(self) -> None:
        if self._code is not None:
            self.form.open_pathway.setEnabled(False)
            self.form.code_said.show_message("", "", "")
            self.confirmed.emit(self._code)

    def _print(self) -> None:
        code, unit, today = self._code, self._unit, local_day(system_clock())
        if code is None:
            return
        said = language.spoken()
        self._threads.call(lambda: making.sheet(code, unit, today, said), owner=self, done=self._printed)

    def _printed(self, pdf: bytes) -> None:
        self.paper.emit(pdf, self.tr("Recovery code"))
