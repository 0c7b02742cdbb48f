"""A register read in at the window: tried first, every bad row told, all of it or nothing, and never twice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pathway.casework.figures import counted_years
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.desktop.figures.figures_page import FiguresPage
from pathway.desktop.registers.import_dialog import ImportDialog
from pathway.desktop.workplace import Workplace
from pathway.store.work import Work

WAIT_MS = 20_000
HEAD = "citizen;given_names;family_name;birth_date;sex;shelter;room;moved_in;moved_out;manner;destination"
ANNA = "B1;Anna;Prøve;1980-02-03;F;Husene;01;2025-03-01;;;"
BENT = "B2;Bent;Prøve;1975-05-06;M;Husene;02;2025-04-01;2025-06-01;left;unknown"
BAD = "B3;Carla;Hemmelig;1975-05-06;F;Husene;03;31-02-2025;;gik;"
ANOTHER = "B4;Dan;Prøve;1970-01-02;M;Husene;04;2025-04-01;;;"
REAL = Path(__file__).parents[4] / "shared" / "data" / "frederiksberg-2013" / "stays.csv"

Opened = Callable[[Path], ImportDialog]


@look("tests.counted", logged=False)
def counted(work: Work, desk: Desk, asked: None) -> tuple[int, int, int]:
    """How many citizens, stays and rooms there are; the fixtures made four rooms."""
    return work.citizens.count(), work.stays.count(), work.rooms.count()


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Write a register of stays."""

    def write(*rows: str, head: str = HEAD) -> Path:
        path = tmp_path / "ophold.csv"
        path.write_text("\n".join([head, *rows]), "utf-8")
        return path

    return write


@pytest.fixture
def opened(qtbot: QtBot, workplace: Workplace) -> Opened:
    """Open the dialog, and choose this file by its key."""

    def open_with(path: Path) -> ImportDialog:
        dialog = ImportDialog(workplace, choose_file=lambda: path)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        QTest.keyClick(dialog.form.choose, Qt.Key.Key_Space)
        return dialog

    return open_with


def told(qtbot: QtBot, dialog: ImportDialog) -> str:
    """Wait for the report, and return what it says of the file."""
    qtbot.waitUntil(lambda: not dialog.reading.busy and not dialog.progress.isVisible(), timeout=WAIT_MS)
    return dialog.view.verdict.text() if dialog.view.isVisible() else dialog.form.file_said.words.text()


def figures(dialog: ImportDialog) -> list[str]:
    """The figures of the report, each with its words."""
    view = dialog.view
    assert view.figures[0][0].isVisible()
    return [number.accessibleName() for number, _label in view.figures]


def rows(dialog: ImportDialog) -> list[list[str]]:
    """The rows to be looked at, as they stand in the list."""
    made = dialog.view.rows.rows.rows()
    return [[f"{cell.text} {cell.second}".strip() for cell in row.cells] for row in made if not row.heading]


def test_a_file_is_tried_before_anything_is_kept(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    dialog = opened(file(ANNA, BENT))
    assert told(qtbot, dialog) == "Intet er indlæst endnu. Det gør filen:"
    assert figures(dialog) == [
        "2 rækker læst", "2 nye borgere", "2 nye ophold", "0 afsluttes", "0 ændres", "0 uændrede",
    ]  # fmt: skip
    assert dialog.view.besides.text() == "1 nyt hus, 2 nye pladser"
    assert office.do(counted, None) == (0, 0, 4)
    assert dialog.take_in.isEnabled()


def test_what_was_tried_is_taken_in_by_ctrl_enter(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office, workplace: Workplace
) -> None:
    path = file(ANNA, BENT)
    dialog = opened(path)
    told(qtbot, dialog)
    path.unlink()  # what was tried is in hand: the file itself is asked no more
    with qtbot.waitSignal(workplace.ways.saved, timeout=WAIT_MS) as saved:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == ["Register indlæst"]
    assert told(qtbot, dialog) == "Registeret er indlæst."
    assert office.do(counted, None) == (2, 2, 6)
    assert not dialog.take_in.isVisible()


def test_the_figures_are_one_button_away(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], workplace: Workplace
) -> None:
    dialog = opened(file(BENT))
    told(qtbot, dialog)
    with qtbot.waitSignal(dialog.reading.kept, timeout=WAIT_MS):
        QTest.mouseClick(dialog.take_in, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(workplace.ways.page) as went:
        QTest.mouseClick(dialog.figures, Qt.MouseButton.LeftButton)
    assert went.args == ["figures"]
    assert not dialog.isVisible()


def test_every_bad_row_is_told_by_line_column_and_reason_and_keeps_all_out(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    dialog = opened(file(ANNA, BAD))
    assert told(qtbot, dialog) == "2 fejl, så intet er indlæst. Ret i filen, og vælg den igen."
    assert rows(dialog) == [
        ["3", "manner", "Koden findes ikke i listen. (gik)"],
        ["3", "moved_in", "Ikke en dato. Skriv åååå-mm-dd eller dd-mm-åååå. (31-02-2025)"],
    ]
    assert not dialog.take_in.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.do(counted, None) == (0, 0, 4)


def test_the_list_can_be_copied_and_names_nobody(qtbot: QtBot, opened: Opened, file: Callable[..., Path]) -> None:
    dialog = opened(file(BAD))
    told(qtbot, dialog)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0] == "Linje 2, manner: Koden findes ikke i listen. (gik)"
    shown = copied + "".join(row.spoken for row in dialog.view.rows.rows.rows())
    assert "Carla" not in shown
    assert "Hemmelig" not in shown


def test_the_mended_file_is_tried_again(qtbot: QtBot, opened: Opened, file: Callable[..., Path]) -> None:
    dialog = opened(file(ANNA, BAD))
    told(qtbot, dialog)
    file(ANNA)
    QTest.keyClick(dialog.form.choose, Qt.Key.Key_Space)
    assert told(qtbot, dialog) == "Intet er indlæst endnu. Det gør filen:"
    assert dialog.take_in.isEnabled()


def test_the_same_file_twice_brings_nothing_new(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    path = file(ANNA, BENT)
    first = opened(path)
    told(qtbot, first)
    with qtbot.waitSignal(first.reading.kept, timeout=WAIT_MS):
        first.take_in.click()
    again = opened(path)
    assert told(qtbot, again) == "Netop denne fil er indlæst før. Intet i den er nyt."
    assert figures(again)[-1] == "2 uændrede"
    assert not again.take_in.isEnabled()
    assert office.do(counted, None) == (2, 2, 6)


def test_a_register_of_the_other_kind_is_tried_when_the_kind_is_changed(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path]
) -> None:
    head = "citizen;given_names;family_name;birth_date;rung;offer;started_on"
    dialog = opened(file("B1;Anna;Prøve;1980-02-03;SEL107;Kilden;2025-03-01", head=head))
    assert "fejl" in told(qtbot, dialog)
    dialog.form.kind.setFocus()
    QTest.keyClick(dialog.form.kind, Qt.Key.Key_Down)
    assert told(qtbot, dialog) == "Intet er indlæst endnu. Det gør filen:"
    assert figures(dialog)[2] == "1 nye indsatser"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Filen er tom."),
        (b"PK\x03\x04 a workbook", "Det er en projektmappe"),
        (b"\x7fELF\x00\x01", "Filen er ikke tekst"),
    ],
)
def test_a_file_that_is_no_register_is_told_beside_its_field_and_in_no_banner(
    qtbot: QtBot, opened: Opened, workplace: Workplace, tmp_path: Path, content: bytes, words: str
) -> None:
    banners: list[object] = []
    workplace.background.outside.connect(banners.append)
    path = tmp_path / "ophold.csv"
    path.write_bytes(content)
    dialog = opened(path)
    assert told(qtbot, dialog).startswith(words)
    assert not dialog.take_in.isEnabled()
    assert banners == []


def test_a_file_that_is_gone_is_told(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    assert told(qtbot, opened(tmp_path / "nowhere.csv")).startswith("Filen kan ikke læses")


def many(number: int) -> list[str]:
    """So many people, each with one stay."""
    return [f"B{n};Anna;Prøve;1980-02-03;F;Husene;{n % 40:02d};2025-03-01;2025-03-02;left;" for n in range(number)]


def test_esc_stops_the_reading_and_leaves_nothing(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    dialog = opened(file(*many(10_000)))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert told(qtbot, dialog) == "Stoppet. Intet er indlæst."
    assert dialog.isVisible()
    assert office.do(counted, None) == (0, 0, 4)


def test_stopping_while_a_register_is_taken_in_keeps_nothing_of_it(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    dialog = opened(file(*many(3_000)))
    told(qtbot, dialog)
    dialog.take_in.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert told(qtbot, dialog) == "Stoppet. Intet er indlæst."
    assert office.do(counted, None) == (0, 0, 4)
    assert not dialog.take_in.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_leaving_the_dialog_stops_the_import(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    dialog = opened(file(*many(3_000)))
    told(qtbot, dialog)
    dialog.take_in.click()
    with qtbot.waitSignal(dialog.reading.objected, timeout=WAIT_MS):
        dialog.close()
    assert office.do(counted, None) == (0, 0, 4)


def test_rows_that_came_meanwhile_refuse_the_import_and_are_told(
    qtbot: QtBot, opened: Opened, file: Callable[..., Path], office: Office
) -> None:
    later = opened(file(ANNA.replace("2025-03-01;;;", "2025-02-01;;;"), ANOTHER))
    told(qtbot, later)
    first = opened(file(ANNA))
    told(qtbot, first)
    with qtbot.waitSignal(first.reading.kept, timeout=WAIT_MS):
        first.take_in.click()
    later.take_in.click()
    assert "fejl, så intet er indlæst." in told(qtbot, later)
    assert rows(later)[0][0] == "2"
    assert office.do(counted, None)[:2] == (1, 1)


@pytest.mark.skipif(not REAL.exists(), reason="the year of Frederiksberg is not beside this checkout")
def test_the_year_of_frederiksberg_is_taken_in_and_counted(
    qtbot: QtBot, opened: Opened, office: Office, workplace: Workplace, shown: Callable[..., FiguresPage]
) -> None:
    page = shown(FiguresPage(workplace))
    qtbot.waitUntil(page.empty.isVisible)
    with qtbot.waitSignal(workplace.ways.import_register) as asked:
        QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["stays"]
    dialog = opened(REAL)
    assert told(qtbot, dialog) == "Intet er indlæst endnu. Det gør filen:"
    with qtbot.waitSignal(dialog.reading.kept, timeout=WAIT_MS):
        dialog.take_in.click()
    assert 2013 in office.do(counted_years, None)
    qtbot.waitUntil(lambda: page.years.value() is not None, timeout=WAIT_MS)
    page.years.choose(2013)
    qtbot.waitUntil(lambda: page.list.isVisible() and bool(page.list.rows.rows()), timeout=WAIT_MS)
    words = [row.words() for row in page.list.rows.rows() if not row.heading]
    for counted_there in (
        "Indskrevne, 205",
        "Udskrivninger, 134",
        "Planlagte, 79, 59,0 %",
        "Ikke-planlagte, 55, 41,0 %",
    ):
        assert counted_there in words
