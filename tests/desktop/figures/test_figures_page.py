"""A year's figures on the screen, each opened down to its people."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import NewRooms, add_rooms, house_board
from pathway.casework.office import Office
from pathway.casework.registers import ImportFile, import_register
from pathway.casework.stays import AdmitCitizen, MoveOut, admit_citizen, register_move_out
from pathway.casework.unit import NameUnit, name_unit
from pathway.citizens.citizen import Citizen
from pathway.desktop.figures.exporting import Exporting
from pathway.desktop.figures.figures_page import FiguresPage
from pathway.desktop.parts import Link
from pathway.desktop.workplace import Workplace
from pathway.measures.figure import figures
from pathway.stays.stay import Stay
from store_kit import citizen

FILE = Path(__file__).parents[4] / "shared" / "data" / "frederiksberg-2013" / "stays.csv"
Opened = Callable[[], FiguresPage]


@pytest.fixture
def opened(workplace: Workplace, shown: Callable[..., FiguresPage]) -> Opened:
    return lambda: shown(FiguresPage(workplace))


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def stayed(office: Office, who: Citizen, room: int, first: date, last: date | None, manner: str = "left") -> Stay:
    place = office.do(house_board, None)[0].places[room]
    assert place.room is not None
    stay = office.do(admit_citizen, AdmitCitizen(who.id, place.shelter.id, moment(first), place.room.id))
    return stay if last is None else office.do(register_move_out, MoveOut(stay.id, moment(last), manner, "street"))


@pytest.fixture
def three(office: Office) -> list[Citizen]:
    """Three who stayed in 2026: one is there, one left without plan, one by agreement."""
    made = [citizen("Søren", "Ådal"), citizen("Karen", "Eng", protection="name_and_address"), citizen("Ole", "Hede")]
    people = [office.do(create_citizen, NewCitizen(each)) for each in made]
    stayed(office, people[0], 0, date(2026, 11, 1), None)
    stayed(office, people[1], 1, date(2026, 10, 1), date(2026, 10, 11))
    stayed(office, people[2], 2, date(2026, 3, 1), date(2026, 4, 1), "agreed")
    return people


def ready(qtbot: QtBot, page: FiguresPage, key: str = "unplanned") -> FiguresPage:
    """Wait until a figure and its people are shown."""
    qtbot.waitUntil(lambda: page.list.current_id() is not None)
    page.list.choose(key)
    qtbot.waitUntil(lambda: page.panel.people.rows.rowCount() > 0)
    return page


def row_words(page: FiguresPage, key: str) -> str:
    return next(row.words() for row in page.list.rows.rows() if row.id == key)


def people(page: FiguresPage) -> list[str]:
    return [row.cells[1].text for row in page.panel.people.rows.rows()]


def test_a_store_without_stays_says_where_figures_come_from(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.strong.text() == "Ingen tal endnu"
    assert not page.print_button.isVisible()


def test_the_figure_people_ask_for_is_open_with_its_sum(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened())
    panel = page.panel
    assert (panel.number.text(), panel.words.text()) == ("1", "ikke-planlagte udflytninger")
    assert panel.share.text() == "50,0 % af 2 udskrivninger i 2026 til 23-11"
    assert "1 / 2 = 50,0 %" in panel.how.text()
    assert panel.title.text() == "De 1 bag tallet"
    assert people(page) == ["Karen Eng"]
    assert page.head.aside.text() == f"regel for 2026, beregnet {local_moment()}"


def local_moment() -> str:
    return f"{datetime(2026, 11, 23, 8, 41, tzinfo=UTC).astimezone():%d-%m-%Y kl. %H:%M}"


def test_arrows_go_to_another_figure_and_its_people_follow(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened())
    page.list.setFocus()
    for _ in range(5):
        QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.current_id() == "citizens_discharged"
    qtbot.waitUntil(lambda: people(page) == ["Karen Eng", "Ole Hede"])
    assert page.panel.order.text() == "2 borgere, nyeste først"


def test_enter_opens_the_citizen_behind_the_figure(
    qtbot: QtBot, opened: Opened, three: list[Citizen], workplace: Workplace
) -> None:
    page = ready(qtbot, opened())
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.people.hasFocus()
    with qtbot.waitSignal(workplace.ways.citizen) as asked:
        QTest.keyClick(page.panel.people, Qt.Key.Key_Return)
    assert asked.args == [three[1].id]


def test_a_protected_citizen_has_a_shield(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened(), "discharges")
    qtbot.waitUntil(lambda: len(people(page)) == 2)
    shields = {row.cells[1].text: row.cells[1].after for row in page.panel.people.rows.rows()}
    assert shields == {"Karen Eng": "shield", "Ole Hede": ""}


def test_the_nights_of_the_rows_are_the_figure(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened(), "bed_nights")
    qtbot.waitUntil(lambda: len(people(page)) == 3)
    nights = [int(row.cells[3].text) for row in page.panel.people.rows.rows()]
    assert f"{sum(nights)}" == page.panel.number.text()
    assert page.panel.order.text() == f"{sum(nights)} nætter i alt, nyeste først"


def test_a_term_of_the_sum_narrows_the_people(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened())
    (term,) = page.panel.terms.findChildren(Link)
    assert term.text() == "Forlod uden aftale 1"
    QTest.mouseClick(term, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.order.text().startswith("Forlod uden aftale"))
    assert people(page) == ["Karen Eng"]
    QTest.mouseClick(page.panel.whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.order.text() == "nyeste først")


def test_a_term_that_is_a_figure_goes_there(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened(), "discharges")
    term = next(each for each in page.panel.terms.findChildren(Link) if each.text() == "Planlagte 1")
    QTest.mouseClick(term, Qt.MouseButton.LeftButton)
    assert page.list.current_id() == "planned"
    qtbot.waitUntil(lambda: people(page) == ["Ole Hede"])


def test_a_month_narrows_the_people(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened(), "discharges")
    qtbot.waitUntil(lambda: len(people(page)) == 2)
    page.panel.bars.setFocus()
    for _ in range(3):
        QTest.keyClick(page.panel.bars, Qt.Key.Key_Right)
    QTest.keyClick(page.panel.bars, Qt.Key.Key_Return)
    assert people(page) == ["Ole Hede"]
    assert page.panel.order.text() == "apr, nyeste først"
    QTest.keyClick(page.panel.bars, Qt.Key.Key_Return)
    assert len(people(page)) == 2


def test_without_an_own_municipality_it_says_where_to_set_it(
    qtbot: QtBot, opened: Opened, three: list[Citizen], office: Office, workplace: Workplace
) -> None:
    office.do(name_unit, NameUnit("Lindevangen", ""))
    page = opened()
    qtbot.waitUntil(lambda: page.list.current_id() is not None)
    page.list.choose("own_municipality")
    assert page.panel.number.text() == "–"
    with qtbot.waitSignal(workplace.ways.page) as asked:
        QTest.mouseClick(page.panel.missing, Qt.MouseButton.LeftButton)
    assert asked.args == ["settings"]


def test_a_move_out_elsewhere_counts_at_once(
    qtbot: QtBot, opened: Opened, three: list[Citizen], office: Office
) -> None:
    page = ready(qtbot, opened())
    stay = office.do(house_board, None)[0].places[0].stay
    assert stay is not None
    office.do(register_move_out, MoveOut(stay.id, moment(date(2026, 11, 22)), "left", "street"))
    qtbot.waitUntil(lambda: page.panel.number.text() == "2")
    qtbot.waitUntil(lambda: people(page) == ["Søren Ådal", "Karen Eng"])


def test_the_year_is_shown_as_it_is_printed(
    qtbot: QtBot, opened: Opened, three: list[Citizen], workplace: Workplace
) -> None:
    page = ready(qtbot, opened())
    with qtbot.waitSignal(workplace.ways.paper) as shown:
        QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    pdf, title = shown.args
    assert pdf.startswith(b"%PDF")
    assert title == "Tal 2026"


def exported(page: FiguresPage, workplace: Workplace, to: Path, choose: int, qtbot: QtBot) -> str:
    exporting = Exporting(workplace, page, lambda name: to / f"{name}.csv")
    behind, found = page._behind(), page._found
    assert behind is not None
    assert found is not None
    menu = exporting.menu(found, behind, page.panel.people.rows.rowCount())
    with qtbot.waitSignal(workplace.ways.saved):
        menu.actions()[choose].trigger()
    (file,) = to.glob("*.csv")
    return file.read_text("utf-8-sig")


def test_figures_that_are_taken_out_tell_of_nobody(
    qtbot: QtBot, opened: Opened, three: list[Citizen], workplace: Workplace, tmp_path: Path
) -> None:
    page = ready(qtbot, opened())
    table = exported(page, workplace, tmp_path, 0, qtbot)
    assert "unplanned;Ikke-planlagte;1;0,5" in table
    assert not any(each.family_name in table for each in three)


def test_people_are_taken_out_only_by_their_own_choice(
    qtbot: QtBot, opened: Opened, three: list[Citizen], workplace: Workplace, tmp_path: Path
) -> None:
    page = ready(qtbot, opened())
    table = exported(page, workplace, tmp_path, 1, qtbot)
    assert "Karen Eng" in table
    assert "Søren Ådal" not in table


def test_one_house_of_several_is_counted_alone(
    qtbot: QtBot, opened: Opened, three: list[Citizen], office: Office
) -> None:
    office.do(add_rooms, NewRooms("Lærkehøj", ("61",), "Stuen", 1))
    page = ready(qtbot, opened())
    qtbot.waitUntil(page.houses.isVisible)
    page.houses.setCurrentText("Lærkehøj")
    qtbot.waitUntil(lambda: row_words(page, "enrolled") == "Indskrevne, 0")
    assert row_words(page, "capacity") == "Kapacitet, SEL § 110, 1"


def test_every_field_has_a_name(qtbot: QtBot, opened: Opened, three: list[Citizen]) -> None:
    page = ready(qtbot, opened())
    stops = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each for each in stops if each.isVisible() and not each.accessibleName()] == []


@pytest.mark.skipif(not FILE.is_file(), reason="the register of 2013 is not beside this checkout")
def test_the_published_year_opens_to_its_people(qtbot: QtBot, opened: Opened, office: Office) -> None:
    office.do(name_unit, NameUnit("Lindevangen", "147"))
    office.do(import_register, ImportFile("stays", FILE.read_bytes()))
    page = opened()
    qtbot.waitUntil(lambda: page.years.count() > 1)
    page.years.choose(2013)
    qtbot.waitUntil(lambda: "2013" in page.head.aside.text())
    told = {row.id: row.words() for row in page.list.rows.rows() if not row.heading}
    assert told["enrolled"] == "Indskrevne, 205"
    assert told["bed_nights"].startswith("Overnatninger, belægning, 25.817")
    assert told["readmissions"] == "Genindskrivninger, 7, 5,2 %"
    assert told["unplanned"] == "Ikke-planlagte, 55, 41,0 %"
    assert told["own_municipality"] == "Frederiksberg, 123, 60,0 %"
    assert told["other_municipalities"] == "andre, flest fra København, 82"
    numbers = {
        "present_at_start": 71, "intakes": 134, "present_at_end": 71, "discharges": 134, "planned": 79,
        "planned_own_dwelling": 50, "planned_family_room_other": 29, "unplanned": 55, "readmissions": 7,
        "enrolled": 205, "own_municipality": 123, "other_municipalities": 82,
    }  # fmt: skip
    assert set(numbers) <= {each.key for each in figures()}
    for key, number in numbers.items():
        page.list.choose(key)
        assert page.panel.number.text() == str(number)
        qtbot.waitUntil(lambda wanted=number: page.panel.people.rows.rowCount() == wanted)  # type: ignore[misc]
    page.list.choose("citizens_discharged")
    qtbot.waitUntil(lambda: page.panel.order.text() == "127 borgere, nyeste først")
    page.list.choose("bed_nights")
    qtbot.waitUntil(lambda: page.panel.order.text() == "25.817 nætter i alt, nyeste først")
