"""Notes: short and often during a stay, at longer intervals on the ladder, more of them the nearer to today."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pathway.casework.demo.world import Person, World, told, voiced
from pathway.citizens.citizen import Citizen
from pathway.followups.followup import FollowUp, FollowUpId
from pathway.notes.note import Agreement, Note, NoteId, check_addition, sign

LATELY = 400


@dataclass(frozen=True, slots=True)
class Time:
    """Days in which somebody is worked with: where, by whom, and by which method."""

    first: date
    last: date
    where: str
    author: str
    method: str = ""


def write(world: World) -> None:
    """Write the notes of everybody's time on the ladder and at the shelter."""
    for person in world.others():
        for time in _times(world, person):
            for day in _days(world, time):
                note_on(world, person.citizen, time, day)
    _additions(world)


def _times(world: World, person: Person) -> Iterator[Time]:
    last = world.ago(1)
    for stay in person.stays:
        yield Time(stay.moved_in, min(stay.moved_out or last, last), "shelter", stay.key_worker)
    for each in person.placements:
        if each.rung != "CIVIL":
            author = person.citizen.worker or world.chance.one(("KL", "PS"))
            yield Time(each.started_on, min(each.ended_on or last, last), "ladder", author, each.method)


def _days(world: World, time: Time) -> Iterator[date]:
    chance, day = world.chance, time.first
    while day <= time.last:
        if time.where == "shelter" or day.weekday() < 5:
            yield day
        near = day > world.ago(LATELY)
        day += timedelta(days=chance.number(*((6, 24) if near else (30, 80)) if time.where == "shelter" else (21, 70)))


def note_on(world: World, citizen: Citizen, time: Time, day: date, *, follow: bool = True) -> Note:
    """Write and sign a note of a day, and put on the list what was agreed if that is to be followed."""
    chance = world.chance
    topics = [each for each in told("notes")["topic"] if each["where"] in (time.where, "both")]
    topic = chance.one(topics)
    at = chance.at(day, *((8, 20) if time.where == "shelter" else (9, 15)))
    note = sign(_unsigned(world, citizen, time, topic, at), time.author, at + timedelta(minutes=chance.number(5, 90)))
    world.notes.append(note)
    for agreement in note.agreements if follow else ():
        _follow(world, note, agreement)
    return note


def written(world: World, citizen: Citizen, row: Mapping[str, Any], day: date) -> Note:
    """Return a note with words of its own, signed."""
    at = world.chance.at(day, row["hour"], row["hour"])
    note = Note(
        id=NoteId(world.chance.id(day)),
        citizen=citizen.id,
        happened_at=at,
        contact_form=row["form"],
        source="citizen",
        dimensions=tuple(row["dimensions"]),
        facts=row["facts"],
        assessment=row["assessment"],
        citizens_words=row["words"],
        matters_for_decision=row["matters"],
        duration_minutes=row["minutes"],
    )
    return sign(note, row["author"], at + timedelta(minutes=30))


def _unsigned(world: World, citizen: Citizen, time: Time, topic: Mapping[str, Any], at: datetime) -> Note:
    chance = world.chance
    form = chance.one(topic["forms"])
    agreed = [chance.one(topic["agreements"])] if topic["agreements"] and chance.yes(34) else []
    return Note(
        id=NoteId(chance.id(at.date())),
        citizen=citizen.id,
        happened_at=at,
        contact_form=form,
        source="staff" if form == "not_met" else chance.of({"citizen": 82, "citizen_with_staff": 12, "staff": 6}),
        method=time.method,
        dimensions=tuple(topic["dimensions"]),
        facts=voiced(chance.one(topic["facts"]), citizen),
        assessment=voiced(chance.one(topic["assessment"]), citizen),
        citizens_words=voiced(chance.one(topic["words"]), citizen),
        agreements=tuple(
            Agreement(what, voiced(who, citizen), at.date() + timedelta(days=days)) for what, who, days in agreed
        ),
        matters_for_decision=topic.get("matters", False) and chance.yes(40),
        informed_others="Handlekommunen, telefonisk" if topic.get("matters") and chance.yes(20) else "",
        duration_minutes=None if form == "not_met" else 5 * chance.number(2, 12),
    )


def _follow(world: World, note: Note, agreement: Agreement) -> None:
    """An agreement is on the list until its day; those of the past were kept."""
    if agreement.by is None:
        return
    past = agreement.by < world.today
    world.follow_ups.append(
        FollowUp(
            id=FollowUpId(world.chance.id(note.happened_at.date())),
            citizen=note.citizen,
            due=agreement.by,
            reason="agreement",
            text=f"{agreement.what} ({agreement.who})" if agreement.who else agreement.what,
            about=note.id,
            responsible=note.author,
            settled_on=agreement.by if past else None,
            settled_by=note.author if past else "",
            made_at=note.signed_at,
        )
    )


def _additions(world: World) -> None:
    """A few notes were added to the day after; what was signed stayed as it was."""
    chance = world.chance
    for note in chance.some(world.notes, 25):
        at = note.happened_at + timedelta(days=1)
        if at.astimezone().date() < world.today:
            told_later = Note(NoteId(chance.id(at.date())), note.citizen, at, "telephone", "others", facts=LATER)
            world.notes.append(sign(check_addition(told_later, note), note.author, at + timedelta(minutes=10)))


LATER = "Tilføjelse: Oplysningen om datoen er bekræftet af kommunen i telefonen i dag."
