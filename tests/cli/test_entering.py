"""Getting in from the shell: by a file, by the keyring, never by an argument; and who is meant."""

import os
from pathlib import Path

import pytest

from cli.conftest import SECRET, Shell
from pathway.casework import access, stores

posix = pytest.mark.skipif(os.name != "posix", reason="only POSIX files say who can read them")


def test_a_wrong_passphrase_is_the_surroundings_no(shell: Shell, secret: Path) -> None:
    secret.write_text("helt andre ord her\n", encoding="utf-8")
    told = shell("verify")
    assert (told.code, told.out) == (3, "")
    assert "helt andre" not in told.err


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_one_line_end_is_not_part_of_the_passphrase(shell: Shell, secret: Path, end: str) -> None:
    secret.write_bytes(f"{SECRET}{end}".encode())
    assert shell("verify").code == 0


def test_a_second_line_is_part_of_it(shell: Shell, secret: Path) -> None:
    secret.write_bytes(f"{SECRET}\n\n".encode())
    assert shell("verify").code == 3


@posix
def test_a_file_that_others_can_read_is_warned_of(shell: Shell, secret: Path) -> None:
    assert shell("verify").err == ""
    secret.chmod(0o644)
    told = shell("verify")
    assert told.code == 0
    assert told.err.startswith("Advarsel: andre kan læse ")


@pytest.mark.parametrize(("content", "code"), [(b"", 2), (b"\n", 2), (b"\xff\xfe\xfd", 2)])
def test_a_file_without_a_passphrase_is_wrong_usage(shell: Shell, secret: Path, content: bytes, code: int) -> None:
    secret.write_bytes(content)
    assert shell("verify").code == code


def test_a_passphrase_file_that_is_not_there(shell: Shell, store: Path, tmp_path: Path) -> None:
    told = shell("verify", "--store", store, "--passphrase-file", tmp_path / "nowhere", bare=True)
    assert told.code == 3


def test_a_folder_without_a_store(shell: Shell, secret: Path, tmp_path: Path) -> None:
    told = shell("verify", "--store", tmp_path / "nowhere", "--passphrase-file", secret, bare=True)
    assert (told.code, told.out) == (3, "")


def test_a_colleague_gets_a_key_and_then_one_must_say_who_one_is(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("fire gule paraplyer\n", encoding="utf-8")
    other.chmod(0o600)
    told = shell("users", "add", "MØ", "--name", "Mads Øst", "--role", "shelter", "--new-passphrase-file", other)
    assert told.code == 0
    assert shell("users", "list").code == 2
    listed = shell("users", "list", "--user", "kl", "--format", "json").json
    assert [(each["initials"], each["name"], each["role"]) for each in listed] == [
        ("KL", "Karen Lund", "caseworker"),
        ("MØ", "Mads Øst", "shelter"),
    ]
    assert shell("verify", "--user", "MØ", "--passphrase-file", other).code == 0


@pytest.mark.parametrize("initials", ["KL", "kl", "M Ø", ""])
def test_a_colleague_who_cannot_be_added_gets_no_key(shell: Shell, store: Path, secret: Path, initials: str) -> None:
    told = shell("users", "add", initials, "--name", "Mads Øst", "--new-passphrase-file", secret)
    assert told.code == 1
    assert stores.users_of(store) == ("KL",)


def test_without_a_keyring_that_can_be_trusted_there_is_no_way_in(shell: Shell, store: Path) -> None:
    told = shell("verify", "--store", store, "--keyring", bare=True)
    assert (told.code, told.out) == (3, "")


def test_the_keyring_opens_what_it_remembers(shell: Shell, store: Path, register: Path) -> None:
    import keyring

    from keyring_stand_in import KeyringStandIn

    before = keyring.get_keyring()
    keyring.set_keyring(KeyringStandIn())
    try:
        office = stores.unlock(store, "KL", stores.Secret(SECRET))
        stores.remember(office, on=True)
        access.close(office)
        assert shell("verify", "--store", store, "--keyring", bare=True).code == 0
        assert shell("import", "stays", register, "--store", store, "--keyring", bare=True).code == 0
        assert shell("backup", "--store", store, "--keyring", bare=True).code == 0
    finally:
        keyring.set_keyring(before)
