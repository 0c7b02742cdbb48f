"""A citizen's page: who, where and what is due; the whole pathway drawn; what belongs to it in tabs below."""

from collections.abc import Callable, Hashable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.base.errors import RuleError
from pathway.casework.record import Record, look_again, open_citizen
from pathway.casework.story import story_of
from pathway.citizens.citizen import CitizenId
from pathway.desktop import language, look
from pathway.desktop.chart import ChartPanel
from pathway.desktop.citizens.acts import CitizenActs
from pathway.desktop.citizens.head import CitizenHead
from pathway.desktop.citizens.notes_panel import NotesPanel
from pathway.desktop.citizens.placement_rows import count
from pathway.desktop.citizens.tab_pages import TabPages
from pathway.desktop.parts import EmptyState, Line, TabStrip, Words
from pathway.desktop.workplace import Workplace
from pathway.drafts.draft import Draft

TABLES = frozenset({"citizens", "stays", "placements", "pauses", "needs", "plans", "notes", "follow_ups", "users"})
ACTS_FROM, ICONS_FROM = 760, 924
"""From this width on the acts stand in the head, and have their icons; beside a panel they leave."""
READING_PANE = 560
LEAST_BELOW, LEAST_SCROLLED = 176, 320
"""What stands below the chart keeps this height; on a low window, which scrolls as a whole, it keeps more."""


class CitizenPage(QWidget):
    """One citizen.

    Args:
        work: The session.
        citizen_id: Whose page.
    """

    zoom: ClassVar[str] = "3y"
    """How much time the chart shows: it belongs to the person at the desk, and goes along from citizen to citizen."""

    def __init__(self, work: Workplace, citizen_id: CitizenId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._citizen = work, citizen_id
        self._record: Record | None = None
        self._stale = False
        self._asking = False
        look.mark(self, role="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = CitizenHead(work)
        self.chart = ChartPanel()
        self.tabs = TabStrip(self.tr("What belongs to the citizen"))
        self._reading: NotesPanel | None = None
        self._pane = QWidget()
        self.acts = CitizenActs(work, self)
        self.stack = TabPages(work, self.acts)
        self.overview = self.stack.overview
        self.chart.zoom_to(CitizenPage.zoom)
        self.setFocusProxy(self.chart.chart)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        margin = look.size("page_margin")
        self._add_tabs()
        strip = QHBoxLayout()
        strip.setContentsMargins(margin, 0, margin, 0)
        strip.addWidget(self.tabs)
        strip.addStretch(1)
        self._tab_keys = Words("Ctrl+1 … Ctrl+5", role="caption")
        strip.addWidget(self._tab_keys)
        charted = QVBoxLayout()
        charted.setContentsMargins(margin, 0, margin, 0)
        charted.addWidget(self.chart)
        self.stack.setMinimumHeight(LEAST_BELOW)
        story = QVBoxLayout()
        story.setContentsMargins(0, 0, 0, 0)
        story.setSpacing(0)
        for part in (charted, Line(), strip, Line()):
            story.addLayout(part) if isinstance(part, QHBoxLayout | QVBoxLayout) else story.addWidget(part)
        story.addWidget(self.stack, 1)
        self._beside = QHBoxLayout()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addLayout(story, 1)
        inner = self._inner = QWidget()
        look.mark(inner, role="scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._beside, 1)
        self.scrolled = QScrollArea()
        self.scrolled.setWidget(inner)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._missing = EmptyState(
            self.tr("This citizen is not in the store"), self.tr("Perhaps a backup was put back.")
        )
        self._missing.setContentsMargins(margin, 0, margin, 0)
        self._missing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._missing)
        layout.addWidget(self.scrolled, 1)

    def _add_tabs(self) -> None:
        self.tabs.add("overview", self.tr("Overview"), key="Ctrl+1")
        self.tabs.add("placements", self.tr("Placements"), 0, key="Ctrl+2")
        self.tabs.add("plans", self.tr("Plans"), 0, key="Ctrl+3")
        self.tabs.add("notes", self.tr("Notes"), 0, key="Ctrl+4")
        self.tabs.add("looked", self.tr("Who has looked"), key="Ctrl+5")

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._open_tab)
        self.chart.opened.connect(self.acts.open_bar)
        self.chart.strip_opened.connect(self._open_strip)
        self.chart.zoom_changed.connect(self._keep_zoom)
        self.overview.due_opened.connect(self.acts.settle)
        self.overview.note_opened.connect(self._open_note)
        self.overview.placement_opened.connect(self._open_placement)
        self.acts.address_shown.connect(self._show_address)
        head = self.head
        for button, act in (
            (head.note, self.acts.note),
            (head.leave, self.acts.move),
            (head.plan, self.acts.plan),
            (head.more, self.acts.open_menu),
        ):
            button.clicked.connect(act)
        self._work.changes.touched.connect(self._touched)

    def turn_to(self, citizen_id: CitizenId) -> None:
        """Show another citizen, or the same one anew; until the record is here nothing of the one before is seen."""
        self._citizen, self._record, self._stale = citizen_id, None, False
        self._inner.hide()
        self.acts.forget()
        self.tabs.choose("overview")
        self.stack.forget()
        self.scrolled.verticalScrollBar().setValue(0)
        self.refresh()

    def go_on(self, draft: Draft) -> None:
        """Open the form of a draft again, now or when the record is here."""
        self.acts.go_on(draft)

    def letter_acts(self) -> dict[str, Callable[[], None]]:
        """Return what single letters do when no field has the keyboard."""
        return self.acts.letters()

    def refresh(self) -> None:
        """Read the record. The first reading is a look that is logged; one that follows a change here is not."""
        if self._asking:
            self._stale = True
            return
        again = self._record is not None and self.isVisible()
        self._asking, self._stale = True, False
        self._work.background.run(
            look_again if again else open_citizen,
            self._citizen,
            owner=self,
            done=self._show,
            objected=self._gone,
            failed=lambda _error: self._answered(),
        )

    def record(self) -> Record | None:
        """Return the record that is shown."""
        return self._record

    def _touched(self, tables: frozenset[str]) -> None:
        if not tables & TABLES:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale and not self._asking:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide what was asked for."""
        super().hideEvent(event)
        if self._record is not None:
            self.overview.show_facts(self._record)

    def _answered(self) -> None:
        self._asking = False
        if self._stale and self.isVisible():
            self.refresh()

    def _show(self, record: Record) -> None:
        if record.citizen.id != self._citizen:  # the page was turned to somebody else meanwhile
            self._stale = True
            self._answered()
            return
        first = self._record is None
        self._record = record
        self.acts.show_record(record)
        self.head.show_record(record)
        self.chart.set_story(story_of(record, language.spoken()))
        if first:
            self._show_first(record)
        self.stack.show_record(record)
        if self._reading is not None:
            self._reading.show_record(record)
        for name, number in (
            ("placements", count(record)),
            ("plans", len(record.plans)),
            ("notes", len(record.note_marks)),
        ):
            self.tabs.set_count(name, number)
        self._answered()

    def _show_first(self, record: Record) -> None:
        """Show the parts that were hidden while nobody was known, with the keyboard on the present stay."""
        self._missing.hide()
        self._inner.show()
        if record.open_stay is not None:
            self.chart.chart.focus_bar(str(record.open_stay.id))
        focused = self.window().focusWidget()
        if self.isVisible() and (focused is None or self.isAncestorOf(focused)):
            self.setFocus()

    def _gone(self, _error: RuleError) -> None:
        self._answered()
        self._inner.hide()
        self._missing.show()

    def _open_tab(self, name: Hashable) -> None:
        if name == "notes" and self._reading is not None:
            self.stack.open("overview")
            self._reading.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.stack.open(str(name))

    def _open_strip(self, strip: str) -> None:
        self.tabs.choose("notes" if strip == "notes" else "plans")

    def _open_note(self, note: object) -> None:
        self.tabs.choose("notes")
        notes = self._reading or self.stack.notes()
        if notes is not None:
            notes.go_to(note)

    def _open_placement(self, bar: str) -> None:
        """End what is open; show in the chart how the other one ended."""
        if not self.acts.end(bar):
            self.chart.chart.focus_bar(bar)
            self.chart.chart.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrolled.ensureWidgetVisible(self.chart)

    def _show_address(self, address: str) -> None:
        if self._record is not None:
            self.tabs.choose("overview")
            self.overview.show_facts(self._record, address)

    def _keep_zoom(self, zoom: str) -> None:
        CitizenPage.zoom = zoom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let parts leave, wrap or come as there is room."""
        super().resizeEvent(event)
        width = event.size().width()
        self.head.set_room(acts=width >= ACTS_FROM, icons=width >= ICONS_FROM)
        reading = width >= look.size("reading_pane_from_width") - look.size("side_bar_wide")
        inner = width - 2 * look.size("page_margin")
        columns = 3 if inner >= look.size("two_columns_below_content") else 2
        self.overview.set_room(columns=columns, reading=reading)
        self._tab_keys.setVisible(width >= ACTS_FROM)
        low = event.size().height() < look.size("scroll_below_height")
        self.stack.setMinimumHeight(LEAST_SCROLLED if low else LEAST_BELOW)
        self._show_reading(reading)

    def _show_reading(self, on: bool) -> None:
        """Put the notes beside everything else where the window is wide."""
        if on == (self._reading is not None):
            return
        if not on and self._reading is not None:
            self._pane.deleteLater()
            self._reading = None
            return
        self._reading = self.stack.make_notes()
        self._pane = QWidget()
        self._pane.setFixedWidth(READING_PANE)
        row = QHBoxLayout(self._pane)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Line(vertical=True))
        row.addWidget(self._reading)
        self._beside.addWidget(self._pane)
        if self._record is not None:
            self._reading.show_record(self._record)
        if self.tabs.value() == "notes":
            self.stack.open("overview")
