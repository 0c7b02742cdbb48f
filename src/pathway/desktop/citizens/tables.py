"""The tabs that are tables: placements, plans, and who has looked."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.clock import local_day
from pathway.casework.record import Entry, Record, who_looked
from pathway.desktop import look
from pathway.desktop.citizens import placement_rows, words
from pathway.desktop.citizens.latest import Latest
from pathway.desktop.log import log_words
from pathway.desktop.parts import Cell, Column, EmptyState, Row, RowDelegate, RowList
from pathway.desktop.parts.typed_words import show_date, show_time
from pathway.desktop.workplace import Workplace
from pathway.plans.plan import Plan

translate = QCoreApplication.translate
_WIDE = 960


class PlacementsTab(QWidget):
    """Stays and placements, the latest first; Enter ends an open one, and shows an ended one in the chart."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        empty = EmptyState(self.tr("No placements yet"), self.tr("I begins a stay, T a rung of the ladder."))
        self.table = RowList(placement_rows.columns(), self.tr("Placements"), heads=True, empty=empty)
        self._wide = True
        _fill(self, self.table)
        self.table.opened.connect(self._open)

    def show_record(self, record: Record) -> None:
        """Show the record's stays and placements."""
        self.table.set_rows(placement_rows.rows(record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the remark where there is no room for it."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        if wide != self._wide:
            self._wide = wide
            made = placement_rows.columns(narrow=not wide)
            self.table.use_delegate(RowDelegate(made, "row_list", 12, bar=True, lines=True, parent=self.table))

    def _open(self, row: Hashable) -> None:
        self.opened.emit(str(row))


class PlansTab(QWidget):
    """Every version of the plans, the latest first."""

    opened = Signal(object)
    """A version was opened (`Plan`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: dict[Hashable, Plan] = {}
        columns = (
            Column(self.tr("Plan"), 120, 1),
            Column(self.tr("Version"), 60, right=True),
            Column(self.tr("State"), 170),
            Column(self.tr("Agreed"), 100, tabular=True),
            Column(self.tr("The citizen's answer"), 150, 1),
            Column(self.tr("Written by"), 100, 1),
        )
        empty = EmptyState(self.tr("No plan yet"), self.tr("P begins one when the citizen stays here."))
        self.table = RowList(columns, self.tr("Plans"), heads=True, empty=empty)
        _fill(self, self.table)
        self.table.opened.connect(lambda row: self.opened.emit(self._plans[row]))

    def show_record(self, record: Record) -> None:
        """Show the record's plans."""
        self._plans = {plan.id: plan for plan in record.plans}
        self.table.set_rows([self._row(plan, record) for plan in record.plans])

    def _row(self, plan: Plan, record: Record) -> Row:
        author = record.people.get(plan.author)
        return Row(
            plan.id,
            (
                Cell(self.tr("Stay plan")),
                Cell(str(plan.number)),
                self._state(plan),
                Cell(show_date(plan.agreed_on) if plan.agreed_on else "·"),
                Cell(words.label("signature", plan.outcome)),
                Cell(author.name if author else plan.author),
            ),
            muted=plan.state in ("replaced", "closed"),
        )

    def _state(self, plan: Plan) -> Cell:
        if plan.state == "draft":
            return Cell(self.tr("draft"), state="text.draft")
        if plan.state == "agreed":
            return Cell(self.tr("holds"), state="deadline.done")
        if plan.state == "closed":
            on = show_date(plan.closed_on) if plan.closed_on else ""
            return Cell(self.tr("closed {day}").format(day=on).strip(), sign="lock", colour="text2")
        return Cell(self.tr("replaced"), sign="lock", colour="text2")


class LookedTab(QWidget):
    """Who has looked at this citizen and done what; read when it is shown, and that look is logged too."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._latest = Latest(work.background, self)
        columns = (
            Column(self.tr("When"), 170, tabular=True),
            Column(self.tr("Who"), 200),
            Column(self.tr("What"), stretch=1),
        )
        self.table = RowList(columns, self.tr("Who has looked"), row="row_table_dense", heads=True)
        _fill(self, self.table)

    def show_record(self, record: Record) -> None:
        """Remember whom this is about, and read the log again if it is seen."""
        self._record = record
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the log."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if self._record is not None:
            self._latest.ask(who_looked, self._record.citizen.id, self._answered)

    def _answered(self, entries: tuple[Entry, ...] | None) -> None:
        self.table.set_rows([self._row(entry) for entry in entries or ()])

    def _row(self, entry: Entry) -> Row:
        access, people = entry.access, self._record.people if self._record else {}
        at, user = access.at.astimezone(), people.get(access.who)
        when = f"{words.day_words(local_day(access.at), local_day(access.at))} {show_time(at.time())}"
        return Row(entry.number, (Cell(when), Cell(user.name if user else access.who), Cell(self._what(entry))))

    def _what(self, entry: Entry) -> str:
        done = log_words.done(entry.access.what)
        hidden = {"number": self.tr("the number"), "address": self.tr("the address"), "name": self.tr("the name")}
        of = hidden.get(entry.access.subject, "") if entry.access.what == "citizens.reveal" else ""
        return f"{done}: {of}" if of else done


def _fill(tab: QWidget, table: RowList) -> None:
    layout = QVBoxLayout(tab)
    margin = look.size("page_margin")
    layout.setContentsMargins(margin, 0, margin, 0)
    layout.addWidget(table)
