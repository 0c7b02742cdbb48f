"""Made-up stays: one written down, and any that hypothesis thinks of."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list
from pathway.measures.period import Period, year
from pathway.stays.shelter import ShelterId
from pathway.stays.stay import Stay, StayId

HOUSE = ShelterId(UUID(int=1))
YEAR = year(2013)
MANNERS = [each.code for each in code_list("manner")]
DESTINATIONS = ["", *(each.code for each in code_list("destination"))]

days = st.dates(date(2012, 10, 1), date(2014, 3, 31))


def stay(moved_in: date, moved_out: date | None = None, citizen: int = 1, manner: str = "left") -> Stay:
    manner = manner if moved_out else ""
    number = moved_in.toordinal() * 10 + citizen
    return Stay(
        StayId(UUID(int=number)), CitizenId(UUID(int=citizen)), HOUSE, moved_in, moved_out=moved_out, manner=manner
    )


@st.composite
def any_stay(draw: st.DrawFn) -> Stay:
    moved_in = draw(days)
    nights = draw(st.none() | st.integers(0, 400))
    return Stay(
        StayId(draw(st.uuids())),
        CitizenId(UUID(int=draw(st.integers(1, 6)))),
        HOUSE,
        moved_in,
        acting_municipality=draw(st.sampled_from(["", "147", "101", "751"])),
        moved_out=None if nights is None else moved_in + timedelta(days=nights),
        manner="" if nights is None else draw(st.sampled_from(MANNERS)),
        destination="" if nights is None else draw(st.sampled_from(DESTINATIONS)),
    )


stays = st.lists(any_stay(), max_size=12)
periods = st.tuples(days, days).map(lambda two: Period(min(two), max(two)))
