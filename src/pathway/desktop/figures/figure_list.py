"""The figures of the year, one a row: name, number, share."""

from PySide6.QtWidgets import QWidget

from pathway.casework.figure_lines import share_words
from pathway.casework.figures import YearOnDesk
from pathway.desktop import language
from pathway.desktop.figures import figure_words
from pathway.desktop.parts import Cell, Column, Row, RowDelegate, RowList, group
from pathway.measures.figure import Figure, figures, sections

_INDENT = 16


class FigureList(RowList):
    """Numbers strong, shares in the second colour; the sections part them."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(_columns(shares=True), label, row="choice", margin=24, lines=False, parent=parent)
        self._shares = True

    def show_shares(self, shares: bool) -> None:
        """Let the shares stand beside the numbers, or only in the figure that is opened."""
        if shares != self._shares:
            self._shares = shares
            self.use_delegate(RowDelegate(_columns(shares=shares), "choice", 24, bar=True, lines=False, parent=self))

    def show_year(self, found: YearOnDesk) -> None:
        """Show a year; the current figure stays."""
        rows = []
        for section, words in sections().items():
            rows.append(group(words.label(language.spoken()), quiet=True))
            rows += [_row(each, found) for each in figures() if each.section == section]
        self.set_rows(rows)


def _columns(*, shares: bool) -> tuple[Column, ...]:
    columns = (Column(stretch=1), Column(width=48, right=True, tabular=True, strong=True))
    return (*columns, Column(width=56, right=True, tabular=True, second=True)) if shares else columns


def _row(each: Figure, found: YearOnDesk) -> Row:
    name, number = figure_words.name(each, found), figure_words.number(getattr(found.year, each.key))
    share = share_words(each, found.year, language.spoken()) if each.share else ""
    first = Cell(name, state=figure_words.state(each.key), indent=_INDENT * each.indent)
    return Row(each.key, (first, Cell(number), Cell(share)), spoken=", ".join(filter(None, (name, number, share))))
