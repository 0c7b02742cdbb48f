"""Bars, their ends, what is agreed, and what has not begun: each rule once, on a window of a day for a pixel."""

from dataclasses import replace
from datetime import date

import pytest

from chart_stories import LANES, TODAY, bar, soren, wide_letters
from pathway.charts.layout import draw
from pathway.charts.primitives import Drawing, Line, Path, Primitive, Rect, Ring, Text
from pathway.charts.sizes import Sizes
from pathway.charts.story import Bar, BarId, End, Gap, Pause, Phase, Story
from pathway.charts.window import Window, Zoom, opened
from pathway.charts.words import DANISH

YEAR = Window(date(2026, 1, 1), date(2027, 7, 5))
"""550 days."""


def drawn(*bars: Bar, window: Window = YEAR, gaps: tuple[Gap, ...] = ()) -> Drawing:
    """Bars in a chart of 550 pixels beside its gutter, so that a day is a pixel in `YEAR`."""
    return draw(Story(TODAY, LANES, bars, gaps), window, Sizes(718), wide_letters, DANISH)


def x(day: str) -> int:
    return 168 + (date.fromisoformat(day) - YEAR.first).days


def of(drawing: Drawing, name: str, part: str) -> list[Primitive]:
    return [each for each in drawing.lanes if each.of == name and each.part == part]


def words(drawing: Drawing, part: str = "word") -> list[str]:
    return [each.text for each in drawing.lanes if isinstance(each, Text) and each.part == part]


def test_a_bar_goes_from_its_first_day_to_its_last() -> None:
    (shape,) = of(drawn(bar("hjem", "SEL107", "2026-02-01", "2026-05-01", End.PLANNED)), "hjem", "bar")
    assert isinstance(shape, Rect) and (shape.fill, shape.stroke, shape.radius) == ("rung-8", "bar-edge", 1)
    assert (shape.x, shape.x + shape.w) == (x("2026-02-01") + 0.5, x("2026-05-01") - 0.5)


def test_the_shelter_has_a_roof_and_its_own_colours() -> None:
    shape, roof = of(drawn(bar("seng", "SEL110", "2026-02-01", "2026-05-01", End.PLANNED)), "seng", "bar")
    assert isinstance(shape, Rect) and isinstance(roof, Rect)
    assert (shape.fill, shape.stroke, roof.fill, roof.h) == ("shelter-fill", "shelter", "shelter", 3)


def test_a_bar_of_one_day_is_3_wide() -> None:
    (shape,) = of(drawn(bar("nat", "SEL107", "2026-02-01", "2026-02-01", End.PLANNED)), "nat", "bar")
    assert isinstance(shape, Rect) and shape.w + 1 == 3


@pytest.mark.parametrize(
    ("end", "kind", "ink", "word"),
    [
        (End.PLANNED, Ring, "text", "planlagt"),
        (End.UNPLANNED, Path, "danger", "ikke-planlagt"),
        (End.NEITHER, Line, "text", "afsluttet"),
    ],
)
def test_an_end_has_its_own_sign_on_the_last_day_and_its_own_word(
    end: End, kind: type[Primitive], ink: str, word: str
) -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", "2026-05-01", end))
    (mark,) = of(drawing, "hjem", "end")
    assert isinstance(mark, kind) and getattr(mark, "stroke") == ink  # noqa: B009 - each kind has one
    left, top, right, low = mark.box
    assert (left + right) / 2 == x("2026-05-01") and (top + low) / 2 == 24 + 17
    assert words(drawing) == [word]


def test_every_closed_end_has_a_halo_of_2_below_it() -> None:
    for end in (End.PLANNED, End.UNPLANNED, End.NEITHER):
        drawing = drawn(bar("hjem", "SEL107", "2026-02-01", "2026-05-01", end))
        halo, mark = (each for each in drawing.lanes if each.part == "end")
        assert getattr(halo, "fill", None) == "surface" or getattr(halo, "stroke", None) == "surface"
        assert not halo.of and mark.of


def test_an_open_bar_ends_in_a_triangle_of_11_right_of_today() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01"))
    (mark,) = of(drawing, "hjem", "end")
    assert isinstance(mark, Path) and mark.fill == "bar-edge" and mark.closed
    assert mark.box[0] == x(str(TODAY)) and mark.box[2] == x(str(TODAY)) + 11
    assert words(drawing) == ["åben, ingen slutdato"]


def test_what_is_agreed_is_a_dashed_ring_with_its_date() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", planned_end=date(2027, 1, 15)))
    lines, halo, ring = (each for each in drawing.lanes if each.part == "planned")
    assert isinstance(ring, Ring) and isinstance(halo, Ring) and isinstance(lines, Path)
    assert ring.dash and ring.x == x("2027-01-15") and lines.dash == (4, 3)
    assert lines.box[2] == ring.x - 6
    assert words(drawing) == ["planlagt 15-01"]


def test_an_agreed_end_under_20_px_away_leaves_the_triangle_alone() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", planned_end=date(2026, 12, 10)))
    assert not [each for each in drawing.lanes if each.part == "planned"]
    assert words(drawing) == ["åben"]


def test_an_agreed_end_past_the_window_runs_to_the_edge_and_says_its_whole_date() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", planned_end=date(2028, 3, 1)))
    (lines,) = (each for each in drawing.lanes if each.part == "planned")
    assert lines.box[2] == drawing.right
    assert words(drawing) == ["planlagt 01-03-2028"]


def test_a_word_without_room_behind_the_ring_stands_before_it() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", planned_end=date(2027, 6, 20)))
    (word,) = (each for each in drawing.lanes if isinstance(each, Text) and each.part == "word")
    assert word.text == "planlagt 20-06" and word.x + word.width == x("2027-06-20") - 11


def test_a_bar_that_ends_after_today_is_open_with_an_agreed_end() -> None:
    later = drawn(bar("hjem", "SEL107", "2026-02-01", "2027-01-15", End.PLANNED))
    assert later == drawn(bar("hjem", "SEL107", "2026-02-01", planned_end=date(2027, 1, 15)))


def test_what_is_decided_and_not_begun_is_a_dashed_frame_without_fill() -> None:
    coming = bar("flyt", "SEL107", "2027-01-15", names=("Ny",), begun=False, planned_end=date(2027, 4, 1))
    drawing = drawn(coming)
    (frame,) = of(drawing, "flyt", "bar")
    assert isinstance(frame, Rect) and frame.fill is None and frame.dash == (4, 3)
    assert frame.x == x("2027-01-15") + 0.5 and not of(drawing, "flyt", "end")
    (label,) = (each for each in drawing.lanes if isinstance(each, Text) and each.part == "label")
    assert (label.text, label.ground) == ("Ny", "future")


def test_what_was_to_begin_before_today_waits_at_today() -> None:
    (frame,) = of(drawn(bar("flyt", "SEL107", "2026-10-01", begun=False)), "flyt", "bar")
    assert frame.box[0] == x(str(TODAY)) + 0.5


def test_a_pause_leaves_the_middle_30_percent_of_the_bar() -> None:
    away = (Pause(date(2026, 3, 1), date(2026, 4, 1)),)
    drawing = drawn(bar("hjem", "SEL107", "2026-02-01", "2026-06-01", End.PLANNED, pauses=away))
    upper, lower, edges = (each for each in drawing.lanes if each.part == "pause")
    assert isinstance(upper, Rect) and isinstance(lower, Rect) and isinstance(edges, Path)
    assert lower.y - (upper.y + upper.h) == 0.3 * 20
    assert (upper.x, upper.x + upper.w) == (x("2026-03-01"), x("2026-04-01"))


def test_a_phase_is_a_line_through_the_bar() -> None:
    drawing = drawn(bar("cti", "SEL85A", "2026-02-01", phases=(Phase(date(2026, 5, 1)), Phase(date(2025, 1, 1)))))
    (line,) = (each for each in drawing.lanes if each.part == "phase")
    assert isinstance(line, Line) and line.x1 == x("2026-05-01") + 0.5


def test_a_bar_that_began_before_the_window_says_so_and_moves_its_label() -> None:
    drawing = drawn(bar("hjem", "SEL107", "2025-02-01", "2026-06-01", End.PLANNED))
    (sign,) = (each for each in drawing.lanes if each.part == "phase")
    (label,) = (each for each in drawing.lanes if isinstance(each, Text) and each.part == "label")
    assert sign.box[0] < 168 + 7 and label.x == 168 + 14


def test_a_bar_that_goes_on_past_the_window_has_a_sign_and_no_end() -> None:
    past = Window(date(2025, 1, 1), date(2025, 6, 1))
    drawing = drawn(bar("hjem", "SEL107", "2025-02-01", "2026-06-01", End.PLANNED), window=past)
    assert [each.part for each in drawing.lanes if each.part in {"phase", "end"}] == ["phase"]


def test_short_bars_close_together_become_a_bundle_with_their_count() -> None:
    nights = [bar(f"nat{n}", "SEL110", f"2026-03-{n:02}", f"2026-03-{n + 4:02}", End.UNPLANNED) for n in (1, 8, 15, 22)]
    drawing = drawn(*nights)
    assert len(of(drawing, "nat1", "bar")) == 3 and words(drawing, "label") == ["4"]
    (target,) = (each for each in drawing.targets if each.kind == "bundle")
    assert target.members == ("nat1", "nat8", "nat15", "nat22")


@pytest.mark.parametrize(("last", "first"), [("2026-03-08", "2026-03-10"), ("2026-03-05", "2026-03-10")])
def test_6_wide_or_4_apart_is_no_bundle(last: str, first: str) -> None:
    drawing = drawn(
        bar("a", "SEL110", "2026-03-01", last, End.PLANNED), bar("b", "SEL110", first, "2026-03-14", End.PLANNED)
    )
    assert [each.kind for each in drawing.targets if each.row >= 0] == ["bar", "bar"]


def test_the_open_bar_is_never_in_a_bundle() -> None:
    drawing = drawn(
        bar("a", "SEL110", "2026-11-14", "2026-11-16", End.PLANNED),
        bar("b", "SEL110", "2026-11-17", "2026-11-19", End.PLANNED),
        bar("c", "SEL110", "2026-11-20"),
    )
    assert [each.kind for each in drawing.targets if each.row >= 0] == ["bundle", "bar"]


def test_a_gap_stands_hatched_in_the_shelters_lane_with_its_days_on_a_plate() -> None:
    seng = bar("seng", "SEL110", "2026-01-05", "2026-01-20", End.UNPLANNED)
    drawing = drawn(seng, bar("hjem", "SEL107", "2026-09-01"), gaps=(Gap(date(2026, 1, 20), date(2026, 8, 1)),))
    hatch, frame = (each for each in drawing.lanes if each.part == "hatch")
    assert isinstance(frame, Rect) and frame.dash == (2, 2) and isinstance(hatch, Path)
    for (x1, y1), (x2, y2) in hatch.runs:
        assert abs(x2 - x1) == pytest.approx(abs(y2 - y1))
    plate, word = (
        each for each in drawing.lanes if each.part == "plate" or getattr(each, "text", "").startswith("uden")
    )
    assert isinstance(word, Text) and word.text == "uden ophold 193 dage"
    assert plate.box[0] < word.x and word.x + word.width < plate.box[2]
    shelter = next(each for each in drawing.targets if each.of == "seng")
    assert next(each for each in drawing.targets if each.kind == "gap").row == shelter.row == 1


def test_without_a_shelter_the_gap_stands_in_the_lowest_housing_lane() -> None:
    gap = (Gap(date(2026, 3, 1), date(2026, 8, 1)),)
    drawing = drawn(bar("abl", "ABL105", "2026-09-01"), bar("hjem", "SEL85", "2026-09-01"),
                    bar("dag", "SEL104", "2026-09-01"), gaps=gap)  # fmt: skip
    assert [each.row for each in drawing.targets if each.kind == "gap"] == [1]


def test_a_gap_is_drawn_only_where_no_bar_of_its_lane_stands() -> None:
    gap = (Gap(date(2026, 3, 1), date(2026, 8, 1)),)
    drawing = drawn(bar("seng", "SEL110", "2026-04-01", "2026-05-01", End.PLANNED), gaps=gap)
    boxes = [each.box for each in drawing.targets if each.kind == "gap"]
    assert [(left, right) for left, _, right, _ in boxes] == [
        (x("2026-03-01"), x("2026-04-01")),
        (x("2026-05-01"), x("2026-08-01")),
    ]


def test_a_story_refuses_bars_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        bar("a", "SEL107", "2026-02-02", "2026-02-01", End.PLANNED)
    with pytest.raises(ValueError, match="exactly when"):
        Bar(BarId("a"), "SEL107", TODAY, TODAY)
    with pytest.raises(ValueError, match="lane"):
        Story(TODAY, (), (bar("a", "SEL107", "2026-02-01"),))
    with pytest.raises(ValueError, match="share an id"):
        Story(TODAY, LANES, (bar("a", "SEL107", "2026-02-01"), bar("a", "SEL85", "2026-02-01")))


def test_a_name_is_printed_by_no_story() -> None:
    assert "Lindevangen" not in repr(soren()) and "gaden" not in repr(soren())
    drawing = draw(soren(), opened(soren(), Zoom.YEAR), Sizes(1142), wide_letters, DANISH)
    assert "Lindevangen" not in repr(drawing) and "Lindevangen" not in repr(replace(drawing))
