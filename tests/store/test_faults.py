"""What the surroundings do to a store: each fault gets words, and nothing that was kept is lost."""

import multiprocessing
import resource
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base.errors import OutsideError
from pathway.store.check import check, counts
from pathway.store.connection import connect
from pathway.store.keys import DataKey
from pathway.store.rows import ChangedMeanwhile
from pathway.store.safe import DATABASE, Safe
from store_kit import NOW, citizen, new_safe

KEY = bytes(range(32))
PAGE = 4096


def _filled(folder: Path, people_: int = 60) -> Path:
    safe = new_safe(folder, DataKey(KEY))
    with safe.write() as work:
        work.citizens.add(*(citizen(family=f"Ådal {number}") for number in range(people_)))
    safe.close()
    return folder / DATABASE


def _flip(file: Path, at: int) -> None:
    octets = bytearray(file.read_bytes())
    octets[at] ^= 0x40
    file.write_bytes(octets)


def _told(file: Path) -> bool:
    """Whether the damage is told, by opening or by looking at the whole store."""
    try:
        return not all(finding.good for finding in check(file, DataKey(KEY)))
    except OutsideError as error:
        assert error.code == "store.damaged"
        return True


def test_a_byte_flipped_in_any_page_is_found(tmp_path: Path) -> None:
    whole = _filled(tmp_path / "whole.pathway").read_bytes()
    file = tmp_path / "damaged.db"
    for page in range(len(whole) // PAGE):
        file.write_bytes(whole)
        _flip(file, page * PAGE + 1234)
        assert _told(file), f"page {page + 1}"


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_store_whose_file_is_gone_is_told_and_no_file_is_made(tmp_path: Path, left: str) -> None:
    file = _filled(tmp_path / "a.pathway")
    file.unlink()
    if left == "an empty file":
        file.touch()
    code = "store.missing" if left == "nothing" else "store.no_store"
    with pytest.raises(OutsideError, match=code):
        check(file, DataKey(KEY))
    with pytest.raises(OutsideError, match=code):
        Safe.open(file.parent, DataKey(KEY), "KL", NOW)
    assert file.exists() == (left == "an empty file")


def test_the_database_itself_says_nothing_on_the_way(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = _filled(tmp_path / "a.pathway")
    _flip(file, PAGE + 1234)
    assert _told(file)
    assert capfd.readouterr() == ("", "")


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(1, 200_000))
def test_a_store_that_was_cut_off_is_found(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("cut")
    file = _filled(folder / "cut.pathway", people_=5)
    octets = file.read_bytes()
    file.write_bytes(octets[: max(1, len(octets) - cut)])
    assert _told(file)


def test_nothing_in_the_file_can_be_read_without_the_key(tmp_path: Path) -> None:
    file = _filled(tmp_path / "a.pathway")
    octets = file.read_bytes()
    assert not octets.startswith(b"SQLite format 3")
    assert b"dal" not in octets.replace(b"\x00", b"") or "Ådal".encode() not in octets
    plain = driver.connect(str(file))
    with pytest.raises(driver.DatabaseError):
        plain.execute("SELECT * FROM citizens")
    plain.close()


def test_the_write_ahead_log_is_encrypted_too(tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "a.pathway", DataKey(KEY))
    with safe.write() as work:
        work.citizens.add(citizen(given="Enestående", family="Navngivet"))
    octets = (tmp_path / "a.pathway" / "store.db-wal").read_bytes()
    assert len(octets) > PAGE
    assert "Enestående".encode() not in octets
    assert b"Navngivet" not in octets
    safe.close()


def test_another_key_is_told_and_changes_nothing(tmp_path: Path) -> None:
    file = _filled(tmp_path / "a.pathway")
    before = file.read_bytes()
    with pytest.raises(OutsideError, match=r"store\.damaged"):
        Safe.open(tmp_path / "a.pathway", DataKey(bytes(32)), "KL", NOW)
    assert file.read_bytes() == before


def test_a_file_that_is_no_store_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "a.pathway"
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"This is a letter, not a store. " * 400)
    with pytest.raises(OutsideError, match=r"store\.damaged"):
        Safe.open(folder, DataKey(KEY), "KL", NOW)
    assert (folder / DATABASE).read_bytes().startswith(b"This is a letter")


def test_a_folder_without_a_database_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutsideError, match=r"store\.missing"):
        Safe.open(tmp_path, DataKey(KEY), "KL", NOW)


def test_a_full_store_keeps_nothing_of_what_did_not_fit(tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "a.pathway", DataKey(KEY))
    with safe.write() as work:
        work.citizens.add(citizen())
        pages = int(work.connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(OutsideError) as told, safe.write() as work:
        work.citizens.add(*(citizen(family="x" * 3000) for _ in range(50)))
    assert told.value.code == "store.disk_full"
    with safe.read() as work:
        assert work.citizens.count() == 1
    file, key = safe.database()
    assert all(finding.good for finding in check(file, key))
    safe.close()


def _write_on_a_small_disk(folder: Path) -> None:
    """In a process of its own: no file may grow beyond what the store has now, as on a disk that is full."""
    safe = Safe.open(folder, DataKey(KEY), "KL", NOW)
    resource.setrlimit(resource.RLIMIT_FSIZE, (96 * 1024, 96 * 1024))
    try:
        with safe.write() as work:
            work.citizens.add(*(citizen(family="x" * 3000) for _ in range(200)))
    except OutsideError as error:
        sys.exit(7 if error.code in ("store.disk_full", "store.io") else 8)
    sys.exit(9)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes to try this with")
def test_a_disk_that_fills_up_in_the_middle_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    folder = tmp_path / "a.pathway"
    file = _filled(folder, people_=3)
    program = multiprocessing.get_context("fork").Process(target=_write_on_a_small_disk, args=(folder,))
    program.start()
    program.join()
    assert program.exitcode == 7
    safe = Safe.open(folder, DataKey(KEY), "KL", NOW)
    with safe.read() as work:
        assert work.citizens.count() == 3
    safe.close()
    assert all(finding.good for finding in check(file, DataKey(KEY)))


def test_two_savings_of_one_citizen_are_never_merged_in_silence(tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "a.pathway")
    with safe.write() as work:
        work.citizens.add(citizen())
    with safe.read() as work:
        read = work.citizens.search("søren")[0]
    with safe.write() as work:
        work.citizens.put(replace(read, phone="11 11 11 11"))
    with pytest.raises(ChangedMeanwhile) as told, safe.write() as work:
        work.citizens.put(replace(read, phone="22 22 22 22"))
    assert told.value.ours.phone == "22 22 22 22"  # type: ignore[attr-defined]
    assert told.value.theirs.phone == "11 11 11 11"  # type: ignore[attr-defined]
    with safe.read() as work:
        assert work.citizens.get(read.id).phone == "11 11 11 11"
    safe.close()


def test_no_error_of_the_database_carries_what_was_to_be_kept(tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "a.pathway")
    twin = citizen(given="Hemmelig", family="Person")
    with pytest.raises(Exception, match="UNIQUE") as told, safe.write() as work:
        work.citizens.add(twin)
        work.citizens.add(twin)
    assert "Hemmelig" not in str(told.value)
    safe.close()


def test_a_connection_keeps_every_promise_of_the_store(tmp_path: Path) -> None:
    file = _filled(tmp_path / "a.pathway")
    connection = connect(file, DataKey(KEY))
    asked = ("journal_mode", "synchronous", "foreign_keys", "temp_store", "cipher_version")
    mode, synchronous, links, temporary, version = (
        connection.execute(f"PRAGMA {each}").fetchone()[0] for each in asked
    )
    connection.close()
    assert (mode, synchronous, links, temporary) == ("wal", 2, 1, 2)
    assert version.startswith("4.")


def test_a_copy_has_as_many_rows_as_the_store(tmp_path: Path) -> None:
    safe = new_safe(tmp_path / "a.pathway")
    with safe.write() as work:
        work.citizens.add(citizen(), citizen())
    with safe.connection() as connection:
        assert counts(connection)["citizens"] == 2
    safe.close()
