"""Somebody else wrote in the draft meanwhile: both values side by side, and a choice for each. Nothing is lost."""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import KeyButton, Line, Segment, Words
from pathway.desktop.plans.conflict_words import field_title, field_words
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan

OURS, THEIRS = "ours", "theirs"


class PlanConflict(QScrollArea):
    """Shows where the two differ. What only one has changed is chosen already; where both have, somebody chooses."""

    settled = Signal(object)
    """All is chosen; gives the content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.segments: dict[str, Segment] = {}
        self.save = KeyButton("", "check")
        self._ours = self._theirs = StayPlanContent()

    def show_both(self, base: StayPlanContent, ours: StayPlanContent, theirs: Plan) -> None:
        """Show what differs.

        Args:
            base: What both started from.
            ours: What stands in the editor.
            theirs: The plan as it stands in the store.
        """
        self._ours, self._theirs = ours, theirs.content
        inside = QWidget()
        look.mark(inside, role="surface")
        column = QVBoxLayout(inside)
        margin = look.size("page_margin")
        column.setContentsMargins(margin, 12, margin, 24)
        column.setSpacing(8)
        who = theirs.author or "?"
        column.addWidget(Words(self.tr("{who} wrote in the draft meanwhile").format(who=who), role="brand"))
        why = self.tr("Nothing was overwritten. Choose for each section what shall stand.")
        column.addWidget(Words(why, role="second", wrap=True))
        self.segments = {}
        for name in _differing(ours, theirs.content):
            column.addWidget(Line())
            column.addWidget(self._section(name, base, who))
        self.save = KeyButton(self.tr("Save what is chosen"), "check", primary=True)
        self.save.clicked.connect(self._settle)
        column.addWidget(self.save)
        column.addStretch(1)
        self.setWidget(inside)
        self._look()

    def _section(self, name: str, base: StayPlanContent, who: str) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        choose = Segment([(OURS, self.tr("Mine")), (THEIRS, who)], label=field_title(name))
        ours, theirs, before = (getattr(each, name) for each in (self._ours, self._theirs, base))
        if ours == before:
            choose.choose(THEIRS)
        elif theirs != before:
            choose.choose_none()
        choose.chosen.connect(lambda _value: self._look())
        self.segments[name] = choose
        grid.addWidget(Words(field_title(name), role="heading"), 0, 0)
        grid.addWidget(choose, 0, 1, Qt.AlignmentFlag.AlignRight)
        for place, (title, value) in enumerate(((self.tr("Mine"), ours), (who, theirs))):
            grid.addWidget(Words(title, role="caption"), 1, place)
            grid.addWidget(_value(name, value), 2, place)
        return box

    def _look(self) -> None:
        self.save.setEnabled(all(segment.value() is not None for segment in self.segments.values()))

    def _settle(self) -> None:
        values: dict[str, Any] = {
            name: getattr(self._ours if segment.value() == OURS else self._theirs, name)
            for name, segment in self.segments.items()
        }
        self.settled.emit(replace(self._theirs, **values))


def _differing(ours: StayPlanContent, theirs: StayPlanContent) -> list[str]:
    return [each.name for each in fields(ours) if getattr(ours, each.name) != getattr(theirs, each.name)]


def _value(name: str, value: object) -> Words:
    words = Words(field_words(name, value) or "–", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
