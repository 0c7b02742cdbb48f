"""The store against bare sqlcipher3: a move-out, a search, a shelter's year, a citizen's page."""

import itertools
import random
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from benchmarks import big_stores
from benchmarks.measure import Measure, against, in_turns, seconds, worst_twentieth
from pathway.base.ids import new_id
from pathway.casework.figures import WhichYear, open_year
from pathway.casework.office import Office
from pathway.casework.record import open_citizen
from pathway.casework.search import SearchFor, find_citizens
from pathway.casework.stays import MoveOut, register_move_out
from pathway.citizens.citizen import CitizenId
from pathway.stays.stay import StayId
from pathway.store.access_log import Access, digest
from pathway.store.connection import connect
from pathway.store.keys import DataKey
from pathway.store.safe import DATABASE

SEARCHED = (
    "sø",
    "soe",
    "søren",
    "søren å",
    "ka",
    "kar",
    "karen li",
    "13",
    "1302",
    "øst",
    "wis",
    "el",
    "else k",
    "mo",
    "ib",
)


def _bare(office: Office) -> Any:
    """A bare connection to the same store, with the same promises."""
    return connect(office.safe.folder / DATABASE, DataKey(big_stores.KEY))


def move_out() -> Measure:
    """An unplanned move-out, the whole operation with its log, against the same rows in one bare transaction."""
    with big_stores.office() as office:
        people = big_stores.add_citizens(office.safe, 2_000)
        stays = iter(big_stores.add_stays(office.safe, people, 200_000))
        bare = _bare(office)
        numbers = itertools.count(1_000_000)

        def ours() -> None:
            office.do(register_move_out, MoveOut(StayId(next(stays)), big_stores.NOW, "left", "unknown"))

        def theirs() -> None:
            _bare_move_out(bare, next(stays), people[0], next(numbers))

        measure = against("unplanned move-out: operation / bare transaction", *in_turns(ours, theirs, 40), 3)
        bare.close()
        return measure


def _bare_move_out(bare: Any, stay: UUID, about: UUID, number: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute(
        "UPDATE stays SET moved_out = ?, moved_out_at = ?, manner = ?, destination = ?, version = version + 1 "
        "WHERE id = ?",
        ("2026-11-23", "2026-11-23T08:41:00.000000", "left", "unknown", stay.hex),
    )
    for reason, due in (("discharge_notice", "2026-11-26"), ("after_exit", "2026-11-30")):
        bare.execute(
            "INSERT INTO follow_ups (id, citizen, due, reason, about, rule, responsible, made_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (new_id().hex, about.hex, due, reason, stay.hex, "rule", "KL", "2026-11-23T08:41:00.000000"),
        )
    access = Access(big_stores.NOW, "KL", "stays.move_out", CitizenId(about), str(stay))
    own = digest(number, access, "0" * 64)
    row = (number, "2026-11-23T08:41:00.000000", "KL", "stays.move_out", about.hex, str(stay), "0" * 64, own)
    bare.execute("INSERT INTO access_log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    bare.execute("COMMIT")


def search() -> list[Measure]:
    """Search among 100,000 citizens, letter by letter, against the same statement on a bare connection."""
    with big_stores.office() as office:
        big_stores.add_citizens(office.safe, 100_000)
        bare = _bare(office)
        strokes = [word[:end] for word in SEARCHED for end in range(2, len(word) + 1)] * 6
        random.Random(9).shuffle(strokes)
        told = _statements(office, strokes)
        ours, theirs = [], []
        for stroke in strokes:
            ours.append(seconds(partial(office.do, find_citizens, SearchFor(stroke))))
            theirs.append(seconds(partial(_run_bare, bare, told[stroke])))
        bare.close()
        worst = worst_twentieth(ours)
        return [
            against("search, 100,000 citizens, worst 5 %: lines / same SQL", worst, worst_twentieth(theirs), 2),
            Measure("search, 100,000 citizens, worst 5 %: lines ready", worst * 1000, 16, "ms"),
        ]


def _run_bare(bare: Any, statements: list[tuple[str, Any]]) -> None:
    for statement in statements:
        bare.execute(*statement).fetchall()


def _statements(office: Office, strokes: list[str]) -> dict[str, list[tuple[str, Any]]]:
    """Return the statements that each key stroke runs, caught as they pass."""
    import sqlalchemy as sa

    told: dict[str, list[tuple[str, Any]]] = {}
    running = ""

    def caught(_c: object, _cursor: object, statement: str, parameters: Any, *_more: object) -> None:
        told[running].append((statement, parameters))

    engine = office.safe._readers
    sa.event.listen(engine, "before_cursor_execute", caught)
    for running in set(strokes):
        told[running] = []
        office.do(find_citizens, SearchFor(running))
    sa.event.remove(engine, "before_cursor_execute", caught)
    return {stroke: [each for each in made if each[0] != "BEGIN"] for stroke, made in told.items()}


YEAR = """
WITH t AS MATERIALIZED (SELECT citizen, moved_in, moved_out, manner, destination, acting_municipality FROM stays
  WHERE moved_in <= :last AND (moved_out IS NULL OR moved_out >= :first)),
 g AS MATERIALIZED (SELECT citizen, min(moved_out) AS day FROM t WHERE moved_out <= :last GROUP BY citizen)
SELECT 'm', acting_municipality, '', '', count(*), sum(moved_in < :first), sum(moved_in >= :first),
  sum(CAST(julianday(min(coalesce(moved_out, :after), :after)) - julianday(max(moved_in, :first)) AS INTEGER))
  FROM t GROUP BY acting_municipality
UNION ALL SELECT 'e', substr(moved_out, 1, 7), manner, destination, count(*),
  sum(CAST(julianday(moved_out) - julianday(moved_in) AS INTEGER)), 0, 0
  FROM t WHERE moved_out <= :last GROUP BY 2, manner, destination
UNION ALL SELECT 'p', '', '', '', (SELECT count(*) FROM g),
  (SELECT count(*) FROM t JOIN g USING (citizen)
   WHERE moved_in >= :first AND julianday(moved_in) - julianday(day) >= 1), 0, 0
"""


def shelter_year() -> Measure:
    """A year's figures over 1,000,000 stays, from request to figures, against one hand-written statement."""
    with big_stores.office() as office:
        people = big_stores.add_citizens(office.safe, 50_000)
        big_stores.add_stays(office.safe, people, 1_000_000)
        bare = _bare(office)
        bare.execute("PRAGMA query_only = ON")
        asked = {"first": "2025-01-01", "last": "2025-12-31", "after": "2026-01-01"}
        with office.safe.write() as work:
            work.connection.exec_driver_sql("ANALYZE")
        ours, theirs = in_turns(
            lambda: office.do(open_year, WhichYear(2025)), lambda: bare.execute(YEAR, asked).fetchall(), 5
        )
        bare.close()
        return against("a shelter's year, 1,000,000 stays: figures / hand-written SQL", ours, theirs, 1.3)


def citizen_page_data() -> Measure:
    """Everything a citizen's page shows, 40 placements and 2,000 notes, its look in the log."""
    with big_stores.office() as office:
        about = big_stores.add_citizens(office.safe, 1_000)[0]
        _fill(office, about)
        times = [seconds(lambda: office.do(open_citizen, CitizenId(about))) for _ in range(30)]
        return Measure("a citizen with 40 placements and 2,000 notes: data ready", sorted(times)[15] * 1000, 50, "ms")


def _fill(office: Office, about: UUID) -> None:
    with office.safe.write() as work:
        add = work.connection.connection.cursor().executemany
        start = date(2016, 1, 1)
        placed = [
            (new_id().hex, about.hex, "SEL85_DAY", (start + timedelta(days=90 * n)).isoformat()) for n in range(40)
        ]
        add("INSERT INTO placements (id, citizen, rung, started_on) VALUES (?, ?, ?, ?)", placed)
        notes = [
            (new_id().hex, about.hex, f"{start + timedelta(days=n)}T10:00:00.000000", "Talte om dagen. " * 30)
            for n in range(2000)
        ]
        columns = "id, citizen, happened_at, signed_at, facts"
        add(f"INSERT INTO notes ({columns}) VALUES (?, ?, ?3, ?3, ?4)", notes)
