"""The look in numbers, read once from `resources/style/tokens.toml`: colours, rungs, states, sizes.

Lengths are device-independent pixels, type is points away from the system's own size.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from PySide6.QtGui import QColor

from pathway.base.places import resources


@dataclass(frozen=True, slots=True)
class Fill:
    """How a place on or off the ladder is filled: ground, outline, words on it, height of its roof in pixels."""

    fill: QColor
    line: QColor
    text: QColor
    roof: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """A state's sign (icon name), colour role, and whether its word is strong."""

    sign: str
    colour: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of one scheme."""

    scheme: str
    colours: Mapping[str, QColor]
    fills: Mapping[str, Fill]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, for instance ``"danger-tint"``.

        Raises:
            KeyError: no such role in the tokens. A bug.
        """
        return self.colours[role]

    def rung(self, code: str) -> Fill:
        """Return the fill of a rung or lane by its code; an unknown code is off the ladder: grey."""
        return self.fills.get(code) or self.fills["SEL80"]


@cache
def table() -> dict[str, Any]:
    """Return the token file as it stands."""
    with (resources() / "style" / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def lengths() -> Mapping[str, float]:
    """Return every length of the desk by its name; the chart's stand apart in `chart_lengths`.

    >>> lengths()["row_list"]
    36
    """
    merged: dict[str, float] = {}
    for section in ("space", "size", "breakpoint"):
        merged.update(table()[section])
    for section in ("radius", "line", "icon"):
        merged.update({f"{section}_{name}": value for name, value in table()[section].items()})
    return MappingProxyType(merged)


@cache
def chart_lengths() -> Mapping[str, float]:
    """Return the lengths of the pathway chart, pixels."""
    return MappingProxyType(table()["chart"])


@cache
def states() -> Mapping[str, State]:
    """Return every state by ``kind.name``.

    >>> states()["deadline.due"].colour
    'warn'
    """
    return MappingProxyType(
        {f"{row['kind']}.{row['name']}": State(row["sign"], row["colour"], row["bold"]) for row in table()["state"]}
    )


@cache
def tokens(scheme: str) -> Tokens:
    """Return the tokens of ``"light"`` or ``"dark"``."""
    colours = {role: QColor(row[scheme]) for role, row in table()["colour"].items()}
    return Tokens(scheme, MappingProxyType(colours), MappingProxyType(_fills(scheme, colours)))


def contrast_tokens(base: QColor, ink: QColor) -> Tokens:
    """Return the tokens of high contrast: every ground is ``base``; every line, sign and word is ``ink``."""
    grounds = set(table()["contrast"]["grounds"])
    colours = {role: base if role in grounds else ink for role in table()["colour"]}
    fills = {code: Fill(base, ink, ink, fill.roof) for code, fill in tokens("light").fills.items()}
    return Tokens("contrast", MappingProxyType(colours), MappingProxyType(fills))


def _fills(scheme: str, colours: Mapping[str, QColor]) -> dict[str, Fill]:
    fills = {
        code: Fill(QColor(row[scheme]), colours["bar-edge"], QColor(row[f"text_{scheme}"]))
        for row in table()["rung"]
        for code in row["codes"]
    }
    for code, row in table()["lane"].items():
        fills[code] = Fill(colours[row["fill"]], colours[row["outline"]], colours[row["text"]], row["roof"])
    return fills
