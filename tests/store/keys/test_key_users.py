"""Who may open the store comes and goes; the data key stays."""

from collections.abc import Callable
from functools import partial

import pytest

from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys import (
    DataKey,
    Secret,
    add_user,
    change_passphrase,
    new_recovery_code,
    remove_user,
    renew_recovery_code,
    set_passphrase,
    unlock,
    unlock_with_recovery_code,
    users,
)
from pathway.store.keys.passphrase import LEAST
from store.keys.made_keys import NOW, Made

MINE = Secret("fire blå kufferter")


def no_of(act: Callable[[], object]) -> str:
    with pytest.raises((RuleError, OutsideError)) as no:
        act()
    assert isinstance(no.value, RuleError | OutsideError)
    return no.value.code


def spare_and_keys(made: Made) -> list[bytes]:
    return [(made.folder / name).read_bytes() for name in ("keys.json", "keys.json.spare")]


def add(made: Made, initials: str = "MJ") -> None:
    add_user(made.folder, made.data_key, initials, MINE, NOW, cost=LEAST)


def test_a_second_user_opens_the_same_store_with_a_passphrase_of_their_own(made: Made) -> None:
    add(made)
    assert users(made.folder) == ("KL", "MJ")
    assert unlock(made.folder, "MJ", MINE, NOW) == made.data_key
    assert unlock(made.folder, "KL", made.passphrase, NOW) == made.data_key
    assert no_of(partial(unlock, made.folder, "KL", MINE, NOW)) == "keys.wrong_passphrase"


@pytest.mark.parametrize("initials", ["KL", "kl", " Kl"])
def test_initials_are_given_once(made: Made, initials: str) -> None:
    assert no_of(partial(add, made, initials)) == "keys.initials_taken"


def test_a_new_user_needs_initials_and_a_long_passphrase(made: Made) -> None:
    before = spare_and_keys(made)
    assert no_of(partial(add, made, "K/L")) == "keys.initials"
    short = partial(add_user, made.folder, made.data_key, "MJ", Secret("kort"), NOW)
    assert no_of(short) == "keys.passphrase_short"
    assert spare_and_keys(made) == before


def test_no_other_key_than_the_stores_is_ever_wrapped(made: Made) -> None:
    before = spare_and_keys(made)
    other = DataKey.random()
    for act in (
        partial(add_user, made.folder, other, "MJ", MINE, NOW, cost=LEAST),
        partial(set_passphrase, made.folder, other, "KL", MINE, NOW, cost=LEAST),
        partial(remove_user, made.folder, other, "KL"),
        partial(renew_recovery_code, made.folder, other, new_recovery_code(), NOW),
    ):
        assert no_of(act) == "keys.other_store"
    assert spare_and_keys(made) == before


def test_a_changed_passphrase_opens_and_the_old_one_does_not(made: Made) -> None:
    add(made)
    change_passphrase(made.folder, "kl", made.passphrase, Secret("en helt ny sætning"), NOW, cost=LEAST)
    assert users(made.folder) == ("KL", "MJ")
    assert unlock(made.folder, "KL", Secret("en helt ny sætning"), NOW) == made.data_key
    assert no_of(partial(unlock, made.folder, "KL", made.passphrase, NOW)) == "keys.wrong_passphrase"
    assert unlock(made.folder, "MJ", MINE, NOW) == made.data_key


def test_who_does_not_know_the_old_passphrase_changes_nothing_and_is_counted(made: Made) -> None:
    before = spare_and_keys(made)
    guess = partial(change_passphrase, made.folder, "KL", MINE, Secret("en helt ny sætning"), NOW, cost=LEAST)
    assert [no_of(guess) for _ in range(6)] == ["keys.wrong_passphrase"] * 5 + ["keys.wait"]
    assert spare_and_keys(made) == before


def test_a_new_passphrase_that_is_too_short_is_told_before_the_old_one_is_tried(made: Made) -> None:
    act = partial(change_passphrase, made.folder, "KL", MINE, Secret("kort"), NOW)
    assert no_of(act) == "keys.passphrase_short"
    assert not (made.folder / "attempts.json").exists()


def test_after_the_recovery_code_a_new_passphrase_is_set_and_the_wait_is_over(made: Made) -> None:
    guess = partial(unlock, made.folder, "KL", MINE, NOW)
    assert [no_of(guess) for _ in range(6)][-1] == "keys.wait"
    data_key = unlock_with_recovery_code(made.folder, made.code_typed)
    set_passphrase(made.folder, data_key, "KL", MINE, NOW, cost=LEAST)
    assert unlock(made.folder, "KL", MINE, NOW) == made.data_key


def test_only_a_user_is_given_a_new_passphrase(made: Made) -> None:
    act = partial(set_passphrase, made.folder, made.data_key, "MJ", MINE, NOW, cost=LEAST)
    assert no_of(act) == "keys.no_such_user"


def test_a_removed_user_opens_nothing_and_their_initials_are_free(made: Made) -> None:
    add(made)
    remove_user(made.folder, made.data_key, "mj")
    assert users(made.folder) == ("KL",)
    assert no_of(partial(unlock, made.folder, "MJ", MINE, NOW)) == "keys.wrong_passphrase"
    add(made)
    assert users(made.folder) == ("KL", "MJ")


def test_the_last_user_stays(made: Made) -> None:
    assert no_of(partial(remove_user, made.folder, made.data_key, "KL")) == "keys.last_user"
    assert no_of(partial(remove_user, made.folder, made.data_key, "MJ")) == "keys.no_such_user"
    assert unlock(made.folder, "KL", made.passphrase, NOW) == made.data_key


def test_a_renewed_recovery_code_opens_and_the_old_one_does_not(made: Made) -> None:
    new = new_recovery_code()
    renew_recovery_code(made.folder, made.data_key, new, NOW)
    assert unlock_with_recovery_code(made.folder, Secret("-".join(new.groups))) == made.data_key
    assert no_of(partial(unlock_with_recovery_code, made.folder, made.code_typed)) == "keys.wrong_code"


def test_what_was_replaced_lies_in_no_file_of_the_folder(made: Made) -> None:
    old = spare_and_keys(made)[0]
    change_passphrase(made.folder, "KL", made.passphrase, MINE, NOW, cost=LEAST)
    renew_recovery_code(made.folder, made.data_key, new_recovery_code(), NOW)
    wrapped = [line for line in old.splitlines() if b'"wrapped"' in line]
    assert len(wrapped) == 2
    lying = b"".join(file.read_bytes() for file in made.folder.iterdir())
    assert not any(line.strip() in lying for line in wrapped)
