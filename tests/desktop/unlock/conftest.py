"""A closed store, and the preferences of a machine that knows nothing yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pathway.casework import access
from pathway.casework.office import Office
from pathway.desktop.preferences import Preferences


@pytest.fixture
def closed(office: Office, folder: Path) -> Iterator[Path]:
    """Karen's store, closed: its passphrase is the one of the fixtures."""
    access.close(office)
    yield folder


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """What this machine prefers: nothing yet."""
    return Preferences(tmp_path / "pathway.ini")
