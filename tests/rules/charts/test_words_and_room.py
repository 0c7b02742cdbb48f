"""The words when room runs out, the lanes and their sizes, the axis, the strips: each rule once."""

from datetime import date, timedelta

import pytest

from chart_stories import LANES, TODAY, bar, long, soren, wide_letters
from pathway.charts.axis import ticks
from pathway.charts.lanes import rows, split_before
from pathway.charts.layout import draw
from pathway.charts.legend import legend
from pathway.charts.primitives import Drawing, Line, Rect, Style, Text
from pathway.charts.scale import Scale
from pathway.charts.sizes import Sizes, fitting
from pathway.charts.story import Bar, End, FlagState, Gap, NoteTick, Pause, Phase, PlanFlag, Story
from pathway.charts.window import Window, Zoom, opened
from pathway.charts.words import DANISH, ENGLISH

HALF = Window(date(2026, 6, 1), date(2027, 3, 1))
"""273 days; the chart below gives a day two pixels."""


def drawn(story: Story, window: Window = HALF, wide: int = 546) -> Drawing:
    return draw(story, window, Sizes(168 + wide), wide_letters, DANISH)


def told(*bars: Bar, gaps: tuple[Gap, ...] = ()) -> list[str]:
    drawing = drawn(Story(TODAY, LANES, bars, gaps))
    return [each.text for each in drawing.lanes if isinstance(each, Text) and each.part in {"label", "word"}]


def texts(drawing: Drawing, part: str) -> list[str]:
    return [each.text for each in drawing.primitives if isinstance(each, Text) and each.part == part]


NAMES = ("Lindevangen 01 · 179 dage", "Lindevangen 01", "01")


@pytest.mark.parametrize(
    ("days", "label"), [(100, NAMES[0]), (60, NAMES[1]), (20, NAMES[2]), (12, "planlagt")]
)  # fmt: skip
def test_a_label_is_the_longest_that_fits_or_none(days: int, label: str) -> None:
    last = str(date(2026, 6, 20) + timedelta(days=days))
    assert told(bar("a", "SEL110", "2026-06-20", last, End.PLANNED, names=NAMES))[0] == label


def test_a_label_moves_to_another_stretch_before_it_gets_shorter() -> None:
    away = (Pause(date(2026, 7, 1), date(2026, 7, 10)),)
    drawing = drawn(Story(TODAY, LANES, (bar("a", "SEL107", "2026-06-20", names=NAMES, pauses=away),)))
    (label,) = (each for each in drawing.lanes if isinstance(each, Text) and each.part == "label")
    assert label.text == NAMES[0] and label.x == 168 + 2 * 39 + 7


@pytest.mark.parametrize(
    ("next_start", "word"),
    [("2026-10-30", "planlagt · egen bolig"), ("2026-08-20", "planlagt"), ("2026-08-09", "planl."), ("2026-07-12", "")],
)
def test_an_end_word_goes_from_long_to_short_to_none(next_start: str, word: str) -> None:
    found = told(
        bar("a", "SEL107", "2026-06-02", "2026-07-10", End.PLANNED, names=(), end_more="egen bolig"),
        bar("b", "SEL107", next_start, names=()),
    )
    assert found[:-1] == ([word] if word else [])


@pytest.mark.parametrize(
    ("days", "word"), [(90, "uden ophold 90 dage"), (40, "40 dage"), (12, "12"), (10, "10")]
)  # fmt: skip
def test_a_gaps_word_goes_from_long_to_short_to_before_it(days: int, word: str) -> None:
    last = date(2026, 7, 20) + timedelta(days=days)
    drawing = drawn(Story(TODAY, LANES, (bar("b", "SEL110", str(last), names=()),), (Gap(date(2026, 7, 20), last),)))
    (label,) = (each for each in drawing.lanes if isinstance(each, Text) and each.of == "gap:0")
    assert label.text == word
    assert (label.x + label.width < 168 + 2 * 49) == (days == 10)


def test_a_gap_without_room_before_it_has_no_word() -> None:
    gap = (Gap(date(2026, 7, 20), date(2026, 7, 26)),)
    a, b = (
        bar("a", "SEL110", "2026-06-02", "2026-07-20", End.PLANNED, names=()),
        bar("b", "SEL110", "2026-07-26", names=()),
    )
    assert told(a, b, gaps=gap) == ["åben, ingen slutdato"]


def test_a_gap_that_lasts_counts_to_today() -> None:
    home = bar("a", "SEL110", "2026-06-02", "2026-07-01", End.PLANNED, names=())
    assert "uden ophold 145 dage" in told(home, gaps=(Gap(date(2026, 7, 1)),))


def test_lanes_stand_by_position_then_off_the_ladder_with_the_shelter_last() -> None:
    found = rows(long())
    codes = ["ABL105", "SEL107", "SEL85", "SEL104", "SEL82B", "OPEN", "SEL85A", "SEL110"]
    assert [row.lane.code for row in found] == codes and split_before(found) == 6


def test_a_lane_that_was_never_touched_is_not_drawn_and_one_touched_long_ago_is() -> None:
    drawing = draw(soren(), opened(soren(), Zoom.YEAR), Sizes(1142), wide_letters, DANISH)
    names = texts(drawing, "gutter")
    assert "SEL § 107" in names and "ABL § 105" not in names


def test_bars_that_overlap_in_a_lane_get_a_row_each_and_the_lane_one_name() -> None:
    story = Story(TODAY, LANES, (bar("a", "SEL104", "2026-06-02"), bar("b", "SEL104", "2026-07-02")))
    assert [(row.first, [each.id for each in row.bars]) for row in rows(story)] == [(True, ["a"]), (False, ["b"])]
    assert texts(drawn(story), "gutter").count("SEL § 104") == 1


def test_a_bar_that_begins_the_day_another_ends_shares_its_row() -> None:
    first = bar("a", "SEL104", "2026-06-02", "2026-07-02", End.PLANNED)
    assert len(rows(Story(TODAY, LANES, (first, bar("b", "SEL104", "2026-07-02"))))) == 1


@pytest.mark.parametrize(
    ("width", "count", "room", "sizes"),
    [
        (1142, 5, (1366, 688), (168, 34, 20, 24)),
        (678, 5, (1366, 688), (96, 28, 20, 24)),
        (1056, 5, (1280, 640), (120, 28, 20, 20)),
        (815, 5, (911, 432), (96, 28, 20, 20)),
        (1142, 9, (1366, 688), (120, 28, 20, 20)),
        (1744, 5, (2560, 1360), (184, 48, 24, 36)),
    ],
)
def test_lanes_fit_the_room(width: int, count: int, room: tuple[int, int], sizes: tuple[int, int, int, int]) -> None:
    found = fitting(width, count, room)
    assert (found.gutter, found.lane, found.bar, found.strip) == sizes


def test_larger_text_makes_everything_that_holds_words_larger() -> None:
    twice = fitting(1800, 5, scale=2.0)
    assert (twice.gutter, twice.lane, twice.axis, twice.split) == (336, 68, 48, 8)


def test_a_narrow_gutter_drops_names_then_counts_and_never_cuts_a_code() -> None:
    assert {"Herberg", "12", "112"} <= set(texts(drawn(soren()), "gutter"))
    narrow = draw(soren(), HALF, fitting(678, 5), wide_letters, DANISH)
    assert {"SEL § 107", "Planer"} <= set(texts(narrow, "gutter"))
    assert not {"Herberg", "12", "112"} & set(texts(narrow, "gutter"))


def test_over_12_rows_the_lanes_scroll_and_the_strips_stay() -> None:
    many = tuple(bar(f"b{n}", "SEL104", "2026-06-02") for n in range(15))
    drawing = draw(Story(TODAY, LANES, many), HALF, fitting(1142, 15), wide_letters, DANISH)
    assert drawing.lanes_bottom - drawing.lanes_top == 12 * 28
    assert drawing.lanes_full - drawing.lanes_top == 15 * 28 and drawing.height == drawing.lanes_bottom + 41


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (100, ["uge 45", "uge 46", "uge 48", "dec"]),
        (400, ["sep", "okt", "2027", "feb"]),
        (1200, ["2025", "apr", "jul", "okt"]),
        (5000, ["2018", "2019", "2026"]),
    ],
)
def test_the_axis_says_what_the_closeness_can_bear(days: int, labels: list[str]) -> None:
    window = Window(TODAY - timedelta(days=days * 3 // 4), TODAY + timedelta(days=days // 4))
    assert set(labels) <= {tick.label for tick in ticks(Scale(window, 168, 1142, TODAY), DANISH, 28)}


@pytest.mark.parametrize(("month", "kinds"), [(9.9, {3}), (10.1, {1, 3}), (61, {1, 3}), (241, {1, 2, 3})])
def test_lines_come_with_closeness(month: float, kinds: set[int]) -> None:
    right = round(168 + month * 24 * 365.25 / 12 / 30.44 * 30.44 / 30.4375)
    scale = Scale(Window(date(2025, 1, 1), date(2027, 1, 1)), 168, right, TODAY)
    assert {tick.rank for tick in ticks(scale, DANISH, 28)} == kinds


def test_a_window_that_starts_inside_a_year_says_which_on_its_first_label() -> None:
    found = texts(drawn(soren(), Window(date(2025, 12, 1), date(2027, 4, 1)), 1134), "axis")
    assert "dec 2025" in found and "feb" in found and "2026" in found


def test_a_label_that_would_touch_today_is_left_out() -> None:
    drawing = drawn(soren(), Window(date(2025, 12, 1), date(2027, 4, 1)), 1134)
    assert not {"nov", "dec"} & set(texts(drawing, "axis"))
    plate = next(each for each in drawing.front if isinstance(each, Rect) and each.part == "today")
    for each in (each for each in drawing.ground if isinstance(each, Text)):
        assert each.x + each.width < plate.x or each.x > plate.x + plate.w


def test_today_is_a_line_of_2_with_a_plate_and_the_ground_right_of_it() -> None:
    drawing = drawn(soren())
    line = next(each for each in drawing.front if isinstance(each, Line) and each.part == "today")
    assert (line.line, line.stroke, line.x1 % 1) == (2, "accent", 0.5)
    assert texts(drawing, "today") == ["i dag"]
    ground = next(each for each in drawing.ground if each.part == "future")
    assert (ground.box[0], ground.box[2]) == (line.x1, drawing.right)


def test_a_window_before_today_has_neither_line_nor_ground_of_the_future() -> None:
    drawing = drawn(soren(), Window(date(2025, 1, 1), date(2025, 9, 1)))
    assert not {"today", "future"} & {each.part for each in drawing.primitives}


def flags(*found: PlanFlag) -> Drawing:
    return drawn(Story(TODAY, LANES, (bar("a", "SEL107", "2026-06-02"),), flags=found))


def staffs(drawing: Drawing) -> list[float]:
    return [each.box[0] for each in drawing.front if each.part == "flag" and not isinstance(each, Text)]


def test_tomorrows_flag_stands_8_right_of_today_with_its_weekday() -> None:
    drawing = flags(PlanFlag(TODAY + timedelta(days=1), FlagState.DUE))
    today = next(each.x1 for each in drawing.front if isinstance(each, Line) and each.part == "today")
    assert staffs(drawing) == [today + 8] and texts(drawing, "flag") == ["ti 24-11"]


def test_a_late_flag_says_by_how_many_days() -> None:
    drawing = flags(PlanFlag(TODAY - timedelta(days=60), FlagState.LATE))
    assert texts(drawing, "flag") == ["60 dage over"]


def test_a_word_without_room_after_its_flag_stands_before_it() -> None:
    drawing = flags(PlanFlag(TODAY - timedelta(days=5), FlagState.LATE))
    (word,) = (each for each in drawing.front if isinstance(each, Text) and each.part == "flag")
    assert word.text == "5 dage over" and word.x + word.width == staffs(drawing)[0] - 5


def test_a_date_that_could_be_taken_for_another_year_has_its_year() -> None:
    far = Window(date(2026, 6, 1), date(2028, 9, 1))
    home = bar("a", "SEL107", "2026-06-02", planned_end=date(2028, 3, 1))
    due = PlanFlag(date(2028, 2, 1), FlagState.DUE)
    drawing = drawn(Story(TODAY, LANES, (home,), flags=(due,)), far, 1100)
    assert texts(drawing, "word") == ["planlagt 01-03-2028"] and texts(drawing, "flag") == ["ti 01-02-2028"]


def test_a_label_stands_in_the_latest_phase_and_no_phase_runs_through_it() -> None:
    cti = bar("a", "SEL85A", "2026-06-02", names=("CTI fase 2",), phases=(Phase(date(2026, 8, 1)),))
    (label,) = (each for each in drawn(Story(TODAY, LANES, (cti,))).lanes if getattr(each, "part", "") == "label")
    assert isinstance(label, Text) and label.x == 168 + 2 * 61 + 1 + 7


def test_flags_closer_than_6_are_pushed_right_and_never_past_today_or_far_from_their_day() -> None:
    held = [PlanFlag(date(2026, 7, 1) + timedelta(days=n)) for n in range(6)]
    found = staffs(flags(*held))
    assert found == [168.5 + 60 + 6 * n for n in range(len(found))] and 2 <= len(found) < 6
    last = staffs(flags(*(PlanFlag(TODAY - timedelta(days=n)) for n in (1, 0))))
    assert len(last) == 1


def test_notes_rise_by_3_to_the_strips_height_and_one_that_matters_has_a_square() -> None:
    day = date(2026, 7, 1)
    notes = (NoteTick(day), *(NoteTick(day + timedelta(days=20), n == 3) for n in range(9)))
    drawing = drawn(Story(TODAY, LANES, (bar("a", "SEL107", "2026-06-02"),), notes=notes))
    one, many, square = (each for each in drawing.front if isinstance(each, Rect) and each.part == "note")
    assert (one.w, one.h, many.h) == (2, 7, 24 - 8) and (square.w, square.h) == (4, 4)


def test_the_empty_chart_keeps_axis_and_today_and_says_what_belongs_here() -> None:
    empty = Story(TODAY)
    drawing = draw(empty, opened(empty, Zoom.THREE_YEARS), fitting(640, 0), wide_letters, DANISH)
    assert texts(drawing, "today") == ["i dag"] and "2026" in texts(drawing, "axis")
    assert texts(drawing, "word")[0].startswith("Her tegnes") and drawing.targets == ()


def test_the_empty_charts_words_wrap_left_of_today() -> None:
    empty = Story(TODAY)
    drawing = draw(empty, opened(empty, Zoom.THREE_YEARS), fitting(400, 0), wide_letters, ENGLISH)
    line = next(each for each in drawing.front if isinstance(each, Line))
    words = [each for each in drawing.front if isinstance(each, Text) and each.part == "word"]
    assert len(words) > 2 and all(each.x + each.width < line.x1 for each in words)
    assert " ".join(each.text for each in words) == f"{ENGLISH.empty} {ENGLISH.empty_hint}"


@pytest.mark.parametrize(("room", "count"), [(700, 5), (560, 4), (500, 4), (420, 3), (330, 2), (220, 2), (50, 0)])
def test_the_legend_gives_up_marks_before_words_are_cut(room: int, count: int) -> None:
    found = [each for each in legend(room, 22, True, wide_letters, DANISH) if isinstance(each, Text)]
    assert len(found) == count
    assert all(each.x >= 0 and each.x + each.width <= room and each.style is Style.CAPTION for each in found)
