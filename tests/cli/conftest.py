"""A store to speak to from the shell, and the shell with what it said."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pathway.base.clock import system_clock
from pathway.casework import access, stores
from pathway.cli.main import main
from pathway.store.keys import Cost

SECRET = "tre grønne cykler"
CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
REGISTER = Path(__file__).parents[3] / "shared" / "data" / "frederiksberg-2013" / "stays.csv"


@dataclass(frozen=True)
class Answer:
    """What a run of the shell came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it gave as JSON: all of stdout, and nothing else there."""
        return json.loads(self.out)


Shell = Callable[..., Answer]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one user, closed."""
    folder = tmp_path_factory.mktemp("made") / "a.pathway"
    new = stores.NewStore(folder, "Prøve", "147", "KL", "Karen Lund", stores.Secret(SECRET), stores.new_code())
    access.close(stores.make_store(new, system_clock, CHEAP))
    return folder


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    """A store of the test's own."""
    folder = tmp_path / "a.pathway"
    shutil.copytree(made, folder)
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase that only its owner can read."""
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n", encoding="utf-8")
    file.chmod(0o600)
    return file


@pytest.fixture
def shell(store: Path, secret: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """The shell, which knows store and passphrase unless ``bare`` is said; it speaks Danish."""
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")

    def run(*arguments: object, bare: bool = False) -> Answer:
        known = [] if bare else ["--store", str(store), "--passphrase-file", str(secret)]
        capsys.readouterr()
        code = main([*known, *map(str, arguments)])
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    return run


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A small register of stays that is right."""
    file = tmp_path / "stays.csv"
    file.write_text(
        "citizen;given_names;family_name;shelter;room;moved_in;moved_out;manner;destination;acting_municipality\n"
        "B1;Anna;Prøve;Husene;01;2024-03-01;;;;147\n"
        "B2;Bent;Prøve;Husene;02;2024-04-01;2024-06-01;left;unknown;101\n",
        encoding="utf-8",
    )
    return file
