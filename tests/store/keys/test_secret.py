"""Nothing that is secret shows itself: not printed, not pickled, not in a traceback that shows every local."""

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from traceback import TracebackException
from uuid import uuid4

import pytest

from keyring_stand_in import KeyringStandIn
from pathway.base.errors import OutsideError, RuleError
from pathway.store.keys import (
    DataKey,
    Secret,
    add_user,
    change_passphrase,
    check_passphrase,
    create_keys,
    new_recovery_code,
    read_recovery_code,
    remember,
    set_passphrase,
    unlock,
    unlock_remembered,
    unlock_with_recovery_code,
)
from pathway.store.keys.secret import Hidden, Key, WrappingKey
from store.keys.made_keys import Made

HIDDEN: list[Hidden] = [Secret("tre grønne cykler"), DataKey(bytes(range(32))), new_recovery_code()]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_a_secret_prints_only_what_kind_it_is(hidden: Hidden) -> None:
    name = type(hidden).__name__
    assert {repr(hidden), str(hidden), f"{hidden}", "%s" % hidden, f"{[hidden]}"[1:-1]} == {f"{name}(…)"}  # noqa: UP031


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_cannot_be_written_to_a_file(hidden: Hidden, protocol: int) -> None:
    with pytest.raises(TypeError, match="never copied"):
        pickle.dumps(hidden, protocol)


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_secret_cannot_be_copied(hidden: Hidden, copied: Callable[[Hidden], Hidden]) -> None:
    with pytest.raises(TypeError, match="never copied"):
        copied(hidden)


@pytest.mark.parametrize("hidden", HIDDEN)
def test_a_secret_has_no_drawer_of_its_own(hidden: Hidden) -> None:
    assert not hasattr(hidden, "__dict__")


def test_two_secrets_are_equal_by_what_they_hold_and_only_to_their_own_kind() -> None:
    assert Secret("å") == Secret("å")
    assert Secret("å") != Secret("a")
    assert Secret("\ud800") == Secret("\ud800")
    assert Secret("å") != "å"
    assert DataKey(bytes(32)) == DataKey(bytes(32))
    assert DataKey(bytes(32)) != DataKey(bytes(31) + b"1")
    assert DataKey(bytes(32)) != WrappingKey(bytes(32))


@pytest.mark.parametrize("secret", [Secret("å"), DataKey(bytes(32))])
def test_a_secret_has_no_hash(secret: Hidden) -> None:
    with pytest.raises(TypeError):
        hash(secret)


def test_a_wiped_key_is_gone() -> None:
    key = DataKey(bytes(range(32)))
    octets = key.octets
    key.wipe()
    assert not octets
    with pytest.raises(ValueError, match="wiped"):
        key.hex()
    key.wipe()


def test_a_key_is_wiped_at_the_end_of_its_use_even_after_an_error() -> None:
    key = WrappingKey.random()
    with pytest.raises(KeyError), key:
        raise KeyError
    with pytest.raises(ValueError, match="wiped"):
        _ = key.octets


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_has_32_bytes(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Key(bytes(length))


def test_a_key_is_shown_to_sqlcipher_as_64_digits() -> None:
    assert DataKey(bytes(range(32))).hex() == bytes(range(32)).hex()


def told_by(act: Callable[[], object]) -> str:
    """Return everything that a traceback with all locals can tell. Here no local is a secret in the clear."""
    try:
        act()
    except (RuleError, OutsideError) as error:
        lines = TracebackException(type(error), error, error.__traceback__, capture_locals=True).format()
        return f"{error.code} {error.values} {error!r} {''.join(lines)}"
    pytest.fail("nothing was told")


def tells(told: str, made: Made, *more: str) -> list[str]:
    """Return which secrets are told, in any writing a local could have."""
    key = made.data_key.hex()
    octets = repr(bytes(made.data_key.octets))
    passphrase, code = "grønne", made.code.groups
    whole = ("".join(code), " ".join(code), "".join(code).lower())
    accent = repr(passphrase.encode())[2:-1]
    return [secret for secret in (key, octets[2:-1], passphrase, accent, *whole, *code, *more) if secret in told]


def test_no_traceback_tells_a_passphrase_a_code_or_a_key(made: Made, stand_in: KeyringStandIn) -> None:
    wrong = Secret("tre grønne cyklister")
    code = "".join(made.code.groups)
    slip = Secret(code[1] + code[0] + code[2:] if code[0] != code[1] else code[:31])
    folder, key, now = made.folder, made.data_key, made.now
    remember(folder, key, "KL", now)
    (kept,) = stand_in.kept.values()
    stand_in.locked = True
    again = partial(create_keys, folder, uuid4(), "KL", made.passphrase, made.code, now)
    acts: dict[str, Callable[[], object]] = {
        "keys.wrong_passphrase": partial(unlock, folder, "KL", wrong, now),
        "keys.passphrase_short": partial(check_passphrase, wrong, 99),
        "keys.initials_taken": partial(add_user, folder, key, "KL", made.passphrase, now),
        "keys.no_such_user": partial(set_passphrase, folder, key, "MJ", made.passphrase, now),
        "keys.other_store": partial(add_user, folder, DataKey.random(), "MJ", made.passphrase, now),
        "keys.code_": partial(read_recovery_code, slip),
        "keys.wrong_code": partial(unlock_with_recovery_code, folder, Secret(" ".join(new_recovery_code().groups))),
        "keys.no_keyring": partial(unlock_remembered, folder, "KL"),
        "store.exists": again,
    }
    for code_told, act in acts.items():
        told = told_by(act)
        assert told.startswith(code_told)
        assert tells(told, made, kept) == []
    told = told_by(partial(remember, folder, key, "KL", now))
    assert tells(told, made, kept) == []
    assert not re.search("[0-9a-f]{64}", told), "the key that the keyring was given is told"
    told = told_by(partial(change_passphrase, folder, "KL", wrong, made.passphrase, now))
    assert tells(told, made, kept) == []


def test_a_traceback_that_tells_would_be_caught(made: Made) -> None:
    def careless(secret: Secret) -> None:
        text = secret.reveal()
        raise RuleError("keys.careless", text[:0])

    assert tells(told_by(partial(careless, made.passphrase)), made) == ["grønne"]


SMALL = """
import resource, sys, threading
from traceback import TracebackException
from pathway.base.errors import OutsideError
from pathway.store.keys import Secret
from pathway.store.keys.passphrase import MOST, key_from_passphrase
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 200_000_000, used + 200_000_000))
try:
    key_from_passphrase(Secret(chr(116) + "re grønne cykler"), bytes(16), MOST)
except OutsideError as error:
    sys.stdout.reconfigure(encoding="utf-8")
    print("".join(TracebackException(type(error), error, error.__traceback__, capture_locals=True).format()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is read from /proc")
def test_a_machine_without_memory_says_so_and_tells_no_passphrase() -> None:
    told = subprocess.run([sys.executable, "-c", SMALL], capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert "OutsideError: keys.no_memory" in told.stdout
    assert "tre grønne" not in told.stdout
    assert "gr\\xc3\\xb8nne" not in told.stdout
