"""How a rung and a placement are said where one is chosen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.codes.ladder import SHELTER, Rung, ladder, rung
from pathway.desktop import language
from pathway.desktop.parts import show_date
from pathway.placements.deadlines import limit
from pathway.placements.placement import Placement

translate = QCoreApplication.translate


def choices(on: date) -> list[tuple[str, str]]:
    """Return code and words of every rung that a placement may stand on: ``SEL § 107 · Midlertidigt botilbud``."""
    return [(each.code, named(each)) for each in ladder() if each.code != SHELTER and each.valid(on)]


def named(each: Rung) -> str:
    """Return a rung by its paragraph and what it is."""
    spoken = language.spoken()
    return f"{each.word.label(spoken)} · {each.long.label(spoken)}"


def hint(code: str) -> str:
    """Return what opens a rung, and its limit, in one line of words."""
    spoken, known = language.spoken(), rung(code)
    words = translate("Rung", "Opened by: {opened_by}. Limit: {limit}.")
    return words.format(opened_by=_within(known.opened_by.label(spoken)), limit=_within(known.limit.label(spoken)))


def limit_words(code: str, method: str, started_on: date) -> str:
    """Return until when a placement may last at most, "" where no limit is known."""
    last = limit(code, method, started_on)
    if last is None:
        return ""
    return translate("Rung", "at most until {day}").format(day=show_date(last.on))


def placement(each: Placement) -> str:
    """Return an open placement in words: ``SEL § 85 · Egen bolig, siden 02-09-2026``."""
    name = each.offer or rung(each.rung).brief.label(language.spoken())
    words = translate("Rung", "{rung} · {name}, since {day}")
    return words.format(rung=rung(each.rung).word.label(language.spoken()), name=name, day=show_date(each.started_on))


def _within(words: str) -> str:
    """Return words as they go on inside a sentence."""
    return words[:1].lower() + words[1:]
