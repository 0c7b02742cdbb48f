"""A shelter's year counted by the database, in one statement, and the stays behind each count.

What each count means stands in `pathway.measures.shelter_counts`, in Python; this says the same in SQL.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from pathway.codes.endings import DestinationGroup, Ending
from pathway.codes.lists import code_list
from pathway.measures.behind import BY_DISCHARGE
from pathway.measures.period import Period
from pathway.measures.shelter_counts import Discharges, ShelterCounts, gap_nights, most_first
from pathway.stays.shelter import ShelterId
from pathway.stays.stay import StayId
from pathway.store.dialects import days_between
from pathway.store.tables import stays


class ShelterYears:
    """The counts of a period, for all houses or for one."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def counts(self, period: Period, shelters: Sequence[ShelterId] = ()) -> ShelterCounts:
        """Return every count of the period in one reading of the stays that touch it."""
        there = _once(_there(period, shelters), "there")
        first = _once(_first_discharges(there, period), "first_discharge")
        parts = sa.union_all(_by_municipality(there, period), _by_end(there, period), _people(there, first, period))
        sums: dict[str, int] = defaultdict(int)
        municipalities: Counter[str] = Counter()
        discharges = []
        for part, one, two, three, a, b, c, d in self.connection.execute(parts):
            if part == "municipality":
                municipalities[one] = a
                sums["start"] += b
                sums["intakes"] += c
                sums["nights"] += d
            elif part == "end":
                discharges.append(Discharges(int(one[:4]), int(one[5:]), two, three, a))
                sums["ended"] += b
            else:
                sums["people"], sums["readmissions"] = a, b
        return ShelterCounts(
            present_at_start=sums["start"],
            intakes=sums["intakes"],
            citizens_discharged=sums["people"],
            readmissions=sums["readmissions"],
            bed_nights=sums["nights"],
            nights_ended=sums["ended"],
            discharges_by=tuple(sorted(discharges)),
            enrolled_by_municipality=most_first(municipalities),
        )

    def with_stays(self, today: date) -> tuple[int, ...]:
        """Return the years that a stay touches, the latest first; an open stay touches every year until today's."""
        began, ended = (sa.extract("year", each) for each in (stays.c.moved_in, stays.c.moved_out))
        spans = self.connection.execute(sa.select(began, sa.func.coalesce(ended, today.year)).distinct())
        return tuple(sorted({year for first, last in spans for year in range(first, last + 1)}, reverse=True))

    def behind(
        self, key: str, period: Period, own: str, shelters: Sequence[ShelterId] = (), code: str = ""
    ) -> tuple[StayId, ...]:
        """Return the stays behind a figure: what one sees who opens it.

        Args:
            key: A figure's key, see `pathway.measures.figure.figures`.
            period: The period of the figure.
            own: The own municipality's three-digit code, "" if not set.
            shelters: The houses that were counted; none means all.
            code: One term of the figure's sum: ``manner:left``, ``destination:room``, ``municipality:101``.

        Returns:
            The newest first: by discharge where the figure counts discharges, else by intake.

        Raises:
            LookupError, ValueError: There is no such figure or term. A bug.
        """
        there = _once(_there(period, shelters, "id"), "there")
        first = _once(_first_discharges(there, period), "first_discharge")
        query = sa.select(there.c.id).where(_behind(key, there, first, period, own))
        if code:
            kind, _, value = code.partition(":")
            query = query.where(_term(kind, there) == value)
        newest = (there.c.moved_out.desc(),) if key in BY_DISCHARGE else ()
        order = (*newest, there.c.moved_in.desc(), there.c.id.desc())
        return tuple(StayId(each) for each in self.connection.scalars(query.order_by(*order)))


def _there(period: Period, shelters: Sequence[ShelterId], *more: str) -> sa.Select[Any]:
    """The stays that touch the period: begun by its last day, not ended before its first.

    Without ``more`` the index ``ix_stays_year`` holds all that is read; the stays themselves are never opened.
    """
    names = ("citizen", "moved_in", "moved_out", "manner", "destination", "acting_municipality")
    began = stays.c.moved_in <= period.last
    query = sa.select(*(stays.c[name] for name in (*more, *names))).where(
        began, sa.or_(stays.c.moved_out.is_(None), stays.c.moved_out >= period.first)
    )
    return query.where(stays.c.shelter.in_(shelters)) if shelters else query


def _first_discharges(there: sa.CTE, period: Period) -> sa.Select[Any]:
    first = sa.func.min(there.c.moved_out).label("day")
    return sa.select(there.c.citizen, first).where(there.c.moved_out <= period.last).group_by(there.c.citizen)


def _once(query: sa.Select[Any], name: str) -> sa.CTE:
    """The rows read once and kept, not read again for each count."""
    return query.cte(name).prefix_with("MATERIALIZED")


def _by_municipality(there: sa.CTE, period: Period) -> sa.Select[Any]:
    began = sa.case((there.c.moved_in < period.first, 1), else_=0)
    came = sa.case((there.c.moved_in >= period.first, 1), else_=0)
    start = sa.case((there.c.moved_in < period.first, sa.literal(period.first)), else_=there.c.moved_in)
    end = sa.case(
        (sa.or_(there.c.moved_out.is_(None), there.c.moved_out > period.after), sa.literal(period.after)),
        else_=there.c.moved_out,
    )
    return sa.select(
        sa.literal("municipality"),
        there.c.acting_municipality,
        sa.literal(""),
        sa.literal(""),
        sa.func.count(),
        sa.func.sum(began),
        sa.func.sum(came),
        sa.func.sum(days_between(start, end)),
    ).group_by(there.c.acting_municipality)


def _by_end(there: sa.CTE, period: Period) -> sa.Select[Any]:
    month = sa.func.substr(sa.type_coerce(there.c.moved_out, sa.Text), 1, 7)
    return (
        sa.select(
            sa.literal("end"),
            month,
            there.c.manner,
            there.c.destination,
            sa.func.count(),
            sa.func.sum(days_between(there.c.moved_in, there.c.moved_out)),
            sa.literal(0),
            sa.literal(0),
        )
        .where(there.c.moved_out <= period.last)
        .group_by(month, there.c.manner, there.c.destination)
    )


def _people(there: sa.CTE, first: sa.CTE, period: Period) -> Any:
    people = sa.select(sa.func.count()).select_from(first).scalar_subquery()
    late_enough = days_between(first.c.day, there.c.moved_in) >= gap_nights(period)
    both = there.join(first, first.c.citizen == there.c.citizen)
    again = sa.select(sa.func.count()).select_from(both).where(there.c.moved_in >= period.first, late_enough)
    return sa.select(
        sa.literal("people"),
        *(sa.literal("") for _ in range(3)),
        people,
        again.scalar_subquery(),
        sa.literal(0),
        sa.literal(0),
    )


def _readmission(there: sa.CTE, first: sa.CTE, period: Period) -> sa.ColumnElement[bool]:
    earlier = (first.c.citizen == there.c.citizen) & (days_between(first.c.day, there.c.moved_in) >= gap_nights(period))
    return (there.c.moved_in >= period.first) & sa.exists().where(earlier)


def _behind(key: str, there: sa.CTE, first: sa.CTE, period: Period, own: str) -> sa.ColumnElement[bool]:
    out = there.c.moved_out <= period.last
    at_start = there.c.moved_in < period.first
    from_own = there.c.acting_municipality == own
    known = sa.literal(bool(own))
    slept = (there.c.moved_out > there.c.moved_in) & (there.c.moved_out > period.first)
    plain = {
        "capacity": sa.false(),
        "enrolled": sa.true(),
        "present_at_start": at_start,
        "intakes": ~at_start,
        "present_at_end": sa.or_(there.c.moved_out.is_(None), there.c.moved_out > period.last),
        "bed_nights": sa.or_(there.c.moved_out.is_(None), slept),
        "discharges": out,
        "citizens_discharged": out,
        "mean_nights_ended": out,
        "readmissions": _readmission(there, first, period),
        "own_municipality": known & from_own,
        "other_municipalities": known & ~from_own,
        "municipalities": there.c.acting_municipality != "",
    }
    return plain[key] if key in plain else out & _ended_so(key, there)


def _term(kind: str, there: sa.CTE) -> sa.ColumnElement[str]:
    column = {"manner": "manner", "destination": "destination", "municipality": "acting_municipality"}[kind]
    return there.c[column]


def _ended_so(key: str, there: sa.CTE) -> sa.ColumnElement[bool]:
    ending, _, group = key.partition("_")
    manners = [each.code for each in code_list("manner") if each.group == Ending(ending)]
    so: sa.ColumnElement[bool] = there.c.manner.in_(manners + ([""] if ending == Ending.NEITHER else []))
    if not group:
        return so
    places = [each.code for each in code_list("destination") if each.group == DestinationGroup(group)]
    return so & there.c.destination.in_(places + ([""] if group == DestinationGroup.OTHER else []))
