"""The story in words, as the list, the screen reader and paper tell it."""

from datetime import date

import pytest

from chart_stories import LANES, TODAY, bar, soren
from pathway.charts.sentences import of_bundle, of_flag, overview, sentences
from pathway.charts.story import Bar, End, FlagState, Gap, NoteTick, Pause, Phase, PlanFlag, Story
from pathway.charts.words import DANISH, ENGLISH


def told(*bars: Bar) -> str:
    (sentence,) = sentences(Story(TODAY, LANES, bars), DANISH)
    return sentence.text


def test_the_whole_story_is_told_in_order_of_time() -> None:
    assert [sentence.text for sentence in sentences(soren(), DANISH)] == [
        (
            "SEL § 85, Støtte i egen bolig, 8 t/uge: 15-01-2024 til 30-11-2024, 320 dage. "
            "Afsluttet planlagt, visiteret til § 107."
        ),
        (
            "SEL § 104, Aktivitetshuset Kilden, 2 dage om ugen: siden 10-06-2024, 896 dage, åben. "
            "Pause 19-05-2025 til 04-06-2025, indlagt."
        ),
        (
            "SEL § 107, Botilbud Åhusene: 02-12-2024 til 18-05-2025, 167 dage. "
            "Afsluttet ikke-planlagt, flyttede uden aftale."
        ),
        "SEL § 110, Lærkehøj 61: 20-05-2025 til 03-11-2025, 167 dage. Afsluttet planlagt, egen bolig.",
        "SEL § 85, Støtte i egen bolig: 04-11-2025 til 14-02-2026, 102 dage. Afsluttet ikke-planlagt, sat ud af bolig.",
        "Uden ophold: 14-02-2026 til 28-05-2026, 103 dage.",
        (
            "SEL § 110, Lindevangen 01: siden 28-05-2026, 179 dage, åben. Kom selv fra gaden. "
            "Udflytning aftalt til 15-01-2027, egen bolig."
        ),
        "SEL § 85 a, CTI fase 0: siden 14-09-2026, 70 dage, åben.",
        "Planer: 12 holdt, senest 14-10-2026. Næste opfølgning på opholdsplan: ti 24-11-2026.",
        "Notater: 112, senest 19-11-2026. 13 har betydning for en afgørelse.",
    ]


def test_with_nothing_in_focus_the_whole_pathway_is_one_sentence() -> None:
    assert overview(soren(), DANISH).text == (
        "7 indsatser siden 15-01-2024: 2 afsluttet planlagt, 2 ikke-planlagt, 3 åbne. 103 dage uden ophold."
    )
    assert overview(soren(), ENGLISH).text == (
        "7 placements since 15-01-2024: 2 with a planned end, 2 unplanned, 3 open. 103 days without a placement."
    )


def test_one_placement_is_not_said_in_plural() -> None:
    assert overview(Story(TODAY, LANES, (bar("a", "SEL107", "2026-11-22"),)), DANISH).text == (
        "1 indsats siden 22-11-2026: 1 åben."
    )
    assert "1 dag, åben" in told(bar("a", "SEL107", "2026-11-22"))


def test_a_citizen_without_placements_has_a_sentence_too() -> None:
    assert overview(Story(TODAY), DANISH).text == "Ingen indsatser endnu."
    assert sentences(Story(TODAY), DANISH) == ()


@pytest.mark.parametrize(
    ("more", "sentence"), [("død", "Afsluttet, død."), ("", "Afsluttet, død eller uoplyst.")]
)  # fmt: skip
def test_an_end_that_is_neither_says_what_it_is(more: str, sentence: str) -> None:
    assert told(bar("a", "SEL107", "2026-01-01", "2026-02-01", End.NEITHER, end_more=more)).endswith(sentence)


def test_what_is_decided_says_that_it_has_not_begun() -> None:
    assert told(bar("a", "SEL107", "2027-01-15")) == "SEL § 107, a: besluttet, begynder 15-01-2027."
    until = bar("a", "SEL107", "2027-01-15", planned_end=date(2027, 4, 1))
    assert told(until) == "SEL § 107, a: besluttet, 15-01-2027 til 01-04-2027."


def test_pauses_and_phases_are_told() -> None:
    text = told(bar("cti", "SEL85A", "2026-01-01", pauses=(Pause(date(2026, 11, 1)),),
                    phases=(Phase(date(2026, 6, 1), "CTI fase 1"),)))  # fmt: skip
    assert "Pause siden 01-11-2026." in text and "CTI fase 1 fra 01-06-2026." in text


def test_a_length_that_the_trade_counts_in_its_own_way_is_told_as_given() -> None:
    assert "31 dage" in told(bar("a", "SEL110", "2026-01-01", "2026-01-31", End.PLANNED, days=31))


def test_an_agreed_end_is_a_move_out_only_at_the_shelter() -> None:
    assert "Afslutning aftalt til 15-01-2027." in told(bar("a", "SEL107", "2026-01-01", planned_end=date(2027, 1, 15)))


def test_a_gap_that_lasts_is_told_from_its_first_day() -> None:
    (sentence,) = sentences(Story(TODAY, gaps=(Gap(date(2026, 11, 1)),)), DANISH)
    assert sentence.text == "Uden ophold: siden 01-11-2026, 22 dage."


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (FlagState.HELD, "Opfølgning på plan holdt 19-11-2026."),
        (FlagState.DUE, "Næste opfølgning på plan: to 19-11-2026."),
        (FlagState.LATE, "Opfølgning på plan skulle være holdt to 19-11-2026, 4 dage over fristen."),
    ],
)
def test_a_review_says_where_it_stands(state: FlagState, text: str) -> None:
    assert of_flag(Story(TODAY, flags=(PlanFlag(date(2026, 11, 19), state),)), 0, DANISH).text == text


def test_reviews_and_notes_are_told_after_the_bars() -> None:
    flags = (PlanFlag(date(2026, 11, 19), FlagState.LATE), PlanFlag(date(2026, 12, 1), FlagState.DUE))
    found = sentences(Story(TODAY, flags=flags, notes=(NoteTick(date(2026, 11, 3)),)), DANISH)
    assert [sentence.of for sentence in found] == ["flags", "notes"]
    assert found[0].text.startswith("Planer: ingen holdt. Opfølgning på plan skulle")
    assert found[1].text == "Notater: 1, senest 03-11-2026."


def test_a_bundle_is_told_by_its_count_and_its_days() -> None:
    nights = tuple(bar(f"n{n}", "SEL110", f"2026-03-{n:02}", f"2026-03-{n + 2:02}", End.UNPLANNED) for n in (1, 4, 7))
    story = Story(TODAY, LANES, nights)
    assert of_bundle(story, ("n1", "n4", "n7"), DANISH).text == (
        "SEL § 110: 3 korte ophold tæt på hinanden, 01-03-2026 til 09-03-2026."
    )
