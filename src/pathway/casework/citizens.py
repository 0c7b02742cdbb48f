"""Citizens: looked for before they are made, changed with their history kept, shown no more than is asked for."""

from dataclasses import dataclass, field, replace
from datetime import date

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import Citizen, CitizenId, check_citizen
from pathway.citizens.responsibility import Responsibility, ResponsibilityId, hand_over
from pathway.citizens.same_person import Sought, reasons_same
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class NewCitizen:
    """A citizen to be made, after looking. ``confirmed`` says that a hit with the same number is another person."""

    citizen: Citizen
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class MaybeSame:
    """Somebody who may be the one sought, with the codes of why."""

    citizen: Citizen
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewResponsibility:
    """A municipality that acts (``kind="acting"``) or pays (``"paying"``) from a day on."""

    citizen: CitizenId
    kind: str
    municipality: str
    valid_from: date
    basis: str = ""
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Reveal:
    """One thing that is hidden until asked for: ``number``, ``address`` or ``name``."""

    citizen: CitizenId
    what: str = field(default="number")


@look("citizens.compare", logged=False)
def who_may_be_same(work: Work, desk: Desk, asked: Citizen) -> tuple[MaybeSame, ...]:  # noqa: ARG001
    """Return who in the store may be this person, the strongest reasons first."""
    sought = Sought(f"{asked.given_names} {asked.family_name}".strip(), asked.birth_date, asked.number)
    near = work.citizens.perhaps_same(asked)
    if asked.number:
        near += work.citizens.by_number(asked.number_kind, asked.number)
    found = {each.id: MaybeSame(each, reasons_same(sought, each)) for each in near if each.id != asked.id}
    hits = [each for each in found.values() if each.reasons]
    return tuple(sorted(hits, key=lambda each: (-len(each.reasons), each.citizen.name)))


@operation("citizens.create")
def create_citizen(work: Work, desk: Desk, asked: NewCitizen) -> Citizen:
    """Make a citizen and return it; the municipalities begin their history.

    Raises:
        RuleError: What `check_citizen` says; ``citizens.number_known`` when another citizen has the number and
            nobody has confirmed that they are two.
    """
    citizen = check_citizen(replace(asked.citizen, id=CitizenId(new_id()), version=1), desk.today)
    if citizen.number and not asked.confirmed and work.citizens.by_number(citizen.number_kind, citizen.number):
        raise RuleError("citizens.number_known", "number")
    citizen = replace(citizen, worker=citizen.worker or desk.who)
    work.citizens.add(citizen)
    work.concerns(citizen.id)
    for kind in ("acting", "paying"):
        municipality = getattr(citizen, f"{kind}_municipality")
        if municipality:
            period = Responsibility(ResponsibilityId(new_id()), citizen.id, kind, municipality, desk.today)
            work.responsibilities.add(period)
    _watch_protection(work, desk, citizen)
    return citizen


@operation("citizens.change")
def change_citizen(work: Work, desk: Desk, asked: Citizen) -> Citizen:
    """Save a changed citizen and return it. Municipalities change by `change_municipality` alone.

    Raises:
        RuleError: What `check_citizen` says.
        ChangedMeanwhile: Somebody else saved the citizen since it was read.
    """
    before = work.citizens.get(asked.id)
    changed = replace(
        check_citizen(asked, desk.today),
        acting_municipality=before.acting_municipality,
        paying_municipality=before.paying_municipality,
    )
    changed = work.citizens.put(changed)
    work.concerns(changed.id)
    if changed.protected_until != before.protected_until:
        _watch_protection(work, desk, changed)
    return changed


def _watch_protection(work: Work, desk: Desk, citizen: Citizen) -> None:
    if citizen.protection and citizen.protected_until and citizen.protected_until >= desk.today:
        rule = "addr_protection.expiry"
        make_follow_up(work, desk, NewFollowUp(citizen.id, citizen.protected_until, "protection", rule=rule))


@operation("citizens.change_municipality")
def change_municipality(work: Work, desk: Desk, asked: NewResponsibility) -> Citizen:  # noqa: ARG001
    """Let another municipality act or pay from a day on, keep the one before it, and return the citizen.

    Raises:
        RuleError: What `hand_over` says.
    """
    history = work.responsibilities.find(work.responsibilities.table.c.citizen == asked.citizen)
    new = Responsibility(
        ResponsibilityId(new_id()),
        asked.citizen,
        asked.kind,
        asked.municipality,
        asked.valid_from,
        basis=asked.basis,
        disputed=asked.disputed,
    )
    ended, new = hand_over(history, new)
    if ended is not None:
        work.responsibilities.put(ended)
    work.responsibilities.add(new)
    work.concerns(asked.citizen, new.id)
    citizen = work.citizens.get(asked.citizen)
    if asked.kind == "acting":
        return work.citizens.put(replace(citizen, acting_municipality=asked.municipality))
    return work.citizens.put(replace(citizen, paying_municipality=asked.municipality))


@look("citizens.reveal")
def reveal(work: Work, desk: Desk, asked: Reveal) -> str:  # noqa: ARG001
    """Return what is hidden until asked for; the log says that it was asked for."""
    citizen = work.citizens.get(asked.citizen)
    work.concerns(citizen.id, asked.what)
    return citizen.number if asked.what == "number" else citizen.address
