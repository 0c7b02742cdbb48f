"""A signed note as it is read: who and when, what about, its sections, and what was added to it later."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pathway.desktop.citizens import words
from pathway.desktop.parts.typed_words import show_date, show_time
from pathway.notes.note import Agreement, Note, NoteId
from pathway.staff.user import User

translate = QCoreApplication.translate
EXCERPT = 160
"""Characters of a note in a short list."""


class Kind(StrEnum):
    """What a piece of text is, which decides how it is written."""

    HEAD = "head"
    """When, strong; who and how follow it."""
    ABOUT = "about"
    LABEL = "label"
    TEXT = "text"
    SIGNED = "signed"
    ADDED = "added"
    """The head of an addition."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a note; ``after`` follows it on the same line in plain weight. ``inset`` stands further in."""

    kind: Kind
    text: str = field(repr=False)
    after: str = field(default="", repr=False)
    inset: bool = False


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note with what was added to it, the earliest addition first."""

    note: Note
    additions: tuple[Note, ...] = ()

    @property
    def id(self) -> NoteId:
        """The note's id."""
        return self.note.id

    def mentions(self, sought: str) -> bool:
        """Whether the note or an addition holds these words, capitals aside."""
        return any(sought in text.casefold() for each in (self.note, *self.additions) for text in _texts(each))


def entries(notes: Iterable[Note]) -> tuple[NoteEntry, ...]:
    """Return the notes with their additions under them, in the order given; an addition without its note stands alone.

    Args:
        notes: The latest first.
    """
    every = tuple(notes)
    known = {note.id for note in every}
    added: dict[NoteId, list[Note]] = {}
    for note in every:
        if note.addition_to in known and note.addition_to is not None:
            added.setdefault(_root(note, every), []).append(note)
    alone = (note for note in every if note.addition_to not in known or note.addition_to is None)
    return tuple(NoteEntry(note, tuple(_in_time(added.get(note.id, ())))) for note in alone)


def pieces(entry: NoteEntry, people: Mapping[str, User], today: date) -> tuple[Piece, ...]:
    """Return what stands in a note, from the top."""
    note = entry.note
    found = [Piece(Kind.HEAD, moment(note.happened_at, today), _who_and_how(note, people))]
    about = _about(note)
    if about:
        found.append(Piece(Kind.ABOUT, about))
    found += _sections(note, inset=False)
    found.append(Piece(Kind.SIGNED, translate("Citizens", "signed")))
    for each in entry.additions:
        when = translate("Citizens", "Added {when}").format(when=moment(each.signed_at or each.happened_at, today))
        found.append(Piece(Kind.ADDED, when, _name(each.author, people), inset=True))
        found += _sections(each, inset=True)
    return tuple(found)


def spoken(entry: NoteEntry, people: Mapping[str, User], today: date) -> str:
    """Return the whole note as it is read aloud."""
    told = (f"{each.text} · {each.after}" if each.after else each.text for each in pieces(entry, people, today))
    return ". ".join(text.rstrip(".") for text in told)


def moment(at: datetime, today: date) -> str:
    """Return day and time where the machine stands: "fr 20-11-2026 14:10"."""
    local = at.astimezone()
    return f"{words.day_words(local.date(), today)} {show_time(local.time())}"


def excerpt(entry: NoteEntry, _people: Mapping[str, User], today: date) -> tuple[Piece, ...]:
    """Return what a short list shows of a note: when, who and how, and the beginning of what was seen."""
    note = entry.note
    told = [moment(note.happened_at, today), note.author, words.short("contact_form", note.contact_form)]
    text = next((each for each in (note.facts, note.citizens_words, note.assessment) if each.strip()), "")
    text = " ".join(text.split())
    if len(text) > EXCERPT:
        text = f"{text[:EXCERPT].rsplit(' ', 1)[0]} …"
    return Piece(Kind.ABOUT, " · ".join(each for each in told if each)), Piece(Kind.TEXT, text)


def _root(note: Note, every: Sequence[Note]) -> NoteId:
    by_id = {each.id: each for each in every}
    while note.addition_to is not None and note.addition_to in by_id:
        note = by_id[note.addition_to]
    return note.id


def _in_time(notes: Iterable[Note]) -> list[Note]:
    return sorted(notes, key=lambda each: each.signed_at or each.happened_at)


def _texts(note: Note) -> Iterable[str]:
    yield from (note.facts, note.assessment, note.citizens_words)
    yield from (each.what for each in note.agreements)


def _who_and_how(note: Note, people: Mapping[str, User]) -> str:
    told = [_name(note.author, people), words.short("contact_form", note.contact_form)]
    if note.duration_minutes:
        told.append(translate("Citizens", "%n minute(s)", "", note.duration_minutes))
    return " · ".join(each for each in told if each)


def _name(initials: str, people: Mapping[str, User]) -> str:
    user = people.get(initials)
    return user.name if user else initials


def _about(note: Note) -> str:
    dimensions = ", ".join(words.short("dimension", each) for each in note.dimensions)
    method = words.short("method", note.method) if note.method != "none" else ""
    matters = translate("Citizens", "matters for a decision") if note.matters_for_decision else ""
    return " · ".join(each for each in (method, dimensions, matters) if each)


def _sections(note: Note, *, inset: bool) -> list[Piece]:
    written = (
        (translate("Citizens", "Facts", "what was seen"), note.facts),
        (translate("Citizens", "Professional assessment"), note.assessment),
        (translate("Citizens", "The citizen's own words"), _quoted(note.citizens_words)),
        (translate("Citizens", "Agreements"), "\n".join(map(_agreement, note.agreements))),
        (translate("Citizens", "Others informed"), note.informed_others),
    )
    found = []
    for label, text in written:
        if text.strip():
            found += [Piece(Kind.LABEL, label, inset=inset), Piece(Kind.TEXT, text.strip(), inset=inset)]
    return found


def _quoted(text: str) -> str:
    return f"“{text.strip()}”" if text.strip() and not text.strip().startswith(("“", '"', "”")) else text


def _agreement(each: Agreement) -> str:
    told = f"{each.what} ({each.who})" if each.who and each.who not in each.what else each.what
    return f"{told}, {show_date(each.by)}" if each.by else told
