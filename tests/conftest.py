"""What every test gets: no display, no network, no settings or keys of the person who runs them."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)  # a busy machine is no mistake of ours
settings.load_profile("house")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

OWN_MACHINE = ("127.0.0.1", "::1", "localhost")


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
    """Fail a test that calls beyond this machine: Pathway works without a network, and so do its tests."""
    plain = socket.socket.connect

    def connect(self: socket.socket, address: tuple[str, int]) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in OWN_MACHINE:
            pytest.fail(f"A test reached for the network: {address}")
        plain(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
