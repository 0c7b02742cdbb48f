"""Stay plans: a first one within the first weeks, new versions as the stay goes on, the last one to be looked at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from pathway.casework.demo.world import Person, World, told, voiced, workday
from pathway.casework.plan_heading import municipality_name
from pathway.codes.rules import rule
from pathway.followups.followup import FollowUp, FollowUpId, due_after, settle
from pathway.plans.kinds.stay_plan import Goal, Heading, Partner, Review, StayPlanContent
from pathway.plans.plan import Plan, PlanId, agree, close
from pathway.stays.stay import Stay

DUE = (-4, -1, 0, 1, 1, 3, 4, 7, 9)
"""Days from today on which the first of the open stays' plans are to be looked at; the others come later."""


def write(world: World) -> None:
    """Write the plans of every stay, and say when the open ones are to be looked at again."""
    due = list(DUE)
    for person, stay in sorted(world.stays(), key=lambda pair: pair[0].citizen.worker != "KL"):
        if person is world.ours:
            continue
        days, next_ = _days(world, stay), None
        if stay.open and days and (world.today - stay.moved_in).days > 60:
            ahead = due.pop(0) if due else world.chance.number(10, 41)
            days = [day for day in days if day < world.ago(42 - ahead + 12)][-5:]
            days.append(workday(world.ago(42 - ahead)))
            next_ = due_after(world.today, ahead)
        versions(world, person, stay, days)
        ask(world, stay, days, next_)


def _days(world: World, stay: Stay) -> list[date]:
    chance = world.chance
    last = (stay.moved_out or world.today) - timedelta(days=1)
    day = stay.moved_in + timedelta(days=chance.number(6, 14))
    days: list[date] = []
    while day < last and len(days) < 6:
        days.append(max(workday(day), stay.moved_in))
        day += timedelta(days=chance.number(42, 100))
    return days


def versions(
    world: World, person: Person, stay: Stay, days: list[date], contents: Iterator[StayPlanContent] | None = None
) -> None:
    """Agree on a version on each of these days; each replaces the one before it, and the last closes with its stay."""
    before: Plan | None = None
    for number, (day, content) in enumerate(
        zip(days, contents or _contents(world, person, stay, days), strict=True), 1
    ):
        draft = Plan(
            id=PlanId(world.chance.id(day)),
            citizen=person.citizen.id,
            kind="stay_plan",
            number=number,
            state="draft",
            content=content,
            stay=stay.id,
            author=stay.key_worker,
            started_on=day,
            replaces=before.id if before else None,
        )
        answer = world.chance.of({"agrees": 88, "declines": 8, "disagrees": 2, "not_reached": 2})
        agreed = agree(draft, answer, day, world.chance.at(day, 9, 15), _heading(world, person, stay, before))
        if before is not None:
            world.plans[-1] = replace(before, state="replaced", closed_on=day)
        world.plans.append(agreed)
        before = agreed
    if before is not None and stay.moved_out is not None:
        world.plans[-1] = close(before, stay.moved_out)


def _heading(world: World, person: Person, stay: Stay, before: Plan | None) -> Heading:
    shelter = next(each for each in world.shelters if each.id == stay.shelter)
    unit = told("places")
    return Heading(
        person=person.citizen.name,
        born=person.citizen.birth_date,
        moved_in=stay.moved_in,
        shelter=shelter.name,
        room=next((room.name for room in world.rooms if room.id == stay.room), ""),
        municipality=municipality_name(stay.acting_municipality),
        unit=unit["unit"],
        unit_second=unit["unit_second"],
        phone=shelter.phone,
        previous_number=before.number if before else None,
        previous_on=before.agreed_on if before else None,
    )


def _contents(world: World, person: Person, stay: Stay, days: list[date]) -> Iterator[StayPlanContent]:
    content = StayPlanContent()
    for number, day in enumerate(days):
        content = _later_content(world, content, day) if number else _dated(_first_content(world, person, stay), day)
        yield content


def _first_content(world: World, person: Person, stay: Stay) -> StayPlanContent:
    chance, words = world.chance, told("plans")

    def said(kind: str) -> str:
        return voiced(chance.one(words[kind]), person.citizen)

    goals = tuple(
        Goal(each["goal"], each["how"], voiced(each["who"], person.citizen), goal_type="develop")
        for each in chance.some(words["goal"], chance.number(2, 4))
    )
    return StayPlanContent(
        contact_person=world.user_name(stay.key_worker),
        case_manager=world.user_name("KL"),
        wishes=said("wishes"),
        housing=said("housing"),
        goals=goals,
        agreements=said("agreements"),
        partners=tuple(Partner(**each) for each in chance.some(words["partner"], chance.number(1, 3))),
        action_plan=said("action_plan"),
        exit_on=stay.planned_move_out,
        exit_destination=stay.planned_destination,
        exit_plan=said("exit_plan"),
        if_leaving=said("if_leaving"),
    )


def _dated(content: StayPlanContent, day: date) -> StayPlanContent:
    goals = tuple(replace(goal, by=day + timedelta(days=30 + 21 * at)) for at, goal in enumerate(content.goals))
    return replace(content, goals=goals)


def _later_content(world: World, content: StayPlanContent, day: date) -> StayPlanContent:
    chance = world.chance
    goals = tuple(_moved_on(world, goal, day) for goal in content.goals)
    held = Review(day, "Borger, kontaktperson", chance.one(told("plans")["results"]))
    return replace(content, goals=goals, reviews=(*content.reviews, held)[-6:])


def _moved_on(world: World, goal: Goal, day: date) -> Goal:
    if goal.state == "in_progress" and world.chance.yes(22):
        return replace(goal, state=world.chance.of({"reached": 60, "partly_reached": 25, "given_up": 15}))
    if goal.state == "in_progress" and goal.by and goal.by < day:
        return replace(goal, by=day + timedelta(days=world.chance.number(20, 60)))
    return goal


def ask(world: World, stay: Stay, days: list[date], last: date | None = None) -> None:
    """Put on the list what the plans of a stay ask for: the first draft, then each review until the last one."""
    first = due_after(stay.moved_in, rule("stay_plan.first_draft", stay.moved_in).value)
    asked = [(stay.moved_in, "stay_plan", "stay_plan.first_draft", first)]
    length = rule("stay_plan.review", world.today).value
    asked += [(day, "plan_review", "stay_plan.review", due_after(day, length)) for day in days]
    for number, (made, reason, key, due) in enumerate(asked):
        held = number < len(days)
        settled = days[number] if held else stay.moved_out
        follow_up = FollowUp(
            id=FollowUpId(world.chance.id(made)),
            citizen=stay.citizen,
            due=due if held else last or due,
            reason=reason,
            about=stay.id,
            rule=key,
            responsible=stay.key_worker,
            made_at=world.chance.at(made, 9, 15),
        )
        outcome = "plan_agreed" if held else "stay_ended"
        world.follow_ups.append(settle(follow_up, stay.key_worker, settled, outcome) if settled else follow_up)
