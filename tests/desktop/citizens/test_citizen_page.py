"""A citizen's page: what it shows, what it hides, and what its keys do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.citizens.people import NOON, person, soren
from pathway.casework.citizens import change_citizen
from pathway.casework.notes import SignNote, read_notes, sign_note
from pathway.casework.office import Office
from pathway.casework.record import open_citizen, who_looked
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens import number_shown
from pathway.desktop.citizens.citizen_page import CitizenPage
from pathway.desktop.citizens.need_dialog import NeedDialog
from pathway.desktop.citizens.notes_panel import NotesPanel
from pathway.desktop.citizens.pause_dialog import PauseDialog
from pathway.desktop.citizens.settle_dialog import SettleDialog
from pathway.desktop.parts import Link, RowList
from pathway.desktop.workplace import Workplace

Shown = Callable[..., CitizenPage]
Key = Qt.Key


@pytest.fixture
def citizen(office: Office) -> Citizen:
    return soren(office)


@pytest.fixture
def page(citizen: Citizen, workplace: Workplace, shown: Shown, qtbot: QtBot) -> CitizenPage:
    made = shown(CitizenPage(workplace, citizen.id))
    qtbot.waitUntil(lambda: made.record() is not None)
    return made


def first_words(table: RowList) -> list[str]:
    return [row.cells[0].text for row in table.rows.rows()]


def all_words(page: QWidget) -> str:
    """Every word on the page that a person could read now."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    lists = [row.words() for view in page.findChildren(RowList) if view.isVisible() for row in view.rows.rows()]
    return "\n".join(labels + lists)


def open_table(page: CitizenPage) -> RowList:
    """The table on the tab that is open."""
    (found,) = [table for table in page.stack.findChildren(RowList) if table.isVisible()]
    return found


def looks(office: Office, citizen: Citizen) -> list[str]:
    return [entry.access.what for entry in office.do(who_looked, citizen.id)]


def dialog_of(kind: type[QWidget]) -> QWidget | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def test_the_head_says_who_where_and_what_is_due_next(page: CitizenPage) -> None:
    head = page.head
    assert (head.name.text(), head.age.text()) == ("Søren Ådal", "76 år")
    assert head.shield.isVisible()
    assert head.present.accessibleName().startswith("SEL § 110 Lindevangen, værelse 01, siden 28-05-2026, 179 dage")
    assert "betalingskommune Frederiksberg" in head.present.accessibleName()
    assert (head.next.text(), head.next.state()) == ("Næste: opfølgning på plan ti 24-11-2026", "deadline.due")
    assert head.next_when.text() == "i morgen"


def test_the_paying_municipality_stands_only_where_it_differs(
    office: Office, workplace: Workplace, shown: Shown, qtbot: QtBot
) -> None:
    same = person(office, "Ib", "Krog", acting_municipality="101", paying_municipality="101")
    page = shown(CitizenPage(workplace, same.id))
    qtbot.waitUntil(lambda: page.record() is not None)
    assert "handlekommune København" in page.head.present.accessibleName()
    assert "betalingskommune" not in page.head.present.accessibleName()
    assert not page.head.shield.isVisible()


def test_opening_the_page_is_one_look_and_a_change_on_it_is_none(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot
) -> None:
    before = looks(office, citizen).count("citizens.open")
    office.do(change_citizen, replace(citizen, phone="22 33 44 55"))
    qtbot.waitUntil(lambda: "22 33 44 55" in all_words(page))
    assert looks(office, citizen).count("citizens.open") == before


def test_the_number_is_hidden_until_asked_for_and_hides_again_when_the_page_is_left(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot
) -> None:
    assert page.head.number.number.text() == "130250-••••"
    assert "0007" not in all_words(page)
    page.head.number.link.click()
    qtbot.waitUntil(lambda: page.head.number.number.text() == "130250-0007")
    assert looks(office, citizen)[0] == "citizens.reveal"
    page.hide()
    assert page.head.number.number.text() == "130250-••••"
    page.show()
    assert page.head.number.number.text() == "130250-••••"


def test_the_number_hides_again_by_itself(page: CitizenPage, qtbot: QtBot) -> None:
    assert number_shown.SHOWN_MS == 30_000
    page.head.number._timer.setInterval(1)
    with qtbot.waitSignal(page.head.number.shown, check_params_cb=lambda on: on):
        page.head.number.link.click()
    qtbot.waitUntil(lambda: page.head.number.number.text() == "130250-••••")


def test_the_address_of_a_protected_person_is_shown_by_the_menu_alone_and_logged(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot
) -> None:
    assert "Hemmeligvej" not in all_words(page)
    action = next(each for each in page.acts.menu().actions() if each.text().startswith("Vis adresse"))
    action.trigger()
    qtbot.waitUntil(lambda: "Hemmeligvej 1" in all_words(page))
    assert looks(office, citizen)[0] == "citizens.reveal"
    page.hide()
    page.show()
    assert "Hemmeligvej" not in all_words(page)


def test_the_chart_tells_the_pathway_and_the_present_stay_has_the_keyboard(page: CitizenPage) -> None:
    story = page.chart.chart.story()
    assert story is not None
    assert [bar.name for bar in story.told_bars] == ["Kilden", "Botilbud Åhusene", "Lindevangen 01"]
    record = page.record()
    assert record is not None and record.open_stay is not None
    assert page.chart.chart.focused_bar() == str(record.open_stay.id)


def test_the_overview_lists_what_is_due_facts_and_the_latest_notes(page: CitizenPage) -> None:
    overview = page.overview
    assert [row.cells[1].text for row in overview.due.rows.rows()] == [
        "Opfølgning på plan", "Lejekontrakt underskrives", "Beskyttelse udløber",
    ]  # fmt: skip
    told = all_words(overview)
    for words in (
        "København handler, Frederiksberg betaler",
        "Folkepension",
        "90 af 90 dage (kendt af os)",
        "Inger Ådal",
    ):
        assert words in told
    assert overview.notes.notes.rowCount() == 3


@pytest.mark.parametrize(("row", "kind"), [(1, SettleDialog)])
def test_enter_on_a_due_thing_opens_what_settles_it(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot, row: int, kind: type[QWidget]
) -> None:
    due = page.overview.due
    due.setFocus()
    QTest.keyClick(due, Key.Key_Home)
    with qtbot.waitSignal(page._work.ways.plan) as asked:
        QTest.keyClick(due, Key.Key_Return)
    record = office.do(open_citizen, citizen.id)
    assert record.open_stay is not None
    assert asked.args == [record.open_stay.id]
    for _ in range(row):
        QTest.keyClick(due, Key.Key_Down)
    QTest.keyClick(due, Key.Key_Return)
    dialog = dialog_of(kind)
    assert isinstance(dialog, SettleDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.form.outcome, "underskrevet i dag")
    with qtbot.waitSignals([page._work.ways.saved, page._work.ways.undo]):
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Lejekontrakt underskrives" not in all_words(page.overview.due.parentWidget() or page))
    qtbot.waitUntil(lambda: first_words(due) == ["ti 24-11", "on 31-03"])


def test_letters_act_on_the_open_citizen(page: CitizenPage, citizen: Citizen, qtbot: QtBot) -> None:
    ways, letters = page._work.ways, page.letter_acts()
    record = page.record()
    assert record is not None and record.open_stay is not None
    assert set(letters) == {"N", "M", "P", "T", "F", "O"}
    expected = {
        "N": (ways.note, citizen.id), "M": (ways.move_out, record.open_stay.id), "P": (ways.plan, record.open_stay.id),
        "T": (ways.placement, citizen.id), "F": (ways.follow_up, citizen.id),
    }  # fmt: skip
    for letter, (way, about) in expected.items():
        with qtbot.waitSignal(way) as asked:
            letters[letter]()
        assert asked.args == [about], letter


def test_somebody_who_stays_nowhere_is_let_in_by_the_same_button(
    office: Office, workplace: Workplace, shown: Shown, qtbot: QtBot
) -> None:
    ib = person(office, "Ib", "Krog")
    page = shown(CitizenPage(workplace, ib.id))
    qtbot.waitUntil(lambda: page.record() is not None)
    assert (page.head.leave.text(), page.head.plan.isEnabled()) == ("Indskriv", False)
    assert "I" in page.letter_acts()
    with qtbot.waitSignal(workplace.ways.intake) as asked:
        page.head.leave.click()
    assert asked.args == [(ib.id, None)]


def test_a_need_and_a_pause_are_recorded_and_drawn(
    office: Office, workplace: Workplace, shown: Shown, qtbot: QtBot, page: CitizenPage
) -> None:
    page.acts.pause()
    pause = dialog_of(PauseDialog)
    assert isinstance(pause, PauseDialog)
    pause.form.kind.choose("hospital")
    with qtbot.waitSignal(workplace.ways.saved):
        pause.save()
    qtbot.waitUntil(lambda: any(bar.pauses for bar in page.chart.chart.story().bars))  # type: ignore[union-attr]
    ib = person(office, "Ib", "Krog")
    other = shown(CitizenPage(workplace, ib.id))
    qtbot.waitUntil(lambda: other.record() is not None)
    other.acts.need()
    need = dialog_of(NeedDialog)
    assert isinstance(need, NeedDialog)
    need.form.noticed_on.set_value(date(2026, 10, 1))
    with qtbot.waitSignal(workplace.ways.saved):
        need.save()
    qtbot.waitUntil(lambda: len(other.chart.chart.story().gaps) == 1)  # type: ignore[union-attr]


def test_the_table_of_placements_ends_what_is_open_and_shows_what_has_ended(page: CitizenPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = open_table(page)
    assert first_words(table) == ["SEL § 110", "SEL § 107", "SEL § 104"]
    record = page.record()
    assert record is not None and record.open_stay is not None
    with qtbot.waitSignal(page._work.ways.move_out):
        table.opened.emit(str(record.open_stay.id))
    ended = next(each for each in record.placements if each.ended_on)
    table.opened.emit(str(ended.id))
    assert page.chart.chart.focused_bar() == str(ended.id)


def test_the_plans_open_to_be_read(page: CitizenPage, qtbot: QtBot) -> None:
    page.tabs.choose("plans")
    table = open_table(page)
    (row,) = table.rows.rows()
    assert [cell.text for cell in row.cells][2:5] == ["gælder", "23-11-2026", "Enig"]
    with qtbot.waitSignal(page._work.ways.read_plan):
        table.opened.emit(row.id)


def test_notes_are_filtered_by_words_and_dimension_and_added_to(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot
) -> None:
    first = office.do(read_notes, citizen.id)[0]
    office.do(sign_note, SignNote(citizen.id, NOON, facts="Rettelse af det første.", addition_to=first.id))
    office.do(sign_note, SignNote(citizen.id, NOON, facts="Om penge.", dimensions=("money",)))
    qtbot.waitUntil(lambda: page.record() is not None and len(page.record().note_marks) == 5)  # type: ignore[union-attr]
    page.tabs.choose("notes")
    panel = page.stack.currentWidget()
    assert isinstance(panel, NotesPanel)
    notes = panel.list.notes
    assert notes.rowCount() == 4  # the addition stands under its note
    panel.words.setText("RETTELSE")
    assert notes.rowCount() == 1
    spoken = str(notes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.index("Talt om lejligheden") < spoken.index("Tilføjet") < spoken.index("Rettelse af det første")
    panel.words.clear()
    panel.dimension.choose("money")
    assert [notes.entry(notes.index(row, 0)).note.facts for row in range(notes.rowCount())] == ["Om penge."]  # type: ignore[union-attr]
    assert panel.count.text() == "1 af 5"
    panel.dimension.choose("")
    panel.go_to(first.id)
    with qtbot.waitSignal(page._work.ways.note) as asked:
        QTest.keyClick(panel.list, Key.Key_Return)
    assert asked.args == [(citizen.id, first.id)]


def test_who_has_looked_is_read_when_it_is_asked_for(
    page: CitizenPage, office: Office, citizen: Citizen, qtbot: QtBot
) -> None:
    assert "citizens.who_looked" not in looks(office, citizen)[1:]
    QTest.keyClick(page, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    table = open_table(page)
    qtbot.waitUntil(lambda: len(table.rows.rows()) > 5)
    newest = table.rows.rows()[0]
    assert newest.cells[1].text == "Karen Lindgaard"
    assert newest.cells[0].text.startswith("ma 23-11-2026")


def test_turning_to_another_citizen_shows_nothing_of_the_one_before(
    page: CitizenPage, office: Office, qtbot: QtBot
) -> None:
    ib = person(office, "Ib", "Krog")
    page.turn_to(ib.id)
    assert "Søren" not in all_words(page)
    assert not page.head.name.isVisible()
    qtbot.waitUntil(lambda: page.record() is not None)
    assert page.head.name.text() == "Ib Krog"
    assert page.letter_acts().keys() >= {"I", "N"}
    assert looks(office, ib)[0] == "citizens.open"


def test_an_answer_about_the_one_before_is_not_shown(page: CitizenPage, office: Office, qtbot: QtBot) -> None:
    first, second = person(office, "Ib", "Krog"), person(office, "Åse", "Berg")
    page.turn_to(first.id)
    page.turn_to(second.id)
    qtbot.waitUntil(lambda: page.record() is not None)
    assert page.head.name.text() == "Åse Berg"


def test_a_citizen_who_is_not_there_is_said_so(workplace: Workplace, shown: Shown, qtbot: QtBot) -> None:
    from uuid import uuid4

    page = shown(CitizenPage(workplace, CitizenId(uuid4())))
    qtbot.waitUntil(lambda: "Borgeren findes ikke i lageret" in all_words(page))


@pytest.mark.parametrize(
    ("width", "height", "acts", "columns", "beside"),
    [(863, 384, True, 2, False), (1104, 592, True, 2, False), (1190, 640, True, 3, False),
     (726, 640, False, 2, False), (2352, 1312, True, 3, True)],
)  # fmt: skip
def test_the_page_gives_each_size_what_there_is_room_for(
    page: CitizenPage, qtbot: QtBot, width: int, height: int, acts: bool, columns: int, beside: bool
) -> None:
    page.resize(width, height)
    QApplication.processEvents()
    assert page.head.note.isVisible() is acts
    assert sum(part.isVisible() for part in page.overview._heads) == columns
    assert (page._reading is not None) is beside
    assert page.overview.table.isVisible() is beside
    qtbot.waitUntil(lambda: page.scrolled.horizontalScrollBar().maximum() == 0)
    inner = page.scrolled.widget()
    assert inner is not None
    assert inner.width() <= page.scrolled.viewport().width()


def test_everything_that_can_have_the_keyboard_has_a_name(page: CitizenPage) -> None:
    for name in ("placements", "plans", "notes", "looked", "overview"):
        page.tabs.choose(name)
        nameless = [
            type(each).__name__
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(each)
        ]
        assert nameless == [], name


def _name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken else ""


def test_the_link_beside_the_number_says_that_asking_is_logged(page: CitizenPage) -> None:
    link = page.head.number.findChild(Link)
    assert link is not None
    assert "logges" in link.accessibleDescription()
