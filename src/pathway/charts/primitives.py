"""What a drawing is made of: five frozen kinds, with colours by role, all in device-independent pixels.

``part`` says what a primitive is in the chart and thereby when it is painted; ``of`` says whose it is.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

ORDER = (
    "future", "year", "quarter", "lane", "split", "chip", "gutter", "axis", "bar", "pause", "phase", "label",
    "hatch", "plate", "word", "planned", "end", "flag", "note", "today", "focus",
)  # fmt: skip
"""The parts in the order in which they are painted."""
_RANK = {part: rank for rank, part in enumerate(ORDER)}


class Style(StrEnum):
    """The five sorts of text, relative to the system's size S."""

    LANE = "lane"
    """S, strong."""
    BODY = "body"
    """S."""
    CAPTION = "caption"
    """S - 1."""
    STRONG = "strong"
    """S - 1, strong."""
    FIGURES = "figures"
    """S - 1, tabular figures."""


Measure = Callable[[str, Style], float]
"""How wide a text is, in pixels."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; with a stroke its sides lie on half pixels."""

    part: str
    x: float
    y: float
    w: float
    h: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 1
    dash: tuple[float, ...] = ()
    radius: float = 0
    of: str = ""

    @property
    def box(self) -> Box:
        """What it covers, without half its line."""
        return self.x, self.y, self.x + self.w, self.y + self.h


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    part: str
    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    line: float = 1
    dash: tuple[float, ...] = ()
    of: str = ""

    @property
    def box(self) -> Box:
        """What it covers, without half its width."""
        return min(self.x1, self.x2), min(self.y1, self.y2), max(self.x1, self.x2), max(self.y1, self.y2)


@dataclass(frozen=True, slots=True)
class Path:
    """One or more runs of straight lines, filled or stroked."""

    part: str
    runs: tuple[tuple[Point, ...], ...]
    fill: str | None = None
    stroke: str | None = None
    line: float = 1
    dash: tuple[float, ...] = ()
    closed: bool = False
    of: str = ""

    @property
    def box(self) -> Box:
        """What it covers, without half its line."""
        xs, ys = zip(*(point for run in self.runs for point in run), strict=True)
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle."""

    part: str
    x: float
    y: float
    r: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 1
    dash: tuple[float, ...] = ()
    of: str = ""

    @property
    def box(self) -> Box:
        """What it covers, without half its line."""
        return self.x - self.r, self.y - self.r, self.x + self.r, self.y + self.r


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text: its left end, its base line, its measured width, and the ground it stands on."""

    part: str
    x: float
    y: float
    text: str = field(repr=False)
    width: float
    style: Style
    colour: str
    ground: str
    of: str = ""

    @property
    def box(self) -> Box:
        """What it covers: 10 above and 3 below the base line at the usual size."""
        return self.x, self.y - 10, self.x + self.width, self.y + 3


Primitive = Rect | Line | Path | Ring | Text


def in_paint_order(primitives: Iterable[Primitive]) -> tuple[Primitive, ...]:
    """Return them in the order in which they are painted; within a part as they came."""
    return tuple(sorted(primitives, key=lambda primitive: _RANK[primitive.part]))


@dataclass(frozen=True, slots=True)
class Target:
    """Where something can be pointed at and walked to.

    Args:
        of: The bar's id, ``gap:0``, ``flag:0`` or ``notes``.
        kind: "bar", "bundle", "gap", "flag" or "notes".
        box: The mark itself, in the drawing's pixels.
        row: Number of its row from the top, -1 outside the lanes.
        members: The ids in a bundle, else just ``of``.
        opening: How far its triangle or end mark reaches past the box, for the focus ring.
    """

    of: str
    kind: str
    box: Box
    row: int
    members: tuple[str, ...]
    opening: float = 0


@dataclass(frozen=True, slots=True)
class Drawing:
    """A laid-out chart.

    ``ground`` and ``front`` stand still; ``lanes`` may be taller than its place and is then scrolled and clipped
    between ``lanes_top`` and ``lanes_bottom``. Its pixels are those of the drawing with nothing scrolled.
    """

    width: int
    height: int
    left: int
    right: int
    lanes_top: int
    lanes_bottom: int
    lanes_full: int
    ground: tuple[Primitive, ...]
    lanes: tuple[Primitive, ...]
    front: tuple[Primitive, ...]
    targets: tuple[Target, ...]

    @property
    def primitives(self) -> tuple[Primitive, ...]:
        """All of it, in the order in which it is painted."""
        return self.ground + self.lanes + self.front
