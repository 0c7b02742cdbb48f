"""The top of a stay plan: whose it is, and the facts that both sides should have right."""

from pathway.documents.facts import Fact, set_facts
from pathway.documents.letterhead import title
from pathway.documents.page import ACROSS, RIGHT, Box, Flow, Words
from pathway.documents.stay_plan_paper import StayPlanPaper
from pathway.documents.text import clean, clean_line
from pathway.documents.type import HEADING
from pathway.documents.words import day, words

GAP = 12.0


def set_head(flow: Flow, paper: StayPlanPaper) -> None:
    """Set title and facts, and on a draft the word for it in a frame."""
    said = words("stay_plan", paper.language)
    room = ACROSS
    if paper.draft:
        room -= _draft_mark(flow, said["draft"]) + GAP
    title(flow, said["title"].format(person=paper.citizen.name), room)
    left, right = facts(paper)
    set_facts(flow, left, right)


def _draft_mark(flow: Flow, word: str) -> float:
    """Frame the word at the right of the title and return how wide the frame is, in points."""
    width = HEADING.width(word) + 20
    top = flow.y + 16.5 + 2
    flow.put(Box(RIGHT - width, top, width - 0.5, 23, 1))
    flow.put(Words(RIGHT - width + 10, top + 2.5 + HEADING.baseline, word, HEADING))
    return width


def facts(paper: StayPlanPaper) -> tuple[list[Fact], list[Fact]]:
    """Return label and value of the left and the right column. A value that is not stated is "–"."""
    said, citizen, stay, content = words("stay_plan", paper.language), paper.citizen, paper.stay, paper.plan.content
    left = [
        ("born", day(citizen.birth_date, paper.language)),
        ("contact_person", content.contact_person),
        ("case_manager", content.case_manager),
    ]
    right = [
        ("moved_in", day(stay.moved_in, paper.language)),
        ("room", _room(paper)),
        ("municipality", ", ".join(filter(None, (paper.municipality, content.municipality_contact)))),
    ]
    if stay.moved_out:
        right.insert(1, ("moved_out", day(stay.moved_out, paper.language)))
    if paper.show_address:
        left.append(("address", ", ".join(filter(None, clean(citizen.address).split("\n")))))

    def worded(column: list[Fact]) -> list[Fact]:
        return [(said[name], clean_line(value) or said["nothing"]) for name, value in column]

    return worded(left), worded(right)


def _room(paper: StayPlanPaper) -> str:
    return paper.room if paper.room.startswith(paper.shelter) else f"{paper.shelter} {paper.room}"
