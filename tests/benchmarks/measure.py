"""How everything here is measured: in turns with the bare thing, in one run, medians of many rounds."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Measure:
    """A figure, what it is held against, and the goal. ``goal`` and ``value`` share ``unit`` ("×", "ms")."""

    name: str
    value: float
    goal: float
    unit: str = "×"
    told: str = ""

    def line(self) -> str:
        """Return the figure as a line of the table."""
        verdict = "ok  " if self.value <= self.goal else "OVER"
        figure = f"{self.value:8.2f} {self.unit:<2}  goal {self.goal:g} {self.unit:<2}"
        return f"{verdict}  {self.name:<64} {figure}  {self.told}"


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def in_turns(one: Callable[[], object], other: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the median seconds of each, taken in turns so that a busy machine is unfair to none."""
    one(), other()
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(seconds(one))
        theirs.append(seconds(other))
    return median(ours), median(theirs)


def worst_twentieth(times: list[float]) -> float:
    """Return the time that 95 of a hundred stay under."""
    return quantiles(times, n=20)[-1]


def against(name: str, ours: float, theirs: float, goal: float) -> Measure:
    """Return a ratio with both times told."""
    return Measure(name, ours / theirs, goal, "×", f"{ours * 1000:.1f} ms against {theirs * 1000:.1f} ms")
