"""A year's figures as they are read on paper: value, share, and how each is counted."""

from typing import TYPE_CHECKING

from pathway.measures.figure import Figure, figures
from pathway.measures.shelter_year import ShelterYear, share

if TYPE_CHECKING:
    from pathway.documents.figures import FigureLine

NOT_STATED = "–"


def figure_lines(year: ShelterYear, language: str) -> tuple["FigureLine", ...]:
    """Return a line for every figure, in the order they are shown."""
    from pathway.documents.figures import FigureLine

    return tuple(
        FigureLine(
            each.word.label(language),
            number_words(getattr(year, each.key), language),
            share_words(each, year, language),
            each.counted.label(language),
            each.indent,
        )
        for each in figures()
    )


def number_words(value: float | None, language: str) -> str:
    """Return a number as it is read: whole numbers in groups of three, others with one decimal.

    >>> number_words(15360, "da"), number_words(179.25, "da"), number_words(15360, "en"), number_words(None, "da")
    ('15.360', '179,3', '15,360', '–')
    """
    if value is None:
        return NOT_STATED
    text = f"{value:,}" if isinstance(value, int) else f"{_rounded(value):,.1f}"
    return text if language == "en" else text.translate(str.maketrans(",.", ".,"))


def _rounded(value: float) -> float:
    """Round a half upwards, as people do, and not to the even digit."""
    return int(value * 10 + 0.5) / 10


def share_words(figure: Figure, year: ShelterYear, language: str) -> str:
    """Return the share that is shown beside a figure, "" where there is none: "41,0 %"."""
    if figure.share:
        found: float | None = getattr(year, figure.share)
    elif figure.of:
        value = getattr(year, figure.key)
        found = None if value is None else share(value, getattr(year, figure.of))
    else:
        found = None
    return "" if found is None else f"{number_words(found * 100, language)}{' ' if language == 'da' else ''}%"
