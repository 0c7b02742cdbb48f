"""Lists: what they show, how the keyboard goes through them, what is read aloud."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from parts_scene import click_row, shown
from pathway.desktop import look
from pathway.desktop.parts import Act, Cell, Column, EmptyState, Row, RowList, group
from pathway.desktop.parts.row_layout import spans

COLUMNS = (Column("Frist", 140), Column("Navn", 120, strong=True), Column("Hvad", stretch=1), Column())
ROWS = (
    group("Overskredet", 1, colour="danger"),
    Row("mihai", (Cell("1 hverdag over", state="deadline.overdue"), Cell("Mihai Țurcanu"),
                  Cell("Orientér Tårnby Kommune", "Indskrevet ti 17-11"), Cell(act=Act("Orientér", "Enter")))),
    group("I dag", 2),
    Row("fatima", (Cell("i dag", state="deadline.due"), Cell("Fatima El-Amrani"), Cell("Svar"), Cell(act=Act("Svar")))),
    Row("jakub", (Cell("i dag", state="deadline.due"), Cell("Jakub Wiśniewski"),
                  Cell("Fase"), Cell(act=Act("Skift fase")))),
)  # fmt: skip


def _today(qtbot: QtBot) -> RowList:
    view = RowList(COLUMNS, "I dag", row="row_today", heads=True)
    view.set_rows(ROWS)
    shown(qtbot, view, size=(840, 480))
    return view


def test_the_keyboard_goes_over_the_headings(qtbot: QtBot) -> None:
    view = _today(qtbot)
    assert view.current_id() == "mihai"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == "fatima"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == "jakub"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == "jakub"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_id() == "mihai"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_id() == "jakub"


def test_enter_opens_the_current_row_and_a_double_click_the_one_under_the_pointer(qtbot: QtBot) -> None:
    view = _today(qtbot)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["mihai"]
    with qtbot.waitSignal(view.opened) as told:
        view.doubleClicked.emit(view.model().index(3, 0))
    assert told.args == ["fatima"]


def test_a_click_on_the_act_acts_and_a_click_beside_it_chooses(qtbot: QtBot) -> None:
    view = _today(qtbot)
    acted: list[object] = []
    view.acted.connect(acted.append)
    click_row(view, 3, 200)
    assert (view.current_id(), acted) == ("fatima", [])
    click_row(view, 4, view.viewport().width() - 30)
    assert acted == ["jakub"]


def test_a_heading_cannot_be_chosen(qtbot: QtBot) -> None:
    view = _today(qtbot)
    click_row(view, 2, 40)
    assert view.current_id() == "mihai"


def test_the_current_row_stays_current_when_the_rows_are_read_anew(qtbot: QtBot) -> None:
    view = _today(qtbot)
    view.choose("jakub")
    told: list[object] = []
    view.chosen.connect(told.append)
    view.set_rows(ROWS[2:])
    assert (view.current_id(), told) == ("jakub", [])
    view.set_rows(ROWS[:2])
    assert (view.current_id(), told) == (None, [None])


def test_a_search_field_can_move_the_list_without_taking_its_keyboard(qtbot: QtBot) -> None:
    view = _today(qtbot)
    view.first()
    view.keys_move(1)
    assert view.current_id() == "fatima"
    view.keys_move(-5)
    assert view.current_id() == "mihai"


def test_a_row_is_read_aloud_as_one_sentence(qtbot: QtBot) -> None:
    view = _today(qtbot)
    spoken = view.model().data(view.model().index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 hverdag over, Mihai Țurcanu, Orientér Tårnby Kommune, Indskrevet ti 17-11, Orientér"


def test_a_tooltip_shows_the_whole_only_where_something_was_cut(qtbot: QtBot) -> None:
    view = RowList((Column(width=120), Column(stretch=1)), "Navne")
    long = "Małgorzata Śliwińska Brzęczyszczykiewicz"
    view.set_rows([Row(1, (Cell(long), Cell("kort")))])
    shown(qtbot, view)
    where = view.visualRect(view.model().index(0, 0)).center()
    for x, expected in ((40, long), (200, "")):
        at = QPoint(x, where.y())
        help_event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), help_event)
        qtbot.waitUntil(partial(_tells, expected))


def _tells(words: str) -> bool:
    return QToolTip.text() == words


def test_words_are_cut_at_a_word() -> None:
    font = look.font()
    room = look.paint.width_of("Botilbud Åhusene med", font)
    assert look.paint.elided("Botilbud Åhusene med endnu flere ord", font, room) == "Botilbud Åhusene …"
    assert look.paint.elided("Botilbud", font, 400) == "Botilbud"
    assert look.paint.elided("Brzęczyszczykiewicz", font, 60).endswith("…")


def test_columns_share_what_is_left_and_give_way_from_the_right() -> None:
    roomy = spans([(100, 0), (0, 1), (0, 0)], [0, 0, 60], 400, 12)
    assert [width for _x, width in roomy] == [100, 184, 60]
    assert roomy[-1][0] + roomy[-1][1] == 400 - 12
    tight = spans([(100, 0), (0, 1), (0, 0)], [0, 0, 60], 200, 12)
    assert tight[-1][0] + tight[-1][1] <= 200 - 12 + 0.01
    assert all(width >= 40 for _x, width in tight)


def test_matched_letters_are_underlined_in_accent(qtbot: QtBot) -> None:
    view = RowList((Column(stretch=1),), "Borgere", lines=False)
    view.set_rows([Row(1, (Cell("Søren", matched=((0, 2),)),)), Row(2, (Cell("Søren"),))])
    shown(qtbot, view)
    view.choose(None)
    view.clearFocus()
    view.window().setFocus()
    picture = view.viewport().grab().toImage()
    accent = look.colour("accent").rgb()
    assert _holds(picture, view.visualRect(view.model().index(0, 0)), accent)
    assert not _holds(picture, view.visualRect(view.model().index(1, 0)), accent)


def _holds(picture: QImage, rect: QRect, rgb: int) -> bool:
    return any(
        picture.pixel(x, y) == rgb for x in range(rect.left(), min(rect.left() + 80, rect.right()))
        for y in range(rect.top(), rect.bottom())
    )  # fmt: skip


def test_an_empty_list_says_what_belongs_there(qtbot: QtBot) -> None:
    empty = EmptyState("Ingen bekymringer i dag", "Her står henvendelser.", "Ny bekymring", "concern", "B")
    view = RowList((Column(stretch=1),), "Bekymringer", empty=empty)
    shown(qtbot, view)
    assert empty.isVisible()
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    view.set_rows([Row(1, (Cell("en"),))])
    assert not empty.isVisible()


def test_a_fitting_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    view = RowList((Column("Navn", stretch=1),), "Frister", row="row_table_dense", heads=True, fitting=True)
    view.set_rows([Row(n, (Cell(str(n)),)) for n in range(5)])
    qtbot.addWidget(view)
    assert view.sizeHint().height() == 6 * look.row("row_table_dense")


def test_heads_stand_over_their_columns(qtbot: QtBot) -> None:
    view = _today(qtbot)
    boxes = view.delegate.boxes(QRectF(0, 0, 840, 28))
    assert boxes[0].left() == view.delegate.margin
    assert view.viewport().y() == look.row("row_table_dense")


def test_names_are_not_told_by_repr() -> None:
    assert "Søren" not in repr(Row("1", (Cell("Søren Ådal", second="CPR"),), spoken="Søren"))
