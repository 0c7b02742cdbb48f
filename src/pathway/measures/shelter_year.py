"""The shelter's figures for a period, usually a year: what the counts mean."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from pathway.codes.endings import DestinationGroup, Ending, destination_group, ending
from pathway.measures.period import Period
from pathway.measures.shelter_counts import Discharges, ShelterCounts, most_first


@dataclass(frozen=True, slots=True)
class MonthOut:
    """The discharges of one month: planned, unplanned, and neither (dead, not known)."""

    year: int
    month: int
    planned: int = 0
    unplanned: int = 0
    neither: int = 0


@dataclass(frozen=True, slots=True)
class ShelterYear:
    """Every figure of a period. Shares are fractions, never percent; nothing where there is nothing to divide by.

    ``occupancy`` is nothing without a capacity, the own municipality's share without an own municipality.
    ``planned_other`` is what was planned but leads to neither kind of home, so that the planned ones always add up.
    The lists ``by_…`` hold code and number, the most first.
    """

    first: date
    last: date
    capacity: int | None
    enrolled: int
    present_at_start: int
    intakes: int
    present_at_end: int
    bed_nights: int
    occupancy: float | None
    discharges: int
    citizens_discharged: int
    planned: int
    planned_share: float | None
    planned_own_dwelling: int
    planned_family_room_other: int
    planned_other: int
    unplanned: int
    unplanned_share: float | None
    neither: int
    readmissions: int
    readmission_share: float | None
    nights_ended: int
    mean_nights_ended: float | None
    municipalities: int
    own_municipality: int | None
    own_municipality_share: float | None
    other_municipalities: int | None
    months: tuple[MonthOut, ...]
    by_manner: tuple[tuple[str, int], ...]
    planned_by_destination: tuple[tuple[str, int], ...]
    by_municipality: tuple[tuple[str, int], ...]


def shelter_year(counts: ShelterCounts, period: Period, capacity: int | None, own: str) -> ShelterYear:
    """Return the figures that these counts make.

    Args:
        counts: The counts of the same period.
        period: The period; an unfinished year as `Period.so_far` gives it.
        capacity: Places of the houses counted, nothing if not stated.
        own: The own municipality's three-digit code, "" if not set.
    """
    enrolled = counts.present_at_start + counts.intakes
    discharges = counts.discharges
    planned = _in_ending(counts, Ending.PLANNED)
    unplanned = _total(_in_ending(counts, Ending.UNPLANNED))
    from_own = dict(counts.enrolled_by_municipality).get(own, 0) if own else None
    return ShelterYear(
        first=period.first,
        last=period.last,
        capacity=capacity,
        enrolled=enrolled,
        present_at_start=counts.present_at_start,
        intakes=counts.intakes,
        present_at_end=enrolled - discharges,
        bed_nights=counts.bed_nights,
        occupancy=share(counts.bed_nights, (capacity or 0) * period.days),
        discharges=discharges,
        citizens_discharged=counts.citizens_discharged,
        planned=_total(planned),
        planned_share=share(_total(planned), discharges),
        planned_own_dwelling=_to(planned, DestinationGroup.OWN_DWELLING),
        planned_family_room_other=_to(planned, DestinationGroup.FAMILY_ROOM_OTHER),
        planned_other=_to(planned, DestinationGroup.OTHER),
        unplanned=unplanned,
        unplanned_share=share(unplanned, discharges),
        neither=_total(_in_ending(counts, Ending.NEITHER)),
        readmissions=counts.readmissions,
        readmission_share=share(counts.readmissions, discharges),
        nights_ended=counts.nights_ended,
        mean_nights_ended=share(counts.nights_ended, discharges),
        municipalities=sum(bool(code) for code, _ in counts.enrolled_by_municipality),
        own_municipality=from_own,
        own_municipality_share=None if from_own is None else share(from_own, enrolled),
        other_municipalities=None if from_own is None else enrolled - from_own,
        months=_months(counts, period),
        by_manner=_by(counts.discharges_by, "manner"),
        planned_by_destination=_by(planned, "destination"),
        by_municipality=counts.enrolled_by_municipality,
    )


def share(part: int, whole: int) -> float | None:
    """Return the part of the whole as a fraction, nothing when there is no whole.

    >>> share(55, 134) == 55 / 134, share(0, 0)
    (True, None)
    """
    return part / whole if whole else None


def ending_of(manner: str) -> Ending:
    """Return whether a manner counts as planned; a manner that is not stated is neither."""
    return ending(manner) if manner else Ending.NEITHER


def group_of(destination: str) -> DestinationGroup:
    """Return the kind of place a destination counts as; one that is not stated is none of the homes."""
    return destination_group(destination) if destination else DestinationGroup.OTHER


def _in_ending(counts: ShelterCounts, kind: Ending) -> tuple[Discharges, ...]:
    return tuple(each for each in counts.discharges_by if ending_of(each.manner) is kind)


def _to(discharges: tuple[Discharges, ...], group: DestinationGroup) -> int:
    return sum(each.count for each in discharges if group_of(each.destination) is group)


def _total(discharges: tuple[Discharges, ...]) -> int:
    return sum(each.count for each in discharges)


def _by(discharges: tuple[Discharges, ...], field: str) -> tuple[tuple[str, int], ...]:
    counted: Counter[str] = Counter()
    for each in discharges:
        counted[getattr(each, field)] += each.count
    return most_first(counted)


def _months(counts: ShelterCounts, period: Period) -> tuple[MonthOut, ...]:
    counted: Counter[tuple[int, int, Ending]] = Counter()
    for each in counts.discharges_by:
        counted[each.year, each.month, ending_of(each.manner)] += each.count
    return tuple(
        MonthOut(year, month, *(counted[year, month, kind] for kind in Ending)) for year, month in period.months
    )
