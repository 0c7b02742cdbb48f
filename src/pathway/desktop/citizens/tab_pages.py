"""What stands under a citizen's tabs: the overview at once, each of the others when it is first opened."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from pathway.casework.record import Record
from pathway.desktop.citizens.acts import CitizenActs
from pathway.desktop.citizens.notes_panel import NotesPanel
from pathway.desktop.citizens.overview import Overview
from pathway.desktop.citizens.tables import LookedTab, PlacementsTab, PlansTab
from pathway.desktop.workplace import Workplace

Tab = PlacementsTab | PlansTab | NotesPanel | LookedTab


class TabPages(QStackedWidget):
    """The pages under the tabs.

    Args:
        work: The session.
        acts: What can be done about the citizen.
    """

    def __init__(self, work: Workplace, acts: CitizenActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._acts = work, acts
        self._record: Record | None = None
        self._tabs: dict[str, Tab] = {}
        self.overview = Overview()
        self.addWidget(self.overview)

    def show_record(self, record: Record) -> None:
        """Show a record on every page there is."""
        self._record = record
        for page in self._all():
            page.show_record(record)

    def open(self, name: str) -> None:
        """Open a page by the name of its tab."""
        self.setCurrentWidget(self.overview if name == "overview" else self._tab(name))

    def forget(self) -> None:
        """Put away all but the overview: another citizen's pages are made anew."""
        self._record = None
        self.open("overview")
        for tab in self._tabs.values():
            self.removeWidget(tab)
            tab.deleteLater()
        self._tabs.clear()

    def notes(self) -> NotesPanel | None:
        """Return the page of notes, if it was opened."""
        found = self._tabs.get("notes")
        return found if isinstance(found, NotesPanel) else None

    def make_notes(self) -> NotesPanel:
        """Return a panel of notes, here or beside everything else."""
        notes = NotesPanel(self._work)
        notes.added_to.connect(self._acts.add_to_note)
        notes.written.connect(self._acts.note)
        return notes

    def _all(self) -> Iterator[Overview | Tab]:
        yield self.overview
        yield from self._tabs.values()

    def _tab(self, name: str) -> Tab:
        if name not in self._tabs:
            tab = self._tabs[name] = self._make(name)
            self.addWidget(tab)
            if self._record is not None:
                tab.show_record(self._record)
        return self._tabs[name]

    def _make(self, name: str) -> Tab:
        if name == "placements":
            placements = PlacementsTab()
            placements.opened.connect(self.overview.placement_opened)
            return placements
        if name == "plans":
            plans = PlansTab()
            plans.opened.connect(self._acts.open_plan)
            return plans
        return self.make_notes() if name == "notes" else LookedTab(self._work)
