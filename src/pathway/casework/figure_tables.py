"""A year's figures and the stays behind them as rows, and as files that a spreadsheet opens."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pathway.casework.figure_lines import number_words, share_words
from pathway.casework.figures import BehindLine
from pathway.codes.lists import code_list
from pathway.codes.municipalities import municipality, municipality_code
from pathway.gateway.csv_out import table_bytes
from pathway.measures.figure import Figure, figures
from pathway.measures.shelter_year import ShelterYear

HEADS = {
    "da": ("nøgle", "tal", "værdi", "andel"),
    "en": ("key", "figure", "value", "share"),
}
BEHIND = {
    "da": ("ud", "ind", "borger", "plads", "døgn", "hvordan", "hvorhen", "handlekommune"),
    "en": ("out", "in", "citizen", "place", "nights", "manner", "destination", "municipality"),
}


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure as it is read: its name, number and share in words, "" for no share."""

    key: str
    section: str
    indent: int
    name: str
    value: str
    share: str


def year_rows(year: ShelterYear, language: str) -> tuple[FigureRow, ...]:
    """Return every figure of the year in the order they are shown."""
    return tuple(_row(each, year, language) for each in figures())


def _row(each: Figure, year: ShelterYear, language: str) -> FigureRow:
    value = number_words(getattr(year, each.key), language)
    return FigureRow(
        each.key, each.section, each.indent, each.word.label(language), value, share_words(each, year, language)
    )


def year_table(year: ShelterYear, language: str) -> bytes:
    """Return the year as a CSV file: numbers as numbers, shares as fractions."""
    rows = [
        (
            each.key,
            each.word.label(language),
            getattr(year, each.key),
            getattr(year, each.share) if each.share else None,
        )
        for each in figures()
    ]
    return table_bytes(HEADS[language], rows)


def behind_rows(lines: Iterable[BehindLine], language: str) -> list[dict[str, object]]:
    """Return the stays behind a figure, each as what is shown of it; days are ISO text, nights a number."""
    return [
        {
            "stay": str(line.stay.id),
            "out": line.stay.moved_out.isoformat() if line.stay.moved_out else "",
            "in": line.stay.moved_in.isoformat(),
            "citizen": line.citizen.name,
            "place": line.place,
            "nights": (line.stay.moved_out - line.stay.moved_in).days if line.stay.moved_out else None,
            "manner": code_list("manner").label(line.stay.manner, language),
            "destination": code_list("destination").label(line.stay.destination, language),
            "municipality": _municipality(line.stay.acting_municipality),
        }
        for line in lines
    ]


def behind_table(lines: Sequence[BehindLine], language: str) -> bytes:
    """Return the stays behind a figure as a CSV file."""
    rows = [[row[name] for name in BEHIND["en"]] for row in behind_rows(lines, language)]
    return table_bytes(BEHIND[language], rows)


def _municipality(code: str) -> str:
    return municipality(code).name if municipality_code(code) else ""
