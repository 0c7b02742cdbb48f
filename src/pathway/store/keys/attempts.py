"""Wrong passphrases are counted, and after five of them Pathway waits, longer each time.

The count lies beside the keys in ``attempts.json``, so that closing the program does not end the wait. It guards
against a person at the keyboard, no more: who can write in the folder can delete it and begin again, and who has
copied the folder guesses elsewhere. Against them stands what each guess costs (Argon2id).

A try is counted before the passphrase is looked at and taken back when it fits, so that a program killed in between
has counted it.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pathway.base.errors import OutsideError
from pathway.store.keys.slots import canonical
from pathway.store.keys.whole_file import write_whole

ATTEMPTS = "attempts.json"
FREE_TRIES = 5
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 5, 10, 30))
"""After the fifth wrong try, the sixth, and so on; the last wait holds for all that follow."""


@dataclass(frozen=True, slots=True)
class Tries:
    """How often in a row a passphrase was wrong, and when it last was, UTC with a zone."""

    wrong: int
    last: datetime

    @property
    def left(self) -> int:
        """How many tries there are before the first wait; 0 once there was one."""
        return max(0, FREE_TRIES - self.wrong)

    @property
    def wait(self) -> timedelta:
        """How long to wait after the last try.

        >>> from datetime import UTC
        >>> [Tries(wrong, datetime(2026, 11, 24, tzinfo=UTC)).wait.seconds for wrong in (4, 5, 6, 9, 99)]
        [0, 60, 120, 1800, 1800]
        """
        if self.wrong < FREE_TRIES:
            return timedelta(0)
        return WAITS[min(self.wrong - FREE_TRIES, len(WAITS) - 1)]

    def seconds_left(self, now: datetime) -> int:
        """Return how many seconds of the wait are left, rounded up; 0 if there is none."""
        return max(0, -(-(self.last + self.wait - now) // timedelta(seconds=1)))


def seconds_left(folder: Path, whose: str, now: datetime) -> int:
    """Return how many seconds a person must wait before the next try, 0 for none."""
    tries = _known(folder, whose, now)
    return tries.seconds_left(now) if tries else 0


def count(folder: Path, whose: str, now: datetime) -> Tries:
    """Count one more try, before it is known whether it is right.

    If the count cannot be written, the try is allowed: a full disk must not keep caseworkers from their store.

    Args:
        folder: The store's.
        whose: The initials, or "" for all that the store does not know.
        now: The moment, UTC with a zone.

    Returns:
        How it stands, if this try is wrong.

    Raises:
        OutsideError: ``keys.wait`` with ``seconds``: it is too early.
    """
    known = _known(folder, whose, now)
    if known is not None and known.seconds_left(now):
        raise OutsideError("keys.wait", seconds=known.seconds_left(now))
    tries = Tries((known.wrong if known else 0) + 1, now)
    _note(folder, whose, tries)
    return tries


def take_back(folder: Path, whose: str) -> None:
    """Forget the wrong tries: the passphrase was right, or there is a new one."""
    _note(folder, whose, None)


def _known(folder: Path, whose: str, now: datetime) -> Tries | None:
    tries = _read(folder).get(whose.casefold())
    if tries is not None and tries.last > now:
        # The clock was set back. The wait begins again from now: it is not shortened, nor does it last for years.
        tries = Tries(tries.wrong, now)
        _note(folder, whose, tries)
    return tries


def _note(folder: Path, whose: str, tries: Tries | None) -> None:
    before = _read(folder)
    after = {name: known for name, known in before.items() if name != whose.casefold()}
    if tries is not None:
        after[whose.casefold()] = tries
    if after != before:
        raw = {name: {"wrong": known.wrong, "last": known.last.isoformat()} for name, known in after.items()}
        with suppress(OutsideError):  # See `count`: better uncounted than locked out.
            write_whole(folder / ATTEMPTS, canonical(raw))


def _read(folder: Path) -> dict[str, Tries]:
    """Return all counts. A file that is damaged is one that is deleted: the count begins again."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raw = json.loads((folder / ATTEMPTS).read_bytes())
        return {name: _tries(known) for name, known in raw.items()}
    return {}


def _tries(raw: dict[str, str]) -> Tries:
    tries = Tries(int(raw["wrong"]), datetime.fromisoformat(raw["last"]))
    if tries.wrong < 1 or tries.last.tzinfo is None:
        raise ValueError("not a count")
    return tries
