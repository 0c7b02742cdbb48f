"""The entrance: the desktop, the shell or the self-test, by what is written after ``pathway``."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pathway.app import desktop_store, main
from pathway.base.errors import OutsideError

HERE = {**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_without_a_display_one_line_is_said_and_the_exit_code_is_3() -> None:
    asked = subprocess.run([sys.executable, "-m", "pathway"], env=HERE, capture_output=True, text=True, check=False)
    assert asked.returncode == 3 and asked.stdout == ""
    assert len(asked.stderr.splitlines()) == 1 and "DISPLAY" in asked.stderr


@pytest.mark.parametrize("arguments", [["--store"], ["users"], ["--version"], ["--help"], ["--store", "a", "users"]])
def test_whatever_is_no_store_alone_goes_to_the_shell(arguments: list[str]) -> None:
    assert desktop_store(arguments) is None


@pytest.mark.parametrize("arguments", [["--store=a.pathway"], ["--store", "a.pathway"], ["a.pathway"]])
def test_a_store_alone_opens_the_desktop_with_it(arguments: list[str]) -> None:
    assert desktop_store(arguments) == (Path("a.pathway"),)


def test_a_word_that_is_no_verb_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fly"]) == 2
    assert capsys.readouterr().err


def test_nothing_of_the_store_is_read_before_the_window_is_there() -> None:
    ask = (
        "import sys, pathway.app, pathway.desktop.start, pathway.desktop.unlock.unlock_page;"
        "print([m for m in ('sqlalchemy', 'alembic', 'reportlab', 'argon2', 'keyring', 'cryptography', 'pikepdf')"
        " if m in sys.modules])"
    )
    asked = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"


def test_the_installed_program_finds_itself_well() -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "pathway", "--self-test"], env=HERE, capture_output=True, text=True, check=False
    )
    assert asked.returncode == 0, asked.stdout + asked.stderr
    lines = asked.stdout.splitlines()
    assert lines[-1] == "all well" and sum(line.startswith("ok") for line in lines) == 10


def test_a_failed_check_is_named_and_ends_the_self_test(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from pathway import selftest

    def full(trial: selftest.Trial) -> str:
        """The disk takes what it is given."""
        raise OutsideError("store.disk_full")

    monkeypatch.setattr(selftest, "CHECKS", (full,))
    assert selftest.self_test() == 1
    assert capsys.readouterr().out == "FAIL  The disk takes what it is given: OutsideError store.disk_full\n"
