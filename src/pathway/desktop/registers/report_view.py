"""A register's report on the screen: the verdict, its figures side by side, and every row that is to be looked at."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.casework.registers import ImportReport
from pathway.desktop import look
from pathway.desktop.parts import RowList, StateLabel, Words
from pathway.desktop.registers import report_words

LIST_HIGH, LOW_LIST_HIGH, SHORT_ROWS = 220, 160, 3
ROOMY = 600
"""A window lower than this shows fewer rows at once, so that the dialog need not scroll around its list."""


class ReportView(QWidget):
    """Shows one report; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Words(role="strong", wrap=True)
        self.sign = StateLabel("deadline.none", "")
        self.besides = Words(role="second", wrap=True)
        self.rows = RowList(
            report_words.columns(), self.tr("Rows to be looked at"), row="row_today", heads=True, bar=False
        )
        self.figures = [(Words(role="strong", tabular=True), Words(role="caption")) for _ in range(6)]
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.sign)
        said.addWidget(self.verdict, 1)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for number, label in self.figures:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(label)
            figures.addLayout(column)
        figures.addStretch(1)
        self._counted = QWidget()
        self._counted.setLayout(figures)
        figures.setContentsMargins(0, 4, 0, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(said)
        layout.addWidget(self._counted)
        layout.addWidget(self.besides)
        layout.addWidget(self.rows, 1)

    def show_report(self, report: ImportReport) -> None:
        """Show what the file does, or did, or what is wrong with it."""
        state, words = report_words.verdict(report)
        self.sign.set(state, "")
        self.sign.setVisible(state != "deadline.none")
        self.verdict.setText(words)
        for (number, label), (counted, what) in zip(self.figures, report_words.counts(report), strict=True):
            number.setText(counted)
            label.setText(what)
            number.setAccessibleName(f"{counted} {what}")
        self._counted.setVisible(not report.problems)
        also = "" if report.problems else report_words.besides(report)
        self.besides.setText(also)
        self.besides.setVisible(bool(also))
        rows = report_words.rows(report)
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        needed = look.row("row_table_dense") + look.row("row_today") * min(len(rows), SHORT_ROWS) + 8
        self.rows.setMinimumHeight(needed if len(rows) <= SHORT_ROWS else self._room())
        self.show()

    def _room(self) -> int:
        below = self.window().parentWidget()
        return LIST_HIGH if below is None or below.window().height() >= ROOMY else LOW_LIST_HIGH
