"""The access log: chained, append-only, and checked."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from pathway.casework.citizens import NewCitizen, Reveal, create_citizen, reveal
from pathway.casework.office import Office
from pathway.casework.record import open_citizen
from pathway.store.access_log import Access
from pathway.store.check import check
from pathway.store.safe import Safe
from store_kit import NOW, citizen, new_office, new_safe


@pytest.fixture
def safe(tmp_path: Path) -> Iterator[Safe]:
    """An empty store."""
    made = new_safe(tmp_path / "a.pathway")
    yield made
    made.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office in an empty store."""
    made = new_office(tmp_path / "a.pathway")
    yield made
    made.safe.close()


def _write(safe: Safe, rows: int = 5) -> None:
    with safe.write() as work:
        work.log.add(Access(NOW, "KL", "test.write", subject=str(number)) for number in range(rows))


def _tamper(safe: Safe, statement: str) -> None:
    """Do what only a thief with the key could do: take the guards away, change a row, put the guards back."""
    with safe.write() as work:
        for guard in ("log_never_changes", "log_never_goes"):
            work.connection.exec_driver_sql(f"DROP TRIGGER {guard}")
        work.connection.exec_driver_sql(statement)


def test_rows_follow_from_each_other(safe: Safe) -> None:
    _write(safe)
    with safe.read() as work:
        entries = work.log.entries()[::-1]
        assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]
        assert all(later.previous == earlier.digest for earlier, later in pairwise(entries))
        assert work.log.broken_at() is None


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE access_log SET who = 'XX' WHERE number = 3", 3),
        ("UPDATE access_log SET what = 'nothing' WHERE number = 1", 1),
        ("UPDATE access_log SET at = '2020-01-01T00:00:00.000000' WHERE number = 5", 5),
        ("UPDATE access_log SET subject = 'x' WHERE number = 4", 4),
        ("DELETE FROM access_log WHERE number = 2", 2),
        ("DELETE FROM access_log WHERE number = 1", 1),
        ("UPDATE access_log SET digest = previous WHERE number = 2", 2),
        ("UPDATE access_log SET number = 9 WHERE number = 5", 5),
    ],
)
def test_a_row_that_was_changed_or_taken_away_is_found(safe: Safe, statement: str, row: int) -> None:
    _write(safe)
    _tamper(safe, statement)
    file, key = safe.database()
    findings = {finding.what: finding for finding in check(file, key)}
    assert findings["chain"].found == (f"row {row}",)


def test_rows_taken_from_the_end_are_found(safe: Safe) -> None:
    _write(safe)
    _tamper(safe, "DELETE FROM access_log WHERE number > 3")
    file, key = safe.database()
    assert not check(file, key)[-1].good


def test_the_store_refuses_to_change_or_delete_a_row(safe: Safe) -> None:
    _write(safe)
    for statement in ("UPDATE access_log SET who = 'XX'", "DELETE FROM access_log"):
        with pytest.raises(sa.exc.IntegrityError), safe.write() as work:
            work.connection.exec_driver_sql(statement)


def test_an_act_and_a_look_are_logged_with_who_what_and_about_whom(office: Office) -> None:
    made = office.do(create_citizen, NewCitizen(citizen()))
    office.do(open_citizen, made.id)
    office.do(reveal, Reveal(made.id, "number"))
    with office.safe.read() as work:
        told = [(each.access.who, each.access.what, each.access.citizen) for each in work.log.entries()][::-1]
    assert told == [
        ("KL", "citizens.create", made.id),
        ("KL", "citizens.open", made.id),
        ("KL", "citizens.reveal", made.id),
    ]


def test_what_fails_leaves_no_row_and_no_line_in_the_log(office: Office) -> None:
    nameless = citizen("", "")
    with pytest.raises(Exception, match=r"citizens\.nameless"):
        office.do(create_citizen, NewCitizen(nameless))
    with office.safe.read() as work:
        assert work.citizens.count() == 0
        assert work.log.head()[0] == 0


def test_the_log_names_nobody(office: Office) -> None:
    made = office.do(create_citizen, NewCitizen(citizen("Søren", "Ådal", number="1302501003")))
    office.do(open_citizen, made.id)
    with office.safe.read() as work:
        rows = work.connection.exec_driver_sql("SELECT * FROM access_log").fetchall()
    assert not any(word in str(rows) for word in ("Søren", "Ådal", "1302501003"))
