"""A shelter's figures on paper."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from documents.reading import findings, pages, text
from documents.samples import LETTERHEAD
from documents.test_long_texts import overlapping, strays
from pathway.documents.figures import FigureLine, FiguresPaper, figures_pdf, sheets
from pathway.documents.page import LEFT, Words

pytestmark = pytest.mark.usefixtures("qapp")

LINES = (
    FigureLine("Udskrivninger", "134", "", "Ophold, der er ophørt på en dag i perioden"),
    FigureLine("Planlagt", "79", "59,0 %", "", 1),
    FigureLine("Til familie, værelse eller en anden boform uden for huset", "29", "21,6 %", "", 2),
)
PAPER = FiguresPaper(
    "Lindevangen",
    date(2013, 1, 1),
    date(2013, 12, 31),
    LINES,
    LETTERHEAD,
    datetime(2026, 11, 23, 0, 30, tzinfo=timezone(timedelta(hours=1))),
    "Karen Lindgaard",
)


def test_the_figures_stand_with_share_and_definition() -> None:
    printed = figures_pdf(PAPER)
    (page,) = pages(printed)
    assert "Tal for Lindevangen Periode 01-01-2013 til 31-12-2013, begge dage med" in page
    assert "Beregnet 23-11-2026 af Karen Lindgaard" in page
    assert "Udskrivninger 134 Ophold, der er ophørt" in page and "Planlagt 79 59,0 %" in page
    assert findings(printed) == []


def test_a_part_is_moved_in_under_its_whole_on_all_its_lines() -> None:
    (sheet,) = sheets(PAPER)
    label = [mark for mark in sheet if isinstance(mark, Words) and mark.x == LEFT and "\N{NO-BREAK SPACE}" in mark.text]
    assert [len(mark.text) - len(mark.text.lstrip("\N{NO-BREAK SPACE}")) for mark in label] == [4, 8, 8, 8]


def test_many_figures_go_on_under_the_same_header() -> None:
    long = replace(PAPER, lines=LINES * 40)
    assert not any(overlapping(sheet) or strays(sheet) for sheet in sheets(long))
    printed = pages(figures_pdf(long))
    assert len(printed) > 2 and all("Tal Antal Andel Sådan er det talt" in page for page in printed)


def test_no_figures_are_said_to_be_none() -> None:
    assert "Ikke udfyldt." in text(figures_pdf(replace(PAPER, lines=())))
