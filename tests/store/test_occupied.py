"""A store is open in one program at a time, and who comes second is told who has it."""

import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pathway.base.errors import OutsideError
from pathway.store.occupied import Occupant, occupant, occupy

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)

HOLD = """
import sys
from datetime import datetime
from pathlib import Path
from pathway.store.occupied import occupy
occupation = occupy(Path(sys.argv[1]), "MJ", datetime.fromisoformat(sys.argv[2]))
print("taken", flush=True)
sys.stdin.readline()
"""


@contextmanager
def another_program(folder: Path) -> Iterator[subprocess.Popen[str]]:
    asked = [sys.executable, "-c", HOLD, str(folder), NOW.isoformat()]
    with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "taken\n"
        try:
            yield program
        finally:
            program.kill()


def no_of(folder: Path) -> OutsideError:
    with pytest.raises(OutsideError) as no:
        occupy(folder, "KL", NOW)
    return no.value


def test_a_second_program_is_told_who_has_the_store(tmp_path: Path) -> None:
    with another_program(tmp_path) as program:
        no = no_of(tmp_path)
        assert no.code == "store.occupied"
        assert no.values == {"who": "MJ", "machine": platform.node(), "since": NOW}
        assert occupant(tmp_path) == Occupant("MJ", platform.node(), NOW, program.pid)


def test_a_program_that_crashed_has_nothing_and_its_note_harms_nobody(tmp_path: Path) -> None:
    with another_program(tmp_path) as program:
        program.kill()
        program.wait()
    assert occupant(tmp_path) is not None
    with occupy(tmp_path, "KL", NOW):
        known = occupant(tmp_path)
        assert known is not None
        assert known.initials == "KL"


def test_the_same_program_takes_a_store_once(tmp_path: Path) -> None:
    with occupy(tmp_path, "KL", NOW):
        assert no_of(tmp_path).values["who"] == "KL"
        assert no_of(tmp_path).values["who"] == "KL"
    occupy(tmp_path, "KL", NOW).release()


def test_who_comes_second_leaves_the_first_ones_note(tmp_path: Path) -> None:
    with occupy(tmp_path, "KL", NOW):
        before = (tmp_path / "open.json").read_bytes()
        no_of(tmp_path)
        assert (tmp_path / "open.json").read_bytes() == before


def test_a_released_store_is_free_and_has_no_note(tmp_path: Path) -> None:
    occupation = occupy(tmp_path, "KL", NOW)
    occupation.release()
    occupation.release()
    assert occupant(tmp_path) is None
    with another_program(tmp_path):
        assert no_of(tmp_path).code == "store.occupied"
        occupation.release()
        assert occupant(tmp_path) is not None


def test_a_store_is_let_go_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError), occupy(tmp_path, "KL", NOW):
        raise KeyError
    occupy(tmp_path, "KL", NOW).release()


def test_initials_are_told_when_somebody_unlocks(tmp_path: Path) -> None:
    with occupy(tmp_path, "", NOW) as occupation:
        assert no_of(tmp_path).values["who"] == ""
        occupation.tell("KL", NOW)
        assert no_of(tmp_path).values["who"] == "KL"


@pytest.mark.parametrize("note", [None, b"", b"[]", b"{}", b"\x00\xff", b'{"since": 5}', b"[" * 100_000])
def test_a_store_is_occupied_even_if_nobody_knows_by_whom(tmp_path: Path, note: bytes | None) -> None:
    with occupy(tmp_path, "KL", NOW):
        if note is None:
            (tmp_path / "open.json").unlink()
        else:
            (tmp_path / "open.json").write_bytes(note)
        no = no_of(tmp_path)
        assert (no.code, no.values) == ("store.occupied", {"who": "", "machine": "", "since": None})


def test_a_note_without_a_lock_keeps_nobody_out(tmp_path: Path) -> None:
    note = {"initials": "MJ", "machine": "pc-7", "since": NOW.isoformat(), "process": 1}
    (tmp_path / "open.json").write_text(json.dumps(note))
    (tmp_path / "open.lock").write_bytes(b"")
    occupy(tmp_path, "KL", NOW).release()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert no_of(tmp_path / "nowhere").code == "store.not_written"


def test_a_note_that_cannot_be_written_gives_the_lock_back(tmp_path: Path) -> None:
    (tmp_path / "open.json").mkdir()
    assert no_of(tmp_path).code == "store.not_written"
    (tmp_path / "open.json").rmdir()
    occupy(tmp_path, "KL", NOW).release()
