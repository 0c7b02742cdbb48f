"""The part of the page around the chart: zoom, drawing or list, and the line that explains."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chart_stories import TODAY, soren
from pathway.charts.sentences import Sentence
from pathway.charts.story import Story
from pathway.charts.window import Zoom, opened
from pathway.desktop.chart import ChartPanel
from pathway.desktop.chart.line import ExplainingLine

Panel = Callable[[int], ChartPanel]


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    """Return a panel of a width, with a story in it."""
    panels: list[ChartPanel] = []

    def made(width: int = 1142) -> ChartPanel:
        found = ChartPanel()
        panels.append(found)
        qtbot.addWidget(found)
        found.resize(width, 688)
        with qtbot.waitExposed(found):
            found.show()
        found.activateWindow()
        found.set_story(soren())
        QApplication.processEvents()
        return found

    return made


def segment(panel: ChartPanel, number: int) -> object:
    return (panel._zooms if number == 0 else panel._shapes).value()


def test_the_choice_of_zoom_and_the_chart_follow_each_other(panel: Panel, qtbot: QtBot) -> None:
    found = panel(1142)
    heard: list[str] = []
    found.zoom_changed.connect(heard.append)
    found._zooms.choose("1y")
    assert found.chart.window_shown() == opened(soren(), Zoom.YEAR)
    QTest.keyClick(found.chart, Qt.Key.Key_Plus)
    assert segment(found, 0) is None and heard[0] == "1y" and ".." in heard[-1]
    QTest.keyClick(found.chart, Qt.Key.Key_0)
    assert segment(found, 0) == "3y" and heard[-1] == "3y"


def test_l_goes_to_the_list_and_back_and_takes_the_keyboard_along(panel: Panel, qtbot: QtBot) -> None:
    found = panel(1142)
    found.chart.setFocus()
    QTest.keyClick(found.chart, Qt.Key.Key_L)
    assert found.shape() == "list" and found.told.hasFocus() and segment(found, 1) == "list"
    assert found.told.count() == 10
    QTest.keyClick(found.told, Qt.Key.Key_L)
    assert found.shape() == "drawing" and found.chart.hasFocus() and segment(found, 1) == "drawing"


def test_the_list_opens_what_it_tells(panel: Panel, qtbot: QtBot) -> None:
    found = panel(1142)
    heard: list[str] = []
    found.opened.connect(heard.append)
    found.strip_opened.connect(heard.append)
    found.show_shape("list")
    for row in range(found.told.count()):
        found.told.setCurrentRow(row)
        QTest.keyClick(found.told, Qt.Key.Key_Return)
    assert heard == ["home", "kilden", "åhusene", "lærkehøj", "home2", "lindevangen", "cti", "flags", "notes"]


def test_the_list_stays_on_its_sentence_when_the_story_changes(panel: Panel) -> None:
    found = panel(1142)
    found.told.setCurrentRow(3)
    found.set_story(soren())
    assert found.told.currentRow() == 3 and found.told.current_id() == "lærkehøj"
    found.set_story(Story(TODAY))
    assert found.told.count() == 0 and found.told.current_id() == ""


def test_drawing_and_list_are_as_high_so_that_nothing_jumps(panel: Panel) -> None:
    found = panel(1142)
    height = found.height(), found.line.y()
    found.show_shape("list")
    QApplication.processEvents()
    assert (found.height(), found.line.y()) == height
    assert found.told.height() == found.chart.height()


def test_the_choice_of_shape_leaves_a_narrow_head(panel: Panel) -> None:
    assert panel(1142)._shapes.isVisible() and not panel(678)._shapes.isVisible()


def test_the_line_tells_the_focused_bar_and_then_the_whole_pathway(panel: Panel) -> None:
    found = panel(1142)
    assert found.line.shown()[1].startswith("7 indsatser")
    found.chart.setFocus(Qt.FocusReason.TabFocusReason)
    found.chart.focus_bar("lindevangen")
    assert found.line.shown()[0] == "SEL § 110, Lindevangen 01"


SENTENCE = Sentence("a", "SEL § 110", ": siden 28-05-2026. Kom selv fra gaden. Udflytning aftalt til 15-01-2027.")


@pytest.mark.parametrize(
    ("width", "rest", "keys"),
    [
        (900, SENTENCE.rest, "Enter"),
        (545, SENTENCE.rest, ""),
        (420, ": siden 28-05-2026. Kom selv fra gaden.", ""),
        (250, ": siden 28-05-2026.", ""),
    ],
)
def test_the_line_gives_up_the_keys_then_whole_sentences(width: int, rest: str, keys: str, qtbot: QtBot) -> None:
    line = ExplainingLine()
    qtbot.addWidget(line)
    line.resize(width, 24)
    line.set_keys("Enter")
    line.explain(SENTENCE)
    assert line.shown() == ("SEL § 110", rest, keys)
    assert line.toolTip() == ("" if rest == SENTENCE.rest else SENTENCE.text)
    assert line.accessibleName() == SENTENCE.text


def test_every_part_that_takes_the_keyboard_has_a_name(panel: Panel) -> None:
    found = panel(1142)
    assert found.chart.accessibleName() and found.told.accessibleName() and found.legend.accessibleName()
    found.chart.setFocus()
    QTest.keyClick(found.chart, Qt.Key.Key_Tab)
    assert not found.chart.hasFocus()
