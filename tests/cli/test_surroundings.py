"""The shell where its streams are closed or full, and where Pathway itself is wrong: words, never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Shell

if sys.platform == "win32":
    pytest.skip("a shell of POSIX closes its streams", allow_module_level=True)


def run(store: Path, secret: Path, ends: str) -> subprocess.CompletedProcess[str]:
    """Run verify in a shell of the system, its streams as they are said."""
    line = f'"$0" -m pathway verify --store "$1" --passphrase-file "$2" --language en {ends}'
    words = ["sh", "-c", line, sys.executable, str(store), str(secret)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("ends", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_hindrance(store: Path, secret: Path, ends: str) -> None:
    before = (store / "keys.json").read_bytes()
    told = run(store, secret, ends)
    assert (told.returncode, told.stderr) == (0, "")
    assert ("The store is in order." in told.stdout) == (">&- " not in f"{ends} ".replace("2>&- ", ""))
    assert (store / "keys.json").read_bytes() == before


def test_closed_streams_change_no_exit_code(tmp_path: Path, secret: Path) -> None:
    assert [run(tmp_path / "nowhere", secret, ends).returncode for ends in ("", "2>&-", ">&- 2>&-")] == [3, 3, 3]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_behind_the_output_is_told(store: Path, secret: Path) -> None:
    told = run(store, secret, "> /dev/full")
    assert told.returncode == 3
    assert told.stderr.startswith("Something could not be read or written: No space left on device.")
    assert len(told.stderr.splitlines()) == 1


def test_a_mistake_of_ours_is_told_by_its_number_and_not_by_what_was_in_it(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_asked: object) -> None:
        raise ZeroDivisionError("Søren Ådal 130250-1234")

    monkeypatch.setattr("pathway.casework.stores.check_store", broken)
    monkeypatch.setattr("pathway.cli.main.log_folder", lambda: tmp_path / "log")
    told = shell("verify")
    kept = (tmp_path / "log" / "pathway.log").read_text("utf-8")
    assert (told.code, told.out) == (70, "")
    assert "ZeroDivisionError" in kept
    assert kept.split("]")[0].removeprefix("[") in told.err
    assert "Traceback" not in told.err
    assert "Søren" not in told.err + kept
