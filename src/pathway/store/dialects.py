"""What each kind of database says in its own way. With `guards`, the only SQL that one kind alone knows."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement, GenericFunction


class days_between(GenericFunction[int]):  # noqa: N801 - it is an SQL function's name
    """Days from the first day to the second."""

    type = sa.Integer()
    inherit_cache = True


@compiles(days_between, "sqlite")
def _days_in_sqlite(element: Any, compiler: Any, **words: Any) -> str:
    first, second = (compiler.process(each, **words) for each in element.clauses)
    return f"CAST(julianday({second}) - julianday({first}) AS INTEGER)"


@compiles(days_between)
def _days(element: Any, compiler: Any, **words: Any) -> str:
    first, second = (compiler.process(each, **words) for each in element.clauses)
    return f"({second} - {first})"


class _Listed(FunctionElement[str]):
    """The ids of a list that is given as one JSON text, as a column of rows."""

    name = "listed"
    inherit_cache = True


def one_of(column: sa.ColumnElement[Any], ids: Iterable[UUID]) -> sa.ColumnElement[bool]:
    """Whether the column is one of these ids.

    One parameter however many there are: a list of sixty parameters costs SQLAlchemy more than the search itself.
    """
    return column.op("IN", is_comparison=True)(_Listed(sa.literal(_as_text(ids))))


def is_listed(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether the column is one of the ids that `listing` hands over when the statement runs."""
    return column.op("IN", is_comparison=True)(_Listed(sa.bindparam("ids", type_=sa.Text)))


def listing(ids: Iterable[UUID]) -> dict[str, str]:
    """Return the parameter of `is_listed`."""
    return {"ids": _as_text(ids)}


def _as_text(ids: Iterable[UUID]) -> str:
    return json.dumps([each.hex for each in ids])


@compiles(_Listed, "sqlite")
def _listed_in_sqlite(element: Any, compiler: Any, **words: Any) -> str:
    given = compiler.process(element.clauses, **words)
    return f"(SELECT value FROM json_each({given}))"  # noqa: S608 - the place of a bound parameter


@compiles(_Listed)
def _listed(element: Any, compiler: Any, **words: Any) -> str:
    return f"(SELECT json_array_elements_text(CAST({compiler.process(element.clauses, **words)} AS json)))"
