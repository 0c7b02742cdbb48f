"""The migrations: one head, the same tables as a new store, up and down with rows in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from pathway.base import places
from pathway.base.errors import OutsideError
from pathway.store import revision
from pathway.store.connection import writer
from pathway.store.keys import DataKey
from pathway.store.safe import Safe
from pathway.store.tables import metadata
from store_kit import NOW, citizen, new_safe

KEY_BYTES = bytes(range(32))


def _config(connection: sa.Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(places.migrations()))
    config.attributes["connection"] = connection
    return config


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[sa.Engine]:
    """A store laid out by the migrations alone."""
    engine = writer(tmp_path / "store.db", DataKey(KEY_BYTES))
    with engine.begin() as connection:
        command.upgrade(_config(connection), "head")
    yield engine
    engine.dispose()


def _shape(connection: sa.Connection) -> list[tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    return sorted((kind, name) for kind, name in rows)


def _triggers(connection: sa.Connection) -> list[str]:
    rows = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    return [row[0] for row in rows]


def test_there_is_one_head_and_the_program_knows_it() -> None:
    config = Config()
    config.set_main_option("script_location", str(places.migrations()))
    assert ScriptDirectory.from_config(config).get_heads() == [revision.HEAD]


def test_the_migrations_make_the_tables_that_the_program_has(migrated: sa.Engine) -> None:
    with migrated.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_new_store_is_laid_out_as_a_migrated_one(migrated: sa.Engine, tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "new.pathway")
    with migrated.connect() as old, safe.connection() as new:
        assert _shape(old) == _shape(new)
        assert _triggers(old) == _triggers(new)
    safe.close()


def test_every_step_goes_down_and_up_again_with_rows_in_it(tmp_path: Path) -> None:
    key = DataKey(KEY_BYTES)
    safe = new_safe(tmp_path / "rows.pathway", key)
    with safe.write() as work:
        work.citizens.add(citizen())
    safe.close()
    engine = writer(tmp_path / "rows.pathway" / "store.db", DataKey(KEY_BYTES))
    with engine.begin() as connection:
        command.downgrade(_config(connection), "base")
        assert _shape(connection) == [("table", "alembic_version")]
        command.upgrade(_config(connection), "head")
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_an_older_store_is_copied_and_then_brought_up_to_date(tmp_path: Path) -> None:
    folder = tmp_path / "old.pathway"
    safe = new_safe(folder, DataKey(KEY_BYTES))
    with safe.write() as work:
        work.citizens.add(citizen())
    safe.close()
    engine = writer(folder / "store.db", DataKey(KEY_BYTES))
    with engine.begin() as connection:
        command.downgrade(_config(connection), "0001")
    engine.dispose()
    opened = Safe.open(folder, DataKey(KEY_BYTES), "KL", NOW)
    with opened.read() as work:
        assert revision.stored(work.connection) == revision.HEAD
        assert [each.name for each in work.citizens.find()] == ["Søren Ådal"]
    opened.close()
    (copy,) = (folder / "backups").iterdir()
    older = writer(copy / "store.db", DataKey(KEY_BYTES))
    with older.connect() as connection:
        assert revision.stored(connection) == "0001"
    older.dispose()


def test_a_store_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "newer.pathway"
    new_safe(folder, DataKey(KEY_BYTES)).close()
    engine = writer(folder / "store.db", DataKey(KEY_BYTES))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(OutsideError) as told:
        Safe.open(folder, DataKey(KEY_BYTES), "KL", NOW)
    assert told.value.code == "store.newer"
    assert told.value.values == {"revision": "9999"}


def test_a_database_that_is_no_store_is_told_so(tmp_path: Path) -> None:
    folder = tmp_path / "foreign.pathway"
    folder.mkdir()
    engine = writer(folder / "store.db", DataKey(KEY_BYTES))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE something (a)")
    engine.dispose()
    with pytest.raises(OutsideError, match=r"store\.no_store"):
        Safe.open(folder, DataKey(KEY_BYTES), "KL", NOW)
