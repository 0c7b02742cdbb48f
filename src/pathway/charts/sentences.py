"""The pathway told as sentences: what a screen reader, the list, the explaining line and paper say."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pathway.charts.story import Bar, End, FlagState, Gap, PlanFlag, Story
from pathway.charts.words import Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or more about one thing; ``lead`` is read first and set strong, ``of`` says whose it is."""

    of: str
    lead: str = field(repr=False)
    rest: str = field(default="", repr=False)

    @property
    def text(self) -> str:
        """The whole of it."""
        return self.lead + self.rest


def sentences(story: Story, words: Words) -> tuple[Sentence, ...]:
    """Return the whole story: every bar and gap in order of time, then plan reviews and notes."""
    told = [(bar.started, 1, of_bar(story, bar, words)) for bar in story.told_bars]
    told += [(gap.first, 0, of_gap(story, number, words)) for number, gap in enumerate(story.gaps)]
    told.sort(key=lambda each: each[:2])
    return (*(sentence for _, _, sentence in told), *_of_strips(story, words))


def of_bar(story: Story, bar: Bar, words: Words) -> Sentence:
    """Return what there is to say about a bar that is settled to today."""
    title = next(iter(story.lane_of(bar).titles), "")
    lead = ", ".join(part for part in (title, bar.name) if part)
    parts = [_span(bar, story.today, words), _end(bar, words), bar.details]
    parts += [_pause(pause.first, pause.last, pause.word, words) for pause in bar.pauses]
    parts += [words.phase.format(name=phase.name, first=words.full_date(phase.on)) for phase in bar.phases]
    parts.append(_agreed(bar, story.lane_of(bar).shelter, words))
    return Sentence(bar.id, lead, ": " + " ".join(part for part in parts if part))


def _span(bar: Bar, today: date, words: Words) -> str:
    first, last = words.full_date(bar.started), bar.ended or bar.planned_end
    days = words.length(bar.length(today))
    if not bar.begun:
        return (words.decided_until if last else words.decided).format(first=first, last=last and words.full_date(last))
    if bar.ended is None:
        return words.open_since.format(first=first, days=days)
    return words.span.format(first=first, last=words.full_date(bar.ended), days=days)


def _end(bar: Bar, words: Words) -> str:
    if bar.end is End.OPEN or not bar.begun:
        return ""
    if bar.end is End.NEITHER and not bar.end_more:
        return words.ended_neither_unsaid
    ended = {
        End.PLANNED: words.ended_planned,
        End.UNPLANNED: words.ended_unplanned,
        End.NEITHER: words.ended_neither,
    }[bar.end]
    return words.ended_more.format(ended=ended, more=bar.end_more) if bar.end_more else f"{ended}."


def _pause(first: date, last: date | None, word: str, words: Words) -> str:
    span = words.pause.format(first=words.full_date(first), last=words.full_date(last)) if last else ""
    span = span or words.pause_open.format(first=words.full_date(first))
    return f"{span}, {word}." if word else f"{span}."


def _agreed(bar: Bar, shelter: bool, words: Words) -> str:
    if bar.planned_end is None or not bar.begun or bar.ended is not None:
        return ""
    agreed = (words.agreed_move_out if shelter else words.agreed_end).format(day=words.full_date(bar.planned_end))
    return f"{agreed}, {bar.planned_more}." if bar.planned_more else f"{agreed}."


def of_gap(story: Story, number: int, words: Words) -> Sentence:
    """Return what there is to say about a gap, counted from 0."""
    gap: Gap = story.gaps[number]
    shape = words.gap_lasting if gap.last is None else words.span
    days = words.length(gap.length(story.today))
    last = words.full_date(gap.last or story.today)
    return Sentence(
        f"gap:{number}", words.gap_told, ": " + shape.format(first=words.full_date(gap.first), last=last, days=days)
    )


def of_flag(story: Story, number: int, words: Words) -> Sentence:
    """Return what there is to say about a plan review, counted from 0."""
    return Sentence(f"flag:{number}", _flag(story.flags[number], story.today, words))


def _flag(flag: PlanFlag, today: date, words: Words) -> str:
    name = flag.name or words.plan_review
    day = words.weekday_date(flag.on, year=True)
    if flag.state is FlagState.HELD:
        told = words.flag_held.format(name=name, day=words.full_date(flag.on))
    elif flag.state is FlagState.DUE:
        told = words.flag_due.format(name=name, day=day)
    else:
        told = words.flag_late.format(name=name, day=day, days=words.length((today - flag.on).days))
    return told[0].upper() + told[1:]


def _of_strips(story: Story, words: Words) -> Iterator[Sentence]:
    if story.flags:
        yield Sentence("flags", words.plans, ": " + " ".join(_flags(story, words)))
    if story.notes:
        yield of_notes(story, words)


def _flags(story: Story, words: Words) -> Iterator[str]:
    held = [flag.on for flag in story.flags if flag.state is FlagState.HELD]
    yield words.flags_held.format(n=len(held), day=words.full_date(max(held))) if held else words.flags_none
    for flag in sorted(story.flags, key=lambda flag: flag.on):
        if flag.state is not FlagState.HELD:
            yield _flag(flag, story.today, words)


def of_notes(story: Story, words: Words) -> Sentence:
    """Return how many notes there are, the latest day, and how many matter for a decision."""
    if not story.notes:
        return Sentence("notes", words.notes, f": {words.notes_none}")
    latest = max(note.on for note in story.notes)
    told = words.notes_told.format(n=len(story.notes), day=words.full_date(latest))
    important = sum(note.important for note in story.notes)
    return Sentence(
        "notes", words.notes, f": {told}" + (f" {words.notes_important.format(n=important)}" if important else "")
    )


def of_bundle(story: Story, members: tuple[str, ...], words: Words) -> Sentence:
    """Return what there is to say about bars that are drawn as one bundle."""
    bars = [bar for bar in story.told_bars if bar.id in members]
    lane = story.lane_of(bars[0])
    first, last = bars[0].started, max(bar.ended or bar.started for bar in bars)
    told = words.bundle.format(lane="", n=len(bars), first=words.full_date(first), last=words.full_date(last))
    return Sentence(bars[0].id, lane.titles[0], told)


def overview(story: Story, words: Words) -> Sentence:
    """Return the whole pathway in one sentence: how many, since when, how they ended, days without."""
    bars = story.told_bars
    if not bars:
        return Sentence("", "", words.nothing)
    shape = words.overview_one if len(bars) == 1 else words.overview
    first = words.full_date(min(bar.started for bar in bars))
    told = shape.format(n=len(bars), first=first, counts=", ".join(_counts(bars, words)))
    days = sum(gap.length(story.today) for gap in story.gaps)
    gap = f" {words.overview_gap.format(days=words.length(days))}" if days else ""
    return Sentence("", "", told + gap)


def _counts(bars: tuple[Bar, ...], words: Words) -> Iterator[str]:
    begun = [bar.end for bar in bars if bar.begun]
    shapes = {
        End.PLANNED: words.counted_planned,
        End.UNPLANNED: words.counted_unplanned,
        End.NEITHER: words.counted_neither,
        End.OPEN: words.counted_open_one if begun.count(End.OPEN) == 1 else words.counted_open,
    }
    yield from (shape.format(n=begun.count(end)) for end, shape in shapes.items() if end in begun)
    if decided := len(bars) - len(begun):
        yield words.counted_decided.format(n=decided)
