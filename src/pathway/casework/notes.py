"""Notes: written, signed, added to; never changed."""

from dataclasses import dataclass, field
from datetime import date, datetime

from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.drafts.draft import DraftId
from pathway.notes.note import Agreement, Note, NoteId, check_addition, sign
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class SignNote:
    """A note to be signed. ``happened_at`` is UTC; ``draft`` is the draft that becomes it."""

    citizen: CitizenId
    happened_at: datetime
    contact_form: str = ""
    source: str = ""
    method: str = ""
    dimensions: tuple[str, ...] = ()
    facts: str = field(default="", repr=False)
    assessment: str = field(default="", repr=False)
    citizens_words: str = field(default="", repr=False)
    agreements: tuple[Agreement, ...] = field(default=(), repr=False)
    next_contact: date | None = None
    matters_for_decision: bool = False
    informed_others: str = field(default="", repr=False)
    duration_minutes: int | None = None
    addition_to: NoteId | None = None
    draft: DraftId | None = None


@dataclass(frozen=True, slots=True)
class FindNotes:
    """Words that notes are looked for by."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BeginNote:
    """Whom a note is about, and the signed note it adds to, if it does."""

    citizen: CitizenId
    addition_to: NoteId | None = None


@dataclass(frozen=True, slots=True)
class NoteOnDesk:
    """What an empty note knows: the citizen, the method of the support that runs now, the note it adds to."""

    citizen: Citizen
    method: str = ""
    added_to: Note | None = None


@look("notes.begin")
def begin_note(work: Work, desk: Desk, asked: BeginNote) -> NoteOnDesk:
    """Return what an empty note knows. The method is that of the placement which was opened last.

    Raises:
        RuleError: ``store.gone``.
    """
    work.concerns(asked.citizen, asked.addition_to or "")
    here = [each for each in work.placements.open_for([asked.citizen]) if each.method and each.open_on(desk.today)]
    last = max(here, key=lambda each: each.started_on, default=None)
    added_to = work.notes.get(asked.addition_to) if asked.addition_to is not None else None
    return NoteOnDesk(work.citizens.get(asked.citizen), last.method if last is not None else "", added_to)


@operation("notes.sign")
def sign_note(work: Work, desk: Desk, asked: SignNote) -> Note:
    """Sign the note and return it; its agreements and the next contact become follow-ups.

    Raises:
        RuleError: What `sign` and `check_addition` say.
    """
    work.citizens.get(asked.citizen)
    note = sign(_note(asked), desk.who, desk.now)
    if asked.addition_to is not None:
        note = check_addition(note, work.notes.get(asked.addition_to))
    work.notes.add(note)
    work.concerns(note.citizen, note.id)
    if asked.draft is not None:
        work.drafts.drop(asked.draft)
    _follow_ups(work, desk, note)
    return note


def _note(asked: SignNote) -> Note:
    return Note(
        id=NoteId(new_id()),
        citizen=asked.citizen,
        happened_at=asked.happened_at,
        contact_form=asked.contact_form,
        source=asked.source,
        method=asked.method,
        dimensions=asked.dimensions,
        facts=asked.facts,
        assessment=asked.assessment,
        citizens_words=asked.citizens_words,
        agreements=asked.agreements,
        next_contact=asked.next_contact,
        matters_for_decision=asked.matters_for_decision,
        informed_others=asked.informed_others,
        duration_minutes=asked.duration_minutes,
        addition_to=asked.addition_to,
    )


def _follow_ups(work: Work, desk: Desk, note: Note) -> None:
    for each in note.agreements:
        if each.by is not None:
            text = f"{each.what} ({each.who})" if each.who else each.what
            make_follow_up(work, desk, NewFollowUp(note.citizen, each.by, "agreement", text, about=note.id))
    if note.next_contact is not None:
        make_follow_up(work, desk, NewFollowUp(note.citizen, note.next_contact, "next_contact", about=note.id))


@look("notes.read")
def read_notes(work: Work, desk: Desk, asked: CitizenId) -> tuple[Note, ...]:  # noqa: ARG001
    """Return all notes about a citizen, the latest first."""
    work.concerns(asked)
    return work.notes.of_citizen(asked)


@look("notes.find")
def find_notes(work: Work, desk: Desk, asked: FindNotes) -> tuple[Note, ...]:  # noqa: ARG001
    """Return the notes that mention these words; each one found is a look at its citizen."""
    found = work.notes.mentioning(asked.text) if len(asked.text.strip()) > 1 else ()
    for note in found:
        work.concerns(note.citizen, note.id)
    return found
