"""The plan page is used by keys and mouse; what is typed is in the store, and what holds is not written in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.plans.scene import CONTENT, agreed, drafted, fifth_version, soren
from documents.reading import text as text_of
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.casework.plans import KeepPlanDraft, keep_plan_draft
from pathway.casework.stays import MoveOut, register_move_out
from pathway.citizens.citizen import CitizenId
from pathway.desktop.paper.to_show import PaperToShow
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.followups.followup import FollowUp
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.stays.stay import Stay
from pathway.store.access_log import Access
from pathway.store.work import Work

Shown = Callable[..., PlanPage]
Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@look("tests.plan", logged=False)
def kept(work: Work, desk: Desk, asked: PlanId) -> Plan:
    return work.plans.get(asked)


@look("tests.log", logged=False)
def logged(work: Work, desk: Desk, asked: CitizenId) -> tuple[Access, ...]:
    return tuple(entry.access for entry in work.log.entries(asked))


@look("tests.due", logged=False)
def due(work: Work, desk: Desk, asked: CitizenId) -> tuple[FollowUp, ...]:
    return work.follow_ups.of_citizen(asked)


@pytest.fixture
def stay(office: Office) -> Stay:
    return soren(office)


@pytest.fixture
def opened(workplace: Workplace, shown: Shown, qtbot: QtBot) -> Callable[..., PlanPage]:
    """Open a page at the size of the pictures, and wait until the plan is on the desk."""

    def open_(width: int = 1190, height: int = 640, **which: object) -> PlanPage:
        page = shown(PlanPage(workplace, **which), width, height)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: page.desk is not None)
        page.activateWindow()
        return page

    return open_


def type_at_focus(qtbot: QtBot, words: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def in_store(office: Office, page: PlanPage) -> StayPlanContent:
    assert page.desk is not None
    return office.do(kept, page.desk.plan.id).content


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
    type_at_focus(qtbot, "Jeg vil have ro.")
    qtbot.waitUntil(lambda: in_store(office, page).wishes == "Jeg vil have ro.", timeout=2000)
    qtbot.waitUntil(lambda: page.head.state.state() == "text.draft" and ":41" in page.head.state.text())


def test_leaving_asks_nothing_and_keeps_the_last_word(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    type_at_focus(qtbot, "Der er søgt")
    page.hide()
    qtbot.waitUntil(lambda: in_store(office, page).housing == "Der er søgt", timeout=700)


def test_two_saves_in_a_row_are_not_taken_for_two_people(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    for letter in "abcdef":
        type_at_focus(qtbot, letter)
        page.keeper.keep()
    qtbot.waitUntil(lambda: in_store(office, page).housing == "abcdef")
    assert page.columns.middle.currentWidget() is page.editor


def test_the_sections_are_walked_by_key_with_the_keyboard_in_the_fields(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    page.go_to("wishes")
    press(qtbot, Key.Key_PageDown, CTRL)
    assert page.sections.section() == "housing"
    assert page.editor.form.housing.hasFocus()
    press(qtbot, Key.Key_PageUp, CTRL)
    assert page.editor.form.wishes.hasFocus()
    page.sections.setFocus()
    press(qtbot, Key.Key_Down)
    assert page.sections.section() == "housing" and page.sections.hasFocus()
    press(qtbot, Key.Key_Return)
    assert page.editor.form.housing.hasFocus()


def test_goals_are_added_written_moved_and_taken_away_by_key(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    page = opened(stay=stay.id)
    page.go_to("goals")
    type_at_focus(qtbot, "Budget")
    press(qtbot, Key.Key_J, CTRL)
    type_at_focus(qtbot, "Fast læge")
    press(qtbot, Key.Key_Tab)
    type_at_focus(qtbot, "Søren")
    press(qtbot, Key.Key_Tab)
    type_at_focus(qtbot, "0212")
    press(qtbot, Key.Key_Up, ALT)
    page.keeper.keep()
    qtbot.waitUntil(lambda: [goal.goal for goal in in_store(office, page).goals] == ["Fast læge", "Budget"])
    assert in_store(office, page).goals[0].who == "Søren"
    assert in_store(office, page).goals[0].by == date(2026, 12, 2)
    with qtbot.waitSignal(workplace.ways.undo) as offered:
        press(qtbot, Key.Key_Delete, ALT)
    assert [goal.goal for goal in page.editor.content().goals] == ["Budget"]
    offered.args[0]()
    assert [goal.goal for goal in page.editor.content().goals] == ["Fast læge", "Budget"]


def test_the_arrows_go_from_goal_to_goal_and_the_rest_follows(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    press(qtbot, Key.Key_Down)
    assert page.editor.form.how_of.text() == "Budget på plads"
    assert page.editor.form.how.text().startswith("Søren finder")
    page.editor.form.how.setFocus()
    type_at_focus(qtbot, "Ring! ")
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
    type_at_focus(qtbot, "Ring til Inger.")
    assert page.editor.missing.lines == []
    assert page.editor.missing.nothing.isVisible()


def test_a_plan_comes_to_hold_by_four_keys(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("goals")
    press(qtbot, Key.Key_Return, CTRL)
    assert page.sections.section() == "signatures"
    press(qtbot, Key.Key_2)
    with qtbot.waitSignal(workplace.ways.saved):
        press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not page.writing)
    assert page.desk is not None
    plan = office.do(kept, page.desk.plan.id)
    assert (plan.state, plan.outcome, plan.agreed_on) == ("agreed", "disagrees", date(2026, 11, 23))
    reviews = [each.due for each in office.do(due, stay.citizen) if each.reason == "plan_review"]
    assert reviews == [date(2027, 1, 4)]
    assert page.columns.middle.currentWidget() is page.reader


def test_without_an_answer_nothing_holds(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(qtbot, Key.Key_Return, CTRL)
    assert page.editor.form.outcome_message.words.text()
    assert office.do(kept, plan.id).state == "draft"


def test_a_review_in_the_past_is_said_beside_its_field(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(qtbot, Key.Key_1)
    page.editor.form.next_review.set_value(date(2026, 11, 1))
    press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.editor.form.next_review_message.words.text()))
    assert page.editor.form.next_review.hasFocus()
    assert office.do(kept, plan.id).state == "draft"


@pytest.mark.parametrize(
    ("content", "section"),
    [
        (StayPlanContent(), "wishes"),
        (replace(CONTENT, goals=(CONTENT.goals[0], replace(CONTENT.goals[1], goal=" "))), "goals"),
    ],
)
def test_what_must_be_mended_is_shown_where_it_stands(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, content: StayPlanContent, section: str
) -> None:
    plan = drafted(office, stay, content)
    page = opened(stay=stay.id)
    page.go_to("signatures")
    press(qtbot, Key.Key_1)
    press(qtbot, Key.Key_Return, CTRL)
    assert page.sections.section() == section
    message = page.editor.form.wishes_message if section == "wishes" else page.editor.goals.table.message
    assert message.isVisible() and message.words.text()
    assert office.do(kept, plan.id).state == "draft"


def test_both_values_are_shown_when_somebody_else_wrote_meanwhile(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("wishes")
    page.editor.form.wishes.selectAll()
    type_at_focus(qtbot, "Vores ord")
    other = Office(office.safe, "MØ", office.clock)
    other.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, wishes="Deres", housing="Nyt")))
    qtbot.waitUntil(lambda: page.columns.middle.currentWidget() is page.conflict)
    assert in_store(office, page).wishes == "Deres"
    said = " ".join(each.text() for each in page.conflict.findChildren(type(page.head.title)))
    assert "MØ" in said and "Vores ord" in said and "Deres" in said
    assert page.conflict.segments["housing"].value() == "theirs"
    assert not page.conflict.save.isEnabled()
    page.conflict.segments["wishes"].choose("ours")
    QTest.mouseClick(page.conflict.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: in_store(office, page).wishes == "Vores ord")
    assert in_store(office, page) == replace(CONTENT, wishes="Vores ord", housing="Nyt")
    assert page.columns.middle.currentWidget() is page.editor


def test_a_clean_page_shows_what_somebody_else_wrote(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    plan = drafted(office, stay)
    page = opened(stay=stay.id)
    office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, housing="Fra et andet vindue")))
    qtbot.waitUntil(lambda: page.editor.form.housing.text() == "Fra et andet vindue")


def test_a_version_that_holds_is_text_and_its_next_version_a_copy(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    plan = agreed(office, stay)
    page = opened(stay=stay.id)
    assert page.columns.middle.currentWidget() is page.reader
    for words in ("Jeg vil have mit eget sted", "Budget på plads", "Egen bolig, almen", "Til 01-03-2027", "23-11-2026"):
        assert words in page.reader.words()
    assert not page.head.agree.isVisible()
    press(qtbot, Key.Key_J, CTRL)
    qtbot.waitUntil(lambda: page.writing)
    assert page.desk is not None
    assert (page.desk.plan.number, page.desk.plan.replaces) == (2, plan.id)
    assert page.editor.content() == CONTENT


def test_older_versions_are_read_and_printed_the_same_to_the_byte(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    first = agreed(office, stay, replace(CONTENT, housing="Den gamle bolig"), date(2026, 6, 14))
    papers: list[PaperToShow] = []
    workplace.ways.paper.connect(lambda paper, _title: papers.append(paper))
    page = opened(plan=first.id)
    page.print_paper()
    qtbot.waitUntil(lambda: len(papers) == 1)
    agreed(office, stay, on=date(2026, 10, 14))
    qtbot.waitUntil(lambda: page.desk is not None and page.desk.plan.state == "replaced")
    assert "Den gamle bolig" in page.reader.words()
    with qtbot.waitSignal(workplace.ways.read_plan):
        QTest.mouseClick(page.reader.links[0], Qt.MouseButton.LeftButton)
    page.print_paper()
    qtbot.waitUntil(lambda: len(papers) == 2)
    assert papers[0].pdf == papers[1].pdf


def test_printing_takes_every_typed_word_along_and_is_in_the_log(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    type_at_focus(qtbot, "Endnu ikke gemt")
    with qtbot.waitSignal(workplace.ways.paper) as asked:
        press(qtbot, Key.Key_P, CTRL)
    paper, title = asked.args
    assert "Endnu ikke gemt" in text_of(paper.pdf)
    assert "Skjulvej" not in text_of(paper.pdf)
    assert "Ådal" not in title + paper.file_name
    assert paper.file_name.endswith("-2026-11-23.pdf")
    assert office.do(logged, stay.citizen)[0].what == "plans.print"


def test_the_paper_beside_the_editor_follows_what_is_typed(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot
) -> None:
    page = opened(stay=stay.id)
    qtbot.waitUntil(lambda: page.preview.sheet.drawn)
    page.go_to("wishes")
    type_at_focus(qtbot, "Kaffe på kanden")
    qtbot.waitUntil(lambda: "Kaffe på kanden" in text_of(page.preview.sheet._pdf), timeout=2000)
    qtbot.waitUntil(lambda: page.preview.sheet.drawn)
    assert page.preview.sheet.count == 2
    QTest.mouseClick(page.preview.turner.on, Qt.MouseButton.LeftButton)
    assert page.preview.sheet.page == 1


def test_where_there_is_no_room_the_paper_comes_by_key_and_goes_by_esc(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    page = opened(863, 384, stay=stay.id)
    assert page.width() == 863
    assert not page.preview.isVisible()
    press(qtbot, Key.Key_F9)
    assert page.preview.isVisible() and not page.editor.isVisible()
    QTest.keyClick(page, Key.Key_Escape)
    assert page.editor.isVisible()
    with qtbot.waitSignal(workplace.ways.citizen) as left:
        QTest.keyClick(page, Key.Key_Escape)
    assert left.args == [stay.citizen]


def test_after_the_stay_the_plan_is_read_and_none_is_begun(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    agreed(office, stay)
    office.do(register_move_out, MoveOut(stay.id, clock(), "left"))
    page = opened(stay=stay.id)
    assert page.desk is not None and page.desk.plan.state == "closed"
    assert not page.head.new.isVisible() and page.head.print.isVisible()


def test_without_a_plan_the_page_of_an_ended_stay_says_so(
    office: Office, stay: Stay, shown: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    office.do(register_move_out, MoveOut(stay.id, clock(), "left"))
    page = shown(PlanPage(workplace, stay=stay.id))
    qtbot.waitUntil(lambda: page.columns.middle.currentWidget() is page.nothing)
    assert page.nothing.strong.text()


def test_words_that_met_a_move_out_are_still_on_the_screen(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, clock: Callable[[], datetime], workplace: Workplace
) -> None:
    drafted(office, stay)
    page = opened(stay=stay.id)
    page.go_to("if_leaving")
    type_at_focus(qtbot, "Ring til Inger")
    with qtbot.waitSignal(workplace.background.rule, timeout=3000):
        Office(office.safe, "MØ", office.clock).do(register_move_out, MoveOut(stay.id, clock(), "left"))
    assert page.editor.form.if_leaving.text() == "Ring til Inger"
    assert page.head.state.state() == "text.unsaved"


def test_every_field_has_a_name_and_tab_reaches_it(office: Office, stay: Stay, opened: Shown, qtbot: QtBot) -> None:
    fifth_version(office, stay)
    page = opened(stay=stay.id)
    for section in ("facts", "wishes", "goals", "partners", "exit_plan", "reviews", "signatures"):
        page.go_to(section)
        fields = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        nameless = [each for each in fields if not each.accessibleName()]
        assert [type(each).__name__ for each in nameless] == []
        reached = set()
        for _step in range(3 * len(fields)):
            press(qtbot, Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        unreached = [each for each in fields if each not in reached and not _one_of_a_group(each)]
        assert [each.accessibleName() for each in unreached] == []


def _one_of_a_group(widget: QWidget) -> bool:
    group = getattr(widget, "group", lambda: None)()
    return group is not None
