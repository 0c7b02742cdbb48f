"""``pathway statistics shelter --year Y``: a year's figures, or the stays behind one of them."""

from argparse import Namespace
from typing import TYPE_CHECKING

from pathway.base.plain import to_plain
from pathway.cli.entering import open_office
from pathway.cli.exits import DONE, TRADE, USAGE, Stop
from pathway.cli.figures import behind_text, year_text
from pathway.cli.parser import Parser
from pathway.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathway.casework.figures import WhichYear
    from pathway.casework.office import Office


def add(parser: Parser) -> None:
    """Add the verb."""
    verb = parser.verb("statistics", "statistics").verb("shelter", "statistics_shelter")
    verb.add("--year", type=int, required=True, metavar="YEAR")
    verb.add("--capacity", type=int, metavar="PLACES")
    verb.add("--municipality", metavar="CODE")
    verb.add("--shelter", action="append", metavar="NAME", default=[])
    verb.add("--behind", metavar="FIGURE")
    verb.runs(run, ("text", "json", "csv"))


def run(asked: Namespace, terminal: Terminal) -> int:
    """Show the figures of a year, or the stays behind one of them; each person shown is in the access log."""
    if asked.capacity is not None and asked.capacity < 1:
        raise Stop(USAGE, "shell.number", value=asked.capacity)
    with open_office(asked, terminal) as office:
        which = _which(asked, office)
        if asked.behind:
            _behind(asked.behind, which, office, terminal)
        else:
            _year(which, office, terminal)
    return DONE


def _which(asked: Namespace, office: "Office") -> "WhichYear":
    from pathway.casework.figures import WhichYear
    from pathway.casework.houses import houses_by_name
    from pathway.codes.municipalities import municipality_code

    own = municipality_code(asked.municipality) if asked.municipality else ""
    if own is None:
        raise Stop(TRADE, "shell.no_municipality", value=asked.municipality)
    known = office.do(houses_by_name, None) if asked.shelter else {}
    by_name = {name.casefold(): id_ for name, id_ in known.items()}
    for name in asked.shelter:
        if name.casefold() not in by_name:
            raise Stop(TRADE, "shell.no_shelter", name=name, known=", ".join(known))
    return WhichYear(asked.year, tuple(by_name[name.casefold()] for name in asked.shelter), asked.capacity, own)


def _year(which: "WhichYear", office: "Office", terminal: Terminal) -> None:
    from pathway.casework.figure_tables import year_table
    from pathway.casework.figures import open_year

    found = office.do(open_year, which)
    if terminal.form == "csv":
        terminal.give_bytes(year_table(found.year, terminal.words.language))
        return
    houses = [each.name for each in found.shelters if not which.shelters or each.id in which.shelters]
    told = {"counted_at": found.counted_at, "own": found.own, "shelters": houses}
    terminal.give({**to_plain(found.year), **told}, year_text(found, houses, terminal.words))


def _behind(key: str, which: "WhichYear", office: "Office", terminal: Terminal) -> None:
    from pathway.casework.figure_tables import behind_rows, behind_table
    from pathway.casework.figures import Behind, open_behind
    from pathway.measures.figure import figures

    known = [each.key for each in figures()]
    if key not in known:
        raise Stop(TRADE, "shell.no_figure", name=key, known=", ".join(known))
    lines = office.do(open_behind, Behind(which, key))
    if terminal.form == "csv":
        terminal.give_bytes(behind_table(lines, terminal.words.language))
        return
    rows = behind_rows(lines, terminal.words.language)
    terminal.give({"figure": key, "count": len(lines), "stays": rows}, behind_text(rows, terminal.words))
