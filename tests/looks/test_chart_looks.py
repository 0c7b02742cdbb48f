"""How the chart looks: every word is read on its ground, in every scheme, and what is painted is where it was laid."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chart_stories import TODAY, long, soren
from pathway.charts.layout import draw
from pathway.charts.primitives import Drawing, Line, Rect, Ring, Text
from pathway.charts.primitives import Path as Shape
from pathway.charts.sizes import fitting
from pathway.charts.story import Story
from pathway.charts.walk import target_of
from pathway.charts.window import Zoom, opened
from pathway.charts.words import DANISH
from pathway.desktop import look
from pathway.desktop.chart import ChartPanel
from pathway.desktop.chart import painter as paint
from pathway.desktop.chart import type as fonts
from pathway.desktop.chart.colours import colour

READ, SEEN = 4.5, 3.0
SCHEMES = ("light", "dark", "contrast")
FAINT = {"future", "year", "quarter", "lane", "split"}
"""Grounds and lines that carry no meaning of their own."""


def laid_out(story: Story, zoom: Zoom = Zoom.THREE_YEARS, width: int = 1142) -> Drawing:
    return draw(story, opened(story, zoom), fitting(width, 5), fonts.width, DANISH)


def painted(drawing: Drawing, ratio: float = 1.0) -> QImage:
    image = QImage(round(drawing.width * ratio), round(drawing.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(look.colour("surface"))
    painter = QPainter(image)
    paint.paint(drawing, painter)
    painter.end()
    return image


def luminance(shade: QColor) -> float:
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(colour(one)), luminance(colour(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    look.apply(qapp, request.param)
    yield request.param
    look.apply(qapp, "light")


def test_every_word_is_read_on_the_ground_it_stands_on(scheme: str) -> None:
    texts = [each for story in (soren(), long()) for zoom in Zoom for each in laid_out(story, zoom).primitives]
    pairs = {(each.colour, each.ground) for each in texts if isinstance(each, Text)}
    assert len(pairs) > 8
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < READ} == {}


def test_every_sign_is_seen_on_surface_and_future(scheme: str) -> None:
    shapes = [each for each in laid_out(long(), Zoom.ALL).primitives if each.part not in FAINT]
    strokes = {each.stroke for each in shapes if isinstance(each, Rect | Line | Shape | Ring)} - {None, "surface"}
    inks = {ink for ink in strokes if ink and not ink.startswith("on-") and ink != "line"}
    assert {ink for ink in inks for ground in ("surface", "future") if contrast(ink, ground) < SEEN} == set()


def test_a_word_stands_where_it_is_said_to(scheme: str) -> None:
    """The ground under the left end of every word in a bar is the bar's own fill."""
    drawing = laid_out(soren())
    image = painted(drawing)
    labels = [each for each in drawing.lanes if isinstance(each, Text) and each.part == "label"]
    assert len(labels) == 7
    for each in labels:
        assert image.pixelColor(round(each.x) - 2, round(each.y) - 4) == colour(each.ground)


def test_in_high_contrast_fills_go_and_signs_stay(qapp: QApplication) -> None:
    look.apply(qapp, "contrast")
    image = painted(laid_out(soren()))
    greys = {QColor(image.pixel(x, y)).name() for x in range(0, 1142, 3) for y in range(251)}
    look.apply(qapp, "light")
    assert {"#000000", "#ffffff"} <= greys
    assert all(QColor(name).hsvSaturation() < 40 for name in greys)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_sides_of_a_bar_are_sharp_at_every_scale(qapp: QApplication, ratio: float) -> None:
    look.apply(qapp, "light")
    drawing = laid_out(soren())
    image = painted(drawing, ratio)
    target = target_of(drawing, "kilden")
    assert target is not None
    y = round((target.box[1] + 5) * ratio)
    left, right = round((target.box[0] - 4) * ratio), round((target.box[0] + 4) * ratio)
    pure = [look.colour("surface"), look.colour("bar-edge"), colour("rung-6")]
    seen = [image.pixelColor(x, y) for x in range(left, right)]
    assert all(min(apart(each, other) for other in pure) <= 3 for each in seen)
    assert sum(apart(each, pure[1]) <= 3 for each in seen) == max(1, int(ratio + 0.25))


def apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def test_the_pictures_can_be_looked_at(qtbot: QtBot, qapp: QApplication, tmp_path: Path, scheme: str) -> None:
    """The panel in each scheme, in drawing and list, wide and narrow, with the ring on a bar."""
    for width in (1142, 678):
        page = QWidget()
        panel = ChartPanel(page)
        qtbot.addWidget(page)
        page.resize(width, 688)
        panel.resize(width, 330)
        page.show()
        panel.set_story(soren())
        panel.chart.setFocus(Qt.FocusReason.TabFocusReason)
        panel.chart.focus_bar("lindevangen")
        for shape in ("drawing", "list"):
            panel.show_shape(shape)
            qapp.processEvents()
            image = panel.grab().toImage()
            assert image.save(str(tmp_path / f"chart-{scheme}-{width}-{shape}.png"))
            assert len({image.pixel(x, y) for x in range(0, width, 5) for y in range(0, 280, 3)}) > 4


def test_the_empty_chart_is_not_blank(qapp: QApplication) -> None:
    look.apply(qapp, "light")
    empty = Story(TODAY)
    image = painted(draw(empty, opened(empty, Zoom.THREE_YEARS), fitting(640, 0), fonts.width, DANISH))
    assert len({image.pixel(x, 57) for x in range(300)}) > 2
