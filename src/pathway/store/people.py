"""Citizens in the store: kept with the words they can be found by."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache
from uuid import UUID

import sqlalchemy as sa

from pathway.base.folding import danish_order, keys, words
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.citizens.responsibility import Responsibility
from pathway.store import many
from pathway.store.rows import Rows, among
from pathway.store.tables import citizen_words, citizens, placements, responsibilities, stays

HITS = 60
"""More hits than this are not shown while somebody types: the next letter finds them."""


class Citizens(Rows[Citizen]):
    """Citizens, found as somebody types."""

    table = citizens
    entity = Citizen

    def add(self, *entities: Citizen) -> None:
        """Add new citizens and the words they are found by."""
        super().add(*entities)
        known: dict[str, tuple[str, ...]] = {}
        rows = sorted((word, each.id) for each in entities for word in _found_by(each, known))  # as they will lie
        many.insert(self.connection, citizen_words, ("word", "citizen"), rows)

    def put(self, entity: Citizen) -> Citizen:
        """Save a changed citizen, and change the words with it."""
        saved = super().put(entity)
        self.connection.execute(citizen_words.delete().where(citizen_words.c.citizen == entity.id))
        rows = ((word, entity.id) for word in _found_by(entity, {}))
        many.insert(self.connection, citizen_words, ("word", "citizen"), rows)
        return saved

    def search(self, text: str, *, worker: str = "", open_only: bool = False, limit: int = HITS) -> tuple[Citizen, ...]:
        """Return who is found by the beginnings of words, numbers or birth dates, in the order of the words.

        The longest word leads, through the index, and the search ends at the limit: no key stroke reads more than
        it shows.
        """
        sought = sorted(_sought(text), key=len, reverse=True)
        if not sought:
            return self._listed(worker, open_only, limit)
        asked = {f"word_{place}": word for place, word in enumerate(sought)}
        asked |= {f"end_{place}": f"{word}\U0010ffff" for place, word in enumerate(sought)}
        led = self.connection.execute(
            _led(len(sought), bool(worker), open_only),
            {**asked, "worker": worker, "most": limit + 20},  # one person may be found by two words
        )
        return self.in_order(list(dict.fromkeys(led.scalars()))[:limit])

    def in_order(self, ids: Sequence[UUID]) -> tuple[Citizen, ...]:
        """Return these citizens in this order."""
        found = {each.id: each for each in self.listed("id", ids)}
        return tuple(found[CitizenId(each)] for each in ids if each in found)

    def _listed(self, worker: str, open_only: bool, limit: int) -> tuple[Citizen, ...]:
        where = [self.table.c.worker == worker] if worker else _only(self.table.c.id, False, open_only)
        found = self.find(*where, order=(self.table.c.family_name, self.table.c.given_names), limit=limit)
        return tuple(sorted(found, key=lambda each: danish_order(f"{each.family_name} {each.given_names}")))

    def number_of(self, *, worker: str = "", open_only: bool = False) -> int:
        """Return how many citizens there are: all, one worker's, or those with something open."""
        if worker:
            return self.count(self.table.c.worker == worker)
        if not open_only:
            return self.count()
        both = sa.union(
            sa.select(stays.c.citizen).where(stays.c.moved_out.is_(None)),
            sa.select(placements.c.citizen).where(placements.c.ended_on.is_(None)),
        ).subquery()
        return int(self.connection.scalar(sa.select(sa.func.count()).select_from(both)) or 0)

    def by_number(self, kind: str, number: str) -> tuple[Citizen, ...]:
        """Return who has this number of this kind."""
        return self.find(self.table.c.number_kind == kind, self.table.c.number == number)

    def born_on(self, days: Collection[date], limit: int = 200) -> tuple[Citizen, ...]:
        """Return who was born on one of these days."""
        return self.find(self.table.c.birth_date.in_(list(days)), limit=limit) if days else ()

    def by_register_number(self, numbers: Iterable[str]) -> tuple[Citizen, ...]:
        """Return who is known by these numbers of a sender."""
        return self.find(self.table.c.register_number.in_(list(numbers)))

    def perhaps_same(self, citizen: Citizen, limit: int = 40) -> tuple[Citizen, ...]:
        """Return who shares a birth date, or the beginnings of both names: those whom a rule should look at."""
        where = [self.table.c.birth_date == citizen.birth_date] if citizen.birth_date else []
        near: list[Citizen] = list(self.find(*where, limit=limit)) if where else []
        for part in (citizen.family_name, citizen.given_names):
            first = next(iter(words(part)), "")[:3]
            near += self.search(first, limit=limit) if first else []
        return tuple({each.id: each for each in near if each.id != citizen.id}.values())


class Responsibilities(Rows[Responsibility]):
    """Which municipality acted and paid, and when."""

    table = responsibilities
    entity = Responsibility


def _found_by(citizen: Citizen, known: dict[str, tuple[str, ...]]) -> set[str]:
    """Return the words a citizen is found by. ``known`` remembers names for one call: a register repeats them."""
    names = (citizen.given_names, citizen.family_name, citizen.called, citizen.former_name)
    found = {word for name in names if name for word in _keys_of(name, known)}
    found |= {word[:64] for each in (citizen.number, citizen.register_number) for word in _number_words(each)}
    if citizen.birth_date:
        found |= {f"{citizen.birth_date:%d%m%y}", f"{citizen.birth_date:%d%m%Y}"}
    return found - {""}


def _number_words(number: str) -> tuple[str, ...]:
    """Return the words of a number; one of plain letters and digits, as most are, is its own word."""
    return (number.lower(),) if number.isascii() and number.isalnum() else tuple(words(number))


def _keys_of(name: str, known: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if name not in known:
        known[name] = tuple(word[:64] for word in keys(name))
    return known[name]


def _sought(text: str) -> tuple[str, ...]:
    bare = text.replace("-", "").replace(".", "").replace("/", "").replace(" ", "")
    if len(bare) > 3 and bare[:4].isdigit():
        return (bare.lower()[:64],)
    return words(text)


@cache
def _led(many_words: int, of_worker: bool, open_only: bool) -> sa.Select[UUID]:
    """The search for so many words, made once: making it takes longer than running it."""
    citizen = citizen_words.c.citizen
    where = [_begins(citizen_words.c.word, 0)]
    for place in range(1, many_words):
        twin = citizen_words.alias()
        where.append(sa.exists().where(twin.c.citizen == citizen, _begins(twin.c.word, place)))
    query = sa.select(citizen).where(*where, *_only(citizen, of_worker, open_only))
    return query.order_by(citizen_words.c.word).limit(sa.bindparam("most"))


def _begins(column: sa.ColumnElement[str], place: int) -> sa.ColumnElement[bool]:
    return (column >= sa.bindparam(f"word_{place}")) & (column < sa.bindparam(f"end_{place}"))


def _only(citizen: sa.ColumnElement[UUID], of_worker: bool, open_only: bool) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = []
    if of_worker:
        where.append(citizen.in_(sa.select(citizens.c.id).where(citizens.c.worker == sa.bindparam("worker"))))
    if open_only:
        stay = sa.exists().where(stays.c.citizen == citizen, among(stays.c.moved_out.is_(None)))
        placed = sa.exists().where(placements.c.citizen == citizen, among(placements.c.ended_on.is_(None)))
        where.append(stay | placed)
    return where
