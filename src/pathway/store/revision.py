"""Which revision a store has, and bringing an older one up to date. Alembic is imported only when that is needed."""

import shutil
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from pathway.base import places
from pathway.base.errors import OutsideError
from pathway.store import guards
from pathway.store.tables import metadata

HEAD = "0002"
"""The newest revision this program knows; a test compares it with the migrations."""

_stored = sa.table("alembic_version", sa.column("version_num"))


def lay_out(connection: sa.Connection) -> None:
    """Make every table and guard of a new store, at the newest revision."""
    metadata.create_all(connection)
    for statement in guards.statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(_stored.insert().values(version_num=HEAD))


def stored(connection: sa.Connection) -> str:
    """Return the store's revision, or "" when the file is no store of ours."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.scalar(sa.select(_stored.c.version_num)) or "")


def bring_up_to_date(engine: sa.Engine, folder: Path, now: datetime) -> bool:
    """Migrate an older store after a copy of it is made beside its backups; return whether there was anything to do.

    Raises:
        OutsideError: ``store.newer`` for a store of a newer program, ``store.no_store`` for a file that is none.
    """
    with engine.connect() as connection:
        revision = stored(connection)
    if revision == HEAD:
        return False
    if not revision:
        raise OutsideError("store.no_store")
    if revision not in _known():
        raise OutsideError("store.newer", revision=revision)
    _copy(folder, revision, now)
    _migrate(engine)
    return True


def _copy(folder: Path, revision: str, now: datetime) -> None:
    """Copy the closed files as they lie: nobody else writes, for the store is occupied by us."""
    kept = folder / "backups" / f"{now:%Y%m%dT%H%M%SZ}-before-{HEAD}-from-{revision}.pathway"
    kept.mkdir(parents=True)
    for name in ("store.db", "store.db-wal", "keys.json"):
        if (folder / name).exists():
            shutil.copy2(folder / name, kept / name)


def _known() -> frozenset[str]:
    return frozenset(path.name[:4] for path in (places.migrations() / "versions").glob("[0-9]*.py"))


def _migrate(engine: sa.Engine, to: str = "head") -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(places.migrations()))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
