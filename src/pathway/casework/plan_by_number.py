"""Finding the version of a stay plan that a shell or a script means, by the citizen's number or the plan's id."""

from dataclasses import dataclass, field
from uuid import UUID

from pathway.casework.operation import Desk, look
from pathway.plans.plan import Plan, PlanId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class WhichPlan:
    """A citizen's number in the sender's register, or a plan's id; and the version's number, if one is meant."""

    register_number: str = field(default="", repr=False)
    plan: UUID | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class PlanFound:
    """The plan that is meant, if there is one. ``several``: the number is more than one citizen's."""

    known: bool
    several: bool = False
    plan: PlanId | None = None


@look("plans.find_version", logged=False)
def find_plan_versions(work: Work, desk: Desk, asked: WhichPlan) -> PlanFound:  # noqa: ARG001
    """Return which plan is meant: the version asked for, else the one that holds, else the latest of the last stay.

    It shows nothing of the citizen; what is printed of it is in the log.
    """
    if asked.plan is not None:
        there = work.plans.find(work.plans.table.c.id == asked.plan)
        if not there or asked.version is None:
            return PlanFound(bool(there), plan=there[0].id if there else None)
        versions = work.plans.of_stay(there[0].stay) if there[0].stay else there
        return PlanFound(True, plan=_chosen(versions, asked.version))
    citizens = work.citizens.by_register_number([asked.register_number])
    if len(citizens) != 1:
        return PlanFound(bool(citizens), several=len(citizens) > 1)
    last = next((stay for stay in work.stays.of_citizen(citizens[0].id) if work.plans.of_stay(stay.id)), None)
    return PlanFound(True, plan=_chosen(work.plans.of_stay(last.id), asked.version) if last else None)


def _chosen(versions: tuple[Plan, ...], number: int | None) -> PlanId | None:
    """Return the version with this number; with none, the one that holds, else the latest."""
    if number is not None:
        return next((plan.id for plan in versions if plan.number == number), None)
    holding = next((plan for plan in versions if plan.state == "agreed"), None) or next(iter(versions), None)
    return holding.id if holding else None
