"""Making a store, off the window's thread: the store itself, its houses and rooms, the recovery sheet, the demo."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pathway.desktop.unlock.house_rows import House

if TYPE_CHECKING:
    from pathway.casework.office import Office
    from pathway.casework.stores import RecoveryCode


@dataclass(frozen=True, slots=True)
class StoreWish:
    """The first step's answers: where, for whom, with which houses."""

    folder: Path
    unit: str
    municipality: str
    houses: tuple[House, ...]


@dataclass(frozen=True, slots=True)
class PersonWish:
    """The second step's answers."""

    name: str = field(repr=False)
    initials: str
    passphrase: str = field(repr=False)


def new_code() -> "RecoveryCode":
    """Return a new recovery code; it opens nothing until the store is made."""
    from pathway.casework import stores

    return stores.new_code()


def check_person(wish: PersonWish) -> None:
    """Say what is wrong with name, initials or passphrase before the code is shown.

    Raises:
        RuleError: ``staff.name``, ``staff.initials``, ``keys.passphrase_short``.
    """
    from pathway.casework import access

    access.check_new_user(wish.initials, wish.name, access.Secret(wish.passphrase))


def sheet(code: "RecoveryCode", unit: str, made_on: date, language: Literal["da", "en"]) -> bytes:
    """Return the recovery sheet as a PDF."""
    from pathway.casework import papers

    return papers.recovery_sheet(code, unit, made_on, language)


def make(store: StoreWish, person: PersonWish, code: "RecoveryCode") -> "Office":
    """Make the store with its first user, its houses and their rooms, and return the office in it."""
    from pathway.casework import access, houses, stores

    made = stores.make_store(
        stores.NewStore(
            store.folder,
            store.unit,
            store.municipality,
            person.initials,
            person.name,
            stores.Secret(person.passphrase),
            code,
        )
    )
    try:
        for house in store.houses:
            made.do(houses.add_rooms, houses.NewRooms(house.name, house.names(), capacity=house.rooms))
    except BaseException:
        access.close(made)
        raise
    return made


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo store that was made: where, and how it is opened."""

    folder: Path
    initials: str
    passphrase: str = field(repr=False)


DEMO_PASSPHRASE = "fjordby findes ikke"  # noqa: S105 - it stands on the screen: nobody in the store is real


def make_demo(folder: Path, progress: Callable[[int, int], None]) -> Demo:
    """Make a store of made-up people in Fjordby Kommune, which does not exist."""
    from pathway.casework import stores
    from pathway.casework.demo import make_demo as made_up

    made = made_up(folder, stores.Secret(DEMO_PASSPHRASE), progress=progress)
    return Demo(folder, made.users[0], DEMO_PASSPHRASE)
