"""Big made-up stores, written as a store writes itself, with bare statements for speed."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from pathway.base.folding import keys
from pathway.base.ids import new_id
from pathway.casework.office import Office
from pathway.store.keys import DataKey
from pathway.store.safe import Safe

NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
KEY = bytes(range(32))
GIVEN = tuple("Søren Else Karen Mads Pia Øjvind Åse Ib Ulla Ole Fatima Jakub Ioana Mihai Łukasz Tanja Kaj".split())  # noqa: SIM905
FAMILY = tuple("Ådal Klit Eng Popescu Østergaard Lindgaard Sørup Højlund Wiśniewski Brøndum Holm Ravn Ærø".split())  # noqa: SIM905
MANNERS = tuple("plan agreed transfer left no_show expelled prison hospital dead unknown".split())  # noqa: SIM905
PLACES = tuple("own_lease own_private transit_dwelling family room other_shelter street unknown".split())  # noqa: SIM905
SHELTERS = 20


@contextmanager
def office() -> Iterator[Office]:
    """An empty store in a folder that goes away, and its office."""
    with TemporaryDirectory(prefix="pathway-bench-") as folder:
        place = Path(folder) / "bench.pathway"
        place.mkdir()
        safe = Safe.create(place, DataKey(KEY), "KL", NOW)
        yield Office(safe, "KL", lambda: NOW)
        safe.close()


def add_citizens(safe: Safe, number: int) -> list[UUID]:
    """Add so many citizens with the words they are found by, and return their ids."""
    dice = random.Random(7)
    ids = [new_id() for _ in range(number)]
    people, words = [], set()
    for each in ids:
        given, family = dice.choice(GIVEN), f"{dice.choice(FAMILY)}{dice.choice(('', '', 'sen', 'berg', ' Holm'))}"
        born = date(1945, 1, 1) + timedelta(days=dice.randrange(22_000))
        digits = f"{born.day + 60:02d}{born:%m%y}{dice.randrange(10_000):04d}"
        people.append((each.hex, "erstatning", digits, given, family, born.isoformat(), "147", "KL"))
        words |= {(word, each.hex) for word in (*keys(given), *keys(family), digits, f"{born:%d%m%y}")}
    with safe.write() as work:
        add = work.connection.connection.cursor().executemany
        columns = "id, number_kind, number, given_names, family_name, birth_date, acting_municipality, worker"
        add(f"INSERT INTO citizens ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", people)
        add("INSERT INTO citizen_words (word, citizen) VALUES (?, ?)", sorted(words))
    return ids


def add_stays(safe: Safe, citizens: list[UUID], number: int, years: int = 10) -> list[UUID]:
    """Add so many stays in twenty houses over so many years up to now, and return the ids of the open ones."""
    dice = random.Random(8)
    houses = [new_id().hex for _ in range(SHELTERS)]
    days = years * 365
    first = NOW.date() - timedelta(days=days)
    rows, still = [], []
    for index in range(number):
        stay, moved_in = new_id(), first + timedelta(days=dice.randrange(days))
        out = moved_in + timedelta(days=dice.randrange(200))
        ended = out <= NOW.date()
        still += [] if ended else [stay]
        end = (out.isoformat(), dice.choice(MANNERS), dice.choice(PLACES)) if ended else (None, "", "")
        municipality = dice.choice(("147", "147", "101", "157", "159", "173", "751"))
        house = houses[index % SHELTERS]
        rows.append((stay.hex, dice.choice(citizens).hex, house, moved_in.isoformat(), municipality, *end))
    with safe.write() as work:
        add = work.connection.connection.cursor().executemany
        add("INSERT INTO shelters (id, name) VALUES (?, ?)", [(house, f"Hus {n}") for n, house in enumerate(houses)])
        columns = "id, citizen, shelter, moved_in, acting_municipality, moved_out, manner, destination"
        add(f"INSERT INTO stays ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return still
