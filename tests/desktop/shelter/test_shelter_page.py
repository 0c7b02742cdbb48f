"""The board by keys and mouse: places are found, chosen, counted, and lead to the acts."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import names_missing, windows_shown
from desktop.house_scene import let_in, person, place_of
from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.houses import CloseRoom, NewRooms, add_rooms, close_room
from pathway.casework.office import Office
from pathway.casework.placements import NewPause, pause
from pathway.casework.stays import MoveOut, register_move_out
from pathway.casework.stores import NewStore, Secret
from pathway.citizens.citizen import CitizenId
from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.desktop.shelter.floor_list import FloorList
from pathway.desktop.shelter.shelter_page import ShelterPage
from pathway.desktop.stays.away_dialog import AwayDialog
from pathway.desktop.workplace import Workplace
from pathway.staff.user import User, UserId
from pathway.store.keys import Cost

Key = Qt.Key
NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)


@pytest.fixture
def kaj(office: Office) -> CitizenId:
    """Kaj stays in 01, Ulla in 03 since Friday; 02 is free and 04 closed. Lærkehøj is empty, on two floors."""
    office.do(add_rooms, NewRooms("Lærkehøj", ("45", "46"), "Stuen"))
    office.do(add_rooms, NewRooms("Lærkehøj", ("59",), "1. sal"))
    citizen = person(office, "Kaj", "Ærenlund")
    let_in(office, citizen, "01")
    let_in(office, person(office, "Ulla", "Bøgh"), "03", datetime(2026, 11, 20, 12, tzinfo=UTC))
    room = place_of(office, "04").room
    assert room is not None
    office.do(close_room, CloseRoom(room.id, "vand"))
    return citizen


@pytest.fixture
def page(
    qtbot: QtBot, workplace: Workplace, kaj: CitizenId, shown: Callable[[ShelterPage], ShelterPage]
) -> ShelterPage:
    made = shown(ShelterPage(workplace))
    qtbot.waitUntil(lambda: bool(made.board.lists()))
    with qtbot.waitActive(made):
        made.activateWindow()
    made.begin()
    qtbot.waitUntil(lambda: any(each.hasFocus() for each in made.board.lists()))
    return made


def press(*keys: Key) -> None:
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)


def chosen(page: ShelterPage) -> str:
    return page.chosen.text()


def click(page: ShelterPage, room: str, double: bool = False) -> None:
    for each in page.board.lists():
        for number, row in enumerate(each.rows.rows()):
            if row.cells[0].text == room:
                at = each.visualRect(each.rows.index(number, 0)).center()
                (QTest.mouseDClick if double else QTest.mouseClick)(each.viewport(), Qt.MouseButton.LeftButton, pos=at)


def texts(shown: FloorList) -> list[tuple[str, str]]:
    return [(row.cells[1].text, row.cells[3].text) for row in shown.rows.rows()]


def test_each_floor_is_a_column_with_its_places(page: ShelterPage) -> None:
    assert [each.accessibleName() for each in page.board.lists()] == [
        "Lindevangen Stuen",
        "Lærkehøj Stuen",
        "Lærkehøj 1. sal",
    ]
    assert texts(page.board.lists()[0]) == [
        ("Kaj Ærenlund", "orientér, 29 hverdage over"),
        ("Ledig", "siden i dag"),
        ("Ulla Bøgh", "orientér inden on 25-11"),
        ("Lukket", "ude af drift, vand"),
    ]
    assert page.head.aside.text() == "7 pladser, 2 optaget"


def test_arrows_go_up_and_down_and_cross_the_floors(page: ShelterPage) -> None:
    seen = [chosen(page)]
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Up):
        press(key)
        seen.append(chosen(page).split()[0])
    assert seen == ["01 Kaj Ærenlund", "02", "46", "59", "59", "45", "04"]
    press(Key.Key_Down)
    assert chosen(page).startswith("45")


def test_only_the_chosen_floor_is_on_the_way_of_the_tab_key(page: ShelterPage) -> None:
    press(Key.Key_Right)
    policies = [each.focusPolicy() for each in page.board.lists()]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1
    assert policies[1] == Qt.FocusPolicy.StrongFocus


def test_enter_opens_the_citizen_or_lets_somebody_into_the_free_place(
    page: ShelterPage, workplace: Workplace, kaj: CitizenId, office: Office, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workplace.ways.citizen) as went:
        press(Key.Key_Return)
    assert went.args == [kaj]
    press(Key.Key_Down)
    with qtbot.waitSignal(workplace.ways.intake) as wanted:
        press(Key.Key_Return)
    room = place_of(office, "02").room
    assert room is not None
    assert wanted.args == [(None, room.id)]


def test_a_double_click_opens_and_a_click_chooses(page: ShelterPage, workplace: Workplace, qtbot: QtBot) -> None:
    click(page, "03")
    assert chosen(page) == "03 Ulla Bøgh"
    with qtbot.waitSignal(workplace.ways.citizen):
        click(page, "03", double=True)


def test_letters_act_on_the_chosen_place(
    page: ShelterPage, workplace: Workplace, kaj: CitizenId, office: Office, qtbot: QtBot
) -> None:
    acts = page.letter_acts()
    stay = place_of(office, "01").stay
    assert stay is not None
    with qtbot.waitSignal(workplace.ways.move_out) as leaving:
        acts["M"]()
    with qtbot.waitSignal(workplace.ways.note) as writing:
        acts["N"]()
    with qtbot.waitSignal(workplace.ways.intake) as coming:
        acts["I"]()
    assert (leaving.args, writing.args, coming.args) == ([stay.id], [kaj], [(None, None)])


def test_a_free_place_has_no_acts_but_the_intake(page: ShelterPage) -> None:
    press(Key.Key_Down)
    assert chosen(page) == "02 Ledig"
    acts = (page.admit, page.move_out, page.away, page.note)
    assert [each.isVisible() for each in acts] == [True, False, False, False]
    page.letter_acts()["M"]()  # a hidden button still takes a click: it does nothing


def test_free_places_are_buttons_that_let_somebody_in(
    page: ShelterPage, workplace: Workplace, office: Office, qtbot: QtBot
) -> None:
    free = [each for each in page.glance.findChildren(type(page.admit)) if each.isVisible()]
    assert [each.accessibleName() for each in free] == [
        "Ledig: Lindevangen 02",
        "Ledig: Lærkehøj 45",
        "Ledig: Lærkehøj 46",
        "Ledig: Lærkehøj 59",
    ]
    with qtbot.waitSignal(workplace.ways.intake) as wanted:
        QTest.mouseClick(free[2], Qt.MouseButton.LeftButton)
    room = place_of(office, "46").room
    assert room is not None
    assert (wanted.args, chosen(page)) == ([(None, room.id)], "46 Ledig")


def test_counts_let_the_places_be_seen_that_they_count(page: ShelterPage) -> None:
    counts = page.glance.counts
    assert [(name, each.text()) for name, each in counts.items() if each.isVisible()] == [
        ("overdue", "Overskredet 1"),
        ("soon", "Snart 1"),
        ("closed", "Lukket 1"),
    ]
    QTest.mouseClick(counts["closed"], Qt.MouseButton.LeftButton)
    assert chosen(page) == "04 Lukket"
    first = page.board.lists()[0]
    assert [row.cells[3].state for row in first.rows.rows()] == ["", "", "", "place.closed"]
    QTest.mouseClick(counts["soon"], Qt.MouseButton.LeftButton)
    assert (counts["closed"].isChecked(), chosen(page)) == (False, "03 Ulla Bøgh")
    QTest.mouseClick(counts["soon"], Qt.MouseButton.LeftButton)
    assert first.rows.rows()[0].cells[3].state == "deadline.overdue"


def test_the_board_follows_what_is_done_elsewhere_and_keeps_the_chosen_place(
    page: ShelterPage, office: Office, qtbot: QtBot
) -> None:
    press(Key.Key_Right)
    stay = place_of(office, "03").stay
    assert stay is not None
    office.do(register_move_out, MoveOut(stay.id, NOW, "left"))
    qtbot.waitUntil(lambda: page.head.aside.text() == "7 pladser, 1 optaget")
    assert chosen(page) == "45 Ledig"
    assert page.board.lists()[1].hasFocus()


def test_who_is_on_leave_comes_back_with_the_same_key(
    page: ShelterPage, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    stay = place_of(office, "01").stay
    assert stay is not None
    office.do(pause, NewPause(stay.citizen, stay.id, "leave", date(2026, 11, 20)))
    qtbot.waitUntil(lambda: page.away.text() == "Tilbage")
    with qtbot.waitSignal(workplace.ways.undo) as offered:
        page.letter_acts()["O"]()
    assert place_of(office, "01").pause is None
    qtbot.waitUntil(lambda: page.away.text() == "Orlov")
    assert offered.args is not None
    offered.args[0]()
    qtbot.waitUntil(lambda: page.away.text() == "Tilbage")


def test_leave_opens_its_form(page: ShelterPage, qtbot: QtBot) -> None:
    page.letter_acts()["O"]()
    forms = page.findChildren(AwayDialog)
    assert [form.title.text() for form in forms] == ["Kaj Ærenlund"]
    forms[0].reject()


def test_a_protected_name_has_its_shield_and_its_word(page: ShelterPage, office: Office, qtbot: QtBot) -> None:
    let_in(office, person(office, "Simona", "Rusu", protection="name_and_address", address="Skjulvej 4"), "45")
    qtbot.waitUntil(lambda: page.head.aside.text() == "7 pladser, 3 optaget")
    row = page.board.lists()[1].rows.rows()[0]
    assert (row.cells[1].text, row.cells[1].after) == ("Simona Rusu", "shield")
    assert "adressebeskyttet" in row.words()
    assert "Skjulvej" not in row.words()


def test_without_houses_the_first_step_is_offered(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, shown: Callable[[ShelterPage], ShelterPage]
) -> None:
    folder = tmp_path_factory.mktemp("empty") / "new.pathway"
    asked = NewStore(folder, "Nyt", "101", "KL", "Karen Lindgaard", Secret("syv stille svaner"), stores.new_code())
    office = stores.make_store(asked, lambda: NOW, Cost(memory_kib=19_456, rounds=2, lanes=1))
    work = Workplace(Background(office), Changes(), User(UserId(new_id()), "KL", "Karen Lindgaard"))
    page = shown(ShelterPage(work))
    qtbot.waitUntil(page.empty.isVisible)
    assert (page.empty.strong.text(), page.admit.isEnabled()) == ("Ingen huse endnu", False)
    with qtbot.waitSignal(work.ways.page) as went:
        page.empty.button.click()
    assert went.args == ["settings"]
    work.background.finish()
    office.safe.close()


def test_a_narrow_window_puts_floors_below_each_other_and_cuts_no_button(
    page: ShelterPage, office: Office, qtbot: QtBot
) -> None:
    for floor in ("2. sal", "3. sal"):
        office.do(add_rooms, NewRooms("Lærkehøj", (floor[0] * 2,), floor))
    qtbot.waitUntil(lambda: len(page.board.lists()) == 5)
    page.resize(863, 384)
    qtbot.waitUntil(lambda: len({each.y() for each in page.board.lists()}) == 2)
    for button in (page.admit, page.move_out, page.away, page.note):
        assert button.mapTo(page, QPoint(button.width(), 0)).x() <= page.width() == 863
        assert button.width() >= button.sizeHint().width()
    page.resize(1190, 640)
    qtbot.waitUntil(lambda: len({each.y() for each in page.board.lists()}) == 1)


def test_what_does_not_change_is_not_painted_anew(page: ShelterPage) -> None:
    shown = page.board.lists()[0]
    page.board.render(QPixmap(page.board.size()))
    kept = dict(shown.delegate._painted)  # type: ignore[attr-defined]
    page.board.render(QPixmap(page.board.size()))
    again = shown.delegate._painted  # type: ignore[attr-defined]
    assert {key: each.cacheKey() for key, each in kept.items()} == {key: each.cacheKey() for key, each in again.items()}


def test_everything_has_a_name_and_nothing_flashes_up(
    page: ShelterPage, workplace: Workplace, shown: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    assert names_missing(page) == []
    with windows_shown() as windows:
        second = shown(ShelterPage(workplace))
        assert isinstance(second, ShelterPage)
        qtbot.waitUntil(lambda: bool(second.board.lists()))
    assert windows == [second]
