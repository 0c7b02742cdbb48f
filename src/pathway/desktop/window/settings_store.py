"""Settings of the store: its backups, and what Pathway is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

import pathway
from pathway.casework.stores import Backup
from pathway.desktop.parts import Facts, KeyButton, Link, Progress, Words
from pathway.desktop.window.backups import when
from pathway.desktop.window.section import Section

if TYPE_CHECKING:
    from pathway.desktop.window.frame import Frame


class BackupSection(Section):
    """When the last copy was made and where it lies; one more on a button."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self.set_title(self.tr("Backup"), self.tr("by itself when the last is a day old"))
        self._frame, self._backups = frame, frame.backups
        self._folder = frame.work.background.office.safe.folder / "backups"
        self.facts = Facts(label_width=140)
        self.told = Words(role="ok", wrap=True)
        self.progress = Progress()
        self.progress.stop.hide()
        self.now = KeyButton(self.tr("Back up now"), "backup")
        self.open_folder = Link(self.tr("Open the folder"))
        self.add(self.facts)
        self.add(self.progress)
        self.add(self.told)
        self.beside("", self.now, self.open_folder)
        self.now.clicked.connect(self._backups.make)
        self.open_folder.clicked.connect(self._open)
        self._backups.made.connect(self._made)
        self._backups.progressed.connect(self.progress.set)
        self._show()

    def _show(self) -> None:
        last = self._backups.last
        self.facts.set_rows(
            (
                (self.tr("Last copy"), when(last) if last else self.tr("none yet")),
                (self.tr("They lie in"), str(self._folder)),
            )
        )
        self.told.setVisible(bool(self.told.text()))

    def _made(self, backup: Backup) -> None:
        megabytes = backup.bytes / 1_000_000
        words = self.tr("A copy of {size} MB was made, opened again and found whole.")
        self.told.setText(words.format(size=f"{megabytes:.1f}".replace(".", ",")))
        self._show()

    def _open(self) -> None:
        self._folder.mkdir(exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class AboutSection(Section):
    """The version, the licence, and where the store lies."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self.set_title(self.tr("About Pathway"))
        facts = Facts(
            (
                (self.tr("Version"), pathway.__version__),
                (self.tr("Licence"), "MPL-2.0"),
                (self.tr("The store lies in"), str(frame.work.background.office.safe.folder)),
                (self.tr("Network"), self.tr("Pathway uses none")),
            ),
            label_width=140,
        )
        self.add(facts)
