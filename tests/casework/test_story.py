"""A record told as a pathway: every mark of the chart comes from something that was recorded."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from casework.person_desk import MONDAY, TODAY, Desk, desk
from pathway.base.clock import local_day, local_days
from pathway.base.ids import new_id
from pathway.casework.followups import NewFollowUp, make_follow_up
from pathway.casework.notes import SignNote, sign_note
from pathway.casework.placements import (
    EndPlacement,
    NewPause,
    OpenPlacement,
    RecordNeed,
    open_placement,
    pause,
    record_need,
    register_placement_end,
)
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import MoveOut, register_move_out
from pathway.casework.story import bar_kind, gaps_of, story_of
from pathway.charts.story import Bar, End, FlagState, Gap, Story
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.codes.ladder import ladder
from pathway.placements.need import Need, NeedId


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "store.pathway") as made:
        yield made


@pytest.fixture
def soren(at: Desk) -> Citizen:
    return at.person()


def placed(at: Desk, citizen: Citizen, day: str, rung: str = "SEL107", offer: str = "", **more: object) -> str:
    asked = OpenPlacement(citizen.id, rung, date.fromisoformat(day), offer, **more)  # type: ignore[arg-type]
    return str(at.do(open_placement, asked).id)


def told(at: Desk, citizen: Citizen, language: str = "da") -> Story:
    return story_of(at.record(citizen), language)


def only_bar(story: Story) -> Bar:
    (found,) = story.told_bars
    return found


def test_every_rung_has_a_lane_and_the_shelter_stands_last(at: Desk, soren: Citizen) -> None:
    lanes = told(at, soren).lanes
    assert [lane.code for lane in lanes] == [rung.code for rung in ladder()]
    assert [lane.code for lane in lanes if lane.shelter] == ["SEL110"] == [lanes[-1].code]
    assert {lane.code for lane in lanes if lane.position is None} == {"SEL85A", "SEL80", "SEL110"}


def test_a_lane_is_named_from_long_to_short_in_both_languages(at: Desk, soren: Citizen) -> None:
    danish = {lane.code: lane for lane in told(at, soren).lanes}
    assert danish["SEL107"].titles == ("SEL § 107", "§ 107")
    assert danish["SEL110"].subtitles == ("Herberg",)
    assert danish["OPEN"].titles == ("Åbne tilbud",)
    assert {lane.code: lane for lane in told(at, soren, "en").lanes}["SEL110"].subtitles == ("Shelter",)


def test_an_open_stay_is_named_with_its_length_then_its_house_then_its_room(at: Desk, soren: Citizen) -> None:
    at.stay(
        soren, "2026-05-28", referral_source="self", planned_move_out=date(2027, 1, 15), planned_destination="own_lease"
    )
    bar = only_bar(told(at, soren))
    assert bar.names == ("Lindevangen 01 · 179 dage", "Lindevangen 01", "01")
    assert (bar.end, bar.planned_end, bar.planned_more) == (End.OPEN, date(2027, 1, 15), "egen bolig")
    assert (bar.told, bar.details) == ("Lindevangen 01", "Egen henvendelse.")


@pytest.mark.parametrize(
    ("manner", "destination", "end", "more"),
    [
        ("agreed", "own_lease", End.PLANNED, "egen bolig"),
        ("plan", "sel107", End.PLANNED, "SEL § 107"),
        ("agreed", "unknown", End.PLANNED, ""),
        ("left", "street", End.UNPLANNED, "forlod uden aftale"),
        ("dead", "dead", End.NEITHER, "død"),
        ("unknown", "unknown", End.NEITHER, "uoplyst"),
    ],
)
def test_an_ended_stay_says_whereto_by_plan_and_how_without_one(
    at: Desk, soren: Citizen, manner: str, destination: str, end: End, more: str
) -> None:
    stay = at.stay(soren, "2026-05-28")
    out = datetime(2026, 8, 1, 9, tzinfo=UTC)
    at.on("2026-08-01", register_move_out, MoveOut(stay.id, out, manner, destination))
    bar = only_bar(told(at, soren))
    assert (bar.end, bar.end_more, bar.ended) == (end, more, date(2026, 8, 1))
    assert bar.names == ("Lindevangen 01", "01")


def test_a_placement_is_named_by_its_offer_and_hours_then_shorter(at: Desk, soren: Citizen) -> None:
    placed(at, soren, "2024-01-15", "SEL85_FULL", "Støtte i egen bolig", hours_per_week=Decimal("8.00"))
    placed(at, soren, "2024-06-10", "SEL104", "Aktivitetshuset Kilden, 2 dage om ugen")
    placed(at, soren, "2025-01-01", "SEL107")
    names = [bar.names for bar in told(at, soren).told_bars]
    assert names == [
        ("Støtte i egen bolig, 8 t/uge", "Støtte i egen bolig"),
        ("Aktivitetshuset Kilden, 2 dage om ugen", "Aktivitetshuset Kilden", "Kilden"),
        ("Midlertidigt botilbud",),
    ]


def test_a_placement_that_ended_without_plan_says_so(at: Desk, soren: Citizen) -> None:
    id_ = placed(at, soren, "2024-12-02", offer="Botilbud Åhusene")
    record = at.record(soren)
    asked = EndPlacement(record.placements[0].id, date(2025, 5, 18), "no_show", "street", "Væk i to uger")
    at.do(register_placement_end, asked)
    bar = only_bar(told(at, soren))
    assert (bar.id, bar.end, bar.end_more, bar.details) == (id_, End.UNPLANNED, "udeblevet", "Væk i to uger.")


def test_what_begins_later_is_decided_and_has_not_begun(at: Desk, soren: Citizen) -> None:
    placed(at, soren, "2026-12-01", offer="Solbakken")
    assert not only_bar(told(at, soren)).begun


def test_a_pause_lies_in_its_own_bar_with_its_word(at: Desk, soren: Citizen) -> None:
    placed(at, soren, "2024-06-10", "SEL104", "Kilden")
    placed(at, soren, "2024-01-10", "SEL107", "Åhusene")
    of = next(each.id for each in at.record(soren).placements if each.rung == "SEL104")
    at.do(pause, NewPause(soren.id, of, "hospital", date(2025, 5, 19), date(2025, 6, 4)))
    paused = {bar.lane: bar.pauses for bar in told(at, soren).told_bars}
    assert paused["SEL107"] == ()
    assert [(each.first, each.last, each.word) for each in paused["SEL104"]] == [
        (date(2025, 5, 19), date(2025, 6, 4), "indlagt")
    ]


def test_cti_moves_to_its_next_phases_by_the_months_of_the_rule(at: Desk, soren: Citizen) -> None:
    placed(at, soren, "2026-01-31", "SEL85A", method="cti_1")
    bar = only_bar(told(at, soren))
    assert bar.names == ("CTI fase 1", "CTI 1")
    assert [(phase.on, phase.name) for phase in bar.phases] == [
        (date(2026, 4, 30), "CTI fase 2"),
        (date(2026, 7, 31), "CTI fase 3"),
    ]


def test_a_phase_that_has_not_come_is_not_drawn_and_building_contact_has_no_length(at: Desk, soren: Citizen) -> None:
    placed(at, soren, "2026-10-01", "SEL85A", method="cti_2")
    placed(at, soren, "2025-01-01", "SEL85A", method="cti_0")
    placed(at, soren, "2025-02-01", "SEL85A", method="icm")
    assert [bar.phases for bar in told(at, soren).told_bars] == [(), (), ()]
    lane = next(lane for lane in told(at, soren).lanes if lane.code == "SEL85A")
    assert lane.subtitles[0] in {"Bostøtte, CTI, ICM", "Bostøtte, ICM, CTI"}


def test_a_recorded_need_is_a_gap_until_a_place_meets_it(at: Desk, soren: Citizen) -> None:
    at.on("2026-02-14", record_need, RecordNeed(soren.id, date(2026, 2, 14)))
    assert told(at, soren).gaps == (Gap(date(2026, 2, 14)),)
    at.stay(soren, "2026-05-28")
    assert told(at, soren).gaps == (Gap(date(2026, 2, 14), date(2026, 5, 28)),)


def need(first: str, last: str = "") -> Need:
    met = date.fromisoformat(last) if last else None
    return Need(NeedId(new_id()), CitizenId(new_id()), date.fromisoformat(first), met)


def test_needs_that_overlap_are_one_gap_and_a_need_met_at_once_is_none() -> None:
    needs = (need("2026-03-01", "2026-04-01"), need("2026-02-01", "2026-03-05"), need("2026-06-01", "2026-06-01"))
    assert gaps_of(needs, TODAY) == (Gap(date(2026, 2, 1), date(2026, 4, 1)),)
    assert gaps_of((need("2026-03-01", "2026-04-01"), need("2026-03-10")), TODAY) == (Gap(date(2026, 3, 1)),)
    assert gaps_of((need("2026-12-24"),), TODAY) == ()


def test_agreed_plans_are_held_and_open_reviews_are_due_or_late(at: Desk, soren: Citizen) -> None:
    stay = at.stay(soren, "2026-05-28")
    plan = at.on("2026-06-11", start_plan, StartPlan(stay.id))
    content = replace(plan.content, wishes="Min egen lejlighed.")
    plan = at.on("2026-06-11", keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    at.on("2026-06-11", agree_plan, AgreePlan(plan.id, "agrees", date(2026, 11, 24)))
    at.do(make_follow_up, NewFollowUp(soren.id, date(2026, 11, 20), "stay_plan"))
    at.do(make_follow_up, NewFollowUp(soren.id, date(2026, 11, 20), "own", "Ring"))
    flags = {(flag.on, flag.state, flag.name) for flag in told(at, soren).flags}
    assert flags == {
        (date(2026, 6, 11), FlagState.HELD, "opfølgning på plan"),
        (date(2026, 11, 24), FlagState.DUE, "opfølgning på plan"),
        (date(2026, 11, 20), FlagState.LATE, "første opholdsplan"),
    }


def test_a_note_is_a_tick_on_its_local_day(at: Desk, soren: Citizen) -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    at.do(sign_note, SignNote(soren.id, late, facts="Sen aften.", matters_for_decision=True))
    (tick,) = told(at, soren).notes
    assert (tick.on, tick.important) == (local_day(late), True)


def test_many_days_are_the_same_as_each_asked_alone() -> None:
    hours = [datetime.fromtimestamp(1_700_000_000 + 5_000 * step * 7, UTC) for step in range(3_000)]
    assert local_days(hours) == [local_day(hour) for hour in hours]


def test_a_bar_is_a_stay_a_placement_or_nothing_of_this_record(at: Desk, soren: Citizen) -> None:
    stay, id_ = at.stay(soren, "2026-05-28"), placed(at, soren, "2024-01-01")
    record = at.record(soren)
    assert (bar_kind(record, str(stay.id)), bar_kind(record, id_), bar_kind(record, "?")) == ("stay", "placement", "")


def test_an_empty_record_is_an_empty_story(at: Desk, soren: Citizen) -> None:
    story = told(at, soren)
    assert (story.bars, story.gaps, story.flags, story.notes, story.today) == ((), (), (), (), MONDAY.date())
