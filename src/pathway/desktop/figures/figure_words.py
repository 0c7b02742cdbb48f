"""How a figure is said: in its list, over its chart, and as the sum it is."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pathway.casework.figure_lines import number_words, share_words
from pathway.casework.figures import YearOnDesk
from pathway.codes.lists import code_list
from pathway.codes.municipalities import municipality, municipality_code
from pathway.desktop import language
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.measures.figure import Figure, Part, Reckoning, figure
from pathway.measures.shelter_year import ShelterYear

translate = QCoreApplication.translate

SAID = {
    "capacity": QT_TRANSLATE_NOOP("Figures", "places under SEL § 110"),
    "enrolled": QT_TRANSLATE_NOOP("Figures", "enrolled stays"),
    "present_at_start": QT_TRANSLATE_NOOP("Figures", "there at the start"),
    "intakes": QT_TRANSLATE_NOOP("Figures", "intakes"),
    "bed_nights": QT_TRANSLATE_NOOP("Figures", "bed nights"),
    "present_at_end": QT_TRANSLATE_NOOP("Figures", "there at the end"),
    "discharges": QT_TRANSLATE_NOOP("Figures", "discharges"),
    "citizens_discharged": QT_TRANSLATE_NOOP("Figures", "citizens discharged"),
    "planned": QT_TRANSLATE_NOOP("Figures", "planned discharges"),
    "planned_own_dwelling": QT_TRANSLATE_NOOP("Figures", "planned to an own dwelling"),
    "planned_family_room_other": QT_TRANSLATE_NOOP("Figures", "planned to family, a room or another form"),
    "planned_other": QT_TRANSLATE_NOOP("Figures", "planned to another place"),
    "unplanned": QT_TRANSLATE_NOOP("Figures", "unplanned discharges"),
    "neither": QT_TRANSLATE_NOOP("Figures", "discharges, neither planned nor unplanned"),
    "readmissions": QT_TRANSLATE_NOOP("Figures", "re-intakes"),
    "mean_nights_ended": QT_TRANSLATE_NOOP("Figures", "nights a stay, on average"),
    "municipalities": QT_TRANSLATE_NOOP("Figures", "municipalities"),
    "own_municipality": QT_TRANSLATE_NOOP("Figures", "enrolled from {name}"),
    "other_municipalities": QT_TRANSLATE_NOOP("Figures", "enrolled from other municipalities"),
}
"""What a figure counts, as it follows the number."""


def said(shown: Figure, own: str) -> str:
    """Return what a figure counts: ``ikke-planlagte udflytninger``."""
    words = translate("Figures", SAID[shown.key])
    return words.format(name=place(own) or translate("Figures", "the own municipality"))


def number(value: float | None) -> str:
    """Return a number as it is read."""
    return number_words(value, language.spoken())


def name(shown: Figure, found: YearOnDesk) -> str:
    """Return a figure's name in the list; where from is said by name."""
    if shown.key == "own_municipality" and place(found.own):
        return place(found.own)
    if shown.key == "other_municipalities":
        most = next((code for code, _ in found.year.by_municipality if code and code != found.own), "")
        if place(most):
            return translate("Figures", "others, most from {name}").format(name=place(most))
    return shown.word.label(language.spoken())


def state(key: str) -> str:
    """Return the state whose sign stands before a figure's name, "" for most."""
    return {"planned": "end.planned", "unplanned": "end.unplanned"}.get(key, "")


def part_of(shown: Figure, year: ShelterYear) -> str:
    """Return what share the figure is, of what, in which time: ``41,0 % af 134 udskrivninger i 2013``."""
    when = period(year)
    share = share_words(shown, year, language.spoken())
    if shown.key == "bed_nights" and share:
        whole = number(year.capacity)
        words = translate("Figures", "{share} of {whole} places {when}")
    elif shown.of and share:
        whole = f"{number(getattr(year, shown.of))} {said(figure(shown.of), '')}"
        words = translate("Figures", "{share} of {whole} {when}")
    else:
        return when
    return words.format(share=share, whole=whole, when=when)


def period(year: ShelterYear) -> str:
    """Return the time that was counted: ``i 2013``, or how far a year that runs has come."""
    if (year.last.month, year.last.day) == (12, 31):
        return translate("Figures", "in {year}").format(year=year.first.year)
    return translate("Figures", "in {year} until {day}").format(year=year.first.year, day=f"{year.last:%d-%m}")


def term(part: Part) -> str:
    """Return one term of a sum: ``Forlod uden aftale 28``."""
    return f"{term_name(part)} {number(part.count)}"


def term_name(part: Part) -> str:
    """Return what a term counts."""
    spoken = language.spoken()
    if part.kind == "figure":
        words = figure(part.code).word.label(spoken)
        return words[:1].upper() + words[1:]
    if part.kind == "municipality":
        return place(part.code) or translate("Figures", "Not stated")
    if not part.code:
        return translate("Figures", "Not stated")
    return code_list(part.kind)[part.code].short(spoken)


def place(code: str) -> str:
    """Return a municipality's name, "" for none."""
    return municipality(code).name if municipality_code(code) else ""


def sums_up(shown: Figure, found: YearOnDesk, reckoned: Reckoning) -> str:
    """Return how it was counted: the sum of its terms, the rule in words, and the division."""
    year, spoken = found.year, language.spoken()
    parts = []
    if len(reckoned.parts) > 1 and shown.key != "municipalities":
        parts.append(translate("Figures", "In all {number}.").format(number=number(getattr(year, shown.key))))
    parts.append(shown.counted.label(spoken))
    if reckoned.numerator is not None and reckoned.denominator:
        quotient = number(getattr(year, shown.key))
        if shown.key != "mean_nights_ended":
            quotient = share_words(shown, year, spoken)
        parts.append(f"{number(reckoned.numerator)} / {number(reckoned.denominator)} = {quotient}.")
    return " ".join(parts)


def month(number_of_month: int) -> str:
    """Return a month's short name: ``jan``."""
    text = QLocale().standaloneMonthName(QDate(2013, number_of_month, 1).month(), QLocale.FormatType.ShortFormat)
    return text.rstrip(".").lower() if language.spoken() == "da" else text
