"""The code lists: complete, dated, worded in both languages, and exactly the register format's codes."""

from datetime import date

import pytest

from pathway.base.errors import RuleError
from pathway.codes import files
from pathway.codes.endings import DestinationGroup, Ending, destination_group, ending
from pathway.codes.lists import COLUMNS, code_list, require_code
from pathway.codes.validity import Standing

LISTS = [name for name in files.names() if "code" in files.read(name)]

REGISTER = {
    "referral_source": "self family muni_home muni_other shelter outreach psych hosp addict prison police crisis "
    "residential ngo other unknown",
    "prior_situation": "street nightcafe shelter hotel couch transit prison hospital own_home other unknown",
    "contact_reason": "evicted rent_debt breakup left_parents released discharged placement_end mental drugs alcohol "
    "physical violence conflict temp_ended new_in_area other unknown",
}
MANNERS = {
    Ending.PLANNED: "plan agreed muni_decision transfer completed",
    Ending.UNPLANNED: "left no_show expelled not_target prison hospital",
    Ending.NEITHER: "dead unknown",
}
DESTINATIONS = {
    DestinationGroup.OWN_DWELLING: "own_lease own_private transit_dwelling skaev youth",
    DestinationGroup.FAMILY_ROOM_OTHER: "family room sel107 abl105_sel108 nursing other_shelter crisis treatment",
    DestinationGroup.OTHER: "hospital prison street abroad dead other unknown",
}


@pytest.mark.parametrize("name", REGISTER)
def test_a_register_list_has_exactly_the_codes_of_the_format(name: str) -> None:
    assert [code.code for code in code_list(name)] == REGISTER[name].split()


@pytest.mark.parametrize("kind", Ending)
def test_each_manner_counts_as_planned_unplanned_or_neither(kind: Ending) -> None:
    assert [code.code for code in code_list("manner") if ending(code.code) is kind] == MANNERS[kind].split()


@pytest.mark.parametrize("group", DestinationGroup)
def test_each_destination_counts_in_one_group(group: DestinationGroup) -> None:
    found = [code.code for code in code_list("destination") if destination_group(code.code) is group]
    assert found == DESTINATIONS[group].split()


@pytest.mark.parametrize("name", LISTS)
def test_every_row_has_words_source_and_standing(name: str) -> None:
    for code in code_list(name):
        assert code.code
        assert code.da.strip()
        assert code.en.strip()
        assert code.source.strip()
        assert isinstance(code.status, Standing)
        assert code.valid_from is None or code.valid_to is None or code.valid_from <= code.valid_to
        assert bool(code.short_da) == bool(code.short_en)


@pytest.mark.parametrize("name", LISTS)
def test_no_code_stands_twice_and_no_column_is_misspelt(name: str) -> None:
    rows = files.read(name)["code"]
    assert len({row["code"] for row in rows}) == len(rows)
    if name != "ladder":
        assert {column for row in rows for column in row} <= COLUMNS
        assert files.read(name).keys() - COLUMNS == {"code"} - COLUMNS


@pytest.mark.parametrize("name", LISTS)
def test_no_two_choices_on_one_day_read_the_same(name: str) -> None:
    for language in ("da", "en"):
        labels = [code.label(language) for code in code_list(name).on(date(2026, 11, 23))]
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("name", [*REGISTER, "manner", "destination", "income_basis", "citizenship_group"])
def test_no_official_value_is_invented(name: str) -> None:
    assert {code.dst_code for code in code_list(name)} == {""}


def test_a_choice_that_went_out_of_use_keeps_its_words() -> None:
    types = code_list("stay_type")
    assert [code.code for code in types.on(date(2022, 6, 30))] == ["shelter", "nightcafe", "aftercare"]
    assert [code.code for code in types.on(date(2022, 7, 1))] == ["shelter", "aftercare"]
    assert types.label("nightcafe") == "Natcafé"


def test_words_come_in_danish_english_and_short() -> None:
    left = code_list("manner")["left"]
    assert (left.label(), left.label("en")) == ("Forlod stedet uden aftale", "Left without an agreement")
    assert (left.short(), left.short("en")) == ("Forlod uden aftale", "Left")
    dead = code_list("manner")["dead"]
    assert dead.short() == dead.label() == "Død"


def test_not_stated_has_no_words() -> None:
    assert code_list("manner").label("") == ""


def test_a_code_the_list_does_not_know_is_a_bug_when_it_is_read() -> None:
    with pytest.raises(LookupError, match="nonsense"):
        code_list("manner").label("nonsense")
    with pytest.raises(LookupError, match="no code file"):
        code_list("nonsense")
    with pytest.raises(LookupError, match="no code list"):
        code_list("municipalities")


def test_a_code_the_list_does_not_know_is_a_no_when_it_is_typed() -> None:
    with pytest.raises(RuleError) as no:
        require_code("manner", "nonsense", "how")
    assert (no.value.code, no.value.field, no.value.values) == ("codes.unknown", "how", {"list": "manner"})


def test_a_code_out_of_use_is_a_no_on_a_later_day_only() -> None:
    assert require_code("stay_type", "nightcafe", "type", date(2022, 1, 1)).code == "nightcafe"
    assert require_code("stay_type", "nightcafe", "type").code == "nightcafe"
    with pytest.raises(RuleError, match=r"codes\.not_in_use"):
        require_code("stay_type", "nightcafe", "type", date(2023, 1, 1))


def test_cti_has_four_phases_in_order() -> None:
    assert [(code.code, code.number) for code in code_list("method").in_group("cti")] == [
        ("cti_0", 0),
        ("cti_1", 1),
        ("cti_2", 2),
        ("cti_3", 3),
    ]


def test_the_three_official_results_carry_their_codes() -> None:
    assert all(code.ffb_code for code in code_list("review_result"))
    assert [code.code for code in code_list("review_result")] == ["continue", "end", "end_and_refer"]


def test_there_are_eight_dimensions_and_eleven_themes() -> None:
    assert (len(code_list("dimension")), len(code_list("theme"))) == (8, 11)
    assert len(code_list("theme").in_group("activity")) == 6


def test_a_list_is_read_once() -> None:
    assert code_list("manner") is code_list("manner")
