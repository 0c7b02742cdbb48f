"""The recovery code is written by hand and read back by people who are in trouble: slips are told, and where."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathway.base.errors import RuleError
from pathway.store.keys.recovery_code import (
    ALPHABET,
    RecoveryCode,
    new_recovery_code,
    read_recovery_code,
    with_check,
)
from pathway.store.keys.secret import Secret

CODES = st.lists(st.integers(0, 30), min_size=30, max_size=30).map(lambda drawn: RecoveryCode(with_check(drawn)))
PLACES = st.integers(0, 31)
SALT = bytes(16)


def symbols(code: RecoveryCode) -> str:
    return "".join(code.groups)


def fault(text: str) -> RuleError:
    with pytest.raises(RuleError) as no:
        read_recovery_code(Secret(text))
    assert no.value.field == "code"
    return no.value


def same(code: RecoveryCode, other: RecoveryCode) -> bool:
    return code.groups == other.groups and code.key(SALT) == other.key(SALT)


def test_a_code_is_eight_groups_of_four_without_look_alikes() -> None:
    code = new_recovery_code()
    assert re.fullmatch("(?:[2-9A-HJ-NP-TV-Z]{4} ){8}", " ".join(code.groups) + " ")
    assert not set("01IOU") & set(ALPHABET)
    assert len(ALPHABET) == 31


def test_no_two_codes_are_the_same_and_every_symbol_comes_at_every_place() -> None:
    codes = [symbols(new_recovery_code()) for _ in range(1500)]
    assert len(set(codes)) == 1500
    assert all({code[at] for code in codes} == set(ALPHABET) for at in range(32))


@given(CODES)
def test_a_code_is_read_as_it_is_written(code: RecoveryCode) -> None:
    assert same(read_recovery_code(Secret(" ".join(code.groups))), code)


@given(CODES, st.sampled_from(["", " ", "-", "\n", "  ", " – ", "\u00a0", "\t", " - "]), st.booleans())
def test_a_code_is_read_with_small_letters_and_any_spaces_and_dashes(
    code: RecoveryCode, between: str, small: bool
) -> None:
    text = between.join(code.groups)
    assert same(read_recovery_code(Secret(f" {text.lower() if small else text} ")), code)


@given(CODES, st.data())
def test_a_look_alike_is_read_as_the_sign_it_is_like(code: RecoveryCode, data: st.DataObject) -> None:
    like = {"Q": "0Oo", "L": "1Ii", "V": "Uu"}
    text = "".join(data.draw(st.sampled_from(like[sign] + sign)) if sign in like else sign for sign in symbols(code))
    assert same(read_recovery_code(Secret(text)), code)


@given(CODES, PLACES, st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_caught_and_its_group_named(code: RecoveryCode, at: int, other: str) -> None:
    text = symbols(code)
    if text[at] != other:
        no = fault(text[:at] + other + text[at + 1 :])
        if at == 31:  # The last symbol alone looks like a swap somewhere.
            assert no.code == "keys.code_mistyped"
        else:
            assert (no.code, no.values) == ("keys.code_group", {"group": at // 4 + 1})


@given(CODES, PLACES, PLACES)
def test_any_two_symbols_swapped_are_caught(code: RecoveryCode, at: int, other: int) -> None:
    swapped = list(symbols(code))
    swapped[at], swapped[other] = swapped[other], swapped[at]
    if "".join(swapped) != symbols(code):
        assert fault("".join(swapped)).code in {"keys.code_mistyped", "keys.code_group"}


@given(CODES, PLACES, PLACES, st.sampled_from(ALPHABET), st.sampled_from(ALPHABET))
def test_any_two_wrong_symbols_are_caught(code: RecoveryCode, at: int, other: int, one: str, two: str) -> None:
    wrong = list(symbols(code))
    wrong[at], wrong[other] = one, two
    if "".join(wrong) != symbols(code):
        assert fault("".join(wrong)).code in {"keys.code_mistyped", "keys.code_group"}


@given(CODES, st.integers(0, 7), st.sampled_from(["", "7", "7KQ", "7KQMM"]))
def test_a_group_that_has_not_four_symbols_is_named(code: RecoveryCode, at: int, group: str) -> None:
    groups = list(code.groups)
    groups[at] = group
    no = fault(" ".join(groups))
    if group:
        assert (no.code, no.values) == ("keys.code_group", {"group": at + 1})
    else:
        assert (no.code, no.values) == ("keys.code_length", {"count": 28})


@given(CODES, PLACES, st.sampled_from("ÆØÅ+*?%€ß𝟙\x00"))
def test_a_sign_that_no_code_has_is_named_by_its_group(code: RecoveryCode, at: int, sign: str) -> None:
    text = symbols(code)
    no = fault(text[:at] + sign + text[at + 1 :])
    if sign == "ß":  # Its capital is SS.
        assert no.code == "keys.code_length"
    else:
        assert (no.code, no.values) == ("keys.code_group", {"group": at // 4 + 1})


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered_in_words(text: str) -> None:
    assert fault(text).code.startswith("keys.code_")


def test_an_empty_code_has_no_symbols() -> None:
    assert fault("").values == {"count": 0}


def test_the_salt_and_every_symbol_count_in_the_key() -> None:
    code = new_recovery_code()
    assert code.key(SALT) == code.key(SALT)
    assert code.key(SALT) != code.key(b"1" * 16)
    assert code.key(SALT) != new_recovery_code().key(SALT)


def test_a_group_that_is_asked_back_is_read_forgivingly() -> None:
    code = read_recovery_code(Secret(symbols(new_recovery_code())))
    third = code.groups[2]
    assert code.has(3, Secret(third))
    assert code.has(3, Secret(f" {third[:2].lower()}-{third[2:]} "))
    assert not code.has(3, Secret(third[:3]))
    assert not code.has(3, Secret(third[:3] + ALPHABET[ALPHABET.index(third[3]) - 1]))
    assert not code.has(3, Secret("ÆØÅÅ"))
    assert not code.has(3, Secret(""))
