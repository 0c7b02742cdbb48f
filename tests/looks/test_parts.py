"""How the parts look: contrasts as the tokens promise, names on all that takes the keyboard, pictures to look at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from looks.gallery import Gallery
from pathway.desktop import look
from pathway.desktop.look import fonts
from pathway.desktop.look.icons import pixmap
from pathway.desktop.look.tokens import contrast_tokens, table, tokens
from pathway.desktop.parts import KeyButton, StateLabel

TEXT, LINE = 4.5, 3.0


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("kind", "least"), [("text", TEXT), ("line", LINE)])
def test_every_pair_is_seen(scheme: str, kind: str, least: float) -> None:
    colours = tokens(scheme)
    for pair in table()["pair"][kind]:
        role, ground = pair.split(" on ")
        assert _contrast(colours.colour(role), colours.colour(ground)) >= least, pair


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_on_every_rung_are_read(scheme: str) -> None:
    for code, fill in tokens(scheme).fills.items():
        assert _contrast(fill.text, fill.fill) >= TEXT, code


def test_high_contrast_has_two_colours_alone() -> None:
    base, ink = QColor("#000000"), QColor("#ffff00")
    made = contrast_tokens(base, ink)
    assert {colour.name() for colour in made.colours.values()} == {base.name(), ink.name()}
    assert made.colour("on-accent") != made.colour("accent")
    assert made.rung("SEL110").roof == tokens("light").rung("SEL110").roof


def test_an_unknown_place_is_grey_and_off_the_ladder() -> None:
    assert tokens("light").rung("NEW_LAW").fill == tokens("light").colour("off")


def test_icons_are_one_drawing_of_one_colour() -> None:
    folder = Path(str(look.__file__)).parents[4] / "resources" / "icons"
    for name in look.icon_names():
        drawing = (folder / f"{name}.svg").read_text("utf-8")
        assert 'viewBox="0 0 16 16"' in drawing, name
        assert "#" not in drawing, name


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_are_tinted_and_sharp_at_every_scale(qapp: QApplication, scale: float) -> None:
    for name in look.icon_names():
        picture = pixmap(name, "#a61b1b", 16, scale).toImage()
        assert picture.width() == round(16 * scale)
        inked = [
            picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() == 255
        ]  # fmt: skip
        assert inked, name
        assert all(abs(one.red() - 0xA6) < 3 and one.green() < 0x1E for one in inked), name


def test_the_scheme_switches_while_people_work(qtbot: QtBot, qapp: QApplication) -> None:
    look.apply(qapp, "light")
    with qtbot.waitSignal(look.watcher().changed):
        look.apply(qapp, "dark")
    assert look.scheme() == "dark"
    assert qapp.palette().window().color() == look.colour("canvas")
    assert look.colour("canvas").name() == "#14181b"
    look.apply(qapp, "light")


def _window(qtbot: QtBot, scheme: str) -> tuple[QMainWindow, Gallery]:
    window, gallery = QMainWindow(), Gallery({"light": "Lyst", "dark": "Mørkt"}.get(scheme, "Kontrast"))
    window.setCentralWidget(gallery)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    gallery.focus_me.setFocus()
    return window, gallery


def _picture(widget: QWidget, scale: float) -> QImage:
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_gallery_in_every_scheme(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scheme: str, scale: float
) -> None:
    look.apply(qapp, scheme)
    window, gallery = _window(qtbot, scheme)
    image = _picture(window, scale)
    assert image.save(str(tmp_path / f"parts-{scheme}-{scale}.png"))
    seen = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    roles = ("surface", "text", "accent", "accent-tint", "danger", "warn", "ok", "edge", "shelter-fill")
    assert {role for role in roles if look.colour(role).rgb() not in seen} == set()
    button = gallery.focus_me
    beside = button.mapTo(window, QPoint(-3, button.height() // 2)) * scale
    assert image.pixel(round(beside.x()), round(beside.y())) == look.colour("accent").rgb()
    look.apply(qapp, "light")


def test_all_that_takes_the_keyboard_has_a_name(qtbot: QtBot, qapp: QApplication) -> None:
    look.apply(qapp, "light")
    window, _gallery = _window(qtbot, "light")
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, type(widget).__name__


def test_tab_reaches_every_part(qtbot: QtBot, qapp: QApplication) -> None:
    look.apply(qapp, "light")
    window, gallery = _window(qtbot, "light")
    reached = set()
    for _step in range(60):
        reached.add(qapp.focusWidget())
        gallery.focusNextPrevChild(True)
    wanted = {
        one for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisible()
        and not one.focusProxy() and not one.inherits("QRadioButton")
    }  # fmt: skip
    assert wanted <= reached


def test_a_frame_lies_on_whole_device_pixels() -> None:
    for scale in (1.0, 1.25, 1.5, 2.0):
        image = QImage(round(60 * scale), round(60 * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        look.paint.frame(painter, QRectF(5, 5, 30, 30), QColor("white"), QColor("black"), 1, 0)
        painter.end()
        row = [image.pixelColor(x, round(20 * scale)).lightness() for x in range(image.width())]
        assert set(row) == {0, 255}, scale
        assert row.count(0) == 2 * max(1, int(scale + 0.25)), scale


def test_parts_grow_with_the_text_of_the_system(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person who reads at 160 % has the same parts, only larger: nothing that holds words keeps its pixels."""
    small = StateLabel("text.draft", "kladde gemt").sizeHint(), KeyButton("Plan", key="P").sizeHint()
    large = QFont("Inter")
    large.setPointSizeF(16)
    fonts.font.cache_clear()
    monkeypatch.setattr(fonts, "system_font", lambda: large)
    try:
        state, button = StateLabel("text.draft", "kladde gemt"), KeyButton("Plan", key="P")
        assert state.sizeHint().height() >= QFontMetricsF(look.font()).height()
        assert state.sizeHint().width() > 1.4 * small[0].width()
        assert button.sizeHint().height() >= 1.5 * small[1].height()
        assert look.wide(464) > 464
        assert look.row("row_list") > look.size("row_list")
    finally:
        fonts.font.cache_clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_placeholder_is_read_as_easily_as_a_second_line(qtbot: QtBot, qapp: QApplication, scheme: str) -> None:
    look.apply(qapp, scheme)
    field = QLineEdit()
    field.setPlaceholderText("MMMMMMMM")
    field.resize(200, 32)
    qtbot.addWidget(field)
    picture = field.grab().toImage()
    inner = [picture.pixelColor(x, y) for x in range(8, 90) for y in range(6, 26)]
    assert max(_contrast(one, look.colour("surface")) for one in inner) >= TEXT
    look.apply(qapp, "light")
