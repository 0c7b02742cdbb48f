"""The access log: who, when, what, about whom; each row chained to the row before it."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from pathway.citizens.citizen import CitizenId
from pathway.store import many
from pathway.store.tables import access_log, citizens, log_head

COLUMNS = ("number", "at", "who", "what", "citizen", "subject", "previous", "digest")

HEAD = sa.select(log_head.c.number, log_head.c.digest)
MOVE_HEAD = log_head.update().values(number=sa.bindparam("to"), digest=sa.bindparam("own"))

START = "0" * 64
"""What stands before the first row."""


@dataclass(frozen=True, slots=True)
class Access:
    """One thing that was done or looked at. ``at`` is UTC; ``subject`` is an id or a count, never a name."""

    at: datetime
    who: str
    what: str
    citizen: CitizenId | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the log as it stands, with its number and its place in the chain."""

    number: int
    access: Access
    previous: str
    digest: str


def digest(number: int, access: Access, previous: str) -> str:
    """Return the SHA-256, in hex, over the row's number, its content and the row before it."""
    citizen = access.citizen.hex if access.citizen else ""
    content = [number, access.at.isoformat(timespec="microseconds"), access.who, access.what, citizen, access.subject]
    text = json.dumps([previous, *content], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class AccessLog:
    """The log within one unit of work. It knows how to add and how to read; it cannot change or take away."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def head(self) -> tuple[int, str]:
        """Return the last row's number and digest, as they were written down with it."""
        row = self.connection.execute(HEAD).first()
        return (row[0], row[1]) if row else (0, START)

    def add(self, accesses: Iterable[Access]) -> None:
        """Add the rows in their order, in the transaction that is open."""
        number, previous = self.head()
        rows = []
        for access in accesses:
            number += 1
            own = digest(number, access, previous)
            rows.append(_row(number, access, previous, own))
            previous = own
        many.insert(self.connection, access_log, COLUMNS, rows)
        if rows:
            self._set_head(number, previous)

    def _set_head(self, number: int, own: str) -> None:
        """Write down where the log ends, with the rows that end it."""
        if self.connection.execute(MOVE_HEAD, {"to": number, "own": own}).rowcount == 0:
            self.connection.execute(log_head.insert().values(id=1, number=number, digest=own))

    def entries(
        self, citizen: CitizenId | None = None, before: int | None = None, limit: int = 200, who: str = ""
    ) -> tuple[Entry, ...]:
        """Return the newest entries first: about one citizen, of one user, or all."""
        query = sa.select(access_log).order_by(access_log.c.number.desc()).limit(limit)
        if citizen is not None:
            query = query.where(access_log.c.citizen == citizen)
        if before is not None:
            query = query.where(access_log.c.number < before)
        if who:
            query = query.where(access_log.c.who == who)
        return tuple(_entry(row) for row in self.connection.execute(query))

    def since(self, moment: datetime, limit: int = 500) -> tuple[Entry, ...]:
        """Return what was done after a moment, oldest first."""
        query = sa.select(access_log).where(access_log.c.at > moment).order_by(access_log.c.number).limit(limit)
        return tuple(_entry(row) for row in self.connection.execute(query))

    def last_of(self, who: str, what: str, skip: int = 0) -> Access | None:
        """Return the last time somebody did something, or the time before that."""
        mine = (access_log.c.who == who) & (access_log.c.what == what)
        query = sa.select(access_log).where(mine).order_by(access_log.c.number.desc()).limit(1).offset(skip)
        row = self.connection.execute(query).first()
        return _entry(row).access if row else None

    def last_about(self, what: str, citizen: CitizenId, subject: str) -> Access | None:
        """Return the last time somebody did something about a citizen through a stay, a plan or the like."""
        same = (access_log.c.what == what) & (access_log.c.subject == subject)
        query = sa.select(access_log).where(access_log.c.citizen == citizen, same)
        row = self.connection.execute(query.order_by(access_log.c.number.desc()).limit(1)).first()
        return _entry(row).access if row else None

    def broken_at(self) -> int | None:
        """Return the number of the first row that does not follow from the row before it, or nothing."""
        previous, expected = START, 1
        for entry in self._all():
            own = digest(entry.number, entry.access, previous)
            if entry.number != expected or entry.previous != previous or entry.digest != own:
                return expected
            previous, expected = own, expected + 1
        return None if self.head() == (expected - 1, previous) else expected

    def names_known(self) -> bool:
        """Whether every citizen named in the log is in the store."""
        missing = access_log.c.citizen.not_in(sa.select(citizens.c.id))
        query = sa.select(access_log.c.number).where(access_log.c.citizen.is_not(None), missing).limit(1)
        return self.connection.execute(query).first() is None

    def _all(self) -> Iterator[Entry]:
        rows = self.connection.execution_options(yield_per=2000).execute(
            sa.select(access_log).order_by(access_log.c.number)
        )
        for row in rows:
            yield _entry(row)


def _row(number: int, access: Access, previous: str, own: str) -> tuple[object, ...]:
    return number, access.at, access.who, access.what, access.citizen, access.subject, previous, own


def _entry(row: sa.Row[Any]) -> Entry:
    about = CitizenId(row.citizen) if row.citizen else None
    return Entry(row.number, Access(row.at, row.who, row.what, about, row.subject), row.previous, row.digest)
