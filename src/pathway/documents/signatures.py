"""The end of a stay plan: what the person answers, who signs, and what the person should know."""

from pathway.documents.page import ACROSS, BETWEEN, LEFT, UNDER_HEADING, Box, Flow, Rule, Words
from pathway.documents.stay_plan_paper import StayPlanPaper
from pathway.documents.text import clean_line, lines
from pathway.documents.type import HEADING, INK, SIGNED, TICK
from pathway.documents.words import words

TICKS = ("agrees", "disagrees", "declines")
"""The answers with a box, by their codes in the list ``signature``."""
BOX, AFTER_BOX, BETWEEN_TICKS = 11.25, 7.5, 24.0
ABOVE_TICKS, ABOVE_LINES = 4.5, 48.0
LINE = 0.75
TO_SIGN, UNDER_LINE, BETWEEN_LINES, GUTTER = 3.75, 30.0, 39.0, 30.0


class Signatures:
    """The block that never parts: it is measured before it is set. All lengths are in points."""

    def __init__(self, paper: StayPlanPaper) -> None:
        self.said = words("stay_plan", paper.language)
        self.outcome = "" if paper.draft else paper.plan.outcome
        column = (ACROSS - GUTTER) / 2
        self.signers = [lines(clean_line(who), SIGNED, column) for who in signers(paper)]
        self.closing = lines(self.said["closing"], SIGNED, ACROSS)
        widths = [BOX + AFTER_BOX + TICK.width(self.said[name]) for name in TICKS]
        self.ticks_in_line = sum(widths) + BETWEEN_TICKS * (len(TICKS) - 1) <= ACROSS

    @property
    def height(self) -> float:
        """How high the block is with the white above its heading."""
        ticks = TICK.leading * (1 if self.ticks_in_line else len(TICKS))
        heading = BETWEEN + HEADING.leading + UNDER_HEADING
        return heading + ABOVE_TICKS + ticks + ABOVE_LINES + sum(map(self._pair, (0, 2))) + self._closing

    def _pair(self, first: int) -> float:
        most = max(len(each) for each in self.signers[first : first + 2])
        return TO_SIGN + most * SIGNED.leading + (BETWEEN_LINES if first == 0 else UNDER_LINE)

    @property
    def _closing(self) -> float:
        return len(self.closing) * SIGNED.leading

    def set(self, flow: Flow) -> None:
        """Set the block on one sheet."""
        flow.heading(self.said["signatures"], self.height - BETWEEN - HEADING.leading - UNDER_HEADING)
        flow.y += ABOVE_TICKS
        self._ticks(flow)
        flow.y += ABOVE_LINES
        for first in (0, 2):
            for column, found in enumerate(self.signers[first : first + 2]):
                self._signer(flow, LEFT + column * (ACROSS + GUTTER) / 2, found)
            flow.y += self._pair(first)
        for text in self.closing:
            flow.line(text, SIGNED)

    def _signer(self, flow: Flow, x: float, found: list[str]) -> None:
        flow.put(Rule(x, flow.y, x + (ACROSS - GUTTER) / 2, flow.y, LINE))
        for number, text in enumerate(found):
            flow.put(Words(x, flow.y + TO_SIGN + number * SIGNED.leading + SIGNED.baseline, text, SIGNED))

    def _ticks(self, flow: Flow) -> None:
        x = LEFT
        for name in TICKS:
            top = flow.y + (TICK.leading - BOX) / 2
            flow.put(Box(x + 0.5, top, BOX, BOX, 0.94))
            if name == self.outcome:
                _cross(flow, x + 0.5, top)
            flow.put(Words(x + BOX + AFTER_BOX, flow.y + TICK.baseline, self.said[name], TICK))
            if self.ticks_in_line:
                x += BOX + AFTER_BOX + TICK.width(self.said[name]) + BETWEEN_TICKS
            else:
                flow.y += TICK.leading
        flow.y += TICK.leading if self.ticks_in_line else 0


def _cross(flow: Flow, x: float, top: float) -> None:
    near, far = 2.5, BOX - 2.5
    flow.put(Rule(x + near, top + near, x + far, top + far, 1.5, INK))
    flow.put(Rule(x + near, top + far, x + far, top + near, 1.5, INK))


def signers(paper: StayPlanPaper) -> list[str]:
    """Return what stands under the four lines; a role without a name stands alone."""
    said, content = words("stay_plan", paper.language), paper.plan.content
    found = [said["sign_citizen"].format(who=paper.citizen.name)]
    for role, who in (
        ("contact_person", content.contact_person),
        ("case_manager", content.case_manager),
        ("municipality", content.municipality_contact),
    ):
        found.append(said[f"sign_{role}"].format(who=who) if who.strip() else said[f"sign_no_{role}"])
    return found
