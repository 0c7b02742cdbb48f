"""The 98 municipalities and their regions."""

from collections import Counter
from datetime import date

import pytest

from pathway.codes.municipalities import municipalities, municipality, municipality_code, regions

TODAY = date(2026, 11, 23)


def test_there_are_98_in_five_regions() -> None:
    in_regions = Counter(region.da for each in municipalities() if (region := each.region(TODAY)))
    assert in_regions == {
        "Region Hovedstaden": 29,
        "Region Sjælland": 17,
        "Region Syddanmark": 22,
        "Region Midtjylland": 19,
        "Region Nordjylland": 11,
    }
    assert len({each.code for each in municipalities()}) == len({each.name for each in municipalities()}) == 98


@pytest.mark.parametrize(
    ("code", "name", "official"),
    [
        ("101", "København", "Københavns Kommune"),
        ("147", "Frederiksberg", "Frederiksberg Kommune"),
        ("159", "Gladsaxe", "Gladsaxe Kommune"),
        ("400", "Bornholm", "Bornholms Regionskommune"),
        ("751", "Aarhus", "Aarhus Kommune"),
        ("860", "Hjørring", "Hjørring Kommune"),
    ],
)
def test_a_code_tells_the_name(code: str, name: str, official: str) -> None:
    found = municipality(code)
    assert (found.name, found.official_name, found.code4) == (name, official, f"0{code}")
    assert municipality(found.code4) is found


@pytest.mark.parametrize("text", ["147", "0147", " 147 ", "0147\n"])
def test_three_or_four_digits_mean_the_same(text: str) -> None:
    assert municipality_code(text) == "147"


@pytest.mark.parametrize("text", ["", "47", "00147", "1470", "411", "0411", "999x", "Frederiksberg"])
def test_what_is_no_code_is_nothing(text: str) -> None:
    assert municipality_code(text) is None
    with pytest.raises(LookupError):
        municipality(text)


@pytest.mark.parametrize("code", ["000", "0000", "999", "0999"])
def test_nobody_and_not_known_are_no_municipalities(code: str) -> None:
    found = municipality(code)
    assert found.elsewhere
    assert found.region(TODAY) is None
    assert found not in municipalities()


def test_two_regions_become_one_in_2027() -> None:
    for code in ("101", "265"):
        merged = municipality(code).region(date(2027, 1, 1))
        assert merged is not None
        assert merged.da == "Region Østdanmark"
        assert merged.code == ""
    aarhus = municipality("751").region(date(2027, 1, 1))
    assert aarhus is not None
    assert (aarhus.code, aarhus.iso) == ("1082", "DK-82")


def test_a_region_that_ended_became_a_known_one() -> None:
    for region in regions().values():
        assert (region.valid_to is not None) == bool(region.became)
        assert region.became == "" or region.became in regions()
