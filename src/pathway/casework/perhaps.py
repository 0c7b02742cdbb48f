"""Who else may be meant while somebody types: a double entry, and people whom notes name."""

from dataclasses import dataclass, field
from datetime import date

from pathway.base import cpr
from pathway.base.calendar import age
from pathway.base.dates import parse_day
from pathway.base.errors import RuleError
from pathway.base.ids import new_id
from pathway.casework.citizens import MaybeSame, who_may_be_same
from pathway.casework.notes import FindNotes, find_notes
from pathway.casework.operation import Desk, look
from pathway.casework.search import Line, lines
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.citizens.same_person import Sought, reasons_same
from pathway.notes.note import Note
from pathway.store.work import Work

ADULT, OLDEST = 18, 110
"""Ages in full years between which a birth year of two digits is looked for; those sought are adults."""

LOOKED_AT = 12
"""Of those found, so many are looked at for a double entry: as many as are seen."""


@dataclass(frozen=True, slots=True)
class PerhapsSame:
    """What was typed, read as a person, and who was found by it."""

    typed: Citizen
    found: tuple[CitizenId, ...] = ()


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Somebody who may be the same person as what was typed, or as ``like`` among those found; and the codes of why."""

    line: Line
    reasons: tuple[str, ...]
    like: Citizen | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A note that holds the words, and whom it is about."""

    note: Note
    line: Line = field(repr=False)


@look("citizens.perhaps", logged=False)
def find_perhaps_same(work: Work, desk: Desk, asked: PerhapsSame) -> tuple[Perhaps, ...]:
    """Return who may be the same person as what was typed, then who may be the same as one of those found."""
    known = set(asked.found)
    typed = [each for each in _typed(work, desk, asked.typed) if each.citizen.id not in known]
    found = [(each.citizen, each.reasons, None) for each in typed]
    known |= {citizen.id for citizen, _reasons, _like in found}
    doubles = [double for double in _doubles(work, asked.found) if double[0].id not in known]
    every: list[tuple[Citizen, tuple[str, ...], Citizen | None]] = [*found, *doubles]
    told = lines(work, tuple(citizen for citizen, _reasons, _like in every))
    return tuple(Perhaps(line, reasons, like) for line, (_citizen, reasons, like) in zip(told, every, strict=True))


def _typed(work: Work, desk: Desk, typed: Citizen) -> tuple[MaybeSame, ...]:
    """Return who may be what was typed; a first name alone is like too many to say anything."""
    enough = typed.number or typed.birth_date or (typed.given_names and typed.family_name)
    return who_may_be_same(work, desk, typed) if enough else ()


def _doubles(work: Work, found: tuple[CitizenId, ...]) -> list[tuple[Citizen, tuple[str, ...], Citizen]]:
    """Return who shares the birth date of one of those found and has a name like theirs."""
    doubles = {}
    born: dict[date, list[Citizen]] = {}
    for each in work.citizens.in_order(found[:LOOKED_AT]):
        if each.birth_date:
            born.setdefault(each.birth_date, []).append(each)
    for other in work.citizens.born_on(born.keys()):
        for each in born[other.birth_date] if other.birth_date and other.id not in found else ():
            reasons = reasons_same(Sought(f"{each.given_names} {each.family_name}", each.birth_date), other)
            if len(reasons) > 1:
                doubles[other.id] = (other, reasons, each)
    return list(doubles.values())


@look("notes.find")
def find_mentions(work: Work, desk: Desk, asked: FindNotes) -> tuple[Mention, ...]:
    """Return the notes that hold these words with whom they are about; each is a look at its citizen."""
    notes = find_notes(work, desk, asked)
    people = work.citizens.in_order(list(dict.fromkeys(note.citizen for note in notes)))
    told = {line.citizen.id: line for line in lines(work, people)}
    return tuple(Mention(note, told[note.citizen]) for note in notes if note.citizen in told)


def read_typed(text: str, today: date) -> Citizen:
    """Return what somebody typed in a search field as the person they may be looking for.

    Digits are a number, or a birth date in six or eight; the other words are names, the last one the family's.

    >>> monday = date(2026, 11, 23)
    >>> read_typed("søren ådal 13-02-1950", monday).given_names, read_typed("søren ådal", monday).family_name
    ('Søren', 'Ådal')
    >>> read_typed("130250", monday).birth_date
    datetime.date(1950, 2, 13)
    """
    parts = text.split()
    figures = [part for part in parts if any(letter.isdigit() for letter in part)]
    names = [part for part in parts if part not in figures]
    number = _number("".join(figures))
    born = number.birth_date if number else _birth_date("".join(figures), today)
    given, family = (names[:-1], names[-1:]) if len(names) > 1 else (names, [])
    return Citizen(
        id=CitizenId(new_id()),
        number_kind=str(number.kind) if number else "none",
        number=number.value if number else "",
        given_names=" ".join(map(_capital, given)),
        family_name=" ".join(map(_capital, family)),
        birth_date=born,
    )


def _number(figures: str) -> cpr.PersonNumber | None:
    try:
        return cpr.parse(figures)
    except RuleError:
        return None


def _birth_date(figures: str, today: date) -> date | None:
    """Return the birth date that figures mean; six are an adult's, so only one century fits."""
    bare = "".join(letter for letter in figures if letter.isdigit())
    if len(bare) != 6:
        return parse_day(figures)
    days = (parse_day(f"{bare[:4]}{century}{bare[4:]}") for century in ("19", "20"))
    return next((day for day in days if day and ADULT <= age(day, today) <= OLDEST), None)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
