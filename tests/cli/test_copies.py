"""Backups, putting them back, and looking a store over: nothing is overwritten, every flipped byte is found."""

import shutil
from pathlib import Path

import pytest

from cli.conftest import SECRET, Shell
from pathway.casework import access, stores


def flip(file: Path, at: int) -> None:
    """Change one byte of a file."""
    with file.open("r+b") as opened:
        opened.seek(at)
        byte = opened.read(1)
        opened.seek(at)
        opened.write(bytes([byte[0] ^ 0x10]))


def test_a_store_in_order_is_told_so_with_the_head_of_its_log(shell: Shell, store: Path) -> None:
    told = shell("verify", "--format", "json")
    assert (told.code, told.err) == (0, "")
    assert told.json["good"]
    assert [each["what"] for each in told.json["findings"]] == ["pages", "structure", "links", "chain"]
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        with office.safe.read() as work:
            number, _head = work.log.head()
            before = work.log.entries()[1]
    finally:
        access.close(office)
    assert (told.json["log"]["rows"], told.json["log"]["head"]) == (number - 1, before.digest)
    assert "Lageret er i orden." in shell("verify").out


@pytest.mark.parametrize("where", [0, 40, 4096 + 17, 0.5, 0.99])
def test_a_flipped_byte_is_found_wherever_it_lies(shell: Shell, store: Path, where: float) -> None:
    file = store / "store.db"
    flip(file, int(where if where >= 1 or where == 0 else where * file.stat().st_size))
    told = shell("verify", "--format", "json")
    assert told.code == 1
    assert told.json["good"] is False
    assert "ikke i orden" in shell("verify").out


def test_a_damaged_key_file_is_found(shell: Shell, store: Path) -> None:
    (store / "keys.json").write_text("{}")
    (store / "keys.json.spare").write_text("{}")
    assert shell("verify").code == 1


def test_a_backup_is_proved_and_put_back_elsewhere(shell: Shell, register: Path, tmp_path: Path, store: Path) -> None:
    shell("import", "stays", register)
    made = shell("backup", "--to", tmp_path / "copies", "--format", "json")
    assert made.code == 0
    copy = Path(made.json["folder"])
    assert copy.parent == tmp_path / "copies"
    back = tmp_path / "back.pathway"
    told = shell("restore", copy, "--to", back, "--format", "json")
    assert (told.code, told.json) == (0, {"store": str(back), "kept": None})
    assert shell("verify", "--store", back).code == 0
    assert shell("statistics", "shelter", "--year", 2024, "--store", back, "--format", "json").json["enrolled"] == 2


def test_a_backup_is_made_while_somebody_works_in_the_store(shell: Shell, store: Path) -> None:
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        told = shell("backup", "--format", "json")
        assert told.code == 0
        assert Path(told.json["folder"]).parent == store / "backups"
        assert shell("verify").code == 0
    finally:
        access.close(office)


def test_putting_back_never_overwrites_and_replace_keeps_the_old_store(
    shell: Shell, register: Path, store: Path, tmp_path: Path
) -> None:
    copy = Path(shell("backup", "--to", tmp_path / "copies", "--format", "json").json["folder"])
    shell("import", "stays", register)
    assert shell("restore", copy).code == 3
    told = shell("restore", copy, "--replace", "--format", "json")
    assert told.code == 0
    kept = Path(told.json["kept"])
    year = ("statistics", "shelter", "--year", 2024, "--format", "json")
    assert shell(*year).json["enrolled"] == 0
    assert shell(*year, "--store", kept).json["enrolled"] == 2


def test_the_log_of_a_store_says_that_it_was_put_back(shell: Shell, store: Path, tmp_path: Path) -> None:
    copy = Path(shell("backup", "--to", tmp_path / "copies", "--format", "json").json["folder"])
    shell("restore", copy, "--replace")
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        with office.safe.read() as work:
            assert "store.restore" in [entry.access.what for entry in work.log.entries()]
    finally:
        access.close(office)


def test_a_damaged_backup_is_refused_and_the_store_stays(shell: Shell, store: Path, tmp_path: Path) -> None:
    copy = Path(shell("backup", "--to", tmp_path / "copies", "--format", "json").json["folder"])
    flip(copy / "store.db", 3 * 4096)
    before = (store / "keys.json").read_bytes()
    told = shell("restore", copy, "--replace")
    assert (told.code, told.out) == (3, "")
    assert (store / "keys.json").read_bytes() == before
    assert shell("verify").code == 0
    assert list(tmp_path.glob("*.restoring")) == []


def test_a_store_that_is_open_is_not_replaced(shell: Shell, store: Path, tmp_path: Path) -> None:
    copy = Path(shell("backup", "--to", tmp_path / "copies", "--format", "json").json["folder"])
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        told = shell("restore", copy, "--replace")
        assert told.code == 3
        assert "KL har lageret åbent" in told.err
    finally:
        access.close(office)


def test_what_is_no_backup_is_not_put_back(shell: Shell, tmp_path: Path) -> None:
    assert shell("restore", tmp_path / "nowhere", "--user", "KL").code == 3


def test_a_backup_that_cannot_be_written_leaves_nothing(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert shell("backup", "--to", tmp_path / "file" / "copies").code == 3
    assert (tmp_path / "file").read_text() == ""


def test_looking_a_store_over_changes_nothing(shell: Shell, store: Path) -> None:
    shell("verify")
    before = (store / "store.db").read_bytes()
    shell("verify")
    assert (store / "store.db").read_bytes() == before
    shutil.rmtree(store)
