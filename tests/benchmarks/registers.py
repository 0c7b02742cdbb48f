"""Reading in a register of 20,000 stays, against bare sqlcipher3 that is handed the very rows that come of it."""

import random
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks import big_stores
from benchmarks.measure import Measure, against
from pathway.casework.office import Office
from pathway.casework.registers import ImportFile, import_register
from pathway.store.connection import connect
from pathway.store.keys import DataKey
from pathway.store.safe import DATABASE

STAYS = 20_000
HEAD = "citizen;cpr;given_names;family_name;birth_date;sex;acting_municipality;shelter;room;moved_in;moved_out;manner"


def register(stays: int) -> bytes:
    """Return a register of so many stays of somewhat more than half as many people, none of whom exists."""
    return "\n".join([HEAD, *_rows(stays)]).encode()


def _rows(stays: int) -> Iterator[str]:
    dice = random.Random(9)
    made = number = 0
    while made < stays:
        number += 1
        born = date(1945, 1, 1) + timedelta(days=number * 7 % 18_000)  # no two on one day, so no two numbers alike
        name = f"{dice.choice(big_stores.GIVEN)} {number % 90};{dice.choice(big_stores.FAMILY)}sen"
        cpr = f"{born.day + 60:02d}{born:%m%y}{number % 4}{number % 1000:03d}"
        who = f"B{number:06d};{cpr};{name};{born};{'MF'[number % 2]};{dice.choice(('147', '101', '173'))}"
        came = date(2016, 1, 1) + timedelta(days=dice.randrange(300))
        for _ in range(dice.choice((1, 1, 2, 2, 3))):
            went = came + timedelta(days=dice.randrange(1, 400))
            if made < stays:
                yield f"{who};Hus {number % 4};{number % 40:02d};{came};{went};left"
            made, came = made + 1, went + timedelta(days=dice.randrange(20, 200))


def register_import() -> Iterator[Measure]:
    """The whole import with its checks, search words and log, beside the same rows and indexes bare."""
    content = register(STAYS)
    with big_stores.office() as office:
        begun = time.perf_counter()
        report = office.do(import_register, ImportFile("stays", content))
        ours = time.perf_counter() - begun
        theirs = _bare(office)
        begun = time.perf_counter()
        office.do(import_register, ImportFile("stays", content))
        again = time.perf_counter() - begun
    told = f"{report.new} stays of {report.new_citizens} citizens"
    yield Measure("a register of 20,000 stays, all in", ours, 10, "s", told)
    yield against("a register of 20,000 stays against its bare rows", ours, theirs, 5)
    yield Measure("the same register again, which adds nothing", again, 10, "s")


def _bare(office: Office) -> float:
    """Return how long bare statements take to write into an empty store what the import left in this one."""
    with closing(connect(office.safe.folder / DATABASE, DataKey(big_stores.KEY))) as full:
        names = [name for (name,) in full.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        laid_out = [sql for (sql,) in full.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
        rows = {name: full.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    with closing(connect(Path(office.safe.folder / "bare.db"), DataKey(big_stores.KEY))) as bare:
        for sql in laid_out:
            bare.execute(sql)
        begun = time.perf_counter()
        _write(bare, rows)
        return time.perf_counter() - begun


def _write(bare: Any, rows: dict[str, list[tuple[object, ...]]]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for name, each in rows.items():
        if each:
            bare.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(each[0]))})', each)
    bare.execute("COMMIT")
