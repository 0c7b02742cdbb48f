"""Plans: drafted, agreed on, followed by a new version that starts as a copy."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up, settle_all_about
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.codes.lists import code_list
from pathway.codes.rules import rule
from pathway.followups.followup import due_after
from pathway.plans.kinds.stay_plan import StayPlanContent
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
    """A draft that shall hold, what the citizen answered, and when it is to be looked at again."""

    plan: PlanId
    outcome: str
    next_review: date | None = None


@dataclass(frozen=True, slots=True)
class PlanOnDesk:
    """A plan with whom it is about and what it follows: what an editor and a paper need."""

    plan: Plan
    citizen: Citizen
    stay: Stay | None
    shelter: str
    room: str
    replaces: Plan | None
    unit: str
    key_worker: str = ""


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
def keep_plan_draft(work: Work, desk: Desk, asked: KeepPlanDraft) -> Plan:  # noqa: ARG001
    """Keep a draft's content as it stands, and return the draft.

    Raises:
        RuleError: ``plans.agreed``.
        ChangedMeanwhile: Somebody else wrote in the draft since it was read.
    """
    plan = work.plans.get(asked.plan)
    return work.plans.put(replace(rewrite(plan, asked.content), version=asked.version))


@operation("plans.agree")
def agree_plan(work: Work, desk: Desk, asked: AgreePlan) -> Plan:
    """Make a draft the version that holds, replace the one before it, and put its review on the list.

    Raises:
        RuleError: What `agree` says; ``plans.unknown_outcome``.
    """
    if asked.outcome not in code_list("signature"):
        raise RuleError("plans.unknown_outcome", "outcome")
    plan = agree(work.plans.get(asked.plan), asked.outcome, desk.today, desk.now)
    if plan.replaces is not None:
        before = work.plans.get(plan.replaces)
        if before.state == "agreed":
            work.plans.put(replace(before, state="replaced", closed_on=desk.today))
    about: UUID = plan.stay or plan.id
    settle_all_about(work, desk, about, frozenset({"stay_plan", "plan_review"}), "plan_agreed")
    review = asked.next_review or due_after(desk.today, rule("stay_plan.review", desk.today).value)
    make_follow_up(work, desk, NewFollowUp(plan.citizen, review, "plan_review", about=about, rule="stay_plan.review"))
    work.concerns(plan.citizen, plan.id)
    return work.plans.put(plan)


@look("plans.open")
def open_plan(work: Work, desk: Desk, asked: PlanId) -> PlanOnDesk:  # noqa: ARG001
    """Return a plan with whom it is about, as an editor and a paper need it."""
    work.concerns(work.plans.get(asked).citizen, asked)
    return plan_on_desk(work, asked)


def plan_on_desk(work: Work, asked: PlanId) -> PlanOnDesk:
    """Gather a plan and what belongs to it."""
    plan = work.plans.get(asked)
    stay = work.stays.get(plan.stay) if plan.stay else None
    worker = work.users.by_initials(stay.key_worker) if stay and stay.key_worker else None
    return PlanOnDesk(
        plan=plan,
        citizen=work.citizens.get(plan.citizen),
        stay=stay,
        shelter=work.shelters.get(stay.shelter).name if stay else "",
        room=work.rooms.get(stay.room).name if stay and stay.room else "",
        replaces=work.plans.get(plan.replaces) if plan.replaces else None,
        unit=work.setting("unit"),
        key_worker=worker.name if worker else (stay.key_worker if stay else ""),
    )


@look("plans.read")
def read_plans(work: Work, desk: Desk, asked: CitizenId) -> tuple[Plan, ...]:  # noqa: ARG001
    """Return every version of a citizen's plans, the latest first."""
    work.concerns(asked)
    return work.plans.of_citizen(asked)
