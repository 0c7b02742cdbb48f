"""Texts of any length and any letters: nothing overlaps, nothing is lost, nothing stands where it should not."""

import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents.reading import findings, pages, text
from documents.samples import LETTERHEAD, PAPER, with_content
from pathway.documents.page import BOTTOM, LEFT, RIGHT, TOP, Mark, Words
from pathway.documents.stay_plan import StayPlanPaper, sheets, stay_plan_pdf
from pathway.documents.text import STAND_IN, clean
from pathway.documents.type import BODY
from pathway.plans.kinds.stay_plan import Goal, Partner, Review

SENTENCE = "Der er aftalt ugentlige samtaler med kontaktpersonen, og Søren kan tage en bisidder med. "
anything = st.text(max_size=400) | st.text("abcdefghijklmnopqrstuvwxyzæøå  \n", max_size=3000)

papers = st.builds(
    with_content,
    st.just(PAPER),
    wishes=anything,
    housing=anything,
    contact_person=st.text(max_size=120),
    goals=st.lists(st.builds(Goal, anything, anything, anything), max_size=12).map(tuple),
    partners=st.lists(st.builds(Partner, anything, anything, anything), max_size=6).map(tuple),
    reviews=st.lists(st.builds(Review, st.none(), anything, anything), max_size=40).map(tuple),
)


def overlapping(sheet: list[Mark]) -> list[tuple[Words, Words]]:
    """Return the lines of text that run into each other, or out of the sheet."""
    written = sorted((mark for mark in sheet if isinstance(mark, Words)), key=lambda mark: mark.baseline)
    return [
        (one, other)
        for one, other in combinations(written, 2)
        if other.baseline - one.baseline < 0.72 * other.style.size
        and one.x < other.x + other.style.width(other.text)
        and other.x < one.x + one.style.width(one.text)
    ]


def strays(sheet: list[Mark]) -> list[Words]:
    """Return the lines of text outside the margins, or between text and foot."""
    return [
        mark
        for mark in sheet
        if isinstance(mark, Words)
        and not (
            LEFT - 0.01 <= mark.x <= mark.x + mark.style.width(mark.text) <= RIGHT + 0.01
            and (TOP < mark.baseline < BOTTOM or 799 < mark.baseline < 815)
        )
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(papers)
def test_no_lines_overlap_or_leave_the_sheet(paper: StayPlanPaper) -> None:
    for sheet in sheets(paper):
        assert not overlapping(sheet)
        assert not strays(sheet)


@settings(max_examples=60, deadline=None)
@given(anything)
def test_every_letter_of_a_section_is_on_the_paper_in_its_order(written: str) -> None:
    marks = [mark for sheet in sheets(with_content(housing=written)) for mark in sheet]
    set_in_body = "".join(mark.text for mark in marks if isinstance(mark, Words) and mark.style is BODY)
    assert re.sub(r"\s", "", clean(written)) in re.sub(r"\s", "", set_in_body)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(papers)
def test_whatever_is_written_gives_a_file_that_can_be_kept(paper: StayPlanPaper) -> None:
    assert findings(stay_plan_pdf(paper)) == []


@pytest.mark.usefixtures("qapp")
def test_a_text_of_forty_pages_flows_and_keeps_every_word() -> None:
    words = [f"ord{number}" for number in range(22_000)]
    printed = pages(stay_plan_pdf(with_content(housing=" ".join(words))))
    assert len(printed) > 40
    found = re.findall(r"ord\d+", " ".join(printed))
    assert found == words


def test_a_word_of_five_thousand_letters_is_cut_at_the_margin() -> None:
    laid = sheets(with_content(agreements="x" * 5000))
    assert sum(mark.text.count("x") for sheet in laid for mark in sheet if isinstance(mark, Words)) >= 5000
    assert not any(overlapping(sheet) or strays(sheet) for sheet in laid)


@pytest.mark.usefixtures("qapp")
def test_sixty_goals_repeat_the_header_on_every_page() -> None:
    goals = tuple(Goal(f"Mål {number:02}", SENTENCE, "Søren") for number in range(60))
    printed = pages(stay_plan_pdf(with_content(goals=goals)))
    with_goals = [page for page in printed if re.search(r"Mål \d\d", page)]
    assert len(with_goals) > 3
    assert all("Mål Sådan gør vi Hvem Inden Status" in page for page in with_goals)
    assert re.findall(r"Mål (\d\d)", " ".join(printed)) == [f"{number:02}" for number in range(60)]


@pytest.mark.usefixtures("qapp")
def test_a_goal_longer_than_a_page_is_continued_on_the_next() -> None:
    printed = stay_plan_pdf(with_content(goals=(Goal("Bolig", SENTENCE * 60),)))
    assert text(printed).count("kontaktpersonen,") == 60


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lines", range(0, 60, 3))
def test_the_signatures_never_part_and_never_stand_alone(lines: int) -> None:
    printed = pages(stay_plan_pdf(with_content(if_leaving="Ring til Mads.\n" * lines)))
    assert "Næste gang" in printed[-1]
    assert "Jeg er enig i planen" in printed[-1] and "hvad der er skrevet om dig." in printed[-1]


@pytest.mark.parametrize("lines", range(0, 45, 4))
def test_a_heading_is_never_the_last_on_its_page(lines: int) -> None:
    for sheet in sheets(with_content(housing="Linje.\n" * lines)):
        written = [mark for mark in sheet if isinstance(mark, Words) and mark.baseline < BOTTOM]
        assert max(written, key=lambda mark: mark.baseline).style.size != 13


def test_no_line_of_a_text_stands_alone_on_a_page() -> None:
    for count in range(20, 60):
        laid = sheets(with_content(wishes="", housing="\n".join(f"Linje {number}" for number in range(count))))
        for sheet in laid:
            set_here = [mark for mark in sheet if isinstance(mark, Words) and mark.text.startswith("Linje ")]
            assert len(set_here) != 1


@pytest.mark.usefixtures("qapp")
def test_what_the_face_lacks_is_shown_by_a_box_and_controls_by_nothing() -> None:
    written = "Smil \U0001f600 سلام\x00\x07\u202e <b>&amp;</b> ł ș ø Å\ta\u0301"
    printed = text(stay_plan_pdf(with_content(agreements=written)))
    assert f"Smil {STAND_IN} {STAND_IN * 4} <b>&amp;</b> ł ș ø Å á" in printed


@pytest.mark.usefixtures("qapp")
def test_long_names_in_the_head_are_shortened_not_overlaid() -> None:
    citizen = replace(PAPER.citizen, given_names="Søren " * 30)
    letterhead = replace(LETTERHEAD, unit="Lindevangen og Lærkehøj " * 8, right=("Herberg " * 30,))
    laid = sheets(replace(PAPER, citizen=citizen, letterhead=letterhead))
    assert not any(overlapping(sheet) or strays(sheet) for sheet in laid)
