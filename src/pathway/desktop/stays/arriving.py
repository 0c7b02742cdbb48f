"""What an intake offers to choose from: free rooms of all houses, who works here, and what was there before."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from pathway.casework.houses import House
from pathway.casework.stay_on_desk import IntakeOnDesk
from pathway.codes.endings import ending
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.parts import show_date
from pathway.desktop.stays import leaving
from pathway.staff.user import User
from pathway.stays.shelter import RoomId, ShelterId

translate = QCoreApplication.translate

Rows = list[tuple[str, str]]


def place_rows(houses: tuple[House, ...]) -> Rows:
    """Return the free rooms, then each house without a room: somebody may sleep on a mattress for a night."""
    rooms = {}
    for house in houses:
        for place in house.places:
            if place.free and place.room is not None:
                rooms[place_code(house.shelter.id, place.room.id)] = f"{house.shelter.name} {place.room.name}"
    without = translate("Stays", "{house}, without room")
    others = [(place_code(house.shelter.id, None), without.format(house=house.shelter.name)) for house in houses]
    return [*rooms.items(), *others]


def place_code(shelter: ShelterId, room: RoomId | None) -> str:
    """Return what a place is known by in the form and its draft."""
    return f"{shelter}/{room or ''}"


def place_of(code: str) -> tuple[ShelterId, RoomId | None]:
    """Return house and room that a code names."""
    shelter, _, room = code.partition("/")
    return ShelterId(UUID(shelter)), RoomId(UUID(room)) if room else None


def place_in(houses: tuple[House, ...], room: RoomId | None) -> str:
    """Return the code of a room, "" when there is none."""
    found = (
        place_code(house.shelter.id, room)
        for house in houses
        for place in house.places
        if room is not None and place.room is not None and place.room.id == room
    )
    return next(found, "")


def worker_rows(users: tuple[User, ...]) -> Rows:
    """Return who works here, by name."""
    return [(user.initials, f"{user.name} ({user.initials})") for user in users]


def code_rows(name: str, today: date) -> Rows:
    """Return what a coded field offers today."""
    return [(code.code, code.label(language.spoken())) for code in code_list(name).on(today)]


def before_words(desk: IntakeOnDesk) -> str:
    """Return what is told of the last stay: "Genindskrivning: forrige ophold Fjordhus 49, …", "" for the first."""
    stay = desk.before
    if stay is None or stay.moved_out is None:
        return ""
    kind = leaving.kind_words(ending(stay.manner))[1].lower() if stay.manner else ""
    told = translate("Stays", "Readmission: last stay {place}, {first} to {last}").format(
        place=(desk.places or {}).get(stay.id, ""), first=show_date(stay.moved_in), last=show_date(stay.moved_out)
    )
    return f"{told}, {kind}" if kind else told


def here_words(desk: IntakeOnDesk) -> str:
    """Return that the person stays in a house already, "" when not."""
    stay = desk.here
    if stay is None:
        return ""
    return translate("Stays", "Stays already: {place}, since {day}. Move them out first.").format(
        place=(desk.places or {}).get(stay.id, ""), day=show_date(stay.moved_in)
    )
