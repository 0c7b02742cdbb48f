"""A paper in the window: looked at, printed, saved as a file when asked for. Nothing is written to the disk before."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.casework.papers import save_paper
from pathway.desktop import look
from pathway.desktop.paper.page_turner import PageTurner
from pathway.desktop.paper.printing import a4_printer, print_pdf
from pathway.desktop.paper.sheet import Sheet
from pathway.desktop.paper.to_show import PaperToShow, named_by_title
from pathway.desktop.parts import KeyButton, PageHead, Segment, StateLabel
from pathway.desktop.workplace import Workplace

WHOLE, WIDTH = "whole", "width"
ICONS_FROM = 1000


class PaperView(QWidget):
    """Shows a paper page by page, whole or by its width.

    Args:
        work: The session.
        paper: The PDF's bytes, or a `PaperToShow` with a file name and a way to make it again with the address.
        title: What it is called; without personal data, since it also names the print job.
        parent: The window.
    """

    closed = Signal()
    """Somebody is done with the paper."""

    def __init__(self, work: Workplace, paper: bytes | PaperToShow, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        today = datetime.now().astimezone().date()
        self.paper = PaperToShow(paper, named_by_title(title, today)) if isinstance(paper, bytes) else paper
        self.title = title
        self.pdf = self.paper.pdf
        self.head = PageHead(title)
        self.sheet = Sheet(work.background)
        self.turner = PageTurner(self.sheet)
        self.zoom = Segment([(WHOLE, self.tr("Whole page")), (WIDTH, self.tr("Width"))], WHOLE, self.tr("Size"))
        self.address = QCheckBox(self.tr("Take the address along"))
        self.protected = StateLabel("person.protected", self.tr("Address protected"))
        self.save = KeyButton(self.tr("Save as PDF…"), "export", "Ctrl+S")
        self.print = KeyButton(self.tr("Print"), "printer", "Ctrl+P", primary=True)
        self.close_paper = KeyButton(self.tr("Close"), "", "Esc")
        self._lay_out()
        self._listen()
        self.sheet.show_pdf(self.pdf)

    def _lay_out(self) -> None:
        look.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.mark(self.head, role="surface")
        may_take = self.paper.again is not None
        self.address.setVisible(may_take)
        self.protected.setVisible(may_take and self.paper.protected)
        for act in (self.protected, self.address, self.save, self.print, self.close_paper):
            self.head.add(act)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.title)
        self.area.setWidget(self.sheet)
        bar = QHBoxLayout()
        bar.addWidget(self.turner, 1)
        bar.addSpacing(16)
        bar.addWidget(self.zoom)
        below = QVBoxLayout()
        below.setContentsMargins(24, 12, 24, 12)
        below.setSpacing(10)
        below.addLayout(bar)
        below.addWidget(self.area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(below, 1)
        self.setFocusProxy(self.area)

    def _listen(self) -> None:
        self.zoom.chosen.connect(lambda value: self.sheet.fit_width(value == WIDTH))
        self.address.clicked.connect(self._take_address)
        self.save.clicked.connect(self.save_file)
        self.print.clicked.connect(self.print_out)
        self.close_paper.clicked.connect(self.closed)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the page, so that it turns and scrolls."""
        super().showEvent(event)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc, turn pages by PgUp and PgDn; a page that is higher than the window scrolls first."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif steps is not None:
            self.turn(steps)
        else:
            super().keyPressEvent(event)

    def turn(self, steps: int) -> None:
        """Show what comes next: the rest of the page, then the page after it."""
        bar = self.area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + steps * bar.pageStep())
        if bar.value() == before:
            page = self.sheet.page
            self.turner.turn(steps)
            if self.sheet.page != page:
                bar.setValue(bar.minimum() if steps > 0 else bar.maximum())

    def _take_address(self, wanted: bool) -> None:
        again = self.paper.again
        if again is None:
            return
        self.print.setEnabled(False)
        self.save.setEnabled(False)
        again(wanted, self._made_again)

    def _made_again(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.sheet.show_pdf(pdf)
        self.print.setEnabled(True)
        self.save.setEnabled(True)

    def print_out(self) -> None:
        """Ask for a printer and print."""
        printer = a4_printer(self.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.sheet.count)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print off the window's thread, and say when it is done; the window says what went wrong."""
        pdf = self.pdf
        self.print.setEnabled(False)
        self._work.background.call(
            lambda: print_pdf(pdf, printer),
            owner=self,
            done=self._printed,
            failed=lambda _error: self.print.setEnabled(True),
        )

    def _printed(self, _pages: int) -> None:
        self.print.setEnabled(True)
        self._work.ways.saved.emit(self.tr("Sent to the printer"))

    def save_file(self) -> None:
        """Ask where, and save the paper as a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / self.paper.file_name)
        kinds = self.tr("PDF file (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), suggested, kinds)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the paper as a file. Nothing half written is left; the window says what went wrong."""
        pdf = self.pdf
        self._work.background.call(
            lambda: save_paper(pdf, path),
            owner=self,
            done=lambda _none: self._work.ways.saved.emit(self.tr("Saved as PDF")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave icons out where there is little room, keys never."""
        super().resizeEvent(event)
        wide = self.width() >= ICONS_FROM
        self.save.set_icon("export" if wide else "")
        self.print.set_icon("printer" if wide else "")
