"""The list of the house: rows of cells in columns, with heads, groups, and the keyboard."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts.row import Column, Row
from pathway.desktop.parts.row_delegate import RowDelegate
from pathway.desktop.parts.row_model import ListModel

_Action = QAbstractItemView.CursorAction


class ColumnHeads(QWidget):
    """The heads of a list's columns, in the caption size, with a line below."""

    def __init__(self, view: "RowList") -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles over their columns."""
        del event
        painter = QPainter(self)
        box = QRectF(0, 0, self._view.viewport().width(), self.height())
        look.paint.ground(painter, box, look.colour("surface"))
        font, ink = look.font("caption"), look.colour("text2")
        delegate = self._view.delegate
        for where, column in zip(delegate.boxes(box), delegate.columns, strict=True):
            words = look.paint.elided(column.title, font, where.width())
            look.paint.text(painter, where, words, font, ink, right=column.right)
        foot = box.bottom() - look.paint.thickness(painter, 1)
        look.paint.hline(painter, 0, self.width(), foot, look.colour("line"))
        painter.end()


class RowList(QListView):
    """A list or a table.

    Args:
        columns: The columns, from the left.
        label: Accessible name.
        row: Name of the rows' height: row_list, row_today, row_table_dense, row_fact, row_bed.
        heads: Show the columns' heads.
        bar: Bar of accent on the current row.
        lines: A line under each row.
        margin: Free at both ends of a row, pixels.
        empty: What is shown when there are no rows.
        fitting: As high as its rows, for a page that scrolls as a whole.
    """

    chosen = Signal(object)
    opened = Signal(object)
    acted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        label: str = "",
        *,
        row: str = "row_list",
        heads: bool = False,
        bar: bool = True,
        lines: bool = True,
        margin: int = 12,
        empty: QWidget | None = None,
        fitting: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = ListModel(self)
        self.delegate = RowDelegate(tuple(columns), row, margin, bar=bar, lines=lines, parent=self)
        self._fitting = fitting
        self._heads = ColumnHeads(self) if heads else None
        self._empty = empty
        self._told: Hashable | None = None
        self._prepare(label)
        if empty is not None:
            empty.setParent(self.viewport())
        self._show_empty()

    def _prepare(self, label: str) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(label)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        if self._heads is not None:
            self.setViewportMargins(0, look.row("row_table_dense"), 0, 0)
        if self._fitting:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._moved)

    def use_delegate(self, delegate: RowDelegate) -> None:
        """Paint rows another way: a delegate made with this list's columns and as its child."""
        self.delegate = delegate
        self.setItemDelegate(delegate)
        delegate.measure(self.rows.rows())
        self.doItemsLayout()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The current one stays current if it is still there, and so does what is scrolled to."""
        kept = self.current_id()
        scrolled = self.verticalScrollBar().value()
        was_blocked = self.selectionModel().blockSignals(True)
        self.delegate.measure(tuple(rows))
        self.rows.set_rows(rows)
        self.selectionModel().blockSignals(was_blocked)
        self._select(self.rows.index_of(kept))
        self.verticalScrollBar().setValue(scrolled)
        self._show_empty()
        if self._heads is not None:
            self._heads.update()
        if self._fitting:
            self.updateGeometry()
        self._tell()

    def current_id(self) -> Hashable | None:
        """Return the current row's id, None for none."""
        row = self.rows.row_at(self.currentIndex())
        return None if row is None or row.heading else row.id

    def choose(self, row_id: Hashable | None) -> None:
        """Make a row current; None or an unknown id makes none."""
        self._select(self.rows.index_of(row_id))
        self._tell()

    def first(self) -> None:
        """Make the first row current."""
        self._select(self._step(-1, 1))
        self._tell()

    def keys_move(self, steps: int) -> None:
        """Move the current row, as the arrows do; for a search field that keeps the keyboard."""
        place = self.currentIndex().row() if self.currentIndex().isValid() else -1
        found = self._step(place, steps)
        if found.isValid():
            self._select(found)
            self._tell()

    def open_current(self) -> None:
        """Open the current row, as Enter does."""
        self._open(self.currentIndex())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move among the rows that can be chosen, over the headings."""
        del modifiers
        last, at = self.rows.rowCount(), self.currentIndex().row()
        page = max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)
        moves = {
            _Action.MoveUp: (at, -1), _Action.MovePrevious: (at, -1), _Action.MoveLeft: (at, 0),
            _Action.MoveDown: (at, 1), _Action.MoveNext: (at, 1), _Action.MoveRight: (at, 0),
            _Action.MoveHome: (-1, 1), _Action.MoveEnd: (last, -1),
            _Action.MovePageUp: (at, -page), _Action.MovePageDown: (at, page),
        }  # fmt: skip
        start, steps = moves[action]
        found = self._step(start, steps) if steps else self.currentIndex()
        return found if found.isValid() else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.current_id() is not None:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first row current when the keyboard comes and none is."""
        super().focusInEvent(event)
        if self.current_id() is None:
            self.first()
        elif not self.selectionModel().isSelected(self.currentIndex()):
            self._select(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let heads and the empty words follow."""
        super().resizeEvent(event)
        if self._heads is not None:
            self._heads.setGeometry(0, 0, self.width(), look.row("row_table_dense"))
        if self._empty is not None:
            margin = self.delegate.margin
            self._empty.setGeometry(margin, 0, self.viewport().width() - 2 * margin, self.viewport().height())

    def sizeHint(self) -> QSize:
        """Return the height of all rows when the list is fitting."""
        if not self._fitting:
            return QSize(320, 240)
        height = sum(self.sizeHintForRow(place) for place in range(self.rows.rowCount()))
        if self._empty is not None and not self.rows.rowCount():
            height = self._empty.sizeHint().height()
        return QSize(200, height + (look.row("row_table_dense") if self._heads is not None else 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same when fitting; else room for two rows."""
        return QSize(120, self.sizeHint().height() if self._fitting else 2 * look.row("row_list"))

    def _step(self, start: int, steps: int) -> QModelIndex:
        """Return the row that many steps away among those that can be chosen; the last possible one if fewer."""
        direction = 1 if steps > 0 else -1
        found, left, place = QModelIndex(), abs(steps), start + direction
        rows = self.rows.rows()
        while left and 0 <= place < len(rows):
            if not rows[place].heading:
                found, left = self.rows.index(place, 0), left - 1
            place += direction
        return found

    def _select(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if not index.isValid():
            self.selectionModel().clear()
        else:
            self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and not row.heading:
            self.opened.emit(row.id)

    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell()

    def _tell(self) -> None:
        now = self.current_id()
        if now != self._told:
            self._told = now
            self.chosen.emit(now)

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self.rows.rowCount())
