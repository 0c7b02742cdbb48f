"""A citizen's record told as a pathway: lanes from the ladder, bars from stays and placements, flags, gaps, ticks."""

from collections.abc import Iterator
from datetime import date

from pathway.base.clock import local_days
from pathway.casework.record import Record
from pathway.casework.story_bars import placement_bar, stay_bar
from pathway.casework.story_words import story_words
from pathway.charts.story import Bar, FlagState, Gap, Lane, NoteTick, PlanFlag, Story
from pathway.codes.ladder import SHELTER, Rung, ladder
from pathway.codes.lists import code_list
from pathway.placements.need import Need

REVIEWS = frozenset({"plan_review", "stay_plan"})
"""The follow-ups that are flags in the chart."""
PLACES_TO_LIVE = frozenset({"SEL85_DAY", "SEL85_FULL", "SEL107", "ABL105", "SEL80"})
"""Rungs with a roof: days without a place are drawn in the lowest of their lanes when there is no shelter lane."""


def story_of(record: Record, language: str = "da") -> Story:
    """Return the record as the chart tells it.

    Args:
        record: The citizen's record; what starts after its day is shown as decided.
        language: ``"da"`` or ``"en"``, for the words in the bars.
    """
    return Story(
        today=record.today,
        lanes=tuple(_lane(each, record, language) for each in ladder()),
        bars=tuple(_bars(record, language)),
        gaps=gaps_of(record.needs, record.today),
        flags=tuple(_flags(record, language)),
        notes=_ticks(record),
    )


def bar_kind(record: Record, bar: str) -> str:
    """Return what a bar stands for: ``stay``, ``placement``, or "" for a bar that is not of this record."""
    if any(str(stay.id) == bar for stay in record.stays):
        return "stay"
    return "placement" if any(str(each.id) == bar for each in record.placements) else ""


def gaps_of(needs: tuple[Need, ...], today: date) -> tuple[Gap, ...]:
    """Return the days in which a need was recorded and not met; needs that overlap or meet are one gap."""
    gaps: list[Gap] = []
    for need in sorted(needs, key=lambda each: each.noticed_on):
        last = need.met_on if need.met_on and need.met_on <= today else None
        if need.noticed_on > today or last == need.noticed_on:
            continue
        before = gaps[-1] if gaps else None
        if before is not None and (before.last is None or need.noticed_on <= before.last):
            longer = None if before.last is None or last is None else max(before.last, last)
            gaps[-1] = Gap(before.first, longer)
        else:
            gaps.append(Gap(need.noticed_on, last))
    return tuple(gaps)


def _lane(rung: Rung, record: Record, language: str) -> Lane:
    word = rung.word.label(language)
    short = f"§ {rung.section}" if rung.section else ""
    return Lane(
        code=rung.code,
        titles=tuple(dict.fromkeys(each for each in (word, short) if each)),
        subtitles=tuple(dict.fromkeys((*_with_method(rung, record, language), rung.brief.label(language)))),
        position=rung.position,
        shelter=rung.code == SHELTER,
        housing=rung.code in PLACES_TO_LIVE,
    )


def _with_method(rung: Rung, record: Record, language: str) -> Iterator[str]:
    """Yield the lane's name with the methods used in it: Bostøtte, CTI."""
    used = (each.method for each in record.placements if each.rung == rung.code and each.method)
    methods = dict.fromkeys(code_list("method")[each].group.upper() for each in used if each != "none")
    if methods:
        yield ", ".join((rung.brief.label(language), *methods))


def _bars(record: Record, language: str) -> Iterator[Bar]:
    words = story_words(language)
    for stay in record.stays:
        pauses = tuple(each for each in record.pauses if each.of == stay.id)
        yield stay_bar(stay, record.places.get(stay.id, ""), pauses, record.today, words)
    for placement in record.placements:
        pauses = tuple(each for each in record.pauses if each.of == placement.id)
        yield placement_bar(placement, pauses, record.today, words)


def _flags(record: Record, language: str) -> Iterator[PlanFlag]:
    words = story_words(language)
    for plan in record.plans:
        if plan.agreed_on is not None and plan.agreed_on <= record.today:
            yield PlanFlag(plan.agreed_on, FlagState.HELD, words.plan)
    for each in record.follow_ups:
        if each.reason in REVIEWS and each.settled_on is None:
            state = FlagState.LATE if each.due < record.today else FlagState.DUE
            yield PlanFlag(each.due, state, words.label("followup_reason", each.reason))


def _ticks(record: Record) -> tuple[NoteTick, ...]:
    days = local_days(at for at, _matters in record.note_marks)
    return tuple(NoteTick(day, matters) for day, (_at, matters) in zip(days, record.note_marks, strict=True))
