"""What citizens' pages say of days, numbers, places and reasons, in the words of the desk."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.citizens.citizen import Citizen
from pathway.codes.ladder import SHELTER, rung
from pathway.codes.lists import code_list
from pathway.codes.municipalities import municipality
from pathway.desktop import language
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.parts.typed_words import show_date, weekday_name
from pathway.followups.followup import FollowUp

translate = QCoreApplication.translate
HIDDEN = "••••"
REASONS = {
    "same_number": QT_TRANSLATE_NOOP("Citizens", "same number"),
    "same_birth_date": QT_TRANSLATE_NOOP("Citizens", "same birth date"),
    "name_alike": QT_TRANSLATE_NOOP("Citizens", "the name is alike"),
    "name_swapped": QT_TRANSLATE_NOOP("Citizens", "the names are swapped"),
    "former_name": QT_TRANSLATE_NOOP("Citizens", "the former name is alike"),
    "called": QT_TRANSLATE_NOOP("Citizens", "called something alike"),
}
_NAMES = frozenset({"name_alike", "name_swapped", "former_name", "called"})


def label(name: str, code: str) -> str:
    """Return a code's words in the language of the windows; "" for not stated."""
    return code_list(name).label(code, language.spoken())


def short(name: str, code: str) -> str:
    """Return a code's short words; "" for not stated."""
    return code_list(name)[code].short(language.spoken()) if code else ""


def masked(citizen: Citizen) -> str:
    """Return the number with its last four hidden; the birth date for somebody without a number."""
    if citizen.number:
        return f"{citizen.number[:6]}-{HIDDEN}"
    return show_date(citizen.birth_date) if citizen.birth_date else "–"


def dashed(number: str) -> str:
    """Return a number as it is written, with its dash."""
    return f"{number[:6]}-{number[6:]}" if len(number) == 10 else number


def municipality_name(code: str) -> str:
    """Return a municipality's name, the code itself where the list does not know it, "" for not stated."""
    if not code:
        return ""
    try:
        return municipality(code).name
    except LookupError:
        return code


def paragraph(code: str, *, law: bool = False) -> str:
    """Return a rung in a word: "§ 107", "ABL § 105", "Åbne tilbud"; with ``law`` always "SEL § 107"."""
    found = rung(code)
    word = found.word.label(language.spoken())
    return word if law or found.law != "SEL" else f"§ {found.section}"


def brief(code: str) -> str:
    """Return what a rung is, briefly: "Midlertidigt botilbud"."""
    return rung(code).brief.label(language.spoken())


def is_shelter(code: str) -> bool:
    """Whether a rung is the shelter."""
    return code == SHELTER


def day_words(day: date, today: date, *, year: bool = True) -> str:
    """Return a day with its weekday; without the year where it is this year's and ``year`` is off."""
    shown = f"{weekday_name(day)} {show_date(day)}"
    return shown if year or day.year != today.year else shown[:-5]


def coming(day: date, today: date) -> str:
    """Return a day in a list of the coming months: without its year while that cannot be mistaken."""
    return day_words(day, today)[:-5] if abs((day - today).days) < 300 else day_words(day, today)


def when(day: date, today: date) -> str:
    """Return how far away a due day is: "i dag", "i morgen", "om 9 dage", "4 dage over"."""
    days = (day - today).days
    if days < 0:
        return translate("Citizens", "%n day(s) over", "", -days)
    if days < 2:
        return translate("Citizens", "today") if days == 0 else translate("Citizens", "tomorrow")
    return translate("Citizens", "in %n day(s)", "", days)


def due_state(day: date, today: date) -> str:
    """Return a due day's state, as the look names it."""
    days = (day - today).days
    return "deadline.overdue" if days < 0 else "deadline.due" if days < 2 else "deadline.soon"


def matter(each: FollowUp) -> str:
    """Return what is due: its own words, else its reason's."""
    return each.text or label("followup_reason", each.reason)


def matter_short(each: FollowUp) -> str:
    """Return what is due in the few words that a narrow column holds."""
    return each.text or short("followup_reason", each.reason)


def within(words: str) -> str:
    """Return words with a small first letter, as they stand within a line."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def due_words(each: FollowUp, today: date) -> str:
    """Return what stands in a list: near days with what they are about, days further away alone."""
    if (each.due - today).days > 7:
        return day_words(each.due, today)
    return f"{within(matter(each))} {when(each.due, today)}"


def reason_words(reasons: tuple[str, ...], like: Citizen | None = None) -> str:
    """Return why somebody may be the same person: "samme fødselsdag, navn ligner Søren Ådal"."""
    told = []
    for each in reasons:
        if like is not None and each in _NAMES:
            told.append(translate("Citizens", "the name is like {name}").format(name=like.name))
        else:
            told.append(translate("Citizens", REASONS[each]))
    return ", ".join(told)


def length_words(days: int) -> str:
    """Return a length: "179 dage"."""
    return translate("Citizens", "%n day(s)", "", days)
