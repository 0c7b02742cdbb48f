"""The people behind a figure: one row a stay, the newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pathway.casework.figures import BehindLine
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.figures import figure_words
from pathway.desktop.parts import Cell, Column, EmptyState, Row, RowDelegate, RowList, show_date
from pathway.measures.behind import BY_DISCHARGE
from pathway.measures.period import Period
from pathway.measures.shelter_counts import nights_in

translate = QCoreApplication.translate

NARROW = 600
"""Under so many pixels the last columns leave: their words stand in the citizen's page."""


class PeopleList(RowList):
    """Enter opens the citizen. Which columns there are follows from the figure and from the width."""

    def __init__(self, label: str, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(
            _columns("discharges", narrow=False), label, row="row_table_dense", heads=True, bar=False, margin=0,
            empty=empty, parent=parent,
        )  # fmt: skip
        self._columns_for: tuple[bool, bool] = (True, False)

    def show_people(self, key: str, lines: Sequence[BehindLine], period: Period, today: date) -> None:
        """Show the stays behind a figure.

        Args:
            key: The figure's.
            lines: The stays, in the order they are shown.
            period: What was counted: the nights of ``bed_nights`` are those within it.
            today: The day, for who is protected.
        """
        narrow = self.width() < NARROW
        wanted = (key in BY_DISCHARGE, narrow)
        if wanted != self._columns_for:
            self._columns_for = wanted
            columns = _columns(key, narrow=narrow)
            self.use_delegate(RowDelegate(columns, "row_table_dense", 0, bar=False, lines=True, parent=self))
        self.set_rows([_row(key, line, period, today) for line in lines])


def _columns(key: str, *, narrow: bool) -> tuple[Column, ...]:
    day = Column(translate("Figures", "Out") if key in BY_DISCHARGE else translate("Figures", "In"), tabular=True)
    always = (
        day,
        Column(translate("Figures", "Citizen"), stretch=5),
        Column(translate("Figures", "Place"), stretch=5),
        Column(translate("Figures", "Nights"), width=40, right=True, tabular=True),
    )
    if key in BY_DISCHARGE:
        how = (Column(translate("Figures", "How"), stretch=6), Column(translate("Figures", "Where to"), stretch=4))
    else:
        how = (Column(translate("Figures", "Out"), tabular=True), Column(translate("Figures", "Came from"), stretch=7))
    return always + how[:1] if narrow else (*always, *how, Column(translate("Figures", "Acting"), stretch=5))


def _row(key: str, line: BehindLine, period: Period, today: date) -> Row:
    stay, spoken = line.stay, language.spoken()
    out = show_date(stay.moved_out) if stay.moved_out is not None else ""
    nights = nights_in(stay, period) if key == "bed_nights" else stay.nights(min(today, period.last))
    shield = "shield" if line.citizen.protected(today) else ""
    first = out if key in BY_DISCHARGE else show_date(stay.moved_in)
    if key in BY_DISCHARGE:
        manner, place = code_list("manner"), code_list("destination")
        how = (
            Cell(manner[stay.manner].short(spoken) if stay.manner else ""),
            Cell(place[stay.destination].short(spoken) if stay.destination else ""),
        )
    else:
        source = code_list("referral_source")
        how = (Cell(out), Cell(source[stay.referral_source].short(spoken) if stay.referral_source else ""))
    cells = (
        Cell(first),
        Cell(line.citizen.name, after=shield),
        Cell(line.place),
        Cell(figure_words.number(nights)),
        *how,
        Cell(figure_words.place(stay.acting_municipality)),
    )
    return Row(stay.id, cells)
