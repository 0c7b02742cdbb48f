"""The rows of the side bar: what they hold, how they are painted, the list they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pathway.desktop import look

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ICON_AT, _WORD_AT, _EDGE = 20, 48, 11


@dataclass(frozen=True, slots=True)
class SideEntry:
    """A page's place in the side bar: id, icon, word, and its key (``"Alt+1"``)."""

    id: str
    icon: str
    text: str
    key: str = ""


@dataclass(slots=True)
class BarState:
    """What all rows of one bar share: the counts, whether keys are shown, whether it is folded."""

    counts: dict[str, str] = field(default_factory=dict)
    keys_shown: bool = False
    rail: bool = False


class Entries(QAbstractListModel):
    """The rows of the side bar."""

    def __init__(self, entries: Sequence[SideEntry], state: BarState, parent: QObject) -> None:
        super().__init__(parent)
        self.entries = tuple(entries)
        self._state = state

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return how many rows there are."""
        entry = self.entries[index.row()]
        count = self._state.counts.get(entry.id, "")
        if role == _Role.DisplayRole:
            return entry.text
        if role == _Role.AccessibleTextRole:
            return f"{entry.text}, {count}" if count else entry.text
        if role == _Role.AccessibleDescriptionRole:
            return QCoreApplication.translate("Parts", "Key {0}").format(entry.key) if entry.key else ""
        if role == _Role.ToolTipRole and self._state.rail:
            return f"{entry.text} {count}  {entry.key}".strip()
        return None

    def spoken_anew(self) -> None:
        """Tell the view that counts or keys have changed."""
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))


class EntryDelegate(QStyledItemDelegate):
    """Paints a row: icon at 20, word at 48, count 11 from the edge; in the rail the icon with the count below."""

    def __init__(self, state: BarState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(0, look.row("nav_item") + (8 if self._state.rail else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        model = index.model()
        if not isinstance(model, Entries):
            return
        entry = model.entries[index.row()]
        box = QRectF(option.rect)
        flags = option.state
        here = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        if here:
            look.paint.ground(painter, box, look.colour("accent-tint"))
            bar = QRectF(box.left(), box.top(), look.size("line_selection_bar"), box.height())
            look.paint.ground(painter, bar, look.colour("accent"))
        elif flags & QStyle.StateFlag.State_MouseOver:
            look.paint.ground(painter, box, look.colour("hover"))
        shown = entry.key if self._state.keys_shown else self._state.counts.get(entry.id, "")
        (self._paint_rail if self._state.rail else self._paint_row)(painter, box, entry, shown, here)
        if flags & QStyle.StateFlag.State_HasFocus:
            ring = box.adjusted(6, 2, -2, -2)
            look.paint.frame(painter, ring, None, look.colour("accent"), look.size("line_focus"), 4)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, entry: SideEntry, shown: str, here: bool) -> None:
        look.paint.sign(painter, box.left() + _ICON_AT, box.center().y() - 8, entry.icon, "text")
        words = box.adjusted(_WORD_AT, 0, -_EDGE, 0)
        name = look.paint.elided(entry.text, look.font(strong=here), words.width())
        look.paint.text(painter, words, name, look.font(strong=here), look.colour("text"))
        font = look.font("body", strong=here, tabular=True)
        if self._state.keys_shown:
            font = look.font("caption")
        ink = look.colour("text" if here else "text2")
        look.paint.text(painter, words, shown, font, ink, right=True)

    def _paint_rail(self, painter: QPainter, box: QRectF, entry: SideEntry, shown: str, here: bool) -> None:
        top = box.top() + (6 if shown else (box.height() - 16) / 2)
        look.paint.sign(painter, box.center().x() - 8, top, entry.icon, "text")
        brief = shown.split(" ")[0]
        font = look.font("caption", strong=here, tabular=True)
        width = look.paint.width_of(brief, font)
        below = QRectF(box.center().x() - width / 2, box.top() + 24, width + 2, 16)
        look.paint.text(painter, below, brief, font, look.colour("text" if here else "text2"))


class EntryList(QListView):
    """A list of entries; Enter, Space and a click open, arrows move and open."""

    def __init__(self, model: Entries, state: BarState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(state, self))
        self.setProperty("ground", "canvas")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", "none")

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        model = self.model()
        rows = model.rowCount()
        height = sum(self.sizeHintForRow(row) for row in range(rows))
        return QSize(look.size("side_bar"), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for one row."""
        return QSize(0, min(self.sizeHint().height(), look.row("nav_item")))
