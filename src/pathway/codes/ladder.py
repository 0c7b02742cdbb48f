"""The ladder: its nine steps from least to most intrusive, and what stands beside it.

A rung is an entry of the local catalogue with a code of its own; its paragraph is an attribute, never the key, since
SEL § 85 stands on two steps. The shelter (SEL § 110) is acute help beside the ladder, not its tenth step.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pathway.codes import files
from pathway.codes.validity import Standing, in_force

SHELTER = "SEL110"
"""The code of the shelter, which is entered by a stay and never by a placement."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Danish and English."""

    da: str
    en: str

    def label(self, language: str = "da") -> str:
        """Return the words in ``"da"`` or ``"en"``."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of the ladder, or a help beside it.

    ``position`` is 1 (least intrusive) to 9, nothing beside the ladder. ``law`` and ``section`` belong together: ABL
    § 105 is no SEL § 105; both are "" where no single paragraph carries the rung. ``word`` is short, as on a chip or a
    lane; ``long`` follows it, and ``brief`` where there is no room for that. A day offer runs beside a place to live
    and never tells where on the ladder somebody is.
    """

    code: str
    position: int | None
    law: str
    section: str
    day_offer: bool
    word: Words
    long: Words
    wording: Words
    for_whom: Words
    opened_by: Words
    decided_by: Words
    limit: Words
    follow_up: Words
    source: str
    status: Standing
    brief: Words
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def off_ladder(self) -> bool:
        """Whether the rung stands beside the ladder and has no rank."""
        return self.position is None

    def valid(self, on: date) -> bool:
        """Whether the rung may be used on this day."""
        return in_force(self.valid_from, self.valid_to, on)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the ladder: one rung, or several that share it."""

    position: int
    rungs: tuple[Rung, ...]
    word: Words
    long: Words


@cache
def ladder() -> tuple[Rung, ...]:
    """Return all rungs: steps 1 to 9, least intrusive first, then those beside the ladder, the shelter last."""
    return tuple(_rung(row) for row in files.read("ladder")["code"])


def rung(code: str) -> Rung:
    """Return a rung by its code.

    Raises:
        LookupError: There is no such rung. A bug: it was checked when it was kept.

    >>> rung("ABL105").position
    9
    """
    try:
        return _by_code()[code]
    except KeyError:
        raise LookupError(f"the ladder has no rung {code!r}") from None


@cache
def steps() -> tuple[Step, ...]:
    """Return the nine steps, least intrusive first."""
    shared = {row["position"]: row for row in files.read("ladder")["shared_step"]}
    return tuple(_step(position, shared.get(position)) for position in _positions())


def _positions() -> tuple[int, ...]:
    return tuple(sorted({each.position for each in ladder() if each.position is not None}))


def _step(position: int, shared: Mapping[str, Any] | None) -> Step:
    rungs = tuple(each for each in ladder() if each.position == position)
    if shared is None:
        return Step(position, rungs, rungs[0].word, rungs[0].long)
    return Step(position, rungs, Words(**shared["word"]), Words(**shared["long"]))


@cache
def _by_code() -> Mapping[str, Rung]:
    return {each.code: each for each in ladder()}


def _rung(row: Mapping[str, Any]) -> Rung:
    return Rung(
        code=row["code"],
        position=row.get("position"),
        law=row["law"],
        section=row["section"],
        day_offer=row.get("day_offer", False),
        wording=Words(row["da"], row["en"]),
        word=Words(**row["word"]),
        long=Words(**row["long"]),
        for_whom=Words(**row["for_whom"]),
        opened_by=Words(**row["opened_by"]),
        decided_by=Words(**row["decided_by"]),
        limit=Words(**row["limit"]),
        follow_up=Words(**row["follow_up"]),
        source=row["source"],
        status=Standing(row["status"]),
        brief=Words(**row.get("brief", row["long"])),
        valid_from=row.get("valid_from"),
        valid_to=row.get("valid_to"),
    )
