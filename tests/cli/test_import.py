"""Reading registers in from the shell: the figures of the example, twice the same, and files that lie."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.conftest import REGISTER, SECRET, Shell
from pathway.casework import access, stores

COUNTS = ("new", "ended", "changed", "unchanged", "new_citizens")
PUBLISHED = {
    "capacity": 71,
    "enrolled": 205,
    "present_at_start": 71,
    "intakes": 134,
    "discharges": 134,
    "citizens_discharged": 127,
    "readmissions": 7,
    "planned": 79,
    "planned_own_dwelling": 50,
    "planned_family_room_other": 29,
    "unplanned": 55,
    "municipalities": 19,
    "present_at_end": 71,
}
SHARES = {"readmission_share": 0.052, "unplanned_share": 0.410, "own_municipality_share": 0.600}


def in_store(store: Path) -> tuple[int, int]:
    """How many citizens and stays the store has."""
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        with office.safe.read() as work:
            return work.citizens.count(), work.stays.count()
    finally:
        access.close(office)


@pytest.mark.skipif(not REGISTER.exists(), reason="the example register lies beside the checkout")
def test_the_example_register_gives_the_published_figures(shell: Shell) -> None:
    assert shell("import", "stays", REGISTER).code == 0
    told = shell("statistics", "shelter", "--year", 2013, "--capacity", 71, "--municipality", 147, "--format", "json")
    year = told.json
    assert {key: year[key] for key in PUBLISHED} == PUBLISHED
    assert {key: round(year[key], 3) for key in SHARES} == SHARES
    assert year["bed_nights"] / (71 * 365) == pytest.approx(year["occupancy"])
    assert year["mean_nights_ended"] == pytest.approx(year["nights_ended"] / 134)


def test_a_register_is_read_in_once_however_often_it_is_sent(shell: Shell, register: Path, store: Path) -> None:
    first = shell("import", "stays", register, "--format", "json")
    assert first.code == 0
    assert {name: first.json[name] for name in COUNTS} == dict(zip(COUNTS, (2, 0, 0, 0, 2), strict=True))
    again = shell("import", "stays", register, "--format", "json").json
    assert {name: again[name] for name in COUNTS} == dict(zip(COUNTS, (0, 0, 0, 2, 0), strict=True))
    assert again["seen_before"]
    assert in_store(store) == (2, 2)


def test_a_trial_says_what_would_happen_and_keeps_nothing(shell: Shell, register: Path, store: Path) -> None:
    told = shell("import", "stays", register, "--dry-run")
    assert told.code == 0
    assert told.out.startswith("Prøve, intet er gemt. 2 rækker læst. Nye: 2.")
    assert in_store(store) == (0, 0)


def test_a_file_that_lies_is_refused_and_every_bad_row_named(shell: Shell, register: Path, store: Path) -> None:
    with register.open("a", encoding="utf-8") as file:
        file.write(
            "B3;Carl;Prøve;Husene;03;2024-13-01;;;;147\nB4;Dan;Prøve;Husene;04;2024-01-01;2024-02-01;flew;;147\n"
        )
    told = shell("import", "stays", register)
    assert (told.code, told.out) == (1, "")
    assert "Intet er indlæst. 2 fejl i filen:" in told.err
    assert "Linje 4, moved_in:" in told.err
    assert "Linje 5, manner:" in told.err
    assert "Carl" not in told.err
    assert in_store(store) == (0, 0)


def test_as_json_the_bad_rows_are_on_stdout_with_their_words(shell: Shell, register: Path) -> None:
    register.write_text(register.read_text("utf-8").replace("2024-06-01", "2024-03-01"), encoding="utf-8")
    told = shell("import", "stays", register, "--format", "json", "--language", "en")
    assert told.code == 1
    assert told.json["kept"] is False
    (problem,) = told.json["problems"]
    assert (problem["line"], problem["column"]) == (3, "moved_out")
    assert problem["words"].startswith("Line 3, moved_out: ")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", 3), (b"PK\x03\x04 a workbook", 3), (b"\x00\x01\x02\xff" * 99, 3), (b"citizen;colour\n1;red\n", 1)],
)
def test_a_file_that_is_no_register_is_refused(shell: Shell, tmp_path: Path, content: bytes, code: int) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes(content)
    assert shell("import", "stays", file).code == code


def test_a_file_that_is_not_there_is_the_surroundings_no(shell: Shell, tmp_path: Path) -> None:
    told = shell("import", "stays", tmp_path / "nowhere.csv")
    assert (told.code, told.out) == (3, "")


def test_a_store_that_is_open_elsewhere_says_who_has_it(shell: Shell, register: Path, store: Path) -> None:
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        told = shell("import", "stays", register)
        assert told.code == 3
        assert told.err.startswith("KL har lageret åbent på ")
    finally:
        access.close(office)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_ctrl_c_in_the_middle_leaves_nothing_half_done(store: Path, secret: Path, tmp_path: Path) -> None:
    file = tmp_path / "large.csv"
    rows = (f"B{n};Anna {n % 50};Prøve {n % 90};Hus;{n % 30};2024-01-01;2024-02-01;left;unknown" for n in range(60_000))
    file.write_text(
        "citizen;given_names;family_name;shelter;room;moved_in;moved_out;manner;destination\n" + "\n".join(rows)
    )
    say = ["import", "stays", str(file), "--store", str(store), "--passphrase-file", str(secret)]
    process = subprocess.Popen(
        [sys.executable, "-m", "pathway", *say],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a job in the background inherits "ignore"
    )
    _wait_for_writing(store, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err
    assert in_store(store) == (0, 0)


def _wait_for_writing(store: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until the import has the store open and is at work in it."""
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        if (store / "open.json").exists() and str(process.pid) in (store / "open.json").read_text():
            time.sleep(1.5)  # well within reading 60,000 rows, or writing them: both must leave nothing
            return
        time.sleep(0.02)


def test_from_a_real_shell_the_exit_code_is_the_same(store: Path, secret: Path, register: Path) -> None:
    environment = {**os.environ, "LC_ALL": "da_DK.UTF-8"}
    say = ["import", "stays", str(register), "--store", str(store), "--passphrase-file", str(secret)]
    done = subprocess.run([sys.executable, "-m", "pathway", *say], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("2 rækker læst. Nye: 2.")
