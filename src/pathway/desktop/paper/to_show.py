"""A paper on its way to the window: its bytes, and names for it that tell nobody's."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.casework.papers import Paper

translate = QCoreApplication.translate
Again = Callable[[bool, Callable[[bytes], None]], None]
"""Makes the paper again, with the address or without, and hands over its bytes when they are here."""


@dataclass(frozen=True, eq=False)
class PaperToShow:
    """What `Ways.paper` may carry besides plain bytes.

    ``again`` is given where an address can be taken along; ``protected`` says that it is protected.
    """

    pdf: bytes = field(repr=False)
    file_name: str = "pathway.pdf"
    again: Again | None = None
    protected: bool = False


def title(kind: str) -> str:
    """Return what a kind of paper is called."""
    return {
        "stay_plan": translate("Paper", "Stay plan"),
        "figures": translate("Paper", "Figures"),
        "pathway": translate("Paper", "Pathway"),
    }.get(kind, translate("Paper", "Paper"))


def file_name(paper: Paper) -> str:
    """Return the name of a file for a paper: what it is, and its day."""
    stem = {
        "stay_plan": translate("Paper", "stay-plan", "file name"),
        "figures": translate("Paper", "figures", "file name"),
        "pathway": translate("Paper", "pathway", "file name"),
    }.get(paper.kind, "pathway")
    return f"{stem}-{paper.on:%Y-%m-%d}.pdf"


def named_by_title(said: str, on: date) -> str:
    """Return the name of a file for plain bytes: their title in letters that every disk takes, and the day.

    >>> named_by_title("Tal 2026, Lærkehøj", date(2026, 11, 23))
    'tal-2026-laerkehoej-2026-11-23.pdf'
    """
    plain = said.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return f"{stem or 'pathway'}-{on:%Y-%m-%d}.pdf"


def to_show(paper: Paper, again: Again | None = None) -> PaperToShow:
    """Return a finished paper as the window shows it. ``again`` is left out where there is no address to take along."""
    return PaperToShow(paper.pdf, file_name(paper), again if paper.has_address else None, paper.protected)
