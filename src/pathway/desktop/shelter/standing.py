"""How a place stands today: in order and silent, or what needs a person, in sign and words."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from pathway.base.calendar import working_days_between
from pathway.base.dates import format_weekday
from pathway.casework.houses import Place
from pathway.codes.holidays import public_holidays
from pathway.codes.lists import code_list
from pathway.codes.rules import find_rule
from pathway.desktop import language
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.followups.followup import FollowUp

translate = QCoreApplication.translate

SOON = timedelta(days=4)
"""How long before its day a deadline of the stay is shown."""

OF_STAY = frozenset({"intake_notice", "stay_plan", "plan_review", "refund"})
"""What the house itself owes a stay; other deadlines are shown on their day, and when it has passed."""

PLAN = frozenset({"stay_plan", "plan_review"})

NAMES = {
    "intake_notice": QT_TRANSLATE_NOOP("Shelter", "tell municipality"),
    "discharge_notice": QT_TRANSLATE_NOOP("Shelter", "tell of discharge"),
    "stay_plan": QT_TRANSLATE_NOOP("Shelter", "plan"),
    "plan_review": QT_TRANSLATE_NOOP("Shelter", "plan"),
    "refund": QT_TRANSLATE_NOOP("Shelter", "refund ends"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the second line of a place says. ``state`` is of the look's states, "" for a place in order.

    ``kinds`` are the filters it is counted by: ``overdue``, ``due``, ``soon``, ``away``, ``closed``, ``free``.
    """

    words: str
    state: str = ""
    sign: str = ""
    kinds: frozenset[str] = frozenset()


def standing(place: Place, today: date) -> Standing:
    """Return how a place stands."""
    if place.closed:
        words = translate("Shelter", "out of service, {reason}").format(reason=place.room.closed_reason)  # type: ignore[union-attr]
        return Standing(words, "place.closed", kinds=frozenset({"closed"}))
    if place.stay is None:
        return Standing(_free_words(place, today), "place.free", kinds=frozenset({"free"}))
    found = _deadline(place, today)
    if place.pause is None:
        return found or _moving_out(place, today) or Standing(_in_order(place, today))
    if found is not None and found.kinds & {"overdue", "due"}:
        return Standing(found.words, found.state, kinds=found.kinds | {"away"})
    more = found.kinds if found else frozenset()
    return Standing(_away_words(place, today), "place.away", kinds=more | {"away"})


def _deadline(place: Place, today: date) -> Standing | None:
    """Return the deadline that comes first, if it is to be seen."""
    for due in place.due:
        if due.due < today:
            words = f"{_name(due)} {late_words(due, today)}" if due.reason in PLAN else _late(due, today)
            return Standing(words, "deadline.overdue", kinds=frozenset({"overdue"}))
        if due.due == today:
            words = translate("Shelter", "{what} today").format(what=_name(due))
            return Standing(words, "deadline.due", kinds=frozenset({"due"}))
        if due.reason == "intake_notice" or (due.reason in OF_STAY and due.due - today <= SOON):
            return _soon(due, today)
    return None


def _late(due: FollowUp, today: date) -> str:
    return f"{_name(due)}, {late_words(due, today)}"


def late_words(due: FollowUp, today: date) -> str:
    """Return how late something is, in the days its rule counts: "1 hverdag over"."""
    rule = find_rule(due.rule, today) if due.rule else None
    if rule is not None and rule.unit == "working days":
        working = working_days_between(due.due, today, public_holidays())
        if working:
            return translate("Shelter", "%n working day(s) over", "", working)
    return translate("Shelter", "%n day(s) over", "", due.overdue_days(today))


def _soon(due: FollowUp, today: date) -> Standing:
    day = format_weekday(due.due, language.spoken(), year=False)
    soon = frozenset({"soon"})
    if due.reason == "intake_notice":
        return Standing(translate("Shelter", "tell municipality by {day}").format(day=day), "place.notice", kinds=soon)
    words = {
        "stay_plan": translate("Shelter", "plan by {day}").format(day=day),
        "plan_review": translate("Shelter", "review {day}").format(day=day),
        "refund": translate("Shelter", "refund ends in %n day(s)", "", (due.due - today).days),
    }[due.reason]
    return Standing(words, "deadline.soon", kinds=soon)


def _moving_out(place: Place, today: date) -> Standing | None:
    on = place.stay.planned_move_out if place.stay else None
    if on is None or on - today > SOON:
        return None
    day = format_weekday(on, language.spoken(), year=False)
    if on < today:
        words = translate("Shelter", "was to move out {day}").format(day=day)
        return Standing(words, "deadline.due", kinds=frozenset({"due"}))
    words = translate("Shelter", "moves out {day}").format(day=day)
    if on == today:
        words = translate("Shelter", "moves out today")
    return Standing(words, sign="exit", kinds=frozenset({"soon" if on > today else "due"}))


def _away_words(place: Place, today: date) -> str:
    pause = place.pause
    if pause is None:
        return ""
    short = code_list("pause")[pause.kind].short(language.spoken()).lower()
    if pause.ended_on is not None:
        day = format_weekday(pause.ended_on, language.spoken(), year=False)
        return translate("Shelter", "{away} until {day}").format(away=short, day=day)
    return translate("Shelter", "{away} since {day}").format(away=short, day=day_short(pause.started_on, today))


def _in_order(place: Place, today: date) -> str:
    """Return plan and notice, quietly."""
    first = next((due for due in place.due if due.reason == "stay_plan"), None)
    if place.plan_on is not None:
        plan = translate("Shelter", "plan {day}").format(day=day_short(place.plan_on, today))
    elif first is not None:
        plan = translate("Shelter", "plan by {day}").format(day=day_short(first.due, today))
    else:
        plan = translate("Shelter", "no plan")
    return f"{plan} · {translate('Shelter', 'told')}" if place.told else plan


def _free_words(place: Place, today: date) -> str:
    since = place.free_since or (place.room.opened_on if place.room else None)
    if since is None:
        return translate("Shelter", "ready")
    if since == today and place.free_at is not None:
        return translate("Shelter", "since {day}").format(day=f"{place.free_at.astimezone():%H:%M}")
    if since == today:
        return translate("Shelter", "since today")
    if today - since == timedelta(days=1):
        return translate("Shelter", "since yesterday")
    return translate("Shelter", "since {day}").format(day=day_short(since, today))


def day_short(day: date, today: date) -> str:
    """Return a day of this year or the last months as ``28-10``, an older one with its year."""
    return f"{day:%d-%m}" if abs((today - day).days) < 300 else f"{day:%d-%m-%Y}"


def _name(due: FollowUp) -> str:
    """Return what is due, in few words. Never the words somebody typed: a board is seen by many."""
    if due.reason in NAMES:
        return translate("Shelter", NAMES[due.reason])
    words = code_list("followup_reason")[due.reason].short(language.spoken())
    return words[:1].lower() + words[1:]
