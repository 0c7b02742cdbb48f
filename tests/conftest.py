"""What every test gets: no display, no network, no settings or keys of the person who runs them."""

import os
import socket
from pathlib import Path
from typing import NoReturn

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

NEAR = {socket.AF_UNIX} if hasattr(socket, "AF_UNIX") else set()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the person's folders at an empty place, so that no test reads or writes theirs."""
    home = tmp_path_factory.getbasetemp() / "home"
    home.mkdir(exist_ok=True)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(Path(home, name.lower())))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that calls out: Pathway works without a network, and so do its tests."""
    plain = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family not in NEAR:
            refuse(address)
        plain(self, address)  # type: ignore[arg-type]

    def refuse(address: object) -> NoReturn:
        pytest.fail(f"A test reached for the network: {address}")

    monkeypatch.setattr(socket.socket, "connect", connect)
