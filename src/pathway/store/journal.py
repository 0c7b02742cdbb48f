"""Placements, plans, notes, follow-ups and drafts in the store."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from pathway.citizens.citizen import CitizenId
from pathway.drafts.draft import Draft
from pathway.followups.followup import FollowUp
from pathway.notes.note import Note
from pathway.placements.need import Need
from pathway.placements.placement import Pause, Placement
from pathway.plans.plan import Plan
from pathway.staff.user import User
from pathway.stays.stay import StayId
from pathway.store.dialects import one_of
from pathway.store.rows import ChangedMeanwhile, Rows, among
from pathway.store.tables import drafts, follow_ups, needs, notes, pauses, placements, plans, users


class Users(Rows[User]):
    """Who works here."""

    table = users
    entity = User

    def by_initials(self, initials: str) -> User | None:
        """Return the user with these initials, if there is one."""
        return next(iter(self.find(self.table.c.initials == initials)), None)


class Placements(Rows[Placement]):
    """Placements."""

    table = placements
    entity = Placement

    def of_citizen(self, citizen: CitizenId) -> tuple[Placement, ...]:
        """Return a citizen's placements, the latest first."""
        return self.find(self.table.c.citizen == citizen, order=(self.table.c.started_on.desc(),))

    def open_for(self, citizens: Sequence[CitizenId]) -> tuple[Placement, ...]:
        """Return the open placements of these citizens."""
        return self.listed("citizen", citizens, open_by="ended_on")

    def last_ended(self, citizens: Sequence[CitizenId]) -> dict[CitizenId, date]:
        """Return the day on which each of these citizens last ended a placement."""
        return {CitizenId(each): day for each, day in self.last_day("citizen", "ended_on", citizens).items()}


class Pauses(Rows[Pause]):
    """Pauses of placements and stays."""

    table = pauses
    entity = Pause

    def of(self, ids: Sequence[UUID]) -> tuple[Pause, ...]:
        """Return the pauses within these placements and stays."""
        return self.find(one_of(self.table.c.of, ids), order=(self.table.c.started_on,)) if ids else ()


class Needs(Rows[Need]):
    """Needs that no place met."""

    table = needs
    entity = Need

    def of_citizen(self, citizen: CitizenId) -> tuple[Need, ...]:
        """Return a citizen's recorded needs, in time."""
        return self.find(self.table.c.citizen == citizen, order=(self.table.c.noticed_on,))


class Plans(Rows[Plan]):
    """Versions of plans."""

    table = plans
    entity = Plan

    def of_citizen(self, citizen: CitizenId) -> tuple[Plan, ...]:
        """Return every version of a citizen's plans, the latest first."""
        newest = (self.table.c.started_on.desc(), self.table.c.number.desc())
        return self.find(self.table.c.citizen == citizen, order=newest)

    def of_stay(self, stay: StayId) -> tuple[Plan, ...]:
        """Return the versions of a stay's plan, the latest first."""
        return self.listed("stay", [stay], latest="number")

    def discard(self, draft: Plan) -> None:
        """Delete a draft. The store itself refuses to delete any other version.

        Raises:
            ChangedMeanwhile: It is no longer the version that was read.
        """
        same = (self.table.c.id == draft.id) & (self.table.c.version == draft.version)
        if self.connection.execute(self.table.delete().where(same)).rowcount != 1:
            raise ChangedMeanwhile(draft, self.get(draft.id))
        self._touched.add(self.table.name)

    def holding(self, stays: Sequence[StayId]) -> dict[StayId, date]:
        """Return the day from which each stay's agreed plan holds."""
        of, on = self.table.c.stay, self.table.c.agreed_on
        query = sa.select(of, on).where(self.table.c.state == "agreed", one_of(of, stays))
        return {StayId(stay): day for stay, day in self.connection.execute(query)} if stays else {}


class Notes(Rows[Note]):
    """Signed notes. The store itself refuses to change or delete one."""

    table = notes
    entity = Note

    def of_citizen(self, citizen: CitizenId, limit: int | None = None) -> tuple[Note, ...]:
        """Return a citizen's notes, the latest first."""
        newest = (self.table.c.happened_at.desc(), self.table.c.signed_at.desc())
        return self.find(self.table.c.citizen == citizen, order=newest, limit=limit)

    def marks(self, citizen: CitizenId) -> tuple[tuple[datetime, bool], ...]:
        """Return when each note's event happened and whether it matters for a decision: what the chart draws."""
        as_kept = sa.type_coerce(self.table.c.happened_at, sa.String)  # thousands of them: read without the detour
        query = sa.select(as_kept, self.table.c.matters_for_decision).where(self.table.c.citizen == citizen)
        read = datetime.fromisoformat
        return tuple((read(f"{at}+00:00"), matters) for at, matters in self.connection.execute(query).all())

    def mentioning(self, text: str, limit: int = 50) -> tuple[Note, ...]:
        """Return notes that hold these words, the latest first. Reads every note: asked for by a key of its own."""
        fields = (self.table.c.facts, self.table.c.assessment, self.table.c.citizens_words)
        found = sa.or_(*(each.ilike(like, escape="\\") for each in fields for like in _likes(text)))
        return self.find(found, order=(self.table.c.happened_at.desc(),), limit=limit)


def _likes(text: str) -> list[str]:
    """Return the patterns that find a text however it is written: the database folds only the letters a to z."""
    written = {text} if text.isascii() else {text, text.lower(), text.capitalize(), text.upper()}
    bare = (each.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for each in sorted(written))
    return [f"%{each}%" for each in bare]


class FollowUps(Rows[FollowUp]):
    """What is due."""

    table = follow_ups
    entity = FollowUp

    def open_until(self, day: date) -> tuple[FollowUp, ...]:
        """Return what is open and due by a day, the earliest first."""
        return self.find(
            self.table.c.settled_on.is_(None), self.table.c.due <= day, order=(self.table.c.due,), limit=500
        )

    def of_citizen(self, citizen: CitizenId) -> tuple[FollowUp, ...]:
        """Return a citizen's open follow-ups, the earliest first."""
        where = (self.table.c.citizen == citizen, self.table.c.settled_on.is_(None))
        return self.find(*where, order=(self.table.c.due,))

    def next_for(self, citizens: Sequence[CitizenId]) -> dict[CitizenId, FollowUp]:
        """Return the earliest open follow-up of each of these citizens."""
        found = self.listed("citizen", citizens, open_by="settled_on", latest="due")
        return {each.citizen: each for each in found}

    def open_for(self, citizens: Sequence[CitizenId]) -> dict[CitizenId, tuple[FollowUp, ...]]:
        """Return what is open about each of these citizens, the earliest first."""
        found: dict[CitizenId, tuple[FollowUp, ...]] = {}
        for each in reversed(self.listed("citizen", citizens, open_by="settled_on", latest="due")):
            found[each.citizen] = (*found.get(each.citizen, ()), each)
        return found

    def settled_of(self, reason: str, subjects: Sequence[UUID]) -> frozenset[UUID]:
        """Return about which of these stays or plans a follow-up with this reason was settled."""
        of, settled = self.table.c.about, self.table.c.settled_on.is_not(None)
        query = sa.select(of).where(of.in_(subjects), self.table.c.reason == reason, among(settled))
        return frozenset(self.connection.scalars(query)) if subjects else frozenset()

    def about(self, subject: UUID) -> tuple[FollowUp, ...]:
        """Return the open follow-ups that came from a stay, plan, placement or note."""
        return self.listed("about", [subject], open_by="settled_on")

    def settled_about(self, subject: UUID, outcome: str) -> tuple[FollowUp, ...]:
        """Return the follow-ups that came from a subject and were settled with this outcome."""
        return self.find(
            self.table.c.about == subject, self.table.c.settled_on.is_not(None), self.table.c.outcome == outcome
        )


class Drafts(Rows[Draft]):
    """What has been typed and not yet saved."""

    table = drafts
    entity = Draft

    def of(self, owner: str, form: str = "", citizen: CitizenId | None = None) -> tuple[Draft, ...]:
        """Return somebody's drafts, the latest first."""
        where = [self.table.c.owner == owner]
        where += [self.table.c.form == form] if form else []
        where += [self.table.c.citizen == citizen] if citizen else []
        return self.find(*where, order=(self.table.c.saved_at.desc(),))

    def keep(self, draft: Draft) -> None:
        """Put the draft in place of an earlier one with its id."""
        self.connection.execute(self.table.delete().where(self.table.c.id == draft.id))
        self.add(draft)

    def drop(self, id: UUID) -> None:  # noqa: A002 - it is the entity's id
        """Let go of a draft that was saved as the real thing, or thrown away by its owner."""
        self.connection.execute(self.table.delete().where(self.table.c.id == id))
        self._touched.add(self.table.name)
