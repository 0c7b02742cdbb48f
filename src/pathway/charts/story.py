"""A citizen's pathway as the chart tells it: lanes, bars, gaps, plan reviews and notes.

Nothing here knows a database or a screen; whoever has placements, stays, plans and notes makes a story of them.
All days are local dates; a bar's last day is the day on which it ended.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import NewType

BarId = NewType("BarId", str)


class End(StrEnum):
    """How a placement ended, or that it has not."""

    PLANNED = "planned"
    UNPLANNED = "unplanned"
    OPEN = "open"
    NEITHER = "neither"
    """Dead or unknown: it counts as neither planned nor unplanned."""


class FlagState(StrEnum):
    """Where a plan review stands."""

    HELD = "held"
    DUE = "due"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Lane:
    """One rung, or one place off the ladder, with its names from long to short.

    Args:
        code: The lane's own key, which bars name.
        titles: The paragraph, long to short: ``("SEL § 107", "§ 107")``.
        subtitles: What it is, long to short; the first that fits is shown, or none.
        position: Place on the ladder, 1 is least intrusive; None is off the ladder.
        shelter: The lane of § 110: it has a roof and always stands last.
        housing: Whether a gap may be drawn here when there is no shelter lane.
    """

    code: str
    titles: tuple[str, ...]
    subtitles: tuple[str, ...] = ()
    position: int | None = None
    shelter: bool = False
    housing: bool = False

    @property
    def fill(self) -> str:
        """The role of the lane's fill."""
        return "shelter-fill" if self.shelter else "off" if self.position is None else f"rung-{self.position}"

    @property
    def ink(self) -> str:
        """The role of text upon the fill."""
        return "on-shelter" if self.shelter else f"on-{self.fill}"

    @property
    def edge(self) -> str:
        """The role of the outline."""
        return "shelter" if self.shelter else "bar-edge"


@dataclass(frozen=True, slots=True)
class Pause:
    """Leave, hospital or prison while the place is kept; ``last`` None means still away."""

    first: date
    last: date | None = None
    word: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Phase:
    """The day on which a new phase of CTI began, and its name."""

    on: date
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Bar:
    """One placement or stay.

    Args:
        id: What `opened` hands back.
        lane: The code of its lane.
        started: First day.
        ended: Last day, None while it runs.
        end: How it ended; ``OPEN`` exactly when ``ended`` is None.
        names: What may stand in the bar, long to short.
        told: Its name in the sentences; "" takes the longest of ``names``.
        end_more: Why or whereto it ended: "egen bolig".
        details: Whole sentences of its own, with full stops.
        planned_end: The day agreed for the end of an open placement.
        planned_more: What comes after it.
        pauses: While away; in order of time.
        phases: Changes of phase; in order of time.
        begun: False for a placement that is decided and has not begun.
        days: Its length as the trade counts it; None counts from the first day to the last.
    """

    id: BarId
    lane: str
    started: date
    ended: date | None = None
    end: End = End.OPEN
    names: tuple[str, ...] = field(default=(), repr=False)
    told: str = field(default="", repr=False)
    end_more: str = field(default="", repr=False)
    details: str = field(default="", repr=False)
    planned_end: date | None = None
    planned_more: str = field(default="", repr=False)
    pauses: tuple[Pause, ...] = ()
    phases: tuple[Phase, ...] = ()
    begun: bool = True
    days: int | None = None

    def __post_init__(self) -> None:
        if (self.ended is None) != (self.end is End.OPEN):
            raise ValueError("a bar is open exactly when it has no last day")
        if self.ended is not None and self.ended < self.started:
            raise ValueError("a bar ends before it starts")

    @property
    def name(self) -> str:
        """The name in sentences."""
        return self.told or next(iter(self.names), "")

    def length(self, today: date) -> int:
        """Return its days, up to today while it is open."""
        return self.days if self.days is not None else ((self.ended or today) - self.started).days

    def settled(self, today: date) -> "Bar":
        """Return the bar as it is today: what starts later has not begun, what ends later is still open.

        >>> bar = Bar(BarId("1"), "SEL107", date(2026, 1, 1), date(2026, 6, 1), End.PLANNED)
        >>> bar.settled(date(2026, 3, 1)).planned_end
        datetime.date(2026, 6, 1)
        """
        if self.started > today:
            return replace(self, begun=False)
        if self.begun and self.ended is not None and self.ended > today:
            more = self.planned_more or self.end_more
            last = self.planned_end or self.ended
            return replace(self, ended=None, end=End.OPEN, planned_end=last, planned_more=more, days=None)
        return self


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a placement while a need was recorded; ``last`` None means still without."""

    first: date
    last: date | None = None

    def length(self, today: date) -> int:
        """Return its days, up to today while it lasts."""
        return ((self.last or today) - self.first).days


@dataclass(frozen=True, slots=True)
class PlanFlag:
    """A plan review: held, due, or overdue; ``name`` says which plan."""

    on: date
    state: FlagState = FlagState.HELD
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NoteTick:
    """A note's day, and whether it matters for a decision."""

    on: date
    important: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A whole pathway as it is today.

    Args:
        today: The day the story is told.
        lanes: The lanes that may be used; lanes without bars are not drawn. Off-ladder lanes keep this order.
        bars: Placements and stays, in any order.
        gaps: Recorded need without a placement.
        flags: Plan reviews.
        notes: Notes.

    Raises:
        ValueError: A bar names a lane that is not there, or two bars share an id. A bug in whoever made the story.
    """

    today: date
    lanes: tuple[Lane, ...] = ()
    bars: tuple[Bar, ...] = ()
    gaps: tuple[Gap, ...] = ()
    flags: tuple[PlanFlag, ...] = ()
    notes: tuple[NoteTick, ...] = ()

    def __post_init__(self) -> None:
        if {bar.lane for bar in self.bars} - {lane.code for lane in self.lanes}:
            raise ValueError("a bar names a lane that is not there")
        if len({bar.id for bar in self.bars}) != len(self.bars):
            raise ValueError("two bars share an id")

    @property
    def told_bars(self) -> tuple[Bar, ...]:
        """The bars as they are today, in order of time."""
        settled = (bar.settled(self.today) for bar in self.bars)
        return tuple(sorted(settled, key=lambda bar: (bar.started, bar.ended or date.max, bar.id)))

    def lane_of(self, bar: Bar) -> Lane:
        """Return the bar's lane."""
        return next(lane for lane in self.lanes if lane.code == bar.lane)

    @property
    def first(self) -> date:
        """The first day of which anything is told; today for an empty story."""
        return min(chain([self.today], self._starts()))

    @property
    def coming(self) -> tuple[date, ...]:
        """The days after today that something is planned for, in order."""
        bars = self.told_bars
        days = chain(
            (bar.planned_end for bar in bars if bar.planned_end),
            (day for bar in bars if not bar.begun for day in (bar.started, bar.ended or bar.started)),
            (flag.on for flag in self.flags),
        )
        return tuple(sorted(day for day in days if day > self.today))

    def _starts(self) -> Iterator[date]:
        yield from (bar.started for bar in self.bars)
        yield from (gap.first for gap in self.gaps)
        yield from (flag.on for flag in self.flags)
        yield from (note.on for note in self.notes)
