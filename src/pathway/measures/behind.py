"""Who stands behind a figure: the stays that were counted for it, so that every number can be opened."""

from collections.abc import Callable, Iterable, Mapping

from pathway.codes.endings import DestinationGroup, Ending
from pathway.measures import shelter_counts as counts
from pathway.measures.period import Period
from pathway.measures.shelter_year import ending_of, group_of
from pathway.stays.stay import Stay

Counts = Callable[[Stay, Period], bool]


def behind(key: str, stays: Iterable[Stay], period: Period, own: str = "") -> tuple[Stay, ...]:
    """Return the stays behind a figure: the newest discharge or intake first, none for the capacity.

    Args:
        key: A figure's key, see `pathway.measures.figure.figures`.
        stays: The stays of the houses that are counted, whatever their time.
        period: The period, both days in it.
        own: The own municipality's three-digit code, "" if not set.

    Raises:
        LookupError: There is no such figure. A bug.
    """
    stays = tuple(stays)
    if key == "readmissions":
        first = counts.first_discharges(stays, period)
        found = [stay for stay in stays if counts.readmission(stay, period, first)]
    elif key in ("own_municipality", "other_municipalities"):
        wanted = key == "own_municipality"
        found = [
            stay
            for stay in stays
            if counts.enrolled(stay, period) and own and (stay.acting_municipality == own) is wanted
        ]
    elif key == "municipalities":
        found = [stay for stay in stays if counts.enrolled(stay, period) and stay.acting_municipality]
    else:
        found = [stay for stay in stays if PREDICATES[key](stay, period)]
    return tuple(sorted(found, key=_newest(key), reverse=True))


def _newest(key: str) -> Callable[[Stay], tuple[object, ...]]:
    if key in BY_DISCHARGE:
        return lambda stay: (stay.moved_out, stay.moved_in, stay.id)
    return lambda stay: (stay.moved_in, stay.id)


def _ended(kind: Ending, group: DestinationGroup | None = None) -> Counts:
    def counted(stay: Stay, period: Period) -> bool:
        return (
            counts.discharge(stay, period)
            and ending_of(stay.manner) is kind
            and (group is None or group_of(stay.destination) is group)
        )

    return counted


PREDICATES: Mapping[str, Counts] = {
    "capacity": lambda _stay, _period: False,
    "enrolled": counts.enrolled,
    "present_at_start": counts.present_at_start,
    "intakes": counts.intake,
    "present_at_end": counts.present_at_end,
    "bed_nights": lambda stay, period: counts.nights_in(stay, period) > 0,
    "discharges": counts.discharge,
    "citizens_discharged": counts.discharge,
    "mean_nights_ended": counts.discharge,
    "planned": _ended(Ending.PLANNED),
    "planned_own_dwelling": _ended(Ending.PLANNED, DestinationGroup.OWN_DWELLING),
    "planned_family_room_other": _ended(Ending.PLANNED, DestinationGroup.FAMILY_ROOM_OTHER),
    "planned_other": _ended(Ending.PLANNED, DestinationGroup.OTHER),
    "unplanned": _ended(Ending.UNPLANNED),
    "neither": _ended(Ending.NEITHER),
}
"""For each figure that a stay alone decides, whether the stay is counted."""

BY_DISCHARGE = frozenset(PREDICATES) - {
    "capacity", "enrolled", "present_at_start", "intakes", "present_at_end", "bed_nights",
}  # fmt: skip
"""The figures that count discharges: the people behind them are shown the newest discharge first."""
