"""Whether everything is saved, said in the top bar; and the banner for what the surroundings refuse."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.unit import prove_writing
from pathway.desktop.background import Background
from pathway.desktop.drafting import Drafting
from pathway.desktop.parts import Notice
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.window.top_bar import TopBar

TOLD_MS = 8000
"""How long it stands what was saved, until only the time does."""


class Saving(QObject):
    """Listens to the background, and tells the top bar and the banner.

    Trying again keeps every draft that is open, and writes something of its own, so that "all saved" is said only
    when the store has taken a write.
    """

    def __init__(self, background: Background, top: TopBar, trouble: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._top, self._trouble = background, top, trouble
        self._unsaved = False
        self._words = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._words.timeout.connect(self._saved)
        background.writing.connect(self._writing)
        background.unsaved.connect(self._failed)
        background.outside.connect(self._outside)
        background.rule.connect(self._rule)
        top.saved.retry.connect(self.try_again)
        trouble.acted.connect(self.try_again)
        self._saved()

    def told(self, words: str) -> None:
        """Say for a while what was just saved."""
        if not self._unsaved:
            self._top.saved.told(words)
            self._words.start()

    def try_again(self) -> None:
        """Keep what is typed, and see whether the store takes it."""
        parent = self.parent()
        for drafting in parent.findChildren(Drafting) if parent else ():
            drafting.keep()
        self._background.run(prove_writing, None, owner=self, done=lambda _none: self._mended())

    def _mended(self) -> None:
        self._unsaved = False
        self._trouble.hide()
        self._saved()

    def _writing(self, under_way: int) -> None:
        if self._unsaved or self._words.isActive():
            return
        if under_way:
            self._top.saved.saving()
        else:
            self._saved()

    def _saved(self) -> None:
        if not self._unsaved:
            self._top.is_saved(f"{datetime.now().astimezone():%H:%M}")

    def _failed(self, error: OutsideError) -> None:
        self._unsaved = True
        self._top.unsaved(outside_words(error).split(". ")[0].rstrip("."))

    def _outside(self, error: OutsideError) -> None:
        if error.code != "backup.stopped":
            self._trouble.set(outside_words(error), self.tr("Try again") if self._unsaved else "", "danger")

    def _rule(self, error: RuleError) -> None:
        self._trouble.set(rule_words(error), "", "warn")
