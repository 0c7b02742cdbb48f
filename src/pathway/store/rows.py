"""Rows turned into frozen entities by field name, and back: a row never leaves the store."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa

from pathway.base.errors import RuleError
from pathway.store import many
from pathway.store.dialects import is_listed, listing

E = TypeVar("E")

AT_ONCE = 1_000
"""Values asked for in one statement; databases limit how many they take."""


class ChangedMeanwhile(RuleError):
    """Somebody else saved this between our reading and our saving. Both values are here; nothing was overwritten."""

    def __init__(self, ours: object, theirs: object) -> None:
        super().__init__("store.changed_meanwhile")
        self.ours = ours
        self.theirs = theirs


def among(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Return a condition that is checked on what another one found, and never leads the way to the rows.

    A store that has no statistics believes that few rows are open and would read them all, a unit's years of them,
    to find those of sixty citizens.
    """
    return condition == sa.true()


class Rows(Generic[E]):
    """The entities of one table in one unit of work."""

    table: sa.Table
    entity: type[E]

    def __init__(self, connection: sa.Connection, touched: set[str]) -> None:
        self.connection = connection
        self._touched = touched
        self._names = tuple(each.name for each in fields(self.entity))  # type: ignore[arg-type]

    def get(self, id: UUID) -> E:  # noqa: A002 - it is the entity's id
        """Return the entity with this id.

        Raises:
            RuleError: ``store.gone`` when there is none.
        """
        row = self.connection.execute(_by_id(self.table, self._names), {"wanted": id}).first()
        if row is None:
            raise RuleError("store.gone")
        return self.entity(*row)

    def find(self, *where: Any, order: Sequence[Any] = (), limit: int | None = None) -> tuple[E, ...]:
        """Return the entities that fit."""
        query = _every(self.table, self._names)
        query = query.where(*where) if where else query
        query = query.order_by(*order) if order else query
        query = query if limit is None else query.limit(limit)
        return tuple(self.entity(*row) for row in self.connection.execute(query).all())

    def among(self, column: str, values: Iterable[object]) -> tuple[E, ...]:
        """Return the entities whose column holds one of many values, in no order."""
        wanted = list(values)
        parts = (wanted[at : at + AT_ONCE] for at in range(0, len(wanted), AT_ONCE))
        return tuple(each for part in parts for each in self.find(self.table.c[column].in_(part)))

    def listed(self, column: str, ids: Sequence[UUID], *, open_by: str = "", latest: str = "") -> tuple[E, ...]:
        """Return the entities whose column is one of these ids.

        Args:
            column: A column of ids.
            ids: The ids; none finds none.
            open_by: Only those where this column is not stated.
            latest: Order by this column, the latest first.
        """
        query = _listed(self.table, self._names, column, open_by, latest)
        return tuple(self.entity(*row) for row in self.connection.execute(query, listing(ids))) if ids else ()

    def last_day(self, column: str, day: str, ids: Sequence[UUID]) -> dict[UUID, date]:
        """Return the last day of a column for each of these ids that has one."""
        rows = self.connection.execute(_last_day(self.table, column, day), listing(ids)) if ids else ()
        return {each: last for each, last in rows if last}

    def add(self, *entities: E) -> None:
        """Add new entities."""
        if entities:
            many.insert(self.connection, self.table, self._names, map(attrgetter(*self._names), entities))
            self._touched.add(self.table.name)

    def put(self, entity: E) -> E:
        """Save a changed entity and return it with its new version.

        Raises:
            ChangedMeanwhile: The row is no longer the version that was read.
        """
        values = self._values(entity)
        read = values["version"]
        new = {f"new_{name}": value for name, value in values.items()} | {"new_version": read + 1}
        change = _changed(self.table, self._names)
        if self.connection.execute(change, {**new, "same": values["id"], "read": read}).rowcount != 1:
            raise ChangedMeanwhile(entity, self.get(values["id"]))
        self._touched.add(self.table.name)
        return replace(entity, version=read + 1)  # type: ignore[type-var]

    def put_many(self, entities: Iterable[E]) -> None:
        """Save many changed entities, each as `put` does."""
        for entity in entities:
            self.put(entity)

    def count(self, *where: Any) -> int:
        """Return how many fit."""
        return int(self.connection.scalar(sa.select(sa.func.count()).select_from(self.table).where(*where)) or 0)

    def _values(self, entity: E) -> dict[str, Any]:
        return {name: getattr(entity, name) for name in self._names}


@cache
def _every(table: sa.Table, names: tuple[str, ...]) -> sa.Select[Any]:
    """The beginning of each question, made once: SQLAlchemy looks long at every column it is given."""
    return sa.select(*(table.c[name] for name in names))


@cache
def _listed(table: sa.Table, names: tuple[str, ...], column: str, open_by: str, latest: str) -> sa.Select[Any]:
    query = _every(table, names).where(is_listed(table.c[column]))
    query = query.where(among(table.c[open_by].is_(None))) if open_by else query
    return query.order_by(table.c[latest].desc()) if latest else query


@cache
def _last_day(table: sa.Table, column: str, day: str) -> sa.Select[Any]:
    of = table.c[column]
    return sa.select(of, sa.func.max(table.c[day])).where(is_listed(of)).group_by(of)


@cache
def _by_id(table: sa.Table, names: tuple[str, ...]) -> sa.Select[Any]:
    return _every(table, names).where(table.c.id == sa.bindparam("wanted"))


@cache
def _changed(table: sa.Table, names: tuple[str, ...]) -> sa.Update:
    same = (table.c.id == sa.bindparam("same")) & (table.c.version == sa.bindparam("read"))
    return table.update().where(same).values({name: sa.bindparam(f"new_{name}") for name in names})
