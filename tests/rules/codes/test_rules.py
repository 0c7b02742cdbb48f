"""Rule values: each holds in its time, comes from somewhere, and never overlaps its successor."""

from datetime import date
from itertools import pairwise

import pytest

from pathway.codes.rules import RuleValue, find_rule, rule, rule_values
from pathway.codes.validity import Standing

UNITS = {"working days", "days", "nights", "weeks", "months", "hours", "percent", "kr. a day", "times", "citizens"}
KEYS = sorted({each.key for each in rule_values()})


def of(key: str) -> list[RuleValue]:
    return [each for each in rule_values() if each.key == key]


@pytest.mark.parametrize(("on", "days"), [(date(2023, 10, 1), 120), (date(2026, 3, 31), 120), (date(2026, 4, 1), 90)])
def test_the_refund_days_fall_from_120_to_90(on: date, days: int) -> None:
    assert rule("sel110.refund_days", on=on).value == days


def test_an_intake_is_told_of_within_three_working_days() -> None:
    found = rule("sel110.intake_notice", on=date(2026, 11, 23))
    assert (found.value, found.unit, found.status) == (3, "working days", Standing.READ)


def test_before_a_rule_began_asking_for_it_is_a_bug() -> None:
    with pytest.raises(LookupError, match=r"sel110\.intake_notice.*2023-09-30"):
        rule("sel110.intake_notice", on=date(2023, 9, 30))
    with pytest.raises(LookupError, match="nonsense"):
        rule("nonsense", on=date(2026, 1, 1))


def test_a_rate_that_was_not_found_is_nothing() -> None:
    assert find_rule("sel110.rate", on=date(2019, 6, 1)) is None
    known = find_rule("sel110.rate", on=date(2020, 6, 1))
    assert known is not None
    assert (known.value, known.unit) == (91, "kr. a day")


@pytest.mark.parametrize("key", ["stay_plan.first_draft", "stay_plan.review", "followup.after_exit"])
def test_what_no_source_prescribes_is_a_local_setting(key: str) -> None:
    assert rule(key, on=date(2026, 11, 23)).status is Standing.LOCAL


@pytest.mark.parametrize("key", KEYS)
def test_the_times_of_a_rule_follow_each_other_without_overlap(key: str) -> None:
    for earlier, later in pairwise(of(key)):
        assert earlier.valid_to is not None
        assert later.valid_from is not None
        assert earlier.valid_to < later.valid_from


@pytest.mark.parametrize("key", KEYS)
def test_every_value_says_what_it_is_and_where_it_comes_from(key: str) -> None:
    for each in of(key):
        assert each.value > 0
        assert each.unit in UNITS
        assert each.source.strip()
        assert each.meaning.strip()
        assert each.meaning_da.strip()
        assert bool(each.counted_from) == bool(each.counted_from_da)
        assert each.valid_from is None or each.valid_to is None or each.valid_from <= each.valid_to
