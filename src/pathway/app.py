"""The entrance: the desktop, a verb of the shell, or the self-test. What takes long is read when it is chosen."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

STORE = "--store"
STOPPED = 130
"""Ctrl+C. Source: the shell's custom, 128 and the signal's number."""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the door that the arguments name, and return the exit code.

    ``pathway`` opens the desktop; ``pathway FOLDER`` and ``pathway --store FOLDER`` open it with that store;
    ``pathway --self-test`` tries the whole program in a folder of its own; anything else is a verb of the shell.
    """
    try:
        return _enter(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # while the door was still being built
        return STOPPED


def _enter(arguments: list[str]) -> int:
    if "--self-test" in arguments:
        from pathway.selftest import self_test

        return self_test()
    door = desktop_store(arguments)
    if door is not None:
        return open_desktop(door[0])
    from pathway.cli.main import main as shell

    return shell(arguments)


def desktop_store(arguments: Sequence[str]) -> tuple[Path | None] | None:
    """Return the store that the desktop is to open, in a tuple (None: the last one), or None when it is not meant.

    >>> desktop_store([]), desktop_store(["backup"]), desktop_store(["--store", "a.pathway", "backup"])
    ((None,), None, None)
    >>> desktop_store(["--store", "a.pathway"]) == desktop_store(["a.pathway"]) == (Path("a.pathway"),)
    True
    """
    if not arguments:
        return (None,)
    if len(arguments) == 2 and arguments[0] == STORE:
        return (Path(arguments[1]),)
    only = arguments[0]
    if len(arguments) == 1 and only.startswith(f"{STORE}="):
        return (Path(only.partition("=")[2]),)
    if len(arguments) == 1 and not only.startswith("-") and (only.endswith(".pathway") or os.sep in only):
        return (Path(only),)
    return None


def open_desktop(store: Path | None) -> int:
    """Open the window, or say in one line why there can be none."""
    from pathway.desktop.display import NO_DISPLAY, without_display

    missing = without_display(sys.platform, os.environ)
    if missing is not None:
        sys.stderr.write(f"{missing}\n")
        return NO_DISPLAY
    exit_code: int = desktop().open_desktop(store.absolute() if store else None)
    return exit_code


def desktop() -> ModuleType:
    """Read the desktop; from here until the window has begun nothing is collected.

    All that is read stays, and the collector would look through it a hundred times: a third of the way to the window.
    """
    gc.disable()
    from pathway.desktop.plain_imports import keep_imports_plain

    keep_imports_plain()
    from pathway.desktop import start

    return start
