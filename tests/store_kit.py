"""A real encrypted store for tests: made in a moment, since its keys are cheap."""

from datetime import UTC, datetime
from pathlib import Path

from pathway.base.ids import new_id
from pathway.casework.office import Office
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.store.keys import DataKey
from pathway.store.safe import Safe

NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
"""Monday 23 November 2026, in the morning."""


def new_safe(folder: Path, key: DataKey | None = None) -> Safe:
    """Make a store with a key of its own and open it; nobody has a passphrase to it."""
    folder.mkdir(parents=True, exist_ok=True)
    return Safe.create(folder, key or DataKey.random(), "KL", NOW)


def new_office(folder: Path, who: str = "KL", key: DataKey | None = None) -> Office:
    """Make a store and stand at its door, on that Monday."""
    return Office(new_safe(folder, key), who, lambda: NOW)


def citizen(given: str = "Søren", family: str = "Ådal", **more: object) -> Citizen:
    """Return a made-up citizen."""
    return Citizen(CitizenId(new_id()), given_names=given, family_name=family, **more)  # type: ignore[arg-type]
