"""What can be done about the citizen whose page is open: by button, by letter, and in the menu."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pathway.casework.citizens import Reveal, reveal
from pathway.casework.papers import Paper, PrintPathway, print_pathway
from pathway.casework.record import Record
from pathway.desktop import language
from pathway.desktop.citizens import record_words
from pathway.desktop.citizens.need_dialog import NeedDialog
from pathway.desktop.citizens.pause_dialog import PauseDialog
from pathway.desktop.citizens.settle_dialog import SettleDialog
from pathway.desktop.parts import bind
from pathway.desktop.placements.foresee_dialog import ForeseeDialog
from pathway.desktop.workplace import Workplace
from pathway.drafts.draft import Draft
from pathway.followups.followup import FollowUpId
from pathway.notes.note import NoteId
from pathway.placements.placement import PlacementId
from pathway.plans.plan import Plan

PLAN = frozenset({"stay_plan", "plan_review"})
NOTE = frozenset({"next_contact", "after_exit"})


class CitizenActs(QObject):
    """The acts of one page.

    Args:
        work: The session.
        page: The page, over which dialogs open.
    """

    address_shown = Signal(str)

    def __init__(self, work: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self._record: Record | None = None
        self._left: Draft | None = None
        bind("Ctrl+P", page, self.print_pathway)

    def show_record(self, record: Record) -> None:
        """Act on this record from now on."""
        self._record = record
        if self._left is not None:
            self._go_on(self._left)

    def forget(self) -> None:
        """Act on nobody until there is another record."""
        self._record, self._left = None, None

    def letters(self) -> dict[str, Callable[[], None]]:
        """Return the acts by their letters."""
        acts: dict[str, Callable[[], None]] = {
            "N": self.note,
            "P": self.plan,
            "T": self.placement,
            "F": self.follow_up,
            "O": self.pause,
        }
        here = self._record is not None and self._record.open_stay is not None
        return acts | ({"M": self.move} if here else {"I": self.move})

    def note(self) -> None:
        """Write a note."""
        if self._record is not None:
            self._work.ways.note.emit(self._record.citizen.id)

    def add_to_note(self, note: NoteId) -> None:
        """Add to a signed note."""
        if self._record is not None:
            self._work.ways.note.emit((self._record.citizen.id, note))

    def move(self) -> None:
        """Let the citizen move out, or in."""
        record = self._record
        if record is None:
            return
        if record.open_stay is not None:
            self._work.ways.move_out.emit(record.open_stay.id)
        else:
            self._work.ways.intake.emit((record.citizen.id, None))

    def plan(self) -> None:
        """Work on the plan of the stay."""
        if self._record is not None and self._record.open_stay is not None:
            self._work.ways.plan.emit(self._record.open_stay.id)

    def open_plan(self, plan: Plan) -> None:
        """Write on in a draft, read any other version."""
        if plan.state == "draft" and plan.stay is not None:
            self._work.ways.plan.emit(plan.stay)
        else:
            self._work.ways.read_plan.emit(plan.id)

    def placement(self) -> None:
        """Begin a placement."""
        if self._record is not None:
            self._work.ways.placement.emit(self._record.citizen.id)

    def follow_up(self) -> None:
        """Make a follow-up."""
        if self._record is not None:
            self._work.ways.follow_up.emit(self._record.citizen.id)

    def end(self, bar: str) -> bool:
        """End an open stay or placement; return whether there was one to end."""
        record = self._record
        if record is None:
            return False
        if record.open_stay is not None and str(record.open_stay.id) == bar:
            self._work.ways.move_out.emit(record.open_stay.id)
            return True
        if any(str(each.id) == bar for each in record.open_placements):
            self._work.ways.end_placement.emit(PlacementId(UUID(bar)))
            return True
        return False

    def open_bar(self, bar: str) -> None:
        """Open a bar of the chart: end what is open; what has ended is told in the line below the chart."""
        self.end(bar)

    def settle(self, id: FollowUpId) -> None:  # noqa: A002 - it is the entity's id
        """Open the act that settles a due thing: the plan, a note, or a word on how it was done."""
        record = self._record
        due = next((each for each in record.follow_ups if each.id == id), None) if record else None
        if record is None or due is None:
            return
        if due.reason in PLAN and record.open_stay is not None:
            self.plan()
        elif due.reason in NOTE:
            self.note()
        else:
            SettleDialog(self._work, due, record.today, self._page.window()).open()

    def pause(self) -> None:
        """Record that somebody is away from a place that is kept."""
        if self._record is not None and (self._record.open_stay or self._record.open_placements):
            PauseDialog(self._work, self._record, self._page.window()).open()

    def need(self) -> None:
        """Record a need that no place meets."""
        if self._record is not None:
            NeedDialog(self._work, self._record.citizen.id, self._record.today, self._page.window()).open()

    def foresee(self) -> None:
        """Agree on the day of a move-out, or take the agreement back."""
        if self._record is not None and self._record.open_stay is not None:
            ForeseeDialog(self._work, self._record.open_stay, self._page.window()).open()

    def go_on(self, draft: Draft) -> None:
        """Open the form again that a draft was typed in, now or when the record is here."""
        self._left = draft
        if self._record is not None:
            self._go_on(draft)

    def _go_on(self, draft: Draft) -> None:
        """Open a form; none when what it was about is over."""
        self._left = None
        if draft.form == "citizens.settle" and draft.subject is not None:
            self.settle(FollowUpId(draft.subject))
        else:
            forms = {"citizens.need": self.need, "citizens.pause": self.pause, "placements.foresee": self.foresee}
            forms[draft.form]()

    def edit(self) -> None:
        """Change the facts, municipalities among them."""
        if self._record is not None:
            self._work.ways.edit_citizen.emit(self._record.citizen.id)

    def show_address(self) -> None:
        """Show the protected address; it is logged who asked."""
        if self._record is not None:
            asked = Reveal(self._record.citizen.id, "address")
            self._work.background.run(reveal, asked, owner=self, done=self.address_shown.emit)

    def print_pathway(self) -> None:
        """Preview the pathway on paper."""
        if self._record is not None:
            asked = PrintPathway(self._record.citizen.id, "en" if language.spoken() == "en" else "da")
            self._work.background.run(print_pathway, asked, owner=self, done=self._preview)

    def _preview(self, paper: Paper) -> None:
        self._work.ways.paper.emit(paper.pdf, self.tr("Pathway"))

    def open_menu(self) -> None:
        """Open the menu below its button."""
        menu = self.menu()
        button = self.sender()
        below = button.mapToGlobal(QPoint(0, button.height() + 4)) if isinstance(button, QWidget) else QPoint()
        menu.popup(below)

    def menu(self) -> QMenu:
        """Return the menu of all acts, as they stand now."""
        menu = QMenu(self._page)
        record = self._record
        if record is None:
            return menu
        here = record.open_stay is not None
        self._add(menu, self.tr("Move out") if here else self.tr("Intake"), "M" if here else "I", self.move)
        self._add(menu, self.tr("Rung of the ladder"), "T", self.placement)
        self._add(menu, self.tr("Agree on a move-out …"), "", self.foresee).setEnabled(here)
        self._add_ends(menu, record)
        self._add(menu, self.tr("Follow-up"), "F", self.follow_up)
        self._add(menu, self.tr("Record a need without a place"), "", self.need).setEnabled(not here)
        away = self._add(menu, self.tr("Pause or leave"), "O", self.pause)
        away.setEnabled(here or bool(record.open_placements))
        menu.addSeparator()
        self._add(menu, self.tr("Change facts and municipality"), "", self.edit)
        if record.citizen.protected(record.today) and record.citizen.address:
            self._add(menu, self.tr("Show the address (logged)"), "", self.show_address)
        menu.addSeparator()
        self._add(menu, self.tr("Print the pathway"), "Ctrl+P", self.print_pathway)
        return menu

    def _add_ends(self, menu: QMenu, record: Record) -> None:
        ends = menu.addMenu(self.tr("End a placement"))
        ends.setEnabled(bool(record.open_placements))
        for each in record.open_placements:
            name = record_words.placement_words(each)
            self._add(ends, name, "", partial(self._work.ways.end_placement.emit, each.id))

    def _add(self, menu: QMenu, text: str, key: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.triggered.connect(lambda _on=False: act())
        return action
