"""The program's log tells kind and place, and nothing that an error or a frame holds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pathway.base.errors import OutsideError
from pathway.base.log import LARGEST, ProgramLog

NOW = datetime(2026, 11, 23, 9, 41, 7, 250_000, tzinfo=UTC)


def _fail(name: str) -> None:
    try:
        dict[str, int]()[name]
    except KeyError as first:
        raise ValueError(f"nothing about {name}") from first


def _caught(name: str) -> Exception:
    with pytest.raises(ValueError, match=name) as caught:
        _fail(name)
    return caught.value


def test_an_entry_has_a_number_kinds_and_lines_and_no_words(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path / "logs")
    assert log.error(_caught("Søren Ådal"), NOW) == "20261123-094107-250"
    written = log.file.read_text("utf-8")
    assert "builtins.ValueError" in written and "from builtins.KeyError" in written
    assert "test_program_log.py:" in written and "_fail" in written
    assert "Ådal" not in written and str(tmp_path) not in written


def test_our_own_errors_tell_their_code(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    log.error(OutsideError("store.damaged", who="Karen"), NOW)
    assert "pathway.base.errors.OutsideError store.damaged" in log.file.read_text("utf-8")
    assert "Karen" not in log.file.read_text("utf-8")


def test_a_large_log_is_put_aside_once(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    log.file.write_text("x" * (LARGEST + 1), encoding="utf-8")
    log.remark("default", "QtWarningMsg", NOW)
    assert log.file.stat().st_size < 200
    assert (tmp_path / "pathway.old.log").stat().st_size == LARGEST + 1


def test_a_log_that_cannot_be_written_hides_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = ProgramLog(tmp_path / "file")
    assert log.error(_caught("x"), NOW) == "20261123-094107-250?"
