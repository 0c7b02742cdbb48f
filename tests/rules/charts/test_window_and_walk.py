"""The stretch of time, and the way from mark to mark."""

from datetime import date, timedelta

import pytest

from chart_stories import LANES, TODAY, bar, long, soren, wide_letters
from pathway.charts.layout import draw
from pathway.charts.primitives import Drawing
from pathway.charts.sizes import fitting
from pathway.charts.story import Story
from pathway.charts.walk import at, beside, focus_ring, in_time, target_of
from pathway.charts.window import Window, Zoom, limits, opened
from pathway.charts.words import DANISH


def drawn(story: Story, window: Window | None = None) -> Drawing:
    return draw(story, window or opened(story, Zoom.THREE_YEARS), fitting(1142, 5), wide_letters, DANISH)


@pytest.mark.parametrize(
    ("zoom", "first", "last"),
    [
        (Zoom.YEAR, date(2025, 12, 1), date(2027, 3, 31)),
        (Zoom.THREE_YEARS, date(2024, 1, 1), date(2027, 5, 15)),
        (Zoom.ALL, date(2024, 1, 1), date(2027, 5, 27)),
    ],
)
def test_a_zoom_shows_its_time_back_and_what_is_planned(zoom: Zoom, first: date, last: date) -> None:
    assert opened(soren(), zoom) == Window(first, last)


def test_the_whole_pathway_begins_with_the_year_of_its_first_day() -> None:
    assert opened(long(), Zoom.ALL).first == date(2012, 1, 1)
    new = Story(TODAY, LANES, (bar("a", "SEL107", "2026-10-20"),))
    assert opened(new, Zoom.ALL) == Window(date(2026, 10, 1), TODAY + timedelta(days=30))


def test_what_is_planned_far_away_does_not_squeeze_the_past() -> None:
    far = Story(TODAY, LANES, (bar("a", "SEL107", "2026-01-01", planned_end=date(2031, 1, 1)),))
    assert opened(far, Zoom.YEAR).last == TODAY + timedelta(days=75)
    assert limits(far)[1] > date(2031, 1, 1)


def test_in_december_a_year_back_is_the_first_of_january() -> None:
    assert opened(Story(date(2026, 12, 24)), Zoom.YEAR).first == date(2026, 1, 1)


def test_zooming_keeps_the_day_under_the_pointer_and_stops_at_two_weeks() -> None:
    window = Window(date(2026, 1, 1), date(2026, 12, 27))
    half = window.zoomed(0.5, date(2026, 4, 1))
    assert half.days == 180 and (date(2026, 4, 1) - half.first).days == 45
    assert window.zoomed(0.001, TODAY).days == 14


def test_a_window_goes_to_a_bar_no_further_than_it_takes() -> None:
    window = Window(date(2026, 1, 1), date(2026, 12, 27))
    assert window.showing(date(2026, 3, 1), date(2026, 4, 1)) == window
    assert window.showing(date(2027, 1, 1), date(2027, 2, 1)).last == date(2027, 2, 1) + timedelta(days=30)
    assert window.showing(date(2025, 6, 1), date(2025, 8, 1)).first == date(2025, 6, 1) - timedelta(days=30)
    assert window.showing(date(2026, 2, 1), date(2029, 1, 1)).first == date(2026, 2, 1) - timedelta(days=30)


def test_a_window_has_at_least_a_day() -> None:
    with pytest.raises(ValueError, match="at least one day"):
        Window(TODAY, TODAY)


def test_the_arrows_go_through_the_bars_in_order_of_time() -> None:
    drawing, seen, focus = drawn(soren()), [], ""
    for _ in range(8):
        focus = in_time(soren(), drawing, focus, 1)
        seen.append(focus)
    assert seen == ["home", "kilden", "åhusene", "lærkehøj", "home2", "lindevangen", "cti", "cti"]
    assert in_time(soren(), drawing, "åhusene", -1) == "kilden"
    assert in_time(soren(), drawing, "", -1) == "cti"


def test_a_bundle_is_one_step() -> None:
    drawing = drawn(long(), opened(long(), Zoom.ALL))
    bundle = next(each for each in drawing.targets if each.kind == "bundle")
    after = in_time(long(), drawing, bundle.of, 1)
    assert after not in bundle.members and in_time(long(), drawing, after, -1) == bundle.of


def test_up_and_down_go_to_the_nearest_bar_in_the_lane_beside() -> None:
    drawing = drawn(soren())
    assert beside(drawing, "åhusene", 1) == "home" and beside(drawing, "home2", -1) == "åhusene"
    assert beside(drawing, "home2", 1) == "kilden" and beside(drawing, "kilden", 1) == "cti"
    assert beside(drawing, "cti", 1) == "lindevangen" and beside(drawing, "lindevangen", 1) == "lindevangen"
    assert beside(drawing, "nobody", 1) == "nobody"


def test_pointing_finds_bars_gaps_flags_and_notes_and_nothing_in_the_gutter() -> None:
    drawing = drawn(soren())
    for of in ("åhusene", "gap:0", "flag:12"):
        target = target_of(drawing, of)
        assert target is not None
        assert at(drawing, (target.box[0] + target.box[2]) / 2, (target.box[1] + target.box[3]) / 2) == target
    found = at(drawing, 600, drawing.height - 10)
    assert found is not None and found.of == "notes"
    assert at(drawing, 20, 40) is None


def test_a_narrow_bar_can_be_hit_12_px_from_its_middle() -> None:
    story = Story(TODAY, LANES, (bar("a", "SEL107", "2025-05-01"), bar("b", "SEL85", "2026-11-22")))
    target = target_of(drawn(story), "b")
    assert target is not None
    hit = at(drawn(story), target.box[0] - 4, target.box[1] + 1)
    assert hit is not None and hit.of == "b"


def test_what_is_scrolled_out_of_sight_is_not_hit_through_the_strips() -> None:
    many = Story(TODAY, LANES, tuple(bar(f"b{n}", "SEL104", "2026-06-02") for n in range(15)))
    drawing = draw(many, opened(many, Zoom.YEAR), fitting(1142, 15), wide_letters, DANISH)
    first = at(drawing, 900, drawing.lanes_top + 14, scrolled=0)
    moved = at(drawing, 900, drawing.lanes_top + 14, scrolled=28)
    assert first is not None and moved is not None and (first.of, moved.of) == ("b0", "b1")
    below = at(drawing, 900, drawing.lanes_bottom + 30)
    assert below is not None and below.of == "notes"


def test_the_ring_stands_2_away_from_the_bar_and_holds_its_end() -> None:
    drawing = drawn(soren())
    target = target_of(drawing, "lindevangen")
    assert target is not None
    halo, ring = focus_ring(drawing, "lindevangen")
    assert (halo.stroke, ring.stroke, ring.line) == ("surface", "accent", 2)
    assert target.box[0] - (ring.x + 1) == 2
    assert ring.x + ring.w - 1 == target.box[2] + 11 + 2
    assert focus_ring(drawing, "nobody") == ()
