"""Chance that falls the same way each time it is asked from the same beginning."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

T = TypeVar("T")


class Chance:
    """Numbers, choices, days and ids that follow from a seed alone.

    >>> Chance("2026-11-23").number(1, 100) == Chance("2026-11-23").number(1, 100)
    True
    """

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)  # noqa: S311 - made-up lives need to be the same each time, not to be secret

    def number(self, low: int, high: int) -> int:
        """Return a number from ``low`` to ``high``, both among them; ``low`` where there is nothing between."""
        return self._random.randint(low, max(low, high))

    def yes(self, percent: int) -> bool:
        """Return yes so many times in a hundred."""
        return self._random.random() * 100 < percent

    def one(self, among: Sequence[T]) -> T:
        """Return one of them."""
        return among[self._random.randrange(len(among))]

    def some(self, among: Sequence[T], count: int) -> list[T]:
        """Return so many different ones, in their order, or all where there are fewer."""
        chosen = self._random.sample(range(len(among)), min(count, len(among)))
        return [among[at] for at in sorted(chosen)]

    def of(self, shares: Mapping[T, int]) -> T:
        """Return one key, each as often as its share says."""
        return self._random.choices(list(shares), list(shares.values()))[0]

    def mixed(self, among: Sequence[T]) -> list[T]:
        """Return them in another order."""
        return self._random.sample(list(among), len(among))

    def day(self, first: date, last: date) -> date:
        """Return a day from one to another, both among them."""
        return first + timedelta(days=self.number(0, (last - first).days))

    def at(self, day: date, first_hour: int, last_hour: int) -> datetime:
        """Return a moment of a local day, to five minutes, in UTC."""
        clock = time(self.number(first_hour, last_hour), 5 * self.number(0, 11))
        return datetime.combine(day, clock).astimezone(UTC)

    def id(self, on: date) -> UUID:
        """Return a UUIDv7 of a day, so that rows lie in the order of their making."""
        milliseconds = (on.toordinal() - date(1970, 1, 1).toordinal()) * 86_400_000 + self.number(0, 86_399_999)
        low = self._random.getrandbits(74)
        value = milliseconds << 80 | 0x7 << 76 | (low >> 62) << 64 | 0b10 << 62 | low & (1 << 62) - 1
        return UUID(int=value)
