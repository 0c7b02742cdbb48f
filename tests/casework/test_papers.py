"""What is printed is what was agreed on, the same each time, and the log knows of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from casework.plan_desk import ADDRESS, CONTENT, PlanDesk, plan_desk, renamed
from documents.reading import text as text_of
from pathway.casework.citizens import change_citizen
from pathway.casework.figures import WhichYear
from pathway.casework.operation import Desk, look
from pathway.casework.papers import (
    Paper,
    PrintPathway,
    PrintPlan,
    PrintYear,
    draw_plan,
    print_pathway,
    print_stay_plan,
    print_year,
    recovery_sheet,
)
from pathway.casework.plans import open_plan
from pathway.casework.stays import MoveOut, register_move_out
from pathway.casework.stores import new_code
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.store.work import Work


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PlanDesk]:
    made = plan_desk(tmp_path / "lindevangen.pathway")
    yield made
    made.office.safe.close()


@look("tests.citizen", logged=False)
def citizen(work: Work, desk: Desk, asked: CitizenId) -> Citizen:
    return work.citizens.get(asked)


def words(paper: Paper) -> str:
    return text_of(paper.pdf)


def test_a_plan_is_printed_with_what_stands_in_it_and_the_log_knows(desk: PlanDesk) -> None:
    plan = desk.agreed()
    paper = desk.office.do(print_stay_plan, PrintPlan(plan.id))
    for said in ("Opholdsplan for Søren Ådal", "Budget på plads", "Herberg efter SEL § 110", "Lindevangen 01"):
        assert said in words(paper)
    assert (paper.kind, paper.on) == ("stay_plan", date(2026, 11, 23))
    last = desk.logged()[-1]
    assert (last.what, last.who, last.subject) == ("plans.print", "KL", str(plan.id))


def test_the_address_is_printed_only_when_asked_for_and_the_log_says_so(desk: PlanDesk) -> None:
    plan = desk.agreed()
    without = desk.office.do(print_stay_plan, PrintPlan(plan.id))
    assert (without.has_address, without.protected) == (True, True)
    assert ADDRESS not in words(without)
    with_it = desk.office.do(print_stay_plan, PrintPlan(plan.id, with_address=True))
    assert ADDRESS in words(with_it)
    assert [each.subject for each in desk.logged()[-2:]] == [str(plan.id), f"{plan.id} address"]


def test_an_old_version_prints_the_same_to_the_byte_after_a_new_name_a_move_out_and_a_year(desk: PlanDesk) -> None:
    plan = desk.agreed()
    first = desk.office.do(print_stay_plan, PrintPlan(plan.id)).pdf
    desk.office.do(change_citizen, renamed(desk.office.do(citizen, desk.citizen)))
    desk.clock.now += timedelta(hours=1)
    desk.office.do(register_move_out, MoveOut(desk.stay, desk.clock.now, "left"))
    desk.on(date(2027, 11, 23))
    assert desk.office.do(print_stay_plan, PrintPlan(plan.id)).pdf == first


def test_a_draft_prints_under_the_name_of_today(desk: PlanDesk) -> None:
    plan = desk.draft()
    desk.office.do(change_citizen, renamed(desk.office.do(citizen, desk.citizen)))
    said = words(desk.office.do(print_stay_plan, PrintPlan(plan.id)))
    assert "Opholdsplan for Sonja Ådal" in said
    assert "Kladde" in said


def test_an_editor_draws_what_is_being_written_without_a_line_in_the_log(desk: PlanDesk) -> None:
    found = desk.office.do(open_plan, desk.draft().id)
    before = len(desk.logged())
    drawn = draw_plan(found, found.today, replace(CONTENT, housing="Endnu ikke gemt"))
    assert "Endnu ikke gemt" in text_of(drawn)
    assert len(desk.logged()) == before


def test_a_years_figures_are_printed_with_how_they_are_counted(desk: PlanDesk) -> None:
    paper = desk.office.do(print_year, PrintYear(WhichYear(2026)))
    said = words(paper)
    for part in ("Tal for Lindevangen", "Indskrevne", "01-01-2026", "23-11-2026", "Karen Lindgaard", "SEL § 110"):
        assert part in said
    assert paper.kind == "figures"


def test_a_pathway_is_printed_as_chart_and_sentences_and_the_log_knows(desk: PlanDesk) -> None:
    paper = desk.office.do(print_pathway, PrintPathway(desk.citizen))
    said = words(paper)
    assert "Forløb for Søren Ådal" in said
    assert "02-11-2026" in said
    assert ADDRESS not in said
    assert desk.logged()[-1].what == "citizens.print_pathway"


def test_no_paper_names_anybody_in_its_file(desk: PlanDesk) -> None:
    papers = [
        desk.office.do(print_stay_plan, PrintPlan(desk.agreed().id, with_address=True)),
        desk.office.do(print_pathway, PrintPathway(desk.citizen)),
    ]
    for paper in papers:
        with pikepdf.open(BytesIO(paper.pdf)) as file:
            assert "Ådal" not in str(file.docinfo.as_dict())
            assert "Ådal" not in str(file.open_metadata())
        assert repr(paper).isascii()


def test_the_recovery_sheet_has_all_groups_of_the_code() -> None:
    code = new_code()
    said = text_of(recovery_sheet(code, "Lindevangen", date(2026, 11, 23)))
    assert all(group in said for group in code.groups)
