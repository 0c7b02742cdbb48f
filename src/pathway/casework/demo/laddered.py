"""Steps on the ladder: before, between and after stays, and the ways of those who never came to the shelter."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from pathway.base.calendar import add_months
from pathway.casework.demo.people import Newcomers
from pathway.casework.demo.world import Person, World, told
from pathway.codes.endings import Ending, ending
from pathway.placements.need import Need, NeedId
from pathway.placements.placement import Pause, Placement, PlacementId, check_placement, end_placement
from pathway.stays.stay import Stay

OWN = ("own_lease", "own_private", "transit_dwelling", "skaev", "youth")
LIVING = ("SEL107", "ABL105", "SEL85_FULL", "SEL80")
WHERE = {"SEL107": "sel107", "ABL105": "abl105_sel108"}
"""What a step's end says of where the person went, by the rung that follows."""


def place(
    world: World,
    person: Person,
    rung: str,
    first: date,
    last: date | None,
    manner: str,
    destination: str = "",
    method: str = "",
) -> Placement:
    """Give a person a rung from a day, ended on another in a manner, or open when that day has not come."""
    chance, words = world.chance, told("places")
    hours = words["hours"].get(rung)
    open_ = last is None or last >= world.today
    placement = check_placement(
        Placement(
            id=PlacementId(chance.id(first)),
            citizen=person.citizen.id,
            rung=rung,
            started_on=first,
            offer=chance.one(words["offer"][rung]),
            decided_on=first - timedelta(days=chance.number(3, 20)) if rung not in ("CIVIL", "OPEN") else None,
            planned_end=add_months(first, 6) - timedelta(days=1) if rung == "SEL82B" else None,
            hours_per_week=Decimal(chance.number(*hours)) if hours else None,
            method=method,
        )
    )
    if last is not None and not open_:
        placement = end_placement(placement, max(last, first), manner, destination, world.today)
    person.placements.append(placement)
    return placement


def natural_end(world: World, rung: str, first: date) -> date:
    """Return the day a step would end on if nothing else happened."""
    return first + timedelta(days=world.chance.number(*told("places")["days"][rung]))


def around_stays(world: World) -> None:
    """Give those who stayed at the shelter their steps before, beside and after their stays."""
    for person in (each for each in world.others() if each.stays):
        _before(world, person, person.stays[0])
        for number, stay in enumerate(person.stays):
            following = person.stays[number + 1] if number + 1 < len(person.stays) else None
            _beside(world, person, stay)
            _after(world, person, stay, following)
        person.placements.sort(key=lambda each: each.started_on)


def _before(world: World, person: Person, stay: Stay) -> None:
    chance = world.chance
    if not chance.yes(46):
        return
    rung = chance.of({"OPEN": 18, "SEL82B": 14, "SEL85_DAY": 34, "SEL107": 16, "SEL85_FULL": 18})
    last = stay.moved_in - timedelta(days=chance.of({0: 30, chance.number(1, 20): 40, chance.number(21, 120): 30}))
    first = last - timedelta(days=chance.number(*told("places")["days"][rung]) // 2)
    manner = chance.of({"left": 50, "expelled": 30, "no_show": 20})
    place(world, person, rung, first, last, manner, "other_shelter" if last == stay.moved_in else "street")
    _need(world, person, last, stay.moved_in)


def _need(world: World, person: Person, last: date, met: date | None) -> None:
    """Record the days between two places as a need that nothing met, where there are some."""
    noticed = last + timedelta(days=1)
    if met is not None and (met - noticed).days < 2:
        return
    text = world.chance.one(
        ("Sover hos skiftende bekendte.", "Sover ude, ses i varmestuen.", "Har ingen steder at sove.")
    )
    world.needs.append(Need(NeedId(world.chance.id(noticed)), person.citizen.id, noticed, met, text))


def _beside(world: World, person: Person, stay: Stay) -> None:
    """Give some of those who stay long a day offer, and a case manager who builds contact before they move."""
    chance = world.chance
    until = stay.moved_out or world.today
    if (until - stay.moved_in).days < 70:
        return
    if chance.yes(16):
        rung = chance.of({"SEL104": 60, "OPEN": 30, "SEL103": 10})
        first = stay.moved_in + timedelta(days=chance.number(15, 60))
        place(
            world,
            person,
            rung,
            first,
            natural_end(world, rung, first),
            chance.of({"agreed": 5, "completed": 3, "left": 4}),
        )
    if chance.yes(22):
        first = until - timedelta(days=chance.number(20, 60))
        place(world, person, "SEL85A", first, stay.moved_out, "completed", method="cti_0")


def _after(world: World, person: Person, stay: Stay, following: Stay | None) -> None:
    if stay.moved_out is None or stay.manner == "dead":
        return
    chance = world.chance
    step = _next_step(world, stay)
    if step is None:
        if ending(stay.manner) is Ending.UNPLANNED and chance.yes(45):
            met = following.moved_in if following else None
            if met or stay.moved_out > world.ago(120):
                _need(world, person, stay.moved_out, met)
        return
    rung, method = step
    last = natural_end(world, rung, stay.moved_out)
    manner, where = chance.of({"completed": 55, "agreed": 25, "left": 20}), ""
    if following is not None and last >= following.moved_in - timedelta(days=2):
        last = following.moved_in - timedelta(days=chance.of({0: 40, chance.number(1, 25): 60}))
        last = max(last, stay.moved_out)
        manner, where = chance.of({"left": 55, "expelled": 45}), "other_shelter"
        _need(world, person, last, following.moved_in)
    place(world, person, rung, stay.moved_out, last, manner, where, method)


def _next_step(world: World, stay: Stay) -> tuple[str, str] | None:
    chance = world.chance
    if stay.destination == "sel107":
        return "SEL107", ""
    if stay.destination == "abl105_sel108":
        return "ABL105", ""
    if ending(stay.manner) is Ending.PLANNED and stay.destination in OWN:
        return chance.of({("SEL85A", "cti_1"): 34, ("SEL85_DAY", ""): 16, ("SEL85_FULL", ""): 5, None: 45})
    if ending(stay.manner) is Ending.UNPLANNED:
        return chance.of({("OPEN", ""): 16, None: 84})
    return None


def never_sheltered(world: World, newcomers: Newcomers, count: int) -> None:
    """Make people who go up and down the ladder without a stay, some of them still under way."""
    ways, lately = ({tuple(way["rungs"]): way["share"] for way in told("places")[kind]} for kind in ("way", "lately"))
    for number in range(count):
        new = number % 4 == 0
        first = world.chance.day(world.ago(160) if new else world.begun, world.ago(20))
        person = (newcomers.named(first) if number % 9 == 0 else None) or newcomers.person(first)
        _walk(world, person, world.chance.of(lately if new else ways), first)


def _walk(world: World, person: Person, way: tuple[str, ...], first: date) -> None:
    chance = world.chance
    for rung, following in _pairs(way):
        beside = rung.startswith("+")
        rung, at = rung.removeprefix("+"), first + timedelta(days=10) if beside else first
        last = natural_end(world, rung, at)
        if at >= world.today:
            return
        manner = chance.of({"agreed": 52, "completed": 28, "left": 14, "no_show": 6})
        made = place(world, person, rung, at, last, manner, WHERE.get(following, ""))
        if (last - at).days > 200 and chance.yes(12):
            away = chance.day(at + timedelta(days=20), last - timedelta(days=40))
            if away < world.ago(30):
                world.pauses.append(
                    Pause(chance.id(away), made.id, "hospital", away, away + timedelta(days=chance.number(4, 20)))
                )
        if not beside:
            if made.ended_on is None or manner in ("left", "no_show"):
                return
            first = last + timedelta(days=1)


def _pairs(way: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for number, rung in enumerate(way):
        following = next((each for each in way[number + 1 :] if not each.startswith("+")), "")
        yield rung, following
