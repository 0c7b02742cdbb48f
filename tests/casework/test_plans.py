"""A plan is drafted, agreed on and followed; what was agreed on never changes, and every look is in the log."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from casework.plan_desk import CONTENT, PlanDesk, plan_desk
from pathway.base.errors import RuleError
from pathway.casework.operation import Desk, look, operation
from pathway.casework.plans import (
    AgreePlan,
    KeepPlanDraft,
    StartPlan,
    agree_plan,
    find_stay_plan,
    glance_at_plan,
    keep_plan_draft,
    open_plan,
    read_plans,
    start_plan,
)
from pathway.casework.stays import MoveOut, register_move_out, take_back
from pathway.followups.followup import FollowUp
from pathway.plans.kinds.stay_plan import Goal, StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.store.rows import ChangedMeanwhile
from pathway.store.tables import plans as plan_table
from pathway.store.work import Work


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PlanDesk]:
    made = plan_desk(tmp_path / "lindevangen.pathway")
    yield made
    made.office.safe.close()


@look("tests.plan", logged=False)
def kept(work: Work, desk: Desk, asked: PlanId) -> Plan:
    return work.plans.get(asked)


@look("tests.due", logged=False)
def due(work: Work, desk: Desk, asked: PlanDesk) -> tuple[FollowUp, ...]:
    return work.follow_ups.of_citizen(asked.citizen)


def reviews(desk: PlanDesk) -> list[FollowUp]:
    return [each for each in desk.office.do(due, desk) if each.reason == "plan_review"]


def move_out(desk: PlanDesk) -> None:
    desk.office.do(register_move_out, MoveOut(desk.stay, desk.clock.now, "left"))


def test_a_first_plan_knows_its_contact_person_and_case_manager(desk: PlanDesk) -> None:
    plan = desk.office.do(start_plan, StartPlan(desk.stay))
    assert (plan.number, plan.state, plan.started_on) == (1, "draft", date(2026, 11, 23))
    assert (plan.content.contact_person, plan.content.case_manager) == ("Karen Lindgaard", "Karen Lindgaard")
    assert desk.logged()[-1].what == "plans.start"


def test_to_start_again_gives_the_same_draft(desk: PlanDesk) -> None:
    assert desk.office.do(start_plan, StartPlan(desk.stay)) == desk.office.do(start_plan, StartPlan(desk.stay))


def test_the_plan_on_the_desk_is_the_draft_else_the_latest_version(desk: PlanDesk) -> None:
    assert desk.office.do(find_stay_plan, desk.stay) is None
    first = desk.agreed()
    assert desk.office.do(find_stay_plan, desk.stay) == first.id
    second = desk.office.do(start_plan, StartPlan(desk.stay))
    assert desk.office.do(find_stay_plan, desk.stay) == second.id


def test_no_plan_is_begun_after_the_stay(desk: PlanDesk) -> None:
    move_out(desk)
    with pytest.raises(RuleError, match=r"plans\.stay_ended"):
        desk.office.do(start_plan, StartPlan(desk.stay))
    assert desk.office.do(read_plans, desk.citizen) == ()


def test_a_draft_is_kept_word_for_word_with_who_wrote_it(desk: PlanDesk) -> None:
    plan = desk.draft()
    assert desk.office.do(kept, plan.id) == plan
    assert (plan.content, plan.author, plan.version) == (CONTENT, "KL", 2)


def test_a_draft_that_somebody_else_wrote_in_is_not_overwritten(desk: PlanDesk) -> None:
    plan = desk.draft()
    theirs = desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, housing="Deres")))
    with pytest.raises(ChangedMeanwhile) as told:
        desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, housing="Vores")))
    assert told.value.theirs == theirs
    assert desk.office.do(kept, plan.id) == theirs


@pytest.mark.parametrize(
    "content",
    [
        replace(CONTENT, exit_destination="moon"),
        replace(CONTENT, goals=(Goal("Ro", state="soon"),)),
        replace(CONTENT, goals=(Goal("Ro", theme="weather"),)),
    ],
)
def test_a_code_that_its_list_does_not_know_is_not_kept(desk: PlanDesk, content: StayPlanContent) -> None:
    plan = desk.draft()
    with pytest.raises(RuleError, match=r"codes\.unknown"):
        desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    assert desk.office.do(kept, plan.id) == plan


def test_a_draft_that_is_made_to_hold_has_its_day_its_answer_and_its_heading(desk: PlanDesk) -> None:
    plan = desk.office.do(agree_plan, AgreePlan(desk.draft().id, "disagrees"))
    assert (plan.state, plan.outcome, plan.agreed_on) == ("agreed", "disagrees", date(2026, 11, 23))
    assert plan.agreed_at == desk.clock.now
    heading = plan.content.heading
    assert heading is not None
    assert (heading.person, heading.room, heading.municipality) == ("Søren Ådal", "01", "København")
    assert desk.office.do(kept, plan.id) == plan


def test_the_log_names_the_plan_that_was_made_to_hold(desk: PlanDesk) -> None:
    plan = desk.agreed()
    last = desk.logged()[-1]
    assert (last.what, last.who, last.subject) == ("plans.agree", "KL", str(plan.id))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (StayPlanContent(), "plans.empty"),
        (StayPlanContent(wishes=" \n"), "plans.empty"),
        (StayPlanContent(wishes="Ro", goals=(Goal("  "),)), "plans.goal_nameless"),
    ],
)
def test_a_plan_that_says_nothing_does_not_hold(desk: PlanDesk, content: StayPlanContent, code: str) -> None:
    plan = desk.draft(content)
    with pytest.raises(RuleError) as told:
        desk.office.do(agree_plan, AgreePlan(plan.id, "agrees"))
    assert told.value.code == code
    assert desk.office.do(kept, plan.id) == plan
    assert reviews(desk) == []


def test_an_answer_is_one_of_the_list(desk: PlanDesk) -> None:
    plan = desk.draft()
    with pytest.raises(RuleError, match=r"plans\.unknown_outcome"):
        desk.office.do(agree_plan, AgreePlan(plan.id, "perhaps"))
    assert desk.office.do(kept, plan.id).state == "draft"


def test_a_review_is_still_to_come(desk: PlanDesk) -> None:
    plan = desk.draft()
    with pytest.raises(RuleError, match=r"plans\.review_past"):
        desk.office.do(agree_plan, AgreePlan(plan.id, "agrees", date(2026, 11, 23)))
    assert desk.office.do(kept, plan.id).state == "draft"


def test_what_holds_is_what_was_read_aloud(desk: PlanDesk) -> None:
    plan = desk.draft()
    desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, replace(CONTENT, housing="Nyt")))
    with pytest.raises(ChangedMeanwhile):
        desk.office.do(agree_plan, AgreePlan(plan.id, "agrees", version=plan.version))
    assert desk.office.do(kept, plan.id).state == "draft"
    assert reviews(desk) == []


def test_the_review_is_due_by_the_rule_with_the_contact_person(desk: PlanDesk) -> None:
    desk.agreed()
    (review,) = reviews(desk)
    assert (review.due, review.about, review.responsible) == (date(2027, 1, 4), desk.stay, "KL")
    assert [each.reason for each in desk.office.do(due, desk)] == ["intake_notice", "plan_review"]


def test_a_review_on_a_day_of_ones_own_takes_the_place_of_the_one_before(desk: PlanDesk) -> None:
    desk.agreed()
    second = desk.office.do(start_plan, StartPlan(desk.stay))
    desk.office.do(agree_plan, AgreePlan(second.id, "agrees", date(2026, 12, 1)))
    assert [each.due for each in reviews(desk)] == [date(2026, 12, 1)]


def test_a_next_version_starts_as_a_copy_and_replaces_when_it_holds(desk: PlanDesk) -> None:
    first = desk.agreed()
    second = desk.office.do(start_plan, StartPlan(desk.stay))
    assert (second.number, second.replaces, second.state, second.outcome) == (2, first.id, "draft", "")
    assert second.content == CONTENT
    assert desk.office.do(kept, first.id).state == "agreed"
    desk.on(date(2026, 12, 1))
    desk.office.do(agree_plan, AgreePlan(second.id, "agrees"))
    before = desk.office.do(kept, first.id)
    assert (before.state, before.closed_on, before.content) == ("replaced", date(2026, 12, 1), first.content)


def test_an_agreed_version_is_not_written_in(desk: PlanDesk) -> None:
    plan = desk.agreed()
    with pytest.raises(RuleError, match=r"plans\.agreed"):
        desk.office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, StayPlanContent(wishes="Andet")))
    with pytest.raises(RuleError, match=r"plans\.agreed"):
        desk.office.do(agree_plan, AgreePlan(plan.id, "declines"))
    assert desk.office.do(kept, plan.id) == plan


CHANGES = {
    "content": StayPlanContent(wishes="Andet"),
    "outcome": "declines",
    "state": "draft",
    "agreed_at": datetime(2026, 1, 1, tzinfo=UTC),
    "agreed_on": date(2026, 1, 1),
    "number": 7,
}


@pytest.mark.parametrize("column", CHANGES)
def test_not_even_sql_changes_an_agreed_version(desk: PlanDesk, column: str) -> None:
    plan = desk.agreed()

    @operation("tests.change")
    def change(work: Work, desk: Desk, asked: PlanId) -> None:
        work.connection.execute(plan_table.update().where(plan_table.c.id == asked).values({column: CHANGES[column]}))

    with pytest.raises(sa.exc.DatabaseError, match="never changes"):
        desk.office.do(change, plan.id)
    assert desk.office.do(kept, plan.id) == plan


def test_not_even_sql_deletes_an_agreed_version(desk: PlanDesk) -> None:
    plan = desk.agreed()

    @operation("tests.delete")
    def delete(work: Work, desk: Desk, asked: PlanId) -> None:
        work.connection.execute(plan_table.delete().where(plan_table.c.id == asked))

    with pytest.raises(sa.exc.DatabaseError, match="never deleted"):
        desk.office.do(delete, plan.id)
    assert desk.office.do(kept, plan.id) == plan


def test_to_open_a_plan_is_in_the_log_and_to_glance_at_it_is_not(desk: PlanDesk) -> None:
    plan = desk.draft()
    before = len(desk.logged())
    assert desk.office.do(glance_at_plan, plan.id).version == plan.version
    assert len(desk.logged()) == before
    found = desk.office.do(open_plan, plan.id)
    assert (found.plan, found.heading.shelter, found.versions) == (plan, "Lindevangen", (plan,))
    assert found.next_review == date(2027, 1, 4)
    assert (desk.logged()[-1].what, desk.logged()[-1].subject) == ("plans.open", str(plan.id))


def test_a_plan_closes_with_its_stay_as_it_stands(desk: PlanDesk) -> None:
    first, second = desk.agreed(), desk.draft(replace(CONTENT, housing="Halvt skrevet"))
    move_out(desk)
    for plan in (first, second):
        closed = desk.office.do(kept, plan.id)
        assert (closed.state, closed.closed_on, closed.content) == ("closed", date(2026, 11, 23), plan.content)
    assert reviews(desk) == []


def test_a_move_out_that_is_taken_back_gives_back_the_plan_its_draft_and_its_review(desk: PlanDesk) -> None:
    first, second = desk.agreed(), desk.draft(replace(CONTENT, housing="Halvt skrevet"))
    review = reviews(desk)[0].due
    move_out(desk)
    desk.clock.now += timedelta(minutes=5)
    desk.office.do(take_back, desk.stay)
    assert [desk.office.do(kept, plan.id).state for plan in (first, second)] == ["agreed", "draft"]
    assert [each.due for each in reviews(desk)] == [review]
    assert desk.draft().content == CONTENT
