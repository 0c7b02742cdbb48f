"""The plan as it is printed, beside the editor: the PDF itself, drawn again while somebody writes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pathway.casework.papers import Language, draw_plan
from pathway.casework.plans import PlanOnDesk
from pathway.desktop import look
from pathway.desktop.background import Background
from pathway.desktop.language import spoken
from pathway.desktop.paper.page_turner import PageTurner
from pathway.desktop.paper.sheet import Sheet
from pathway.plans.kinds.stay_plan import StayPlanContent

LEAST_HIGH = 440
PAUSE_MS = 250
"""How long nobody has typed when the paper is drawn again."""


class PlanPreview(QFrame):
    """A whole page, and which one it is. It draws nothing while it is not seen."""

    def __init__(
        self, background: Background, gather: Callable[[], StayPlanContent], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background, self._gather = background, gather
        self._desk: PlanOnDesk | None = None
        self._stale = self._drawing = False
        look.mark(self, role="canvas")
        self.sheet = Sheet(background)
        self.turner = PageTurner(self.sheet, self.tr("as it is printed"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(25, 14, 24, 4)
        column.setSpacing(10)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.sheet)
        column.addWidget(self.turner)
        column.addWidget(self.area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_plan(self, desk: PlanOnDesk) -> None:
        """Show a plan as it was opened."""
        self._desk = desk
        self._stale = True
        self._draw()

    def touch(self) -> None:
        """Say that the plan reads differently now."""
        self._stale = True
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the page by its width where a whole one would be too small to be read."""
        super().resizeEvent(event)
        self.sheet.fit_width(self.height() < LEAST_HIGH)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody looked."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._desk is None or not self._stale or self._drawing or not self.isVisible():
            return
        desk = self._desk
        content = self._gather() if desk.plan.state == "draft" else None
        language: Language = "en" if spoken() == "en" else "da"
        self._stale, self._drawing = False, True
        self._background.call(lambda: draw_plan(desk, desk.today, content, language), owner=self, done=self._drawn)

    def _drawn(self, pdf: bytes) -> None:
        self._drawing = False
        self.sheet.show_pdf(pdf)
        if self._stale:
            self._draw()
