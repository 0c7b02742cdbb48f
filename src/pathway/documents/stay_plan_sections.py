"""The sections of a stay plan, in the order in which they are read aloud together."""

from pathway.codes.ladder import ladder
from pathway.codes.lists import code_list
from pathway.documents.page import EMPTY_HEIGHT, Flow
from pathway.documents.stay_plan_paper import StayPlanPaper
from pathway.documents.tables import Column, Table
from pathway.documents.text import clean
from pathway.documents.type import BODY, CELL_FIGURES, CELL_STRONG
from pathway.documents.words import Language, day, words

QUOTES = "\"'”“„‟»«’‘‚"


def set_sections(flow: Flow, paper: StayPlanPaper, tail: float) -> None:
    """Set all sections. ``tail`` points that follow the last one stay with its end: no signature stands alone."""
    content = paper.plan.content
    _text(flow, paper, "wishes", quoted(content.wishes, paper.language), bar=True)
    if content.background.strip():
        _text(flow, paper, "background", content.background)
    _text(flow, paper, "housing", content.housing)
    _table(flow, paper, "goals", goals(paper))
    _text(flow, paper, "agreements", content.agreements)
    _table(flow, paper, "partners", partners(paper))
    _text(flow, paper, "action_plan", content.action_plan)
    _text(flow, paper, "exit_plan", exit_plan(paper))
    _text(flow, paper, "if_leaving", content.if_leaving)
    _table(flow, paper, "reviews", reviews(paper), tail)


def goals(paper: StayPlanPaper) -> Table:
    """Return the table of goals: what, how, who, by when, and how it stands."""
    said, states = words("stay_plan", paper.language), code_list("goal_state")
    columns = [
        Column(said["goal"], 123, CELL_STRONG),
        Column(said["how"], 156),
        Column(said["who"], 60),
        Column(said["by"], 64, CELL_FIGURES, whole=True),
        Column(said["state"], 42, whole=True),
    ]
    return Table(
        columns,
        [
            (each.goal, each.how, each.who, day(each.by, paper.language), states.label(each.state, paper.language))
            for each in paper.plan.content.goals
        ],
    )


def partners(paper: StayPlanPaper) -> Table:
    """Return the table of those who work along: who, about what, and the consent for it."""
    said = words("stay_plan", paper.language)
    columns = [Column(said["who"], 167), Column(said["about"], 206), Column(said["consent"], 91)]
    return Table(columns, [(each.who, each.about, each.consent) for each in paper.plan.content.partners])


def reviews(paper: StayPlanPaper) -> Table:
    """Return the table of reviews: when, with whom, what came of it."""
    said = words("stay_plan", paper.language)
    columns = [
        Column(said["on"], 78, CELL_FIGURES, whole=True),
        Column(said["participants"], 116),
        Column(said["result"], 270),
    ]
    rows = [(day(each.on, paper.language), each.participants, each.result) for each in paper.plan.content.reviews]
    return Table(columns, rows)


def exit_plan(paper: StayPlanPaper) -> str:
    """Return what is known of the move-out as sentences, and what was written about it."""
    said, content = words("stay_plan", paper.language), paper.plan.content
    known = {
        "exit_on": said["exit_on"].format(on=day(content.exit_on, paper.language)) if content.exit_on else "",
        "exit_destination": code_list("destination").label(content.exit_destination, paper.language),
        "exit_support": support(content.exit_support, paper.language),
    }
    sentences = [text if name == "exit_on" else said[name].format(words=text) for name, text in known.items() if text]
    return " ".join((*sentences, clean(content.exit_plan))).strip()


def support(code: str, language: Language) -> str:
    """Return the words for the support after the move-out: a method, a rung of the ladder, or the text itself."""
    if code in code_list("method"):
        return code_list("method").label(code, language)
    return next((rung.long.label(language) for rung in ladder() if rung.code == code), code)


def quoted(text: str, language: Language) -> str:
    """Return the person's words in quotation marks, unless they stand in some already.

    >>> quoted("Jeg vil have ro.", "da"), quoted('"Ro."', "da")
    ('”Jeg vil have ro.”', '"Ro."')
    """
    said, text = words("common", language), clean(text)
    if not text or (text[0] in QUOTES and text[-1] in QUOTES):
        return text
    return f"{said['quote_open']}{text}{said['quote_close']}"


def _text(flow: Flow, paper: StayPlanPaper, name: str, text: str, bar: bool = False) -> None:
    said, text = words("stay_plan", paper.language), clean(text)
    flow.heading(said[name], 2 * BODY.leading if text else EMPTY_HEIGHT)
    if text:
        flow.text(text, BODY, bar)
    else:
        flow.empty(said["not_filled_in"])


def _table(flow: Flow, paper: StayPlanPaper, name: str, table: Table, tail: float = 0.0) -> None:
    said = words("stay_plan", paper.language)
    flow.heading(said[name], table.keep(tail) if table.rows else EMPTY_HEIGHT + tail)
    if table.rows:
        table.set(flow, tail)
    else:
        flow.empty(said["not_filled_in"])
