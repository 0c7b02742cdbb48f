"""How the day's page says things: how late something is, why it is due, and the word of the act that settles it."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from pathway.base.calendar import working_days_between
from pathway.base.dates import format_weekday
from pathway.casework.today import Due, Move
from pathway.codes.endings import Ending, ending
from pathway.codes.holidays import public_holidays
from pathway.codes.lists import code_list
from pathway.codes.rules import find_rule
from pathway.desktop import language
from pathway.followups.followup import FollowUp

translate = QCoreApplication.translate

PLAN = frozenset({"stay_plan", "plan_review"})
NOTE = frozenset({"next_contact", "agreement", "after_exit"})
NOTICE = frozenset({"intake_notice", "discharge_notice"})


def day_state(follow_up: FollowUp, today: date) -> tuple[str, str]:
    """Return the state of a due day and its words: ``("deadline.overdue", "4 dage over")``."""
    late = follow_up.overdue_days(today)
    if late > 0:
        return "deadline.overdue", _late(follow_up, today, late)
    if late == 0:
        return "deadline.due", translate("Today", "today")
    return "deadline.soon", format_weekday(follow_up.due, language.spoken(), year=False)


def _late(follow_up: FollowUp, today: date, days: int) -> str:
    rule = find_rule(follow_up.rule, today) if follow_up.rule else None
    if rule is not None and rule.unit == "working days":
        working = working_days_between(follow_up.due, today, public_holidays())
        if working > 0:
            return translate("Today", "%n working day(s) late", "", working)
    return translate("Today", "%n day(s) late", "", days)


def what(follow_up: FollowUp) -> str:
    """Return what is to be done, in the words of the reason or of whoever asked for it."""
    if follow_up.text and follow_up.reason in ("own", "agreement"):
        return follow_up.text
    return code_list("followup_reason").label(follow_up.reason, language.spoken())


def why(follow_up: FollowUp, today: date) -> str:
    """Return where it comes from: the rule's own words and days, or the words that came with it."""
    rule = find_rule(follow_up.rule, today) if follow_up.rule else None
    if rule is not None:
        counted = rule.counted_from if language.spoken() == "en" else rule.counted_from_da
        units = {
            "days": translate("Today", "%n day(s) after {what}", "", rule.value),
            "working days": translate("Today", "%n working day(s) after {what}", "", rule.value),
            "months": translate("Today", "%n month(s) after {what}", "", rule.value),
        }
        if counted and rule.unit in units:
            return units[rule.unit].format(what=counted)
    if follow_up.text and follow_up.reason not in ("own", "agreement"):
        return follow_up.text
    if follow_up.reason in ("agreement", "next_contact"):
        return translate("Today", "From a note")
    return translate("Today", "Asked of {who}").format(who=follow_up.responsible) if follow_up.responsible else ""


def act(due: Due) -> str:
    """Return the word of the act that settles it."""
    reason = due.follow_up.reason
    if reason in PLAN:
        return translate("Today", "Write plan") if reason == "stay_plan" else translate("Today", "Review")
    if reason in NOTE:
        return translate("Today", "Note")
    if reason in NOTICE:
        return translate("Today", "Told")
    return translate("Today", "Done")


def moved(move: Move) -> tuple[str, str, str]:
    """Return sign, words after the name, and the second line of a move in or out."""
    if move.inward:
        source = code_list("referral_source").label(move.stay.referral_source, language.spoken())
        return "enter", _first_low(translate("Today", "in")), _both(move.place, source)
    manner = code_list("manner").label(move.stay.manner, language.spoken())
    planned = ending(move.stay.manner) if move.stay.manner else Ending.NEITHER
    sign = {Ending.PLANNED: "ring", Ending.UNPLANNED: "cross", Ending.NEITHER: "dash"}[planned]
    told = {
        Ending.PLANNED: translate("Today", "planned, {manner}"),
        Ending.UNPLANNED: translate("Today", "unplanned, {manner}"),
        Ending.NEITHER: "{manner}",
    }[planned]
    words = _first_low(manner) if planned is not Ending.NEITHER else manner
    return sign, translate("Today", "out"), _both(move.place, told.format(manner=words))


def _first_low(words: str) -> str:
    return words[:1].lower() + words[1:]


def _both(one: str, other: str) -> str:
    return " · ".join(part for part in (one, other) if part)


def moment(at: datetime | None, on: date, today: date) -> str:
    """Return a clock time for today and yesterday's night, else the day."""
    if at is not None and at.astimezone().date() == today:
        return f"{at.astimezone():%H:%M}"
    short = format_weekday(on, language.spoken(), year=False)
    return f"{short[:2]} {at.astimezone():%H:%M}" if at is not None else short


def changed(what_: str) -> tuple[str, str]:
    """Return the sign and the words of what somebody else did; the words hold ``{who}``; the name follows."""
    return {
        "stays.admit": ("enter", translate("Today", "{who} admitted")),
        "stays.move_out": ("exit", translate("Today", "{who} recorded a move-out")),
        "stays.take_back_move_out": ("undo", translate("Today", "{who} took back a move-out")),
        "notes.sign": ("note", translate("Today", "{who} wrote a note on")),
        "plans.agree": ("plan", translate("Today", "{who} made the plan hold for")),
        "placements.open": ("steps", translate("Today", "{who} opened a placement for")),
        "placements.end": ("steps", translate("Today", "{who} ended a placement of")),
        "citizens.create": ("person", translate("Today", "{who} created")),
        "registers.import": ("import", translate("Today", "{who} imported a register")),
        "store.backup": ("backup", translate("Today", "Backup made and proved")),
    }.get(what_, ("info", "{who}"))
