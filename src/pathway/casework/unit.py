"""The unit: what it is called, who works here, and the counts that stand beside its pages."""

from dataclasses import dataclass
from datetime import datetime

from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.houses import house_board
from pathway.casework.operation import Desk, look, operation
from pathway.staff.user import User, UserId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class Unit:
    """The store as somebody comes in: who it is, where, and when a copy was last made (UTC).

    ``demo`` says that everybody in the store is made up.
    """

    me: User
    name: str
    municipality: str
    demo: bool = False
    backed_up_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NameUnit:
    """What the unit is called, and its municipality's three digits."""

    unit: str
    municipality: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands beside the pages: due by today and drafts, one's own citizens, free places."""

    due: int
    mine: int
    free: int


@look("unit.open", logged=False)
def open_unit(work: Work, desk: Desk, asked: None) -> Unit:  # noqa: ARG001
    """Return the unit as it is now."""
    me = work.users.by_initials(desk.who) or User(UserId(new_id()), desk.who, desk.who)
    last = work.setting("backup.last")
    return Unit(
        me,
        work.setting("unit"),
        work.setting("municipality"),
        bool(work.setting("demo")),
        datetime.fromisoformat(last) if last else None,
    )


@operation("unit.rename")
def name_unit(work: Work, desk: Desk, asked: NameUnit) -> None:  # noqa: ARG001
    """Give the unit another name or municipality.

    Raises:
        RuleError: ``unit.nameless``.
    """
    if not asked.unit.strip():
        raise RuleError("unit.nameless", "unit")
    work.set("unit", asked.unit.strip())
    work.set("municipality", asked.municipality)
    work.concerns(None)


@look("unit.colleagues", logged=False)
def colleagues(work: Work, desk: Desk, asked: None) -> tuple[User, ...]:  # noqa: ARG001
    """Return who works here, by initials."""
    return work.users.find(order=(work.users.table.c.initials,))


@look("unit.counts", logged=False)
def count_unit(work: Work, desk: Desk, asked: None) -> Counts:
    """Return the counts that stand beside the pages."""
    due = work.follow_ups.open_until(desk.today)
    workers = {each.id: each.worker for each in work.citizens.in_order([each.citizen for each in due])}
    mine = [each for each in due if desk.who in (each.responsible, workers.get(each.citizen))]
    places = [place for house in house_board(work, desk, asked) for place in house.places]
    free = [each for each in places if each.stay is None and each.room and not each.room.closed_reason]
    return Counts(len(mine) + len(work.drafts.of(desk.who)), work.citizens.number_of(worker=desk.who), len(free))


@operation("unit.prove_writing", logged=False)
def prove_writing(work: Work, desk: Desk, asked: None) -> None:  # noqa: ARG001
    """Write a moment into the store, to see that it takes writes again after it did not."""
    work.set("writing.proved", desk.now.isoformat())
