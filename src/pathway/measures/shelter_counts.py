"""Counting stays: the plain numbers that every figure of the shelter is made from.

The store counts the same in SQL over all stays; `count` is what that SQL must agree with, and the predicates here say
which stays stand behind a number.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pathway.citizens.citizen import CitizenId
from pathway.codes.rules import rule
from pathway.measures.period import Period
from pathway.stays.stay import Stay


@dataclass(frozen=True, slots=True, order=True)
class Discharges:
    """How many stays ended in one month by one manner to one destination."""

    year: int
    month: int
    manner: str
    destination: str
    count: int


@dataclass(frozen=True, slots=True)
class ShelterCounts:
    """The counts of one period for the stays of one house or of several together.

    ``discharges_by`` is in order of month, manner and destination, and has no zeros. ``enrolled_by_municipality`` holds
    code and number of enrolled stays, the most first, equal ones by code; the code is "" where none is stated.
    ``nights_ended`` is the whole length of the discharged stays, in nights.
    """

    present_at_start: int = 0
    intakes: int = 0
    citizens_discharged: int = 0
    readmissions: int = 0
    bed_nights: int = 0
    nights_ended: int = 0
    discharges_by: tuple[Discharges, ...] = ()
    enrolled_by_municipality: tuple[tuple[str, int], ...] = ()

    @property
    def discharges(self) -> int:
        """How many stays ended in the period."""
        return sum(each.count for each in self.discharges_by)


def present_at_start(stay: Stay, period: Period) -> bool:
    """Whether the stay began before the first day and had not ended before it."""
    return stay.moved_in < period.first and (stay.moved_out is None or stay.moved_out >= period.first)


def present_at_end(stay: Stay, period: Period) -> bool:
    """Whether the stay began by the last day and had not ended by its evening."""
    return stay.moved_in <= period.last and (stay.moved_out is None or stay.moved_out > period.last)


def intake(stay: Stay, period: Period) -> bool:
    """Whether the stay began on a day of the period."""
    return stay.moved_in in period


def enrolled(stay: Stay, period: Period) -> bool:
    """Whether the stay was there at the start or began in the period."""
    return present_at_start(stay, period) or intake(stay, period)


def discharge(stay: Stay, period: Period) -> bool:
    """Whether the stay ended on a day of the period."""
    return stay.moved_out is not None and stay.moved_out in period


def nights_in(stay: Stay, period: Period) -> int:
    """Nights slept in the period: each day's night for which the stay had begun that day and not ended by it."""
    end = period.after if stay.moved_out is None else min(stay.moved_out, period.after)
    return max(0, (end - max(stay.moved_in, period.first)).days)


def first_discharges(stays: Iterable[Stay], period: Period) -> dict[CitizenId, date]:
    """Return each discharged citizen's first day of discharge in the period."""
    first: dict[CitizenId, date] = {}
    for stay in stays:
        if stay.moved_out is not None and stay.moved_out in period:
            first[stay.citizen] = min(stay.moved_out, first.get(stay.citizen, stay.moved_out))
    return first


def gap_nights(period: Period) -> int:
    """Return how many nights must lie between a discharge and a re-intake, 1 or more, as the rule was in the period.

    Source: rule value ``readmission.min_gap_nights``; a transfer or a new registration on the same day does not count.
    """
    return max(1, rule("readmission.min_gap_nights", on=period.last).value)


def readmission(stay: Stay, period: Period, first: dict[CitizenId, date]) -> bool:
    """Whether the person came back in the period in which an earlier stay ended, the nights of the rule before.

    Args:
        stay: The stay that may be a re-intake.
        period: The period.
        first: Each citizen's first day of discharge in it, see `first_discharges`.
    """
    if stay.moved_in not in period or stay.citizen not in first:
        return False
    return first[stay.citizen] + timedelta(days=gap_nights(period)) <= stay.moved_in


def count(stays: Iterable[Stay], period: Period) -> ShelterCounts:
    """Return the counts of these stays: those of one house, or of all houses that are counted together."""
    stays = tuple(stays)
    first = first_discharges(stays, period)
    there = [stay for stay in stays if enrolled(stay, period)]
    gone = [stay for stay in there if discharge(stay, period)]
    return ShelterCounts(
        present_at_start=sum(present_at_start(stay, period) for stay in there),
        intakes=sum(intake(stay, period) for stay in there),
        citizens_discharged=len(first),
        readmissions=sum(readmission(stay, period, first) for stay in there),
        bed_nights=sum(nights_in(stay, period) for stay in there),
        nights_ended=sum(stay.nights(period.last) for stay in gone),
        discharges_by=_discharges_by(gone),
        enrolled_by_municipality=most_first(Counter(stay.acting_municipality for stay in there)),
    )


def most_first(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return code and number, the most first, equal numbers in order of their codes.

    >>> most_first(Counter({"159": 2, "101": 2, "147": 5}))
    (('147', 5), ('101', 2), ('159', 2))
    """
    return tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0])))


def _discharges_by(gone: Iterable[Stay]) -> tuple[Discharges, ...]:
    counted = Counter(
        (stay.moved_out.year, stay.moved_out.month, stay.manner, stay.destination) for stay in gone if stay.moved_out
    )
    return tuple(sorted(Discharges(*key, count) for key, count in counted.items()))
