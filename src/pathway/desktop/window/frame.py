"""The frame of an unlocked store: top bar, side bar, pages, and the panel beside them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from pathway.casework.unit import Counts, Unit, count_unit
from pathway.desktop import look
from pathway.desktop.drafting import Drafting
from pathway.desktop.parts import Line, Notice, SideBar, SideEntry, bind, letters
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.backups import Backups
from pathway.desktop.window.opening import Opening
from pathway.desktop.window.place import Left, Place
from pathway.desktop.window.saving import Saving
from pathway.desktop.window.top_bar import TopBar
from pathway.desktop.window.undo import Undo
from pathway.desktop.workplace import Workplace

if TYPE_CHECKING:
    from pathway.desktop.window.palette import PaletteAct

COUNTED = frozenset({"follow_ups", "drafts", "citizens", "stays", "rooms", "shelters"})
BELONGS_TO = {"citizen": "citizens", "plan": "citizens", "read_plan": "citizens"}
"""Pages without a place of their own in the side bar, and whose place they show."""
_COUNT_AFTER_MS = 250
_TYPED_IN = (QLineEdit, QTextEdit, QComboBox)


class Frame(QWidget):
    """One session on the screen. It is thrown away when the window locks, with everything that it shows.

    Args:
        work: The session.
        preferences: What the person prefers here.
        unit: The unit as one came in.
    """

    lock = Signal()
    help = Signal()
    idle_chosen = Signal(int)
    """Minutes without a key until the window locks."""
    rebuilt = Signal()
    """The language changed: everything must be made again."""

    def __init__(self, work: Workplace, preferences: Preferences, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self.preferences, self.unit = work, preferences, unit
        self.undo = Undo(parent=self)
        self.backups = Backups(work.background, unit.backed_up_at, self)
        self.top = TopBar(work.me.name)
        self.side = SideBar(self._entries(), self._foot(), self.tr("Pages"))
        self.demo = Notice(parent=self)
        self.trouble = Notice(parent=self)
        self.trouble.hide()
        self.opening = Opening(self)
        self.saving = Saving(work.background, self.top, self.trouble, self)
        self._palette: QWidget | None = None
        self._recount = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._lay_out()
        self._connect()
        self.backups.begin()
        self.count()

    def _entries(self) -> list[SideEntry]:
        known = (
            ("today", "today", self.tr("Today")),
            ("citizens", "person", self.tr("Citizens")),
            ("shelter", "bed", self.tr("Shelter")),
            ("figures", "bars", self.tr("Figures")),
            ("log", "log", self.tr("Log")),
        )
        return [SideEntry(name, icon, words, f"Alt+{place}") for place, (name, icon, words) in enumerate(known, 1)]

    def _foot(self) -> list[SideEntry]:
        return [SideEntry("settings", "settings", self.tr("Settings"), "Alt+0")]

    def _lay_out(self) -> None:
        self.demo.close_button.hide()
        self.demo.set(self._demo_words(), kind="warn")
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.opening.stack, 1)
        pages.addWidget(self.opening.beside)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.demo)
        middle.addWidget(self.trouble)
        middle.addLayout(pages, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(Line(vertical=True))
        row.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(row, 1)

    def _demo_words(self) -> str:
        if not self.unit.demo:
            return ""
        return self.tr("Demo: Fjordby Kommune does not exist, and everybody here is made up. Write nothing real.")

    def _connect(self) -> None:
        self.side.chosen.connect(lambda name: self.opening.go(Place(name)))
        self.opening.moved.connect(self._moved)
        self.top.lock.connect(self.lock)
        self.top.take_back.connect(self.undo.take_back)
        self.undo.offered.connect(self.top.set_undo)
        self.work.ways.undo.connect(self.undo.offer)
        self.work.ways.saved.connect(self.saving.told)
        self.work.changes.touched.connect(self._touched)
        self._recount.timeout.connect(self.count)
        self.backups.told.connect(self.side.set_foot_text)
        self.side.set_foot_text(self.backups.words())
        self.top.search.connect(self.search)
        for key, act in (
            ("Alt+←", self.opening.go_back),
            ("Ctrl+K", self.search),
            ("Ctrl+B", lambda: self.work.ways.new_citizen.emit(None)),
        ):
            bind(key, self, act)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keyboard_moved)

    def search(self, typed: str = "") -> None:
        """Open the palette, with what was typed already."""
        from pathway.desktop.window.palette import Palette, PaletteAct, acts_of

        if self._palette is not None and shiboken6.isValid(self._palette):
            return
        menu, letter = self.opening.menu(), self.opening.letter_acts()
        before = QApplication.focusWidget()
        known = (("N", "note", self.tr("Note")), ("P", "plan", self.tr("Plan")))
        here = tuple(PaletteAct(words, letter[key], icon, key=key) for key, icon, words in known if key in letter)
        self._palette = Palette(self.work, here + (acts_of(menu) if menu else ()), self._anywhere(), self)
        self._palette.keys_asked.connect(self.show_keys)
        self._palette.closed.connect(lambda: before.setFocus() if before and shiboken6.isValid(before) else None)
        self._palette.open(typed, self.top.field.x())

    def _anywhere(self) -> "tuple[PaletteAct, ...]":
        from pathway.desktop.window.palette import PaletteAct

        ways = self.work.ways
        pages_ = [
            PaletteAct(each.text, partial(ways.page.emit, each.id), each.icon, key=each.key)
            for each in (*self._entries(), *self._foot())
        ]
        more = (
            PaletteAct(self.tr("New citizen"), partial(ways.new_citizen.emit, None), "person", key="Ctrl+B"),
            PaletteAct(self.tr("Intake"), partial(ways.intake.emit, (None, None)), "enter"),
            PaletteAct(self.tr("Take in a register …"), partial(ways.import_register.emit, None), "import"),
            PaletteAct(self.tr("Make a backup now"), self.backups.make, "backup"),
            PaletteAct(self.tr("Lock"), self.lock.emit, "lock", key="Ctrl+L"),
            PaletteAct(self.tr("All keys"), self.show_keys, "key", key="?"),
            PaletteAct(self.tr("Help"), self.help.emit, "info", key="F1"),
        )
        return (*pages_, *more)

    def show_keys(self) -> None:
        """Show all keys."""
        from pathway.desktop.window.keys_list import KeysList

        KeysList(self).open()

    def begin(self, left: Left | None = None) -> None:
        """Show the first page, or what the same person left when the window locked."""
        mine = left is not None and left.who == self.work.me.initials
        self.opening.go(left.place if left and mine else Place())
        if left and mine and left.form:
            self.opening.open_form(left.form)

    def left(self) -> Left:
        """Return where the person is, to be remembered while the store is closed."""
        return Left(self.work.me.initials, *self.opening.left())

    def has_drafts(self) -> bool:
        """Whether a form that is open holds something typed."""
        return any(each.holds() for each in self.draftings())

    def draftings(self) -> list[Drafting]:
        """Return the drafts of the forms that are open."""
        return self.findChildren(Drafting)

    def count(self) -> None:
        """Ask for the counts that stand beside the pages."""
        self.work.background.run(count_unit, None, owner=self, done=self._counted)

    def _counted(self, counts: Counts) -> None:
        self.side.set_count("today", str(counts.due or ""))
        self.side.set_count("citizens", str(counts.mine or ""))
        self.side.set_count("shelter", self.tr("%n free", "", counts.free))

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & COUNTED:
            self._recount.start()

    def _moved(self, place: Place) -> None:
        self.side.show_here(BELONGS_TO.get(place.page, place.page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side bar and the top bar where the window is narrow."""
        super().resizeEvent(event)
        width = self.width()
        low = width < look.size("rail_below_width")
        self.side.set_rail(low)
        if width >= look.size("reading_pane_from_width"):
            self.side.set_wide(True)
        self.top.set_low(low)
        self.opening.make_room(width - self.side.width())

    def _keyboard_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Listen to the widget that has the keyboard, and to no other."""
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if now is not None and self.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a single letter act on the page that is open, when no field is typed in and no button has the letter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            act = self._letter_act(watched, event)
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _letter_act(self, watched: QWidget, event: QKeyEvent) -> Callable[[], None] | None:
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~shift or not letters().on or isinstance(watched, _TYPED_IN):
            return None
        if watched.window() is not self.window() or QApplication.activePopupWidget() is not None:
            return None
        acts: dict[str, Callable[[], None]] = {"?": self.show_keys, **self.opening.letter_acts()}
        return acts.get(event.text().upper())
