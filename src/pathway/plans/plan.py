"""A plan's life: a draft is worked on, an agreed version never changes, a new version starts as its copy."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId
from pathway.plans.kinds.stay_plan import Heading, StayPlanContent
from pathway.stays.stay import StayId

PlanId = NewType("PlanId", UUID)

STATES = ("draft", "agreed", "replaced", "closed")


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of a plan. ``number`` counts the versions of one stay's plan from 1.

    ``author`` is who last wrote in it. ``outcome`` says what the citizen answered (code list ``signature``);
    ``agreed_on`` is the day the version began to hold. The content of an agreed version never changes.
    """

    id: PlanId
    citizen: CitizenId
    kind: str
    number: int
    state: str
    content: StayPlanContent = field(repr=False)
    stay: StayId | None = None
    author: str = ""
    started_on: date | None = None
    agreed_on: date | None = None
    agreed_at: datetime | None = None
    outcome: str = ""
    closed_on: date | None = None
    replaces: PlanId | None = None
    version: int = 1


def rewrite(plan: Plan, content: StayPlanContent, author: str) -> Plan:
    """Return the draft with new content, and who wrote it.

    Raises:
        RuleError: ``plans.agreed`` when the version is agreed, replaced or closed; what `check_codes` says.
    """
    if plan.state != "draft":
        raise RuleError("plans.agreed")
    content.check_codes()
    return replace(plan, content=replace(content, heading=None), author=author)


def agree(plan: Plan, outcome: str, on: date, now: datetime, heading: Heading | None = None) -> Plan:
    """Return the version as the one that holds from this day, under the heading of this day.

    Raises:
        RuleError: ``plans.agreed`` when it is no draft; ``plans.goal_nameless``, ``plans.empty``.
    """
    if plan.state != "draft":
        raise RuleError("plans.agreed")
    plan.content.check()
    content = replace(plan.content, heading=heading)
    return replace(plan, content=content, state="agreed", outcome=outcome, agreed_on=on, agreed_at=now)


def next_version(agreed: Plan, id: PlanId, author: str, on: date) -> Plan:  # noqa: A002 - it is the entity's id
    """Return a draft that starts as the copy of an agreed version.

    Raises:
        RuleError: ``plans.not_agreed``.
    """
    if agreed.state != "agreed":
        raise RuleError("plans.not_agreed")
    return replace(
        agreed,
        id=id,
        number=agreed.number + 1,
        state="draft",
        content=replace(agreed.content, heading=None),
        author=author,
        started_on=on,
        agreed_on=None,
        agreed_at=None,
        outcome="",
        replaces=agreed.id,
        version=1,
    )


def close(plan: Plan, on: date) -> Plan:
    """Return the plan as closed with its stay, its content as it stands."""
    return replace(plan, state="closed", closed_on=on)


def reopen(plan: Plan) -> Plan:
    """Return a plan that was closed with its stay as it was before: the version that holds, or a draft."""
    return replace(plan, state="agreed" if plan.agreed_at else "draft", closed_on=None)
