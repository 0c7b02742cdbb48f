"""Whether a store is whole: every page, every link, and the chain of the access log."""

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver

from pathway.base.errors import OutsideError
from pathway.store.access_log import AccessLog
from pathway.store.connection import connect, readers
from pathway.store.faults import told_kindly
from pathway.store.keys import DataKey


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``found`` is empty when it is in order; it never holds personal data."""

    what: str
    found: tuple[str, ...] = ()
    told: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing was found."""
        return not self.found


def check(file: Path, key: DataKey) -> tuple[Finding, ...]:
    """Look at the whole store and return what was looked at, in order: pages, structure, links, chain.

    Raises:
        OutsideError: ``store.missing``; ``store.damaged`` when not even the first page can be read; ``store.no_store``
            for a file with nothing in it.
    """
    if not file.is_file():
        raise OutsideError("store.missing")  # the database would make an empty file
    with told_kindly():
        connection = connect(file, key, read_only=True)
    try:
        if not connection.execute("PRAGMA schema_version").fetchone()[0]:
            raise OutsideError("store.no_store")
        pages = tuple(_rows(connection, "cipher_integrity_check"))
        structure = tuple(row for row in _rows(connection, "integrity_check") if row != "ok")
        links = tuple(_rows(connection, "foreign_key_check"))
    finally:
        connection.close()
    findings = (Finding("pages", pages[:20]), Finding("structure", structure[:20]), Finding("links", links[:20]))
    return (*findings, _chain(file, key)) if not pages else (*findings, Finding("chain", ("pages",)))


def _rows(connection: object, pragma: str) -> list[str]:
    try:
        rows = connection.execute(f"PRAGMA {pragma}").fetchall()  # type: ignore[attr-defined]
    except driver.Error as error:
        return [str(error)]
    return [" ".join(str(value) for value in row) for row in rows]


def _chain(file: Path, key: DataKey) -> Finding:
    engine = readers(file, key)
    try:
        with told_kindly(), engine.begin() as connection:
            log = AccessLog(connection)
            broken = log.broken_at()
            number, head = log.head()
            known = log.names_known()
    finally:
        engine.dispose()
    found = ([f"row {broken}"] if broken else []) + ([] if known else ["unknown citizen"])
    return Finding("chain", tuple(found), f"{number} {head}")


def counts(connection: sa.Connection) -> dict[str, int]:
    """Return how many rows each table has: what a copy must have too."""
    from pathway.store.tables import metadata

    tables = metadata.sorted_tables
    return {each.name: connection.scalar(sa.select(sa.func.count()).select_from(each)) or 0 for each in tables}
