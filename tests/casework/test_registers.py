"""Registers read in: all of it or nothing, told row by row, never twice, and in the log about everybody concerned."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pathway.base.errors import RuleError
from pathway.casework import access, registers, stores
from pathway.casework.office import Office
from pathway.casework.registers import ImportFile, ImportRefused, import_register, try_register
from pathway.store.keys import Cost

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
HEAD = (
    "citizen;cpr;given_names;family_name;birth_date;sex;acting_municipality;"
    "shelter;room;moved_in;moved_out;manner;destination"
)
ANNA = "B1;;Anna;Prøve;1980-02-03;F;147;Husene;01;2025-03-01"
BENT = "B2;;Bent;Prøve;1975-05-06;M;101;Husene;02;2025-04-01"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A new store, open."""
    new = stores.NewStore(
        tmp_path / "a.pathway",
        "Prøve",
        "147",
        "KL",
        "Karen Lund",
        stores.Secret("tre grønne cykler"),
        stores.new_code(),
    )
    made = stores.make_store(new, lambda: NOW, Cost(memory_kib=19_456, rounds=2, lanes=1))
    yield made
    access.close(made)


def stays(*rows: str) -> ImportFile:
    """A register of stays with these rows."""
    return ImportFile("stays", "\n".join([HEAD, *rows]).encode())


def counted(office: Office) -> dict[str, int]:
    """How many rows the store holds of what a register can bring."""
    with office.safe.read() as work:
        return {
            "citizens": work.citizens.count(),
            "stays": work.stays.count(),
            "placements": work.placements.count(),
            "rooms": work.rooms.count(),
        }


def test_a_register_is_kept_with_its_houses_rooms_and_people(office: Office) -> None:
    report = office.do(import_register, stays(f"{ANNA};;;", f"{BENT};2025-06-01;left;unknown"))
    assert (report.kept, report.read, report.new, report.new_citizens) == (True, 2, 2, 2)
    assert (report.new_shelters, report.new_rooms) == (1, 2)
    assert counted(office) == {"citizens": 2, "stays": 2, "placements": 0, "rooms": 2}
    with office.safe.read() as work:
        anna = work.citizens.by_register_number(["B1"])[0]
        (stay,) = work.stays.of_citizen(anna.id)
        assert (anna.name, stay.moved_in, stay.open) == ("Anna Prøve", date(2025, 3, 1), True)
        assert work.citizens.search("prøv") == work.citizens.search("proev") != ()


def test_the_same_file_twice_adds_nothing_and_is_known_again(office: Office) -> None:
    file = stays(f"{ANNA};;;", f"{BENT};2025-06-01;left;unknown")
    office.do(import_register, file)
    before = counted(office)
    again = office.do(import_register, file)
    assert (again.new, again.ended, again.changed, again.unchanged, again.seen_before) == (0, 0, 0, 2, True)
    assert counted(office) == before


def test_a_later_export_ends_the_stay_that_was_open(office: Office) -> None:
    office.do(import_register, stays(f"{ANNA};;;"))
    later = office.do(import_register, stays(f"{ANNA};2026-01-05;agreed;own_lease"))
    assert (later.new, later.ended) == (0, 1)
    with office.safe.read() as work:
        (stay,) = work.stays.find()
        assert (stay.moved_out, stay.manner, stay.destination) == (date(2026, 1, 5), "agreed", "own_lease")


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (f"{BENT};2025-06-01;;", "manner", "manner_missing"),
        (f"{BENT};2025-02-01;left;unknown", "moved_out", "before_beginning"),
        (f"{BENT};2025-06-01;flew;unknown", "manner", "code"),
        (BENT.replace("2025-04-01", "2027-04-01") + ";;;", "moved_in", "in_future"),
        (BENT.replace("2025-04-01", "31-02-2025") + ";;;", "moved_in", "date"),
        (BENT.replace("Husene", "") + ";;;", "shelter", "missing"),
        (BENT.replace(";101;", ";12;") + ";;;", "acting_municipality", "municipality"),
        (BENT.replace("B2;;", "B2;1234;") + ";;;", "cpr", "number"),
        (f"{BENT};;", "", "uneven"),
        (ANNA.replace("2025-03-01", "2025-05-01") + ";;;", "moved_in", "overlap"),
    ],
)
def test_one_bad_row_is_told_by_line_column_and_reason_and_nothing_is_kept(
    office: Office, row: str, column: str, code: str
) -> None:
    before = counted(office)
    with pytest.raises(ImportRefused) as refused:
        office.do(import_register, stays(f"{ANNA};;;", row))
    told = {(problem.line, problem.column, problem.code) for problem in refused.value.report.problems}
    assert (3, column, code) in told
    assert not refused.value.report.kept
    assert counted(office) == before


def test_every_bad_row_is_told_not_only_the_first(office: Office) -> None:
    rows = [ANNA.replace("B1", f"B{n}").replace("2025-03-01", "nu") + ";;;" for n in range(40)]
    with pytest.raises(ImportRefused) as refused:
        office.do(import_register, stays(*rows))
    assert {problem.line for problem in refused.value.report.problems} == set(range(2, 42))


def test_a_trial_tells_the_same_and_writes_nothing(office: Office) -> None:
    with office.safe.read() as work:
        log = work.log.head()
    trial = office.do(try_register, stays(f"{ANNA};;;", f"{BENT};2025-06-01;;"))
    assert not trial.kept
    assert [(each.line, each.column) for each in trial.problems] == [(3, "manner")]
    assert counted(office)["citizens"] == 0
    with office.safe.read() as work:
        assert work.log.head() == log


def test_the_log_tells_of_the_import_and_of_everybody_it_concerned(office: Office) -> None:
    office.do(
        import_register,
        stays(f"{ANNA};;;", f"{ANNA.replace('01;2025-03-01', '01;2024-03-01')};2024-04-01;left;", f"{BENT};;;"),
    )
    with office.safe.read() as work:
        rows = [entry.access for entry in work.log.entries() if entry.access.what == "registers.import"]
        assert len([row for row in rows if row.citizen is None]) == 1
        assert {row.citizen for row in rows if row.citizen} == {each.id for each in work.citizens.find()}
        assert len(rows) == 3
        assert work.log.broken_at() is None


def test_who_was_not_changed_is_not_in_the_log(office: Office) -> None:
    office.do(import_register, stays(f"{ANNA};;;"))
    office.do(import_register, stays(f"{ANNA};;;", f"{BENT};;;"))
    with office.safe.read() as work:
        anna = work.citizens.by_register_number(["B1"])[0]
        assert len(work.log.entries(anna.id)) == 1


@pytest.mark.parametrize("step", ["read", "compare", "keep"])
def test_stopping_at_any_step_leaves_nothing(office: Office, step: str) -> None:
    def stop(at: str, _rows: int) -> None:
        if at == step:
            raise KeyboardInterrupt

    rows = [ANNA.replace("B1", f"B{n}").replace(";01;", f";{n};") + ";;;" for n in range(1200)]
    file = ImportFile("stays", "\n".join([HEAD, *rows]).encode(), stop)
    before = counted(office)
    with pytest.raises(KeyboardInterrupt):
        office.do(import_register, file)
    assert counted(office) == before


def test_placements_are_read_in_and_ended_by_a_later_export(office: Office) -> None:
    head = "citizen;given_names;rung;offer;started_on;ended_on;hours_per_week;manner"
    first = ImportFile("placements", f"{head}\nB1;Anna;SEL85_DAY;Hjemmevejledning;2025-01-01;;2,5;\n".encode())
    report = office.do(import_register, first)
    assert (report.kind, report.new, report.new_citizens, report.new_shelters) == ("placements", 1, 1, 0)
    assert office.do(import_register, first).unchanged == 1
    last = ImportFile(
        "placements", f"{head}\nB1;Anna;SEL85_DAY;Hjemmevejledning;2025-01-01;2025-09-01;2,5;completed\n".encode()
    )
    assert office.do(import_register, last).ended == 1
    assert counted(office)["placements"] == 1


def test_a_kind_nobody_knows_is_refused(office: Office) -> None:
    with pytest.raises(RuleError, match=r"registers\.unknown_kind"):
        office.do(import_register, ImportFile("dogs", b"x"))


def test_problems_have_words_in_both_languages(office: Office) -> None:
    trial = office.do(try_register, stays(f"{BENT};2025-06-01;;"))
    assert "linje 2" in registers.words_of(trial.problems[0], "da").lower()
    assert "line 2" in registers.words_of(trial.problems[0], "en").lower()
