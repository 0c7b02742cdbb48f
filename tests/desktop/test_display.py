"""Without a display the program says one line and stops, rather than end in a dump of Qt's."""

import socket
from pathlib import Path

import pytest

from pathway.desktop.display import without_display

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="only Linux can be without a display")


def test_without_any_display_the_line_says_what_to_do() -> None:
    assert "DISPLAY" in str(without_display("linux", {}))


def test_a_display_that_nobody_answers_on_is_named() -> None:
    assert ":973" in str(without_display("linux", {"DISPLAY": ":973.0"}))


def test_a_display_on_another_machine_is_left_to_qt() -> None:
    assert without_display("linux", {"DISPLAY": "localhost:10.0"}) is None


def test_a_wayland_session_that_answers_is_a_display(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as session:
        session.bind(str(tmp_path / "wayland-0"))
        session.listen()
        here = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert without_display("linux", here) is None
    (tmp_path / "wayland-0").unlink()
    assert "wayland-0" in str(without_display("linux", here))


def test_a_platform_chosen_by_hand_needs_no_display() -> None:
    assert without_display("linux", {"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(system: str) -> None:
    assert without_display(system, {}) is None
