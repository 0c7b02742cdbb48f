"""Connections to an encrypted store: one that writes, a few that only read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver
from sqlalchemy.pool import QueuePool, StaticPool

from pathway.store.keys import DataKey

READERS = 2
_CACHE_KIB = 32 * 1024  # decrypting a page costs more than reading it; 32 MiB hold a unit's year


def connect(file: Path, key: DataKey, read_only: bool = False) -> Any:
    """Return a bare connection with the key given and every promise of the store set.

    The key is a raw 256-bit key: SQLCipher then derives nothing and a connection opens in under a millisecond.

    Raises:
        sqlcipher3.dbapi2.Error: As the driver has it; callers stand inside `faults.told_kindly`.
    """
    connection = driver.connect(str(file), isolation_level=None, check_same_thread=False, timeout=10)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()  # what is wrong is told once, in our words
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in _settings(read_only):
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error:
        connection.close()
        raise
    return connection


def _settings(read_only: bool) -> tuple[str, ...]:
    common = ("temp_store = MEMORY", f"cache_size = -{_CACHE_KIB}", "foreign_keys = ON", "trusted_schema = OFF")
    if read_only:
        return (*common, "query_only = ON")
    guarded = "recursive_triggers = ON"  # else a row may be replaced, and its guard hears nothing of it
    return (*common, guarded, "journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 1000")


def writer(file: Path, key: DataKey) -> sa.Engine:
    """Return the one engine that writes: one connection, one transaction at a time, each begun as a writer."""
    return _engine(lambda: connect(file, key), "BEGIN IMMEDIATE", poolclass=StaticPool)


def readers(file: Path, key: DataKey) -> sa.Engine:
    """Return the engine that only reads; each transaction sees the store as it was when it began."""
    return _engine(
        lambda: connect(file, key, read_only=True), "BEGIN", poolclass=QueuePool, pool_size=READERS, max_overflow=8
    )


def _engine(creator: Callable[[], Any], begin: str, **pool: Any) -> sa.Engine:
    engine = sa.create_engine(
        "sqlite+pysqlite://", module=driver, creator=creator, hide_parameters=True, pool_reset_on_return=None, **pool
    )

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
