"""A pathway on paper: the same chart in greys, as vectors, with the same story in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QColor

from chart_stories import LANES, TODAY, bar, long, soren
from documents.reading import findings, pages, picture, text
from documents.samples import LETTERHEAD
from documents.test_long_texts import overlapping, strays
from pathway.charts.primitives import Style
from pathway.charts.sentences import overview, sentences
from pathway.charts.story import Story
from pathway.charts.window import Window, Zoom, opened
from pathway.charts.words import DANISH, ENGLISH
from pathway.documents.chart import WIDTH, chart, width
from pathway.documents.page import Picture
from pathway.documents.pathway_paper import PathwayPaper, pathway_pdf, sheets
from pathway.documents.shades import grey, shade

pytestmark = pytest.mark.usefixtures("qapp")

PAPER = PathwayPaper(
    "Søren Ådal", date(1950, 2, 13), soren(), LETTERHEAD, datetime(2026, 11, 23, 9, 41, tzinfo=UTC), "Karen Lindgaard",
    opened(soren(), Zoom.THREE_YEARS),
)  # fmt: skip


def test_chart_and_words_stand_on_one_sheet_that_can_be_kept() -> None:
    printed = pathway_pdf(PAPER)
    (page,) = pages(printed)
    assert "Forløb for Søren Ådal Født 13-02-1950" in page and overview(soren(), DANISH).text in page
    assert "ikke-planlagt · flyttede uden aftale" in page and "i dag" in page and "uden ophold" in page
    assert findings(printed) == []


def test_every_sentence_of_the_list_is_printed() -> None:
    printed = text(pathway_pdf(replace(PAPER, story=long(), window=None)))
    assert all(sentence.text in printed for sentence in sentences(long(), DANISH))


def test_no_words_overlap_and_none_leaves_the_sheet() -> None:
    for story in (soren(), long(), Story(TODAY)):
        for window in (None, opened(story, Zoom.YEAR)):
            found = sheets(replace(PAPER, story=story, window=window))
            assert not any(overlapping(sheet) or strays(sheet) for sheet in found)


def test_every_row_is_printed_however_many() -> None:
    many = Story(TODAY, LANES, tuple(bar(f"b{n}", "SEL104", "2026-06-02") for n in range(16)))
    drawing = chart(many, opened(many, Zoom.YEAR), DANISH)
    assert drawing.lanes_bottom == drawing.lanes_full == 24 + 16 * 28 and drawing.width == WIDTH
    assert findings(pathway_pdf(replace(PAPER, story=many))) == []


def test_the_chart_is_shapes_and_its_words_can_be_searched() -> None:
    (sheet,) = sheets(PAPER)
    shapes = [mark for mark in sheet if isinstance(mark, Picture)]
    assert len(shapes) == 2 and all(shape.shapes for shape in shapes)
    assert not any(type(each).__name__ == "Text" for shape in shapes for each in shape.shapes)


def test_paper_has_no_colours_and_keeps_its_contrasts() -> None:
    image = picture(pathway_pdf(PAPER))
    seen = {image.pixel(x, y) for x in range(40, 560, 2) for y in range(130, 420)}
    assert max(QColor(each).hsvSaturation() for each in seen) <= 2
    assert len(seen) > 20
    assert grey("#000000") == 0 and grey("#FFFFFF") == 255
    rungs = [shade(f"rung-{number}") for number in range(1, 10)]
    assert rungs == sorted(rungs, reverse=True) and len(set(rungs)) == 9


def test_a_window_shows_its_time_and_english_speaks_english() -> None:
    early = replace(PAPER, window=Window(date(2024, 1, 1), date(2025, 1, 1)), language="en")
    printed = text(pathway_pdf(early))
    assert "Pathway of Søren Ådal" in printed and "today" not in printed
    assert overview(soren(), ENGLISH).text in printed


def test_an_empty_pathway_says_what_belongs_there() -> None:
    assert DANISH.empty in text(pathway_pdf(replace(PAPER, story=Story(TODAY), window=None)))


def test_a_letter_that_the_face_lacks_is_measured_as_it_is_printed() -> None:
    assert width("Kilden \U0001f600", Style.CAPTION) == width("Kilden □", Style.CAPTION)
