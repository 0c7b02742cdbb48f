"""The head of a citizen's page: who, where, what is due next, and the acts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pathway.casework.record import Record
from pathway.desktop import look
from pathway.desktop.citizens import record_words, words
from pathway.desktop.citizens.facts_line import FactsLine
from pathway.desktop.citizens.name_line import NameLine
from pathway.desktop.citizens.number_shown import NumberShown
from pathway.desktop.parts import KeyButton, Line, StateLabel, Words
from pathway.desktop.workplace import Workplace


class CitizenHead(QFrame):
    """Three lines, 104 high, and the acts to the right of the name.

    Args:
        work: The session.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = True
        self.name = NameLine()
        self.number = NumberShown(work)
        self.age = Words(tabular=True)
        self.shield = StateLabel("person.protected", self.tr("Address protected"))
        self.dots = [Words("·"), Words("·")]
        self.present = FactsLine()
        self.next = StateLabel()
        self.next_when = Words(role="second", tabular=True)
        self.note = KeyButton(self.tr("Note"), "note", "N", primary=True, shortcut=False)
        self.leave = KeyButton(self.tr("Move out"), "exit", "M", shortcut=False)
        self.plan = KeyButton(self.tr("Plan"), "plan", "P", shortcut=False)
        self.more = KeyButton(self.tr("More"), "", "F10")
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addSpacing(6)
        for part in (self.number, self.dots[0], self.age, self.dots[1], self.shield):
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1000)
        for button in (self.note, self.leave, self.plan, self.more):
            first.addWidget(button)
        third = QHBoxLayout()
        third.setSpacing(8)
        third.addWidget(self.next)
        third.addWidget(self.next_when)
        third.addStretch(1)
        self.lines = QVBoxLayout()
        margin = look.size("page_margin")
        self.lines.setContentsMargins(margin, 11, margin, 7)
        self.lines.setSpacing(4)
        self.lines.addLayout(first)
        self.lines.addSpacing(2)
        self.lines.addWidget(self.present)
        self.lines.addLayout(third)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.lines)
        layout.addWidget(Line())

    def show_record(self, record: Record) -> None:
        """Show who it is."""
        citizen, today = record.citizen, record.today
        self.name.setText(citizen.name)
        self.number.set_citizen(citizen)
        age = citizen.age(today)
        self.age.setText("" if age is None else self.tr("%n year(s)", "", age))
        self.age.setVisible(age is not None)
        self.dots[0].setVisible(age is not None)
        for part in (self.shield, self.dots[1]):
            part.setVisible(citizen.protected(today))
        found = record_words.present(record)
        self.present.set(found.rung, found.place, found.facts)
        self._show_next(record)
        self._show_acts(record)

    def set_room(self, *, acts: bool, icons: bool) -> None:
        """Let the acts leave, or only their icons; without icons the facts wrap."""
        self._icons = icons
        self.present.set_wraps(not icons)
        for button, icon in ((self.note, "note"), (self.leave, self._move_icon()), (self.plan, "plan")):
            button.set_icon(icon if icons else "")
        for button in (self.note, self.leave, self.plan, self.more):
            button.setVisible(acts)

    def _move_icon(self) -> str:
        return "exit" if self.leave.property("out") else "enter"

    def _show_next(self, record: Record) -> None:
        due = next(iter(record.follow_ups), None)
        if due is None:
            self.next.set("", self.tr("Nothing due"))
            self.next_when.setText("")
            return
        said = self.tr("Next: {what} {day}")
        what = said.format(what=words.within(words.matter(due)), day=words.day_words(due.due, record.today))
        self.next.set(words.due_state(due.due, record.today), what)
        self.next_when.setText(words.when(due.due, record.today))

    def _show_acts(self, record: Record) -> None:
        """Offer a move-out to somebody who stays here, an intake to all others; a plan belongs to a stay."""
        here = record.open_stay is not None
        self.leave.setProperty("out", here)
        self.leave.setText(self.tr("Move out") if here else self.tr("Intake"))
        self.leave.set_key("M" if here else "I")
        self.leave.set_icon(self._move_icon() if self._icons else "")
        self.plan.setEnabled(here)
