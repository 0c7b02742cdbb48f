"""Finding a citizen at the desk, by real keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.citizens.people import person, soren
from pathway.casework.office import Office
from pathway.casework.operation import look
from pathway.casework.placements import OpenPlacement, open_placement
from pathway.citizens.citizen import Citizen
from pathway.desktop.citizens.citizens_page import CitizensPage
from pathway.desktop.citizens.latest import Latest
from pathway.desktop.citizens.picker import CitizenPicker
from pathway.desktop.parts import Row
from pathway.desktop.workplace import Workplace

Shown = Callable[..., CitizensPage]
Key = Qt.Key


def texts(page: CitizensPage | CitizenPicker) -> list[str]:
    """What stands in the first column, headings too."""
    return [row.cells[0].text for row in page.finder.list.rows.rows()]


def row(page: CitizensPage, name: str) -> Row:
    return next(row for row in page.finder.list.rows.rows() if row.cells[0].text == name)


def words(row: Row) -> str:
    return " ".join(f"{cell.text} {cell.aside}" for cell in row.cells)


def choices(page: CitizensPage) -> set[str]:
    return {button.text() for button in page.among.findChildren(QAbstractButton)}


def type_in(qtbot: QtBot, page: CitizensPage | CitizenPicker, text: str, *expected: str) -> None:
    QTest.keyClicks(page.finder.field, text)
    qtbot.waitUntil(lambda: set(expected) <= set(texts(page)))


@pytest.fixture
def people(office: Office) -> list[Citizen]:
    """Søren at the shelter, Ulla of another worker with a placement, and Ib whose case is closed."""
    made = [
        soren(office),
        person(office, "Ulla", "Sønderby", worker="MØ", acting_municipality="147"),
        person(office, "Ib", "Krog", worker="MØ"),
    ]
    office.do(open_placement, OpenPlacement(made[1].id, "SEL82B", date(2026, 9, 1), planned_end=date(2026, 11, 30)))
    return made


@pytest.fixture
def page(people: list[Citizen], workplace: Workplace, shown: Shown, qtbot: QtBot) -> CitizensPage:
    made = shown(CitizensPage(workplace))
    qtbot.waitUntil(lambda: texts(made) == ["Søren Ådal"])
    return made


def test_the_page_opens_with_ones_own_citizens_and_the_keyboard_in_the_search(page: CitizensPage, qtbot: QtBot) -> None:
    assert page.finder.field.hasFocus()
    qtbot.waitUntil(lambda: {"Mine 1", "Enheden 2", "Også lukkede 3"} <= choices(page))


def test_a_line_hides_the_number_and_never_shows_the_address_of_a_protected_person(page: CitizensPage) -> None:
    line = row(page, "Søren Ådal")
    assert "130250-••••" in words(line)
    assert "0007" not in words(line) + line.words()
    assert "Hemmeligvej" not in words(line) + line.words()
    assert line.cells[0].after == "shield"
    assert "adressebeskyttet" in line.words()


def test_a_line_tells_where_somebody_is_and_what_is_due(page: CitizensPage, qtbot: QtBot) -> None:
    told = row(page, "Søren Ådal")
    assert "§ 110 Lindevangen 01" in words(told)
    assert (told.cells[-1].text, told.cells[-1].state) == ("opfølgning på plan i morgen", "deadline.due")
    page.among.choose("open")
    qtbot.waitUntil(lambda: "Ulla Sønderby" in texts(page))
    assert "§ 82 b til 30-11-2026" in words(row(page, "Ulla Sønderby"))


def test_typing_finds_from_the_second_letter_and_marks_what_was_sought(page: CitizensPage, qtbot: QtBot) -> None:
    page.among.choose("all")
    qtbot.waitUntil(lambda: len(texts(page)) == 3)
    QTest.keyClicks(page.finder.field, "s")
    assert len(texts(page)) == 3
    type_in(qtbot, page, "oe", "Passer", "Søren Ådal", "Ulla Sønderby", "Nævnt i notater")
    assert row(page, "Ulla Sønderby").cells[0].matched == ((5, 7),)
    assert "Ib Krog" not in texts(page)


def test_the_arrows_move_the_list_enter_opens_and_escape_clears(page: CitizensPage, qtbot: QtBot) -> None:
    page.among.choose("all")
    type_in(qtbot, page, "sø", "Søren Ådal", "Ulla Sønderby")
    first = page.finder.current()
    QTest.keyClick(page.finder.field, Key.Key_Down)
    second = page.finder.current()
    assert page.finder.field.hasFocus()
    assert second not in (None, first)
    with qtbot.waitSignal(page._work.ways.citizen) as opened:
        QTest.keyClick(page.finder.field, Key.Key_Return)
    assert opened.args == [second]
    QTest.keyClick(page.finder.field, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(texts(page)) == 3)
    assert page.finder.field.text() == ""


def test_n_writes_a_note_about_the_one_who_is_chosen(page: CitizensPage, people: list[Citizen], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page._work.ways.note) as asked:
        page.letter_acts()["N"]()
    assert asked.args == [people[0].id]


def test_a_double_stands_below_the_hits_with_its_reason(page: CitizensPage, office: Office, qtbot: QtBot) -> None:
    person(office, "Sören", "Aadal", "730250-0006", worker="MØ")
    type_in(qtbot, page, "søren", "Søren Ådal", "Kan være samme person", "Sören Aadal")
    told = row(page, "Sören Aadal")
    assert told.cells[-1].text == "samme fødselsdag, navn ligner Søren Ådal"
    assert told.cells[0].aside == "erstatnings-CPR"


def test_ctrl_enter_looks_in_notes_and_opens_whom_they_are_about(
    page: CitizensPage, people: list[Citizen], qtbot: QtBot
) -> None:
    type_in(qtbot, page, "lejligheden")
    QTest.keyClick(page.finder.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: texts(page).count("Søren Ådal") == 3)
    heading = next(row for row in page.finder.list.rows.rows() if row.cells[0].text == "Nævnt i notater")
    assert heading.cells[0].aside == "3"
    with qtbot.waitSignal(page._work.ways.citizen) as opened:
        QTest.keyClick(page.finder.field, Key.Key_Return)
    assert opened.args == [people[0].id]


def test_nobody_found_says_what_was_sought(page: CitizensPage, qtbot: QtBot) -> None:
    type_in(qtbot, page, "zzz")
    qtbot.waitUntil(lambda: texts(page) == [])
    assert page.finder.empty.isVisible()
    assert "zzz" in page.finder.empty.second.text()


def test_a_new_citizen_takes_the_search_along(page: CitizensPage, qtbot: QtBot) -> None:
    type_in(qtbot, page, "sofie holm")
    qtbot.waitUntil(lambda: page.carried.text() == "Søgningen følger med: fornavn “Sofie”, efternavn “Holm”.")
    with qtbot.waitSignal(page._work.ways.new_citizen) as asked:
        QTest.keyClick(page, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    known = asked.args[0]
    assert (known.given_names, known.family_name) == ("Sofie", "Holm")


def test_what_others_save_is_seen_at_once(page: CitizensPage, office: Office, qtbot: QtBot) -> None:
    person(office, "Åse", "Berg")
    qtbot.waitUntil(lambda: texts(page) == ["Åse Berg", "Søren Ådal"])


@pytest.mark.parametrize(("width", "columns"), [(863, 5), (560, 3), (1190, 7)])
def test_columns_leave_where_there_is_no_room(page: CitizensPage, width: int, columns: int) -> None:
    page.resize(width, 432)
    assert len(page.finder.list.delegate.columns) == columns
    assert {len(row.cells) for row in page.finder.list.rows.rows()} == {columns}


def test_an_older_answer_never_overwrites_a_newer_one(workplace: Workplace, qtbot: QtBot) -> None:
    said: list[str] = []
    asked: list[str] = []

    def run(_work: object, _desk: object, text: str) -> str:
        asked.append(text)
        return text

    latest = Latest(workplace.background, workplace.background)
    answer = look("test.slow", logged=False)(run)
    for text in ("s", "so", "sor", "sore"):
        latest.ask(answer, text, said.append)
    qtbot.waitUntil(lambda: said == ["sore"])
    assert asked == ["s", "sore"]  # what was typed meanwhile is not even asked
    latest.ask(answer, "late", said.append)
    latest.forget()
    latest.ask(answer, "last", said.append)
    qtbot.waitUntil(lambda: said[-1] == "last")
    assert said == ["sore", "last"]


def test_a_picker_shows_nobody_before_something_is_typed_and_makes_nobody_before_looking(
    people: list[Citizen], workplace: Workplace, shown: Callable[..., CitizenPicker], qtbot: QtBot
) -> None:
    picker = shown(CitizenPicker(workplace))
    assert texts(picker) == []
    assert not picker.new.isEnabled()
    type_in(qtbot, picker, "ulla", "Ulla Sønderby")
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.finder.field, Key.Key_Return)
    assert picked.args == [people[1].id]
    with qtbot.waitSignal(picker.wanted) as wanted:
        picker.new.click()
    assert wanted.args[0].given_names == "Ulla"
