"""One unit of work in the store: all kept, or nothing."""

from datetime import datetime
from functools import cached_property
from typing import TypeVar
from uuid import UUID

import sqlalchemy as sa

from pathway.store import journal, people, stays
from pathway.store.access_log import AccessLog
from pathway.store.rows import Rows
from pathway.store.shelter_year import ShelterYears
from pathway.store.tables import imports, settings

R = TypeVar("R", bound=Rows)  # type: ignore[type-arg]


class Work:
    """What an operation has in its hands: the rooms of the store, within one transaction.

    ``touched`` names the tables that were changed, for whoever shows them.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self.touched: set[str] = set()
        self.about: list[tuple[UUID | None, str]] = []

    def _rows(self, kind: type[R]) -> R:
        return kind(self.connection, self.touched)

    @cached_property
    def users(self) -> journal.Users:
        """Who works here."""
        return self._rows(journal.Users)

    @cached_property
    def citizens(self) -> people.Citizens:
        """Citizens, and how they are found."""
        return self._rows(people.Citizens)

    @cached_property
    def responsibilities(self) -> people.Responsibilities:
        """Which municipality acts and pays."""
        return self._rows(people.Responsibilities)

    @cached_property
    def placements(self) -> journal.Placements:
        """Placements on the ladder."""
        return self._rows(journal.Placements)

    @cached_property
    def pauses(self) -> journal.Pauses:
        """Pauses of placements and stays."""
        return self._rows(journal.Pauses)

    @cached_property
    def needs(self) -> journal.Needs:
        """Needs that no place met."""
        return self._rows(journal.Needs)

    @cached_property
    def shelters(self) -> stays.Shelters:
        """Houses."""
        return self._rows(stays.Shelters)

    @cached_property
    def rooms(self) -> stays.Rooms:
        """Rooms."""
        return self._rows(stays.Rooms)

    @cached_property
    def stays(self) -> stays.Stays:
        """Stays."""
        return self._rows(stays.Stays)

    @cached_property
    def plans(self) -> journal.Plans:
        """Versions of plans."""
        return self._rows(journal.Plans)

    @cached_property
    def notes(self) -> journal.Notes:
        """Signed notes."""
        return self._rows(journal.Notes)

    @cached_property
    def follow_ups(self) -> journal.FollowUps:
        """What is due."""
        return self._rows(journal.FollowUps)

    @cached_property
    def drafts(self) -> journal.Drafts:
        """What has been typed and not yet saved."""
        return self._rows(journal.Drafts)

    @cached_property
    def years(self) -> ShelterYears:
        """A shelter's year, counted, and the people behind each count."""
        return ShelterYears(self.connection)

    @cached_property
    def log(self) -> AccessLog:
        """The access log."""
        return AccessLog(self.connection)

    def concerns(self, citizen: UUID | None, subject: object = "") -> None:
        """Say whom this work is about, and through what; the office writes it into the access log."""
        self.about.append((citizen, str(subject)))

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting of the store."""
        found = self.connection.scalar(sa.select(settings.c.value).where(settings.c.key == key))
        return default if found is None else str(found)

    def set(self, key: str, value: str) -> None:
        """Change a setting of the store."""
        self.connection.execute(settings.delete().where(settings.c.key == key))
        self.connection.execute(settings.insert().values(key=key, value=value))
        self.touched.add("settings")

    def note_import(self, id: object, kind: str, digest: str, at: datetime, rows: int) -> None:  # noqa: A002
        """Remember that a file was read in."""
        self.connection.execute(imports.insert().values(id=id, kind=kind, digest=digest, at=at, rows=rows))

    def read_in_before(self, digest: str) -> bool:
        """Whether a file with this SHA-256, in hex, was read in earlier."""
        found = sa.select(imports.c.id).where(imports.c.digest == digest).limit(1)
        return self.connection.execute(found).first() is not None
