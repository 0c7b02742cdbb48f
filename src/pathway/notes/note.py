"""A note on a talk or an event. Signed, it never changes; it can only be added to."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NewType
from uuid import UUID

from pathway.base.errors import RuleError
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import code_list

NoteId = NewType("NoteId", UUID)


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed: who does what, by when."""

    what: str = field(repr=False)
    who: str = field(default="", repr=False)
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What was seen and said, what the worker makes of it, and what was agreed. Moments are UTC.

    ``matters_for_decision`` is the duty to note; ``addition_to`` names the signed note that this one adds to.

    Source: OFL § 13 (duty to note); the fields follow KL's contact codes and the method manuals' themes.
    """

    id: NoteId
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
    author: str = ""
    signed_at: datetime | None = None
    addition_to: NoteId | None = None


def sign(note: Note, author: str, now: datetime) -> Note:
    """Return the note as signed: from here on it can only be added to.

    Raises:
        RuleError: ``notes.signed_already``, ``notes.empty``, ``notes.in_future``, ``notes.unknown_code``,
            ``notes.duration``, ``notes.agreement_empty``.
    """
    if note.signed_at is not None:
        raise RuleError("notes.signed_already")
    if not (note.facts.strip() or note.assessment.strip() or note.citizens_words.strip()):
        raise RuleError("notes.empty", "facts")
    if note.happened_at > now:
        raise RuleError("notes.in_future", "happened_at")
    if note.duration_minutes is not None and not 0 < note.duration_minutes <= 24 * 60:
        raise RuleError("notes.duration", "duration_minutes")
    if any(not agreement.what.strip() for agreement in note.agreements):
        raise RuleError("notes.agreement_empty", "agreements")
    _check_codes(note)
    return replace(note, author=author, signed_at=now)


def _check_codes(note: Note) -> None:
    for name, codes in (("contact_form", "contact_form"), ("source", "note_source"), ("method", "method")):
        if getattr(note, name) and getattr(note, name) not in code_list(codes):
            raise RuleError("notes.unknown_code", name)
    if any(each not in code_list("dimension") for each in note.dimensions):
        raise RuleError("notes.unknown_code", "dimensions")


def check_addition(note: Note, added_to: Note) -> Note:
    """Return the note as an addition to a signed one about the same citizen.

    Raises:
        RuleError: ``notes.addition_unsigned`` or ``notes.addition_elsewhere``.
    """
    if added_to.signed_at is None:
        raise RuleError("notes.addition_unsigned")
    if added_to.citizen != note.citizen:
        raise RuleError("notes.addition_elsewhere")
    return replace(note, addition_to=added_to.id)
