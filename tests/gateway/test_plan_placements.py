"""The plan for a register of placements."""

from datetime import date
from decimal import Decimal

from gateway.registers import placements_of, told
from pathway.gateway.import_placements import plan_placements
from pathway.gateway.import_plan import Known, PlacementPlan

ENDED = {"ended_on": "2026-02-01", "manner": "completed"}


def kept(plan: PlacementPlan) -> Known:
    return Known(citizens=plan.people.new, placements=plan.new_placements)


def store_of(*rows: dict[str, str]) -> Known:
    plan = plan_placements(placements_of(*rows), Known())
    assert plan.problems == ()
    return kept(plan)


def test_a_first_import_makes_citizens_and_placements() -> None:
    row = ENDED | {"offer": "Huset", "hours_per_week": "7,5", "decided_on": "2025-12-01", "planned_end": "2026-12-31"}
    plan = plan_placements(placements_of(row, {"rung": "SEL104"}), Known())
    first, second = plan.new_placements
    assert (first.rung, first.offer, first.hours_per_week, first.manner) == (
        "SEL107", "Huset", Decimal("7.5"), "completed",
    )  # fmt: skip
    assert (first.decided_on, first.planned_end, first.ended_on) == (
        date(2025, 12, 1), date(2026, 12, 31), date(2026, 2, 1),
    )  # fmt: skip
    assert first.citizen == second.citizen == plan.people.new[0].id


def test_the_same_file_twice_adds_nothing() -> None:
    rows = [ENDED, {"rung": "SEL104", "offer": "Huset"}]
    plan = plan_placements(placements_of(*rows), store_of(*rows))
    assert plan.nothing
    assert (plan.unchanged, plan.problems) == (2, ())


def test_a_later_export_ends_the_open_placement() -> None:
    before = store_of({})
    plan = plan_placements(placements_of(ENDED), before)
    assert [(each.id, each.ended_on) for each in plan.ended_placements] == [(before.placements[0].id, date(2026, 2, 1))]


def test_another_offer_or_another_first_day_is_another_placement() -> None:
    plan = plan_placements(placements_of({"offer": "Gården"}, {"started_on": "2026-01-06"}), store_of({}))
    assert len(plan.new_placements) == 2


def test_another_ending_than_the_recorded_one_is_a_problem() -> None:
    plan = plan_placements(placements_of(ENDED | {"ended_on": "2026-03-01"}), store_of(ENDED))
    assert told(plan.problems) == [(2, "ended_on", "changed")]
    assert plan.nothing


def test_hours_and_planned_end_follow_the_register_while_the_placement_is_open() -> None:
    before = {"hours_per_week": "5", "planned_end": "2026-06-30"}
    now = {"hours_per_week": "7", "planned_end": "2026-12-31"}
    plan = plan_placements(placements_of(now), store_of(before))
    changed = plan.changed_placements[0]
    assert (changed.hours_per_week, changed.planned_end) == (Decimal(7), date(2026, 12, 31))
    assert told(plan.warnings) == [(2, "hours_per_week", "moved"), (2, "planned_end", "moved")]
    ended = plan_placements(placements_of(now | ENDED), store_of(before | ENDED))
    assert ended.nothing
    assert told(ended.warnings) == [(2, "hours_per_week", "kept_here"), (2, "planned_end", "kept_here")]
