"""A passphrase is long or it is nothing, and it is the same however the keyboard writes it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathway.base.errors import RuleError
from pathway.store.keys.passphrase import (
    LEAST,
    MOST,
    RECOMMENDED,
    Cost,
    check_passphrase,
    key_from_passphrase,
)
from pathway.store.keys.secret import Secret

SALT = b"0123456789abcdef"


def test_a_passphrase_of_eleven_characters_is_too_short() -> None:
    with pytest.raises(RuleError) as no:
        check_passphrase(Secret("elleve tegn"))
    assert (no.value.code, no.value.field, no.value.values) == (
        "keys.passphrase_short",
        "passphrase",
        {"at_least": 12},
    )


def test_twelve_characters_are_enough_and_nothing_else_is_asked() -> None:
    check_passphrase(Secret("aaaaaaaaaaaa"))
    check_passphrase(Secret("elleve tegn "))


def test_how_long_a_passphrase_is_can_be_asked_for() -> None:
    check_passphrase(Secret("kort"), at_least=4)
    with pytest.raises(RuleError):
        check_passphrase(Secret("elleve tegn!"), at_least=13)


def test_a_letter_with_its_accent_is_one_character() -> None:
    apart = unicodedata.normalize("NFD", "åååååå")
    assert len(apart) == 12
    with pytest.raises(RuleError):
        check_passphrase(Secret(apart))


def test_a_passphrase_gives_the_same_key_however_its_letters_are_made() -> None:
    together, apart = (Secret(unicodedata.normalize(form, "Blåbærgrød på Ærø")) for form in ("NFC", "NFD"))
    assert together != apart
    assert key_from_passphrase(together, SALT, LEAST) == key_from_passphrase(apart, SALT, LEAST)


@pytest.mark.parametrize("other", ["tre grønne cykler ", "Tre grønne cykler", "tre grønne cykler\x00", "", "\ud800"])
def test_every_character_of_a_passphrase_counts(other: str) -> None:
    key = key_from_passphrase(Secret("tre grønne cykler"), SALT, LEAST)
    assert key != key_from_passphrase(Secret(other), SALT, LEAST)


def test_the_salt_and_the_cost_count() -> None:
    word = Secret("tre grønne cykler")
    key = key_from_passphrase(word, SALT, LEAST)
    assert key != key_from_passphrase(word, SALT[::-1], LEAST)
    assert key != key_from_passphrase(word, SALT, Cost(LEAST.memory_kib, LEAST.rounds + 1, LEAST.lanes))


def test_the_key_is_argon2id_as_the_reference_program_makes_it() -> None:
    """Source: the reference library libargon2, version 20171227. Its program gives it as follows.

    ``echo -n "tre cykler i regn" | argon2 0123456789abcdef -id -t 3 -k 65536 -p 4 -l 32 -r``.
    """
    key = key_from_passphrase(Secret("tre cykler i regn"), SALT, RECOMMENDED)
    assert key.hex() == "995df1238cc394f91431971a50fb97201cf03022363e09e8168df6275170e11e"


@given(st.integers(0, 2**40), st.integers(0, 2**20), st.integers(0, 300))
def test_a_cost_out_of_bounds_is_never_paid(memory_kib: int, rounds: int, lanes: int) -> None:
    cost = Cost(memory_kib, rounds, lanes)
    inside = 19_456 <= memory_kib <= 524_288 and 2 <= rounds <= 10 and 1 <= lanes <= 16
    assert cost.reasonable == inside
    if not inside:
        with pytest.raises(ValueError, match="bounds"):
            key_from_passphrase(Secret("tre grønne cykler"), SALT, cost)


def test_what_is_recommended_lies_within_the_bounds() -> None:
    assert RECOMMENDED.reasonable
    assert LEAST.reasonable
    assert MOST.reasonable
