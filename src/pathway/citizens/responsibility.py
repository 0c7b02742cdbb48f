"""Which municipality acts and which pays, and since when: a history that is never overwritten."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId

ResponsibilityId = NewType("ResponsibilityId", UUID)


@dataclass(frozen=True, slots=True)
class Responsibility:
    """One municipality's time as the acting (``kind="acting"``) or paying one.

    Source: RSL § 9 (acting) and § 9 c (paying); a disagreement is kept as ``disputed`` until it is settled.
    """

    id: ResponsibilityId
    citizen: CitizenId
    kind: str
    municipality: str
    valid_from: date | None = None
    valid_to: date | None = None
    basis: str = ""
    disputed: bool = False
    version: int = 1


def hand_over(history: Iterable[Responsibility], new: Responsibility) -> tuple[Responsibility | None, Responsibility]:
    """Return the period that ends the day before the new one begins, if any, and the new one.

    Raises:
        RuleError: ``citizens.responsibility_earlier`` when the new one begins before the open one began.
    """
    current = next((old for old in history if old.kind == new.kind and old.valid_to is None), None)
    if current is None or new.valid_from is None:
        return None, new
    if current.valid_from and new.valid_from <= current.valid_from:
        raise RuleError("citizens.responsibility_earlier", "valid_from")
    return replace(current, valid_to=new.valid_from - timedelta(days=1)), new
