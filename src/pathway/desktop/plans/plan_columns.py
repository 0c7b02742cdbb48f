"""The columns of the plan page: sections, what is written or read, and the paper, sharing the width there is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Line
from pathway.desktop.plans.plan_preview import PlanPreview
from pathway.desktop.plans.section_list import WIDTH as SECTIONS_WIDTH
from pathway.desktop.plans.section_list import SectionList

EDITOR_LEAST, EDITOR_MOST = 440, 760
"""Between these widths the editor is comfortable; above, the paper gets the rest, pixels as drawn."""


class PlanColumns(QWidget):
    """The paper stands beside the editor where both have room, else a key shows it in the editor's place."""

    shared = Signal(bool)
    """The width was shared; gives whether the paper has room beside the editor."""

    def __init__(self, sections: SectionList, middle: Sequence[QWidget], preview: PlanPreview) -> None:
        super().__init__()
        self.sections, self.preview = sections, preview
        self.middle = QStackedWidget()
        for page in middle:  # before the paper, so that Tab goes from the sections into what is written
            self.middle.addWidget(page)
        self._edge = Line(vertical=True)
        self._alone = self._there = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (sections, Line(vertical=True), self.middle, self._edge, preview):
            row.addWidget(part, 1 if part is self.middle else 0)
        self.setMinimumSize(look.wide(SECTIONS_WIDTH) + 160, 160)
        self._share()

    @property
    def alone(self) -> bool:
        """Whether the paper stands in the editor's place."""
        return self.middle.isHidden()

    def show_paper(self, there: bool) -> None:
        """Say whether there is a paper to be shown at all."""
        self._there = there
        self._share()

    def change_places(self) -> None:
        """Show the paper in the editor's place, or the editor again."""
        self._alone = not self._alone
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.width() - look.wide(SECTIONS_WIDTH) - 2
        least = look.wide(look.size("plan_preview"))
        beside = room - least >= look.wide(EDITOR_LEAST)
        alone = self._alone and self._there and not beside
        self.middle.setVisible(not alone)
        self._edge.setVisible(self._there and beside)
        self.preview.setFixedWidth(max(least, room - look.wide(EDITOR_MOST)) if beside else max(0, room))
        self.preview.setVisible(self._there and (beside or alone))
        self.shared.emit(beside)
