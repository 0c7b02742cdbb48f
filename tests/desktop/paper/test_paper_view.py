"""A paper is looked at, printed and saved; the address goes along only when somebody ticks it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.plans.scene import agreed, soren
from documents.reading import pages, picture
from documents.reading import text as text_of
from pathway.casework.office import Office
from pathway.casework.operation import Desk, look
from pathway.casework.papers import Paper, PrintPlan, print_stay_plan
from pathway.citizens.citizen import CitizenId
from pathway.desktop.paper.paper_view import WIDTH, PaperView
from pathway.desktop.paper.printing import a4_printer, print_pdf
from pathway.desktop.paper.to_show import PaperToShow, to_show
from pathway.desktop.workplace import Workplace
from pathway.store.work import Work

Shown = Callable[..., PaperView]


@look("tests.subjects", logged=False)
def subjects(work: Work, desk: Desk, asked: CitizenId) -> tuple[str, ...]:
    return tuple(entry.access.subject for entry in work.log.entries(asked))


@pytest.fixture
def paper(office: Office) -> Paper:
    return office.do(print_stay_plan, PrintPlan(agreed(office, soren(office)).id))


@pytest.fixture
def view(workplace: Workplace, shown: Shown, paper: Paper, qtbot: QtBot) -> PaperView:
    made = shown(PaperView(workplace, paper.pdf, "Opholdsplan"))
    qtbot.waitUntil(lambda: made.sheet.drawn)
    return made


def dots(image: QImage) -> list[int]:
    small = image.scaled(150, 212, mode=Qt.TransformationMode.SmoothTransformation)
    return [small.pixelColor(x, y).value() for x in range(150) for y in range(212)]


def test_a_paper_is_shown_as_it_is_printed(view: PaperView, paper: Paper) -> None:
    shown = dots(view.sheet._image)
    printed = dots(picture(paper.pdf))
    assert sum(abs(a - b) for a, b in zip(shown, printed, strict=True)) / len(shown) < 4
    assert min(shown) < 150


def test_pages_are_turned_by_key(view: PaperView, qtbot: QtBot) -> None:
    assert view.sheet.count == 2
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.sheet.page == 1
    assert not view.turner.on.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.sheet.page == 0


def test_a_page_shown_by_its_width_is_read_to_its_end_before_the_next(view: PaperView, qtbot: QtBot) -> None:
    view.zoom.choose(WIDTH)
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().maximum() > 0)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.sheet.page == 0
    for _press in range(6):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.sheet.page == 1


def test_esc_leaves(view: PaperView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_plain_bytes_offer_no_address(view: PaperView) -> None:
    assert not view.address.isVisible() and not view.protected.isVisible()


def test_a_protected_address_goes_along_only_when_ticked_and_the_log_knows(
    office: Office, workplace: Workplace, shown: Shown, qtbot: QtBot
) -> None:
    stay = soren(office)
    plan = agreed(office, stay)

    def again(with_address: bool, have: Callable[[bytes], None]) -> None:
        asked = PrintPlan(plan.id, with_address)
        workplace.background.run(print_stay_plan, asked, owner=workplace.background, done=lambda made: have(made.pdf))

    view = shown(PaperView(workplace, to_show(office.do(print_stay_plan, PrintPlan(plan.id)), again), "Opholdsplan"))
    assert view.protected.isVisible() and not view.address.isChecked()
    assert "Skjulvej" not in text_of(view.pdf)
    QTest.mouseClick(view.address, Qt.MouseButton.LeftButton, pos=view.address.rect().center() / 4)
    qtbot.waitUntil(lambda: "Skjulvej 4" in text_of(view.pdf))
    assert office.do(subjects, stay.citizen)[0] == f"{plan.id} address"
    qtbot.waitUntil(view.print.isEnabled)
    QTest.mouseClick(view.address, Qt.MouseButton.LeftButton, pos=view.address.rect().center() / 4)
    qtbot.waitUntil(lambda: "Skjulvej" not in text_of(view.pdf))


def test_every_page_is_printed_sharp_and_in_its_place(paper: Paper, tmp_path: Path) -> None:
    printer = a4_printer("Opholdsplan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(paper.pdf, printer) == 2
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert len(pages(printed)) == 2
    for page in (0, 1):
        ours, theirs = dots(picture(printed, page)), dots(picture(paper.pdf, page))
        assert sum(abs(a - b) for a, b in zip(ours, theirs, strict=True)) / len(ours) < 4
    assert "Ådal".encode() not in printed and "Ådal".encode("utf-16-be") not in printed


def test_only_the_pages_that_were_asked_for_are_printed(paper: Paper, tmp_path: Path) -> None:
    printer = a4_printer("Opholdsplan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    assert print_pdf(paper.pdf, printer) == 1
    printed = dots(picture((tmp_path / "printed.pdf").read_bytes()))
    second = dots(picture(paper.pdf, 1))
    assert sum(abs(a - b) for a, b in zip(printed, second, strict=True)) / len(second) < 4


def test_a_paper_is_printed_beside_the_window_and_the_window_is_told(
    view: PaperView, workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = a4_printer("Opholdsplan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(workplace.ways.saved):
        view.print_on(printer)
        assert not view.print.isEnabled()
    assert view.print.isEnabled()
    assert len(pages((tmp_path / "printed.pdf").read_bytes())) == 2


def test_a_printer_that_does_not_begin_is_said_and_the_paper_stays(
    view: PaperView, workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = a4_printer("Opholdsplan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no-such-folder" / "printed.pdf"))
    with qtbot.waitSignal(workplace.background.outside) as told:
        view.print_on(printer)
    assert told.args[0].code == "papers.no_printer"
    qtbot.waitUntil(view.print.isEnabled)


def test_a_paper_is_saved_byte_for_byte_and_in_place_of_an_older_one(
    view: PaperView, paper: Paper, tmp_path: Path, workplace: Workplace, qtbot: QtBot
) -> None:
    path = tmp_path / view.paper.file_name
    path.write_bytes(b"old")
    with qtbot.waitSignal(workplace.ways.saved):
        view.save_to(path)
    assert path.read_bytes() == paper.pdf
    assert [each.name for each in tmp_path.glob(".pathway-*")] == []


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(
    view: PaperView, tmp_path: Path, workplace: Workplace, qtbot: QtBot
) -> None:
    taken = tmp_path / "folder.pdf"
    taken.mkdir()
    with qtbot.waitSignal(workplace.background.outside) as told:
        view.save_to(taken)
    assert told.args[0].code == "papers.not_written"
    assert list(tmp_path.glob(".pathway-*")) == []


def test_showing_and_printing_leave_no_file_behind(
    workplace: Workplace, shown: Shown, paper: Paper, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(empty))
    made = shown(PaperView(workplace, paper.pdf, "Opholdsplan"))
    qtbot.waitUntil(lambda: made.sheet.drawn)
    assert list(empty.iterdir()) == []


def test_file_names_tell_what_and_when_and_nobody() -> None:
    named = to_show(Paper(b"", "stay_plan", date(2026, 11, 23))).file_name
    assert named.endswith("-2026-11-23.pdf")
    assert "b''" not in repr(PaperToShow(b"Karen")) and "Karen" not in repr(PaperToShow(b"Karen"))


def test_every_part_has_a_name(view: PaperView) -> None:
    focusable = [each for each in view.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [type(each).__name__ for each in focusable if each.isVisible() and not _named(each)] == []


def _named(widget: QWidget) -> bool:
    text = getattr(widget, "text", lambda: "")()
    return bool(widget.accessibleName() or text)
