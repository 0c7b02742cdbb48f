"""The first step: what the unit is called, its municipality, its houses, and where the store lies."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pathway.base.places import holds_store
from pathway.codes.municipalities import municipalities
from pathway.desktop.forms.unlock_first_unit import Ui_FirstUnitForm
from pathway.desktop.unlock.making import StoreWish
from pathway.desktop.unlock.said import say

SUFFIX = ".pathway"


class FirstUnit(QWidget):
    """Asks for the store; nothing is made yet."""

    ready = Signal(object)
    another = Signal(object)
    demo = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.form = Ui_FirstUnitForm()
        self.form.setupUi(self)
        form = self.form
        names = sorted((each.name, each.code) for each in municipalities())
        form.municipality.set_rows([(code, name) for name, code in names])
        form.municipality.setPlaceholderText(self.tr("choose the municipality"))
        form.folder_path.setText(str(folder))
        form.next.clicked.connect(self.go_on)
        form.choose_folder.clicked.connect(self._choose_folder)
        form.open_existing.clicked.connect(self._open_existing)
        form.make_demo.clicked.connect(lambda: self.demo.emit(self._folder))

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self.form.unit.setFocus()

    def go_on(self) -> None:
        """Look whether everything is there, and go on."""
        form, houses = self.form, self.form.rooms.houses()
        unit, municipality = form.unit.text().strip(), str(form.municipality.value() or "")
        names = [each.name for each in houses]
        wrong = {
            "folder": self.tr("A store lies there already. Open it, or choose another place.")
            if holds_store(self._folder)
            else "",
            "rooms": self._houses_problem(names, [each.rooms for each in houses]),
            "municipality": "" if municipality else self.tr("Choose the municipality."),
            "unit": "" if unit else self.tr("Write what the unit is called."),
        }
        for field, words in wrong.items():  # the topmost faulty field gets the keyboard last
            say(form, field, words)
        if not any(wrong.values()):
            self.ready.emit(StoreWish(self._folder, unit, municipality, houses))

    def _houses_problem(self, names: list[str], rooms: list[int]) -> str:
        if any(not name for name in names):
            return self.tr("Write the house's name.")
        if len({name.casefold() for name in names}) < len(names):
            return self.tr("Two houses have the same name.")
        return self.tr("How many rooms has the house?") if any(not count for count in rooms) else ""

    def _choose_folder(self) -> None:
        at = str(self._folder.parent if self._folder.parent.is_dir() else Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where shall the store lie?"), at)
        if chosen:
            name = self.form.unit.text().strip() or self._folder.stem
            self._folder = Path(chosen) / f"{_file_name(name)}{SUFFIX}"
            self.form.folder_path.setText(str(self._folder))
            say(self.form, "folder", "")

    def _open_existing(self) -> None:
        at = str(self._folder.parent if self._folder.parent.is_dir() else Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open an existing store"), at)
        if chosen and holds_store(Path(chosen)):
            self.another.emit(Path(chosen))
        elif chosen:
            say(self.form, "folder", self.tr("There is no store in {folder}.").format(folder=chosen))


def _file_name(name: str) -> str:
    """Return a unit's name as a folder may be called on every system.

    >>> _file_name("Lindevangen og Lærkehøj / nat")
    'Lindevangen og Lærkehøj nat'
    """
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(kept.split()) or "pathway"
