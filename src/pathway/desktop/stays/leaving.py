"""How somebody may leave and where to: the choices with their digits, for each kind of ending."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication

from pathway.codes.endings import Ending, ending
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.parts import Choice

translate = QCoreApplication.translate

OTHER = "other"
UNKNOWN = "unknown"
TO_PLANNED, TO_UNPLANNED, TO_NEITHER = (f"to {kind}" for kind in Ending)
"""Choices that stand for no manner: they open the manners of another kind."""

MANNERS = {
    Ending.UNPLANNED: ("left", "no_show", "expelled", "not_target", "prison", "hospital"),
    Ending.PLANNED: ("plan", "agreed", "muni_decision", "transfer"),
    Ending.NEITHER: ("dead", "unknown"),
}
DESTINATIONS = {
    Ending.UNPLANNED: ("street", "family", "other_shelter", "treatment", "hospital", "prison"),
    Ending.PLANNED: ("own_lease", "own_private", "transit_dwelling", "skaev", "sel107", "abl105_sel108"),
    Ending.NEITHER: ("street", "family", "other_shelter", "treatment", "hospital", "prison"),
}
"""Where people go most often, by how they leave. Every other place is found under the seventh."""


def opens(choice: Hashable) -> Ending | None:
    """Return which manners a choice opens; nothing when it is a manner itself."""
    return {TO_PLANNED: Ending.PLANNED, TO_UNPLANNED: Ending.UNPLANNED, TO_NEITHER: Ending.NEITHER}.get(str(choice))


def manner_choices(kind: Ending) -> list[Choice | str]:
    """Return the manners of one kind, and the ways to the two other kinds."""
    codes = code_list("manner")
    rows: list[Choice | str] = [
        Choice(code, str(number), codes.label(code, language.spoken())) for number, code in enumerate(MANNERS[kind], 1)
    ]
    others = {
        Ending.UNPLANNED: Choice(TO_UNPLANNED, "7", translate("Stays", "Unplanned …"), sign="cross", colour="danger"),
        Ending.PLANNED: _to_planned("8" if kind is Ending.NEITHER else "7"),
        Ending.NEITHER: Choice(TO_NEITHER, "8", translate("Stays", "Death or not stated …"), sign="dash"),
    }
    del others[kind]
    return [*rows, translate("Stays", "Other"), *others.values()]


def _to_planned(digit: str) -> Choice:
    aside = translate("Stays", "by plan or agreement")
    return Choice(TO_PLANNED, digit, translate("Stays", "Planned …"), sign="ring", aside=aside)


def kind_words(kind: Ending) -> tuple[str, str]:
    """Return the state and the words above the manners of a kind."""
    return {
        Ending.UNPLANNED: ("end.unplanned", translate("Stays", "Unplanned")),
        Ending.PLANNED: ("end.planned", translate("Stays", "Planned")),
        Ending.NEITHER: ("deadline.none", translate("Stays", "Neither planned nor unplanned")),
    }[kind]


def destination_choices(kind: Ending) -> list[Choice | str]:
    """Return the places of a kind of ending, the way to all others, and that it is not known."""
    codes, spoken = code_list("destination"), language.spoken()
    rows: list[Choice | str] = [
        Choice(code, str(number), _short(code, DESTINATIONS[kind])) for number, code in enumerate(DESTINATIONS[kind], 1)
    ]
    return [
        *rows,
        Choice(OTHER, "7", translate("Stays", "Another …")),
        Choice(UNKNOWN, "9", codes.label(UNKNOWN, spoken)),
    ]


def _short(code: str, among: tuple[str, ...]) -> str:
    """Return a place's short words, the whole where two of those shown would be called the same."""
    codes, spoken = code_list("destination"), language.spoken()
    short = codes[code].short(spoken)
    alone = sum(codes[each].short(spoken) == short for each in among) == 1
    return short if alone else codes.label(code, spoken)


def dead_choice() -> Choice:
    """Return the one place that is left after a death."""
    return Choice("dead", "9", code_list("destination").label("dead", language.spoken()))


def other_destinations(kind: Ending) -> list[tuple[str, str]]:
    """Return every place that has no digit of its own, *other* first."""
    shown = {*DESTINATIONS[kind], UNKNOWN, "dead"}
    codes = [code for code in code_list("destination") if code.code not in shown]
    codes.sort(key=lambda code: code.code != OTHER)
    return [(code.code, code.label(language.spoken())) for code in codes]


def kind_of(manner: str) -> Ending:
    """Return the kind of a manner; unplanned while none is chosen: that is what is recorded in a hurry."""
    return ending(manner) if manner else Ending.UNPLANNED
