"""Opening a citizen: everything the page shows, in one look that is logged."""

from dataclasses import dataclass
from datetime import date, datetime

from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.citizens.responsibility import Responsibility
from pathway.followups.followup import FollowUp
from pathway.notes.note import Note
from pathway.placements.need import Need
from pathway.placements.placement import Pause, Placement
from pathway.plans.plan import Plan
from pathway.staff.user import User
from pathway.stays.stay import Stay, StayId
from pathway.store.access_log import Entry as Entry  # what the tab of lookers shows
from pathway.store.work import Work

NEWEST_NOTES = 30
"""Notes that come with the page; the others come when the notes are asked for."""


@dataclass(frozen=True, slots=True)
class Record:
    """A citizen with all that is on the page. Lists are latest first, follow-ups earliest first.

    ``note_marks`` is when each note's event happened (UTC) and whether it matters for a decision.
    """

    citizen: Citizen
    today: date
    stays: tuple[Stay, ...]
    placements: tuple[Placement, ...]
    pauses: tuple[Pause, ...]
    needs: tuple[Need, ...]
    plans: tuple[Plan, ...]
    notes: tuple[Note, ...]
    note_marks: tuple[tuple[datetime, bool], ...]
    follow_ups: tuple[FollowUp, ...]
    responsibilities: tuple[Responsibility, ...]
    places: dict[StayId, str]
    people: dict[str, User]

    @property
    def open_stay(self) -> Stay | None:
        """The stay that has not ended, if there is one."""
        return next((stay for stay in self.stays if stay.open), None)

    @property
    def open_placements(self) -> tuple[Placement, ...]:
        """The placements that have not ended."""
        return tuple(each for each in self.placements if each.ended_on is None)


@look("citizens.open")
def open_citizen(work: Work, desk: Desk, asked: CitizenId) -> Record:
    """Return a citizen's record.

    Raises:
        RuleError: ``store.gone``.
    """
    citizen = work.citizens.get(asked)
    work.concerns(asked)
    stays = work.stays.of_citizen(asked)
    placements = work.placements.of_citizen(asked)
    duty = work.responsibilities
    return Record(
        citizen=citizen,
        today=desk.today,
        stays=stays,
        placements=placements,
        pauses=work.pauses.of([stay.id for stay in stays] + [each.id for each in placements]),
        needs=work.needs.of_citizen(asked),
        plans=work.plans.of_citizen(asked),
        notes=work.notes.of_citizen(asked, limit=NEWEST_NOTES),
        note_marks=work.notes.marks(asked),
        follow_ups=work.follow_ups.of_citizen(asked),
        responsibilities=duty.find(duty.table.c.citizen == asked, order=(duty.table.c.valid_from.desc(),)),
        places=work.stays.place_names(stays),
        people={each.initials: each for each in work.users.find()},
    )


@look("citizens.look_again", logged=False)
def look_again(work: Work, desk: Desk, asked: CitizenId) -> Record:
    """Return the record of a page that is open and whose opening is in the log: what was changed on it, shown again."""
    return open_citizen(work, desk, asked)


@look("citizens.who_looked")
def who_looked(work: Work, desk: Desk, asked: CitizenId) -> tuple[Entry, ...]:  # noqa: ARG001
    """Return who looked at a citizen and did what, the latest first."""
    work.concerns(asked, "log")
    return work.log.entries(asked)


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry of the access log with the citizen it is about."""

    entry: Entry
    citizen: Citizen | None


@dataclass(frozen=True, slots=True)
class LogBefore:
    """A part of the log: the newest entries, or those before a number; one user's, or everybody's."""

    number: int | None = None
    who: str = ""
    limit: int = 200


@look("log.read")
def read_log(work: Work, desk: Desk, asked: LogBefore) -> tuple[LogLine, ...]:  # noqa: ARG001
    """Return entries of the access log, the newest first."""
    entries = work.log.entries(before=asked.number, limit=asked.limit, who=asked.who)
    ids = {each.access.citizen for each in entries if each.access.citizen}
    people = {each.id: each for each in work.citizens.in_order(list(ids))}
    return tuple(LogLine(each, people.get(each.access.citizen) if each.access.citizen else None) for each in entries)
