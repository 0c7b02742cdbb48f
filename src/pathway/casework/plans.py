"""Plans: drafted, agreed on, followed by a new version that starts as a copy."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up, settle_all_about
from pathway.casework.operation import Desk, look, operation
from pathway.casework.plan_heading import heading_of
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.codes.lists import code_list
from pathway.codes.rules import rule
from pathway.followups.followup import due_after
from pathway.plans.kinds.stay_plan import Heading, StayPlanContent
from pathway.plans.plan import Plan, PlanId, agree, next_version, rewrite
from pathway.stays.stay import Stay, StayId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class StartPlan:
    """A stay whose plan is to be worked on."""

    stay: StayId


@dataclass(frozen=True, slots=True)
class KeepPlanDraft:
    """A draft's content as it stands, and the version of the draft that was read."""

    plan: PlanId
    version: int
    content: StayPlanContent = field(repr=False)


@dataclass(frozen=True, slots=True)
class AgreePlan:
    """A draft that shall hold, what the citizen answered, and when it is to be looked at again.

    ``version`` is the version of the draft that was read aloud; nothing takes the draft as it stands.
    """

    plan: PlanId
    outcome: str
    next_review: date | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class DiscardPlanDraft:
    """A draft that is let go of, and the version of it that was read."""

    plan: PlanId
    version: int


@dataclass(frozen=True, slots=True)
class PlanOnDesk:
    """A plan with whom it is about and what it follows: what an editor and a paper need.

    ``heading`` is what is printed at its top: of today for a draft, of the day of agreement for any other.
    ``versions`` are all versions of the same stay's plan, the latest first. ``next_review`` is the day the rule
    proposes for the next review.
    """

    plan: Plan
    citizen: Citizen
    stay: Stay | None
    replaces: Plan | None
    heading: Heading
    versions: tuple[Plan, ...]
    today: date
    next_review: date


@dataclass(frozen=True, slots=True)
class PlanGlance:
    """How far a plan is, without a word of what stands in it."""

    version: int
    state: str


@operation("plans.start")
def start_plan(work: Work, desk: Desk, asked: StartPlan) -> Plan:
    """Return the draft of a stay's plan: the one there is, a copy of the agreed version, or an empty one.

    Raises:
        RuleError: ``plans.stay_ended`` when the stay has ended.
    """
    stay = work.stays.get(asked.stay)
    versions = work.plans.of_stay(stay.id)
    work.concerns(stay.citizen, stay.id)
    draft = next((plan for plan in versions if plan.state == "draft"), None)
    if draft is not None:
        return draft
    if stay.moved_out is not None:
        raise RuleError("plans.stay_ended")
    agreed = next((plan for plan in versions if plan.state == "agreed"), None)
    made = (
        next_version(agreed, PlanId(new_id()), desk.who, desk.today)
        if agreed is not None
        else _first(work, desk, stay, max((plan.number for plan in versions), default=0) + 1)
    )
    work.plans.add(made)
    return made


def _first(work: Work, desk: Desk, stay: Stay, number: int) -> Plan:
    def name(initials: str) -> str:
        user = work.users.by_initials(initials) if initials else None
        return user.name if user else initials

    citizen = work.citizens.get(stay.citizen)
    content = StayPlanContent(contact_person=name(stay.key_worker), case_manager=name(citizen.worker))
    return Plan(
        PlanId(new_id()), citizen.id, "stay_plan", number, "draft", content, stay.id, desk.who, started_on=desk.today
    )


@operation("plans.keep_draft", logged=False)
def keep_plan_draft(work: Work, desk: Desk, asked: KeepPlanDraft) -> Plan:
    """Keep a draft's content as it stands, and return the draft.

    Raises:
        RuleError: ``plans.agreed``; ``codes.unknown``.
        ChangedMeanwhile: Somebody else wrote in the draft since it was read.
    """
    plan = work.plans.get(asked.plan)
    return work.plans.put(replace(rewrite(plan, asked.content, desk.who), version=asked.version))


@operation("plans.discard_draft")
def discard_plan_draft(work: Work, desk: Desk, asked: DiscardPlanDraft) -> Plan:  # noqa: ARG001
    """Delete a draft, and return it as it was, so that it can be brought back.

    Raises:
        RuleError: ``plans.agreed`` for any other version: what once held is never deleted.
        ChangedMeanwhile: Somebody else wrote in the draft since it was read.
    """
    plan = work.plans.get(asked.plan)
    if plan.state != "draft":
        raise RuleError("plans.agreed")
    work.concerns(plan.citizen, plan.id)
    work.plans.discard(replace(plan, version=asked.version))
    return plan


@operation("plans.bring_back_draft")
def bring_back_plan_draft(work: Work, desk: Desk, asked: Plan) -> Plan:  # noqa: ARG001
    """Put a draft back as it was when it was deleted.

    Raises:
        RuleError: ``plans.agreed`` when it was no draft; ``plans.draft_there`` when another one was begun meanwhile;
            ``plans.stay_ended``.
    """
    if asked.state != "draft" or asked.stay is None:
        raise RuleError("plans.agreed")
    work.concerns(asked.citizen, asked.id)
    if work.stays.get(asked.stay).moved_out is not None:
        raise RuleError("plans.stay_ended")
    versions = work.plans.of_stay(asked.stay)
    if any(plan.state == "draft" or plan.number >= asked.number for plan in versions):
        raise RuleError("plans.draft_there")
    work.plans.add(asked)
    return asked


@operation("plans.agree")
def agree_plan(work: Work, desk: Desk, asked: AgreePlan) -> Plan:
    """Make a draft the version that holds, replace the one before it, and put its review on the list.

    Raises:
        RuleError: What `agree` says; ``plans.unknown_outcome``; ``plans.review_past`` for a review that is not to come.
        ChangedMeanwhile: Somebody else wrote in the draft since it was read aloud.
    """
    if asked.outcome not in code_list("signature"):
        raise RuleError("plans.unknown_outcome", "outcome")
    if asked.next_review is not None and asked.next_review <= desk.today:
        raise RuleError("plans.review_past", "next_review")
    draft = work.plans.get(asked.plan)
    work.concerns(draft.citizen, draft.id)
    plan = agree(draft, asked.outcome, desk.today, desk.now, heading_of(work, draft))
    if plan.replaces is not None:
        before = work.plans.get(plan.replaces)
        if before.state == "agreed":
            work.plans.put(replace(before, state="replaced", closed_on=desk.today))
    _ask_for_review(work, desk, plan, asked.next_review)
    return work.plans.put(plan if asked.version is None else replace(plan, version=asked.version))


def _ask_for_review(work: Work, desk: Desk, plan: Plan, on: date | None) -> None:
    about: UUID = plan.stay or plan.id
    settle_all_about(work, desk, about, frozenset({"stay_plan", "plan_review"}), "plan_agreed")
    stay = work.stays.get(plan.stay) if plan.stay else None
    review = NewFollowUp(
        plan.citizen,
        on or _next_review(desk.today),
        "plan_review",
        about=about,
        rule="stay_plan.review",
        responsible=stay.key_worker if stay else "",
    )
    make_follow_up(work, desk, review)


def _next_review(today: date) -> date:
    return max(due_after(today, rule("stay_plan.review", today).value), today + timedelta(days=1))


@look("plans.open")
def open_plan(work: Work, desk: Desk, asked: PlanId) -> PlanOnDesk:
    """Return a plan with whom it is about, as an editor and a paper need it."""
    work.concerns(work.plans.get(asked).citizen, asked)
    return plan_on_desk(work, asked, desk.today)


def plan_on_desk(work: Work, asked: PlanId, today: date) -> PlanOnDesk:
    """Gather a plan and what belongs to it."""
    plan = work.plans.get(asked)
    return PlanOnDesk(
        plan=plan,
        citizen=work.citizens.get(plan.citizen),
        stay=work.stays.get(plan.stay) if plan.stay else None,
        replaces=work.plans.get(plan.replaces) if plan.replaces else None,
        heading=plan.content.heading or heading_of(work, plan),
        versions=work.plans.of_stay(plan.stay) if plan.stay else (plan,),
        today=today,
        next_review=_next_review(today),
    )


@look("plans.find", logged=False)
def find_stay_plan(work: Work, desk: Desk, asked: StayId) -> PlanId | None:  # noqa: ARG001
    """Return which version of a stay's plan is on the desk: the draft, else the latest; nothing before the first."""
    versions = work.plans.of_stay(asked)
    found = next((plan for plan in versions if plan.state == "draft"), None) or next(iter(versions), None)
    return found.id if found else None


@look("plans.glance", logged=False)
def glance_at_plan(work: Work, desk: Desk, asked: PlanId) -> PlanGlance:  # noqa: ARG001
    """Return how far a plan is: for a page that shows it and hears that plans were touched."""
    plan = work.plans.get(asked)
    return PlanGlance(plan.version, plan.state)


@look("plans.read")
def read_plans(work: Work, desk: Desk, asked: CitizenId) -> tuple[Plan, ...]:  # noqa: ARG001
    """Return every version of a citizen's plans, the latest first."""
    work.concerns(asked)
    return work.plans.of_citizen(asked)
