"""The side bar: one row a page, its count to the right; while Alt is held its keys stand there instead."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pathway.desktop import look
from pathway.desktop.parts.keys import bind
from pathway.desktop.parts.words import Words

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
class _State:
    counts: dict[str, str] = field(default_factory=dict)
    keys_shown: bool = False
    rail: bool = False


class _Entries(QAbstractListModel):
    """The rows of the side bar."""

    def __init__(self, entries: Sequence[SideEntry], state: _State, parent: QObject) -> None:
        super().__init__(parent)
        self.entries = tuple(entries)
        self._state = state

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
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


class _EntryDelegate(QStyledItemDelegate):
    """Paints a row: icon at 20, word at 48, count 11 from the edge; in the rail the icon with the count below."""

    def __init__(self, state: _State, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(0, look.row("nav_item") + (8 if self._state.rail else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Entries):
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
        look.paint.text(painter, words, entry.text, look.font(strong=here), look.colour("text"))
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


class _EntryList(QListView):
    """A list of entries; Enter, Space and a click open, arrows move and open."""

    def __init__(self, model: _Entries, state: _State, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(state, self))
        self.setProperty("ground", "canvas")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", "none")

    def sizeHint(self) -> QSize:
        model = self.model()
        rows = model.rowCount()
        height = sum(self.sizeHintForRow(row) for row in range(rows))
        return QSize(look.size("side_bar"), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), look.row("nav_item")))


class SideBar(QWidget):
    """The pages of the program.

    Args:
        entries: The pages, from the top.
        foot: Those that stand at the bottom (settings).
        label: Accessible name of the list.
    """

    chosen = Signal(str)

    def __init__(
        self,
        entries: Sequence[SideEntry],
        foot: Sequence[SideEntry] = (),
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = _State()
        self._lists = [self._list(some, label) for some in (entries, foot)]
        self._foot_words = Words(role="caption", wrap=True)
        self._foot_words.setContentsMargins(20, 8, 11, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self._lists[0], 1)
        layout.addWidget(self._lists[1])
        layout.addWidget(self._foot_words)
        self._lists[1].setVisible(bool(foot))
        self._lists[1].setFixedHeight(self._lists[1].sizeHint().height())
        self.set_rail(False)
        self._watched: QWidget | None = None

    def _list(self, entries: Sequence[SideEntry], label: str) -> _EntryList:
        view = _EntryList(_Entries(entries, self._state, self), self._state, self)
        view.setAccessibleName(label)
        view.selectionModel().currentChanged.connect(lambda now, _before: self._moved(view, now))
        for entry in entries:
            bind(entry.key, self, lambda entry=entry: self.choose(entry.id))  # type: ignore[misc]
        return view

    def value(self) -> str:
        """Return the id of the open page, "" for none."""
        for view in self._lists:
            index = view.currentIndex()
            if index.isValid() and view.selectionModel().isSelected(index):
                return self._model(view).entries[index.row()].id
        return ""

    def choose(self, entry_id: str) -> None:
        """Open a page."""
        for view in self._lists:
            for row, entry in enumerate(self._model(view).entries):
                if entry.id == entry_id:
                    view.setCurrentIndex(view.model().index(row, 0))

    def set_count(self, entry_id: str, text: str) -> None:
        """Show what stands right of a page's word: ``"7"``, ``"4 ledige"``, or nothing."""
        self._state.counts[entry_id] = text
        self._repaint()

    def set_foot_text(self, text: str) -> None:
        """Show quiet words at the very bottom, for instance when the last backup was made."""
        self._foot_words.setText(text)
        self._foot_words.setVisible(bool(text) and not self._state.rail)

    def set_rail(self, rail: bool) -> None:
        """Fold to a rail of 48 with icons and counts, or unfold."""
        self._state.rail = rail
        self.setFixedWidth(look.size("side_bar_rail" if rail else "side_bar"))
        self._foot_words.setVisible(bool(self._foot_words.text()) and not rail)
        for view in self._lists:
            view.doItemsLayout()
        self._lists[1].setFixedHeight(self._lists[1].sizeHint().height())

    def set_wide(self, wide: bool) -> None:
        """Give the bar the width it has in wide windows."""
        self.setFixedWidth(look.size("side_bar_wide" if wide else "side_bar"))

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the window: Alt reaches it from whatever has the keyboard."""
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the keys while Alt is held."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._show_keys(kind == QEvent.Type.KeyPress)
        elif kind == QEvent.Type.WindowDeactivate:
            self._show_keys(False)
        return super().eventFilter(watched, event)

    def keys_shown(self) -> bool:
        """Tell whether the keys stand in place of the counts."""
        return self._state.keys_shown

    def _show_keys(self, shown: bool) -> None:
        if shown != self._state.keys_shown:
            self._state.keys_shown = shown
            self._repaint()

    def _repaint(self) -> None:
        for view in self._lists:
            self._model(view).spoken_anew()

    def _model(self, view: QListView) -> _Entries:
        model = view.model()
        assert isinstance(model, _Entries)  # noqa: S101 - for the type checker; made in _list
        return model

    def _moved(self, view: QListView, index: QModelIndex) -> None:
        if not index.isValid():
            return
        for other in self._lists:
            if other is not view:
                other.selectionModel().clear()
        self.chosen.emit(self._model(view).entries[index.row()].id)
