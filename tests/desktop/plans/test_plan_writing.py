"""A plan is written by keys and mouse; what is typed is in the store, and stays on the screen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.plans.scene import CONTENT, fifth_version
from desktop.plans.typing_desk import ALT, CTRL, in_store, press, type_at_focus
from pathway.casework.office import Office
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay

Shown = Callable[..., PlanPage]
Key = Qt.Key


def test_a_first_plan_is_begun_and_a_draft_found_again(office: Office, stay: Stay, opened: Shown) -> None:
    first = opened(stay=stay.id)
    again = opened(stay=stay.id)
    assert first.desk is not None and again.desk is not None
    assert first.desk.plan == again.desk.plan
    assert first.editor.form.contact_person.text() == "Karen Lindgaard"


def test_the_draft_is_shown_section_by_section(office: Office, stay: Stay, opened: Shown) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    assert page.editor.content() == CONTENT
    assert page.head.name.text() == "Søren Ådal"
    assert "5" in page.head.aside.text() and "14-10-2026" in page.head.aside.text()
    for section in ("wishes", "goals", "signatures"):
        page.go_to(section)
        shown = [name for name in ("wishes", "goals", "signatures") if page.editor._page(name).isVisible()]
        assert shown == [section]


def test_what_is_typed_is_in_the_store_within_two_seconds(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    page.go_to("wishes")
    type_at_focus("Jeg vil have ro.")
    qtbot.waitUntil(lambda: in_store(office, page).wishes == "Jeg vil have ro.", timeout=2000)
    qtbot.waitUntil(lambda: page.head.state.state() == "text.draft" and ":41" in page.head.state.text())


def test_leaving_asks_nothing_and_keeps_the_last_word(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    type_at_focus("Der er søgt")
    page.hide()
    qtbot.waitUntil(lambda: in_store(office, page).housing == "Der er søgt", timeout=700)


def test_two_saves_in_a_row_are_not_taken_for_two_people(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    for letter in "abcdef":
        type_at_focus(letter)
        page.keeper.keep()
    qtbot.waitUntil(lambda: in_store(office, page).housing == "abcdef")
    assert page.columns.middle.currentWidget() is page.editor


def test_the_sections_are_walked_by_key_with_the_keyboard_in_the_fields(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    page.go_to("wishes")
    press(Key.Key_PageDown, CTRL)
    assert page.sections.section() == "housing"
    assert page.editor.form.housing.hasFocus()
    press(Key.Key_PageUp, CTRL)
    assert page.editor.form.wishes.hasFocus()
    page.sections.setFocus()
    press(Key.Key_Down)
    assert page.sections.section() == "housing" and page.sections.hasFocus()
    press(Key.Key_Return)
    assert page.editor.form.housing.hasFocus()


def test_goals_are_added_written_moved_and_taken_away_by_key(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    page = opened(stay=stay.id)
    page.go_to("goals")
    type_at_focus("Budget")
    press(Key.Key_J, CTRL)
    type_at_focus("Fast læge")
    press(Key.Key_Tab)
    type_at_focus("Søren")
    press(Key.Key_Tab)
    type_at_focus("0212")
    press(Key.Key_Up, ALT)
    page.keeper.keep()
    qtbot.waitUntil(lambda: [goal.goal for goal in in_store(office, page).goals] == ["Fast læge", "Budget"])
    assert in_store(office, page).goals[0].who == "Søren"
    assert in_store(office, page).goals[0].by == date(2026, 12, 2)
    with qtbot.waitSignal(workplace.ways.undo) as offered:
        press(Key.Key_Delete, ALT)
    assert [goal.goal for goal in page.editor.content().goals] == ["Budget"]
    offered.args[0]()
    assert [goal.goal for goal in page.editor.content().goals] == ["Fast læge", "Budget"]


def test_the_arrows_go_from_goal_to_goal_and_the_rest_follows(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    press(Key.Key_Down)
    assert page.editor.form.how_of.text() == "Budget på plads"
    assert page.editor.form.how.text().startswith("Søren finder")
    page.editor.form.how.setFocus()
    type_at_focus("Ring! ")
    assert page.editor.content().goals[1].how.startswith("Ring! Søren")
    assert page.editor.content().goals[0] == CONTENT.goals[0]


def test_a_click_on_a_row_writes_in_the_column_that_was_clicked(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    table = page.editor.goals.table
    row = table._shown[2]
    assert row.accessibleName().endswith("Fast læge, medicin hver morgen, Søren, Mads, 31-10-2026, nået")
    who = table.strip.fields["who"].geometry().center()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topLeft() + who)
    assert table.current() == 2
    assert table.strip.fields["who"].hasFocus()


def test_a_goal_is_reached_by_its_menu(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    field = page.editor.goals.table.strip.fields["state"]
    menu = field.menu()  # type: ignore[union-attr]
    next(action for action in menu.actions() if action.data() == "reached").trigger()
    assert page.editor.content().goals[0].state == "reached"


def test_what_is_missing_leads_to_its_section_and_goes_when_it_is_there(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    lines = page.editor.missing.lines
    assert len(lines) == 2
    QTest.mouseClick(lines[0], Qt.MouseButton.LeftButton)
    assert page.sections.section() == "exit_plan"
    page.editor.form.exit_support.choose("cti_1")
    page.go_to("if_leaving")
    type_at_focus("Ring til Inger.")
    assert page.editor.missing.lines == []
    assert page.editor.missing.nothing.isVisible()


def test_tab_goes_from_the_sections_into_what_is_written(stay: Stay, opened: Shown) -> None:
    page = opened(stay=stay.id)
    page.go_to("wishes")
    page.sections.setFocus()
    QTest.keyClick(page.sections, Key.Key_Tab)
    assert page.editor.isAncestorOf(page.window().focusWidget())
