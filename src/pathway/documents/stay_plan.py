"""The stay plan on paper: the person's wishes first, then what is agreed on, then the signatures."""

from pathway.documents.archive import pdf
from pathway.documents.letterhead import begin, finish
from pathway.documents.page import Mark
from pathway.documents.signatures import Signatures
from pathway.documents.stay_plan_head import set_head
from pathway.documents.stay_plan_paper import StayPlanPaper
from pathway.documents.stay_plan_sections import set_sections
from pathway.documents.words import day, words

__all__ = ["StayPlanPaper", "foot", "sheets", "stay_plan_pdf"]


def stay_plan_pdf(paper: StayPlanPaper) -> bytes:
    """Return the plan as a PDF: two sheets of A4 as a rule, more for a long one.

    The birth date is on it, the CPR number never, the address only when asked for. The same paper gives the same bytes.
    """
    said = words("stay_plan", paper.language)
    title = said["file_draft" if paper.draft else "file"].format(number=paper.plan.number)
    return pdf(sheets(paper), title, paper.language, paper.at)


def sheets(paper: StayPlanPaper) -> list[list[Mark]]:
    """Return what stands where on each sheet."""
    said = words("stay_plan", paper.language)
    flow, signatures = begin(paper.letterhead), Signatures(paper)
    set_head(flow, paper)
    set_sections(flow, paper, tail=signatures.height)
    signatures.set(flow)
    running = said["draft_running" if paper.draft else "title"].format(person=paper.citizen.name)
    return finish(flow, paper.letterhead, running, foot(paper), paper.language)


def foot(paper: StayPlanPaper) -> str:
    """Return which version this is, of which day, and which one it takes the place of."""
    said, plan = words("stay_plan", paper.language), paper.plan
    on = paper.made_on if paper.draft else plan.agreed_on or paper.at.date()
    text: str = said["foot_draft" if paper.draft else "foot"].format(number=plan.number, on=day(on, paper.language))
    if paper.previous_number is None or paper.previous_on is None:
        return text
    before = said["foot_follows" if paper.draft else "foot_replaces"]
    return f"{text} {before.format(number=paper.previous_number, on=day(paper.previous_on, paper.language))}"
