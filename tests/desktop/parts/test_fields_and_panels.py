"""Fields with their messages, growing text, states, banners, dialogs and panels."""

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parts_scene import shown
from pathway.desktop import look
from pathway.desktop.look.ring import FocusRing
from pathway.desktop.parts import (
    CalmDialog,
    Choices,
    DockPanel,
    FieldRow,
    KeyButton,
    Month,
    MonthBars,
    Notice,
    NumberedColumn,
    Progress,
    SavedState,
    Scrim,
    StateLabel,
    TextArea,
)
from pathway.desktop.parts.bars_layout import lay_out

MONTHS = [Month("jan", 7, 5), Month("feb", 7, 3), Month("mar", 2, 8)]


def test_an_error_is_told_and_framed_and_nothing_jumps(qtbot: QtBot) -> None:
    field = QLineEdit("31-11-2026")
    row = FieldRow("Dato", field, "dagen for indskrivning")
    shown(qtbot, row)
    height = row.sizeHint().height()
    row.set_error("November har 30 dage.")
    assert row.sizeHint().height() == height
    assert (field.accessibleName(), field.property("state")) == ("Dato", "error")
    assert field.accessibleDescription() == "November har 30 dage. dagen for indskrivning"
    row.clear()
    assert (row.problem(), field.accessibleDescription()) == ("", "dagen for indskrivning")


def test_the_frame_of_a_faulty_field_is_two_pixels_of_danger(qtbot: QtBot) -> None:
    field = QLineEdit("31-11-2026")
    row = FieldRow("Dato", field)
    shown(qtbot, row)
    before = field.size()
    row.set_error("Nej")
    picture = field.grab().toImage()
    middle = field.height() // 2
    danger = look.colour("danger").rgb()
    assert [picture.pixel(x, middle) == danger for x in (0, 1, 2)] == [True, True, False]
    assert field.size() == before


def test_a_warning_is_confirmed_for_good_by_its_link(qtbot: QtBot) -> None:
    row = FieldRow("CPR", QLineEdit("010165-4711"))
    shown(qtbot, row)
    row.set_warning("Kontrolcifret passer ikke.", "Nummeret er rigtigt")
    link = row.message.link
    assert link.isVisible()
    with qtbot.waitSignal(row.confirmed):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert (row.problem(), link.isVisible()) == ("", False)


def test_a_text_area_grows_keeps_plain_text_and_lets_tab_out(qtbot: QtBot) -> None:
    area, after = TextArea(lines=2, label="Fakta"), KeyButton("Gem")
    shown(qtbot, area, after, size=(400, 600))
    low = area.height()
    for _line in range(6):
        QTest.keyClicks(area, "en linje")
        QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.height() >= low + 4 * look.line()
    assert area.text() == "en linje\n" * 6
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_pasting_into_a_text_area_leaves_marks_behind(qtbot: QtBot) -> None:
    area = TextArea(label="Fakta")
    qtbot.addWidget(area)
    data = QMimeData()
    data.setHtml("<b>fed</b> skrift")
    data.setText("fed skrift")
    area.insertFromMimeData(data)
    assert "font-weight" not in area.toHtml().split("<body", 1)[1].replace("font-weight:400", "")
    assert area.text() == "fed skrift"


def test_a_text_area_is_never_wider_than_its_measure(qtbot: QtBot) -> None:
    area = TextArea(label="Fakta")
    shown(qtbot, area, size=(1600, 400))
    assert area.width() < look.paint.width_of("n" * 80, look.font())


def test_a_written_text_cannot_be_undone_into_the_one_before(qtbot: QtBot) -> None:
    area = TextArea("en andens notat", label="Fakta")
    qtbot.addWidget(area)
    area.set_text("dette notat")
    area.undo()
    assert area.text() == "dette notat"


def test_not_saved_is_loud_and_can_be_tried_again(qtbot: QtBot) -> None:
    saved = SavedState()
    shown(qtbot, saved)
    saved.unsaved("drevet er fuldt")
    again = next(one for one in saved.findChildren(QAbstractButton) if one.isVisible())
    with qtbot.waitSignal(saved.retry):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert "drevet er fuldt" in saved.text()
    saved.saved("09:41")
    assert not again.isVisible()
    assert "09:41" in saved.text()


def test_every_state_has_a_sign_that_is_drawn_and_a_colour(qtbot: QtBot) -> None:
    for name, state in look.states().items():
        label = StateLabel(name, "ord")
        qtbot.addWidget(label)
        picture = label.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(16) for y in range(picture.height())}
        assert state.sign in look.icon_names(), name
        assert len(colours) > 1, name
        assert label.accessibleName() == "ord"


def test_a_banner_stays_until_it_is_dealt_with(qtbot: QtBot) -> None:
    notice = Notice()
    shown(qtbot, notice)
    assert not notice.isVisible()
    notice.set("Drevet er fuldt.", "Prøv igen")
    assert notice.isVisible()
    with qtbot.waitSignal(notice.acted):
        QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notice.closed):
        QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_long_work_says_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    progress = Progress()
    shown(qtbot, progress)
    progress.set(212, 300)
    assert progress.isVisible()
    assert "212" in progress.words.text()
    assert "300" in progress.words.text()
    with qtbot.waitSignal(progress.cancelled):
        QTest.mouseClick(progress.stop, Qt.MouseButton.LeftButton)
    progress.set(300, 300)
    assert not progress.isVisible()


def test_a_dialog_dims_the_window_and_leaves_on_esc(qtbot: QtBot) -> None:
    page = QWidget()
    window = shown(qtbot, page)
    dialog = CalmDialog(page, "Udflytning", "Kaj Ærenlund")
    dialog.set_columns([NumberedColumn(1, "Hvordan", "", Choices([], "Hvordan"))])
    dialog.open()
    scrim = window.findChildren(Scrim)[0]
    assert scrim.isVisible()
    assert scrim.geometry() == window.rect()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(Scrim))


def test_a_scrim_takes_the_click_that_was_meant_for_the_page(qtbot: QtBot) -> None:
    button = KeyButton("Notat")
    window = shown(qtbot, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    scrim = Scrim(window, "palette")
    scrim.show()
    on_top = window.childAt(window.rect().center())
    assert on_top is scrim
    with qtbot.waitSignal(scrim.clicked):
        QTest.mouseClick(on_top, Qt.MouseButton.LeftButton)
    window.resize(700, 500)
    assert (pressed, scrim.size()) == ([], window.size())


def test_a_panel_closes_on_esc_from_a_field_inside(qtbot: QtBot) -> None:
    panel, field = DockPanel("Nyt notat"), QLineEdit()
    panel.body.addWidget(field)
    shown(qtbot, panel)
    field.setFocus()
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert panel.width() == look.size("note_panel")


def test_the_months_stand_on_one_scale() -> None:
    placed = lay_out(MONTHS, 92, 392, 200)
    heights = {bar.count: bar.height for bar in (*placed.above, *placed.below)}
    assert heights[2] / 2 == heights[8] / 8 == heights[5] / 5
    assert placed.below[2].top + placed.below[2].height <= 200 - 16
    assert placed.above[0].top >= 16


def test_no_month_at_all_is_no_division_by_nothing() -> None:
    assert lay_out([], 92, 392, 200).above == ()
    assert lay_out([Month("jan", 0, 0)], 92, 392, 200).above[0].height == 0


def test_the_bars_are_told_and_chosen_by_keys(qtbot: QtBot) -> None:
    bars = MonthBars("planlagt", "ikke-planlagt")
    bars.set_months(MONTHS)
    shown(qtbot, bars)
    assert "planlagt 7" in bars.accessibleDescription()
    assert "ikke-planlagt 8" in bars.accessibleDescription()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    with qtbot.waitSignal(bars.chosen) as told:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert told.args == [1]


def _ring(window: QWidget) -> QRect:
    ring = next(one for one in window.findChildren(FocusRing) if one.isVisible())
    return QRect(ring.mapTo(window, ring.rect().topLeft()), ring.size())


def test_the_ring_lies_two_pixels_off_a_button_and_tight_on_a_field(qtbot: QtBot) -> None:
    button, field = KeyButton("Plan", "plan", "P"), QLineEdit("Frøya")
    window = shown(qtbot, button, field)
    assert _ring(window) == button.geometry().adjusted(-4, -4, 4, 4)
    field.setFocus()
    assert _ring(window) == field.geometry().adjusted(-2, -2, 2, 2)
    picture = window.grab().toImage()
    assert picture.pixel(field.x() - 1, field.geometry().center().y()) == look.colour("accent").rgb()


def test_the_ring_follows_what_moves_and_leaves_what_goes(qtbot: QtBot) -> None:
    button = KeyButton("Plan")
    window = shown(qtbot, button)
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    before = _ring(window)
    layout.insertSpacing(0, 40)
    qtbot.waitUntil(lambda: _ring(window).top() != before.top())
    assert _ring(window) == button.geometry().adjusted(-4, -4, 4, 4)
    button.hide()
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(FocusRing)))
