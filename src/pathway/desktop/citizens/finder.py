"""The search for a citizen: a field, and below it who fits, who may be the same person, and notes that name them."""

from collections.abc import Hashable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.clock import local_day
from pathway.casework.notes import FindNotes
from pathway.casework.perhaps import Mention, Perhaps, PerhapsSame, find_mentions, find_perhaps_same, read_typed
from pathway.casework.search import Line, SearchFor, find_citizens
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens import lines
from pathway.desktop.citizens.latest import Latest
from pathway.desktop.parts import EmptyState, Row, RowDelegate, RowList, SearchField, bind, group
from pathway.desktop.workplace import Workplace

LETTERS = 2
"""From this many letters on, what is typed is looked for; before that one's own list stands."""
HITS = 24
"""Hits shown while somebody types; the next letter finds the others."""
PAUSE_MS = 150
"""How long nobody has typed before doubles are looked for."""
LISTED = 200
"""Citizens shown when nothing is typed."""


class CitizenFinder(QWidget):
    """Finds a citizen by what is typed, and hands back who was opened.

    Args:
        work: The session.
        among: ``mine``, ``open`` or ``all``.
        notes: Whether Ctrl+Enter also looks in notes.
        listed: Whether the list stands there before anything is typed.
    """

    opened = Signal(object)
    """A citizen was opened with Enter or a double click (`CitizenId`)."""
    chosen = Signal(object)
    """The current row's citizen (`CitizenId`), None for none."""
    sought = Signal(str)
    """What is typed, stripped."""

    def __init__(
        self,
        work: Workplace,
        among: str = "all",
        *,
        notes: bool = True,
        listed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._among, self._notes, self._listed = work, among, notes, listed
        self._main, self._beside, self._in_notes = (Latest(work.background, self) for _ in range(3))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_beside)
        self._hits: tuple[Line, ...] = ()
        self._perhaps: tuple[Perhaps, ...] = ()
        self._mentions: tuple[Mention, ...] | None = None
        self._text = ""
        self._asked: SearchFor | None = None
        self.field = SearchField(
            self.tr("Search citizen"),
            hint=self.tr("name, called, former name, birth date or CPR · oe = ø, aa = å, ae = æ"),
            large=True,
        )
        self.empty = EmptyState("", "")
        self._shown = lines.WIDE
        self.list = RowList(lines.heads(self._shown), self.tr("Citizens"), heads=True, empty=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self._connect()

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._typed)
        self.field.textChanged.connect(self._cleared)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(lambda _row: self.chosen.emit(self.current()))
        if self._notes:
            bind("Ctrl+Enter", self, self.find_in_notes)

    def refresh(self) -> None:
        """Ask again for what is typed, or for the list."""
        self._asked = None
        self._ask()

    def set_among(self, among: str) -> None:
        """Look among others: ``mine``, ``open``, ``all``."""
        self._among = among
        self._ask()

    def text(self) -> str:
        """Return what is typed, stripped."""
        return self.field.text().strip()

    def typed(self) -> Citizen:
        """Return what is typed as the person who may be made of it."""
        return read_typed(self.text(), self._today())

    def current(self) -> CitizenId | None:
        """Return whom the current row is about."""
        return self._citizen_of(self.list.current_id())

    def clear(self) -> None:
        """Empty the field, and show the list again."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_in_notes(self) -> None:
        """Look for the words in notes too; each note found is a look at its citizen, and logged."""
        if len(self.text()) >= LETTERS:
            self._in_notes.ask(find_mentions, FindNotes(self.text()), self._show_mentions)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move the list while the field keeps the keyboard."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        key = Qt.Key(event.key())
        if key in steps:
            self.list.keys_move(steps[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.list.open_current()
            return True
        if key == Qt.Key.Key_Escape and self.field.text():
            self.clear()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns fall away where there is no room for them."""
        super().resizeEvent(event)
        shown = lines.columns_for(event.size().width())
        if shown != self._shown:
            self._shown = shown
            made = RowDelegate(lines.heads(shown), "row_list", 12, bar=True, lines=True, parent=self.list)
            self.list.use_delegate(made)
            self._show()

    def _typed(self, _text: str) -> None:
        self._ask(first=True)

    def _cleared(self, text: str) -> None:
        if not text:
            self._ask(first=True)

    def _ask(self, *, first: bool = False) -> None:
        text = self.text()
        searching = len(text) >= LETTERS
        self.sought.emit(text if searching else "")
        asked = SearchFor(text if searching else "", self._among, HITS if searching else LISTED)
        if asked == self._asked:
            return  # a first letter, or a space at the end: it changes nothing
        self._asked, self._mentions = asked, None
        self._pause.stop()
        for beside in (self._beside, self._in_notes):
            beside.forget()
        if searching or self._listed:
            self._main.ask(find_citizens, asked, lambda hits: self._answered(asked.text, hits, first=first))
        else:
            self._main.forget()
            self._answered("", (), first=True)

    def _answered(self, text: str, hits: tuple[Line, ...], *, first: bool) -> None:
        self._text, self._hits, self._perhaps = text, hits, ()
        self._show()
        if first or self.list.current_id() is None:
            self.list.first()
        if text:
            self._pause.start()

    def _look_beside(self) -> None:
        """Look for doubles once nobody types: the hits themselves never wait for that."""
        if self._text and self._text == self.text():
            asked = PerhapsSame(self.typed(), tuple(line.citizen.id for line in self._hits))
            self._beside.ask(find_perhaps_same, asked, self._show_perhaps)

    def _show_perhaps(self, perhaps: tuple[Perhaps, ...]) -> None:
        self._perhaps = perhaps
        if perhaps:
            self._show()
            if not self._hits:
                self.list.first()

    def _show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        self._mentions = mentions
        self._show()
        if mentions and self.list.current_id() is None:
            self.list.first()

    def _show(self) -> None:
        today, sought, shown = self._today(), self._text, self._shown
        rows = [lines.line_row(each, sought, today, shown) for each in self._hits]
        if sought:
            rows = [group(self.tr("Fits"), self._count()), *rows] if rows else []
            if self._perhaps:
                rows.append(group(self.tr("May be the same person"), len(self._perhaps)))
                rows += [lines.perhaps_row(each, sought, today, shown) for each in self._perhaps]
            rows += self._note_rows(bool(rows))
        elif len(rows) == LISTED:
            rows.insert(0, group(self.tr("The first {count}; search for the others").format(count=LISTED)))
        self._say_empty()
        self.list.set_rows(rows)

    def _note_rows(self, others: bool) -> list[Row]:
        if not self._notes or (not others and self._mentions is None):
            return []
        found = self._mentions or ()
        rows = [lines.mention_row(each, self._text, self._today(), self._shown) for each in found]
        if self._mentions is None or rows or others:
            return [lines.notes_heading(None if self._mentions is None else len(found)), *rows]
        return []

    def _count(self) -> str:
        return f"{len(self._hits)}+" if len(self._hits) == HITS else str(len(self._hits))

    def _say_empty(self) -> None:
        if self._text:
            second = self.tr("Nobody called “{text}”. Look at the spelling, or search in notes with Ctrl+Enter.")
            self.empty.set(self.tr("Nobody fits"), second.format(text=self._text))
        elif self._listed:
            self.empty.set(
                self.tr("No citizens yet"), self.tr("Those whom you follow stand here. Search, or create one.")
            )
        else:
            self.empty.set(self.tr("Search first"), self.tr("Write at least two letters of a name, or a birth date."))

    def _citizen_of(self, row: Hashable | None) -> CitizenId | None:
        if isinstance(row, tuple):
            return next((each.note.citizen for each in self._mentions or () if each.note.id == row[1]), None)
        return CitizenId(row) if isinstance(row, UUID) else None

    def citizen(self, of: CitizenId | None) -> Citizen | None:
        """Return one of those shown."""
        shown = (*self._hits, *(each.line for each in self._perhaps))
        return next((line.citizen for line in shown if line.citizen.id == of), None)

    def _open(self, row: Hashable) -> None:
        citizen = self._citizen_of(row)
        if citizen is not None:
            self.opened.emit(citizen)

    def _today(self) -> date:
        return local_day(self._work.background.office.clock())
