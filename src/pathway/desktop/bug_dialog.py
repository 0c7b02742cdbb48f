"""The one dialog for what nobody expected."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pathway.desktop.parts import CalmDialog, KeyButton, Words


class BugDialog(CalmDialog):
    """Says that this went wrong and that what was saved is safe; gives the number of the entry in the log.

    Args:
        number: The entry's number.
        about: What the copy button copies.
        parent: The window below.
    """

    def __init__(self, number: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "Pathway", "", width=520)
        self._about = about
        self.title.setText(self.tr("This went wrong"))
        safe = self.tr("What was saved is safe. What you are typing is kept as a draft.")
        self.body.addWidget(Words(safe, wrap=True))
        entry = self.tr("It is written down as entry {number}, without anybody's data.").format(number=number)
        self.body.addWidget(Words(entry, role="second", wrap=True))
        self.copy = KeyButton(self.tr("Copy the number"), "copy", "Ctrl+C")
        self.copy.clicked.connect(self._copy)
        self.bottom.add(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._about)
        self.copy.setText(self.tr("Copied"))
