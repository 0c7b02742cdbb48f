"""One stay or placement as a bar: names from long to short, how it ended and whereto, pauses, the phases of CTI."""

from collections.abc import Iterator
from datetime import date

from pathway.base.calendar import add_months
from pathway.casework.story_words import StoryWords, within_line
from pathway.charts import story as told
from pathway.codes.endings import Ending, ending
from pathway.codes.ladder import SHELTER, rung
from pathway.codes.lists import code_list
from pathway.codes.rules import find_rule
from pathway.placements.placement import Pause, Placement
from pathway.stays.stay import Stay

_ENDS = {
    Ending.PLANNED: told.End.PLANNED,
    Ending.UNPLANNED: told.End.UNPLANNED,
    Ending.NEITHER: told.End.NEITHER,
}


def stay_bar(stay: Stay, place: str, pauses: tuple[Pause, ...], today: date, words: StoryWords) -> told.Bar:
    """Return a stay as a bar in the shelter's lane; ``place`` is house and room in words."""
    name = place or rung(SHELTER).brief.label(words.language)
    length = f"{name} · {words.length(stay.nights(today))}" if stay.open and stay.moved_in <= today else ""
    room = place.rsplit(" ", 1)[-1] if stay.room is not None else ""
    return told.Bar(
        id=told.BarId(str(stay.id)),
        lane=SHELTER,
        started=stay.moved_in,
        ended=stay.moved_out,
        end=_end(stay.manner, stay.moved_out),
        names=_names(length, name, room),
        told=name,
        end_more=_end_more(stay.manner, stay.destination, stay.moved_out, words),
        details=words.sentence("referral_source", stay.referral_source),
        planned_end=stay.planned_move_out if stay.open else None,
        planned_more=words.label("destination", stay.planned_destination) if stay.open else "",
        pauses=tuple(_pauses(pauses, words)),
    )


def placement_bar(placement: Placement, pauses: tuple[Pause, ...], today: date, words: StoryWords) -> told.Bar:
    """Return a placement as a bar in its rung's lane."""
    names = placement_names(placement, words)
    return told.Bar(
        id=told.BarId(str(placement.id)),
        lane=placement.rung,
        started=placement.started_on,
        ended=placement.ended_on,
        end=_end(placement.manner, placement.ended_on),
        names=names,
        told=names[0],
        end_more=_end_more(placement.manner, placement.destination, placement.ended_on, words),
        details=f"{placement.remark.rstrip('.')}." if placement.remark.strip() else "",
        planned_end=placement.planned_end if placement.ended_on is None else None,
        pauses=tuple(_pauses(pauses, words)),
        phases=tuple(_phases(placement, today, words)),
        begun=placement.started_on <= today,
    )


def placement_names(placement: Placement, words: StoryWords) -> tuple[str, ...]:
    """Return what a placement is called, long to short: the offer with its hours, the offer, its own name.

    >>> from pathway.base.ids import new_id
    >>> from pathway.casework.story_words import DANISH
    >>> placement_names(Placement(new_id(), new_id(), "SEL107", date(2024, 12, 2), "Botilbud Åhusene"), DANISH)
    ('Botilbud Åhusene', 'Åhusene')
    """
    method = _method(placement, words)
    offer = placement.offer or (method[0] if method else rung(placement.rung).brief.label(words.language))
    hours = words.per_week(placement.hours_per_week) if placement.hours_per_week else ""
    bare = offer.split(",")[0].strip()
    own = bare.rsplit(" ", 1)[-1]
    called = own if placement.offer and (own[:1].isupper() or own[:1].isdigit()) else ""
    with_method = f"{offer}, {method[1]}" if method and placement.offer else ""
    return _names(f"{with_method or offer}, {hours}" if hours else "", with_method, offer, bare, called, *method[1:])


def _method(placement: Placement, words: StoryWords) -> tuple[str, ...]:
    if placement.method in ("", "none"):
        return ()
    code = code_list("method")[placement.method]
    if code.group == "cti":
        return words.phase.format(n=code.number), words.phase_short.format(n=code.number)
    return (code.short(words.language),) * 2


def _names(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _end(manner: str, on: date | None) -> told.End:
    if on is None:
        return told.End.OPEN
    return _ENDS[ending(manner)] if manner else told.End.NEITHER


def _end_more(manner: str, destination: str, on: date | None, words: StoryWords) -> str:
    """Return whereto somebody went by plan, or in what manner they left without one."""
    if on is None:
        return ""
    if _end(manner, on) is told.End.PLANNED:
        return words.label("destination", destination)
    list_ = code_list("manner")
    return within_line(list_[manner or "unknown"].short(words.language))


def _pauses(pauses: tuple[Pause, ...], words: StoryWords) -> Iterator[told.Pause]:
    for each in sorted(pauses, key=lambda pause: pause.started_on):
        yield told.Pause(each.started_on, each.ended_on, words.label("pause", each.kind))


def _phases(placement: Placement, today: date, words: StoryWords) -> Iterator[told.Phase]:
    """Yield the days on which later phases of CTI began.

    A course that was opened in a phase moves on by the months of one phase until the last. The time of building
    contact has no length, so nothing follows from it. The day on which the rule values hold is the course's first.

    Source: rule values ``cti.phase`` and ``cti.phases``.
    """
    method = code_list("method")[placement.method] if placement.method else None
    length, count = find_rule("cti.phase", placement.started_on), find_rule("cti.phases", placement.started_on)
    if method is None or method.group != "cti" or not method.number or length is None or count is None:
        return
    last = min(today, placement.ended_on or today)
    for number in range(method.number + 1, count.value + 1):
        on = add_months(placement.started_on, length.value * (number - method.number))
        if on < last:
            yield told.Phase(on, words.phase.format(n=number))
