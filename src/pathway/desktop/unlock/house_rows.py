"""Houses and how many rooms each has, as they are typed when a store is made."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pathway.desktop.parts import KeyButton, Link, Words

MOST_ROOMS = 400


@dataclass(frozen=True, slots=True)
class House:
    """A house and its number of rooms."""

    name: str
    rooms: int

    def names(self) -> tuple[str, ...]:
        """Return the rooms' names: 01, 02 and so on.

        >>> House("Lindevangen", 3).names()
        ('01', '02', '03')
        """
        return tuple(f"{number:02}" for number in range(1, self.rooms + 1))


class _HouseRow(QWidget):
    """One house: its name, its rooms, and a way to take it away."""

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("The house's name"))
        self.name.setAccessibleName(self.tr("The house's name"))
        self.rooms = QLineEdit()
        self.rooms.setValidator(QIntValidator(1, MOST_ROOMS, self))
        self.rooms.setAccessibleName(self.tr("Number of rooms"))
        self.rooms.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.rooms.setFixedWidth(64)
        self.remove = KeyButton("", "close", flat=True)
        self.remove.setAccessibleName(self.tr("Remove the house"))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.rooms)
        row.addWidget(Words(self.tr("rooms"), role="second"))
        row.addWidget(self.remove)


class HouseRows(QWidget):
    """The houses; one line is there at first, and may be left empty."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_HouseRow] = []
        self.add = Link(self.tr("Add a house"), "Ctrl+J")
        self.add.clicked.connect(self.add_house)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self.add)
        self.add_house()

    def houses(self) -> tuple[House, ...]:
        """Return the houses that have a name or rooms."""
        found = (House(row.name.text().strip(), int(row.rooms.text() or 0)) for row in self._rows)
        return tuple(each for each in found if each.name or each.rooms)

    def add_house(self) -> None:
        """Offer one more line, and go to it."""
        row = _HouseRow(self)
        self._rows.append(row)
        self._lines.insertWidget(len(self._rows) - 1, row)
        row.removed.connect(lambda: self._remove(row))
        row.name.textChanged.connect(self.edited)
        row.rooms.textChanged.connect(self.edited)
        if len(self._rows) > 1:
            self.setTabOrder(self._rows[-2].remove, row.name)
            row.name.setFocus()
        self.setTabOrder(row.name, row.rooms)
        self.setTabOrder(row.rooms, row.remove)
        self.setTabOrder(row.remove, self.add)

    def _remove(self, row: _HouseRow) -> None:
        if len(self._rows) == 1:
            row.name.clear()
            row.rooms.clear()
            return
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()
