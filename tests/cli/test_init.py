"""Making a store from the shell: nothing is made before the recovery code is in somebody's hands."""

import os
import re
import stat
import sys
from pathlib import Path

import pytest

from cli.conftest import SECRET, Shell
from pathway.casework import access, stores
from pathway.casework.unit import open_unit

NEW = ("--unit", "Lindevangen", "--municipality", "0147", "--user", "MØ", "--name", "Mads Øst")


def test_a_script_makes_a_store_and_gets_the_code_in_a_file_of_its_own(
    shell: Shell, tmp_path: Path, secret: Path
) -> None:
    store, code = tmp_path / "new.pathway", tmp_path / "code"
    told = shell(
        "init",
        *NEW,
        "--store",
        store,
        "--passphrase-file",
        secret,
        "--recovery-file",
        code,
        "--format",
        "json",
        bare=True,
    )
    assert told.code == 0
    assert told.json == {"store": str(store), "unit": "Lindevangen", "municipality": "147", "user": "MØ"}
    assert code.read_text().strip() not in told.out + told.err
    assert re.fullmatch(r"([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n", code.read_text())
    if os.name == "posix":
        assert stat.S_IMODE(code.stat().st_mode) == 0o600
    office = stores.unlock_with_code(store, stores.Secret(code.read_text()), "MØ", stores.Secret("helt nye grønne ord"))
    try:
        assert office.do(open_unit, None).name == "Lindevangen"
    finally:
        access.close(office)


def test_without_a_terminal_and_without_a_file_for_the_code_nothing_is_made(
    shell: Shell, tmp_path: Path, secret: Path
) -> None:
    store = tmp_path / "new.pathway"
    told = shell("init", *NEW, "--store", store, "--passphrase-file", secret, bare=True)
    assert (told.code, told.out) == (2, "")
    assert not store.exists()


def test_a_store_that_is_there_is_left_alone(shell: Shell, store: Path, tmp_path: Path) -> None:
    before = (store / "keys.json").read_bytes()
    told = shell("init", *NEW, "--recovery-file", tmp_path / "code")
    assert told.code == 3
    assert (store / "keys.json").read_bytes() == before
    assert not (tmp_path / "code").exists()


@pytest.mark.parametrize(
    ("change", "code"),
    [(("--municipality", "12"), 1), (("--user", "KL!"), 1), (("--name", " "), 1)],
)
def test_what_cannot_be_is_said_before_a_code_is_written(
    shell: Shell, tmp_path: Path, secret: Path, change: tuple[str, str], code: int
) -> None:
    store = tmp_path / "new.pathway"
    told = shell(
        "init",
        *NEW,
        *change,
        "--store",
        store,
        "--passphrase-file",
        secret,
        "--recovery-file",
        tmp_path / "code",
        bare=True,
    )
    assert told.code == code
    assert not store.exists()
    assert not (tmp_path / "code").exists()


def test_a_short_passphrase_is_refused(shell: Shell, tmp_path: Path) -> None:
    short = tmp_path / "short"
    short.write_text("kort\n")
    short.chmod(0o600)
    told = shell(
        "init",
        *NEW,
        "--store",
        tmp_path / "n",
        "--passphrase-file",
        short,
        "--recovery-file",
        tmp_path / "c",
        bare=True,
    )
    assert told.code == 1
    assert "12" in told.err
    assert not (tmp_path / "n").exists()


def test_a_code_file_that_is_there_is_never_written_over(shell: Shell, tmp_path: Path, secret: Path) -> None:
    file = tmp_path / "code"
    file.write_text("mine")
    store = tmp_path / "new.pathway"
    told = shell("init", *NEW, "--store", store, "--passphrase-file", secret, "--recovery-file", file, bare=True)
    assert told.code == 3
    assert file.read_text() == "mine"
    assert not store.exists()


def test_when_the_store_cannot_be_made_no_code_stays_behind(shell: Shell, tmp_path: Path, secret: Path) -> None:
    (tmp_path / "file").write_text("")
    told = shell(
        "init", *NEW, "--store", tmp_path / "file" / "new.pathway", "--passphrase-file", secret,
        "--recovery-file", tmp_path / "code", bare=True,
    )  # fmt: skip
    assert told.code == 3
    assert not (tmp_path / "code").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_a_person_is_asked_and_types_two_groups_of_the_code_back(tmp_path: Path) -> None:
    import pty

    store = tmp_path / "new.pathway"
    process, terminal = pty.fork()
    if process == 0:
        os.environ["LC_ALL"] = "da_DK.UTF-8"
        os.execv(sys.executable, [sys.executable, "-m", "pathway", "init", "--store", str(store)])
    seen = _Seen(terminal)
    for asked, answer in (
        ("navn: ", "Lindevangen"),
        ("cifre: ", "147"),
        ("initialer: ", "KL"),
        ("Dit navn: ", "Karen"),
    ):
        seen.answer(asked, answer)
    seen.answer("12 tegn: ", SECRET)
    seen.answer("En gang til: ", SECRET)
    shown = seen.until("gruppe 3: ")
    groups = re.findall(r"\b[2-9A-Z]{4}\b", shown[shown.rindex("vises ikke igen") :])
    assert len(groups) == 8
    assert not store.exists()
    seen.type("AAAA")
    seen.answer("gruppe 3: ", groups[2].lower())
    seen.answer("gruppe 7: ", groups[6])
    told = seen.until("\n", after="Lageret er lavet")
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert SECRET not in told
    access.close(stores.unlock(store, "KL", stores.Secret(SECRET)))


class _Seen:
    """What a terminal has shown so far, and somebody who answers it."""

    def __init__(self, terminal: int) -> None:
        self.terminal = terminal
        self.text = ""
        self.read_to = 0

    def until(self, asked: str, after: str = "") -> str:
        """Read on until something is asked that was not answered yet."""
        while (
            asked not in self.text[max(self.read_to, self.text.find(after) if after else 0) :] or after not in self.text
        ):
            self.text += os.read(self.terminal, 4096).decode("utf-8", "replace")
        self.read_to = len(self.text)
        return self.text

    def type(self, answer: str) -> None:
        """Type a line."""
        os.write(self.terminal, f"{answer}\n".encode())

    def answer(self, asked: str, answer: str) -> None:
        """Wait until something is asked, and answer it."""
        self.until(asked)
        self.type(answer)
