"""Rule values: deadlines, lengths and rates, each with the days it holds and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pathway.codes import files
from pathway.codes.validity import Standing, in_force


@dataclass(frozen=True, slots=True)
class RuleValue:
    """One value of a rule in one time. ``unit`` says of what: ``days``, ``working days``, ``months``, ``kr. a day``.

    ``counted_from`` and ``meaning`` are for people who look it up; both in English and, as ``…_da``, in Danish.
    """

    key: str
    value: int
    unit: str
    source: str
    status: Standing
    meaning: str
    meaning_da: str
    counted_from: str = ""
    counted_from_da: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def valid(self, on: date) -> bool:
        """Whether the value holds on this day."""
        return in_force(self.valid_from, self.valid_to, on)


@cache
def rule_values() -> tuple[RuleValue, ...]:
    """Return all values of all rules and all times, in the file's order."""
    return tuple(_value(row) for row in files.read("rules")["rule"])


def find_rule(key: str, on: date) -> RuleValue | None:
    """Return the value that holds on this day, or nothing when none is known for it."""
    return next((each for each in _by_key().get(key, ()) if each.valid(on)), None)


def rule(key: str, on: date) -> RuleValue:
    """Return the value that holds on this day.

    Raises:
        LookupError: No value is known. A bug in the caller or in ``rules.toml``; where gaps are natural, as for
            yearly rates, ask `find_rule`.

    >>> rule("sel110.refund_days", on=date(2026, 4, 1)).value
    90
    """
    found = find_rule(key, on)
    if found is None:
        raise LookupError(f"no value of the rule {key!r} on {on:%Y-%m-%d}")
    return found


@cache
def _by_key() -> Mapping[str, tuple[RuleValue, ...]]:
    by_key: dict[str, tuple[RuleValue, ...]] = {}
    for each in rule_values():
        by_key[each.key] = (*by_key.get(each.key, ()), each)
    return by_key


def _value(row: Mapping[str, Any]) -> RuleValue:
    return RuleValue(**{**row, "status": Standing(row["status"])})
