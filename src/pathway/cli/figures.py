"""A year's figures, and the stays behind one, as lines on a terminal."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pathway.cli.words import Words

if TYPE_CHECKING:
    from pathway.casework.figures import YearOnDesk

COLUMNS = ("out", "in", "citizen", "place", "nights", "manner", "destination", "municipality")
NUMBERS = frozenset({"nights"})


def year_text(found: "YearOnDesk", houses: Sequence[str], words: Words) -> str:
    """Return the figures in their sections: name, number, share."""
    from pathway.base.dates import format_day
    from pathway.casework.figure_tables import year_rows
    from pathway.measures.figure import sections

    year = found.year
    title = words.said("year", place=", ".join(houses), first=format_day(year.first), last=format_day(year.last))
    rows = year_rows(year, words.language)
    width = max(len(row.name) + 2 * row.indent for row in rows)
    digits = max(len(row.value) for row in rows)
    lines = [title]
    for section, told in sections().items():
        lines += ["", told.label(words.language)]
        lines += [
            f"  {('  ' * row.indent + row.name).ljust(width)}  {row.value.rjust(digits)}  {row.share.rjust(7)}".rstrip()
            for row in rows
            if row.section == section
        ]
    return "\n".join([*lines, "", words.said("counted", at=found.counted_at)])


def behind_text(rows: Sequence[Mapping[str, object]], words: Words) -> str:
    """Return the stays in columns, the last to move out first."""
    table = [[words.said(f"column.{name}") for name in COLUMNS]]
    table += [[str(row[name] or "") for name in COLUMNS] for row in rows]
    widths = [max(len(line[at]) for line in table) for at in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if name in NUMBERS else cell.ljust(width)
            for name, cell, width in zip(COLUMNS, line, widths, strict=True)
        ).rstrip()
        for line in table
    )
