"""Settings of the unit: its name, its houses and rooms, and who works in it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pathway.base.errors import RuleError
from pathway.casework import stores
from pathway.casework.houses import CloseRoom, House, NewRooms, add_rooms, close_room, house_board
from pathway.casework.unit import NameUnit, colleagues, name_unit
from pathway.codes.municipalities import municipalities, municipality
from pathway.desktop import look
from pathway.desktop.forms.window_rooms import Ui_RoomsForm
from pathway.desktop.forms.window_unit import Ui_UnitForm
from pathway.desktop.forms.window_user import Ui_UserForm
from pathway.desktop.parts import Cell, Column, KeyButton, Row, RowList, group
from pathway.desktop.texts import rule_words
from pathway.desktop.unlock.said import say
from pathway.desktop.window.room_names import room_names
from pathway.desktop.window.secret_dialog import SecretDialog
from pathway.desktop.window.section import Section
from pathway.desktop.workplace import Workplace
from pathway.staff.user import User

if TYPE_CHECKING:
    from pathway.desktop.window.frame import Frame


ROWS = 10
"""How many rooms are seen at once; a unit has up to some hundred."""


class UnitSection(Section):
    """The unit's name and municipality, as they stand on paper."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self.set_title(self.tr("The unit"), self.tr("as it stands on paper"))
        self._frame = frame
        self.form = Ui_UnitForm()
        holder = QWidget()
        self.form.setupUi(holder)
        self.add(holder)
        known = {each.code: each.name for each in municipalities()}
        if own := frame.unit.municipality:
            known.setdefault(own, municipality(own).name)  # the demo's is made up
        names = sorted((name, code) for code, name in known.items())
        self.form.municipality.set_rows([(code, name) for name, code in names], frame.unit.municipality)
        self.form.unit.setText(frame.unit.name)
        self.form.save_unit.clicked.connect(self.save)

    def save(self) -> None:
        """Save the two."""
        say(self.form, "unit", "")
        asked = NameUnit(self.form.unit.text(), str(self.form.municipality.value() or ""))
        background = self._frame.work.background
        background.run(name_unit, asked, owner=self, done=lambda _none: self._saved(), objected=self._objected)

    def _saved(self) -> None:
        self._frame.work.ways.saved.emit(self.tr("The unit is saved; pages show it from the next unlocking"))

    def _objected(self, error: RuleError) -> None:
        say(self.form, "unit", rule_words(error))


class HousesSection(Section):
    """Houses with their rooms; a room can be taken out of service and back."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.set_title(self.tr("Houses and rooms"))
        self._work = work
        columns = (Column(width=160), Column(stretch=1, second=True))
        self.list = RowList(columns, self.tr("Houses and rooms"), row="row_table_dense", margin=8)
        self.list.setFixedHeight(ROWS * look.row("row_table_dense"))
        self.add_button = KeyButton(self.tr("Add rooms"), "plus")
        self.close_button = KeyButton(self.tr("Out of service, or back"))
        self.add(self.list)
        self.beside("", self.add_button, self.close_button)
        self._rooms: dict[object, bool] = {}
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self._close)
        work.changes.touched.connect(self._touched)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the houses as they are."""
        self._work.background.run(house_board, None, owner=self, done=self._show)

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & {"rooms", "shelters", "stays"}:
            self.refresh()

    def _show(self, houses: tuple[House, ...]) -> None:
        rows: list[Row] = []
        self._rooms = {}
        for house in houses:
            capacity = house.shelter.capacity
            words = self.tr("%n approved place(s)", "", capacity) if capacity is not None else None
            rows.append(group(house.shelter.name, words))
            for place in house.places:
                if place.room is None or place.room.id in self._rooms:
                    continue
                self._rooms[place.room.id] = bool(place.room.closed_reason)
                state = place.room.closed_reason and self.tr("out of service")
                state = state or (self.tr("in use") if place.stay else self.tr("free"))
                told = f"{place.room.floor}, {state}" if place.room.floor else state
                rows.append(Row(place.room.id, (Cell(place.room.name), Cell(told))))
        self.list.set_rows(rows)

    def _add(self) -> None:
        fields = ("shelter", "rooms", "floor", "capacity")
        dialog = SecretDialog(self.window(), self.tr("Add rooms"), Ui_RoomsForm(), fields, self.tr("Add"))
        office, form = self._work.background.office, dialog.form

        def gather() -> Callable[[], object]:
            places = form.capacity.text().strip()
            capacity = int(places) if places.isdigit() else None
            names, floor = room_names(form.rooms.text()), form.floor.text().strip()
            return partial(office.do, add_rooms, NewRooms(form.shelter.text(), names, floor, capacity))

        dialog.on_save(self._work.background, gather, lambda _house: None)
        dialog.open()

    def _close(self) -> None:
        room = self.list.current_id()
        if room in self._rooms:
            reason = "" if self._rooms[room] else self.tr("out of service")
            self._work.background.run(close_room, CloseRoom(room, reason), owner=self)  # type: ignore[arg-type]


class ColleaguesSection(Section):
    """Who has a key; each has a passphrase of their own."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.set_title(self.tr("Colleagues"), self.tr("who can open the store"))
        self._work = work
        columns = (Column(width=80, strong=True), Column(stretch=1))
        self.list = RowList(columns, self.tr("Colleagues"), row="row_table_dense", fitting=True, margin=8)
        self.add_button = KeyButton(self.tr("Add a colleague"), "plus")
        self.add(self.list)
        self.beside("", self.add_button)
        self.add_button.clicked.connect(self._add)
        self.refresh()

    def refresh(self) -> None:
        """Ask who works here."""
        self._work.background.run(colleagues, None, owner=self, done=self._show)

    def _show(self, users: tuple[User, ...]) -> None:
        self.list.set_rows([Row(each.id, (Cell(each.initials), Cell(each.name))) for each in users])

    def _add(self) -> None:
        fields = ("name", "initials", "passphrase", "again")
        dialog = SecretDialog(self.window(), self.tr("Add a colleague"), Ui_UserForm(), fields, self.tr("Add"))
        office, form = self._work.background.office, dialog.form

        def gather() -> Callable[[], object]:
            name, initials = form.name.text().strip(), form.initials.text().strip()
            asked = stores.NewUser(initials, name, stores.Secret(form.passphrase.text()))
            return partial(stores.add_user, office, asked)

        dialog.on_save(self._work.background, gather, lambda _user: self.refresh())
        dialog.open()
