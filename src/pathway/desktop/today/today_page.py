"""Today: what is overdue, due and coming, each with the act that settles it; and what happened."""

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pathway.base.dates import weekday
from pathway.casework.followups import SettleFollowUp, reopen_follow_up, settle_follow_up
from pathway.casework.today import Day, Due, WhichDay, open_today
from pathway.desktop import language, look
from pathway.desktop.parts import Column, EmptyState, PageHead, RowList, Segment, Words
from pathway.desktop.today import day_rows, day_words
from pathway.desktop.today.going_on import go_on
from pathway.desktop.workplace import Workplace
from pathway.drafts.draft import Draft
from pathway.followups.followup import FollowUp

SHOWN = frozenset({"follow_ups", "drafts", "stays", "notes", "plans", "citizens"})
MOVES_HIGH = 5


class TodayPage(QWidget):
    """The page one starts on."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._day: Day | None = None
        self.mine = Segment([("mine", self.tr("Mine")), ("unit", self.tr("The unit"))], "mine", self.tr("Whose day"))
        self.head = PageHead(self.tr("Today"))
        self.head.add(self.mine)
        self.due = self._due_list()
        self.moves = self._side_list(self.tr("Who came and went"))
        self.changes = self._side_list(self.tr("Since you were here"))
        self._lay_out()
        self.mine.chosen.connect(self.refresh)
        self.due.opened.connect(self._act)
        self.due.acted.connect(self._act)
        self.moves.opened.connect(self._open)
        self.changes.opened.connect(self._open)
        work.changes.touched.connect(self._touched)
        self.refresh()

    def _due_list(self) -> RowList:
        columns = (Column(width=136), Column(width=168), Column(stretch=1), Column(width=128, right=True))
        empty = EmptyState(
            self.tr("Nothing is due"),
            self.tr("Deadlines of law, agreements from notes and reviews of plans stand here when their day comes."),
        )
        return RowList(columns, self.tr("What is due"), row="row_today", margin=24, empty=empty)

    def _side_list(self, label: str) -> RowList:
        columns = (Column(width=60, tabular=True), Column(width=16), Column(stretch=1))
        return RowList(columns, label, row="row_today", margin=0, bar=False, fitting=True)

    def _lay_out(self) -> None:
        self._moves_head = Words(self.tr("Lately"), role="heading")
        self._changes_head = Words(self.tr("Since you were here"), role="heading")
        self._since = Words(role="second")
        side = QFrame()
        side.setFixedWidth(352)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        heads = QHBoxLayout()
        heads.setSpacing(8)
        heads.addWidget(self._changes_head)
        heads.addWidget(self._since)
        heads.addStretch(1)
        column.addWidget(self._moves_head)
        column.addWidget(self.moves)
        column.addSpacing(16)
        column.addLayout(heads)
        column.addWidget(self.changes)
        column.addStretch(1)
        self._side = side
        line = QFrame()
        line.setFixedWidth(1)
        look.mark(line, role="line")
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.due, 1)
        body.addWidget(line)
        body.addWidget(side)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(body, 1)

    def refresh(self) -> None:
        """Ask for the day again and show it."""
        asked = WhichDay(self.mine.value() == "mine")
        self._work.background.run(open_today, asked, owner=self, done=self._show)

    def letter_acts(self) -> dict[str, Callable[[], None]]:
        """Return what single letters do here."""
        return {"N": self._note, "F": self._follow_up}

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _show(self, day: Day) -> None:
        self._day = day
        spoken = language.spoken()
        words = self.tr("{weekday} {day}, week {week}")
        self.head.set_aside(
            words.format(
                weekday=weekday(day.today, spoken), day=f"{day.today:%d-%m-%Y}", week=day.today.isocalendar()[1]
            )
        )
        self.due.set_rows(day_rows.due_rows(day))
        if self.due.current_id() is None:
            self.due.first()
        moves, changes = day_rows.move_rows(day)[:MOVES_HIGH], day_rows.change_rows(day)[:MOVES_HIGH]
        self.moves.set_rows(moves)
        self.changes.set_rows(changes)
        self._moves_head.setVisible(bool(moves))
        self._changes_head.setVisible(bool(changes))
        self._since.setVisible(bool(changes))
        if day.last_here is not None:
            here = day.last_here.astimezone()
            self._since.setText(day_words.moment(day.last_here, here.date(), day.today))
        self._side.setVisible(bool(moves or changes) and self.width() >= 900)

    def _act(self, row: Hashable) -> None:
        found = self._found(row)
        if isinstance(found, Draft):
            go_on(self._work.ways, found)
        elif found is not None:
            self._settle(found)

    def _found(self, row: Hashable) -> Due | Draft | None:
        if self._day is None:
            return None
        due = next((each for each in self._day.due if each.follow_up.id == row), None)
        return due or next((draft for draft, _ in self._day.drafts if draft.id == row), None)

    def _settle(self, due: Due) -> None:
        follow_up, ways = due.follow_up, self._work.ways
        if follow_up.reason in day_words.PLAN and follow_up.about is not None:
            ways.plan.emit(follow_up.about)
        elif follow_up.reason in day_words.NOTE:
            ways.citizen.emit(due.citizen.id)
            ways.note.emit(due.citizen.id)
        else:
            asked = SettleFollowUp(follow_up.id, "told" if follow_up.reason in day_words.NOTICE else "done")
            self._work.background.run(settle_follow_up, asked, owner=self, done=self._settled)

    def _settled(self, follow_up: FollowUp) -> None:
        def take_back() -> None:
            self._work.background.run(reopen_follow_up, follow_up.id, owner=self._work.background)

        self._work.ways.saved.emit(self.tr("Settled"))
        self._work.ways.undo.emit(take_back, self.tr("Settled: {what}").format(what=day_words.what(follow_up)))

    def _open(self, row: Hashable) -> None:
        citizen = row[1] if isinstance(row, tuple) else None
        if citizen is not None:
            self._work.ways.citizen.emit(citizen)

    def _current_citizen(self) -> object | None:
        found = self._found(self.due.current_id())
        return found.citizen.id if isinstance(found, Due) else None

    def _note(self) -> None:
        if (citizen := self._current_citizen()) is not None:
            self._work.ways.citizen.emit(citizen)
            self._work.ways.note.emit(citizen)

    def _follow_up(self) -> None:
        if (citizen := self._current_citizen()) is not None:
            self._work.ways.follow_up.emit(citizen)
