"""Remembered on this computer: half of the way in lies in the system's keyring, and nowhere in plain text."""

from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null

from keyring_stand_in import KeyringStandIn
from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys import (
    DataKey,
    Secret,
    add_user,
    change_passphrase,
    forget,
    read_keys,
    remember,
    remembers,
    remove_user,
    unlock_remembered,
)
from pathway.store.keys.passphrase import LEAST
from pathway.store.keys.remembered import system_keyring
from store.keys.made_keys import NOW, Made


class PlainText(KeyringBackend):
    """A keyring that writes passwords to a file, as some do."""

    priority: ClassVar[float] = 9

    def __init__(self) -> None:
        self.written: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)


def no_of(made: Made, initials: str = "KL") -> str:
    with pytest.raises(OutsideError) as no:
        unlock_remembered(made.folder, initials)
    return no.value.code


def test_nobody_is_remembered_who_did_not_ask(made: Made, stand_in: KeyringStandIn) -> None:
    assert not remembers(made.folder, "KL")
    assert no_of(made) == "keys.not_remembered"
    assert stand_in.kept == {}


def test_who_is_remembered_opens_the_store_without_a_passphrase(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "kl", NOW)
    assert remembers(made.folder, "KL")
    assert unlock_remembered(made.folder, "KL") == made.data_key
    assert no_of(made, "MJ") == "keys.not_remembered"
    ((service, name),) = stand_in.kept
    slot = read_keys(made.folder).slots[2]
    assert (service, name) == ("Pathway", f"{read_keys(made.folder).head.store_id}/{slot.label.id}")


def test_neither_half_is_the_data_key(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    (kept,) = stand_in.kept.values()
    assert len(bytes.fromhex(kept)) == 32
    assert kept != made.data_key.hex()
    assert kept not in (made.folder / "keys.json").read_text()


def test_another_computer_remembers_nothing(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    stand_in.kept.clear()
    assert no_of(made) == "keys.not_remembered"


@pytest.mark.parametrize("kept", ["", "00" * 32, "x" * 64, "00 " * 21 + "0", "ÿ" * 64])
def test_a_key_that_the_keyring_changed_opens_nothing(made: Made, stand_in: KeyringStandIn, kept: str) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    stand_in.kept = dict.fromkeys(stand_in.kept, kept)
    assert no_of(made) == "keys.not_remembered"


def test_who_is_forgotten_needs_the_passphrase_and_leaves_nothing(made: Made, stand_in: KeyringStandIn) -> None:
    before = read_keys(made.folder)
    remember(made.folder, made.data_key, "KL", NOW)
    forget(made.folder, "KL")
    assert no_of(made) == "keys.not_remembered"
    assert stand_in.kept == {}
    assert read_keys(made.folder) == before
    forget(made.folder, "KL")


def test_who_is_remembered_again_leaves_one_key(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    first = dict(stand_in.kept)
    remember(made.folder, made.data_key, "KL", NOW)
    assert len(stand_in.kept) == 1
    assert stand_in.kept != first
    assert len(read_keys(made.folder).slots) == 3
    assert unlock_remembered(made.folder, "KL") == made.data_key


def test_a_removed_user_is_not_remembered(made: Made, stand_in: KeyringStandIn) -> None:
    add_user(made.folder, made.data_key, "MJ", made.passphrase, NOW, cost=LEAST)
    remember(made.folder, made.data_key, "MJ", NOW)
    remove_user(made.folder, made.data_key, "MJ")
    assert no_of(made, "MJ") == "keys.not_remembered"
    assert stand_in.kept


def test_a_new_passphrase_forgets_nobody(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    change_passphrase(made.folder, "KL", made.passphrase, Secret("en helt ny sætning"), NOW, cost=LEAST)
    assert unlock_remembered(made.folder, "KL") == made.data_key
    assert len(stand_in.kept) == 1


def test_only_a_user_and_only_the_stores_own_key_is_remembered(made: Made, stand_in: KeyringStandIn) -> None:
    with pytest.raises(RuleError) as rule:
        remember(made.folder, made.data_key, "MJ", NOW)
    assert rule.value.code == "keys.no_such_user"
    with pytest.raises(OutsideError) as no:
        remember(made.folder, DataKey.random(), "KL", NOW)
    assert no.value.code == "keys.other_store"
    assert stand_in.kept == {}


def test_a_locked_keyring_is_told_and_nothing_is_written(made: Made, stand_in: KeyringStandIn) -> None:
    before = (made.folder / "keys.json").read_bytes()
    stand_in.locked = True
    with pytest.raises(OutsideError) as no:
        remember(made.folder, made.data_key, "KL", NOW)
    assert no.value.code == "keys.no_keyring"
    assert (made.folder / "keys.json").read_bytes() == before


def test_a_keyring_that_is_locked_when_asked_is_told(made: Made, stand_in: KeyringStandIn) -> None:
    remember(made.folder, made.data_key, "KL", NOW)
    stand_in.locked = True
    assert no_of(made) == "keys.no_keyring"
    with pytest.raises(OutsideError) as no:
        forget(made.folder, "KL")
    assert no.value.code == "keys.no_keyring"
    assert not remembers(made.folder, "KL")


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainText])
def test_what_might_keep_a_key_in_plain_text_is_no_keyring(
    made: Made, stand_in: KeyringStandIn, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(OutsideError) as no:
        remember(made.folder, made.data_key, "KL", NOW)
    assert no.value.code == "keys.no_keyring"
    assert not remembers(made.folder, "KL")


def test_of_several_keyrings_the_first_trusted_one_is_taken(
    stand_in: KeyringStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(chainer.ChainerBackend())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlainText(), stand_in])
    assert system_keyring() is stand_in
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlainText()])
    with pytest.raises(OutsideError):
        system_keyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [])
    with pytest.raises(OutsideError):
        system_keyring()


def test_the_stand_in_is_trusted_because_it_says_it_is_secret_service() -> None:
    assert issubclass(KeyringStandIn, SecretService.Keyring)
