"""The demonstration from the shell, and a plan of it on paper."""

import json
import shutil
from pathlib import Path

import pytest

from cli.conftest import SECRET, Shell
from pathway.casework import access, stores
from pathway.casework.demo import make_demo
from pathway.casework.plan_by_number import WhichPlan, find_plan_versions
from pathway.store.keys import Cost

OURS = "FB0001"


@pytest.fixture(scope="module")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demonstration."""
    folder = tmp_path_factory.mktemp("demo") / "demo.pathway"
    make_demo(folder, stores.Secret(SECRET), cost=Cost(memory_kib=19_456, rounds=2, lanes=1))
    return folder


@pytest.fixture
def demo(made_demo: Path, shell: Shell, tmp_path: Path) -> Shell:
    """The shell before a demonstration of the test's own, as KL."""
    folder = tmp_path / "demo.pathway"
    shutil.copytree(made_demo, folder)
    return lambda *arguments: shell("--store", folder, "--user", "KL", *arguments)


def test_the_shell_makes_it_and_says_that_everybody_is_made_up(shell: Shell, tmp_path: Path, secret: Path) -> None:
    folder = tmp_path / "new.pathway"
    told = shell("demo", "--store", folder, "--passphrase-file", secret, bare=True)
    assert told.code == 0
    assert "Alle personer er opdigtede." in told.out
    assert stores.users_of(folder) == ("KL", "MØ", "PS")
    again = shell("demo", "--store", folder, "--passphrase-file", secret, bare=True)
    assert (again.code, again.out) == (3, "")


def test_every_verb_says_that_it_is_a_demonstration_but_not_on_stdout(demo: Shell) -> None:
    told = demo("statistics", "shelter", "--year", 2025, "--format", "json")
    assert told.code == 0
    assert "opdigtede" in told.err
    assert json.loads(told.out)["capacity"] == 60
    assert demo("verify").code == 0


def test_a_plan_is_printed_by_the_citizens_number(demo: Shell, tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    told = demo("print", "stay-plan", "--citizen", OURS, "--output", paper, "--format", "json")
    assert told.code == 0
    assert paper.read_bytes().startswith(b"%PDF-")
    assert told.json["bytes"] == paper.stat().st_size
    again = tmp_path / "again.pdf"
    assert demo("print", "stay-plan", "--plan", told.json["plan"], "--output", again).code == 0
    assert again.read_bytes() == paper.read_bytes()
    earlier = tmp_path / "earlier.pdf"
    assert demo("print", "stay-plan", "--citizen", OURS, "--version", 1, "--output", earlier).code == 0
    assert earlier.read_bytes() != paper.read_bytes()


def test_with_the_address_is_another_paper_and_the_log_knows(demo: Shell, tmp_path: Path) -> None:
    assert demo("print", "stay-plan", "--citizen", OURS, "--output", tmp_path / "a.pdf").code == 0
    assert demo("print", "stay-plan", "--citizen", OURS, "--output", tmp_path / "b.pdf", "--with-address").code == 0
    assert (tmp_path / "a.pdf").read_bytes() != (tmp_path / "b.pdf").read_bytes()
    office = stores.unlock(tmp_path / "demo.pathway", "KL", stores.Secret(SECRET))
    try:
        with office.safe.read() as work:
            printed = [entry.access.subject for entry in work.log.entries() if entry.access.what == "plans.print"]
    finally:
        access.close(office)
    assert [subject.endswith(" address") for subject in printed[:2]] == [True, False]


def test_a_file_that_is_there_is_left_alone_unless_force_is_said(demo: Shell, tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    paper.write_text("mine")
    assert demo("print", "stay-plan", "--citizen", OURS, "--output", paper).code == 3
    assert paper.read_text() == "mine"
    assert demo("print", "stay-plan", "--citizen", OURS, "--output", paper, "--force").code == 0
    assert paper.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.glob(".*.making")) == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("--citizen", "nobody"), 1),
        (("--citizen", "FB0002"), 1),
        (("--citizen", OURS, "--version", "99"), 1),
        (("--plan", "no-id"), 2),
        (("--plan", "00000000-0000-7000-8000-000000000000"), 1),
    ],
)
def test_a_plan_that_is_not_there_is_not_printed(demo: Shell, tmp_path: Path, said: tuple[str, ...], code: int) -> None:
    paper = tmp_path / "plan.pdf"
    told = demo("print", "stay-plan", *said, "--output", paper)
    assert (told.code, told.out) == (code, "")
    assert not paper.exists()


def test_the_version_that_holds_is_meant_when_none_is_named(made_demo: Path) -> None:
    office = stores.unlock(made_demo, "KL", stores.Secret(SECRET))
    try:
        found = office.do(find_plan_versions, WhichPlan(OURS))
        assert found.plan is not None
        with office.safe.read() as work:
            assert (work.plans.get(found.plan).state, work.plans.get(found.plan).number) == ("agreed", 4)
    finally:
        access.close(office)
