"""The rows of a list, as Qt asks for them."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pathway.desktop.parts.row import Row

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROW_ROLE = int(_Role.UserRole) + 1


class ListModel(QAbstractListModel):
    """Holds frozen rows; a new tuple replaces them all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._places: dict[Hashable, int] = {}

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """Return the rows shown."""
        return self._rows

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: Hashable) -> QModelIndex:
        """Return where a row stands; an invalid index if it is not shown."""
        place = self._places.get(row_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the first words, what is read aloud, or the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == _Role.DisplayRole:
            return row.cells[0].text if row.cells else ""
        if role == _Role.AccessibleTextRole:
            return row.words()
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        row = self.row_at(index)
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
