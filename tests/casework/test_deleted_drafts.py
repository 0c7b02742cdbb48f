"""A plan's draft can be deleted, and comes back for whoever thinks better of it; what once held never goes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casework.plan_desk import CONTENT, PlanDesk, plan_desk
from pathway.base.errors import RuleError
from pathway.casework.plans import (
    DiscardPlanDraft,
    bring_back_plan_draft,
    discard_plan_draft,
    find_stay_plan,
    open_plan,
)
from pathway.store.rows import ChangedMeanwhile


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PlanDesk]:
    made = plan_desk(tmp_path / "lindevangen.pathway")
    yield made
    made.office.safe.close()


def test_a_draft_that_is_deleted_is_gone_and_in_the_log(desk: PlanDesk) -> None:
    agreed = desk.agreed()
    draft = desk.draft(replace(CONTENT, wishes="Et andet sted."))
    gone = desk.office.do(discard_plan_draft, DiscardPlanDraft(draft.id, draft.version))
    assert gone == draft
    assert [each.id for each in desk.office.do(open_plan, agreed.id).versions] == [agreed.id]
    logged = next(each for each in desk.logged() if each.what == "plans.discard_draft")
    assert (logged.who, logged.subject) == ("KL", str(draft.id))


def test_a_deleted_draft_comes_back_word_for_word_and_can_be_written_in(desk: PlanDesk) -> None:
    draft = desk.draft()
    gone = desk.office.do(discard_plan_draft, DiscardPlanDraft(draft.id, draft.version))
    assert desk.office.do(find_stay_plan, desk.stay) is None
    desk.office.do(bring_back_plan_draft, gone)
    assert desk.office.do(open_plan, draft.id).plan == draft
    assert desk.draft().version == draft.version + 1


def test_a_draft_that_somebody_wrote_in_meanwhile_is_not_deleted(desk: PlanDesk) -> None:
    draft = desk.draft()
    desk.draft(replace(CONTENT, wishes="Mere."))
    with pytest.raises(ChangedMeanwhile):
        desk.office.do(discard_plan_draft, DiscardPlanDraft(draft.id, draft.version))
    assert desk.office.do(open_plan, draft.id).plan.content.wishes == "Mere."


def test_what_holds_is_never_deleted(desk: PlanDesk) -> None:
    plan = desk.agreed()
    with pytest.raises(RuleError, match=r"plans\.agreed"):
        desk.office.do(discard_plan_draft, DiscardPlanDraft(plan.id, plan.version))
    with pytest.raises(RuleError, match=r"plans\.agreed"):
        desk.office.do(bring_back_plan_draft, plan)
    assert desk.office.do(open_plan, plan.id).plan == plan


def test_a_deleted_draft_does_not_come_back_beside_another(desk: PlanDesk) -> None:
    draft = desk.draft()
    gone = desk.office.do(discard_plan_draft, DiscardPlanDraft(draft.id, draft.version))
    other = desk.draft()
    with pytest.raises(RuleError, match=r"plans\.draft_there"):
        desk.office.do(bring_back_plan_draft, gone)
    assert [each.id for each in desk.office.do(open_plan, other.id).versions] == [other.id]
