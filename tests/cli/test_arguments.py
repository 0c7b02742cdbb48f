"""What can be said to the shell, in which language it answers, and what it does when it is said wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Shell
from pathway.cli.main import main, shell_parser
from pathway.cli.words import Words, own_language


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["dance"],
        ["statistics"],
        ["statistics", "shelter"],
        ["statistics", "shelter", "--year", "soon"],
        ["import", "dogs", "a.csv"],
        ["import", "stays"],
        ["print", "stay-plan", "--output", "a.pdf"],
        ["print", "stay-plan", "--citizen", "B1", "--plan", "x", "--output", "a.pdf"],
        ["verify", "--format", "csv"],
        ["verify", "--passphrase", "tre grønne cykler"],
        ["verify", "--keyring", "--passphrase-file", "x"],
    ],
)
def test_wrong_usage_is_two_with_the_usage_on_stderr(wrong: list[str], shell: Shell) -> None:
    told = shell(*wrong, bare=True)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Brug: pathway")
    assert "Forkert brug: " in told.err
    assert "required" not in told.err


@pytest.mark.parametrize(
    "verb", ["init", "demo", "import", "statistics", "print", "backup", "restore", "verify", "users"]
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_verb_has_its_help_in_both_languages(verb: str, language: str, shell: Shell) -> None:
    told = shell("--language", language, verb, "--help", bare=True)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Brug: " if language == "da" else "Usage: ")


def test_the_language_is_danish_unless_the_surroundings_are_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for told, language in (("da_DK.UTF-8", "da"), ("en_GB.UTF-8", "en"), ("pl_PL.UTF-8", "da"), ("C.UTF-8", "da")):
        monkeypatch.setenv("LC_ALL", told)
        assert own_language() == language


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_argument_has_words(language: str) -> None:
    text = shell_parser(Words(language)).format_help()
    assert all(verb in text for verb in ("init", "verify"))


def test_a_no_without_words_still_says_its_code() -> None:
    assert "room.nowhere" in Words("da").no("room.nowhere", {})


def test_without_a_terminal_nobody_is_asked(shell: Shell, store: Path) -> None:
    told = shell("verify", "--store", store, bare=True)
    assert told.code == 2
    assert "--passphrase-file" in told.err


def test_the_shell_needs_neither_qt_nor_a_display_and_help_imports_no_store() -> None:
    asked = (
        "import sys; from pathway.app import main; code = main(['--help']); "
        "heavy = {'PySide6', 'sqlalchemy', 'reportlab', 'argon2'} & set(sys.modules); sys.exit(code or len(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=False)
    assert done.returncode == 0


def test_a_verb_needs_no_qt(store: Path, secret: Path) -> None:
    asked = (
        "import sys; from pathway.app import main; "
        f"code = main(['verify', '--store', {str(store)!r}, '--passphrase-file', {str(secret)!r}]); "
        "sys.exit(code or 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Pathway ")
