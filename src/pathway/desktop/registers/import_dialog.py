"""Reading a register in: choose the file, see what it would do and every bad row, and only then take it in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from pathway.base.errors import RuleError
from pathway.casework.registers import ImportRefused, ImportReport
from pathway.desktop.forms.registers_import import Ui_ImportForm
from pathway.desktop.parts import CalmDialog, KeyButton, Progress, Words
from pathway.desktop.registers import report_words
from pathway.desktop.registers.reading import Reading, Unreadable
from pathway.desktop.registers.report_view import ReportView
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.workplace import Workplace


class ImportDialog(CalmDialog):
    """All of a file or nothing. Esc stops what is going on, then leaves.

    Args:
        work: The session.
        kind: ``"stays"`` or ``"placements"``; nothing begins with stays.
        parent: The window.
        choose_file: Gives the file, nothing when the person thought better of it.
    """

    def __init__(
        self,
        work: Workplace,
        kind: str | None = None,
        parent: QWidget | None = None,
        choose_file: Callable[[], Path | None] | None = None,
    ) -> None:
        super().__init__(parent, "Pathway", "", width=760)
        self.title.setText(self.tr("Take in a register"))
        self._work = work
        self._choose_file = choose_file or self._ask_for_file
        self._path: Path | None = None
        self._report: ImportReport | None = None
        self._lines = 0
        self.reading = Reading(work)
        self._lay_out(kind)
        self._listen()
        self._show_state()
        self.form.choose.setFocus()

    def _lay_out(self, kind: str | None) -> None:
        self.form = Ui_ImportForm()
        drawn = QWidget()
        self.form.setupUi(drawn)
        kinds = [("stays", self.tr("Stays at the shelter, SEL § 110")), ("placements", self.tr("Placements"))]
        self.form.kind.set_rows(kinds, kind or "stays")
        self.form.file_said.set_reserve(False)
        self.about = Words(
            self.tr(
                "A CSV file with the names of the columns in its first line. "
                "It is tried first: you see what it does before anything is taken in."
            ),
            role="second",
            wrap=True,
        )
        self.progress = Progress()
        self.progress.setContentsMargins(-24, 0, -24, 0)
        self.view = ReportView()
        for part in (drawn, self.about, self.progress, self.view):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.take_in = KeyButton(self.tr("Take in"), "import", "Ctrl+Enter", primary=True)
        self.copy = KeyButton(self.tr("Copy the list"), "copy")
        self.figures = KeyButton(self.tr("See the figures"), "bars")
        for button in (self.take_in, self.copy, self.figures):
            self.bottom.add(button)

    def _listen(self) -> None:
        self.form.choose.clicked.connect(self.choose)
        self.form.kind.chosen.connect(lambda _kind: self._try())
        self.take_in.clicked.connect(self._take_in)
        self.copy.clicked.connect(self._copy)
        self.figures.clicked.connect(self._see_figures)
        self.progress.cancelled.connect(self._stop)
        self.reading.went.connect(self._went)
        self.reading.tried.connect(self._tried)
        self.reading.kept.connect(self._kept)
        self.reading.objected.connect(self._objected)
        self.reading.failed.connect(lambda error: self._say(outside_words(error)))

    def choose(self) -> None:
        """Ask for a file, and try it."""
        path = self._choose_file()
        if path is not None:
            self._path = path
            self.form.file.setText(path.name)
            self._try()

    def _try(self) -> None:
        if self._path is None or self.reading.busy:
            return
        self._begin()
        self.reading.try_file(self._kind(), self._path)

    def _take_in(self) -> None:
        if self._report is not None and not self.reading.busy:
            self._begin()
            self.reading.take_in(self._kind())

    def _kind(self) -> str:
        return str(self.form.kind.value())

    def _begin(self) -> None:
        """Forget what was told of the file before; what goes on stands in its place."""
        self._report, self._lines = None, 0
        self.form.file_said.show_message("", "", "")
        self.view.hide()
        self.progress.wait(self.tr("The file is read …"))
        self._show_state(busy=True)

    def _went(self, step: str, rows: int) -> None:
        if not self.reading.busy or self.reading.stopping:
            return
        if step == "read":
            self._lines = self._lines or self.reading.lines()
            self.progress.set(rows, max(self._lines, rows + 1), self.tr("Rows read:"))
        elif step == "compare":
            self.progress.wait(self.tr("The rows are held against what is known …"))
        else:
            self.progress.wait(self.tr("The rows are kept …"))

    def _stop(self) -> None:
        self.reading.stop()
        self.progress.wait(self.tr("It is being stopped …"))

    def _tried(self, report: ImportReport) -> None:
        self._report = report
        self.view.show_report(report)
        self._show_state()
        (self.take_in if self.take_in.isEnabled() else self.form.choose).setFocus()

    def _kept(self, report: ImportReport) -> None:
        self._tried(report)
        self._work.ways.saved.emit(self.tr("Register taken in"))
        self.leave.setFocus()

    def _objected(self, error: RuleError) -> None:
        if isinstance(error, ImportRefused):
            self._tried(error.report)
            return
        words = outside_words(error.outside) if isinstance(error, Unreadable) else rule_words(error)
        self._say(words, "warning" if error.code == "registers.stopped" else "error")

    def _say(self, words: str, kind: str = "error") -> None:
        """Say why nothing was taken in, beside the file; another one can be chosen, or the same again."""
        self.form.file_said.show_message(kind, words, "")
        self._show_state()
        self.form.choose.setFocus()

    def _show_state(self, *, busy: bool = False) -> None:
        """Offer what can be done now."""
        report = self._report
        self.progress.setVisible(busy)
        self.about.setVisible(report is None and not busy)
        for field in (self.form.kind, self.form.choose):
            field.setEnabled(not busy)
        done = report is not None and report.kept
        self.take_in.setVisible(not done)
        self.take_in.setEnabled(report is not None and not report.problems and report.brings > 0)
        self.copy.setVisible(report is not None and bool(report.problems or report.warnings))
        self.figures.setVisible(done and report is not None and report.kind == "stays")

    def _copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(report_words.as_text(self._report))
            self._work.ways.saved.emit(self.tr("The list is copied"))

    def _see_figures(self) -> None:
        self.accept()
        self._work.ways.page.emit("figures")

    def _ask_for_file(self) -> Path | None:
        kinds = self.tr("Registers (*.csv *.txt);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a register"), "", kinds)
        return Path(chosen) if chosen else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop what is going on by Esc; leave by it when nothing does."""
        if event.key() == Qt.Key.Key_Escape and self.reading.busy and not self.reading.stopping:
            self._stop()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Leave; what is going on is stopped, and nothing of it is kept."""
        self.reading.stop()
        super().done(result)
