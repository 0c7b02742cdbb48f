"""The paper beside the editor, the way to the printer, and the way round the page by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.plans.scene import fifth_version
from desktop.plans.typing_desk import CTRL, logged, press, type_at_focus
from documents.reading import text as text_of
from pathway.casework.office import Office
from pathway.desktop.plans.plan_page import PlanPage
from pathway.desktop.workplace import Workplace
from pathway.stays.stay import Stay

Shown = Callable[..., PlanPage]
Key = Qt.Key


def test_printing_takes_every_typed_word_along_and_is_in_the_log(
    office: Office, stay: Stay, opened: Shown, qtbot: QtBot, workplace: Workplace
) -> None:
    page = opened(stay=stay.id)
    page.go_to("housing")
    type_at_focus("Endnu ikke gemt")
    with qtbot.waitSignal(workplace.ways.paper) as asked:
        press(Key.Key_P, CTRL)
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
    type_at_focus("Kaffe på kanden")
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
    press(Key.Key_F9)
    assert page.preview.isVisible() and not page.editor.isVisible()
    QTest.keyClick(page, Key.Key_Escape)
    assert page.editor.isVisible()
    with qtbot.waitSignal(workplace.ways.citizen) as left:
        QTest.keyClick(page, Key.Key_Escape)
    assert left.args == [stay.citizen]


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
            press(Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        unreached = [each for each in fields if each not in reached and not _one_of_a_group(each)]
        assert [each.accessibleName() for each in unreached] == []


def _one_of_a_group(widget: QWidget) -> bool:
    group = getattr(widget, "group", lambda: None)()
    return group is not None
