"""One figure opened: its number, its months, how it was counted, and the people behind it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.casework.figures import BehindLine, YearOnDesk
from pathway.desktop import look
from pathway.desktop.figures import figure_words
from pathway.desktop.figures.people_list import NARROW, PeopleList
from pathway.desktop.parts import EmptyState, Flow, Link, Month, MonthBars, Words
from pathway.measures.behind import BY_DISCHARGE
from pathway.measures.figure import Figure, Part, figure, reckoning
from pathway.measures.period import Period
from pathway.measures.shelter_counts import nights_in

_LABEL = 100
_PEOPLE_HIGH = 196


class FigurePanel(QScrollArea):
    """Shows what it is given; a term of the sum, a month and a person can be chosen."""

    narrowed = Signal(object)
    """A term of the sum was chosen (`Part`), or none: the whole figure."""
    opened = Signal(object)
    """A citizen was chosen (`CitizenId`)."""
    settings = Signal()
    """Something the figure needs is not set up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Words(role="figure", tabular=True)
        self.words = Words()
        self.share = Words(role="second", tabular=True)
        self.bars = MonthBars(self.tr("planned"), self.tr("un-planned"))
        self.bars.setAccessibleName(self.tr("Discharges by month"))
        self.how = Words(wrap=True, tabular=True)
        self.terms = QWidget()
        self._flow = Flow(self.terms, 14, 0)
        self.missing = Link(self.tr("Set it under Settings"))
        self.title = Words(role="heading")
        self.order = Words(role="second")
        self.whole = Link(self.tr("Show all"), underlined=False)
        empty = EmptyState(self.tr("Nobody stands behind this figure"), "")
        self.people = PeopleList(self.tr("The people behind the figure"), empty)
        self._found: YearOnDesk | None = None
        self._shown: Figure | None = None
        self._part: Part | None = None
        self._month: int | None = None
        self._lines: Sequence[BehindLine] = ()
        self._today = date.min
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.bars.chosen.connect(self._choose_month)
        self.missing.clicked.connect(self.settings)
        self.whole.clicked.connect(self._show_whole)
        self.people.opened.connect(self._open)

    def _lay_out(self) -> None:
        inner = QWidget()
        look.mark(inner, role="scrolled")
        margin = look.size("page_margin")
        column = QVBoxLayout(inner)
        column.setContentsMargins(margin, 12, margin, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(8)
        column.addWidget(self.bars)
        column.addSpacing(12)
        column.addLayout(self._how())
        column.addSpacing(12)
        self._enter = Words(self.tr("Enter opens the citizen"), "caption")
        column.addLayout(_row(self.title, self.order, self.whole, None, self._enter))
        column.addSpacing(4)
        self.people.setMinimumHeight(look.wide(_PEOPLE_HIGH))
        column.addWidget(self.people, 1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _head(self) -> QHBoxLayout:
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        self._beside.addWidget(self.words, 0, Qt.AlignmentFlag.AlignBottom)
        self._beside.addWidget(self.share, 0, Qt.AlignmentFlag.AlignBottom)
        self._other = Words(self.tr("↑ ↓ other figure"), "caption")
        self._lift()
        row = _row(self.number, None, self._other)
        row.insertLayout(1, self._beside)
        return row

    def _lift(self) -> None:
        """Let the small words stand on the figure's base line, or below each other where there is no room."""
        narrow = self.width() < look.wide(NARROW)
        lift = 0 if narrow else round(_descent(self.number) - _descent(self.words))
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._beside.setSpacing(0 if narrow else 12)
        for part in (self.words, self.share, self._other):
            part.setContentsMargins(0, 0, 0, lift)
        self._other.setVisible(not narrow)

    def _how(self) -> QHBoxLayout:
        label = self._how_label = Words(self.tr("Counted so"), role="second")
        label.setFixedWidth(look.wide(_LABEL))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        for part in (self.terms, self.how, self.missing):
            told.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        return row

    def show_figure(self, shown: Figure, found: YearOnDesk) -> None:
        """Show a figure; its people come when they are found."""
        same = self._shown == shown and self._found is not None and self._found.year.first == found.year.first
        self._shown, self._found = shown, found
        if not same:
            self._part = self._month = None
            self._lines = ()
            self.people.choose(None)
        value = getattr(found.year, shown.key)
        self.number.setText(figure_words.number(value))
        self.words.setText(figure_words.said(shown, found.own))
        self.share.setText(figure_words.part_of(shown, found.year))
        self._show_months()
        self._show_reckoning()
        self._show_people()

    def part(self) -> Part | None:
        """Return the term that the people are narrowed to."""
        return self._part

    def show_people(self, lines: Sequence[BehindLine], today: date) -> None:
        """Show who stands behind the figure, or behind the term that was chosen."""
        self._lines, self._today = lines, today
        self._show_people()

    def _show_months(self) -> None:
        shown, found = self._need()
        self.bars.setVisible(shown.key in BY_DISCHARGE)
        self.bars.set_months(
            [Month(figure_words.month(each.month), each.planned, each.unplanned) for each in found.year.months]
        )

    def _show_reckoning(self) -> None:
        shown, found = self._need()
        reckoned = reckoning(shown, found.year)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in reckoned.parts:
            link = Link(figure_words.term(part))
            link.clicked.connect(self._chooser(part))
            self._flow.addWidget(link)
            link.show()
        self.terms.setVisible(bool(reckoned.parts))
        beside = (look.row("hit_minimum") - look.line("body")) // 2 if reckoned.parts else 0
        self._how_label.setContentsMargins(0, max(0, beside), 0, 0)
        self.how.setText(figure_words.sums_up(shown, found, reckoned))
        lacks = shown.key in ("capacity", "bed_nights") and found.year.capacity is None
        lacks = lacks or (shown.key in ("own_municipality", "other_municipalities") and not found.own)
        self.missing.setVisible(lacks)

    def _chooser(self, part: Part) -> Callable[[], None]:
        return lambda: self._choose(part)

    def _show_people(self) -> None:
        shown, found = self._need()
        lines = self._of_month()
        period = Period(found.year.first, found.year.last)
        self.title.setText(self.tr("The {number} behind the figure").format(number=figure_words.number(len(lines))))
        told = [figure_words.term_name(self._part)] if self._part is not None else []
        told += [figure_words.month(found.year.months[self._month].month)] if self._month is not None else []
        self.whole.setVisible(bool(told))
        self.order.setText(", ".join([*told, *_sums(shown, lines, period), self.tr("newest first")]))
        has_people = shown.key != "capacity"
        for part in (self.title, self.order, self._enter, self.people):
            part.setVisible(has_people)
        self.people.show_people(shown.key, lines, period, self._today)

    def _of_month(self) -> Sequence[BehindLine]:
        if self._month is None:
            return self._lines
        _shown, found = self._need()
        month = found.year.months[self._month]
        wanted = (month.year, month.month)
        return [
            line
            for line in self._lines
            if line.stay.moved_out and (line.stay.moved_out.year, line.stay.moved_out.month) == wanted
        ]

    def _choose_month(self, place: int) -> None:
        self._month = None if self._month == place else place
        self._show_people()

    def _choose(self, part: Part) -> None:
        self._part = part
        self.narrowed.emit(part)

    def _show_whole(self) -> None:
        self._month = None
        if self._part is None:
            self._show_people()
        else:
            self._part = None
            self.narrowed.emit(None)

    def _open(self, stay: object) -> None:
        line = next((each for each in self._lines if each.stay.id == stay), None)
        if line is not None:
            self.opened.emit(line.citizen.id)

    def _need(self) -> tuple[Figure, YearOnDesk]:
        if self._shown is None or self._found is None:
            raise LookupError("no figure is shown yet")
        return self._shown, self._found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns leave and come back with the width."""
        super().resizeEvent(event)
        self._lift()
        if self._shown is not None:
            self._show_people()


def _sums(shown: Figure, lines: Sequence[BehindLine], period: Period) -> list[str]:
    """Return what the rows add up to, where the figure is not how many they are."""
    if shown.key == "citizens_discharged":
        people = len({line.citizen.id for line in lines})
        return [QCoreApplication.translate("Figures", "%n citizen(s)", "", people)]
    if shown.key == "bed_nights":
        nights = figure_words.number(sum(nights_in(line.stay, period) for line in lines))
        return [QCoreApplication.translate("Figures", "{number} nights in all").format(number=nights)]
    return []


def _descent(words: Words) -> float:
    return QFontMetricsF(words.font()).descent()


def figure_of(part: Part) -> Figure | None:
    """Return the figure that a term is, if it is one itself."""
    return figure(part.code) if part.kind == "figure" else None


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Put parts on one base line; None is the room between left and right."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
    return row
