"""Many rows in one statement are the rows that one at a time would have been."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
import sqlalchemy as sa

from pathway.store import many
from pathway.store.types import Codes, Hours, Moment

NAMES = ("id", "day", "at", "codes", "hours", "flag", "text")
ROWS = [
    (UUID(int=1), date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC), ("a", "b"), Decimal("2.50"), True, "æøå"),
    (UUID(int=2), None, None, (), None, False, ""),
]


@pytest.fixture(params=["qmark", "named", "numeric"])
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    """A database whose driver wants its values by place, by name or by number."""
    return sa.create_engine("sqlite://", paramstyle=request.param)


@pytest.fixture
def table(engine: sa.Engine) -> sa.Table:
    """A table with every kind of column that the store has, in another order than the names."""
    columns = (
        sa.Column("text", sa.Text),
        sa.Column("id", sa.Uuid(native_uuid=False), primary_key=True),
        sa.Column("flag", sa.Boolean),
        sa.Column("day", sa.Date),
        sa.Column("at", Moment),
        sa.Column("codes", Codes),
        sa.Column("hours", Hours),
    )
    made = sa.Table("things", sa.MetaData(), *columns)
    made.create(engine)
    return made


def test_what_goes_in_comes_out(engine: sa.Engine, table: sa.Table) -> None:
    with engine.begin() as connection:
        many.insert(connection, table, NAMES, ROWS)
        found = connection.execute(sa.select(*(table.c[name] for name in NAMES)).order_by(table.c.id)).all()
    assert [tuple(row) for row in found] == ROWS


def test_the_rows_are_as_the_ordinary_way_would_have_left_them(engine: sa.Engine, table: sa.Table) -> None:
    bare = sa.text("SELECT * FROM things ORDER BY id")
    with engine.begin() as connection:
        many.insert(connection, table, NAMES, ROWS)
        fast = connection.execute(bare).all()
        connection.execute(table.delete())
        connection.execute(table.insert(), [dict(zip(NAMES, row, strict=True)) for row in ROWS])
        assert connection.execute(bare).all() == fast


def test_no_rows_are_no_statement(engine: sa.Engine, table: sa.Table) -> None:
    with engine.begin() as connection:
        many.insert(connection, table, NAMES, iter(()))
        assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == 0


def test_a_moment_without_a_zone_is_refused_here_too(engine: sa.Engine, table: sa.Table) -> None:
    with engine.begin() as connection, pytest.raises(ValueError, match="zone"):
        many.insert(connection, table, ("id", "at"), [(UUID(int=1), datetime(2026, 1, 1))])  # noqa: DTZ001
