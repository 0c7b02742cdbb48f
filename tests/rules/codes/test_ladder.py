"""The ladder: nine steps, three helps beside it, and no paragraph mistaken for another."""

from datetime import date

import pytest

from pathway.codes.ladder import SHELTER, ladder, rung, steps
from pathway.codes.lists import code_list

ON_THE_LADDER = {
    "CIVIL": 1,
    "OPEN": 2,
    "SEL82A": 3,
    "SEL82B": 4,
    "SEL85_DAY": 5,
    "SEL103": 6,
    "SEL104": 6,
    "SEL85_FULL": 7,
    "SEL107": 8,
    "ABL105": 9,
}


def test_the_rungs_stand_from_least_to_most_intrusive() -> None:
    assert {each.code: each.position for each in ladder() if not each.off_ladder} == ON_THE_LADDER
    assert [each.code for each in ladder() if not each.off_ladder] == list(ON_THE_LADDER)


def test_three_helps_stand_beside_the_ladder_the_shelter_last() -> None:
    beside = [each.code for each in ladder() if each.off_ladder]
    assert beside == ["SEL85A", "SEL80", SHELTER]


def test_a_paragraph_is_always_named_with_its_law() -> None:
    named = {(each.law, each.section) for each in ladder() if each.law}
    assert ("ABL", "105") in named
    assert ("SEL", "105") not in named
    assert all(bool(each.law) == bool(each.section) for each in ladder())


def test_section_85_stands_on_two_steps() -> None:
    assert [each.position for each in ladder() if each.section == "85"] == [5, 7]


def test_only_the_two_day_offers_run_beside_a_place_to_live() -> None:
    assert [each.code for each in ladder() if each.day_offer] == ["SEL103", "SEL104"]


def test_the_sixth_step_is_shared() -> None:
    assert [step.position for step in steps()] == list(range(1, 10))
    sixth = steps()[5]
    assert [each.code for each in sixth.rungs] == ["SEL103", "SEL104"]
    assert sixth.word.da == "SEL §§ 103-104"
    assert steps()[8].word == rung("ABL105").word


def test_every_rung_says_who_when_and_how_long_in_both_languages() -> None:
    for each in ladder():
        told = (each.word, each.long, each.wording, each.for_whom, each.opened_by, each.decided_by, each.limit)
        for words in (*told, each.follow_up):
            assert words.label("da").strip()
            assert words.label("en").strip()
        assert each.source


def test_the_help_of_the_reform_begins_with_it() -> None:
    assert not rung("SEL85A").valid(date(2023, 9, 30))
    assert rung("SEL85A").valid(date(2023, 10, 1))


def test_the_ladder_is_also_a_code_list() -> None:
    assert "SEL107" in code_list("ladder")
    assert "SEL108" not in code_list("ladder")
    assert code_list("ladder").label("SEL110", "en") == rung("SEL110").wording.en


def test_a_rung_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(LookupError, match="SEL108"):
        rung("SEL108")
