"""A shelter's year: the figures to the left, the one that is looked at to the right, and everybody behind it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.casework.figures import Behind, BehindLine, WhichYear, YearOnDesk, counted_years, open_behind, open_year
from pathway.casework.papers import Paper, PrintYear, print_year
from pathway.desktop import language, look
from pathway.desktop.figures.exporting import Exporting
from pathway.desktop.figures.figure_list import FigureList
from pathway.desktop.figures.figure_panel import FigurePanel, figure_of
from pathway.desktop.parts import CodeCombo, EmptyState, KeyButton, Line, PageHead, show_moment
from pathway.desktop.workplace import Workplace
from pathway.measures.figure import Part, figure

SHOWN = frozenset({"stays", "shelters", "rooms", "settings"})
FIRST = "unplanned"
"""The figure that is looked at first: the one people ask for."""
LIST_WIDE, LIST_NARROW, ROOMY = 392, 332, 1000
REST_MS = 250
"""How long a figure is rested on before its people are opened: each of them is a line in the access log."""


class FiguresPage(QWidget):
    """Every number can be opened down to its people; opening them is in the access log."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.mark(self, role="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._work = work
        self._found: YearOnDesk | None = None
        self._which: WhichYear | None = None
        self.years = CodeCombo(label=self.tr("Year"))
        self.houses = CodeCombo([(None, self.tr("All houses"))], label=self.tr("House"))
        self.print_button = KeyButton(self.tr("Print"), "printer", "Ctrl+P")
        self.export_button = KeyButton(self.tr("Export"), key="Ctrl+E")
        self.list = FigureList(self.tr("Figures of the year"))
        self.panel = FigurePanel()
        self.empty = EmptyState(
            self.tr("No figures yet"),
            self.tr("They are counted from stays: let somebody in, or import a register of stays."),
            self.tr("Take in a register …"),
            "import",
        )
        self.exporting = Exporting(work, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.head = PageHead(self.tr("Figures"))
        for part in (self.years, self.houses):
            self.head.after(part)
        for button in (self.print_button, self.export_button):
            self.head.add(button)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(vertical=True))
        row.addWidget(self.panel, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._body, 1)
        page.addWidget(self.empty, 1)
        margin = look.size("page_margin")
        self.empty.setContentsMargins(margin, 0, margin, 0)
        self._body.hide()
        self.empty.hide()

    def _connect(self) -> None:
        self.years.chosen.connect(lambda _year: self._count())
        self.houses.chosen.connect(lambda _house: self._count())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _key: self.panel.people.setFocus())
        self.panel.narrowed.connect(self._narrow)
        self.panel.opened.connect(self._work.ways.citizen)
        self.panel.settings.connect(lambda: self._work.ways.page.emit("settings"))
        self.empty.acted.connect(lambda: self._work.ways.import_register.emit("stays"))
        self._rest.timeout.connect(self._open_people)
        self.print_button.clicked.connect(self.print_year)
        self.export_button.clicked.connect(self.export)
        self._work.changes.touched.connect(self._touched)

    def refresh(self) -> None:
        """Ask which years there are, and count the chosen one again."""
        self._work.background.run(counted_years, None, owner=self, done=self._show_years)

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _show_years(self, years: tuple[int, ...]) -> None:
        self.empty.setVisible(not years)
        self._body.setVisible(bool(years))
        for part in (self.years, self.houses, self.print_button, self.export_button):
            part.setVisible(bool(years))
        kept = self.years.value()
        self.years.set_rows([(year, str(year)) for year in years], kept if kept in years else next(iter(years), None))
        if years:
            self._count()

    def _count(self) -> None:
        year, house = self.years.value(), self.houses.value()
        if isinstance(year, int):
            which = WhichYear(year, (house,) if house is not None else ())  # type: ignore[arg-type]
            self._which = which
            self._work.background.run(open_year, which, owner=self, done=lambda found: self._show(which, found))

    def _show(self, which: WhichYear, found: YearOnDesk) -> None:
        if which != self._which:
            return  # another year was chosen meanwhile
        self._found = found
        houses = [(None, self.tr("All houses")), *((each.id, each.name) for each in found.shelters)]
        self.houses.set_rows(houses, self.houses.value())
        self.houses.setVisible(len(found.shelters) > 1)
        moment = show_moment(found.counted_at.astimezone().replace(tzinfo=None))
        words = self.tr("rule for {year}, counted {moment}")
        self.head.set_aside(words.format(year=found.year.first.year, moment=moment))
        self.list.show_year(found)
        if self.list.current_id() is None:
            self.list.choose(FIRST)
        self._choose(self.list.current_id())

    def _choose(self, key: object) -> None:
        if self._found is None or not isinstance(key, str):
            return
        self.panel.show_figure(figure(key), self._found)
        self._rest.start()

    def _narrow(self, part: Part | None) -> None:
        itself = figure_of(part) if part is not None else None
        if itself is not None:
            self.list.choose(itself.key)
        else:
            self._open_people()

    def _behind(self) -> Behind | None:
        key = self.list.current_id()
        if self._which is None or not isinstance(key, str):
            return None
        part = self.panel.part()
        return Behind(self._which, key, f"{part.kind}:{part.code}" if part is not None else "")

    def _open_people(self) -> None:
        asked = self._behind()
        if asked is not None:
            self._work.background.run(
                open_behind, asked, owner=self, done=lambda lines: self._show_people(asked, lines)
            )

    def _show_people(self, asked: Behind, lines: tuple[BehindLine, ...]) -> None:
        if asked == self._behind():
            self.panel.show_people(lines, self._work.now().date())

    def print_year(self) -> None:
        """Show the figures as they are printed."""
        if self._which is not None:
            asked = PrintYear(self._which, language.spoken())
            self._work.background.run(print_year, asked, owner=self, done=self._printed)

    def _printed(self, paper: Paper) -> None:
        self._work.ways.paper.emit(paper.pdf, self.tr("Figures {year}").format(year=self.years.currentText()))

    def export(self) -> None:
        """Ask what is taken out of the program."""
        asked = self._behind()
        if self._found is not None and asked is not None:
            self.exporting.ask(self.export_button, self._found, asked, self.panel.people.rows.rowCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let up and down choose another figure from wherever nothing else wants them."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.list.keys_move(steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list less room where there is little."""
        super().resizeEvent(event)
        roomy = self.width() >= look.wide(ROOMY)
        self.list.show_shares(roomy)
        self.list.setFixedWidth(look.wide(LIST_WIDE if roomy else LIST_NARROW))
        self.print_button.set_icon("printer" if roomy else "")
