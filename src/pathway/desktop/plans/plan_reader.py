"""A version that is not written in any more, as plain text from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.casework.plans import PlanOnDesk
from pathway.desktop import look
from pathway.desktop.parts import Facts, Line, Link, Words
from pathway.desktop.plans.plan_words import version_line
from pathway.desktop.plans.read_sections import Section, Table, read_sections

_COLUMN_GAP = 16


class PlanReader(QScrollArea):
    """All sections under their headings; text can be marked and copied."""

    asked = Signal(object)
    """Another version was asked for; gives its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The plan as text"))
        self.headings: dict[str, QWidget] = {}
        self.links: list[Link] = []

    def show_plan(self, desk: PlanOnDesk) -> None:
        """Show a version."""
        inside = QWidget()
        look.mark(inside, role="surface")
        column = QVBoxLayout(inside)
        margin = look.size("page_margin")
        column.setContentsMargins(margin, 12, margin, 24)
        column.setSpacing(4)
        self.headings = {}
        for section in read_sections(desk):
            self._add(column, section)
        self._add_versions(column, desk)
        column.addStretch(1)
        self.setWidget(inside)

    def show_section(self, section: str) -> None:
        """Bring a section to the top."""
        heading = self.headings.get(section)
        if heading is not None:
            self.verticalScrollBar().setValue(heading.y() - 12)

    def words(self) -> str:
        """Return everything that is shown, line by line."""
        inside = self.widget()
        return "\n".join(each.text() for each in inside.findChildren(Words)) if inside else ""

    def _add(self, column: QVBoxLayout, section: Section) -> None:
        heading = Words(section.title, role="brand")
        self.headings[section.id] = heading
        column.addWidget(heading)
        if section.facts:
            column.addWidget(Facts(section.facts, label_width=look.wide(184)))
        if section.table is not None:
            column.addWidget(_table(section.table))
        for text in section.texts:
            column.addWidget(_text(text))
        if section.empty:
            column.addWidget(Words(self.tr("Not filled in."), role="second"))
        column.addSpacing(16)

    def _add_versions(self, column: QVBoxLayout, desk: PlanOnDesk) -> None:
        others = [plan for plan in desk.versions if plan.id != desk.plan.id]
        self.links = []
        if not others:
            return
        column.addWidget(Line())
        column.addSpacing(8)
        column.addWidget(Words(self.tr("Other versions"), role="heading"))
        by_id = {plan.id: plan for plan in desk.versions}
        for plan in others:
            link = Link(version_line(plan, by_id.get(plan.replaces) if plan.replaces else None))
            link.clicked.connect(lambda _checked=False, other=plan.id: self.asked.emit(other))
            self.links.append(link)
            column.addWidget(link)


def _text(words: str) -> Words:
    made = Words(words, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setMaximumWidth(look.wide(620))
    return made


def _table(table: Table) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_COLUMN_GAP)
    grid.setVerticalSpacing(4)
    for place, (title, share) in enumerate(table.columns):
        grid.addWidget(Words(title, role="caption"), 0, place)
        grid.setColumnStretch(place, share)
    for number, cells in enumerate(table.rows):
        _add_row(grid, 2 * number + 1, cells)
    return box


def _add_row(grid: QGridLayout, at: int, cells: Sequence[str]) -> None:
    grid.addWidget(Line(), at, 0, 1, len(cells))
    for place, text in enumerate(cells):
        words = Words(text, strong=place == 0, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, at + 1, place)
