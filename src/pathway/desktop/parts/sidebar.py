"""The side bar: one row a page, its count to the right; while Alt is held its keys stand there instead."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.keys import bind
from pathway.desktop.parts.sidebar_rows import BarState, Entries, EntryList, SideEntry
from pathway.desktop.parts.words import Words


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
        self._state = BarState()
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

    def _list(self, entries: Sequence[SideEntry], label: str) -> EntryList:
        view = EntryList(Entries(entries, self._state, self), self._state, self)
        view.setAccessibleName(label)
        view.selectionModel().currentChanged.connect(lambda now, _before: self._moved(view, now))
        view.clicked.connect(lambda index: self.chosen.emit(self._model(view).entries[index.row()].id))
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

    def show_here(self, entry_id: str) -> None:
        """Show that a page is open, without asking for it again; an unknown one shows none."""
        was_blocked = self.blockSignals(True)
        if self.value() != entry_id:
            for view in self._lists:
                view.selectionModel().clear()
            self.choose(entry_id)
        self.blockSignals(was_blocked)

    def choose(self, entry_id: str) -> None:
        """Open a page; the one that is open already is told again, for its list may be hidden by one of its rows."""
        if self.value() == entry_id:
            self.chosen.emit(entry_id)
            return
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
        self.setFixedWidth(look.wide(look.size("side_bar_rail" if rail else "side_bar")))
        self._foot_words.setVisible(bool(self._foot_words.text()) and not rail)
        for view in self._lists:
            view.doItemsLayout()
        self._lists[1].setFixedHeight(self._lists[1].sizeHint().height())

    def set_wide(self, wide: bool) -> None:
        """Give the bar the width it has in wide windows."""
        self.setFixedWidth(look.wide(look.size("side_bar_wide" if wide else "side_bar")))

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

    def _model(self, view: QListView) -> Entries:
        model = view.model()
        assert isinstance(model, Entries)  # noqa: S101 - for the type checker; made in _list
        return model

    def _moved(self, view: QListView, index: QModelIndex) -> None:
        if not index.isValid():
            return
        for other in self._lists:
            if other is not view:
                other.selectionModel().clear()
        self.chosen.emit(self._model(view).entries[index.row()].id)
