"""Log: who did what about whom, the newest first; and whether the store is whole."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.base.dates import format_weekday
from pathway.casework import stores
from pathway.casework.record import LogBefore, LogLine, read_log
from pathway.casework.stores import Finding
from pathway.desktop import language
from pathway.desktop.log import log_words
from pathway.desktop.parts import Cell, Column, KeyButton, Notice, PageHead, Row, RowList, Segment
from pathway.desktop.workplace import Workplace

translate = QCoreApplication.translate

MORE = "more"


class LogPage(QWidget):
    """The access log. It is read here and written everywhere else; nobody can change it."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._lines: tuple[LogLine, ...] = ()
        self.head = PageHead(self.tr("Log"), self.tr("who did what about whom; no row can be changed"))
        self.whose = Segment([("all", self.tr("Everybody")), ("mine", self.tr("Mine"))], "all", self.tr("Whose rows"))
        self.check = KeyButton(self.tr("Check the store"), "check", "V")
        self.head.add(self.whose)
        self.head.add(self.check)
        self.found = Notice()
        self.found.hide()
        self.rows = RowList(_columns(), self.tr("Access log"), row="row_table_dense", heads=True, margin=24)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part in (self.head, self.found, self.rows):
            page.addWidget(part)
        self.whose.chosen.connect(self.refresh)
        self.check.clicked.connect(self._check)
        self.rows.opened.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Show the newest rows."""
        self._ask(LogBefore(who=self._who()), self._show)

    def letter_acts(self) -> dict[str, Callable[[], None]]:
        """Return what single letters do here."""
        return {"V": self._check}

    def _who(self) -> str:
        return self._work.me.initials if self.whose.value() == "mine" else ""

    def _ask(self, asked: LogBefore, done: Callable[[tuple[LogLine, ...]], None]) -> None:
        self._work.background.run(read_log, asked, owner=self, done=done)

    def _show(self, lines: tuple[LogLine, ...]) -> None:
        self._lines = lines
        rows = [_row(line) for line in lines]
        if lines and lines[-1].entry.number > 1:
            rows.append(Row(MORE, (Cell(""), Cell(""), Cell(""), Cell(self.tr("Show earlier rows"), colour="accent"))))
        self.rows.set_rows(rows)

    def _open(self, row: Hashable) -> None:
        if row == MORE:
            last = self._lines[-1].entry.number
            self._ask(LogBefore(last, self._who()), lambda more: self._show(self._lines + more))
            return
        line = next((each for each in self._lines if each.entry.number == row), None)
        if line is not None and line.citizen is not None:
            self._work.ways.citizen.emit(line.citizen.id)

    def _check(self) -> None:
        office = self._work.background.office
        folder, key = office.safe.folder, office.safe.database()[1]
        self.check.setEnabled(False)
        self._work.background.call(lambda: stores.check_store(folder, key), owner=self, done=self._checked)

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        self.check.setEnabled(True)
        bad = [finding for finding in findings if not finding.good]
        if bad:
            words = self.tr("The store is not whole: {what}. Make no changes; put back the latest backup.")
            self.found.set(words.format(what=", ".join(_part(each.what) for each in bad)), "", "danger")
        else:
            number = findings[-1].told.partition(" ")[0]
            words = self.tr("Everything is whole: every page, every link, and all {number} rows of the log.")
            self.found.set(words.format(number=number), "", "info")
        self.found.show()


def _part(what: str) -> str:
    return {
        "pages": translate("LogPage", "encrypted pages"),
        "structure": translate("LogPage", "the database's structure"),
        "links": translate("LogPage", "links between tables"),
        "chain": translate("LogPage", "the log's chain"),
    }.get(what, what)


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("LogPage", "No."), width=64, right=True, tabular=True, second=True),
        Column(translate("LogPage", "When"), width=168, tabular=True),
        Column(translate("LogPage", "Who"), width=80),
        Column(translate("LogPage", "What"), width=240),
        Column(translate("LogPage", "About"), stretch=1),
    )


def _row(line: LogLine) -> Row:
    access, at = line.entry.access, line.entry.access.at.astimezone()
    about = line.citizen.name if line.citizen else ""
    hidden = {"number": translate("LogPage", "CPR number"), "address": translate("LogPage", "address")}.get(
        access.subject, ""
    )
    cells = (
        Cell(f"{line.entry.number}"),
        Cell(f"{format_weekday(at.date(), language.spoken())} {at:%H:%M:%S}"),
        Cell(access.who),
        Cell(log_words.done(access.what), aside=hidden),
        Cell(about),
    )
    return Row(line.entry.number, cells)
