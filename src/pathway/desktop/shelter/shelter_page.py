"""The shelter: every place of every floor, what is free, what needs a person, and the acts on the chosen place."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from pathway.base.clock import local_day
from pathway.casework.houses import House, Place, house_board
from pathway.casework.placements import EndPause, end_pause
from pathway.desktop import look
from pathway.desktop.parts import EmptyState, KeyButton, Line, PageHead
from pathway.desktop.shelter.board import Board
from pathway.desktop.shelter.chosen_name import ChosenName
from pathway.desktop.shelter.floors import Floor, Standee, floors
from pathway.desktop.shelter.glance import Glance
from pathway.desktop.workplace import Workplace
from pathway.drafts.draft import Draft
from pathway.placements.placement import Pause
from pathway.stays.stay import Stay

SHOWN = frozenset({"stays", "rooms", "shelters", "citizens", "follow_ups", "plans", "pauses"})
"""The tables that the board is made of."""

NARROW = 960
"""Narrower than this the head has no room for icons."""


class ShelterPage(QWidget):
    """The bed board."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._floors: tuple[Floor, ...] = ()
        self._away_icon = "moon"
        self._left: Draft | None = None
        self.admit = KeyButton(self.tr("Admit"), "enter", "I", primary=True, shortcut=False)
        self.chosen = ChosenName()
        self.move_out = KeyButton(self.tr("Move out"), "exit", "M", shortcut=False)
        self.away = KeyButton(self.tr("Leave"), "moon", "O", shortcut=False)
        self.note = KeyButton(self.tr("Note"), "note", "N", shortcut=False)
        self.head = PageHead(self.tr("Shelter"))
        self.glance = Glance()
        self.board = Board()
        self.empty = EmptyState(
            self.tr("No houses yet"),
            self.tr("The places of the houses stand here, floor by floor, with who stays in them."),
            self.tr("Add a house"),
            "bed",
        )
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        for widget in (self.admit, self.chosen, self.move_out, self.away, self.note):
            self.head.add(widget)
        self._filled = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.mark(self.board, role="scrolled")
        scroll.setWidget(self.board)
        self._scroll = scroll
        margin = look.size("page_margin")
        within = QVBoxLayout()
        within.setContentsMargins(margin, 0, margin, 0)
        within.addWidget(scroll)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.glance, Line()):
            column.addWidget(part)
        column.addLayout(within, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._filled, 1)
        page.addWidget(self.empty, 1)
        self.empty.setContentsMargins(margin, 8, margin, 0)
        self.empty.hide()
        self._filled.hide()

    def _connect(self) -> None:
        self.board.chosen.connect(self._show_chosen)
        self.board.opened.connect(self._open)
        self.board.seen.connect(self._scroll_to)
        self.glance.filtered.connect(self.board.show_only)
        self.glance.wanted.connect(self._let_into)
        self.empty.acted.connect(lambda: self._work.ways.page.emit("settings"))
        for button, act in ((self.admit, self._admit), (self.move_out, self._move_out)):
            button.clicked.connect(act)
        for button, act in ((self.away, self._away), (self.note, self._note)):
            button.clicked.connect(act)
        self._work.changes.touched.connect(self._touched)

    def refresh(self) -> None:
        """Ask for the houses again and show them."""
        self._work.background.run(house_board, None, owner=self, done=self._show)

    def begin(self) -> None:
        """Give the keyboard to the chosen place, at once or when it is known."""
        self.board.begin()

    def letter_acts(self) -> dict[str, Callable[[], None]]:
        """Return what single letters do here."""
        buttons = {"I": self.admit, "M": self.move_out, "O": self.away, "N": self.note}
        return {key: button.click for key, button in buttons.items()}

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _show(self, houses: tuple[House, ...]) -> None:
        first, self._floors = not self._floors, floors(houses, self._today())
        places = [each.place for floor in self._floors for each in floor.places]
        self._filled.setVisible(bool(places))
        self.empty.setVisible(not places)
        self.head.set_aside(self._counted(places) if places else "")
        self.admit.setEnabled(bool(places))
        self.glance.show_floors(self._floors)
        self.board.set_floors(self._floors)
        self._show_chosen(self.board.current())
        here = QApplication.focusWidget()
        if first and here is not None and self.isAncestorOf(here):
            self.begin()  # the stack of pages gave the keyboard to the first button
        self._go_on()

    def go_on(self, draft: Draft) -> None:
        """Open the form of somebody's leave again, now or when the board is here; nothing when the stay is over."""
        self._left = draft
        if self._floors:
            self._go_on()

    def _go_on(self) -> None:
        left, self._left = self._left, None
        places = [each for floor in self._floors for each in floor.places]
        stays = ((each, each.place.stay) for each in places if each.place.pause is None)
        for each, stay in stays:
            if left is not None and stay is not None and stay.id == left.subject:
                self.board.choose(each.id)
                self._leave(each.place, stay)

    def _today(self) -> date:
        return local_day(self._work.background.office.clock())

    def _counted(self, places: list[Place]) -> str:
        rooms = [place for place in places if place.room is not None]
        taken = sum(place.stay is not None for place in rooms)
        words = self.tr("%n place(s), {taken} taken", "", len(rooms)).format(taken=taken)
        without = len(places) - len(rooms)
        return f"{words}, {self.tr('%n without room', '', without)}" if without else words

    def _show_chosen(self, chosen: Standee | None) -> None:
        stays = chosen is not None and chosen.place.stay is not None
        for button in (self.move_out, self.away, self.note):
            button.setVisible(stays)
        self.chosen.set_text("" if chosen is None else f"{chosen.row.cells[0].text} {chosen.row.cells[1].text}")
        away = stays and chosen is not None and chosen.place.pause is not None
        self.away.setText(self.tr("Back") if away else self.tr("Leave"))
        self._away_icon = "undo" if away else "moon"
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons lose their icons, and the page its counts, where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < look.wide(NARROW)
        icons = ((self.admit, "enter"), (self.move_out, "exit"), (self.away, self._away_icon), (self.note, "note"))
        for button, icon in icons:
            button.set_icon("" if narrow else icon)
        self.head.aside.setVisible(not narrow)

    def _scroll_to(self, where: QRect) -> None:
        self._scroll.ensureVisible(where.center().x(), where.top(), 0, 40)
        self._scroll.ensureVisible(where.center().x(), where.bottom(), 0, 8)

    def _open(self, chosen: Standee | None) -> None:
        if chosen is None:
            return
        if chosen.place.citizen is not None:
            self._work.ways.citizen.emit(chosen.place.citizen.id)
        elif chosen.place.free:
            self._admit()

    def _let_into(self, known: Hashable) -> None:
        self.board.choose(known)
        self._admit()

    def _admit(self) -> None:
        chosen = self.board.current()
        room = chosen.place.room if chosen is not None and chosen.place.free else None
        self._work.ways.intake.emit((None, room.id if room else None))

    def _move_out(self) -> None:
        chosen = self.board.current()
        if chosen is not None and chosen.place.stay is not None:
            self._work.ways.move_out.emit(chosen.place.stay.id)

    def _note(self) -> None:
        chosen = self.board.current()
        if chosen is not None and chosen.place.citizen is not None:
            self._work.ways.citizen.emit(chosen.place.citizen.id)
            self._work.ways.note.emit(chosen.place.citizen.id)

    def _away(self) -> None:
        chosen = self.board.current()
        if chosen is None or chosen.place.stay is None:
            return
        if chosen.place.pause is not None:
            self._come_back(chosen, chosen.place.pause)
            return
        self._leave(chosen.place, chosen.place.stay)

    def _leave(self, place: Place, stay: Stay) -> None:
        from pathway.desktop.stays.away_dialog import AwayDialog

        AwayDialog(self._work, place, stay, self).open()

    def _come_back(self, chosen: Standee, pause: Pause) -> None:
        """End the pause: its last day is yesterday, or today where it began today."""
        stay = chosen.place.stay
        if stay is None:
            return
        last = max(pause.started_on, self._today() - timedelta(days=1))
        asked = EndPause(stay.citizen, pause.id, last)
        before = EndPause(stay.citizen, pause.id, pause.ended_on)

        def take_back() -> None:
            self._work.background.run(end_pause, before, owner=self._work.background)

        def done(_ended: Pause) -> None:
            self._work.ways.saved.emit(self.tr("Back again"))
            self._work.ways.undo.emit(take_back, self.tr("Back from leave"))

        self._work.background.run(end_pause, asked, owner=self, done=done)
