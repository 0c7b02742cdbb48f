"""What a coded ending means: planned or not, and to what kind of dwelling."""

from enum import StrEnum

from pathway.codes.lists import code_list


class Ending(StrEnum):
    """Whether an ending was planned. Death and *not stated* are neither."""

    PLANNED = "planned"
    UNPLANNED = "unplanned"
    NEITHER = "neither"


class DestinationGroup(StrEnum):
    """The three kinds of place that discharges are counted by."""

    OWN_DWELLING = "own_dwelling"
    FAMILY_ROOM_OTHER = "family_room_other"
    OTHER = "other"


def ending(manner: str) -> Ending:
    """Return whether an ending by this manner was planned.

    Raises:
        LookupError: The list ``manner`` has no such code. A bug: it was checked when it was kept.

    Source: list ``manner``; the shelter statistics of 2006 call a move planned when it follows a plan or a clear
        agreement.

    >>> ending("no_show")
    <Ending.UNPLANNED: 'unplanned'>
    """
    return Ending(code_list("manner")[manner].group)


def destination_group(destination: str) -> DestinationGroup:
    """Return the kind of place that a destination is counted as.

    Raises:
        LookupError: The list ``destination`` has no such code. A bug.

    >>> destination_group("skaev")
    <DestinationGroup.OWN_DWELLING: 'own_dwelling'>
    """
    return DestinationGroup(code_list("destination")[destination].group)
