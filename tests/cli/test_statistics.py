"""Figures from the shell: as words, as JSON, as a table; the people behind them are in the access log."""

from pathlib import Path

import pytest

from cli.conftest import SECRET, Shell
from pathway.casework import access, stores

KEYS = {
    "capacity", "enrolled", "present_at_start", "intakes", "discharges", "citizens_discharged", "readmissions",
    "readmission_share", "planned", "planned_own_dwelling", "planned_family_room_other", "unplanned", "unplanned_share",
    "municipalities", "own_municipality_share", "bed_nights", "occupancy", "mean_nights_ended", "present_at_end",
}  # fmt: skip
YEAR = ("statistics", "shelter", "--year", 2024)


@pytest.fixture
def filled(shell: Shell, register: Path) -> Shell:
    """The shell, with the register read in."""
    assert shell("import", "stays", register).code == 0
    return shell


def test_the_json_has_every_key_and_shares_are_fractions(filled: Shell) -> None:
    year = filled(*YEAR, "--capacity", 2, "--format", "json").json
    assert set(year) >= KEYS
    assert (year["enrolled"], year["discharges"], year["unplanned_share"]) == (2, 1, 1.0)
    assert (year["bed_nights"], year["occupancy"]) == (306 + 61, pytest.approx(367 / 732))
    assert (year["own"], year["own_municipality_share"]) == ("147", 0.5)
    assert year["shelters"] == ["Husene"]


def test_an_empty_store_has_figures_of_nothing(shell: Shell) -> None:
    year = shell(*YEAR, "--format", "json").json
    assert (year["enrolled"], year["unplanned_share"], year["occupancy"]) == (0, None, None)


def test_the_words_are_danish_or_english(filled: Shell) -> None:
    danish = filled(*YEAR).out
    assert "Husene, 01-01-2024 til 31-12-2024" in danish
    assert "Ikke-planlagte" in danish
    assert "100,0 %" in danish
    assert "100.0%" in filled(*YEAR, "--language", "en").out


def test_the_table_is_one_a_spreadsheet_opens(filled: Shell) -> None:
    lines = filled(*YEAR, "--format", "csv").out.lstrip("\ufeff").splitlines()
    assert lines[0] == "nøgle;tal;værdi;andel"
    assert "unplanned;Ikke-planlagte;1;1,0" in lines


def test_behind_a_figure_stand_the_stays_and_the_log_knows_who_was_looked_at(filled: Shell, store: Path) -> None:
    told = filled(*YEAR, "--behind", "unplanned", "--format", "json").json
    (stay,) = told["stays"]
    assert (told["figure"], told["count"]) == ("unplanned", 1)
    assert (stay["citizen"], stay["out"], stay["nights"], stay["place"]) == (
        "Bent Prøve",
        "2024-06-01",
        61,
        "Husene 02",
    )
    office = stores.unlock(store, "KL", stores.Secret(SECRET))
    try:
        with office.safe.read() as work:
            looked = [entry.access for entry in work.log.entries() if entry.access.what == "figures.behind"]
            assert [each.citizen for each in looked] == [work.citizens.by_register_number(["B2"])[0].id]
    finally:
        access.close(office)


def test_behind_a_figure_as_words_and_as_a_table(filled: Shell) -> None:
    assert "Bent Prøve" in filled(*YEAR, "--behind", "unplanned").out
    assert (
        "2024-06-01;2024-04-01;Bent Prøve;Husene 02;61;"
        in filled(*YEAR, "--behind", "unplanned", "--format", "csv").out
    )


def test_one_house_of_two_is_counted_by_its_name(filled: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("citizen;shelter;moved_in\nB9;Andre;2024-01-01\n")
    assert filled("import", "stays", other).code == 0
    assert filled(*YEAR, "--format", "json").json["enrolled"] == 3
    assert filled(*YEAR, "--shelter", "andre", "--format", "json").json["enrolled"] == 1
    assert filled(*YEAR, "--shelter", "andre", "--shelter", "Husene", "--format", "json").json["enrolled"] == 3


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("--shelter", "nowhere"), 1),
        (("--behind", "luck"), 1),
        (("--municipality", "12"), 1),
        (("--year", "2999"), 1),
        (("--year", "0"), 1),
        (("--capacity", "0"), 2),
        (("--capacity", "-3"), 2),
    ],
)
def test_what_cannot_be_counted_is_said(filled: Shell, said: tuple[str, str], code: int) -> None:
    told = filled(*YEAR, *said)
    assert (told.code, told.out) == (code, "")
    assert told.err
