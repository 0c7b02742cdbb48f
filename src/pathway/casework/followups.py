"""What is due: made by rule or by hand, settled by an act."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from pathway.base.ids import new_id
from pathway.casework.operation import Desk, operation
from pathway.citizens.citizen import CitizenId
from pathway.followups.followup import FollowUp, FollowUpId, settle, unsettle
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """What is to be done about a citizen, by when, and who is asked ("" for oneself)."""

    citizen: CitizenId
    due: date
    reason: str = "own"
    text: str = field(default="", repr=False)
    about: UUID | None = None
    rule: str = ""
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class SettleFollowUp:
    """That something was done, with a word on how."""

    follow_up: FollowUpId
    outcome: str = ""


@operation("followups.make")
def make_follow_up(work: Work, desk: Desk, asked: NewFollowUp) -> FollowUp:
    """Make a follow-up and return it."""
    (made,) = make_follow_ups(work, desk, (asked,))
    return made


def make_follow_ups(work: Work, desk: Desk, asked: Iterable[NewFollowUp]) -> tuple[FollowUp, ...]:
    """Make what another act asks for, all at once, and return it."""
    made = tuple(_made(desk, each) for each in asked)
    work.follow_ups.add(*made)
    for each in made:
        work.concerns(each.citizen, each.id)
    return made


def _made(desk: Desk, asked: NewFollowUp) -> FollowUp:
    return FollowUp(
        id=FollowUpId(new_id()),
        citizen=asked.citizen,
        due=asked.due,
        reason=asked.reason,
        text=asked.text,
        about=asked.about,
        rule=asked.rule,
        responsible=asked.responsible or desk.who,
        made_at=desk.now,
    )


@operation("followups.settle")
def settle_follow_up(work: Work, desk: Desk, asked: SettleFollowUp) -> FollowUp:
    """Settle a follow-up and return it.

    Raises:
        RuleError: ``followups.settled_already``; ``store.gone``.
    """
    settled = settle(work.follow_ups.get(asked.follow_up), desk.who, desk.today, asked.outcome)
    work.concerns(settled.citizen, settled.id)
    return work.follow_ups.put(settled)


def settle_all_about(work: Work, desk: Desk, subject: UUID, reasons: frozenset[str], outcome: str) -> None:
    """Settle what another act makes needless: the follow-ups with these reasons that came from a subject."""
    for each in work.follow_ups.about(subject):
        if each.reason in reasons:
            work.follow_ups.put(settle(each, desk.who, desk.today, outcome))


@operation("followups.reopen")
def reopen_follow_up(work: Work, desk: Desk, asked: FollowUpId) -> FollowUp:  # noqa: ARG001
    """Take back that a follow-up was settled, and return it."""
    settled = work.follow_ups.get(asked)
    work.concerns(settled.citizen, settled.id)
    return work.follow_ups.put(replace(settled, settled_on=None, settled_by="", outcome=""))


def ask_again(work: Work, subject: UUID, reasons: frozenset[str], outcome: str) -> None:
    """Ask again for what another act had settled with this outcome, and is taken back."""
    for each in work.follow_ups.settled_about(subject, outcome):
        if each.reason in reasons:
            work.follow_ups.put(unsettle(each))
