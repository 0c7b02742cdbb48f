"""The rows of the board: one a place, one column a floor."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from pathway.casework.houses import House, Place
from pathway.desktop.parts import Cell, Row
from pathway.desktop.shelter.standing import Standing, standing

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standee:
    """A place on the board: what it is known by, how it stands, and its row."""

    id: Hashable
    place: Place
    standing: Standing
    row: Row


@dataclass(frozen=True, slots=True)
class Floor:
    """A floor of a house: ``house`` is named on its first floor only, ``starts`` parts it from the house before."""

    id: Hashable
    house: str
    name: str
    first: bool
    places: tuple[Standee, ...]


def floors(houses: tuple[House, ...], today: date) -> tuple[Floor, ...]:
    """Return the columns of the board; a house without places has none."""
    return tuple(floor for house in houses for floor in _of_house(house, today))


def _of_house(house: House, today: date) -> Iterator[Floor]:
    first = True
    for (roomless, name), places in groupby(house.places, key=_floor_of):
        words = translate("Shelter", "without room") if roomless else name
        standees = tuple(_standees(tuple(places), today))
        yield Floor((house.shelter.id, roomless, name), house.shelter.name, words, first, standees)
        first = False


def _floor_of(place: Place) -> tuple[bool, str]:
    return place.room is None, place.room.floor if place.room else ""


def _standees(places: tuple[Place, ...], today: date) -> Iterator[Standee]:
    seen: dict[Hashable, int] = {}
    for place in places:
        of = place.room.id if place.room else place.stay.id if place.stay else None
        number = seen[of] = seen.get(of, -1) + 1
        known = (of, number)
        stands = standing(place, today)
        yield Standee(known, place, stands, _row(known, place, stands, today))


def _row(known: Hashable, place: Place, stands: Standing, today: date) -> Row:
    number = Cell(place.room.name if place.room else "–")
    below = Cell(stands.words, state=stands.state, sign=stands.sign)
    if place.closed:
        return Row(known, (number, Cell(translate("Shelter", "Closed")), Cell(), below), ground="canvas", muted=True)
    if place.stay is None or place.citizen is None:
        free = Cell(translate("Shelter", "Free"), colour="ok", strong=True)
        return Row(known, (number, free, Cell(), Cell(stands.words, sign="plus", colour="ok")), ground="ok-tint")
    protected = place.citizen.protected(today)
    name = Cell(place.citizen.name, after="shield" if protected else "")
    days = place.stay.nights(today)
    spoken = [number.text, name.text, translate("Shelter", "%n day(s)", "", days), stands.words]
    if protected:
        spoken.insert(2, translate("Shelter", "address protected"))
    return Row(known, (number, name, Cell(str(days)), below), spoken=", ".join(spoken))


def dimmed(row: Row) -> Row:
    """Return a row that a filter leaves out: still there, quiet, without its signs."""
    number, name, days, below = row.cells
    return Row(row.id, (number, Cell(name.text, after=name.after), days, Cell(below.text)), row.spoken, muted=True)
