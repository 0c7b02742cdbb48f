"""Figures taken out of the program, into a file that somebody chose. Names go along only when that was asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from pathway.casework.figure_tables import behind_table, year_table
from pathway.casework.figures import Behind, BehindLine, YearOnDesk, take_out_people
from pathway.casework.papers import save_paper
from pathway.desktop import language
from pathway.desktop.workplace import Workplace


class Exporting(QObject):
    """Asks what is taken out, and where to.

    Args:
        work: The session.
        page: The page, over which it asks.
        choose_file: Gives the file for a proposed name, nothing when the person thought better of it.
    """

    def __init__(self, work: Workplace, page: QWidget, choose_file: Callable[[str], Path | None] | None = None) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self._choose_file = choose_file or self._ask_for_file

    def menu(self, found: YearOnDesk, behind: Behind, people: int) -> QMenu:
        """Return what can be taken out: the figures, which tell of nobody, or the people behind one, with names."""
        menu = QMenu(self._page)
        menu.addAction(self.tr("The figures of the year, nothing personal")).triggered.connect(
            partial(self.figures, found)
        )
        if people:
            words = self.tr("The people behind the figure ({number} rows), with their names")
            menu.addAction(words.format(number=people)).triggered.connect(partial(self.people, behind))
        return menu

    def ask(self, button: QPushButton, found: YearOnDesk, behind: Behind, people: int) -> None:
        """Ask below the button."""
        menu = self.menu(found, behind, people)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def figures(self, found: YearOnDesk, _checked: bool = False) -> None:
        """Take the year's figures out."""
        path = self._choose_file(self.tr("figures-{year}").format(year=found.year.first.year))
        if path is not None:
            self._write(path, lambda: year_table(found.year, language.spoken()))

    def people(self, behind: Behind, _checked: bool = False) -> None:
        """Take the people behind a figure out; the access log says so."""
        path = self._choose_file(self.tr("figure-{year}-people").format(year=behind.which.year))
        if path is not None:

            def found(lines: Sequence[BehindLine]) -> None:
                self._write(path, lambda: behind_table(lines, language.spoken()))

            self._work.background.run(take_out_people, behind, owner=self, done=found)

    def _write(self, path: Path, table: Callable[[], bytes]) -> None:
        def written(_nothing: None) -> None:
            self._work.ways.saved.emit(self.tr("Exported"))

        self._work.background.call(lambda: save_paper(table(), path), owner=self, done=written)

    def _ask_for_file(self, name: str) -> Path | None:
        kinds = self.tr("Table for a spreadsheet (*.csv)")
        chosen, _kind = QFileDialog.getSaveFileName(self._page, self.tr("Export"), f"{name}.csv", kinds)
        return Path(chosen) if chosen else None
