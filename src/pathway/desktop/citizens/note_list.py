"""The list of a citizen's notes: thousands of them scroll, for only those seen are painted."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pathway.desktop import look
from pathway.desktop.citizens import note_entry, note_paint
from pathway.desktop.citizens.note_entry import NoteEntry, Piece
from pathway.desktop.parts import EmptyState
from pathway.notes.note import NoteId
from pathway.staff.user import User

Told = Callable[[NoteEntry, Mapping[str, User], date], tuple[Piece, ...]]
Index = QModelIndex | QPersistentModelIndex
_AIR = 10
_BATCH = 40
"""Notes whose height is measured before the first are painted; the others follow while one reads."""
_Flag = QStyle.StateFlag


class NoteModel(QAbstractListModel):
    """Notes with their additions; their words are made when they are first shown."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = told
        self._entries: tuple[NoteEntry, ...] = ()
        self._people: Mapping[str, User] = {}
        self._today = date.min
        self._pieces: dict[NoteId, tuple[Piece, ...]] = {}

    def set_entries(self, entries: Sequence[NoteEntry], people: Mapping[str, User], today: date) -> None:
        """Show other notes."""
        self.beginResetModel()
        kept = set(self._entries) if (self._people, self._today) == (people, today) else set()
        self._pieces = {each.id: self._pieces[each.id] for each in entries if each in kept and each.id in self._pieces}
        self._entries, self._people, self._today = tuple(entries), people, today
        self.endResetModel()

    def entry(self, index: Index) -> NoteEntry | None:
        """Return the note at an index."""
        return self._entries[index.row()] if index.isValid() else None

    def place(self, id: Hashable) -> QModelIndex:  # noqa: A002 - it is the entity's id
        """Return where a note stands."""
        rows = (row for row, each in enumerate(self._entries) if each.id == id)
        return self.index(next(rows, -1), 0)

    def pieces(self, index: Index) -> tuple[Piece, ...]:
        """Return what stands in the note at an index."""
        entry = self._entries[index.row()]
        if entry.id not in self._pieces:
            self._pieces[entry.id] = self._told(entry, self._people, self._today)
        return self._pieces[entry.id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many notes there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the first words, or the whole note as it is read aloud."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return note_entry.spoken(entry, self._people, self._today)
        return self.pieces(index)[0].text if role == Qt.ItemDataRole.DisplayRole else None


class NoteDelegate(QStyledItemDelegate):
    """Paints a note, and remembers how high it is."""

    def __init__(self, view: "NoteList", margin: int) -> None:
        super().__init__(view)
        self._view, self._margin = view, margin
        self._heights: dict[NoteId, tuple[tuple[Piece, ...], int]] = {}
        self._width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the note's height at the width of the list."""
        del option
        width = self._view.measure()
        if width != self._width:
            self._width, self._heights = width, {}
        entry, pieces = self._view.notes.entry(index), self._view.notes.pieces(index)
        if entry is None:
            return QSize()
        known = self._heights.get(entry.id)
        if known is None or known[0] is not pieces:
            known = self._heights[entry.id] = pieces, note_paint.height(pieces, width) + 2 * _AIR + 1
        return QSize(0, known[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the note, a line below it, and the tint of the current one."""
        box = QRectF(option.rect)
        here = bool(option.state & _Flag.State_Selected)
        painter.save()
        if here and self._view.hasFocus():
            look.paint.ground(painter, box, look.colour("accent-tint"))
            bar = QRectF(box.left(), box.top(), look.size("line_selection_bar"), box.height())
            look.paint.ground(painter, bar, look.colour("accent"))
        words = QRectF(box.left() + self._margin, box.top() + _AIR, self._view.measure(), box.height())
        note_paint.paint(painter, words, self._view.notes.pieces(index))
        foot = box.bottom() - look.paint.thickness(painter, 1)
        look.paint.hline(painter, box.left(), box.right(), foot, look.colour("line"))
        painter.restore()


class NoteList(QListView):
    """Notes below each other. Enter opens the current one, for something to be added to it.

    Args:
        label: Accessible name.
        empty: What is shown when there are no notes.
        margin: Free at both sides, pixels.
        told: What is shown of a note: all of it, or an excerpt.
    """

    opened = Signal(object)
    """The note to be added to (`NoteId`)."""

    def __init__(
        self,
        label: str,
        empty: EmptyState,
        margin: int = 12,
        told: Told = note_entry.pieces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.notes = NoteModel(told, self)
        self._margin, self._empty = margin, empty
        self.setModel(self.notes)
        self.setItemDelegate(NoteDelegate(self, margin))
        self.setAccessibleName(label)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self.setTabKeyNavigation(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.doubleClicked.connect(self._open)
        empty.setParent(self.viewport())
        self.set_entries((), {}, date.min)

    def set_entries(self, entries: Sequence[NoteEntry], people: Mapping[str, User], today: date) -> None:
        """Show other notes; the current one stays current, and what is scrolled to stays."""
        kept, scrolled = self.current_id(), self.verticalScrollBar().value()
        self.notes.set_entries(entries, people, today)
        if kept is not None:
            self.setCurrentIndex(self.notes.place(kept))
        self.verticalScrollBar().setValue(scrolled)
        self._empty.setVisible(not entries)

    def current_id(self) -> NoteId | None:
        """Return the current note's id."""
        entry = self.notes.entry(self.currentIndex())
        return entry.id if entry else None

    def measure(self) -> int:
        """Return how wide the words may be: the list's width, at most 72 characters or so."""
        most = round(look.paint.width_of("n" * 72, look.font()))
        return max(120, min(most, self.viewport().width() - 2 * self._margin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first note current when the keyboard comes and none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.notes.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self._empty.setGeometry(self._margin, 0, self.viewport().width() - 2 * self._margin, self.viewport().height())

    def _open(self, index: QModelIndex) -> None:
        entry = self.notes.entry(index)
        if entry is not None:
            self.opened.emit(entry.id)
