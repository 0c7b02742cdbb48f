"""The 98 municipalities and their regions, two values for people whom none of them answers for, and a made-up one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from pathway.codes import files
from pathway.codes.validity import in_force


@dataclass(frozen=True, slots=True)
class Region:
    """A region in its time. ``code`` and ``iso`` are "" while the official values are not known."""

    key: str
    da: str
    en: str
    code: str
    iso: str
    valid_from: date | None = None
    valid_to: date | None = None
    became: str = ""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality. ``code`` has three digits, as it is said; ``region_key`` is the region it was typed in under.

    ``elsewhere`` marks the values that are no municipality: 000 none or abroad, 999 not known, and 998 for Fjordby, the
    demonstration's, which does not exist. They are ours and are never sent to others.
    """

    code: str
    name: str
    official_name: str
    region_key: str
    elsewhere: bool = False

    @property
    def code4(self) -> str:
        """The code with four digits, as registers write it."""
        return self.code.zfill(4)

    def region(self, on: date) -> Region | None:
        """Return the region it belongs to on this day, or nothing for 000, 998 and 999."""
        if self.elsewhere:
            return None
        region = regions()[self.region_key]
        while region.became and not in_force(region.valid_from, region.valid_to, on):
            region = regions()[region.became]
        return region


def municipality(code: str) -> Municipality:
    """Return a municipality by its three- or four-digit code.

    Raises:
        LookupError: There is no such code. A bug: what people type goes through `municipality_code` first.

    >>> municipality("0147").name
    'Frederiksberg'
    """
    known = municipality_code(code)
    if known is None:
        raise LookupError(f"no municipality has the code {code!r}")
    return _by_code()[known]


def municipality_code(text: str) -> str | None:
    """Return the three-digit code that a three- or four-digit text means, or nothing if there is none.

    >>> municipality_code(" 0147 ")
    '147'
    """
    text = text.strip()
    code = text[1:] if len(text) == 4 and text.startswith("0") else text
    return code if code in _by_code() else None


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return the 98 municipalities in the order of their codes, without 000, 998 and 999."""
    return tuple(sorted((each for each in _by_code().values() if not each.elsewhere), key=lambda each: each.code))


@cache
def regions() -> Mapping[str, Region]:
    """Return the regions by their key, past and coming ones too."""
    return {row["key"]: Region(**row) for row in files.read("municipalities")["region"]}


@cache
def _by_code() -> Mapping[str, Municipality]:
    table = files.read("municipalities")
    official = table["official_name"]
    found = {
        code: Municipality(code, name, official.get(code, f"{name} Kommune"), region)
        for region, names in table["municipality"].items()
        for code, name in names.items()
    }
    elsewhere = {code: Municipality(code, name, name, "", True) for code, name in table["elsewhere"].items()}
    made_up = {code: Municipality(code, name, f"{name} Kommune", "", True) for code, name in table["made_up"].items()}
    return found | elsewhere | made_up
