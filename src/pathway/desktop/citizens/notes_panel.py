"""A citizen's notes in full: read when they are first shown, filtered by words and dimension, added to."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pathway.casework.notes import read_notes
from pathway.casework.record import Record
from pathway.codes.lists import code_list
from pathway.desktop import language, look
from pathway.desktop.citizens.latest import Latest
from pathway.desktop.citizens.note_entry import NoteEntry, entries
from pathway.desktop.citizens.note_list import NoteList
from pathway.desktop.parts import CodeCombo, EmptyState, KeyButton, SearchField, Words
from pathway.desktop.workplace import Workplace
from pathway.notes.note import Note

_ONE_LINE_FROM = 820


class NotesPanel(QWidget):
    """All notes of one citizen.

    Args:
        work: The session.
    """

    added_to = Signal(object)
    """Something is to be added to a signed note (`NoteId`)."""
    written = Signal()
    """A new note is to be written."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._entries: tuple[NoteEntry, ...] = ()
        self._read = False
        self._latest = Latest(work.background, self)
        self.count = Words(role="second", tabular=True)
        self.words = SearchField(self.tr("Filter notes"))
        self.dimension = CodeCombo([("", self.tr("All dimensions"))], "", label=self.tr("Dimension"))
        self._offer_dimensions()
        self.add = KeyButton(self.tr("Add"), "add", "Enter", small=True)
        self.add.setToolTip(self.tr("Adds to the note that is marked. A signed note itself never changes."))
        self.new = KeyButton(self.tr("New note"), "note", "N", small=True, shortcut=False)
        self._empty = EmptyState(self.tr("No notes yet"), self.tr("N writes the first one."))
        self.list = NoteList(self.tr("Notes"), self._empty)
        self._lay_out()
        self._connect()

    def _offer_dimensions(self) -> None:
        spoken = language.spoken()
        rows = [("", self.tr("All dimensions"))]
        self.dimension.set_rows([*rows, *((code.code, code.short(spoken)) for code in code_list("dimension"))], "")

    def _lay_out(self) -> None:
        self._one_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._one_line.setContentsMargins(12, 8, 12, 8)
        self._one_line.setSpacing(8)
        filters, acts = QHBoxLayout(), QHBoxLayout()
        for row in (filters, acts):
            row.setSpacing(8)
            self._one_line.addLayout(row)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.dimension)
        self._one_line.setStretchFactor(filters, 1)
        acts.addWidget(self.count, 1)
        for part in (self.add, self.new):
            acts.addWidget(part)
        margin = look.size("page_margin") - 12
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, 0)
        layout.setSpacing(0)
        layout.addLayout(self._one_line)
        layout.addWidget(self.list, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the acts below the filters where there is no room beside them."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = event.size().width() < _ONE_LINE_FROM
        self._one_line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._filter)
        self.dimension.chosen.connect(self._filter)
        self.list.opened.connect(self.added_to)
        self.add.clicked.connect(self._add)
        self.new.clicked.connect(self.written)

    def show_record(self, record: Record) -> None:
        """Show another state of the record; the notes are read again if they were read."""
        fresh = self._record is None or self._record.citizen.id != record.citizen.id
        self._record = record
        if fresh:
            self._read = False
            self.words.clear()
            self.dimension.choose("")
            self._take(record.notes)
        if self.isVisible() or (self._read and not fresh):
            self._ask()

    def go_to(self, note: object) -> None:
        """Make a note current and show it."""
        place = self.list.notes.place(note)
        self.list.setCurrentIndex(place)
        self.list.scrollTo(place)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read all notes when they are first seen."""
        super().showEvent(event)
        if not self._read and self._record is not None:
            self._ask()

    def _ask(self) -> None:
        if self._record is None:
            return
        if len(self._record.notes) >= len(self._record.note_marks):
            self._take(self._record.notes)  # they all came with the page
            return
        self._latest.ask(read_notes, self._record.citizen.id, self._answered)

    def _answered(self, notes: tuple[Note, ...] | None) -> None:
        if notes is not None:
            self._read = True
            self._take(notes)

    def _take(self, notes: tuple[Note, ...]) -> None:
        self._entries = entries(notes)
        self._filter()

    def _filter(self) -> None:
        record = self._record
        if record is None:
            return
        sought, dimension = self.words.text().strip().casefold(), self.dimension.value() or ""
        shown = [
            each
            for each in self._entries
            if (not dimension or dimension in each.note.dimensions) and (not sought or each.mentions(sought))
        ]
        self.list.set_entries(shown, record.people, record.today)
        total = len(record.note_marks)
        if sought or dimension:
            self.count.setText(self.tr("{shown} of {total}").format(shown=len(shown), total=total))
            self._empty.set(self.tr("No note fits"), self.tr("Nothing was found with this filter."))
        else:
            self.count.setText(self.tr("%n note(s), the latest first", "", total))
            self._empty.set(self.tr("No notes yet"), self.tr("N writes the first one."))
        self.add.setEnabled(bool(shown))

    def _add(self) -> None:
        current = self.list.current_id()
        if current is None:
            self.list.setCurrentIndex(self.list.notes.index(0, 0))
            current = self.list.current_id()
        if current is not None:
            self.added_to.emit(current)
