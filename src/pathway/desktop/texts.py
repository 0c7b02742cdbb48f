"""The words of every no: the trade's, which stand beside a field, and the surroundings', which stand in a banner.

Rules and operations carry codes, never text. A house test finds every code in the source that has no words here or
in `surroundings`.
"""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.surroundings import OUTSIDE

RULES: Mapping[str, str] = {
    "citizens.born_later": QT_TRANSLATE_NOOP("Rule", "The birth date lies in the future. Look at the year."),
    "citizens.nameless": QT_TRANSLATE_NOOP("Rule", "Write a name, or what the person wants to be called."),
    "citizens.number_known": QT_TRANSLATE_NOOP(
        "Rule", "Another citizen has this number. Look first whether it is the same person."
    ),
    "citizens.responsibility_earlier": QT_TRANSLATE_NOOP(
        "Rule", "The municipality before it began on that day or later. Choose a later day."
    ),
    "codes.not_in_use": QT_TRANSLATE_NOOP("Rule", "This choice was not in use on that day. Choose another."),
    "codes.unknown": QT_TRANSLATE_NOOP("Rule", "Choose one from the list."),
    "cpr.form": QT_TRANSLATE_NOOP("Rule", "A CPR number is ten digits, for instance 010165-4711."),
    "cpr.impossible_date": QT_TRANSLATE_NOOP("Rule", "There is no such birthday. Look at the first six digits."),
    "cpr.length": QT_TRANSLATE_NOOP("Rule", "A CPR number has ten digits."),
    "followups.settled_already": QT_TRANSLATE_NOOP("Rule", "This was settled already."),
    "houses.nameless": QT_TRANSLATE_NOOP("Rule", "Write the name of the house."),
    "houses.room_in_use": QT_TRANSLATE_NOOP(
        "Rule", "Somebody stays in the room. Move them out first, or to another room."
    ),
    "houses.room_nameless": QT_TRANSLATE_NOOP("Rule", "A room needs a name or a number."),
    "houses.room_there": QT_TRANSLATE_NOOP("Rule", "The house already has a room of that name."),
    "keys.code_group": QT_TRANSLATE_NOOP(
        "Rule", "Look at group {group} of the code: something there is not as it was printed."
    ),
    "keys.code_length": QT_TRANSLATE_NOOP("Rule", "The code has 32 signs in eight groups. {count} are written here."),
    "keys.code_mistyped": QT_TRANSLATE_NOOP("Rule", "The code does not hold together. Perhaps two signs were swapped."),
    "keys.initials": QT_TRANSLATE_NOOP("Rule", "Initials are one to eight letters or digits."),
    "keys.initials_taken": QT_TRANSLATE_NOOP("Rule", "Somebody has these initials already. Choose others."),
    "keys.last_user": QT_TRANSLATE_NOOP("Rule", "This is the last user. Nobody would be able to open the store."),
    "keys.no_such_user": QT_TRANSLATE_NOOP("Rule", "Nobody with these initials has a key to the store."),
    "keys.passphrase_short": QT_TRANSLATE_NOOP(
        "Rule",
        "The passphrase is too short. It takes at least {at_least} characters; a few words are easiest to remember.",
    ),
    "measures.no_year": QT_TRANSLATE_NOOP("Rule", "Write a year of four digits."),
    "measures.not_begun": QT_TRANSLATE_NOOP("Rule", "The period has not begun."),
    "measures.period_backwards": QT_TRANSLATE_NOOP("Rule", "The last day lies before the first."),
    "notes.addition_elsewhere": QT_TRANSLATE_NOOP("Rule", "The note is about another citizen."),
    "notes.addition_unsigned": QT_TRANSLATE_NOOP("Rule", "The note is not signed. Write in it instead."),
    "notes.agreement_empty": QT_TRANSLATE_NOOP("Rule", "Write what was agreed, or remove the line."),
    "notes.duration": QT_TRANSLATE_NOOP("Rule", "The length is given in minutes, from 1 to 1440."),
    "notes.empty": QT_TRANSLATE_NOOP("Rule", "Write at least one line before you sign."),
    "notes.in_future": QT_TRANSLATE_NOOP("Rule", "The note's time has not come yet. Look at date and time."),
    "notes.signed_already": QT_TRANSLATE_NOOP("Rule", "The note is signed and is not changed. Add to it instead."),
    "notes.unknown_code": QT_TRANSLATE_NOOP("Rule", "Choose one from the list."),
    "placements.before_start": QT_TRANSLATE_NOOP("Rule", "The last day lies before the first."),
    "placements.ended_already": QT_TRANSLATE_NOOP("Rule", "The placement has ended already."),
    "placements.hours": QT_TRANSLATE_NOOP("Rule", "Hours a week lie between 0 and 168."),
    "placements.in_future": QT_TRANSLATE_NOOP("Rule", "The day has not come yet. Write it as the planned end instead."),
    "placements.need_backwards": QT_TRANSLATE_NOOP(
        "Rule", "The need was met before it was noticed. Look at the dates."
    ),
    "placements.need_in_future": QT_TRANSLATE_NOOP("Rule", "The day has not come yet."),
    "placements.off_limits": QT_TRANSLATE_NOOP("Rule", "A stay at the shelter is registered under Shelter."),
    "placements.other_citizen": QT_TRANSLATE_NOOP("Rule", "The placement is another citizen's. Choose another."),
    "placements.pause_backwards": QT_TRANSLATE_NOOP("Rule", "The pause ends before it begins."),
    "placements.pause_overlaps": QT_TRANSLATE_NOOP("Rule", "There is another pause in those days."),
    "placements.planned_before_start": QT_TRANSLATE_NOOP("Rule", "The planned end lies before the start."),
    "placements.unknown_destination": QT_TRANSLATE_NOOP("Rule", "Choose a destination from the list."),
    "placements.unknown_manner": QT_TRANSLATE_NOOP("Rule", "Choose how it ended."),
    "placements.unknown_rung": QT_TRANSLATE_NOOP("Rule", "Choose a rung of the ladder."),
    "plans.agreed": QT_TRANSLATE_NOOP("Rule", "This version is agreed and is not changed. Make a new version."),
    "plans.draft_there": QT_TRANSLATE_NOOP("Rule", "Another draft was begun meanwhile. Write on in that one."),
    "plans.empty": QT_TRANSLATE_NOOP("Rule", "Write a wish or a goal before the plan is agreed."),
    "plans.goal_nameless": QT_TRANSLATE_NOOP("Rule", "Write what the goal is, or remove it."),
    "plans.not_agreed": QT_TRANSLATE_NOOP("Rule", "The version is not agreed yet."),
    "plans.review_past": QT_TRANSLATE_NOOP("Rule", "The next review must be after today."),
    "plans.stay_ended": QT_TRANSLATE_NOOP("Rule", "The stay has ended. A new plan belongs to a new stay."),
    "plans.unknown_outcome": QT_TRANSLATE_NOOP("Rule", "Choose what the citizen said to the plan."),
    "registers.stopped": QT_TRANSLATE_NOOP("Rule", "Stopped. Nothing was taken in."),
    "registers.unknown_kind": QT_TRANSLATE_NOOP("Rule", "Pathway does not know this kind of register."),
    "staff.initials": QT_TRANSLATE_NOOP("Rule", "Initials are one to eight letters or digits."),
    "staff.name": QT_TRANSLATE_NOOP("Rule", "Write the name."),
    "stays.already_here": QT_TRANSLATE_NOOP("Rule", "The citizen already stays in one of the houses."),
    "stays.before_move_in": QT_TRANSLATE_NOOP("Rule", "The day lies before the day of moving in."),
    "stays.ended_already": QT_TRANSLATE_NOOP("Rule", "The stay has ended already."),
    "stays.in_future": QT_TRANSLATE_NOOP("Rule", "The day has not come yet."),
    "stays.later_than_now": QT_TRANSLATE_NOOP("Rule", "The time has not come yet. Look at date and time."),
    "stays.manner_missing": QT_TRANSLATE_NOOP("Rule", "Choose how the stay ended."),
    "stays.not_ended": QT_TRANSLATE_NOOP("Rule", "The stay has not ended."),
    "stays.overlaps": QT_TRANSLATE_NOOP("Rule", "The citizen was in a house until later than that. Look at the day."),
    "stays.planned_before_move_in": QT_TRANSLATE_NOOP("Rule", "The planned day lies before the day of moving in."),
    "stays.room_closed": QT_TRANSLATE_NOOP("Rule", "The room is out of service. Choose another."),
    "stays.room_elsewhere": QT_TRANSLATE_NOOP("Rule", "The room belongs to another house. Choose again."),
    "stays.room_taken": QT_TRANSLATE_NOOP("Rule", "The room is taken. Choose another."),
    "stays.seen_after": QT_TRANSLATE_NOOP("Rule", "Last seen lies after the moving out."),
    "stays.too_late": QT_TRANSLATE_NOOP(
        "Rule", "A move-out can be taken back for {minutes} minutes only. Correct the stay instead."
    ),
    "stays.unknown_code": QT_TRANSLATE_NOOP("Rule", "Choose one from the list."),
    "store.changed_meanwhile": QT_TRANSLATE_NOOP(
        "Rule", "Somebody else saved this meanwhile. Nothing was overwritten."
    ),
    "store.gone": QT_TRANSLATE_NOOP("Rule", "This is no longer in the store."),
    "unit.nameless": QT_TRANSLATE_NOOP("Rule", "Write what the unit is called."),
}
"""The trade's no, by the rule's code. Values in braces are the error's."""


def rule_words(error: RuleError) -> str:
    """Return what a rule's no says, and what to do about it."""
    words = RULES.get(error.code, "")
    return _filled(QCoreApplication.translate("Rule", words), error) if words else _unknown(error)


def outside_words(error: OutsideError) -> str:
    """Return what the surroundings refuse, and what to do about it."""
    words = OUTSIDE.get(error.code, "")
    return _filled(QCoreApplication.translate("Outside", words), error) if words else _unknown(error)


def _unknown(error: RuleError | OutsideError) -> str:
    return QCoreApplication.translate("Rule", "This cannot be done ({code}).").format(code=error.code)


def _filled(words: str, error: RuleError | OutsideError) -> str:
    return words.format_map(_Values({name: _said(value) for name, value in error.values.items()}))


def _said(value: object) -> object:
    if isinstance(value, datetime):
        from pathway.desktop.parts import show_moment

        return show_moment(value.astimezone())
    return "?" if value is None or value == "" else value


class _Values(dict[str, object]):
    """The values of an error; a question mark where it told none."""

    def __missing__(self, name: str) -> str:
        return "?"
