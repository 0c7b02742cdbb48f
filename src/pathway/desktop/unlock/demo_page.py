"""Making the demo: Fjordby Kommune, which does not exist, with its passphrase on the screen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import KeyButton, Progress, Words
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.threads import Threads
from pathway.desktop.unlock import making
from pathway.desktop.unlock.column import Column

DEMO = "fjordby.pathway"
"""Where the demo lies: beside the place of the real store, never in it."""


class DemoPage(QWidget):
    """Makes the demo store, then tells how it is opened."""

    ready = Signal(object, str)
    """The demo store's folder and the initials of the one who looks at it: go to its door."""
    back = Signal()
    _went = Signal(int, int)

    def __init__(self, threads: Threads, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._initials = folder, ""
        self.words = Words(self.tr("Fjordby Kommune is being made …"), role="title", wrap=True)
        self.second = Words(
            self.tr("Fjordby Kommune does not exist: everybody in it is made up."), role="second", wrap=True
        )
        self.told = Words(role="strong", wrap=True)
        self.progress = Progress()
        self.progress.stop.hide()
        self.progress.setContentsMargins(-look.size("page_margin"), 0, -look.size("page_margin"), 0)
        self.go = KeyButton(self.tr("Open the demo"), key="Ctrl+Enter", primary=True)
        self.leave = KeyButton(self.tr("Back"), key="Alt+←")
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.go)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setSpacing(12)
        rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.second, self.progress, self.told):
            rows.addWidget(part)
        rows.addLayout(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(column))
        self.go.hide()
        self.leave.hide()
        self.go.clicked.connect(lambda: self.ready.emit(self._folder, self._initials))
        self.leave.clicked.connect(self.back)
        self._went.connect(self.progress.set)
        threads.call(
            lambda: making.make_demo(folder, self._went.emit),
            owner=self,
            done=self._made,
            objected=lambda error: self._failed(rule_words(error)),
            failed=lambda error: self._failed(outside_words(error)),
            writes=True,
        )

    def _made(self, made: making.Demo) -> None:
        self.progress.hide()
        self._initials = made.initials
        self.words.setText(self.tr("Fjordby Kommune is ready"))
        told = self.tr("You are {initials}. The passphrase is: {passphrase}")
        self.told.setText(told.format(initials=made.initials, passphrase=made.passphrase))
        self.go.show()
        self.go.setFocus()

    def _failed(self, words: str) -> None:
        self.progress.hide()
        look.mark(self.told, role="danger")
        self.told.setText(words)
        self.leave.show()
        self.leave.setFocus()
