"""The overview below the chart: what is due, the facts, and the latest notes, or the goals where notes stand beside."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pathway.casework.record import Record
from pathway.desktop import look
from pathway.desktop.citizens import note_entry, placement_rows, record_words, words
from pathway.desktop.citizens.note_list import NoteList
from pathway.desktop.parts import Cell, Column, EmptyState, Facts, Line, Row, RowList, Words
from pathway.followups.followup import FollowUp

SHARES = (20, 17, 17)
DUE, FACTS, LAST = range(3)


class Overview(QWidget):
    """Three columns, two where there is little room; a table of placements below them where there is much."""

    due_opened = Signal(object)
    """A due thing was opened (`FollowUpId`)."""
    note_opened = Signal(object)
    """A note was opened (`NoteId`)."""
    placement_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._reading = False
        nothing = EmptyState(self.tr("Nothing due"), self.tr("F makes a follow-up."))
        due = (Column(tabular=True), Column(stretch=1), Column(right=True, tabular=True))
        self.due = RowList(due, self.tr("Due and agreed"), row="row_table_dense", margin=0, bar=False, empty=nothing)
        self.facts = Facts()
        unwritten = EmptyState(self.tr("No notes yet"), self.tr("N writes the first one."))
        self.notes = NoteList(self.tr("Latest notes"), unwritten, 0, note_entry.excerpt)
        goal = (Column(stretch=3), Column(stretch=2, second=True), Column(tabular=True))
        aimless = EmptyState(self.tr("No goals yet"), self.tr("P opens the plan."))
        self.goals = RowList(
            goal, self.tr("Goals of the plan"), row="row_table_dense", margin=0, bar=False, empty=aimless
        )
        untouched = EmptyState(self.tr("No placements yet"), self.tr("I begins a stay, T a rung of the ladder."))
        self.table = RowList(
            placement_rows.columns(), self.tr("Placements"), margin=0, heads=True, bar=False, empty=untouched
        )
        self._below = self._column(self.tr("Placements"), self.table)
        self._lay_out()
        self.due.opened.connect(self.due_opened)
        self.notes.opened.connect(self.note_opened)
        self.table.opened.connect(self._open_placement)

    def show_record(self, record: Record) -> None:
        """Show what is due, the facts, and the latest notes."""
        self.due.set_rows([_due_row(each, record) for each in record.follow_ups])
        self.show_facts(record)
        self.notes.set_entries(note_entry.entries(record.notes), record.people, record.today)
        self._record = record
        if self._reading:
            self._show_beside(record)

    def _show_beside(self, record: Record) -> None:
        self.goals.set_rows(placement_rows.goals(record))
        self.table.set_rows(placement_rows.rows(record))

    def show_facts(self, record: Record, address: str | None = None) -> None:
        """Show the facts, with the address if it was asked for."""
        self.facts.set_rows(record_words.facts(record, address))

    def set_room(self, *, columns: int, reading: bool) -> None:
        """Show two or three columns; beside a reading pane the last one holds the goals, and a table stands below."""
        if reading and not self._reading and self._record is not None:
            self._show_beside(self._record)
        self._reading = reading
        self._heads[LAST].setVisible(columns > LAST)
        self._lines[LAST - 1].setVisible(columns > LAST)
        self.notes.setVisible(not reading)
        self._note_head.setVisible(not reading)
        self.goals.setVisible(reading)
        self._goal_head.setVisible(reading)
        self._below.setVisible(reading)

    def _lay_out(self) -> None:
        margin = look.size("page_margin")
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidget(self.facts)
        look.mark(self.facts, role="scrolled")
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scrolled.setAccessibleName(self.tr("Facts"))
        last = QWidget()
        stacked = QVBoxLayout(last)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        self._note_head, self._goal_head = self._note_title(), self._title(self.tr("Goals of the plan"))
        for part in (self._note_head, self._goal_head):
            stacked.addWidget(part)
        for part in (self.notes, self.goals):
            stacked.addWidget(part, 1)
        self._heads = [
            self._column(self.tr("Due and agreed"), self.due),
            self._column(self.tr("Facts"), scrolled),
            last,
        ]
        self._lines = [Line(vertical=True), Line(vertical=True)]
        columns = QHBoxLayout()
        columns.setContentsMargins(margin, 0, margin, 0)
        columns.setSpacing(margin)
        for place, (column, share) in enumerate(zip(self._heads, SHARES, strict=True)):
            if place:
                columns.addWidget(self._lines[place - 1])
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            columns.addWidget(column, share)
        self._below.setContentsMargins(margin, 0, margin, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 4)
        layout.addWidget(self._below, 5)
        self.set_room(columns=3, reading=False)

    def _column(self, title: str, body: QWidget) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title(title))
        layout.addWidget(body, 1)
        return column

    def _title(self, text: str, key: str = "") -> QWidget:
        head = QWidget()
        head.setFixedHeight(look.row("row_list"))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(Words(text, role="heading"))
        row.addStretch(1)
        row.addWidget(Words(key, role="caption"))
        return head

    def _note_title(self) -> QWidget:
        return self._title(self.tr("Latest notes"), "Ctrl+4")

    def _open_placement(self, row: Hashable) -> None:
        self.placement_opened.emit(str(row))


def _due_row(each: FollowUp, record: Record) -> Row:
    today = record.today
    state = Cell(words.when(each.due, today), state=words.due_state(each.due, today))
    cells = (Cell(words.coming(each.due, today)), Cell(words.matter_short(each)), state)
    return Row(each.id, cells)
