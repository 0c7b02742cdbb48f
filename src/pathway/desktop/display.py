"""Whether a window can be opened here. Asked before Qt is loaded: Qt without a display ends the program with a dump."""

import re
import socket
from collections.abc import Mapping
from pathlib import Path

NO_DISPLAY = 3
"""The exit code of a program that has no display to open its window on."""

_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?$")
_X_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108  where every X server on Linux listens; nothing is written


def without_display(system: str, surroundings: Mapping[str, str]) -> str | None:
    """Return one line that says what is missing and what to do, or None when a window can be opened.

    Args:
        system: As ``sys.platform`` says it. Only Linux can be without a display.
        surroundings: The environment: ``DISPLAY``, ``WAYLAND_DISPLAY``, ``XDG_RUNTIME_DIR``, ``QT_QPA_PLATFORM``.

    >>> without_display("win32", {})
    >>> without_display("linux", {})
    'Pathway needs a display: start it from a desktop session, or set DISPLAY to an X display (ssh -X sets it).'
    """
    if not system.startswith("linux") or surroundings.get("QT_QPA_PLATFORM"):
        return None
    x, wayland = surroundings.get("DISPLAY", ""), surroundings.get("WAYLAND_DISPLAY", "")
    if not (x or wayland):
        return (
            "Pathway needs a display: start it from a desktop session, or set DISPLAY to an X display (ssh -X sets it)."
        )
    if (wayland and _wayland_answers(wayland, surroundings)) or (x and _x_answers(x)):
        return None
    return f"Pathway needs a display, and nothing answers on {x or wayland}: is DISPLAY that of your session?"


def _wayland_answers(name: str, surroundings: Mapping[str, str]) -> bool:
    return _answers(str(Path(surroundings.get("XDG_RUNTIME_DIR", ""), name)))


def _x_answers(display: str) -> bool:
    """Ask the X server of this machine; one on another machine is left to Qt."""
    local = _LOCAL.match(display)
    if local is None:
        return True
    path = _X_SOCKETS + local[1]
    return _answers(path) or _answers("\0" + path)


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as asked:
        try:
            asked.connect(path)
        except OSError:
            return False
        return True
