"""The number a person is known by: what is read, what is rejected, what is only warned of."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base import cpr
from pathway.base.cpr import NumberKind
from pathway.base.errors import RuleError

TODAY = date(2026, 11, 23)

# The national test persons of MedCom, as HL7 Denmark prints them; none of them satisfies modulus 11.
TEST_PERSONS = {
    "0104909989": "1990-04-01",
    "0104909995": "1990-04-01",
    "0107729995": "1972-07-01",
    "0108589995": "1958-08-01",
    "0108629996": "1962-08-01",
    "0201609995": "1960-01-02",
    "0201609996": "1960-01-02",
    "0201919990": "1991-01-02",
    "0201919995": "1991-01-02",
    "0201919996": "1991-01-02",
    "0211223989": "1922-11-02",
    "0212159995": "2015-12-02",
    "0504909989": "1990-04-05",
    "0504909995": "1990-04-05",
    "0505059996": "2005-05-05",
    "0505109990": "2010-05-05",
    "0505159995": "2015-05-05",
    "0505209996": "2020-05-05",
    "0505239996": "2023-05-05",
    "0506889996": "1988-06-05",
    "1007059995": "2005-07-10",
    "1110109996": "2010-10-11",
    "1306249995": "2024-06-13",
    "1306249996": "2024-06-13",
    "1310169995": "2016-10-13",
    "1310169996": "2016-10-13",
    "1502779995": "1977-02-15",
    "1502799995": "1979-02-15",
    "1502829995": "1982-02-15",
    "1509819996": "1981-09-15",
    "2103009996": "2000-03-21",
    "2311143995": "1914-11-23",
    "2509479989": "1947-09-25",
    "2512489996": "1948-12-25",
    "2911829996": "1982-11-29",
    "3001749995": "1974-01-30",
    "3101229995": "2022-01-31",
    "3103979995": "1997-03-31",
}


@pytest.mark.parametrize(("text", "born"), TEST_PERSONS.items())
def test_a_test_person_is_accepted_with_a_warning_about_modulus_11(text: str, born: str) -> None:
    number = cpr.parse(text)
    assert (number.kind, number.birth_date) == (NumberKind.CPR, date.fromisoformat(born))
    assert "cpr.modulus_11" in cpr.warnings(number, TODAY)


@pytest.mark.parametrize("text", ["0707614285", "070761-4285", " 07 07 61 4285 ", "07.07.61-4285", "070761–4285"])
def test_dash_points_and_spaces_do_not_matter(text: str) -> None:
    assert cpr.parse(text).value == "0707614285"


def test_a_number_that_satisfies_modulus_11_has_no_warning() -> None:
    number = cpr.parse("070761-4285")
    assert cpr.passes_modulus_11(number)
    assert cpr.warnings(number, TODAY) == ()


@pytest.mark.parametrize(
    ("seventh", "year", "born"),
    [
        ("0", "00", 1900),
        ("3", "36", 1936),
        ("3", "37", 1937),
        ("3", "99", 1999),
        ("4", "00", 2000),
        ("4", "36", 2036),
        ("4", "37", 1937),
        ("4", "58", 1958),
        ("5", "00", 2000),
        ("5", "57", 2057),
        ("5", "58", 1858),
        ("8", "57", 2057),
        ("8", "99", 1899),
        ("9", "36", 2036),
        ("9", "37", 1937),
        ("9", "99", 1999),
    ],
)
def test_the_seventh_digit_tells_the_century(seventh: str, year: str, born: int) -> None:
    assert cpr.parse(f"0102{year}{seventh}000").birth_date == date(born, 2, 1)


def test_29_february_is_a_birthday_in_a_leap_year() -> None:
    assert cpr.parse("2902005000").birth_date == date(2000, 2, 29)
    assert cpr.parse("2902964000").birth_date == date(1996, 2, 29)


@pytest.mark.parametrize("text", ["2902000000", "2902970000", "3104500000", "0013500000", "0100500000", "3201500000"])
def test_an_impossible_date_is_rejected(text: str) -> None:
    with pytest.raises(RuleError) as no:
        cpr.parse(text)
    assert (no.value.code, no.value.field, no.value.values) == ("cpr.impossible_date", "id_value", {})


@pytest.mark.parametrize("text", ["", "070761428", "07076142851", "070761", "7"])
def test_a_wrong_length_is_rejected(text: str) -> None:
    with pytest.raises(RuleError) as no:
        cpr.parse(text, field="number")
    assert (no.value.code, no.value.field) == ("cpr.length", "number")


@pytest.mark.parametrize(
    "text", ["070761A285", "4102501234", "0707612AB1", "070761AB12", "０７０７６１４２８５", "070761-42x5"]
)
def test_a_form_that_is_no_number_is_rejected(text: str) -> None:
    with pytest.raises(RuleError) as no:
        cpr.parse(text)
    assert no.value.code == "cpr.form"


@pytest.mark.parametrize(
    ("text", "kind", "born"),
    [
        ("7302501003", NumberKind.REPLACEMENT, date(1950, 2, 13)),
        ("610101-1234", NumberKind.REPLACEMENT, date(1901, 1, 1)),
        ("911299-2222", NumberKind.REPLACEMENT, date(1999, 12, 31)),
        ("130250-1AB3", NumberKind.XECPR, date(1950, 2, 13)),
        ("130250 7ab4", NumberKind.XECPR, date(2050, 2, 13)),
        ("130250-0XY5", NumberKind.DECPR, date(1950, 2, 13)),
        ("130204-5XY6", NumberKind.DECPR, date(2004, 2, 13)),
        ("130204-6XY7", NumberKind.DECPR, date(2004, 2, 13)),
    ],
)
def test_the_kinds_of_replacement_are_told_apart(text: str, kind: NumberKind, born: date) -> None:
    number = cpr.parse(text)
    assert (number.kind, number.birth_date) == (kind, born)
    assert "cpr.modulus_11" not in cpr.warnings(number, TODAY)


def test_a_replacement_for_an_impossible_day_is_rejected() -> None:
    with pytest.raises(RuleError, match=r"cpr\.impossible_date"):
        cpr.parse("9202501003")


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("2411084000", "cpr.under_18"),
        ("2311150000", "cpr.over_110"),
        ("0101505000", "cpr.not_born"),
    ],
)
def test_an_unlikely_age_is_warned_of(text: str, warning: str) -> None:
    assert warning in cpr.warnings(cpr.parse(text), TODAY)


def test_on_the_eighteenth_birthday_no_warning_is_left() -> None:
    assert "cpr.under_18" not in cpr.warnings(cpr.parse("2311084000"), TODAY)


def test_a_person_of_110_is_not_warned_of() -> None:
    assert "cpr.over_110" not in cpr.warnings(cpr.parse("2411150000"), TODAY)


def test_the_last_four_are_hidden_until_asked_for() -> None:
    number = cpr.parse("1302501234")
    assert (number.masked, number.dashed, number.sex) == ("130250-••••", "130250-1234", "F")


def test_no_number_shows_nothing() -> None:
    none = cpr.NO_NUMBER
    assert (none.kind, none.masked, none.dashed, none.sex, none.birth_date) == (NumberKind.NONE, "", "", "", None)
    assert cpr.warnings(none, TODAY) == ()


def test_a_number_prints_neither_itself_nor_the_birthday() -> None:
    printed = repr(cpr.parse("1302501234"))
    assert "1302" not in printed
    assert "1950" not in printed


@settings(deadline=None)
@given(st.dates(date(1858, 1, 1), date(2057, 12, 31)), st.integers(0, 999))
def test_every_birthday_has_a_number_that_tells_it(born: date, serial: int) -> None:
    century = {1800: "5", 1900: "0", 2000: "5"}[born.year // 100 * 100]
    text = f"{born:%d%m}{born.year % 100:02}{century}{serial:03}"
    assert cpr.parse(text).birth_date == born


@settings(deadline=None)
@given(st.text(max_size=16))
def test_whatever_is_typed_is_a_number_or_a_no_in_words(text: str) -> None:
    try:
        number = cpr.parse(text)
    except RuleError as no:
        assert no.code in {"cpr.length", "cpr.form", "cpr.impossible_date"}
    else:
        assert cpr.parse(number.dashed) == number
