"""A key file that was damaged or changed opens for nobody, says so, and never gives a wrong key."""

import hashlib
import json
import random
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pathway.base.errors import OutsideError
from pathway.store.keys import DataKey, Secret, add_user, create_keys, new_recovery_code, read_key_file, unlock
from pathway.store.keys.key_file import KeyFile, from_octets, to_octets
from pathway.store.keys.passphrase import LEAST, key_from_passphrase
from pathway.store.keys.recovery_code import RecoveryCode
from pathway.store.keys.secret import WrappingKey
from pathway.store.keys.slots import Kind, canonical, new_label, wrap
from pathway.store.keys.unlocking import open_with_code, open_with_passphrase
from store.keys.made_keys import NOW, Made

Json = dict[str, Any]


def file_of(made: Made) -> Json:
    raw: Json = json.loads((made.folder / "keys.json").read_bytes())
    return raw


def summed(raw: Json) -> bytes:
    """The file as one writes it who knows how, and wants it to be believed."""
    body = {name: value for name, value in raw.items() if name != "sum"}
    return canonical({**body, "sum": hashlib.sha256(canonical(body)).hexdigest()})


def refused(octets: bytes) -> str:
    with pytest.raises(OutsideError) as no:
        from_octets(octets)
    return no.value.code


def opens(key_file: KeyFile, made: Made) -> list[bool]:
    keys = (
        open_with_passphrase(key_file, "KL", made.passphrase),
        open_with_code(key_file, made.code),
    )
    assert all(key in (None, made.data_key) for key in keys)
    return [key is not None for key in keys]


def test_a_key_file_is_read_as_it_was_written(made: Made) -> None:
    octets = (made.folder / "keys.json").read_bytes()
    key_file = from_octets(octets)
    assert to_octets(key_file) == octets
    assert opens(key_file, made) == [True, True]


def test_every_bit_that_the_disk_flips_is_told_as_damage(made: Made) -> None:
    octets = (made.folder / "keys.json").read_bytes()
    whole = from_octets(octets)
    for at in range(len(octets)):
        flipped = bytearray(octets)
        flipped[at] ^= 1 << random.randrange(8)
        try:
            assert from_octets(bytes(flipped)) == whole  # A space became another space.
            assert octets[at : at + 1].isspace()
        except OutsideError as error:
            assert error.code == "keys.damaged"


def test_a_file_that_was_cut_anywhere_is_damaged(made: Made) -> None:
    octets = (made.folder / "keys.json").read_bytes()
    assert {refused(octets[:length]) for length in range(len(octets) - 1)} == {"keys.damaged"}


def paths(raw: object, so_far: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a file where a value stands."""
    if isinstance(raw, dict):
        return [path for name, value in raw.items() for path in paths(value, (*so_far, name))]
    if isinstance(raw, list):
        return [path for at, value in enumerate(raw) for path in paths(value, (*so_far, at))]
    return [so_far]


def changed(raw: Json, path: tuple[Any, ...], value: object) -> Json:
    copied: Json = json.loads(json.dumps(raw))
    inside: Any = copied
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    return copied


def every_digit(text: str) -> list[str]:
    """The text with one hexadecimal digit changed, for each digit."""
    return [text[:at] + f"{int(sign, 16) ^ 1:x}" + text[at + 1 :] for at, sign in enumerate(text)]


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped"])
def test_a_slot_that_was_changed_on_purpose_opens_for_nobody(made: Made, field: str) -> None:
    raw = file_of(made)
    for number, digits in enumerate(every_digit(slot[field]) for slot in raw["slots"]):
        # Each digit for the code, which is fast; some for the passphrase, which is slow on purpose.
        for digit in digits if number == 1 else digits[:: len(digits) // 4]:
            octets = summed(changed(raw, ("slots", number, field), digit))
            assert opens(from_octets(octets), made) == [number != 0, number != 1]


def test_a_head_that_was_changed_on_purpose_opens_no_slot(made: Made) -> None:
    raw = file_of(made)
    for head in ({"store": str(uuid4())}, {"key_check": every_digit(raw["key_check"])[7]}):
        assert opens(from_octets(summed({**raw, **head})), made) == [False, False]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "01a20544-f808-7051-bcec-2eaf162a7bcc"),
        ("created_at", (NOW + timedelta(seconds=1)).isoformat()),
        ("initials", "kl"),
        ("memory_kib", LEAST.memory_kib + 1),
        ("rounds", 3),
        ("lanes", 2),
    ],
)
def test_every_word_of_a_label_is_sealed_with_its_slot(made: Made, field: str, value: object) -> None:
    octets = summed(changed(file_of(made), ("slots", 0, field), value))
    assert opens(from_octets(octets), made) == [False, True]


def test_a_slot_that_holds_another_data_key_opens_nothing(made: Made) -> None:
    """Somebody who knows the passphrase slips a key of their own under it, to have new notes written with it."""
    key_file = read_key_file(made.folder / "keys.json")
    label = key_file.slots[0].label
    with key_from_passphrase(made.passphrase, label.salt, LEAST) as wrapping_key:
        forged = key_file.with_slot(wrap(DataKey.random(), key_file.head, label, wrapping_key))
    assert opens(from_octets(to_octets(forged)), made) == [False, True]


def test_a_key_that_is_remembered_for_nobody_is_damage(made: Made) -> None:
    key_file = read_key_file(made.folder / "keys.json")
    with WrappingKey.random() as key:
        for initials, sound in (("KL", True), ("MJ", False)):
            slot = wrap(made.data_key, key_file.head, new_label(Kind.REMEMBERED, initials, NOW), key)
            octets = to_octets(key_file.with_slot(slot))
            assert (from_octets(octets).users == ("KL",)) if sound else refused(octets) == "keys.damaged"


def test_a_slot_under_other_initials_opens_for_neither(made: Made) -> None:
    add_user(made.folder, made.data_key, "MJ", Secret("fire blå kufferter"), NOW, cost=LEAST)
    raw = file_of(made)
    raw["slots"][0]["initials"], raw["slots"][2]["initials"] = "MJ", "KL"
    key_file = from_octets(summed(raw))
    assert open_with_passphrase(key_file, "MJ", made.passphrase) is None
    assert open_with_passphrase(key_file, "KL", made.passphrase) is None
    assert open_with_passphrase(key_file, "KL", Secret("fire blå kufferter")) is None


def test_another_stores_slot_opens_nothing_here(made: Made, tmp_path: Path) -> None:
    raw = file_of(made)
    other = tmp_path / "other.pathway"
    create_keys(
        other, read_key_file(made.folder / "keys.json").head.store_id, "KL", made.passphrase, made.code, NOW, cost=LEAST
    )
    raw["slots"] = json.loads((other / "keys.json").read_bytes())["slots"]
    assert opens(from_octets(summed(raw)), made) == [False, False]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 100_000_000),
        ("memory_kib", 8),
        ("memory_kib", -1),
        ("memory_kib", 10**400),
        ("rounds", 0),
        ("rounds", 1_000_000),
        ("lanes", 0),
        ("lanes", 10_000),
        ("rounds", True),
        ("rounds", 2.0),
        ("rounds", "2"),
        ("salt", ""),
        ("salt", "00" * 8),
        ("salt", "00 " * 16),
        ("nonce", "00" * 11),
        ("wrapped", "00" * 32),
        ("wrapped", "AA" * 48),
        ("kind", "recovery_code"),
        ("kind", "remembered"),
        ("kind", "key"),
        ("initials", ""),
        ("initials", "K\x00L"),
        ("initials", "\ud800"),
        ("initials", "K" * 9),
        ("initials", " KL"),
        ("initials", None),
        ("created_at", "2026-11-24T08:12:00"),
        ("created_at", "2026-11-24T09:12:00+01:00"),
        ("created_at", 5),
        ("id", 5),
        ("id", "01A20544-F808-7051-BCEC-2EAF162A7BCC"),
        ("more", "of it"),
    ],
)
def test_what_pathway_would_not_have_written_is_damaged(made: Made, field: str, value: object) -> None:
    raw = file_of(made)
    raw["slots"][0][field] = value
    assert refused(summed(raw)) == "keys.damaged"


def test_a_file_without_a_users_slot_or_the_codes_or_with_two_is_damaged(made: Made) -> None:
    raw = file_of(made)
    one, code = raw["slots"]
    wrong: list[object] = [[], [one], [code], [one, code, code], [one, one, code], {}, None, [one, 5], [[one], code]]
    for slots in wrong:
        assert refused(summed({**raw, "slots": slots})) == "keys.damaged"


def test_wrong_types_at_every_place_are_damage(made: Made) -> None:
    raw = file_of(made)
    wrong: list[object] = [None, True, -1, 1.5, "\x00", "æ ø", [], {}, [[]]]
    for path in paths(raw):
        if path != ("sum",):
            for value in wrong:
                assert refused(summed(changed(raw, path, value))) == "keys.damaged", (path, value)


def test_a_file_of_a_newer_pathway_is_told_apart_from_a_damaged_one(made: Made) -> None:
    raw = file_of(made)
    assert refused(summed({**raw, "format": 2, "slots": "told otherwise"})) == "keys.newer_format"
    assert refused(json.dumps({**raw, "format": 2}).encode()) == "keys.damaged"


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\x00" * 1000,
        b"null",
        b"5",
        b"[]",
        b"{}",
        b'{"sum": 5}',
        b'{"sum": NaN}',
        b'{"a": NaN, "sum": ""}',
        b"\xff\xfe{}",
        b"[" * 500_000,
        b'{"a":' * 100_000,
        b"9" * 100_000,
        b"SQLite format 3\x00" + bytes(4096),
        "﻿{}".encode(),
    ],
)
def test_garbage_is_damage_and_nothing_worse(octets: bytes) -> None:
    assert refused(octets) == "keys.damaged"


@given(st.binary(max_size=400))
def test_random_bytes_are_damage(octets: bytes) -> None:
    assert refused(octets) == "keys.damaged"


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.fixed_dictionaries({"format": ANY_JSON, "store": ANY_JSON, "key_check": ANY_JSON, "slots": ANY_JSON}))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_json_with_the_right_sum_is_refused(raw: Json) -> None:
    assert refused(summed(raw)) in {"keys.damaged", "keys.newer_format"}


def test_a_huge_file_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    huge = tmp_path / "keys.json"
    with huge.open("wb") as file:
        file.truncate(200_000_000_000)
    with pytest.raises(OutsideError) as no:
        read_key_file(huge)
    assert no.value.code == "keys.damaged"


def test_fifty_users_fit(tmp_path: Path) -> None:
    folder = tmp_path / "large.pathway"
    code: RecoveryCode = new_recovery_code()
    word = Secret("tre grønne cykler")
    key = create_keys(folder, uuid4(), "U0", word, code, NOW, cost=LEAST)
    for number in range(1, 50):
        add_user(folder, key, f"U{number}", word, NOW, cost=LEAST)
    assert len(read_key_file(folder / "keys.json").users) == 50
    assert unlock(folder, "U49", word, NOW) == key
