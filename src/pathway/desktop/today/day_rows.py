"""The rows of the day's page, made from the day."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.casework.today import Change, Day, Due
from pathway.citizens.citizen import Citizen
from pathway.desktop.parts import Act, Cell, Row, group
from pathway.desktop.today import day_words, going_on
from pathway.drafts.draft import Draft

translate = QCoreApplication.translate


def due_rows(day: Day) -> tuple[Row, ...]:
    """Return what is overdue, due today (with one's drafts), and due later in the week."""
    late = [each for each in day.due if each.follow_up.due < day.today]
    now = [each for each in day.due if each.follow_up.due == day.today]
    later = [each for each in day.due if each.follow_up.due > day.today]
    rows: list[Row] = []
    if late:
        rows += [group(translate("Today", "Overdue"), len(late), colour="danger")]
        rows += [_due(each, day.today) for each in late]
    if now or day.drafts:
        rows += [group(translate("Today", "Due today"), len(now) + len(day.drafts))]
        rows += [_due(each, day.today) for each in now]
        rows += [_draft(draft, citizen) for draft, citizen in day.drafts]
    if later:
        rows += [group(translate("Today", "Later this week"), len(later))]
        rows += [_due(each, day.today) for each in later]
    return tuple(rows)


def _due(due: Due, today: date) -> Row:
    state, words = day_words.day_state(due.follow_up, today)
    return Row(
        due.follow_up.id,
        (
            Cell(words, state=state),
            _name(due.citizen, today),
            Cell(day_words.what(due.follow_up), second=day_words.why(due.follow_up, today)),
            Cell(act=Act(day_words.act(due), translate("Today", "Enter"))),
        ),
    )


def _name(citizen: Citizen | None, today: date) -> Cell:
    if citizen is None:
        return Cell("–")
    return Cell(citizen.name, strong=True, after="shield" if citizen.protected(today) else "")


def _draft(draft: Draft, citizen: Citizen | None) -> Row:
    saved = draft.saved_at.astimezone()
    words = translate("Today", going_on.WORDS[draft.form]) if draft.form in going_on.WORDS else draft.form
    return Row(
        draft.id,
        (
            Cell(translate("Today", "draft, {when}").format(when=f"{saved:%d-%m}"), state="text.draft"),
            _name(citizen, saved.date()) if citizen else Cell("–"),
            Cell(words, second=translate("Today", "Written at {time}").format(time=f"{saved:%H:%M}")),
            Cell(act=Act(translate("Today", "Go on"), translate("Today", "Enter"))),
        ),
    )


def move_rows(day: Day) -> tuple[Row, ...]:
    """Return who came and who went, the latest first."""
    rows = []
    for number, move in enumerate(day.moves):
        sign, words, second = day_words.moved(move)
        colour = "danger" if sign == "cross" else "text"
        at = day_words.moment(move.at, move.on, day.today)
        told = Cell(move.citizen.name, second, words)
        cells = (Cell(at, colour="text2"), Cell(sign=sign, colour=colour), told)
        rows.append(Row((number, move.citizen.id), cells))
    return tuple(rows)


def change_rows(day: Day) -> tuple[Row, ...]:
    """Return what others did since one was here, the latest first."""
    return tuple(_change(number, each, day.today) for number, each in enumerate(day.changes))


def _change(number: int, change: Change, today: date) -> Row:
    access = change.access
    sign, words = day_words.changed(access.what)
    name = change.citizen.name if change.citizen else ""
    at = day_words.moment(access.at, access.at.astimezone().date(), today)
    who = change.citizen.id if change.citizen else None
    return Row(
        (number, who),
        (Cell(at, colour="text2"), Cell(sign=sign, colour="text2"), Cell(words.format(who=access.who), name)),
    )
