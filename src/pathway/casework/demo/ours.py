"""The one whose story is told in full: up the ladder, out of it twice, a hundred days without a place, then a lease."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from pathway.base.plain import from_plain
from pathway.casework.demo import asked, noted, planned
from pathway.casework.demo.people import Newcomers
from pathway.casework.demo.world import Person, World, told, workday
from pathway.followups.followup import due_after
from pathway.placements.need import Need, NeedId
from pathway.placements.placement import Pause, Placement, PlacementId, check_placement, end_placement
from pathway.plans.kinds.stay_plan import Goal, Partner, Review, StayPlanContent
from pathway.stays.stay import Stay, check_stay


def meet(world: World, newcomers: Newcomers) -> Person:
    """Make him, and another who may be the same person: the same birthday, the name in another spelling."""
    words = told("ours")
    made = {**words["person"], "protected_until": world.today + timedelta(days=210)}
    ours = newcomers.made(world.ago(1060), made)
    other = newcomers.made(world.ago(1700), words["other"])
    first = other.known_from
    step = _placement(world, other, {"rung": "CIVIL", "offer": "Varmestuen Havnen", "from": 1700})
    other.placements.append(end_placement(step, first + timedelta(days=120), "no_show", "unknown", world.today))
    world.ours = ours
    return ours


def tell(world: World) -> None:
    """Write his steps, absences, plans, notes and what is due; his stays are in the houses already."""
    person, words = world.ours, told("ours")
    for row in words["placement"]:
        step = _placement(world, person, row)
        if "to" in row:
            step = end_placement(step, world.ago(row["to"]), row["manner"], row["destination"], world.today)
        person.placements.append(step)
        if "away" in row:
            first, last = row["away"]
            world.pauses.append(
                Pause(world.chance.id(world.ago(first)), step.id, "hospital", world.ago(first), world.ago(last))
            )
    _stays(world, person)
    _plans(world, person)
    _notes(world, person)
    _due(world, person)


def _placement(world: World, person: Person, row: dict[str, Any]) -> Placement:
    first = world.ago(row["from"])
    return check_placement(
        Placement(
            id=PlacementId(world.chance.id(first)),
            citizen=person.citizen.id,
            rung=row["rung"],
            started_on=first,
            offer=row["offer"],
            decided_on=first - timedelta(days=row["decided"]) if "decided" in row else None,
            hours_per_week=Decimal(row["hours"]) if "hours" in row else None,
            method=row.get("method", ""),
            remark=row.get("remark", ""),
            next_follow_up=world.today + timedelta(days=row["next"]) if "next" in row else None,
        )
    )


def _stays(world: World, person: Person) -> None:
    first, last = person.stays
    first = replace(first, referral_source="psych", prior_situation="hospital", key_worker="MØ")
    last = replace(
        last,
        referral_source="self",
        prior_situation="street",
        contact_reasons=("evicted", "rent_debt"),
        key_worker="MØ",
        planned_move_out=world.today + timedelta(days=53),
        planned_destination="own_lease",
    )
    person.stays[:] = [check_stay(first, world.today), check_stay(last, world.today)]
    noticed, met = last.moved_in - timedelta(days=103), last.moved_in
    world.needs.append(Need(NeedId(world.chance.id(noticed)), person.citizen.id, noticed, met, told("ours")["need"]))


def _plans(world: World, person: Person) -> None:
    first, last = person.stays
    earlier = [workday(world.ago(days)) for days in told("ours")["plans"]["first"]]
    planned.versions(world, person, first, earlier)
    days = [workday(world.ago(days)) for days in told("ours")["plans"]["last"]]
    planned.versions(world, person, last, days, _contents(world, last, days))
    planned.ask(world, first, earlier)
    planned.ask(world, last, days, due_after(world.today, 1))


def _contents(world: World, stay: Stay, days: list[date]) -> Iterator[StayPlanContent]:
    """Give each version's content: as agreed on today, with fewer goals and reviews the earlier it was."""
    words = told("ours")["plan"]
    goals = tuple(
        Goal(each["goal"], each["how"], each["who"], world.today + timedelta(days=each["in"]), each["state"], "develop")
        for each in words["goal"]
    )
    partners = tuple(Partner(**each) for each in words["partner"])
    sections = {name: text for name, text in words.items() if isinstance(text, str)}
    for number, _day in enumerate(days):
        reviews = tuple(
            Review(day, "Søren, Mads, Karen", words["result"][at]) for at, day in enumerate(days[1 : number + 1])
        )
        content = from_plain(StayPlanContent, sections)
        yield replace(
            content,
            contact_person=world.user_name(stay.key_worker),
            case_manager=world.user_name("KL"),
            goals=goals[: number + 2],
            partners=partners[: number + 1],
            exit_on=stay.planned_move_out if number > 1 else None,
            exit_destination=stay.planned_destination if number > 1 else "",
            exit_support="SEL85A" if number > 1 else "",
            reviews=reviews,
        )


def _notes(world: World, person: Person) -> None:
    chance, words = world.chance, told("ours")
    for first, last, count, where, author, method in words["noted"]:
        time = noted.Time(world.ago(first), world.ago(last), where, author, method)
        for day in sorted(chance.day(time.first, time.last) for _ in range(count)):
            noted.note_on(world, person.citizen, time, day, follow=False)
    for row in words["note"]:
        world.notes.append(noted.written(world, person.citizen, row, world.ago(row["ago"])))


def _due(world: World, person: Person) -> None:
    for row in told("ours")["due"]:
        due = world.today + timedelta(days=row["in"])
        asked.put(world, person.citizen.id, world.ago(row["made"]), due, row["reason"], "KL", text=row["text"])
    for step in person.placements:
        if step.next_follow_up is not None:
            made, due = max(step.started_on, world.ago(60)), step.next_follow_up
            asked.put(world, person.citizen.id, made, due, "placement", "KL", about=step.id)
