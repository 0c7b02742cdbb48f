"""The chart as people use it: by key, by pointer, by wheel, and by ear."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chart_stories import LANES, TODAY, bar, long, soren
from pathway.charts.sentences import Sentence
from pathway.charts.story import Story
from pathway.charts.walk import target_of
from pathway.charts.window import Window, Zoom, opened
from pathway.desktop.chart import PathwayChart

KEY = Qt.Key
Show = Callable[[Story], PathwayChart]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put a chart on a page that also has a field before and after it."""
    pages: list[QWidget] = []

    def shown(story: Story) -> PathwayChart:
        page, chart = QWidget(), PathwayChart()
        pages.append(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (QLineEdit(), chart, QLineEdit()):
            column.addWidget(part)
        column.addStretch(1)
        page.resize(1142, 688)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        chart.set_story(story)
        return chart

    return shown


def place(chart: PathwayChart, of: str) -> QPoint:
    drawing = chart.drawing()
    assert drawing is not None
    target = target_of(drawing, of)
    assert target is not None
    left, top, right, bottom = target.box
    return QPoint(round((left + right) / 2), round((top + bottom) / 2))


def turn(chart: PathwayChart, notches: int, keys: Qt.KeyboardModifier, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(chart.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart, event)


def window(chart: PathwayChart) -> Window:
    found = chart.window_shown()
    assert found is not None
    return found


def test_it_opens_on_three_years_and_takes_the_height_it_needs(show: Show) -> None:
    chart = show(soren())
    assert window(chart) == opened(soren(), Zoom.THREE_YEARS)
    assert (chart.width(), chart.height()) == (1142, 251)


def test_a_lower_window_makes_lower_lanes(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    chart.window().resize(1142, 600)
    qtbot.waitUntil(lambda: chart.height() == 24 + 5 * 28 + 8 + 2 * 20 + 1)


def test_tab_stands_on_the_latest_bar_that_runs_and_the_arrows_walk(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.focused_bar() == "cti"
    for key, bar_id in ((KEY.Key_Left, "lindevangen"), (KEY.Key_Left, "home2"), (KEY.Key_Up, "åhusene"),
                        (KEY.Key_Down, "home"), (KEY.Key_Right, "kilden")):  # fmt: skip
        QTest.keyClick(chart, key)
        assert chart.focused_bar() == bar_id


def test_enter_opens_the_bar(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    chart.setFocus()
    chart.focus_bar("lindevangen")
    with qtbot.waitSignal(chart.opened) as heard:
        QTest.keyClick(chart, KEY.Key_Return)
    assert heard.args == ["lindevangen"]


def test_l_asks_for_the_list_and_esc_leaves(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    chart.setFocus()
    with qtbot.waitSignal(chart.listed):
        QTest.keyClick(chart, KEY.Key_L)
    QTest.keyClick(chart, KEY.Key_Escape)
    assert not chart.hasFocus()


class Page(QWidget):
    """A page that keeps the keys its parts leave to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.mark.parametrize("key", [KEY.Key_N, KEY.Key_F1, KEY.Key_Space])
def test_other_keys_go_on_to_the_page(qtbot: QtBot, key: Qt.Key) -> None:
    page = Page()
    qtbot.addWidget(page)
    chart = PathwayChart(page)
    chart.set_story(soren())
    QTest.keyClick(chart, key)
    assert page.keys == [key]


def test_a_key_with_ctrl_is_the_pages(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    before = window(chart)
    QTest.keyClick(chart, KEY.Key_0, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chart, KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window(chart) == before


def test_plus_and_minus_zoom_and_0_goes_back(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    first = window(chart)
    QTest.keyClick(chart, KEY.Key_Plus)
    assert window(chart).days < first.days and chart.zoomed() not in list(Zoom)
    QTest.keyClick(chart, KEY.Key_Minus)
    QTest.keyClick(chart, KEY.Key_Minus)
    assert window(chart).days > first.days
    with qtbot.waitSignal(chart.window_changed):
        QTest.keyClick(chart, KEY.Key_0)
    assert window(chart) == first and chart.zoomed() == "3y"


def test_home_and_end_go_to_the_ends_of_the_story(show: Show, qtbot: QtBot) -> None:
    chart = show(long())
    QTest.keyClick(chart, KEY.Key_Home)
    assert window(chart).first <= date(2012, 2, 1) <= window(chart).last
    QTest.keyClick(chart, KEY.Key_End)
    assert window(chart).first <= TODAY <= window(chart).last
    assert date(2027, 1, 15) < window(chart).last


def test_walking_past_the_window_brings_the_bar_into_it(show: Show, qtbot: QtBot) -> None:
    chart = show(long())
    chart.setFocus()
    chart.focus_bar("home")
    QTest.keyClick(chart, KEY.Key_Left)
    drawing = chart.drawing()
    assert chart.focused_bar() == "mestring" and drawing is not None and target_of(drawing, "mestring")


def test_ctrl_and_the_wheel_zoom_around_the_pointer(show: Show) -> None:
    chart = show(soren())
    at = QPoint(655, 100)
    before = chart.day_at(at.x())
    turn(chart, 2, Qt.KeyboardModifier.ControlModifier, at)
    assert window(chart).days < 900 and abs((chart.day_at(at.x()) - before).days) <= 2


def test_shift_and_the_wheel_pan_and_the_plain_wheel_is_the_pages(show: Show) -> None:
    chart = show(long())
    first = window(chart)
    turn(chart, 1, Qt.KeyboardModifier.ShiftModifier, QPoint(500, 60))
    assert window(chart).first < first.first and window(chart).days == first.days
    panned = window(chart)
    turn(chart, 1, Qt.KeyboardModifier.NoModifier, QPoint(500, 60))
    assert window(chart) == panned


def test_dragging_pans_and_opens_nothing(show: Show, qtbot: QtBot) -> None:
    chart = show(long())
    heard: list[str] = []
    chart.opened.connect(heard.append)
    first = window(chart)
    start = place(chart, "kilden")
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(chart, start + QPoint(50, 0))
    QTest.mouseMove(chart, start + QPoint(200, 0))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(200, 0))
    days = (first.first - window(chart).first).days
    assert days == pytest.approx(200 * first.days / 974, abs=3) and heard == []


def test_a_click_opens_a_bar_and_a_strip_and_not_a_gap(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    heard: list[str] = []
    chart.opened.connect(heard.append)
    chart.strip_opened.connect(heard.append)
    for of in ("åhusene", "gap:0", "flag:2", "notes"):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(chart, of))
    assert heard == ["åhusene", "flags", "notes"] and chart.focused_bar() == "åhusene"


def test_a_bundle_is_opened_by_zooming_until_its_bars_stand_alone(show: Show, qtbot: QtBot) -> None:
    chart = show(long())
    heard: list[str] = []
    chart.opened.connect(heard.append)
    chart.zoom_to("all")
    drawing = chart.drawing()
    assert drawing is not None
    bundle = next(each for each in drawing.targets if each.kind == "bundle")
    chart.setFocus()
    chart.focus_bar(bundle.of)
    QTest.keyClick(chart, KEY.Key_Return)
    drawing = chart.drawing()
    assert drawing is not None and heard == []
    assert {target.kind for of in bundle.members if (target := target_of(drawing, of))} == {"bar"}
    assert all(target_of(drawing, of) for of in bundle.members)


def test_pointing_explains_and_leaving_tells_the_whole_pathway(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    told: list[Sentence] = []
    chart.explained.connect(told.append)
    QTest.mouseMove(chart, place(chart, "gap:0"))
    assert told[-1].text == "Uden ophold: 14-02-2026 til 28-05-2026, 103 dage."
    QTest.mouseMove(chart, place(chart, "flag:12"))
    assert told[-1].text == "Næste opfølgning på opholdsplan: ti 24-11-2026."
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert told[-1].text.startswith("7 indsatser siden 15-01-2024")


def test_the_focused_bar_is_explained_while_the_chart_has_the_keyboard(show: Show) -> None:
    chart = show(soren())
    told: list[Sentence] = []
    chart.explained.connect(told.append)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.focus_bar("lindevangen")
    assert told[-1].lead == "SEL § 110, Lindevangen 01"
    chart.clearFocus()
    assert told[-1].lead == ""


def test_the_tooltip_says_the_same(show: Show, qtbot: QtBot) -> None:
    chart = show(soren())
    at = place(chart, "åhusene")
    QTest.mouseMove(chart, at)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    assert "flyttede uden aftale" in QToolTip.text()
    QToolTip.hideText()


def test_a_screen_reader_gets_every_sentence(show: Show) -> None:
    chart = show(soren())
    assert chart.accessibleName()
    assert chart.accessibleDescription().split("\n") == [sentence.text for sentence in chart.sentences()]
    assert len(chart.sentences()) == 10


def test_the_zoom_is_kept_from_citizen_to_citizen_and_a_free_one_too(show: Show, qtbot: QtBot) -> None:
    chart = show(long())
    chart.zoom_to("1y")
    chart.set_story(soren())
    assert window(chart) == opened(soren(), Zoom.YEAR)
    QTest.keyClick(chart, KEY.Key_Plus)
    free = window(chart)
    kept = chart.zoomed()
    chart.set_story(long())
    assert window(chart) == free
    other = show(long())
    other.zoom_to(kept)
    assert window(other) == free
    other.zoom_to("nonsense")
    assert window(other) == opened(long(), Zoom.THREE_YEARS)


def test_the_focus_stays_on_a_bar_that_is_still_there(show: Show) -> None:
    chart = show(soren())
    chart.focus_bar("kilden")
    chart.set_story(long())
    assert chart.focused_bar() == "kilden"
    chart.set_story(Story(TODAY, LANES, (bar("ny", "SEL107", "2026-11-01"),)))
    assert chart.focused_bar() == ""


def test_more_than_12_rows_scroll_under_a_still_axis(show: Show) -> None:
    many = tuple(bar(f"b{n:02}", "SEL104", str(TODAY - timedelta(days=300 - n))) for n in range(20))
    chart = show(Story(TODAY, LANES, many))
    assert chart.height() == 24 + 12 * 28 + 2 * 20 + 1
    turn(chart, -1, Qt.KeyboardModifier.NoModifier, QPoint(500, 100))
    assert chart.scrolled() == 84
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.focus_bar("b19")
    assert chart.scrolled() == 8 * 28
    chart.focus_bar("b00")
    assert chart.scrolled() <= 4


def test_an_empty_story_has_no_bar_to_walk_to(show: Show, qtbot: QtBot) -> None:
    chart = show(Story(TODAY))
    for key in (KEY.Key_Right, KEY.Key_Up, KEY.Key_Return, KEY.Key_Plus, KEY.Key_Home, KEY.Key_End):
        QTest.keyClick(chart, key)
    assert chart.focused_bar() == "" and chart.property("ring") == "tight"
