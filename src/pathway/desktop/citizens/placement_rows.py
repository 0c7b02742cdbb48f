"""Stays and placements as rows of a table, the latest first."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.casework.record import Record
from pathway.casework.story_bars import placement_names
from pathway.casework.story_words import story_words
from pathway.codes.endings import Ending, ending
from pathway.codes.ladder import SHELTER
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.citizens import words
from pathway.desktop.parts import Cell, Column, Row
from pathway.desktop.parts.typed_words import show_date
from pathway.placements.placement import Pause, Placement
from pathway.stays.stay import Stay

translate = QCoreApplication.translate


def columns(*, narrow: bool = False) -> tuple[Column, ...]:
    """Return the columns; a narrow table leaves out the remark."""
    every = (
        Column(translate("Citizens", "Rung"), 88),
        Column(translate("Citizens", "Place or service"), 200, 3),
        Column(translate("Citizens", "From"), 94, tabular=True),
        Column(translate("Citizens", "To"), 94, tabular=True),
        Column(translate("Citizens", "End"), 116),
        Column(translate("Citizens", "Nights or days"), 60, right=True),
    )
    return every if narrow else (*every, Column(translate("Citizens", "Remark"), 120, 4, second=True))


def rows(record: Record) -> list[Row]:
    """Return a row for each stay and placement."""
    every = [(stay.moved_in, _stay_row(record, stay)) for stay in record.stays]
    every += [(each.started_on, _placement_row(record, each)) for each in record.placements]
    return [row for _on, row in sorted(every, key=lambda each: each[0], reverse=True)]


def _stay_row(record: Record, stay: Stay) -> Row:
    remark = _remark(
        words.label("referral_source", stay.referral_source) if stay.referral_source != "unknown" else "",
        _whereto(stay.manner, stay.destination, stay.moved_out),
        *_pauses(record, stay.id),
        _planned(stay.planned_move_out if stay.open else None),
        stay.remark,
    )
    cells = (
        Cell(words.paragraph(SHELTER, law=True), chip=SHELTER),
        Cell(record.places.get(stay.id, "")),
        Cell(show_date(stay.moved_in)),
        Cell(show_date(stay.moved_out) if stay.moved_out else "·"),
        _end(stay.manner, stay.moved_out, stay.moved_in, record.today),
        Cell(str(stay.nights(record.today))),
        Cell(remark),
    )
    return Row(str(stay.id), cells)


def _placement_row(record: Record, placement: Placement) -> Row:
    decided = placement.decided_on
    remark = _remark(
        translate("Citizens", "granted {day}").format(day=show_date(decided)) if decided else "",
        _whereto(placement.manner, placement.destination, placement.ended_on),
        *_pauses(record, placement.id),
        _planned(placement.planned_end if placement.ended_on is None else None),
        placement.remark,
    )
    last = placement.ended_on or record.today
    cells = (
        Cell(words.paragraph(placement.rung, law=True), chip=placement.rung),
        Cell(placement_names(placement, story_words(language.spoken()))[0]),
        Cell(show_date(placement.started_on)),
        Cell(show_date(placement.ended_on) if placement.ended_on else "·"),
        _end(placement.manner, placement.ended_on, placement.started_on, record.today),
        Cell(str(max(0, (last - placement.started_on).days))),
        Cell(remark),
    )
    return Row(str(placement.id), cells)


def _end(manner: str, on: date | None, started: date, today: date) -> Cell:
    if started > today:
        return Cell(translate("Citizens", "decided"), sign="clock")
    if on is None:
        return Cell(translate("Citizens", "open"), state="end.open")
    kind = ending(manner) if manner else Ending.NEITHER
    if kind is Ending.PLANNED:
        return Cell(translate("Citizens", "planned"), state="end.planned")
    if kind is Ending.UNPLANNED:
        return Cell(translate("Citizens", "unplanned"), state="end.unplanned")
    return Cell(words.within(code_list("manner")[manner or "unknown"].short(language.spoken())), sign="dash")


def _whereto(manner: str, destination: str, on: date | None) -> str:
    if on is None:
        return ""
    told = [words.short("manner", manner) if manner not in ("", "unknown", "dead") else ""]
    told += [words.short("destination", destination) if destination not in ("", "unknown") else ""]
    return " → ".join(each for each in told if each)


def _pauses(record: Record, of: object) -> Iterable[str]:
    for each in record.pauses:
        if each.of == of:
            yield _pause(each)


def _pause(pause: Pause) -> str:
    kind = words.label("pause", pause.kind)
    first = show_date(pause.started_on)
    if pause.ended_on is None:
        return translate("Citizens", "{kind} since {first}").format(kind=kind, first=first)
    said = translate("Citizens", "{kind} {first} to {last}")
    return said.format(kind=kind, first=first, last=show_date(pause.ended_on))


def _planned(on: date | None) -> str:
    return translate("Citizens", "end agreed for {day}").format(day=show_date(on)) if on else ""


def _remark(*parts: str) -> str:
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def count(record: Record) -> int:
    """Return how many stays and placements there are."""
    return len(record.stays) + len(record.placements)


def goals(record: Record) -> list[Row]:
    """Return the goals of the plan that holds, else of the one being written."""
    plan = next((each for each in record.plans if each.state == "agreed"), next(iter(record.plans), None))
    if plan is None:
        return []
    states = {"reached": "deadline.done", "in_progress": "deadline.soon", "waiting": "deadline.waiting"}
    found = []
    for place, each in enumerate(plan.content.goals):
        state = words.within(words.short("goal_state", each.state))
        sign = states.get(each.state, "")
        last = Cell(state, state=sign) if sign else Cell(state, sign="dash", colour="text2")
        found.append(Row(("goal", place), (Cell(each.goal), Cell(each.who), last)))
    return found
