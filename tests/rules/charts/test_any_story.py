"""What holds for every drawing: any story, any width, any window, on screen and on paper."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from chart_stories import TODAY, days, stories, wide_letters
from pathway.charts.items import Kind, items
from pathway.charts.lanes import rows
from pathway.charts.layout import draw
from pathway.charts.primitives import ORDER, Box, Drawing, Line, Path, Primitive, Rect, Style, Text
from pathway.charts.scale import Scale
from pathway.charts.sentences import sentences
from pathway.charts.sizes import Sizes, fitting, on_paper
from pathway.charts.story import End, Story
from pathway.charts.walk import at, beside, in_time, target_of
from pathway.charts.window import Window, Zoom, opened
from pathway.charts.words import DANISH, words_in

WINDOWS = st.one_of(
    st.sampled_from(Zoom),
    st.tuples(st.integers(-5000, 200), st.integers(14, 6000)).map(
        lambda each: Window(TODAY + timedelta(days=each[0]), TODAY + timedelta(days=each[0] + each[1]))
    ),
)
WIDTHS = st.integers(330, 1900)
ROOMS = st.sampled_from([(1366, 688), (911, 432), (2560, 1360)])
LANGUAGES = st.sampled_from(["da", "en"])
SHARP = settings(max_examples=200, deadline=None)


def drawn(
    story: Story, window: Window | Zoom, width: int, room: tuple[int, int] = (1366, 688), language: str = "da"
) -> Drawing:
    return draw(story, shown(story, window), sizes(story, width, room), wide_letters, words_in(language))


def shown(story: Story, window: Window | Zoom) -> Window:
    return opened(story, window) if isinstance(window, Zoom) else window


def sizes(story: Story, width: int, room: tuple[int, int] = (1366, 688)) -> Sizes:
    return fitting(width, len(rows(story)), room)


def overlap(one: Box, other: Box, slack: float = 0.01) -> bool:
    return (
        one[0] < other[2] - slack
        and other[0] < one[2] - slack
        and one[1] < other[3] - slack
        and other[1] < one[3] - slack
    )


@dataclass(frozen=True)
class Drawn:
    """A random story as it is drawn somewhere."""

    story: Story
    drawing: Drawing
    scale: Scale

    @property
    def texts(self) -> list[Text]:
        return [each for each in self.drawing.primitives if isinstance(each, Text)]


@SHARP
@given(stories(), WINDOWS, WIDTHS, ROOMS, LANGUAGES)
def test_every_drawing_keeps_the_rules(
    story: Story, window: Window | Zoom, width: int, room: tuple[int, int], language: str
) -> None:
    drawing = drawn(story, window, width, room, language)
    found = Drawn(story, drawing, Scale(shown(story, window), drawing.left, drawing.right, TODAY))
    no_two_words_overlap(found)
    no_word_stands_on_an_end_mark(found)
    no_word_stands_on_a_flag_or_on_today(found)
    nothing_stands_outside(found)
    each_end_in_the_window_has_one_mark(found)
    bars_are_3_wide_and_do_not_cover_each_other(found)
    no_word_is_cut(found)
    labels_lie_within_their_bars(found)
    parts_are_painted_in_their_order(found)
    outlines_lie_on_half_pixels(found)
    targets_are_painted_shapes_that_can_be_hit(found)


def no_two_words_overlap(found: Drawn) -> None:
    lanes = [each for each in found.drawing.lanes if isinstance(each, Text)]
    still = [each for each in (*found.drawing.ground, *found.drawing.front) if isinstance(each, Text)]
    for group in (lanes, still):
        for one, other in combinations(group, 2):
            assert not overlap(one.box, other.box), (one, one.text, other, other.text)


def no_word_stands_on_an_end_mark(found: Drawn) -> None:
    marks = [each for each in found.drawing.lanes if each.part in {"end", "planned"} and not dashed_lines(each)]
    for text in (each for each in found.drawing.lanes if isinstance(each, Text)):
        for mark in marks:
            assert not overlap(text.box, mark.box), (text, text.text, mark)


def no_word_stands_on_a_flag_or_on_today(found: Drawn) -> None:
    signs = [each for each in found.drawing.front if not isinstance(each, Text)]
    signs = [each for each in signs if each.part == "flag" or (isinstance(each, Line) and each.part == "today")]
    for text in (each for each in found.texts if each.part not in {"today", "axis"}):
        for sign in signs:
            assert not overlap(text.box, sign.box), (text, text.text, sign)


def dashed_lines(each: Primitive) -> bool:
    """The two lines to a planned end frame the word between them: they are no mark."""
    return each.part == "planned" and isinstance(each, Path)


def nothing_stands_outside(found: Drawn) -> None:
    bottom = max(found.drawing.height, found.drawing.lanes_full)
    for each in found.drawing.primitives:
        left, top, right, low = each.box
        assert left >= 0 and top >= -0.5 and right <= found.drawing.width + 0.01 and low <= bottom + 0.5, each


def each_end_in_the_window_has_one_mark(found: Drawn) -> None:
    shown_items = [item for row in rows(found.story) for item in items(row, found.scale)]
    ends = [item.of for item in shown_items if item.closed or (item.open and not item.cut_right)]
    assert sorted(each.of for each in found.drawing.lanes if each.part == "end" and each.of) == sorted(ends)


def bars_are_3_wide_and_do_not_cover_each_other(found: Drawn) -> None:
    today = found.scale.pixel(TODAY) if found.scale.shows_today else found.scale.right
    for row in rows(found.story):
        shown_items = items(row, found.scale)
        assert all(item.x2 - item.x1 >= 3 for item in shown_items)
        bars = [item for item in shown_items if item.kind is not Kind.GAP]
        assert [item.bar.started for item in bars] == sorted(item.bar.started for item in bars)
        room = min(today - found.scale.left, found.scale.right - today)
        if room > 6 * len(bars) or today == found.scale.right:
            assert all(one.x2 <= other.x1 for one, other in pairwise(shown_items)), shown_items


def no_word_is_cut(found: Drawn) -> None:
    """Each text has the width it was measured with, and a label is one of the forms its bar may take."""
    names = {name for bar in found.story.bars for name in bar.names} | {str(number) for number in range(1, 100)}
    for text in found.texts:
        assert text.width == wide_letters(text.text, text.style)
        assert text.part != "label" or text.text in names


def labels_lie_within_their_bars(found: Drawn) -> None:
    for text in (each for each in found.texts if each.part == "label"):
        target = target_of(found.drawing, text.of)
        assert target is not None and target.box[0] <= text.x and text.x + text.width <= target.box[2]


def parts_are_painted_in_their_order(found: Drawn) -> None:
    for layer in (found.drawing.ground, found.drawing.lanes, found.drawing.front):
        ranks = [ORDER.index(each.part) for each in layer]
        assert ranks == sorted(ranks)


def outlines_lie_on_half_pixels(found: Drawn) -> None:
    for each in found.drawing.primitives:
        if isinstance(each, Rect) and each.stroke and each.line == 1:
            assert (each.x % 1, each.y % 1) == (0.5, 0.5), each


def targets_are_painted_shapes_that_can_be_hit(found: Drawn) -> None:
    for target in (each for each in found.drawing.targets if each.row >= 0):
        shapes = [each for each in found.drawing.lanes if each.of == target.of and isinstance(each, Rect)]
        assert any(abs(each.box[0] - target.box[0]) <= 1 for each in shapes)
        x, y = (target.box[0] + target.box[2]) / 2, (target.box[1] + target.box[3]) / 2
        if y < found.drawing.lanes_bottom:
            hit = at(found.drawing, x, y)
            assert hit is not None and hit.row == target.row


@SHARP
@given(stories(), LANGUAGES)
def test_the_sentences_tell_every_bar_and_every_gap(story: Story, language: str) -> None:
    words = words_in(language)
    told = {sentence.of: sentence.text for sentence in sentences(story, words)}
    assert {bar.id for bar in story.bars} | {f"gap:{number}" for number in range(len(story.gaps))} <= set(told)
    for bar in story.told_bars:
        assert words.full_date(bar.started) in told[bar.id] and story.lane_of(bar).titles[0] in told[bar.id]
        if bar.begun and bar.end is not End.OPEN:
            assert bar.ended is not None and words.full_date(bar.ended) in told[bar.id]
    assert not any("{" in text or "None" in text for text in told.values())


@SHARP
@given(stories(), WINDOWS, WIDTHS)
def test_walking_right_reaches_every_bar_and_stops_at_the_last(story: Story, window: Window | Zoom, width: int) -> None:
    drawing = drawn(story, window, width)
    focus, seen = "", set()
    for _ in range(len(story.bars) + 1):
        focus = in_time(story, drawing, focus, 1)
        target = target_of(drawing, focus)
        seen |= set(target.members) if target else {focus}
    assert seen - {""} == {bar.id for bar in story.bars}
    assert in_time(story, drawing, focus, 1) == focus


@SHARP
@given(stories(), WINDOWS)
def test_going_down_never_goes_up(story: Story, window: Window | Zoom) -> None:
    drawing = drawn(story, window, 1142)
    for target in (each for each in drawing.targets if each.kind == "bar"):
        below = target_of(drawing, beside(drawing, target.of, 1))
        assert below is not None and (below.row > target.row or below == target)


@settings(max_examples=100, deadline=None)
@given(stories(), WINDOWS)
def test_paper_shows_every_row(story: Story, window: Window | Zoom) -> None:
    drawing = draw(story, shown(story, window), on_paper(642), wide_letters, DANISH)
    assert drawing.lanes_bottom == drawing.lanes_full


@SHARP
@given(stories(), WINDOWS, st.floats(0.02, 50), st.integers(-6000, 6000))
def test_a_window_keeps_to_what_the_story_has(story: Story, window: Window | Zoom, factor: float, pan: int) -> None:
    found = shown(story, window).zoomed(factor, TODAY).panned(pan).within(story)
    assert story.first - timedelta(days=366) <= found.first < found.last
    assert found.last <= max((TODAY, *story.coming)) + timedelta(days=731)
    assert found.days >= 14


def test_the_same_story_is_drawn_the_same() -> None:
    story = Story(days(900))
    assert drawn(story, Zoom.YEAR, 800) == drawn(story, Zoom.YEAR, 800)


def test_the_measure_of_the_tests_tells_the_sorts_of_text_apart() -> None:
    assert wide_letters("SEL § 85", Style.LANE) > wide_letters("SEL § 85", Style.CAPTION)
