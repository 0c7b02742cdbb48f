"""A store opens with a passphrase or with the recovery code, and with nothing else."""

import time
import unicodedata
from pathlib import Path
from uuid import uuid4

import pytest

from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys import (
    RECOMMENDED,
    RecoveryCode,
    Secret,
    create_keys,
    is_store,
    new_recovery_code,
    open_with_code,
    open_with_passphrase,
    read_key_file,
    read_keys,
    unlock,
    unlock_with_recovery_code,
)
from pathway.store.keys.passphrase import LEAST
from store.keys.made_keys import NOW, Made


def test_the_passphrase_opens_the_store(made: Made) -> None:
    assert unlock(made.folder, "KL", made.passphrase, made.now) == made.data_key


@pytest.mark.parametrize("initials", ["kl", " KL ", "Kl"])
def test_initials_are_the_same_in_small_letters(made: Made, initials: str) -> None:
    assert unlock(made.folder, initials, made.passphrase, made.now) == made.data_key


def test_a_passphrase_typed_with_loose_accents_opens_the_store(made: Made) -> None:
    apart = Secret(unicodedata.normalize("NFD", made.passphrase.reveal()))
    assert unlock(made.folder, "KL", apart, made.now) == made.data_key


def test_a_wrong_passphrase_opens_nothing_and_is_told(made: Made) -> None:
    with pytest.raises(OutsideError) as no:
        unlock(made.folder, "KL", Secret("tre grønne cykle"), made.now)
    assert no.value.code == "keys.wrong_passphrase"
    assert no.value.values == {"tries_left": 4, "wait_seconds": 0}


@pytest.mark.parametrize("initials", ["MJ", "", "KLX", "\x00", "K" * 10_000])
def test_unknown_initials_are_told_as_a_wrong_passphrase(made: Made, initials: str) -> None:
    with pytest.raises(OutsideError) as no:
        unlock(made.folder, initials, made.passphrase, made.now)
    assert no.value.code == "keys.wrong_passphrase"
    assert no.value.values == {"tries_left": 4, "wait_seconds": 0}


def test_the_recovery_code_opens_the_store(made: Made) -> None:
    assert unlock_with_recovery_code(made.folder, made.code_typed) == made.data_key


def test_another_stores_recovery_code_opens_nothing(made: Made) -> None:
    with pytest.raises(OutsideError) as no:
        unlock_with_recovery_code(made.folder, Secret("".join(new_recovery_code().groups)))
    assert no.value.code == "keys.wrong_code"


def test_a_slip_in_the_recovery_code_is_told_before_the_store_is_read(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as no:
        unlock_with_recovery_code(tmp_path / "nowhere.pathway", Secret("7KQM 3TXD"))
    assert no.value.code == "keys.code_length"


def test_each_store_has_a_key_of_its_own(made: Made, tmp_path: Path) -> None:
    other = create_keys(tmp_path / "other.pathway", uuid4(), "KL", made.passphrase, made.code, NOW, cost=LEAST)
    assert other != made.data_key


def test_the_recommended_cost_is_paid_in_well_under_a_second(tmp_path: Path) -> None:
    folder = tmp_path / "real.pathway"
    passphrase = Secret("tre grønne cykler")
    key = create_keys(folder, uuid4(), "KL", passphrase, new_recovery_code(), NOW)
    slot = read_keys(folder).slots[0]
    assert slot.label.cost == RECOMMENDED
    start = time.perf_counter()
    with pytest.raises(OutsideError):
        unlock(folder, "KL", Secret("tre røde cykler"), NOW)
    assert time.perf_counter() - start < 1
    assert unlock(folder, "KL", passphrase, NOW) == key


def test_a_backups_key_file_opens_anywhere_and_counts_nothing(made: Made, tmp_path: Path) -> None:
    copied = tmp_path / "2026-11-24.keys"
    copied.write_bytes((made.folder / "keys.json").read_bytes())
    key_file = read_key_file(copied)
    for _ in range(7):
        assert open_with_passphrase(key_file, "KL", Secret("forkert sætning")) is None
    assert open_with_passphrase(key_file, "MJ", made.passphrase) is None
    assert open_with_passphrase(key_file, "KL", made.passphrase) == made.data_key
    assert open_with_code(key_file, made.code) == made.data_key
    assert open_with_code(key_file, new_recovery_code()) is None
    assert {file.name for file in tmp_path.iterdir()} == {"2026-11-24.keys", made.folder.name}


@pytest.mark.parametrize("initials", ["", "  ", "K L", "KL\n2", "../../x", "K" * 9, "\ud800"])
def test_initials_are_up_to_eight_letters_and_digits(tmp_path: Path, initials: str) -> None:
    with pytest.raises(RuleError) as no:
        create_keys(tmp_path / "new.pathway", uuid4(), initials, Secret("x" * 12), new_recovery_code(), NOW)
    assert (no.value.code, no.value.field) == ("keys.initials", "initials")
    assert not is_store(tmp_path / "new.pathway")


def test_a_short_passphrase_makes_no_store(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as no:
        create_keys(tmp_path / "new.pathway", uuid4(), "KL", Secret("kort"), new_recovery_code(), NOW)
    assert no.value.code == "keys.passphrase_short"
    assert not (tmp_path / "new.pathway").exists()


@pytest.mark.parametrize("left", ["keys.json", "keys.json.spare", "store.db"])
def test_no_new_keys_are_made_where_anything_of_a_store_lies(tmp_path: Path, left: str) -> None:
    (tmp_path / left).write_bytes(b"what is left of it")
    with pytest.raises(OutsideError) as no:
        create_keys(tmp_path, uuid4(), "KL", Secret("x" * 12), new_recovery_code(), NOW, cost=LEAST)
    assert no.value.code == "store.exists"
    assert [file.name for file in tmp_path.iterdir()] == [left]
    assert is_store(tmp_path)


def test_a_folder_is_a_store_when_its_keys_lie_in_it(made: Made, tmp_path: Path) -> None:
    assert is_store(made.folder)
    assert not is_store(tmp_path)
    assert not is_store(tmp_path / "nowhere")
    assert not is_store(made.folder / "keys.json")


def test_nothing_secret_lies_in_the_stores_folder(made: Made) -> None:
    unlock(made.folder, "KL", made.passphrase, made.now)
    lying = b"".join(file.read_bytes() for file in made.folder.iterdir())
    secrets: tuple[RecoveryCode, bytes, str] = made.code, bytes(made.data_key.octets), made.data_key.hex()
    assert secrets[1] not in lying
    assert secrets[2].encode() not in lying
    assert b"cykler" not in lying
    assert not any(group.encode() in lying for group in secrets[0].groups)
