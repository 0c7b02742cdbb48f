"""How much longer a printed plan takes than ReportLab's bare canvas that writes the same words in the same places."""

import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from statistics import median

from reportlab.pdfgen.canvas import Canvas

from documents.samples import PAPER, with_content
from pathway.documents.page import HEIGHT, WIDTH, Words
from pathway.documents.stay_plan import StayPlanPaper, sheets, stay_plan_pdf
from pathway.documents.type import REGULAR
from pathway.plans.kinds.stay_plan import Goal

ROUNDS = 15
GOAL = 3.0


def bare(laid: list[list[Words]]) -> bytes:
    """Write the lines with the canvas alone: no layout, no rules, no archive, the same faces."""
    target = BytesIO()
    canvas = Canvas(target, (WIDTH, HEIGHT), initialFontName=REGULAR)  # type: ignore[arg-type]
    for sheet in laid:
        for line in sheet:
            canvas.setFont(line.style.face, line.style.size)
            canvas.drawString(line.x, HEIGHT - line.baseline, line.text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def seconds(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Return the median time of each, taken in turns so that a busy machine is unfair to none."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for call, times in zip((one, other), taken, strict=True):
            begun = time.perf_counter()
            call()
            times.append(time.perf_counter() - begun)
    return median(taken[0]), median(taken[1])


def ratio(paper: StayPlanPaper) -> float:
    """Return how many times as long the plan takes as its bare lines."""
    stay_plan_pdf(paper)
    laid = [[mark for mark in sheet if isinstance(mark, Words)] for sheet in sheets(paper)]
    ours, theirs = seconds(lambda: stay_plan_pdf(paper), lambda: bare(laid))
    return ours / theirs


def ratios() -> list[tuple[str, float, float]]:
    """Return name, ratio and the most it may be, for an ordinary and for a long plan."""
    goals = tuple(Goal(f"Mål {number}", "Søge, ringe, skrive og møde op. " * 6, "Søren") for number in range(60))
    long = with_content(replace(PAPER, language="da"), goals=goals, housing="Der er søgt om indskud. " * 600)
    return [("stay plan, two pages", ratio(PAPER), GOAL), ("stay plan, sixty goals", ratio(long), GOAL)]
