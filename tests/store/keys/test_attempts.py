"""After five wrong passphrases Pathway waits, longer each time, and neither a new start nor the clock ends it."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathway.base.errors import OutsideError
from pathway.store.keys import Secret, add_user, seconds_left, set_passphrase, unlock, unlock_with_recovery_code
from pathway.store.keys.attempts import count, take_back
from pathway.store.keys.passphrase import LEAST, Cost
from store.keys.made_keys import NOW, Made

WRONG = Secret("tre røde cykler")
MINE = Secret("fire blå kufferter")


def told(made: Made, now: datetime, passphrase: Secret = WRONG, initials: str = "KL") -> tuple[str, dict[str, object]]:
    with pytest.raises(OutsideError) as no:
        unlock(made.folder, initials, passphrase, now)
    return no.value.code, no.value.values


def five_wrong(made: Made) -> None:
    for _ in range(5):
        told(made, NOW)


def refuses(act: Callable[[], object]) -> bool:
    try:
        act()
    except OutsideError as error:
        assert error.code == "keys.wait"
        return True
    return False


def test_five_tries_are_free_and_the_fifth_says_how_long_to_wait(made: Made) -> None:
    values = [told(made, NOW)[1] for _ in range(5)]
    assert [value["tries_left"] for value in values] == [4, 3, 2, 1, 0]
    assert [value["wait_seconds"] for value in values] == [0, 0, 0, 0, 60]


def test_while_waiting_not_even_the_right_passphrase_is_tried(made: Made) -> None:
    five_wrong(made)
    assert told(made, NOW + timedelta(seconds=59.5), made.passphrase) == ("keys.wait", {"seconds": 1})
    assert seconds_left(made.folder, "kl", NOW + timedelta(seconds=20)) == 40
    assert unlock(made.folder, "KL", made.passphrase, NOW + timedelta(seconds=60)) == made.data_key


def test_each_wrong_try_after_that_waits_longer(made: Made) -> None:
    five_wrong(made)
    now, waits = NOW, [60]
    for _ in range(6):
        now += timedelta(seconds=waits[-1])
        code, values = told(made, now)
        assert (code, values["tries_left"]) == ("keys.wrong_passphrase", 0)
        waits.append(int(str(values["wait_seconds"])))
    assert waits == [60, 120, 300, 600, 1800, 1800, 1800]


def test_the_right_passphrase_begins_the_count_again(made: Made) -> None:
    for _ in range(4):
        told(made, NOW)
    unlock(made.folder, "KL", made.passphrase, NOW)
    assert told(made, NOW)[1] == {"tries_left": 4, "wait_seconds": 0}


def test_waiting_one_out_begins_no_new_count(made: Made) -> None:
    five_wrong(made)
    assert told(made, NOW + timedelta(days=365))[1] == {"tries_left": 0, "wait_seconds": 120}


def test_one_users_wrong_tries_keep_no_colleague_out(made: Made) -> None:
    add_user(made.folder, made.data_key, "MJ", MINE, NOW, cost=LEAST)
    five_wrong(made)
    assert unlock(made.folder, "MJ", MINE, NOW) == made.data_key
    assert told(made, NOW)[0] == "keys.wait"


def test_unknown_initials_are_counted_together(made: Made) -> None:
    codes = [told(made, NOW, initials=f"X{number}")[0] for number in range(6)]
    assert codes == ["keys.wrong_passphrase"] * 5 + ["keys.wait"]
    assert unlock(made.folder, "KL", made.passphrase, NOW) == made.data_key


def test_the_recovery_code_opens_while_the_passphrase_waits(made: Made) -> None:
    five_wrong(made)
    assert unlock_with_recovery_code(made.folder, made.code_typed) == made.data_key
    assert told(made, NOW)[0] == "keys.wait"


@pytest.mark.parametrize("back", [timedelta(seconds=30), timedelta(days=400)])
def test_a_clock_set_back_begins_the_wait_again_and_ends_it_too(made: Made, back: timedelta) -> None:
    five_wrong(made)
    now = NOW - back
    assert told(made, now) == ("keys.wait", {"seconds": 60})
    assert told(made, now + timedelta(seconds=59)) == ("keys.wait", {"seconds": 1})
    assert unlock(made.folder, "KL", made.passphrase, now + timedelta(seconds=60)) == made.data_key


@given(st.lists(st.integers(-5000, 5000), min_size=1, max_size=30))
def test_no_play_with_the_clock_gives_more_tries_than_waiting_would(
    tmp_path_factory: pytest.TempPathFactory, moves: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("counted")
    for _ in range(5):
        count(folder, "KL", NOW)
    now, forward, allowed = NOW, 0, 0
    for move in moves:
        now += timedelta(seconds=move)
        forward += max(0, move)
        allowed += not refuses(partial(count, folder, "KL", now))
    # The shortest wait is a minute: each try after the fifth has cost at least that, forwards.
    assert allowed * 60 <= forward


def test_the_count_survives_the_program(made: Made) -> None:
    five_wrong(made)
    raw = json.loads((made.folder / "attempts.json").read_bytes())
    assert raw == {"kl": {"wrong": 5, "last": NOW.isoformat()}}


def test_a_try_is_counted_before_it_is_known_to_be_wrong(tmp_path: Path) -> None:
    assert count(tmp_path, "KL", NOW).left == 4
    assert count(tmp_path, "KL", NOW).left == 3
    take_back(tmp_path, "KL")
    assert count(tmp_path, "KL", NOW).left == 4


CUT_SHORT = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from pathway.base.errors import OutsideError
from pathway.store.keys import Secret, unlock
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 150_000_000, used + 150_000_000))
try:
    unlock(Path(sys.argv[1]), "KL", Secret("tre grønne cykler"), datetime.now(UTC))
except OutsideError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is read from /proc")
def test_a_try_that_is_cut_short_is_counted(made: Made) -> None:
    dear = Cost(memory_kib=262_144, rounds=2, lanes=4)
    set_passphrase(made.folder, made.data_key, "KL", made.passphrase, NOW, cost=dear)
    asked = [sys.executable, "-c", CUT_SHORT, str(made.folder)]
    told = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout == "keys.no_memory\n"
    assert json.loads((made.folder / "attempts.json").read_bytes())["kl"]["wrong"] == 1


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"[]",
        b"{",
        b"\x00\xff",
        b'{"kl": 5}',
        b'{"kl": {"wrong": -1, "last": "2026-11-24T08:12:00+00:00"}}',
        b'{"kl": {"wrong": 9, "last": "2026-11-24T08:12:00"}}',
        b'{"kl": {"wrong": "x", "last": "2026-11-24T08:12:00+00:00"}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_count_begins_again(made: Made, damage: bytes) -> None:
    (made.folder / "attempts.json").write_bytes(damage)
    assert told(made, NOW)[1]["tries_left"] == 4
    assert unlock(made.folder, "KL", made.passphrase, NOW) == made.data_key


def test_a_moment_at_the_end_of_time_locks_nobody_out(made: Made) -> None:
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).isoformat()
    (made.folder / "attempts.json").write_text(json.dumps({"kl": {"wrong": 99, "last": last}}))
    assert told(made, NOW) == ("keys.wait", {"seconds": 1800})
    assert unlock(made.folder, "KL", made.passphrase, NOW + timedelta(minutes=30)) == made.data_key


def test_a_count_that_cannot_be_written_keeps_nobody_out(made: Made) -> None:
    (made.folder / "attempts.json").mkdir()
    assert told(made, NOW)[0] == "keys.wrong_passphrase"
    assert unlock(made.folder, "KL", made.passphrase, NOW) == made.data_key
