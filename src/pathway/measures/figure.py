"""A figure as people read it: its name, how it is counted, and the sum that makes it."""

from dataclasses import dataclass
from functools import cache

from pathway.codes import files
from pathway.codes.endings import DestinationGroup, Ending
from pathway.codes.ladder import Words
from pathway.measures.shelter_year import ShelterYear, ending_of, group_of


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the figures. ``key`` names a field of `ShelterYear`.

    ``share`` names the fraction shown beside it and ``of`` the figure it is a part of, both "" for none. ``indent`` is
    0 or 1: a part of the line above it. ``section`` is ``places``, ``discharges`` or ``municipalities``.
    """

    key: str
    section: str
    word: Words
    counted: Words
    share: str = ""
    of: str = ""
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One term of a figure's sum. ``kind`` is a code list, ``municipality``, or ``figure`` for another figure's key."""

    kind: str
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a figure came about: the terms it is the sum of, if any, and the division behind its share, if any."""

    parts: tuple[Part, ...] = ()
    numerator: int | None = None
    denominator: int | None = None


@cache
def figures() -> tuple[Figure, ...]:
    """Return every figure of a shelter year in the order they are shown."""
    return tuple(
        Figure(**{**row, "word": Words(**row["word"]), "counted": Words(**row["counted"])})
        for row in files.read("figures")["figure"]
    )


@cache
def sections() -> dict[str, Words]:
    """Return the words of each section, in the order they are shown."""
    return {key: Words(**words) for key, words in files.read("figures")["section"].items()}


def figure(key: str) -> Figure:
    """Return a figure by its key.

    Raises:
        LookupError: There is no such figure. A bug.

    >>> figure("unplanned").share
    'unplanned_share'
    """
    found = next((each for each in figures() if each.key == key), None)
    if found is None:
        raise LookupError(f"no figure {key!r}")
    return found


def reckoning(shown: Figure, year: ShelterYear) -> Reckoning:
    """Return how the figure came about this year. Terms of nothing are left out, the most come first."""
    parts = _parts(shown.key, year)
    if shown.key == "bed_nights" and year.capacity:
        return Reckoning(parts, year.bed_nights, year.capacity * ((year.last - year.first).days + 1))
    if shown.key == "mean_nights_ended":
        return Reckoning(parts, year.nights_ended, year.discharges)
    if shown.of:
        return Reckoning(parts, getattr(year, shown.key), getattr(year, shown.of))
    return Reckoning(parts)


_SUMS = {
    "enrolled": ("present_at_start", "intakes"),
    "discharges": ("planned", "unplanned", "neither"),
    "planned": ("planned_own_dwelling", "planned_family_room_other", "planned_other"),
}


def _parts(key: str, year: ShelterYear) -> tuple[Part, ...]:
    if key in _SUMS:
        return tuple(Part("figure", each, getattr(year, each)) for each in _SUMS[key] if getattr(year, each))
    if key in ("unplanned", "neither"):
        kind = Ending(key)
        return tuple(Part("manner", code, count) for code, count in year.by_manner if ending_of(code) is kind)
    if key in ("planned_own_dwelling", "planned_family_room_other", "planned_other"):
        group = DestinationGroup(key.removeprefix("planned_"))
        return tuple(
            Part("destination", code, count) for code, count in year.planned_by_destination if group_of(code) is group
        )
    if key == "municipalities":
        return tuple(Part("municipality", code, count) for code, count in year.by_municipality if code)
    return ()
