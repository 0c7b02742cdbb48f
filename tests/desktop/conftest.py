"""What every test of the desktop gets: Danish, the look, a real encrypted store, and a page on the screen."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.houses import NewRooms, add_rooms
from pathway.casework.office import Office
from pathway.casework.stores import NewStore, Secret
from pathway.desktop import language, look
from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.desktop.workplace import Workplace
from pathway.staff.user import User, UserId
from pathway.store.keys import Cost

CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
"""The least that the keys accept: a test unlocks often."""
PASSPHRASE = "syv stille svaner"
MONDAY = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)

Page = TypeVar("Page", bound=QWidget)


@pytest.fixture(autouse=True)
def danish(qapp: QApplication) -> None:
    """Show Danish words in the light look, as the pictures do."""
    language.speak(qapp, "da")
    look.apply(qapp, "light")
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Monday 23 November 2026, in the morning."""
    return lambda: MONDAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store lies."""
    return tmp_path / "lindevangen.pathway"


@pytest.fixture
def office(folder: Path, clock: Callable[[], datetime]) -> Iterator[Office]:
    """A new store of Karen Lindgaard's, with one house of four rooms."""
    asked = NewStore(folder, "Lindevangen", "101", "KL", "Karen Lindgaard", Secret(PASSPHRASE), stores.new_code())
    made = stores.make_store(asked, clock, CHEAP)
    made.do(add_rooms, NewRooms("Lindevangen", ("01", "02", "03", "04"), "Stuen", 4))
    yield made
    made.safe.close()


@pytest.fixture
def workplace(office: Office, qapp: QApplication) -> Iterator[Workplace]:
    """Karen's session at a window; what the office changes is told as in the program."""
    changes = Changes()
    office.tell = changes.touched.emit
    background = Background(office)
    me = User(UserId(new_id()), "KL", "Karen Lindgaard")
    yield Workplace(background, changes, me, "Lindevangen", "101")
    background.finish()
    qapp.processEvents()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Page], Page]:
    """Put a page on the screen at the size of the pictures, and return it."""

    def show(page: Page, width: int = 1190, height: int = 640) -> Page:
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        return page

    return show
